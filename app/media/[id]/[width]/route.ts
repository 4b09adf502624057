import { z } from "zod";
import { findCurrentActor } from "#app/_server/currentActor.ts";
import { findPicture } from "#newsroom/media/findPicture.ts";
import { pictureKey, store } from "#newsroom/media/store.ts";

const Address = z.object({ id: z.uuid(), width: z.coerce.number().int().positive() });

/** A picture's file: for everybody while a live page shows it, else for the newsroom alone. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string; width: string }> },
): Promise<Response> {
  const address = Address.safeParse(await params);
  const picture = address.success ? await findPicture(address.data.id) : undefined;
  if (!address.success || !picture) return missing();
  if (!picture.isPublic && !(await findCurrentActor())) return missing();
  const { id, width } = address.data;
  if (!picture.widths.includes(width)) return lead(id, nearest(picture.widths, width));
  const file = await store().getBytes(pictureKey(id, width));
  return new Response(file as Uint8Array<ArrayBuffer>, {
    headers: {
      "content-type": "image/webp",
      "cache-control": picture.isPublic ? "public, max-age=86400" : "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** Whoever doesn't know a picture's widths is led to the file that serves best. */
const lead = (id: string, width: number) =>
  new Response(null, {
    status: 307,
    headers: { location: `/media/${id}/${width}`, "cache-control": "no-store" },
  });

function nearest(widths: number[], wanted: number): number {
  const enough = widths.filter((width) => width >= wanted);
  return enough.length > 0 ? Math.min(...enough) : Math.max(...widths);
}

const missing = () => new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
