/**
 * `npm run pinyin:diff`: what the present engine and house dictionary would read otherwise than readers see, over
 * all live articles, as a list to review. It changes nothing. `-- --format jsonl` writes one JSON object a line.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { articleAddress, plain } from "#components/reader/addresses.ts";
import { connect, connection, useConnection } from "#db/connection.ts";
import type { Alteration } from "#newsroom/readings/alterations.ts";
import { type ArticleDifferences, listDifferences } from "#newsroom/readings/listDifferences.ts";
import { sentenceAt } from "#newsroom/readings/sentenceAt.ts";
import { engine } from "#pinyin/annotate.ts";
import { checkDatabase } from "./checkDatabase.ts";
import { tryLock } from "./lock.mjs";
import { runningDatabase } from "./postgres/running.ts";
import { startPostgres } from "./postgres.ts";
import { readStartEnv } from "./readStartEnv.ts";
import { Refusal } from "./refusal.ts";
import { type Run, runCommand } from "./runCommand.ts";
import { say } from "./say.ts";

const formats = { text: writeText, jsonl: writeLines };

async function pinyinDiff(run: Run): Promise<number> {
  const write = formats[readFormat(process.argv.slice(2))];
  const { ZHUBI_DATA, DATABASE_URL } = readStartEnv("production");
  const url = await findDatabase(run, ZHUBI_DATA, DATABASE_URL);
  await run
    .open(
      () => Promise.resolve(connect(url, 2)),
      ({ close }) => close(),
    )
    .then(useConnection);
  await checkSchema();
  await write(listDifferences());
  return 0;
}

function readFormat(args: string[]): keyof typeof formats {
  const usage = "Usage: npm run pinyin:diff, or npm run pinyin:diff -- --format jsonl";
  try {
    const { values } = parseArgs({
      args,
      options: { format: { type: "string", default: "text" } },
    });
    if (values.format === "text" || values.format === "jsonl") return values.format;
  } catch {
    throw new Refusal(usage);
  }
  throw new Refusal(usage);
}

/** DATABASE_URL's, else that of the newsroom which runs on the data folder, else the folder's own, started. */
async function findDatabase(run: Run, folder: string, given: string | undefined): Promise<string> {
  if (given) {
    await checkDatabase(given);
    return given;
  }
  const running = await runningDatabase(folder);
  if (running) return running;
  if (!existsSync(path.join(folder, "postgres"))) {
    throw new Refusal(
      `There is no newsroom in ${folder} yet; run \`npm run quickstart\` first, or set DATABASE_URL.`,
    );
  }
  const release = tryLock(path.join(folder, "lock"));
  if (!release) throw new Refusal(`Another command of Zhubi is starting on ${folder}; try again.`);
  await run.open(
    () => Promise.resolve(release),
    (held) => held(),
  );
  const { url } = await run.open(
    () => startPostgres({ folder }),
    ({ stop }) => stop(),
  );
  return url;
}

async function checkSchema(): Promise<void> {
  const [row] = await connection().sql`select to_regclass('dictionary_entries') is null as missing`;
  if (row?.["missing"] === true) {
    throw new Refusal("The database is older than this program; start the newsroom once.");
  }
}

async function writeText(articles: AsyncIterable<ArticleDifferences>): Promise<void> {
  const count = { articles: 0, altered: 0, readings: 0 };
  for await (const article of articles) {
    count.articles++;
    if (article.differences.length === 0) continue;
    count.altered++;
    count.readings += article.differences.length;
    say(`${articleAddress(article, plain)}  ${article.headline}`);
    for (const one of article.differences) say(`  ${toldAs(one)}`);
    say("");
  }
  const { readings, altered } = count;
  say(
    readings === 0
      ? `${engine} and the dictionary read all of the ${count.articles} live articles as readers see them.`
      : `${engine} and the dictionary would read ${readings} characters otherwise, in ${altered} of ${count.articles} live articles.`,
  );
}

function toldAs({ text, at, stored, reads, confidence, source }: Alteration): string {
  const { sentence, place } = sentenceAt(text, at);
  const characters = Array.from(sentence);
  const shown = characters.with(place, `【${characters[place] ?? ""}】`).join("");
  const by = source?.by === "dictionary" ? "dictionary" : confidence.toFixed(2);
  return `${stored ?? "—"} → ${reads ?? "—"}  (${by})  ${shown}`;
}

async function writeLines(articles: AsyncIterable<ArticleDifferences>): Promise<void> {
  for await (const article of articles) {
    const { headline } = article;
    const address = articleAddress(article, plain);
    for (const { block, at, text, stored, reads, confidence, source } of article.differences) {
      const { sentence, place } = sentenceAt(text, at);
      const by = source?.by ?? "engine";
      const where = { address, headline, block, at, sentence, place };
      say(
        JSON.stringify({ ...where, stored, reads, confidence, by, from: article.engine, engine }),
      );
    }
  }
}

await runCommand(pinyinDiff);
