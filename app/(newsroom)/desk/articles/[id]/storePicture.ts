import type { ActorId } from "#newsroom/change.ts";
import { addPicture } from "#newsroom/media/addPicture.ts";

/** A file as the browser sends it, into the house's media. */
export async function storePicture(actorId: ActorId, { file }: { file: File }) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return addPicture(actorId, { fileName: file.name.slice(0, 200), bytes });
}
