/** How a body is sent; `identity` is plain. */
export type Coding = "br" | "gzip" | "identity";

/** What one header accepts, the best first; empty where it refuses everything that we have. */
export type Codings = readonly Coding[];

const ours: Codings = ["br", "gzip", "identity"];

/** There are few such headers in the world, and somebody may send many: those seen first are kept. */
const known = new Map<string, Codings>();
const MOST_KNOWN = 200;

/** Reads an Accept-Encoding header (RFC 9110, 12.5.3); whoever sends none takes anything, and is sent it plain. */
export function chooseCoding(header: string | undefined): Codings {
  if (header === undefined) return plain;
  const before = known.get(header);
  if (before) return before;
  const codings = read(header);
  if (known.size < MOST_KNOWN) known.set(header, codings);
  return codings;
}

const plain: Codings = ["identity"];

function read(header: string): Codings {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    const weight = parameters.find((text) => text.startsWith("q="))?.slice(2);
    // A weight that is none is taken as refused rather than as wished for.
    if (name) weights.set(name === "x-gzip" ? "gzip" : name, weightOf(weight));
  }
  const others = weights.get("*");
  const weigh = (coding: Coding) =>
    weights.get(coding) ?? others ?? (coding === "identity" ? least : 0);
  return ours.filter((coding) => weigh(coding) > 0).sort((one, other) => weigh(other) - weigh(one));
}

/** Plain is accepted unless it is refused, and after all that is asked for. */
const least = 0.0001;

function weightOf(text: string | undefined): number {
  if (text === undefined) return 1;
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : 0;
}
