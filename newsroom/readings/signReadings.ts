import type { Mark, Node } from "@tiptap/pm/model";
import { type Step, Transform } from "@tiptap/pm/transform";
import { connection } from "#db/connection.ts";
import { type Actor, originOf } from "#newsroom/policy.ts";

/** A run of text whose reading is set in a name that isn't the writer's. */
type Claim = { from: number; to: number; mark: Mark };
type Said = { by: string; origin: string; pinyin: string };

/**
 * The document that a writer sends, with the writer's name on every reading that it newly has in
 * another's: the browser says who set a reading, but only the newsroom knows who sent it. A reading that
 * the article has, or had once from that person (it is moved, or its deletion undone), keeps its name;
 * one of a press text is in nobody's. `steps` lead from `after` to `doc`.
 */
export async function signReadings(
  writer: Actor,
  after: Node,
  earlier?: { articleId: string; doc: Node },
): Promise<{ doc: Node; steps: readonly Step[] }> {
  const signed = new Transform(after);
  const claims = claimsIn(writer, after, earlier?.doc);
  const known =
    claims.length > 0 && earlier ? await everSaid(earlier.articleId, claims) : new Set();
  for (const { from, to, mark } of claims) {
    if (known.has(keyOf(saidBy(mark)))) continue;
    const own = { ...mark.attrs, origin: originOf(writer.role), by: writer.id };
    signed.addMark(from, to, mark.type.create(own));
  }
  return signed;
}

function claimsIn(writer: Actor, after: Node, before: Node | undefined): Claim[] {
  const claims: Claim[] = [];
  const untouched = new Set(before?.children);
  after.forEach((block, start) => {
    if (untouched.has(block)) return;
    eachReading(block, (text, mark, at) => {
      if (isOwn(mark, writer)) return;
      claims.push({ from: start + 1 + at, to: start + 1 + at + text.length, mark });
    });
  });
  if (claims.length === 0 || !before) return claims;
  const stood = new Set<string>();
  const each = (text: string, mark: Mark) => Array.from(text, (one) => one + keyOf(saidBy(mark)));
  eachReading(before, (text, mark) => {
    for (const key of each(text, mark)) stood.add(key);
  });
  return claims.filter(
    ({ from, to, mark }) => !each(after.textBetween(from, to), mark).every((key) => stood.has(key)),
  );
}

function eachReading(within: Node, call: (text: string, mark: Mark, at: number) => void): void {
  within.descendants((node, at) => {
    const mark = node.marks.find(({ type }) => type.name === "reading");
    if (mark && node.text) call(node.text, mark, at);
  });
}

function isOwn({ attrs: { origin, by } }: Mark, writer: Actor): boolean {
  if (by === null) return origin === "import";
  return by === writer.id && origin === originOf(writer.role);
}

const saidBy = ({ attrs }: Mark): Said => ({
  by: String(attrs["by"]),
  origin: String(attrs["origin"]),
  pinyin: String(attrs["pinyin"]),
});

const keyOf = ({ by, origin, pinyin }: Said) => `${by} ${origin} ${pinyin}`;

/** Of those, what the persons named did once say in this article, by its steps and its revisions. */
async function everSaid(articleId: string, claims: readonly Claim[]): Promise<Set<string>> {
  const said = new Map(claims.map(({ mark }) => [keyOf(saidBy(mark)), saidBy(mark)]));
  const rows = await connection().sql<Said[]>`
    select said.by, said.origin, said.pinyin
    from jsonb_to_recordset(${JSON.stringify([...said.values()])}::jsonb)
      as said(by text, origin text, pinyin text)
    where exists (
      select from article_steps s
      where s.article_id = ${articleId} and s.user_id::text = said.by
        and jsonb_path_exists(s.step, ${ATTRIBUTES}::jsonpath, to_jsonb(said))
    ) or exists (
      select from revisions r
      where r.article_id = ${articleId}
        and jsonb_path_exists(r.doc, ${ATTRIBUTES}::jsonpath, to_jsonb(said))
    )`;
  return new Set(rows.map(keyOf));
}

const ATTRIBUTES = "$.**.attrs ? (@.by == $by && @.origin == $origin && @.pinyin == $pinyin)";
