import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";

const BEAT_MS = 2_000;
const DEAD_AFTER_MS = 15_000;

/**
 * Takes a lock file if nobody living holds it, and answers with its release, or undefined.
 * The holder beats: it touches its file every two seconds. A lock is dead when its process is
 * gone or, where its number came back or belongs to another host, when the beat has stopped.
 * @param {string} file
 * @returns {(() => void) | undefined}
 */
export function tryLock(file) {
  const mine = `${process.pid} ${hostname()} ${Date.now()}`;
  if (!create(file, mine)) {
    if (isAlive(file) || !bury(file) || !create(file, mine)) return undefined;
  }
  const beat = setInterval(() => touch(file), BEAT_MS).unref();
  return () => {
    clearInterval(beat);
    if (read(file) === mine) rmSync(file, { force: true });
  };
}

/**
 * The same, waiting for another holder to finish.
 * @param {string} file
 * @param {() => void} sayWaiting called once, if there is something to wait for
 * @returns {Promise<() => void>}
 */
export async function lock(file, sayWaiting) {
  for (let tries = 0; ; tries++) {
    const release = tryLock(file);
    if (release) return release;
    if (tries === 0) sayWaiting();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function create(file, mine) {
  try {
    writeFileSync(file, mine, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isAlive(file) {
  const age = ageOf(file);
  if (age === undefined) return false;
  const [pid, host] = read(file).split(" ");
  if (age > DEAD_AFTER_MS) return false;
  return !pid || host !== hostname() || isRunning(Number(pid));
}

/** Of several that find the same dead lock, only one moves it away. */
function bury(file) {
  const dead = read(file);
  const grave = `${file}.${process.pid}`;
  try {
    renameSync(file, grave);
  } catch {
    return true;
  }
  if (read(grave) !== dead) {
    renameSync(grave, file); // it was taken anew in between
    return false;
  }
  rmSync(grave, { force: true });
  return true;
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function ageOf(file) {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return mtimeMs === undefined ? undefined : Date.now() - mtimeMs;
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // the folder is gone, and the lock with it
  }
}
