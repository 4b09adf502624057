import { redirect } from "next/navigation";
import { currentActor } from "#app/_server/currentActor.ts";

/** A reporter begins with what they write, an editor with what waits. */
export default async function DeskPage() {
  const { role } = await currentActor();
  redirect(role === "reporter" ? "/desk/mine" : "/desk/review");
}
