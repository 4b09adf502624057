import { desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { dictionaryEntries } from "#db/schema/dictionary.ts";
import { events } from "#db/schema/events.ts";
import { addEntry } from "#newsroom/dictionary/addEntry.ts";
import { changeEntry } from "#newsroom/dictionary/changeEntry.ts";
import { importEntries } from "#newsroom/dictionary/importEntries.ts";
import { listEntries } from "#newsroom/dictionary/listEntries.ts";
import { listEntryHistory } from "#newsroom/dictionary/listEntryHistory.ts";
import { removeEntry } from "#newsroom/dictionary/removeEntry.ts";
import { listFixedForms } from "#newsroom/published/listFixedForms.ts";
import { withBrokenAudit } from "#tests/support/brokenAudit.ts";
import { type Newsroom, openNewsroom } from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
let editor: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = newsroom.idOf("zhou");
});

const said = (pinyin: string) => ({ pinyin, hant: null, hans: null, note: "" });
const all = () => database().select().from(dictionaryEntries).orderBy(dictionaryEntries.id);
let count = 0;
/** A term that no other test has; one Han character that reads so, with a number. */
const freshTerm = () => `單${++count}號`;

async function added(pinyin = "shàn hào") {
  const term = freshTerm();
  const { entryId } = await addEntry(editor, { term, ...said(pinyin) });
  return { term, entryId, stamp: 0 };
}

type Verb = { ability: string; act: (actorId: string, stamp?: number) => Promise<unknown> };
const verbs: Verb[] = [
  {
    ability: "dictionary.add",
    act: (actorId) => addEntry(actorId, { term: freshTerm(), ...said("shan4 hao4") }),
  },
  {
    ability: "dictionary.change",
    act: async (actorId, stamp = 0) =>
      changeEntry(actorId, { ...(await added()), stamp, ...said("dān hào") }),
  },
  {
    ability: "dictionary.remove",
    act: async (actorId, stamp = 0) => removeEntry(actorId, { ...(await added()), stamp }),
  },
  {
    ability: "dictionary.import",
    act: (actorId) =>
      importEntries(actorId, {
        fileName: "詞.csv",
        entries: [{ term: freshTerm(), ...said("shan4 hao4") }],
      }),
  },
];

describe.each(verbs)("$ability", ({ ability, act }) => {
  it("does it and leaves the event", async () => {
    await act(editor);
    const [event] = await database().select().from(events).orderBy(desc(events.id)).limit(1);
    expect(event).toMatchObject({ ability, actorId: editor });
  });

  it.each([
    ["lin", "not_allowed"],
    ["du", "not_signed_in"],
  ] as const)("refuses %s and changes nothing", async (key, code) => {
    await expect(act(newsroom.idOf(key))).rejects.toMatchObject({ code });
    const [event] = await database().select().from(events).orderBy(desc(events.id)).limit(1);
    expect(event?.actorId).not.toBe(newsroom.idOf(key));
  });
});

describe.each(verbs.filter(({ ability }) => /change|remove/.test(ability)))(
  "$ability",
  ({ act }) => {
    it("refuses a stale stamp", async () => {
      await expect(act(editor, 3)).rejects.toMatchObject({ code: "conflict" });
    });
  },
);

describe("when the audit fails", () => {
  it("nothing is added, changed, removed or imported", async () => {
    const entry = await added();
    const before = await all();
    await withBrokenAudit(async () => {
      const fresh = { term: freshTerm(), ...said("shàn hào") };
      await expect(addEntry(editor, fresh)).rejects.toThrow();
      await expect(changeEntry(editor, { ...entry, ...said("dān hào") })).rejects.toThrow();
      await expect(removeEntry(editor, entry)).rejects.toThrow();
      await expect(
        importEntries(editor, {
          fileName: "",
          entries: [fresh, { term: entry.term, ...said("chán hào") }],
        }),
      ).rejects.toThrow();
    });
    expect(await all()).toEqual(before);
  });
});

