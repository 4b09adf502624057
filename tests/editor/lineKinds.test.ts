import { expect, test } from "vitest";
import { lineKinds } from "#editor/lineKinds.ts";
import { schema } from "#editor/schema.ts";

test("the kinds that hold a line are the schema's text blocks", () => {
  const blocks = Object.values(schema.nodes).filter(({ isTextblock }) => isTextblock);
  expect(blocks.map(({ name }) => name).sort()).toEqual([...lineKinds].sort());
});
