import { answerFile } from "#app/(reader)/_paper/answerFile.ts";
import { originOf } from "#app/(reader)/_paper/originOf.ts";
import { writeSitemapIndex } from "#interchange/sitemaps/writeSitemap.ts";
import { listTenDays } from "#newsroom/published/listTenDays.ts";

/** One part for the pages that list, and one for the articles of each ten days. */
export async function GET(request: Request): Promise<Response> {
  const origin = originOf(request);
  const parts = ["pages", ...(await listTenDays())];
  const urls = parts.map((part) => `${origin}/sitemaps/${part}.xml`);
  return answerFile(request, "application/xml; charset=utf-8", writeSitemapIndex(urls));
}
