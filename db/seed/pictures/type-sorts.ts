import { circle, drawing, path, rect, stroke } from "./drawing.ts";
import { mix, shade } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

const wood = mix(ink.brick, ink.clay, 0.35);

/** A case of type from above, a composing stick half full, and the tweezers. */
export function draw(): string {
  return drawing(
    mix(ink.deep, ink.pine, 0.5),
    shade(3, "M0 0H1600V1000H0Z", {
      box: [0, 0, 1600, 1000],
      from: [1600, 1000],
      to: [500, 0],
      color: ink.ink,
      count: 5200,
      opacity: 0.4,
    }),
    `<g transform="rotate(-7 800 500)">`,
    typeCase(),
    stick(),
    tweezers(),
    "</g>",
  );
}

/** The columns differ in width, as cases for one size and the next do. */
function typeCase(): string {
  const next = random(29);
  const [left, top, wide, tall] = [-120, -110, 1500, 830];
  let cells = "";
  let y = top + 26;
  for (const size of [46, 46, 62, 46, 62, 46, 78]) {
    let x = left + 26;
    const height = size + 40;
    while (x < left + wide - 120) {
      const count = 2 + Math.floor(next() * 3);
      const width = count * (size + 5) + 14;
      if (x + width > left + wide - 20) break;
      cells += cell(x, y, width, height, size, count, next);
      x += width + 12;
    }
    y += height + 12;
  }
  return (
    rect(left + 18, top + 26, wide, tall, ink.ink, 'opacity=".4"') +
    rect(left, top, wide, tall, wood) +
    rect(left + 10, top + 10, wide - 20, tall - 20, mix(wood, ink.ink, 0.35)) +
    cells
  );
}

function cell(
  x: number,
  y: number,
  width: number,
  height: number,
  size: number,
  count: number,
  next: () => number,
): string {
  const floor = mix(wood, ink.ink, 0.62);
  let sorts = "";
  for (let i = 0; i < count; i++) {
    if (next() < 0.12) continue;
    sorts += sort(x + 8 + i * (size + 5), y + 10 + next() * 20, size, (next() - 0.5) * 5, next);
  }
  return (
    rect(x, y, width, height, floor) +
    rect(x, y, width, 8, ink.ink, 'opacity=".45"') +
    sorts +
    rect(x - 6, y + height, width + 12, 6, mix(wood, ink.sand, 0.28))
  );
}

/** One sort, its face up: a plinth of metal and strokes that only look like a character. */
function sort(
  x: number,
  y: number,
  size: number,
  turn: number,
  next: () => number,
  metal?: string,
): string {
  const face = metal ?? mix(ink.stone, ink.mist, 0.25 + next() * 0.5);
  return (
    `<g transform="rotate(${turn.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}) translate(${x.toFixed(1)} ${y.toFixed(1)})">` +
    rect(4, 5, size, size, ink.ink, 'opacity=".5"') +
    rect(0, 0, size, size, mix(face, ink.ink, 0.35)) +
    rect(0, 0, size - 4, size - 4, face) +
    stroke(
      strokes(size, next),
      metal ? mix(metal, ink.ink, 0.6) : ink.ink,
      Math.max(2.6, size / 17),
    ) +
    "</g>"
  );
}

/** A frame, a few beams, a stem and a sweep, never a real character. */
function strokes(size: number, next: () => number): string {
  const at = (share: number): string => (3 + share * (size - 10)).toFixed(1);
  const beams = [0.14, 0.34, 0.54, 0.8].filter(() => next() > 0.3);
  let d = beams
    .map((y) => `M${at(0.1 + next() * 0.2)} ${at(y)}H${at(0.72 + next() * 0.2)}`)
    .join("");
  const stem = 0.28 + next() * 0.44;
  d += `M${at(stem)} ${at(0.06)}V${at(0.62 + next() * 0.3)}`;
  const kind = next();
  if (kind < 0.35)
    d += `M${at(stem)} ${at(0.52)}L${at(0.08)} ${at(0.94)}M${at(stem)} ${at(0.52)}L${at(0.94)} ${at(0.94)}`;
  else if (kind < 0.65) d += `M${at(0.2)} ${at(0.58)}H${at(0.8)}V${at(0.92)}H${at(0.2)}Z`;
  else
    d += `M${at(0.16)} ${at(0.3)}V${at(0.9)}M${at(0.88)} ${at(0.2)}V${at(0.84)}L${at(0.74)} ${at(0.74)}`;
  return d;
}

/** The composing stick, with two lines set and one red sort. */
function stick(): string {
  const next = random(51);
  const steel = mix(ink.straw, ink.stone, 0.45);
  const set = [0, 1]
    .flatMap((row) =>
      Array.from({ length: row ? 6 : 11 }, (_, i) =>
        sort(
          574 + i * 66,
          758 + row * 68,
          60,
          0,
          next,
          row === 1 && i === 5 ? ink.vermilion : undefined,
        ),
      ),
    )
    .join("");
  return (
    rect(556, 744, 830, 190, ink.ink, 'opacity=".45"') +
    rect(540, 726, 830, 190, mix(steel, ink.ink, 0.25)) +
    rect(560, 746, 810, 150, mix(steel, ink.ink, 0.6)) +
    set +
    rect(540, 896, 830, 22, steel) +
    rect(540, 726, 24, 190, steel) +
    path("M1306 720L1346 720L1346 930L1306 930Z", steel) +
    circle(1326, 822, 14, mix(steel, ink.ink, 0.5)) +
    stroke("M1318 822h16", steel, 3)
  );
}

function tweezers(): string {
  const metal = ink.haze;
  return (
    `<g transform="rotate(24 1000 640)">` +
    path(
      "M990 850C976 700 960 520 984 200H1006C1000 520 1000 700 998 850Z",
      ink.ink,
      'opacity=".4" transform="translate(26 20)"',
    ) +
    path("M986 850C962 700 950 480 980 190L1000 190C984 480 986 700 994 850Z", metal) +
    path(
      "M1008 850C1036 700 1046 480 1016 190L996 190C1012 480 1012 700 1000 850Z",
      mix(metal, ink.slate, 0.35),
    ) +
    rect(976, 150, 44, 56, mix(metal, ink.slate, 0.5), 'rx="6"') +
    stroke("M966 520v90M1030 520v90", mix(metal, ink.ink, 0.5), 3) +
    "</g>"
  );
}
