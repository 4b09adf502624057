import { addEntry } from "#newsroom/dictionary/addEntry.ts";
import { createNotice } from "#newsroom/notices/createNotice.ts";
import { createSection } from "#newsroom/sections/createSection.ts";
import { type People, personOf } from "./addPeople.ts";
import type { NoticeKind } from "./demoArticle.ts";
import { demoNotices, demoSections, demoTerms } from "./house.ts";

/** Sections, standing notices and terms; answers the ids of the first two by slug and by kind. */
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
  for (const term of demoTerms) {
    await addEntry(personOf(people, "zhou").id, { ...term, hant: null, hans: null });
  }
  return { sections, notices };
}
