import type { Run } from "./runCommand.ts";
import { say } from "./say.ts";

/**
 * Makes findable what an older Zhubi has published, while the paper is open; cut off, the next start goes on.
 */
export function fillSearch(run: Run): void {
  void Promise.race([fill(), run.stopped]);
}

async function fill(): Promise<void> {
  // Imported late: these rooms read the environment, which the command completes first.
  const { indexMissing } = await import("#newsroom/search/indexMissing.ts");
  try {
    const done = await indexMissing();
    if (done > 0) say(`${done} older articles are found by search now.`);
  } catch (error) {
    console.error("Some older articles can't be found by search until the next start:", error);
  }
}
