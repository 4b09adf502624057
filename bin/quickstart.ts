/** `npm run quickstart`: database, demo newsroom, build and production server, from nothing. */
import { openPaper } from "./openPaper.ts";
import { runCommand } from "./runCommand.ts";

await runCommand((run) => openPaper(run, "production"), { whenStopped: 0 });
