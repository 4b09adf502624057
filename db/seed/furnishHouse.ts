import { createNotice } from "#newsroom/notices/createNotice.ts";
import { createSection } from "#newsroom/sections/createSection.ts";
import { type People, personOf } from "./addPeople.ts";
import type { NoticeKind } from "./demoArticle.ts";
import { demoNotices, demoSections } from "./house.ts";

/** Sections and standing notices: their ids by slug and by kind. */
export async function furnishHouse(people: People) {
  const sections = new Map<string, string>();
  for (const section of demoSections) {
    const { sectionId } = await createSection(personOf(people, "he").id, section);
    sections.set(section.slug, sectionId);
  }
  const notices = new Map<NoticeKind, string>();
  for (const [kind, text] of Object.entries(demoNotices) as [NoticeKind, string][]) {
    const { noticeId } = await createNotice(personOf(people, "zhou").id, { kind, text });
    notices.set(kind, noticeId);
  }
  return { sections, notices };
}
