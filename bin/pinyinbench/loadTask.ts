import { readFile } from "node:fs/promises";
import path from "node:path";
import { Converter } from "opencc-js";
import { canonicalSyllable } from "../../pinyin/legalSyllable.ts";
import { isHeldOut } from "../../pinyin/train/split.ts";
import type { Item, SetName, Task } from "./Task.ts";

const ARTICLES = 12;
const ARTICLE_LENGTH = 5_000;

/** The sentences of CPP and G2PL that no training has seen, also in Traditional; null where there is no such folder. */
export async function loadTask(folder: string): Promise<Task | null> {
  const cpp = await readItems(folder, ["cpp/dev"]);
  const g2pl = await readItems(folder, ["g2pl/train", "g2pl/dev"]);
  if (!cpp || !g2pl) return null;
  return {
    articles: articlesOf([...cpp, ...g2pl].map(({ text }) => text)),
    sets: { ...inScripts("CPP", cpp), ...inScripts("G2PL", g2pl) },
  };
}

async function readItems(folder: string, names: readonly string[]): Promise<Item[] | null> {
  const items: Item[] = [];
  for (const name of names) {
    const sentences = await readLines(path.join(folder, `${name}.sent`));
    const labels = await readLines(path.join(folder, `${name}.lb`));
    if (!sentences || !labels) return null;
    sentences.forEach((sentence, line) => {
      if (isHeldOut(sentence)) items.push(itemOf(sentence, labels[line] ?? "", name, line + 1));
    });
  }
  return items;
}

async function readLines(file: string): Promise<string[] | null> {
  try {
    return (await readFile(file, "utf8")).trimEnd().split(/\r?\n/);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function itemOf(sentence: string, label: string, name: string, line: number): Item {
  const [before = "", character = "", ...after] = sentence.split("▁");
  const pinyin = canonicalSyllable(label);
  if (after.length !== 1 || !pinyin)
    throw new Error(`${name}, line ${line}: not in the known form`);
  return { text: before + character + after.join(""), at: Array.from(before).length, pinyin };
}

function inScripts(name: "CPP" | "G2PL", items: readonly Item[]): Partial<Record<SetName, Item[]>> {
  return {
    [name]: items,
    [`${name} t`]: converted(items, Converter({ from: "cn", to: "t" })),
    [`${name} tw`]: converted(items, Converter({ from: "cn", to: "tw" })),
  };
}

/** Where the conversion changes the length, the place is lost, and the sentence left out. */
function converted(items: readonly Item[], convert: (text: string) => string): Item[] {
  return items.flatMap((item) => {
    const text = convert(item.text);
    return Array.from(text).length === Array.from(item.text).length ? [{ ...item, text }] : [];
  });
}

/** Articles that differ, so that no engine answers from what it remembers. */
function articlesOf(sentences: readonly string[]): string[] {
  const characters = Array.from(sentences.join("\n"));
  return Array.from({ length: ARTICLES }, (_, at) => {
    const start = Math.floor((at * Math.max(0, characters.length - ARTICLE_LENGTH)) / ARTICLES);
    return characters.slice(start, start + ARTICLE_LENGTH).join("");
  });
}
