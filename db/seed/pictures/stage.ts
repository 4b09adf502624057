import { circle, path, rect, stroke, within } from "./drawing.ts";
import { mix } from "./landscape.ts";
import { palette as ink } from "./palette.ts";

/** The tiled roof of the carved stage, with its ridge and the beam beneath. */
export function roof(): string {
  const tile = mix(ink.vermilion, ink.brick, 0.35);
  const outline =
    "M262 214C330 232 400 226 460 196C560 150 700 140 800 140S1040 150 1140 196C1200 226 1270 232 1338 214C1320 262 1270 284 1220 286H380C330 284 280 262 262 214Z";
  const tiles = Array.from(
    { length: 39 },
    (_, i) =>
      `M${420 + i * 20} 286C${428 + i * 19.4} 240 ${500 + i * 15.6} 180 ${560 + i * 12.4} 150`,
  ).join("");
  return (
    path(outline, tile) +
    within("roof", outline, stroke(tiles, mix(tile, ink.ink, 0.4), 3.4, 'opacity=".6"')) +
    stroke(
      "M262 214C330 232 400 226 460 196C560 150 700 140 800 140S1040 150 1140 196C1200 226 1270 232 1338 214",
      ink.straw,
      9,
    ) +
    circle(800, 118, 20, ink.straw) +
    stroke("M700 132C730 96 762 112 780 124M900 132C870 96 838 112 820 124", ink.moss, 10) +
    stroke("M262 214l-26 -30M1338 214l26 -30", ink.straw, 9) +
    rect(366, 286, 868, 20, ink.straw) +
    rect(366, 306, 868, 10, ink.brick)
  );
}

/** The carved rail that hides the players' arms. */
export function rail(): string {
  const panels = Array.from({ length: 6 }, (_, i) => {
    const x = 442 + i * 121;
    return (
      rect(x, 620, 111, 66, mix(ink.pine, ink.moss, 0.3)) +
      circle(x + 55, 653, 21, ink.straw) +
      circle(x + 55, 653, 11, ink.vermilion) +
      stroke(`M${x + 12} 674q10 -30 22 -20M${x + 99} 674q-10 -30 -22 -20`, ink.straw, 4)
    );
  });
  return (
    rect(366, 600, 868, 100, ink.brick) +
    rect(366, 600, 868, 12, ink.straw) +
    panels.join("") +
    rect(350, 696, 900, 60, mix(ink.brick, ink.ink, 0.45)) +
    rect(350, 696, 900, 9, ink.ochre)
  );
}

/** Red pillars with a gilt dragon round each. */
export function pillars(): string {
  return [366, 1170]
    .map(
      (x) =>
        rect(x, 316, 64, 380, ink.vermilion) +
        stroke(
          `M${x + 4} 660C${x + 80} 610 ${x - 18} 560 ${x + 32} 520S${x + 80} 440 ${x + 10} 400S${x + 50} 350 ${x + 40} 330`,
          ink.straw,
          9,
        ) +
        circle(x + 40, 336, 11, ink.straw) +
        rect(x - 6, 316, 76, 14, ink.straw) +
        rect(x - 6, 682, 76, 16, ink.straw),
    )
    .join("");
}
