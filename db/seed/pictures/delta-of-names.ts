import {
  circle,
  curve,
  drawing,
  faded,
  path,
  placed,
  rect,
  stroke,
  type Point,
} from "./drawing.ts";
import { banks, water } from "./channels.ts";
import { mix } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

const railway: readonly Point[] = [
  [-40, 560],
  [150, 520],
  [330, 470],
  [560, 360],
  [760, 300],
  [960, 330],
  [1150, 420],
  [1320, 440],
  [1470, 380],
  [1660, 360],
];

/** The delta from above: fields, creeks, hamlets, and the line that calls at their names. */
export function draw(): string {
  return drawing(
    mix(ink.sage, ink.sand, 0.4),
    fields(),
    banks(),
    water(),
    hamlets(),
    line(),
    ferry(),
  );
}

/** A quilt of plots, each ruled with its own rows. */
function fields(): string {
  const next = random(36);
  const tones = [
    ink.sage,
    ink.leaf,
    mix(ink.straw, ink.sand, 0.5),
    mix(ink.leaf, ink.moss, 0.4),
    ink.sand,
    mix(ink.sage, ink.cream, 0.5),
    mix(ink.tide, ink.sage, 0.55),
  ];
  const grid: Point[][] = Array.from({ length: 10 }, (_, r) =>
    Array.from({ length: 15 }, (_, c): Point => [
      c * 140 - 200 + (next() - 0.5) * 60 + r * 16,
      r * 130 - 60 + (next() - 0.5) * 54 - c * 6,
    ]),
  );
  let out = "";
  for (let r = 0; r < 9; r++)
    for (let c = 0; c < 14; c++) {
      const [a, b, d, e] = [grid[r]?.[c], grid[r]?.[c + 1], grid[r + 1]?.[c + 1], grid[r + 1]?.[c]];
      if (!a || !b || !d || !e) continue;
      const fill = tones[Math.floor(next() * tones.length)] ?? ink.sage;
      const outline = `M${a.join(" ")}L${b.join(" ")}L${d.join(" ")}L${e.join(" ")}Z`;
      const across = next() > 0.5;
      let rows = "";
      for (let t = 0.08; t < 1; t += 0.09) {
        const between = (p: Point, q: Point): string =>
          `${(p[0] + (q[0] - p[0]) * t).toFixed(0)} ${(p[1] + (q[1] - p[1]) * t).toFixed(0)}`;
        rows += across
          ? `M${between(a, b)}L${between(e, d)}`
          : `M${between(a, e)}L${between(b, d)}`;
      }
      out +=
        path(outline, fill) +
        stroke(rows, mix(fill, ink.moss, 0.45), 3, 'opacity=".55"') +
        stroke(outline, mix(ink.cream, ink.sand, 0.3), 6);
    }
  return out;
}

/** Roofs crowd where the creeks meet. */
function hamlets(): string {
  const next = random(58);
  const places: readonly (readonly [x: number, y: number, houses: number, spread: number])[] = [
    [430, 420, 15, 80],
    [770, 226, 18, 90],
    [1180, 372, 13, 74],
    [240, 580, 10, 60],
    [1260, 690, 11, 66],
    [520, 780, 12, 66],
    [900, 850, 8, 56],
    [1450, 500, 10, 62],
    [150, 200, 8, 54],
    [1090, 130, 8, 54],
  ];
  return places
    .map(
      ([x, y, houses, spread]) =>
        Array.from({ length: houses }, () => {
          const [hx, hy] = [
            x + (next() + next() - 1) * spread,
            y + (next() + next() - 1) * spread * 0.8,
          ];
          const turn = Math.round((next() - 0.5) * 70);
          const tile = next() > 0.25 ? mix(ink.clay, ink.brick, next() * 0.7) : ink.slate;
          const w = 26 + next() * 16;
          return `<g transform="translate(${hx.toFixed(0)} ${hy.toFixed(0)}) rotate(${turn})">${rect(-w / 2 + 4, -8, w, 26, ink.pine, 'opacity=".4"') + rect(-w / 2, -12, w, 12, mix(tile, ink.cream, 0.25)) + rect(-w / 2, 0, w, 12, tile)}</g>`;
        }).join("") +
        Array.from({ length: 7 }, () =>
          circle(
            x + (next() - 0.5) * spread * 2.6,
            y + (next() - 0.5) * spread * 2,
            9 + next() * 7,
            mix(ink.moss, ink.pine, 0.3),
          ),
        ).join(""),
    )
    .join("");
}

function line(): string {
  const course = curve(railway);
  const stations = railway
    .slice(1, -1)
    .map(
      ([x, y], i) =>
        circle(x, y, 24, ink.paper) +
        circle(x, y, 24, "none", `stroke="${ink.vermilion}" stroke-width="9"`) +
        (i === 3 ? circle(x, y, 10, ink.vermilion) : ""),
    );
  return (
    faded(0.3, placed(6, 12, 1, stroke(course, ink.ink, 20))) +
    stroke(course, ink.paper, 22) +
    stroke(course, ink.vermilion, 12) +
    stations.join("")
  );
}

/** The crossing that the family of boatmen kept. */
function ferry(): string {
  return (
    stroke("M800 690C860 676 930 690 990 668", ink.paper, 4, 'stroke-dasharray="2 14"') +
    placed(
      896,
      682,
      1,
      path("M-26 -10L26 -10L36 0L26 10L-26 10L-36 0Z", ink.brick),
      rect(-10, -7, 22, 14, ink.straw),
    )
  );
}
