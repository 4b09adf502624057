import fc from "fast-check";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";

const text = fc
  .array(fc.constantFrom(...Array.from("瀾江日報的渡輪，。《》abc 12")), {
    minLength: 1,
    maxLength: 12,
  })
  .map((characters) => characters.join(""));
const reading = fc.record({
  type: fc.constant("reading"),
  attrs: fc.record({
    pinyin: fc.constantFrom("lán", "jiāng", "lǜ", "de"),
    origin: fc.constantFrom("import", "author", "editor"),
    by: fc.constantFrom(null, "01890000-0000-7000-8000-000000000000"),
  }),
});
const link = fc.record({
  type: fc.constant("link"),
  attrs: fc.record({ href: fc.constantFrom("https://a.example/", "mailto:a@b.example") }),
});
// In the order in which the schema ranks them.
const marks = fc
  .tuple(fc.option(link), fc.boolean(), fc.boolean(), fc.option(reading))
  .map(([to, isBold, isItalic, read]) => [
    ...(to ? [to] : []),
    ...(isBold ? [{ type: "bold" }] : []),
    ...(isItalic ? [{ type: "italic" }] : []),
    ...(read ? [read] : []),
  ]);
const line = (mark: fc.Arbitrary<DocumentJSON["marks"]>) =>
  fc.array(
    fc
      .tuple(text, mark)
      .map(([words, on]): DocumentJSON => ({ type: "text", text: words, marks: on ?? [] })),
    { maxLength: 4 },
  );
const plainLine = line(fc.option(reading).map((read) => (read ? [read] : [])));
const richLine = line(marks);

const leaf = (type: string, attrs?: fc.Arbitrary<Record<string, unknown>>) =>
  fc.tuple(richLine, attrs ?? fc.constant(undefined)).map(([content, values]): DocumentJSON => ({
    type,
    content,
    ...(values && { attrs: values }),
  }));
const paragraph = leaf("paragraph");
const within = (type: string, inner: fc.Arbitrary<DocumentJSON>, most = 3) =>
  fc
    .array(inner, { minLength: 1, maxLength: most })
    .map((content): DocumentJSON => ({ type, content }));
const cell = (type: string) => within(type, paragraph, 2);
const row = fc
  .tuple(cell("tableHeader"), cell("tableCell"))
  .map((content): DocumentJSON => ({ type: "tableRow", content }));
const picture = leaf(
  "picture",
  fc.record({
    mediaId: fc.option(fc.uuid()),
    alt: text,
    decorative: fc.boolean(),
    credit: text,
  }),
);

const block = fc.oneof(
  paragraph,
  leaf("heading", fc.record({ level: fc.constantFrom(2, 3) })),
  leaf("pullQuote"),
  within("bulletList", within("listItem", paragraph, 2)),
  within("orderedList", within("listItem", paragraph, 2)),
  within("blockquote", paragraph),
  within("table", row),
  picture,
  fc.constant<DocumentJSON>({ type: "horizontalRule" }),
);

/** Documents with every block and mark of the schema. */
export const anyDocument: fc.Arbitrary<DocumentJSON> = fc
  .tuple(plainLine, plainLine, fc.array(block, { minLength: 1, maxLength: 6 }))
  .map(([headline, standfirst, body]) => ({
    type: "doc",
    content: [
      { type: "headline", content: headline },
      { type: "standfirst", content: standfirst },
      ...body,
    ],
  }));
