import { frontAddress, inMode, plain } from "#components/reader/addresses.ts";
import { canonicalMode } from "#components/reader/mode/canonicalMode.ts";
import { plainMode } from "#components/reader/mode/ReadingMode.ts";
import { readMode } from "#components/reader/mode/readMode.ts";
import { house } from "#newsroom/published/house.ts";
import { isShortId } from "#newsroom/published/isShortId.ts";

/**
 * What the form of settings asks: leads to the page's address in that mode, and to the front where that is
 * no page of this paper. What isn't known is left out.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("page") ?? "";
  const page = isPage(asked) ? asked : frontAddress(plain);
  const { language } = await house();
  const after = searchParams.get("after");
  searchParams.delete("page");
  searchParams.delete("after");
  const mode = modeOf(Array.from(searchParams.values()));
  const search = page === asked && after && isPlace(after) ? `?after=${after}` : "";
  const location = inMode(page, canonicalMode(mode, language)) + search;
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}

/** A page of this paper in its plain mode, and nothing that leads elsewhere. */
const isPage = (page: string) =>
  /^\/(?:(?:articles|sections|authors)\/[\w-]{1,200}|corrections|preview\/[\w.-]{1,100})?$/.test(
    page,
  );

/** What a list goes on after: an article, or a correction in one. */
const isPlace = (after: string) => isShortId(after.replace(/-\d{1,9}$/, ""));

/** The form's values are the words of an address; `none` leaves out all that is about annotation. */
function modeOf(values: readonly string[]) {
  const isPlain = values.includes("none");
  const words = values.filter((value) => value !== "" && value !== "none" && value !== "all");
  const mode = readMode(words.join("-"));
  return mode ? { ...mode, ...(isPlain && { annotation: "none" as const }) } : plainMode;
}
