/** `npm run build`: the pages for production, if they aren't those of these sources already. */
import { buildIfNeeded } from "./buildIfNeeded.ts";
import { runCommand } from "./runCommand.ts";

await runCommand(async (run) => {
  await buildIfNeeded(run);
  return 0;
});
