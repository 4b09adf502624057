/** One of several processes that serve the paper (`openProcesses`); it ends with the one that began it. */
import { useConnection } from "#db/connection.ts";
import { env } from "#env.ts";
import type { Word } from "./openProcesses.ts";
import { serve } from "./serve.ts";

const told = (word: Word) => new Promise<void>((done) => process.send?.(word, () => done()));

let isStopping = false;
const opening = serve({ mode: "production", env });

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await opening.then(({ stop: close }) => close()).catch(() => undefined);
  await useConnection(undefined)?.close();
  process.exit(0);
}

// A terminal's Ctrl-C reaches every process; the first one tells the others when to stop.
process.on("SIGINT", () => undefined);
process.on("SIGHUP", () => undefined);
process.on("SIGTERM", () => void stop());
process.on("disconnect", () => void stop());

try {
  const { port } = await opening;
  await told({ port });
} catch (error) {
  await told({ trouble: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}
