import { redirect } from "next/navigation";
import { cache } from "react";
import { findActor, type ActorRow } from "#newsroom/people/findActor.ts";
import { findSignedIn } from "./session.ts";

/** Who asks, as the database knows them now; nobody, if not signed in or suspended. */
export const findCurrentActor = cache(async (): Promise<ActorRow | undefined> => {
  const actorId = await findSignedIn();
  return actorId === undefined ? undefined : findActor(actorId);
});

/** For pages of the newsroom: whoever isn't signed in is asked to. */
export async function currentActor(): Promise<ActorRow> {
  return (await findCurrentActor()) ?? redirect("/sign-in");
}
