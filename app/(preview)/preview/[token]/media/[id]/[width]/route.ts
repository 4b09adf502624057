import { z } from "zod";
import { pictureKey, store } from "#newsroom/media/store.ts";
import { findPreviewPicture } from "#newsroom/previews/openPreview.ts";

const Address = z.object({
  token: z.string(),
  id: z.uuid(),
  width: z.coerce.number().int().positive(),
});

type Asked = { params: Promise<{ token: string; id: string; width: string }> };

/** A picture of an article that is previewed, while its link holds. */
export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  const address = Address.safeParse(await params);
  if (!address.success) return missing();
  const { token, id, width } = address.data;
  const picture = await findPreviewPicture(token, id);
  if (!picture?.widths.includes(width)) return missing();
  const file = await store().getBytes(pictureKey(id, width));
  return new Response(file as Uint8Array<ArrayBuffer>, {
    headers: { "content-type": "image/webp", "cache-control": "private, no-store" },
  });
}

const missing = () => new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
