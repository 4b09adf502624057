import { and, eq, ne } from "drizzle-orm";
import type { z } from "zod";
import { sections } from "#db/schema/sections.ts";
import { type ActorId, change } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import type { RenameSection } from "./inputs.ts";

/** Another name for a section; its address stays, since readers keep addresses. */
export async function renameSection(actorId: ActorId, input: z.output<typeof RenameSection>) {
  return change({
    actorId,
    ability: "section.rename",
    subjectId: input.sectionId,
    stamp: input.stamp,
    write: async ({ tx, subject }) => {
      const [taken] = await tx
        .select({ id: sections.id })
        .from(sections)
        .where(and(eq(sections.name, input.name), ne(sections.id, subject.id)));
      if (taken) throw new ZhubiError("invalid", "section_taken");
      await tx.update(sections).set({ name: input.name }).where(eq(sections.id, subject.id));
      return {
        value: { stamp: subject.stamp + 1 },
        detail: { from: subject.name, to: input.name },
      };
    },
  });
}
