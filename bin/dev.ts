/** `npm run dev`: the same paper for people who work on it; pages follow their sources. */
import { openPaper } from "./openPaper.ts";
import { runCommand } from "./runCommand.ts";

await runCommand((run) => openPaper(run, "development"), { whenStopped: 0 });
