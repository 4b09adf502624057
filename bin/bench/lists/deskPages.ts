import type postgres from "postgres";
import { findForDesk, findText } from "#newsroom/articles/findForDesk.ts";
import { countForDesk, type DeskFilter, listForDesk } from "#newsroom/articles/listForDesk.ts";
import { listHistory } from "#newsroom/articles/listHistory.ts";
import { cursorOf } from "#newsroom/cursor.ts";
import { listEntries } from "#newsroom/dictionary/listEntries.ts";
import type { MeasuredCase, MeasuredPage } from "./MeasuredPage.ts";
import { openSomebody, type Somebody } from "./openSomebody.ts";

/** The desk's lists, as they are to an editor, to who wrote nearly everything and to who wrote hardly anything. */
export async function deskPages(sql: postgres.Sql, origin: string): Promise<MeasuredPage[]> {
  const editor = await openSomebody(sql, origin, "zhou");
  const reporters = [await openSomebody(sql, origin, "lin"), await openSomebody(sql, origin, "xu")];
  const sections = await sql<{ id: string; slug: string }[]>`select id, slug from sections`;
  const rows = await sql<{ id: string; place: string }[]>`
    select id, updated_at::text as place from articles order by random() limit 12`;
  const cursors = rows.map(({ id, place }) => cursorOf(place, id));
  const forAll = (address: string, filter: DeskFilter, after?: string) =>
    [editor, ...reporters].map((somebody) => listOf(somebody, address, filter, after));
  const ofSections = (address: string, filter: DeskFilter) =>
    sections.flatMap(({ id, slug }) => forAll(address + slug, { ...filter, sectionId: id }));
  return [
    page("mine", forAll("/desk/mine", { isMine: true })),
    page("for review", forAll("/desk/review", { state: "submitted" })),
    page("returned", forAll("/desk/returned", { state: "returned" })),
    page("live", forAll("/desk/live", { state: "live" })),
    page("withdrawn", forAll("/desk/withdrawn", { state: "withdrawn" })),
    page("all", forAll("/desk/all", {})),
    page("a section", ofSections("/desk/sections/", {})),
    page("a section's withdrawn", ofSections("/desk/withdrawn?section=", { state: "withdrawn" })),
    page(
      "mine that came back, of a section",
      ofSections("/desk/mine?state=returned&section=", { isMine: true, state: "returned" }),
    ),
    page(
      "from anywhere in a list",
      cursors.flatMap((after) => [
        ...forAll(`/desk/all?after=${after}`, {}, after),
        ...forAll(`/desk/live?after=${after}`, { state: "live" }, after),
        ...forAll(`/desk/mine?after=${after}`, { isMine: true }, after),
      ]),
    ),
    page(
      "an article",
      rows.map(({ id }) => articleOf(editor, id)),
    ),
    page(
      "the dictionary",
      ["", "江", "jiang"].map((asked) => entriesOf(editor, asked)),
    ),
  ];
}

const page = (name: string, cases: MeasuredCase[]): MeasuredPage => ({
  name: `desk, ${name}`,
  share: "p95",
  goal: 100,
  cases,
});

function listOf(
  { actor, cookie }: Somebody,
  address: string,
  filter: DeskFilter,
  after: string | undefined,
): MeasuredCase {
  const query = () => Promise.all([listForDesk(actor, filter, after), countForDesk(actor)]);
  return { address, cookie, query };
}

function articleOf({ actor, cookie }: Somebody, articleId: string): MeasuredCase {
  const query = () =>
    Promise.all([
      findForDesk(actor, articleId),
      findText(actor, articleId),
      listHistory(actor.id, { articleId }),
      countForDesk(actor),
    ]);
  return { address: `/desk/articles/${articleId}`, cookie, query };
}

function entriesOf({ actor, cookie }: Somebody, asked: string): MeasuredCase {
  const query = () => Promise.all([listEntries(asked), countForDesk(actor)]);
  return { address: `/desk/dictionary?${new URLSearchParams({ q: asked })}`, cookie, query };
}
