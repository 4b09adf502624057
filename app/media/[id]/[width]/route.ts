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
  if (!address.success || !picture?.widths.includes(address.data.width)) return missing();
  if (!picture.isPublic && !(await findCurrentActor())) return missing();
  const file = await store().getBytes(pictureKey(address.data.id, address.data.width));
  return new Response(file as Uint8Array<ArrayBuffer>, {
    headers: {
      "content-type": "image/webp",
      "cache-control": picture.isPublic ? "public, max-age=86400" : "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

const missing = () => new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
