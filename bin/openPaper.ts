import { buildIfNeeded, isCurrent } from "./buildIfNeeded.ts";
import { checkPort } from "./checkPort.ts";
import { fillDatabase } from "./fillDatabase.ts";
import { fillSearch } from "./fillSearch.ts";
import { keepSecret } from "./keepSecret.ts";
import { openDatabase } from "./openDatabase.ts";
import { openDataFolder } from "./openDataFolder.ts";
import { openServer } from "./openServer.ts";
import { readStartEnv } from "./readStartEnv.ts";
import type { Run } from "./runCommand.ts";
import { welcome } from "./welcome.ts";

/** The whole paper from nothing, until the command is told to stop. */
export async function openPaper(run: Run, mode: "production" | "development"): Promise<number> {
  const given = readStartEnv(mode);
  await checkPort(given.PORT, given.HOST);
  openDataFolder(given.ZHUBI_DATA);
  process.env.AUTH_SECRET ||= keepSecret(given.ZHUBI_DATA);
  const { url } = await openDatabase(run, given.ZHUBI_DATA, given.DATABASE_URL);
  const filled = url.then(async (found) => {
    process.env.DATABASE_URL = found;
    await fillDatabase(found);
  });
  if (mode === "production" && !isCurrent()) {
    await filled;
    await buildIfNeeded(run);
  }
  // Side by side: each waits for other things most of the time that it takes.
  const [port] = await Promise.all([openServer(run, { mode, env: given, ready: filled }), filled]);
  await welcome(port);
  fillSearch(run);
  await run.stopped;
  return 0;
}
