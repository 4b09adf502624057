import { answerFile } from "#app/(reader)/_paper/answerFile.ts";
import { originOf } from "#app/(reader)/_paper/originOf.ts";
import { articleAddress, plain } from "#components/reader/addresses.ts";
import { writeNewsSitemap } from "#interchange/sitemaps/writeNewsSitemap.ts";
import { house } from "#newsroom/published/house.ts";
import { listNews } from "#newsroom/published/listNews.ts";

/** What Google's news pages are told. */
export async function GET(request: Request): Promise<Response> {
  const origin = originOf(request);
  const [{ name, language }, articles] = await Promise.all([house(), listNews()]);
  const publication = { name, language: languages[language] };
  const listed = articles.map((article) => ({
    ...article,
    url: origin + articleAddress(article, plain),
  }));
  const type = "application/xml; charset=utf-8";
  return answerFile(request, type, writeNewsSitemap(publication, listed));
}

const languages = { "zh-Hant": "zh-tw", "zh-Hans": "zh-cn", en: "en" };
