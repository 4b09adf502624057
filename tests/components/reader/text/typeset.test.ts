import { describe, expect, test } from "vitest";
import { plainMode, type ReadingMode } from "#components/reader/mode/ReadingMode.ts";
import { typeset } from "#components/reader/text/typeset.ts";
import { annotate } from "#pinyin/annotate.ts";

/** Runs of one block, read by the engine, as a mode sets them: annotated pieces as `text:spelling`. */
function set(
  runs: string[],
  mode: Partial<ReadingMode>,
  marked = "",
  locked = new Map(),
  houseTerms: string[] = [],
) {
  const lines = runs.map((text) => ({
    text,
    readings: annotate(text).map((one) => one?.pinyin ?? null),
    isMarked: Array.from(text, (character) => marked.includes(character)),
  }));
  const paper = {
    mode: { ...plainMode, annotation: "all" as const, ...mode },
    lockedTerms: locked,
    houseTerms,
  };
  return typeset(lines, paper)
    .map((pieces) =>
      pieces
        .map((piece) =>
          typeof piece === "string" ? piece : `[${piece.text}:${piece.spelt.join("")}]`,
        )
        .join(""),
    )
    .join("|");
}

describe("text set in a mode", () => {
  test("has nothing, everything, or what the newsroom marked", () => {
    expect(set(["每日，好"], { annotation: "none" })).toBe("每日，好");
    expect(set(["每日，好"], {})).toBe("[每:měi][日:rì]，[好:hǎo]");
    expect(set(["每日，好"], { annotation: "marked" }, "日")).toBe("每[日:rì]，好");
  });

  test("has only words rarer than the level, whole ones", () => {
    expect(set(["我們的護理師"], { annotation: 2500 })).toBe("我們的[護:hù][理:lǐ]師");
    expect(set(["我們的護理"], { annotation: 500 })).toBe("我們的[護:hù][理:lǐ]");
  });

  test("goes by word, with capitals at the start and in names", () => {
    expect(set(["我們在西安。他說：好"], { isByWord: true })).toBe(
      "[我們:Wǒmen][在:zài][西安:Xī'ān]。[他:Tā][說:shuō]：[好:hǎo]",
    );
    expect(set(["AI經濟"], { isByWord: true })).toBe("AI[經濟:jīngjì]");
    expect(set(["「經濟」"], { isByWord: true, form: "toneless" })).toBe("「[經濟:Jingji]」");
  });

  test("goes by word with the house's own words whole, in either script", () => {
    const own = [new Map(), ["葦蕩渡"]] as const;
    expect(set(["他到葦蕩渡"], { isByWord: true }, "", own[0], [...own[1]])).toBe(
      "[他:Tā][到:dào][葦蕩渡:Wěidàngdù]",
    );
    expect(set(["到葦蕩渡"], { isByWord: true, script: "hans" }, "", own[0], [...own[1]])).toBe(
      "[到:Dào][苇荡渡:Wěidàngdù]",
    );
  });

  test("keeps to its runs, whatever word goes over their ends", () => {
    expect(set(["經", "濟", "", "好"], { isByWord: true })).toBe("[經:Jīng]|[濟:jì]||[好:Hǎo]");
  });

  test("keeps readings with their characters in the other script", () => {
    expect(set(["這軟體，後面"], { script: "hans" })).toBe(
      "[这:zhè][软:ruǎn][件:jiàn]，[后:hòu][面:miàn]",
    );
    expect(set(["計程車到了"], { script: "hans", annotation: "none" })).toBe("出租车到了");
  });

  test("leaves locked terms alone", () => {
    const locked = new Map([["粉絲", { hant: "粉絲", hans: "粉絲" }]]);
    expect(set(["粉絲們"], { script: "hans", annotation: "none" }, "", locked)).toBe("粉絲们");
  });

  test("has the region's readings, but for those that a person gave", () => {
    expect(set(["企業"], { region: "tw" })).toBe("[企:qì][業:yè]");
    expect(set(["企業"], { region: "tw" }, "企")).toBe("[企:qǐ][業:yè]");
  });
});
