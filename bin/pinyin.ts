/** `npm run --silent pinyin -- --format jsonl`: one text a line on standard input, its pinyin on standard output. */
import { once } from "node:events";
import { forms } from "../pinyin/forms/forms.ts";
import { openReader, type ReadText } from "../pinyin/forms/openReader.ts";
import { pieces } from "../pinyin/pieces.ts";
import { help } from "./pinyin/help.ts";
import { LineError, readLines } from "./pinyin/readLines.ts";
import { type PinyinOptions, readOptions } from "./pinyin/readOptions.ts";

const { stdin, stdout, stderr } = process;

// Whoever reads us has seen enough (`| head -1`): that is no failure.
stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const options = readOptions(process.argv.slice(2));
if (options === "help") stdout.write(help);
else if ("refusal" in options) refuse(`${options.refusal} See npm run pinyin -- --help.`, 2);
else await answer(options);

async function answer({ format, script }: PinyinOptions): Promise<void> {
  const { open, between = "", close = "", write } = forms[format];
  const before = open?.(script ? `zh-${script === "hant" ? "Hant" : "Hans"}` : "zh") ?? "";
  const read = await openReader(script);
  try {
    for await (const line of readLines(stdin)) {
      let isFirst = true;
      for (const piece of pieces(line)) {
        const { text, readings }: ReadText = read(piece);
        await send((isFirst ? before : between) + write(text, readings));
        isFirst = false;
      }
      await send(`${close}\n`);
    }
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    refuse(error.message, 1);
  }
}

async function send(text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, "drain");
}

function refuse(sentence: string, code: number): void {
  stderr.write(`${sentence}\n`);
  process.exitCode = code;
}
