import { parseArgs } from "node:util";
import { type FormName, formNames } from "../../pinyin/forms/forms.ts";
import { type Script, scripts } from "../../pinyin/Script.ts";

export interface PinyinOptions {
  readonly format: FormName;
  readonly script?: Script;
}

/** What was asked of the command: options, or `help`, or `{ refusal }`: a sentence on what cannot be. */
export function readOptions(args: string[]): PinyinOptions | "help" | { refusal: string } {
  const { tokens } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: {
      format: { type: "string" },
      script: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  let format: FormName = "inline";
  let script: Script | undefined;
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      return { refusal: `${token.value} is no option; the text comes on standard input.` };
    }
    const { name, rawName, value } = token;
    if (name === "help") return "help";
    if (name !== "format" && name !== "script")
      return { refusal: `There is no option ${rawName}.` };
    const known: readonly string[] = name === "format" ? formNames : scripts;
    if (value === undefined || !known.includes(value)) {
      return { refusal: `${rawName} takes one of ${known.join(", ")}; not ${value ?? "nothing"}.` };
    }
    if (name === "format") format = value as FormName;
    else script = value as Script;
  }
  return { format, ...(script && { script }) };
}
