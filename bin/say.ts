const line = { isOpen: false };

/** Prints a line about what goes on. */
export function say(text: string): void {
  process.stdout.write(`${endOfLine()}${text}\n`);
}

/** Says what begins, does it, and ends the line with the seconds that it took. */
export async function step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  process.stdout.write(`${title} …`);
  line.isOpen = true;
  const result = await work();
  const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  process.stdout.write(endOfLine() ? ` ${took}\n` : `  … ${took}\n`);
  return result;
}

/** What a line that still waits for its end needs before anything else is printed. */
export function endOfLine(): string {
  const { isOpen } = line;
  line.isOpen = false;
  return isOpen ? "\n" : "";
}
