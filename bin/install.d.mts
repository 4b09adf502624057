export type RunTool = (
  file: string,
  args: string[],
  options: { cwd?: string; stdio?: "inherit" },
) => Promise<number>;

export function ownNode(root: string): string;
export function installMissing(root: string, run: RunTool): Promise<string | undefined>;
