import type { ReactNode } from "react";
import { currentActor } from "#app/_server/currentActor.ts";
import { Shell } from "#components/desk/Shell.tsx";
import { countForDesk } from "#newsroom/articles/listForDesk.ts";
import { listSections } from "#newsroom/sections/listSections.ts";
import { setLocale } from "./actions.ts";

/** The navigation beside every page of the newsroom. Each page asks for itself who may see it. */
export async function NewsroomShell({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const [sections, waiting] = await Promise.all([listSections(), countForDesk(actor)]);
  return (
    <Shell actor={actor} sections={sections} waiting={waiting} setLocale={setLocale}>
      {children}
    </Shell>
  );
}