describe("an entry", () => {
  it("is kept in canonical form, however it was typed", async () => {
    const { entryId } = await added("shan4 hao4");
    const [row] = await database()
      .select()
      .from(dictionaryEntries)
      .where(eq(dictionaryEntries.id, entryId));
    expect(row).toMatchObject({ pinyin: "shàn hào", writtenBy: editor });
  });

  it.each([
    ["shan4", "reading_count"],
    ["shan4 hao4 ma5", "reading_count"],
    ["shanx4 hao4", "reading_illegal"],
    ["shan hao4", "reading_toneless"],
  ])("that reads %s is refused: %s", async (pinyin, detail) => {
    const entry = { term: freshTerm(), ...said(pinyin) };
    await expect(addEntry(editor, entry)).rejects.toMatchObject({ code: "invalid", detail });
  });

  it("is one for each term, until it is removed", async () => {
    const { term, entryId } = await added();
    const again = { term, ...said("shàn hào") };
    await expect(addEntry(editor, again)).rejects.toMatchObject({ detail: "term_taken" });
    await removeEntry(editor, { entryId, stamp: 0 });
    const { entryId: second } = await addEntry(editor, again);
    expect(second).not.toBe(entryId);
    expect((await listEntryHistory(second)).map(({ ability }) => ability)).toEqual([
      "dictionary.add",
      "dictionary.remove",
      "dictionary.add",
    ]);
  });

  it("that is gone is neither changed nor removed again", async () => {
    const { entryId } = await added();
    await removeEntry(editor, { entryId, stamp: 0 });
    const gone = { entryId, stamp: 1 };
    await expect(removeEntry(editor, gone)).rejects.toMatchObject({ code: "not_found" });
    const change = changeEntry(editor, { ...gone, ...said("dān hào") });
    await expect(change).rejects.toMatchObject({ code: "not_found" });
  });

  it("tells its history: who said what before", async () => {
    const { entryId } = await added();
    await changeEntry(newsroom.idOf("shen"), {
      entryId,
      stamp: 0,
      ...said("dān hào"),
      note: "本人更正",
    });
    const [last] = await listEntryHistory(entryId);
    expect(last).toMatchObject({
      actor: "沈硯書",
      ability: "dictionary.change",
      from: { pinyin: "shàn hào", note: "" },
      to: { pinyin: "dān hào", note: "本人更正" },
    });
  });
});

describe("an import", () => {
  it("adds, changes and leaves, and each entry's history tells of it", async () => {
    const [same, other] = [await added(), await added()];
    const fresh = freshTerm();
    const done = await importEntries(editor, {
      fileName: "詞.csv",
      entries: [
        { term: same.term, ...said("shan4 hao4") },
        { term: other.term, ...said("chán hào") },
        { term: fresh, ...said("dān hào") },
      ],
    });
    expect(done).toMatchObject({ added: 1, changed: 1 });
    expect(await listEntryHistory(same.entryId)).toHaveLength(1);
    const [changed] = await listEntryHistory(other.entryId);
    expect(changed).toMatchObject({ ability: "dictionary.import", to: { pinyin: "chán hào" } });
    const { rows } = await listEntries(fresh);
    expect(rows).toMatchObject([{ term: fresh, pinyin: "dān hào", stamp: 0 }]);
  });

  it("takes nothing where one entry is refused, or a term comes twice", async () => {
    const before = await all();
    const good = { term: freshTerm(), ...said("shàn hào") };
    for (const bad of [{ term: freshTerm(), ...said("shàn") }, good]) {
      const entries = [good, bad];
      await expect(importEntries(editor, { fileName: "", entries })).rejects.toMatchObject({
        code: "invalid",
      });
    }
    expect(await all()).toEqual(before);
  });
});

describe("the list", () => {
  it("finds by a part of the term, and by the reading with or without its tones", async () => {
    const term = "查良鏞";
    await addEntry(editor, { term, ...said("zhā liáng yōng"), note: "本名" });
    for (const query of ["良鏞", "zhā liáng", "zha liang", "zhaliang", "ZHA"]) {
      expect((await listEntries(query)).rows.map((row) => row.term)).toContain(term);
    }
    expect((await listEntries("沒有這個詞")).rows).toEqual([]);
  });
});

describe("the fixed forms that readers' pages ask for", () => {
  it("are those of entries that have one and stand", async () => {
    const form = { pinyin: "fěn sī", hant: "粉絲", hans: "粉絲", note: "" };
    const { entryId } = await addEntry(editor, { term: "粉絲", ...form });
    await addEntry(editor, { term: "魚鳧", ...said("yú fú") });
    const fixed = [{ term: "粉絲", hant: "粉絲", hans: "粉絲" }];
    expect(await listFixedForms()).toEqual(fixed);
    await removeEntry(editor, { entryId, stamp: 0 });
    expect(await listFixedForms()).toEqual([]);
  });
});
