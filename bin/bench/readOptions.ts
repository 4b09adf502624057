import { parseArgs } from "node:util";
import { Refusal } from "../refusal.ts";

export interface BenchOptions {
  part: "saves" | "lists" | "help";
  articles: number;
  events: number;
  /** Measure nothing. */
  isFillOnly: boolean;
}

/** What was asked of the command; refuses what it doesn't know, rather than measure something else for minutes. */
export function readOptions(args: string[]): BenchOptions {
  const { values, positionals } = parse(args);
  const [part = "saves", ...more] = positionals;
  if (more.length > 0 || !["saves", "lists"].includes(part)) {
    throw new Refusal(
      `There is no part ${positionals.join(" ")}; \`npm run bench -- --help\` lists them.`,
    );
  }
  return {
    part: values.help ? "help" : part === "lists" ? "lists" : "saves",
    articles: wholeNumber("articles", values.articles ?? "100000", 1000),
    events: wholeNumber("events", values.events ?? "0", 0),
    isFillOnly: values.fill ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        articles: { type: "string" },
        events: { type: "string" },
        fill: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text.replaceAll(/[_,]/g, ""));
  if (Number.isSafeInteger(number) && number >= least && number <= 10_000_000) return number;
  throw new Refusal(`--${name} takes a whole number from ${least} to 10000000; not ${text}.`);
}
