/** Whether a call failed because the server, restarted with a newer build, does not know it. */
export function isNewBuild(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === "UnrecognizedActionError") return true;
  return /server action.*(not found|was not found|failed to find)|failed to find server action/is.test(
    error.message,
  );
}
