export type RunTool = (
  file: string,
  args: string[],
  options: { cwd?: string; stdio?: "inherit"; stdin?: "ignore" | "inherit"; stdout?: number },
) => Promise<number>;

export function ownNode(root: string): string;
export function installMissing(
  root: string,
  run: RunTool,
  say?: (line: string) => void,
): Promise<string | undefined>;
