import type { Character } from "./blocksOf.ts";
import type { Format, FormatChange, Piece, ReadingChange } from "./Comparison.ts";

type Both = { before: Character; after: Character };

const formats: readonly Format[] = ["bold", "italic", "link"];
const AROUND = 8;

/**
 * What is otherwise about the characters that two texts share: how they read and how they are set.
 * `pieces` lead from one text to the other.
 */
export function compareCharacters(
  row: number,
  pieces: readonly Piece[],
  before: readonly Character[],
  after: readonly Character[],
): { readings: ReadingChange[]; formats: FormatChange[] } {
  const shared = sharedOf(pieces, before, after);
  const signs = after.map(({ sign }) => sign);
  const textOf = (run: Run) => signs.slice(run.from, run.to).join("");
  const readings = runsOf(shared, ({ before: one, after: other }) =>
    one.reading === other.reading ? undefined : "",
  ).map((run): ReadingChange => ({
    row,
    text: textOf(run),
    lead: signs.slice(Math.max(0, run.from - AROUND), run.from).join(""),
    trail: signs.slice(run.to, run.to + AROUND).join(""),
    before: run.both.map((one) => one.before.reading),
    after: run.both.map((one) => one.after.reading),
  }));
  const settings = formats.flatMap((format) =>
    runsOf(shared, ({ before: one, after: other }) => {
      const [was, is] = [settingOf(one, format), settingOf(other, format)];
      return was === is ? undefined : JSON.stringify([was, is]);
    }).map((run): FormatChange => {
      const [{ before: one, after: other }] = run.both as [Both];
      return {
        row,
        text: textOf(run),
        format,
        before: settingOf(one, format),
        after: settingOf(other, format),
      };
    }),
  );
  return { readings, formats: settings };
}

/** By the place in the new text: the character there and the one that it was. */
function sharedOf(
  pieces: readonly Piece[],
  before: readonly Character[],
  after: readonly Character[],
): Map<number, Both> {
  const shared = new Map<number, Both>();
  let [at, to] = [0, 0];
  for (const piece of pieces) {
    const old = piece.is === "form" ? piece.before : piece.is === "added" ? "" : piece.text;
    const fresh = piece.is === "form" ? piece.after : piece.is === "removed" ? "" : piece.text;
    const [gone, come] = [Array.from(old).length, Array.from(fresh).length];
    for (let n = 0; gone === come && n < come; n += 1) {
      const [one, other] = [before[at + n], after[to + n]];
      if (one && other) shared.set(to + n, { before: one, after: other });
    }
    at += gone;
    to += come;
  }
  return shared;
}

type Run = { from: number; to: number; name: string; both: Both[] };

/** Neighbours whose difference has the same name; those without a name don't differ. */
function runsOf(
  shared: ReadonlyMap<number, Both>,
  nameOf: (both: Both) => string | undefined,
): Run[] {
  const runs: Run[] = [];
  for (const [place, both] of shared) {
    const name = nameOf(both);
    if (name === undefined) continue;
    const last = runs.at(-1);
    if (last?.to === place && last.name === name) {
      last.to += 1;
      last.both.push(both);
    } else runs.push({ from: place, to: place + 1, name, both: [both] });
  }
  return runs;
}

function settingOf({ formats: set }: Character, format: Format): string | null {
  const found = set.find((one) => one === format || one.startsWith(`${format} `));
  return found === undefined ? null : found.slice(format.length + 1);
}
