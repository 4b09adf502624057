import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { startChild } from "#bin/child.mjs";
import { variableNames } from "#readEnv.ts";
import { databaseUrl } from "./databaseUrl.ts";

/** What `preparePaper` made once for all workers. */
export interface SeededPaper {
  readonly postgresUrl: string;
  readonly template: string;
  readonly folder: string;
}

/** A production server on a seeded database that belongs to one worker alone. */
export interface Paper {
  readonly url: string;
  readonly databaseUrl: string;
  /** Of the server's first process. */
  readonly pid: () => number;
  /** Ends the server's process, by SIGKILL if asked, and starts another on the same address. */
  readonly restart: (how?: "kill") => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Copies the seeded database, unless `extra` names another, and its pictures; starts the server on them. */
export async function startPaper(extra: Record<string, string> = {}): Promise<Paper> {
  const seeded = JSON.parse(process.env.ZHUBI_TEST_PAPER ?? "{}") as SeededPaper;
  const folder = mkdtempSync(path.join(tmpdir(), "zhubi-paper-"));
  cpSync(seeded.folder, folder, { recursive: true });
  const env = {
    ...Object.fromEntries(variableNames.map((name) => [name, ""])),
    DATABASE_URL: extra.DATABASE_URL ?? (await copyDatabase(seeded)),
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    ZHUBI_DATA: folder,
    PORT: "0",
    ...extra,
  };
  let server = await startServer(env);
  return {
    url: `http://127.0.0.1:${server.port}`,
    databaseUrl: env.DATABASE_URL,
    pid: () => server.child.pid ?? 0,
    async restart(how) {
      if (how === "kill") server.child.signal("SIGKILL");
      await server.child.stop();
      server = await startServer({ ...env, PORT: server.port });
    },
    async stop() {
      await server.child.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function copyDatabase({ postgresUrl, template }: SeededPaper): Promise<string> {
  const name = `paper_${randomBytes(6).toString("hex")}`;
  const sql = postgres(postgresUrl, { max: 1, onnotice: () => undefined });
  await sql`create database ${sql(name)} template ${sql(template)}`;
  await sql.end();
  return databaseUrl(postgresUrl, name);
}

async function startServer(env: Record<string, string>) {
  const script = fileURLToPath(new URL("../../bin/start.ts", import.meta.url));
  const child = startChild(process.execPath, [script], { env: { ...process.env, ...env } });
  child.stderr?.pipe(process.stderr);
  const port = new Promise<string>((resolve, reject) => {
    if (child.stdout) {
      createInterface(child.stdout).on("line", (line) => {
        const [, port] = /is open on .*:(\d+)/.exec(line) ?? [];
        if (port) resolve(port);
      });
    }
    void child.exited.then((code) => {
      reject(new Error(`The server ended with code ${code} before it was open.`));
    });
  });
  return { child, port: await port };
}
