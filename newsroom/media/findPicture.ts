import { connection } from "#db/connection.ts";

/** Whether the picture is there, and whether a live page shows it to everybody. */
export async function findPicture(
  mediaId: string,
): Promise<{ widths: number[]; isPublic: boolean } | undefined> {
  const [row] = await connection().sql<{ widths: number[]; isPublic: boolean }[]>`
    select widths, exists (select from publication_media p
      join live on live.publication_id = p.publication_id where p.media_id = media.id) as "isPublic"
    from media where id = ${mediaId}`;
  return row;
}
