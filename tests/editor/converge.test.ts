import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Authority } from "./Authority.ts";
import { Writer } from "./Writer.ts";

type Act =
  | { do: "type"; who: number; at: number }
  | { do: "delete"; who: number; at: number; length: number }
  | { do: "split"; who: number; at: number }
  | { do: "bold"; who: number; at: number }
  | { do: "settle"; who: number };

const who = fc.nat(7);
const at = fc.nat(40);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("type" as const), who, at }) },
  fc.record({
    do: fc.constant("delete" as const),
    who,
    at,
    length: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({ do: fc.constant("split" as const), who, at }),
  fc.record({ do: fc.constant("bold" as const), who, at }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant("settle" as const), who }) },
);

describe("many writers of one article", () => {
  const lost = { mine: 0, theirs: 0 };

  test.each([2, 8])("%i writers converge and no word is lost unsaid", async (count) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 5, maxLength: 60 }),
        fc.infiniteStream(fc.nat(5)),
        async (acts, luck) => {
          const house = await afterAll(acts, count, luck);
          for (const writer of house.writers) {
            expect(writer.doc.toJSON()).toEqual(house.authority.doc.toJSON());
          }
          for (const writer of house.writers) {
            lost.mine += writer.lost.mine.length;
            lost.theirs += writer.lost.theirs.length;
          }
          const text = house.authority.doc.textContent;
          for (const character of house.typed) {
            const isAccountedFor =
              text.includes(character) ||
              house.deleted.has(character) ||
              house.isReported(character);
            if (!isAccountedFor) throw new Error(`${character} vanished`);
          }
          expect(new Set(text).size).toBe(text.length);
        },
      ),
      { numRuns: 80 },
    );
    // Otherwise the acts were too tame to prove anything.
    expect(lost.mine).toBeGreaterThan(0);
    expect(lost.theirs).toBeGreaterThan(0);
  });
});

async function afterAll(acts: Act[], count: number, luck: Iterator<number>) {
  const authority = new Authority({
    type: "doc",
    content: [
      { type: "headline" },
      { type: "standfirst" },
      { type: "paragraph", content: [{ type: "text", text: "abcdefghijklmnopqrstuvwxyz" }] },
    ],
  });
  const writers = Array.from({ length: count }, (_, index) => {
    const writer = new Writer(authority, `writer ${index}`);
    if (index % 3 !== 2) authority.listeners.add((batch) => writer.typing.receive(batch));
    return writer;
  });
  const unlucky = () =>
    luck.next().value === 0 ? Promise.reject(new Error("line")) : Promise.resolve();
  authority.line = { out: unlucky, back: unlucky };
  const typed: string[] = [];
  const deleted = new Set<string>();
  for (const one of acts) {
    const writer = writers[one.who % count];
    if (!writer) continue;
    if (one.do === "settle") await writer.typing.flush();
    else perform(one, writer, typed, deleted);
  }
  for (const writer of writers) writer.typing.catchUp();
  await Promise.all(writers.map((writer) => writer.typing.flush()));
  for (const writer of writers) writer.typing.catchUp();
  await Promise.all(writers.map((writer) => writer.typing.flush()));
  const isReported = (character: string) =>
    writers.some(({ lost }) => lost.mine.includes(character) || lost.theirs.includes(character));
  return { authority, writers, typed, deleted, isReported };
}

function perform(one: Act, writer: Writer, typed: string[], deleted: Set<string>): void {
  if (one.do === "type") {
    const character = String.fromCodePoint(0x4e00 + typed.length);
    typed.push(character);
    writer.type(character, one.at);
    return;
  }
  if (one.do === "settle") return;
  const { doc } = writer;
  const length = one.do === "delete" ? one.length : 2;
  const $from = doc.resolve(Math.min(one.at, doc.content.size));
  if (!$from.parent.isTextblock || $from.parent.type.name !== "paragraph") return;
  const to = Math.min($from.pos + length, $from.end());
  if (one.do === "split") writer.change((tr) => tr.split($from.pos));
  else if (to === $from.pos) return;
  else if (one.do === "bold") {
    writer.change((tr) => tr.addMark($from.pos, to, doc.type.schema.mark("bold")));
  } else {
    for (const character of doc.textBetween($from.pos, to)) deleted.add(character);
    writer.change((tr) => tr.delete($from.pos, to));
  }
}
