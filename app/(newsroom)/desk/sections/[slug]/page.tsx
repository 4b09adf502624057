import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentActor } from "#app/_server/currentActor.ts";
import { ArticleList } from "#components/desk/list/ArticleList.tsx";
import { listForDesk } from "#newsroom/articles/listForDesk.ts";
import { listSections } from "#newsroom/sections/listSections.ts";
import { readFilter, type SearchParams } from "../../readFilter.ts";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, sections] = await Promise.all([params, listSections()]);
  const section = sections.find((one) => one.slug === slug);
  return section ? { title: section.name } : {};
}

export default async function SectionListPage({ params, searchParams }: Props) {
  const [actor, { slug }] = await Promise.all([currentActor(), params]);
  const { state, sections, after } = await readFilter(searchParams);
  const section = sections.find((one) => one.slug === slug);
  if (!section) notFound();
  const page = await listForDesk(actor, { state, sectionId: section.id }, after);
  return (
    <ArticleList
      list="section"
      sectionName={section.name}
      page={page}
      isFirst={after === undefined}
      role={actor.role}
      sections={sections}
      filter={{ state: state ?? "" }}
    />
  );
}
