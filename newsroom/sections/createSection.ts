import { max } from "drizzle-orm";
import type { z } from "zod";
import { sections } from "#db/schema/sections.ts";
import { type ActorId, make } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { slugOf } from "#pinyin/slug.ts";
import type { CreateSection } from "./inputs.ts";

/** A new section at the end of the navigation. */
export async function createSection(actorId: ActorId, input: z.output<typeof CreateSection>) {
  return make({
    actorId,
    ability: "section.create",
    write: async ({ tx }) => {
      const [last] = await tx.select({ position: max(sections.position) }).from(sections);
      const { name, slug = slugOf(name) } = input;
      const [made] = await tx
        .insert(sections)
        .values({ name, slug, position: (last?.position ?? 0) + 1 })
        .onConflictDoNothing()
        .returning({ id: sections.id });
      if (!made) throw new ZhubiError("invalid", "section_taken");
      return { value: { sectionId: made.id }, subjectId: made.id, detail: { name, slug } };
    },
  });
}
