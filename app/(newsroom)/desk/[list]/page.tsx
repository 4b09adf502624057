import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { currentActor } from "#app/_server/currentActor.ts";
import { ArticleList } from "#components/desk/list/ArticleList.tsx";
import type { ListName } from "#components/desk/list/ListName.ts";
import { type DeskFilter, listForDesk } from "#newsroom/articles/listForDesk.ts";
import { readFilter, type SearchParams } from "../readFilter.ts";

type Props = { params: Promise<{ list: string }>; searchParams: SearchParams };

const lists: Record<Exclude<ListName, "section">, DeskFilter> = {
  mine: { isMine: true },
  review: { state: "submitted" },
  scheduled: { state: "scheduled" },
  returned: { state: "returned" },
  live: { state: "live" },
  withdrawn: { state: "withdrawn" },
  all: {},
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ list }, t] = await Promise.all([params, getTranslations("desk.lists")]);
  return isList(list) ? { title: t(`${list}.title`) } : {};
}

export default async function ListPage({ params, searchParams }: Props) {
  const [actor, { list }] = await Promise.all([currentActor(), params]);
  if (!isList(list)) notFound();
  const { state, section, sections, after } = await readFilter(searchParams);
  const fixed = lists[list];
  const filter = { ...fixed, state: fixed.state ?? state, sectionId: section?.id };
  const page = await listForDesk(actor, filter, after);
  return (
    <ArticleList
      list={list}
      page={page}
      isFirst={after === undefined}
      role={actor.role}
      sections={sections}
      filter={{ ...(fixed.state ? {} : { state: state ?? "" }), section: section?.slug ?? "" }}
    />
  );
}

function isList(name: string): name is keyof typeof lists {
  return Object.hasOwn(lists, name);
}
