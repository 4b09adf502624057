import { circle, line, path, placed, polygon, rect, stroke, within } from "./drawing.ts";
import { mix } from "./landscape.ts";
import { palette as ink } from "./palette.ts";

/** Larger than its neighbours, for it is the story: lamp, table, satchel, head on arms. */
export function room(x: number, y: number): string {
  const [left, top, w, h] = [x - 62, y - 44, 236, 186];
  const frame = `M${left} ${top}h${w}v${h}h${-w}Z`;
  return (
    [70, 46, 24]
      .map((r) =>
        rect(left - r, top - r, w + r * 2, h + r * 2, ink.straw, `opacity=".07" rx="${r}"`),
      )
      .join("") +
    rect(left - 12, top - 12, w + 24, h + 24, mix(ink.slate, ink.mist, 0.45)) +
    within(
      "room",
      frame,
      rect(left, top, w, h, ink.straw),
      polygon(
        [
          [left + 30, top],
          [left + 90, top],
          [left + 190, top + h],
          [left - 60, top + h],
        ],
        mix(ink.straw, ink.cream, 0.55),
      ),
      rect(left + 170, top + 26, 48, 60, mix(ink.straw, ink.clay, 0.3)),
      stroke(
        `M${left + 180} ${top + 42}h28M${left + 180} ${top + 56}h28M${left + 180} ${top + 70}h18`,
        ink.clay,
        4,
      ),
      line([left + 60, top], [left + 60, top + 34], ink.brick, 4),
      path(
        `M${left + 32} ${top + 62}C${left + 36} ${top + 28} ${left + 84} ${top + 28} ${left + 88} ${top + 62}Z`,
        ink.vermilion,
      ),
      pupil(left + 128, top + 150),
      rect(left - 4, top + 150, w + 8, 50, ink.clay),
      rect(left - 4, top + 150, w + 8, 7, ink.brick),
      path(`M${left + 30} ${top + 150}v-26h24v26Z`, ink.paper),
      stroke(`M${left + 54} ${top + 130}q14 4 0 14`, ink.paper, 5),
    ) +
    line(
      [left + w / 2 + 66, top],
      [left + w / 2 + 66, top + h],
      mix(ink.slate, ink.mist, 0.45),
      6,
    ) +
    rect(left - 18, top + h + 8, w + 36, 12, mix(ink.slate, ink.mist, 0.3))
  );
}

function pupil(x: number, y: number): string {
  return placed(
    x,
    y,
    1,
    path("M6 2C-2 -40 14 -74 48 -76C84 -74 92 -30 88 2Z", ink.paper),
    path("M54 -72C94 -76 106 -40 102 2H66C76 -30 72 -56 54 -72Z", ink.vermilion),
    rect(74, -44, 26, 30, mix(ink.vermilion, ink.ink, 0.25), 'rx="6"'),
    stroke("M-46 -4C-40 -22 -6 -30 22 -22", ink.paper, 19),
    circle(-2, -34, 31, ink.blush),
    path("M-30 -48C-28 -84 44 -80 34 -28C26 -16 18 -24 12 -40C-2 -34 -20 -40 -30 -48Z", ink.ink),
    stroke("M-26 -30q6 5 12 2", ink.ink, 3),
    circle(-22, -18, 5, ink.coral, 'opacity=".6"'),
  );
}
