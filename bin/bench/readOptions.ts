import { parseArgs } from "node:util";
import { Refusal } from "../refusal.ts";

export interface BenchOptions {
  /** `both`: saves and the press. */
  part: "both" | "saves" | "press" | "lists" | "desk" | "help";
  articles: number;
  events: number;
  /** Measure nothing. */
  isFillOnly: boolean;
}

/** What was asked of the command; refuses what it doesn't know, rather than measure something else for minutes. */
export function readOptions(args: string[]): BenchOptions {
  const { values, positionals } = parse(args);
  const [asked = "both", ...more] = positionals;
  const part = parts.find((one) => one === asked);
  if (more.length > 0 || part === undefined) {
    throw new Refusal(
      `There is no part ${positionals.join(" ")}; \`npm run bench -- --help\` lists them.`,
    );
  }
  return {
    part: values.help ? "help" : part,
    articles: wholeNumber("articles", values.articles ?? "100000", 1000),
    events: wholeNumber("events", values.events ?? (part === "desk" ? "1000000" : "0"), 0),
    isFillOnly: values.fill ?? false,
  };
}

const parts = ["both", "saves", "press", "lists", "desk"] as const;

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
