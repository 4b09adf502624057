/** Runs in a process of its own for one engine: `node runEngine.ts NAME FOLDER [cold]`. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { canonicalSyllable } from "../../pinyin/legalSyllable.ts";
import { type EngineName, engines, type Read } from "./engines.ts";
import { type Item, type Report, setNames, type Task } from "./Task.ts";

const WARM_UP = 12;
const RUNS = 36;

const [name = "", folder = "", mode] = process.argv.slice(2);
const { open } = engines[name as EngineName];

const first = readFileSync(path.join(folder, "first.txt"), "utf8");
const bare = process.memoryUsage.rss();
const start = performance.now();
const read = await open();
read("每日經濟新聞");
const coldStart = performance.now() - start;

if (mode === "cold") {
  tell({ coldStart });
} else {
  read(first);
  const memory = process.memoryUsage.rss() - bare;
  const task = JSON.parse(readFileSync(path.join(folder, "task.json"), "utf8")) as Task;
  const article = median(task.articles, read);
  const accuracy: Partial<Record<string, number>> = {};
  for (const set of setNames) {
    const items = task.sets[set];
    if (items) accuracy[set] = share(items, read, set);
  }
  tell({ memory, article, accuracy });
}

function tell(report: Report): void {
  console.log(JSON.stringify(report));
}

/** In milliseconds, once the engine is warm. */
function median(articles: readonly string[], read: Read): number {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const article = articles[run % articles.length] ?? "";
    const start = performance.now();
    read(article);
    if (run >= WARM_UP) times.push(performance.now() - start);
  }
  return times.toSorted((one, other) => one - other)[RUNS / 2] ?? Number.NaN;
}

/** How many of the marked characters are read right, with their tone. */
function share(items: readonly Item[], read: Read, set: string): number {
  let right = 0;
  items.forEach(({ text, at, pinyin }, done) => {
    const given = read(text)[at];
    if (given && canonicalSyllable(given) === pinyin) right += 1;
    if (done % 250 === 0) tell({ progress: `${set} ${done} of ${items.length}` });
  });
  return right / items.length;
}
