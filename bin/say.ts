let isLineOpen = false;

/** Prints a line about what goes on. */
export function say(line: string): void {
  process.stdout.write(`${isLineOpen ? "\n" : ""}${line}\n`);
  isLineOpen = false;
}

/** Says what begins, does it, and ends the line with the seconds that it took. */
export async function step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  process.stdout.write(`${title} …`);
  isLineOpen = true;
  const result = await work();
  const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  process.stdout.write(isLineOpen ? ` ${took}\n` : `  … ${took}\n`);
  isLineOpen = false;
  return result;
}
