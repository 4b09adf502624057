/** Stands for a tab, in the step log, where steps bring an earlier text back. */
export const restoreClient = "restore";
