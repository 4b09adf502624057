import { Fragment, Slice } from "@tiptap/pm/model";
import { ReplaceStep } from "@tiptap/pm/transform";
import { schema } from "#editor/schema.ts";
import { correct } from "#newsroom/articles/correct.ts";
import { create } from "#newsroom/articles/create.ts";
import { findArticleFacts } from "#newsroom/articles/findArticleFacts.ts";
import type { ContributorRole } from "#newsroom/articles/inputs.ts";
import { publish } from "#newsroom/articles/publish.ts";
import { returnArticle } from "#newsroom/articles/returnArticle.ts";
import { submit } from "#newsroom/articles/submit.ts";
import { withdraw } from "#newsroom/articles/withdraw.ts";
import { write } from "#newsroom/typing/write.ts";
import { type People, personOf } from "./addPeople.ts";
import { type DemoArticle, documentOf, type NoticeKind } from "./demoArticle.ts";

type House = {
  people: People;
  sections: ReadonlyMap<string, string>;
  notices: ReadonlyMap<NoticeKind, string>;
  pictures: ReadonlyMap<string, string>;
};

/** Takes one story through its life as far as it has come; answers the article's id. */
export async function playArticle(article: DemoArticle, house: House): Promise<string> {
  const { people } = house;
  const reporter = personOf(people, firstOfCast(article.by.reporters, people, "lin")).id;
  const editor = personOf(people, firstOfCast(article.by.responsibleEditors, people, "zhou")).id;
  const doc = documentOf(article, (name) => house.pictures.get(name) ?? null);
  const { articleId } = await create(reporter, { doc, fields: fieldsOf(article, house) });
  const seen = async () => {
    const { stamp, version } = (await findArticleFacts(editor, articleId)).article;
    return { articleId, stamp, version };
  };
  if (article.state === "draft") return articleId;
  await submit(reporter, await seen());
  if (article.state === "submitted") return articleId;
  if (article.state === "returned") {
    await returnArticle(editor, {
      ...(await seen()),
      comment: article.returnComment ?? "請補充。",
    });
    return articleId;
  }
  await publish(editor, await seen());
  const { correction, withdrawalReason: reason = "這篇報導已由本報撤下。" } = article;
  if (correction) await correct(editor, { ...(await seen()), correction: correction.note });
  if (article.state === "withdrawn") await withdraw(editor, { ...(await seen()), reason });
  if (article.state === "staged") await stageHeadline(editor, articleId, article);
  return articleId;
}

function firstOfCast(names: string[], people: People, otherwise: string): string {
  return names.find((name) => people.has(name)) ?? otherwise;
}

function fieldsOf(article: DemoArticle, { people, sections, notices, pictures }: House) {
  const credits: [ContributorRole, string[]][] = [
    ["reporter", article.by.reporters],
    ["responsible_editor", article.by.responsibleEditors],
    ["photographer", article.by.photographers ?? []],
    ["translator", article.by.translators ?? []],
    ["proofreader", article.by.proofreaders ?? []],
  ];
  const { picture } = article;
  return {
    sectionId: sections.get(article.section) ?? null,
    source: article.source ?? "瀾江日報",
    dateline: article.dateline ?? "",
    tags: article.tags,
    contributors: credits.flatMap(([role, names]) =>
      names.map((name) => ({ role, name: people.get(name)?.name ?? name })),
    ),
    notices: article.notices.flatMap((kind) => {
      const noticeId = notices.get(kind);
      return noticeId === undefined ? [] : [{ noticeId }];
    }),
    ...(picture && {
      lead: {
        mediaId: pictures.get(picture.name) ?? null,
        caption: picture.caption,
        credit: picture.credit,
        alt: picture.alt,
      },
    }),
  };
}

/** One step of typing upon the live article, which readers don't see yet. */
async function stageHeadline(editor: string, articleId: string, article: DemoArticle) {
  const headline = schema.text(article.stagedHeadline ?? `${article.headline}（更新）`);
  const step = new ReplaceStep(
    1,
    1 + article.headline.length,
    new Slice(Fragment.from(headline), 0, 0),
  );
  const { article: facts } = await findArticleFacts(editor, articleId);
  await write(editor, {
    articleId,
    version: facts.version,
    clientId: "seed",
    steps: [step.toJSON()],
  });
}
