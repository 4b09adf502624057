import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { currentActor } from "#app/_server/currentActor.ts";
import { findForDesk, findText } from "#newsroom/articles/findForDesk.ts";
import { listHistory } from "#newsroom/articles/listHistory.ts";
import { findHouse } from "#newsroom/house/findHouse.ts";
import { findSettings } from "#newsroom/house/findSettings.ts";
import { listNotices } from "#newsroom/notices/listNotices.ts";
import { listStaff } from "#newsroom/people/listStaff.ts";
import { listSections } from "#newsroom/sections/listSections.ts";
import { readPress } from "../../new/actions.ts";
import { point, since, write } from "../../typing.ts";
import * as actions from "./actions.ts";
import { ArticleRoom } from "./ArticleRoom.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article, t } = await find(params);
  return { title: article.headline || t("untitled") };
}

export default async function ArticleDeskPage({ params }: Props) {
  const { actor, article, text } = await find(params);
  const [history, sections, notices, staff, settings, readerWords] = await Promise.all([
    listHistory(actor.id, { articleId: article.id }),
    listSections(),
    listNotices(),
    listStaff(),
    findSettings(),
    findReaderWords(),
  ]);
  return (
    <ArticleRoom
      key={article.id}
      actor={{ id: actor.id, name: actor.name, role: actor.role }}
      article={article}
      text={{ doc: text.doc, version: text.version }}
      history={history}
      sections={sections}
      notices={notices.rows}
      staff={staff}
      readerWords={readerWords}
      requiresCheckedReadings={settings.requiresCheckedReadings}
      acts={{ ...actions }}
      readPress={readPress}
      wire={{ write, since, point }}
    />
  );
}

/** What the paper itself says, in its own language. */
async function findReaderWords() {
  const { language } = await findHouse();
  const say = await getTranslations({ locale: language, namespace: "reader" });
  return { correct: say("corrections.label"), withdraw: say("withdrawn.title") };
}

async function find(params: Props["params"]) {
  const [actor, { id }, t] = await Promise.all([currentActor(), params, getTranslations("desk")]);
  const articleId = z.uuid().safeParse(id);
  if (!articleId.success) notFound();
  const [article, text] = await Promise.all([
    findForDesk(actor, articleId.data),
    findText(actor, articleId.data),
  ]);
  if (!article || !text) notFound();
  return { actor, article, text, t };
}
