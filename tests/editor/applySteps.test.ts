import { Transform } from "@tiptap/pm/transform";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applySteps, mostSteps } from "#editor/applySteps.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { emptyDocument } from "#editor/emptyDocument.ts";
import { anyDocument } from "./anyDocument.ts";

const doc = checkDocument(emptyDocument());
const insert = (text: string, at = 5) => ({
  stepType: "replace",
  from: at,
  to: at,
  slice: { content: [{ type: "text", text }] },
});
const refusalOf = (steps: unknown) => {
  const applied = applySteps(doc, steps);
  return applied.ok ? null : applied.refusal;
};

describe("applying steps from a browser", () => {
  test("proper steps give the new document and the steps as they were read", () => {
    const applied = applySteps(doc, [insert("瀾"), insert("江", 6)]);
    expect(applied.ok && applied.doc.textContent).toBe("瀾江");
    expect(applied.ok && applied.steps.map((step): unknown => step.toJSON())).toEqual([
      insert("瀾"),
      insert("江", 6),
    ]);
  });

  test.each([
    ["no array", { length: 1 }, "none"],
    ["no steps", [], "none"],
    ["too many", Array.from({ length: mostSteps + 1 }, () => insert("字")), "too_many"],
    ["too large", [insert("字".repeat(1_000_000))], "too_large"],
    ["an unknown kind", [{ stepType: "eval" }], "malformed"],
    ["null", [null], "malformed"],
    ["text", ["replace"], "malformed"],
    ["a script link", [mark({ type: "link", attrs: { href: "javascript:1" } })], "malformed"],
    ["U+0000", [insert("\u0000")], "malformed"],
    ["half a character", [insert("\uDC00")], "malformed"],
    ["out of range", [insert("字", 900)], "does_not_apply"],
    ["text between blocks", [insert("字", 4)], "does_not_apply"],
    ["the end of the headline", [{ stepType: "replace", from: 0, to: 2 }], "does_not_apply"],
    ["half of it well, half not", [insert("好"), insert("字", 900)], "does_not_apply"],
    ["bad attributes", [heading({ level: 9 })], "malformed"],
    ["attributes made bad", [heading({ level: 2 }), level(9)], "does_not_apply"],
  ])("%s is refused", (_, steps, refusal) => {
    expect(refusalOf(steps)).toBe(refusal);
  });

  test("junk never throws and never breaks a document", () => {
    fc.assert(
      fc.property(
        anyDocument,
        fc.array(junkStep, { minLength: 1, maxLength: 4 }),
        (json, steps) => {
          const before = checkDocument(json);
          const applied = applySteps(before, steps);
          if (applied.ok) checkDocument(JSON.parse(JSON.stringify(applied.doc)));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("one step on 10,000 characters takes well under a millisecond", () => {
    const big = new Transform(doc);
    const type = doc.type.schema.nodes.paragraph;
    for (let index = 0; index < 100; index += 1) {
      big.insert(4, type?.create(null, doc.type.schema.text("瀾".repeat(100))) ?? []);
    }
    const steps = [insert("字")];
    for (let index = 0; index < 200; index += 1) applySteps(big.doc, steps);
    const start = performance.now();
    for (let index = 0; index < 200; index += 1) applySteps(big.doc, steps);
    expect((performance.now() - start) / 200).toBeLessThan(1);
  });
});

const position = fc.integer({ min: -2, max: 60 });
const junkStep = fc.oneof(
  fc.record({
    stepType: fc.constant("replace"),
    from: position,
    to: position,
    slice: fc.oneof(
      fc.constant(undefined),
      fc.record({
        content: anyDocument.map(({ content }) => content),
        openStart: fc.integer({ min: 0, max: 3 }),
        openEnd: fc.integer({ min: 0, max: 3 }),
      }),
    ),
  }),
  fc.record({
    stepType: fc.constant("attr"),
    pos: position,
    attr: fc.constantFrom("level", "mediaId", "colspan", "alt", "__proto__", "x"),
    value: fc.anything(),
  }),
  fc.record({
    stepType: fc.constantFrom("addMark", "removeMark", "addNodeMark"),
    from: position,
    to: position,
    pos: position,
    mark: fc.constantFrom<unknown>({ type: "bold" }, { type: "reading" }, { type: "x" }, null),
  }),
  fc.anything(),
);

function mark(json: unknown) {
  return { stepType: "addMark", from: 5, to: 5, mark: json };
}

function heading(attrs: Record<string, unknown>) {
  return { stepType: "replace", from: 6, to: 6, slice: { content: [{ type: "heading", attrs }] } };
}

function level(value: number) {
  return { stepType: "attr", pos: 6, attr: "level", value };
}
