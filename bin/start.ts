/** `npm start`: the production server on a database of your own; everything comes from outside. */
import { checkDatabase } from "./checkDatabase.ts";
import { isBuilt } from "./buildIfNeeded.ts";
import { fillSearch } from "./fillSearch.ts";
import { openDataFolder } from "./openDataFolder.ts";
import { openServer } from "./openServer.ts";
import { Refusal } from "./refusal.ts";
import { runCommand, type Run } from "./runCommand.ts";
import { say } from "./say.ts";

async function start(run: Run): Promise<number> {
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const { env } = await import("#env.ts");
  const { migrate } = await import("#db/migrate.ts");
  openDataFolder(env.ZHUBI_DATA);
  if (!isBuilt()) throw new Refusal("There are no built pages; run `npm run build` first.");
  await checkDatabase(env.DATABASE_URL);
  await migrate(env.DATABASE_URL);
  const port = await openServer(run, { mode: "production", env });
  say(`The paper is open on ${env.HOST}:${port}.`);
  fillSearch(run);
  await run.stopped;
  return 0;
}

await runCommand(start, { whenStopped: 0 });
