import { answerFile } from "#app/(reader)/_paper/answerFile.ts";
import { originOf } from "#app/(reader)/_paper/originOf.ts";

/** What search engines may visit, and where the lists for them lie. */
export function GET(request: Request): Response {
  const origin = originOf(request);
  const lines = [
    "User-agent: *",
    ...["/desk", "/admin", "/sign-in", "/api/", "/search"].map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/news-sitemap.xml`,
  ];
  return answerFile(request, "text/plain; charset=utf-8", `${lines.join("\n")}\n`);
}
