import { Fragment, type ResolvedPos, type Schema, Slice } from "@tiptap/pm/model";

/** Plain text to paragraphs, one for each line that says something. */
export function sliceOfText(text: string, $context: ResolvedPos): Slice {
  const { schema } = $context.doc.type;
  const lines = text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, "").replace(/\t/g, " "))
    .filter((line) => line !== "");
  const paragraphs = lines.map((line) => paragraphOf(schema, line));
  if (paragraphs.length === 0) return Slice.empty;
  return new Slice(Fragment.from(paragraphs), 1, 1);
}

function paragraphOf(schema: Schema, line: string) {
  const clean = line.toWellFormed().replace(/[\u0000-\u001F\u007F]/g, "");
  return schema.node("paragraph", null, clean === "" ? [] : [schema.text(clean)]);
}
