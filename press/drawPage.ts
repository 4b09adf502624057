import { renderToStaticMarkup } from "react-dom/server";
import type { Answer } from "./askNext.ts";
import { type Asked, pageOf } from "./pages.ts";
import type { Place } from "./placeOf.ts";
import { type PressRequest, runRequest } from "./request.ts";

type PagePlace = Extract<Place, { is: "page" }>;

/** What Next adds to every page of a kind: learnt from the first one, which it made. */
export interface Frame {
  readonly headers: Answer["headers"];
  /** What stands first in the document's head: its encoding and its measure. */
  readonly first: string;
  readonly sheet: string;
}

/**
 * Draws a page with React alone, in a third of the time that Next takes: there are no client components,
 * so nothing needs to be told to a browser twice. Undefined where Next must answer: a page that leads
 * elsewhere, one that fails, or a kind that nobody has offered yet.
 */
export async function drawPage(place: PagePlace, frame: Frame): Promise<Answer | undefined> {
  const [draw, surround] = [pageOf(place.kind), pageOf("layout")];
  if (!draw || !surround) return undefined;
  const own: PressRequest = { address: place.address };
  try {
    const asked = askedOf(place);
    const html = await runRequest(own, async () => {
      const children = await draw(asked);
      return renderToStaticMarkup(await surround({ ...asked, children }));
    });
    const body = Buffer.from(doctype + withFrame(html, frame));
    return { status: own.status ?? 200, headers: frame.headers, body };
  } catch (error) {
    // Next meets the same, and answers it; what only this way meets would make each page slow unseen.
    if (!isNexts(error)) console.error(`${place.address} could not be drawn.`, error);
    return undefined;
  }
}

/** A redirect, which Next throws. */
const isNexts = (error: unknown) =>
  error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_");

const doctype = "<!DOCTYPE html>";

/** Learns a kind's frame from a page that Next made, once it is stripped. */
export function frameOf({ headers, body }: Answer): Frame | undefined {
  const html = body.toString("utf8", 0, 4_096);
  const first = /<meta charSet="[^"]*"\/><meta name="viewport"[^>]*>/.exec(html)?.[0];
  const sheet = /<link rel="stylesheet"[^>]*>/.exec(html)?.[0];
  return first === undefined || sheet === undefined ? undefined : { headers, first, sheet };
}

/** The picture that matters most is asked for before the style sheet, as React does it within Next. */
const head = /<head>((?:<link rel="preload" as="image"[^>]* fetchPriority="high"[^>]*>)*)/;

function withFrame(html: string, { first, sheet }: Frame): string {
  return html.replace(head, (_, pictures: string) => `<head>${first}${pictures}${sheet}`);
}

/** As Next would take the address apart. */
function askedOf({ kind, name, address }: PagePlace): Asked {
  const { pathname, searchParams } = new URL(address, "http://paper");
  const parts = pathname.split("/").filter(Boolean);
  const mode = kind === "front" ? parts[0] : parts[2];
  const named: Record<string, string> =
    kind === "front" || kind === "missing" ? {} : { [kind.slice(0, -1)]: name };
  return {
    params: Promise.resolve({ ...named, ...(mode !== undefined && { mode }) }),
    searchParams: Promise.resolve(Object.fromEntries(searchParams)),
  };
}
