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
  const people = [...new Set(claims.map(({ mark }) => saidBy(mark).by))];
  const rows = await connection().sql<Said[]>`
    select distinct attrs->>'by' as by, attrs->>'origin' as origin, attrs->>'pinyin' as pinyin
    from (
      select jsonb_path_query(s.step, ${READINGS}::jsonpath), s.user_id::text from article_steps s
      where s.article_id = ${articleId} and s.user_id::text in ${connection().sql(people)}
      union all
      select jsonb_path_query(r.doc, ${READINGS}::jsonpath), null from revisions r
      where r.article_id = ${articleId}
    ) as found(attrs, sender)
    where sender is null or sender = attrs->>'by'`;
  return new Set(rows.map(keyOf));
}

const READINGS = "$.**.attrs ? (exists(@.pinyin))";
