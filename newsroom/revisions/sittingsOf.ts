/** The last step of somebody's typing; its first follows the last of the run before. */
export type Run = { version: number; at: Date; person: string; isPause: boolean };

/** The steps after `from`, up to `to`, as they were written at one go. */
export type Sitting = { from: number; to: number; at: Date; people: string[] };

/** What happened to the article when its text was at `version`; a restoration took it there from `before`. */
type Parting = { version: number; before: number | null; at: Date };

type Stretch = { from: number; to: number; at: Date; person: string; isPause: boolean };

/**
 * Runs of typing, the newest first, as sittings: parted by pauses and by acts. Two who take turns write together;
 * one who goes on after another writes alone.
 */
export function sittingsOf(runs: readonly Run[], partings: readonly Parting[]): Sitting[] {
  const stretches = runs.flatMap((run, at) => {
    const whole = { ...run, from: runs[at + 1]?.version ?? 0, to: run.version };
    return partings.reduce<Stretch[]>(cutBy, [whole]);
  });
  return together(stretches).flatMap(asSittings);
}

/** The steps of a restoration are an act; what was typed around an act lies on its two sides. */
function cutBy(stretches: Stretch[], { version, before, at }: Parting): Stretch[] {
  return stretches.flatMap((stretch) => {
    const newer = { ...stretch, from: Math.max(stretch.from, version) };
    const end = Math.min(stretch.to, before ?? version);
    const isCut = end < stretch.to;
    const older = { ...stretch, to: end, ...(isCut && { at, isPause: true }) };
    return [newer, older].filter(({ from, to }) => from < to);
  });
}

function together(stretches: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1);
    if (last && !stretch.isPause && last.at(-1)?.from === stretch.to) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups;
}

function asSittings(group: readonly Stretch[]): Sitting[] {
  const people = [...new Set(group.map(({ person }) => person))];
  if (people.length < group.length) {
    const [newest, oldest] = [group[0] as Stretch, group.at(-1) as Stretch];
    return [{ from: oldest.from, to: newest.to, at: newest.at, people }];
  }
  return group.map(({ from, to, at, person }) => ({ from, to, at, people: [person] }));
}
