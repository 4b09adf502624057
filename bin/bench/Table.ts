import type { Timing } from "./measure.ts";

/** Rows of what was measured, what came out and what is to be reached, printed as Markdown. */
export class Table {
  readonly #rows: string[] = [];
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  add(what: string, figure: string, goal = ""): void {
    this.#say(`${what}: ${figure}`);
    this.#rows.push(`| ${what.trim()} | ${figure} | ${goal} |`);
  }

  print(): void {
    this.#say(["", "| measured | figure | to reach |", "|---|---|---|", ...this.#rows].join("\n"));
  }
}

export const ms = (milliseconds: number) =>
  `${milliseconds < 100 ? milliseconds.toFixed(1) : milliseconds.toFixed(0)} ms`;

export const rate = ({ perSecond }: Timing) => `${perSecond.toFixed(0)}/s`;
