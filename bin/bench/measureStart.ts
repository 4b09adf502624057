import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../freePort.ts";
import { ms, type Table } from "./Table.ts";

const TIMES = 5;

/** quickstart on a newsroom that is there already, from the command to an article's whole page. */
export async function measureStart(folder: string, address: string, table: Table): Promise<void> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const port = await freePort();
    const before = performance.now();
    const { DATABASE_URL: _, ...env } = process.env;
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL("../start.mjs", import.meta.url)), "quickstart"],
      { env: { ...env, ZHUBI_DATA: folder, PORT: String(port) }, stdio: "ignore" },
    );
    const ended = once(child, "exit");
    const url = `http://127.0.0.1:${port}${address}`;
    for (let tries = 0; tries < 3_000; tries += 1) {
      const answer = await fetch(url).catch(() => undefined);
      if (answer?.ok && (await answer.text())) break;
      await sleep(5);
    }
    times.push(performance.now() - before);
    child.kill("SIGTERM");
    await ended;
  }
  const middle = times.toSorted((one, other) => one - other)[Math.floor(TIMES / 2)] ?? NaN;
  table.add("start to first page, database included", ms(middle), "≤ 1.2 s");
}
