import {
  circle,
  dots,
  drawing,
  ellipse,
  line,
  path,
  placed,
  polygon,
  rect,
  stroke,
  type Point,
} from "./drawing.ts";
import { mix, shade, sky } from "./landscape.ts";
import { lantern } from "./lantern.ts";
import { palette as ink } from "./palette.ts";
import { person } from "./person.ts";
import { random } from "./random.ts";

/** The last night on the old street: lanterns, steam, and one cart already leaving. */
export function draw(): string {
  return drawing(
    ink.ink,
    sky(16, { from: ink.night, to: mix(ink.plum, ink.night, 0.35), bottom: 640, bands: 7 }),
    houses(-20, 1),
    placed(1620, 0, 1, `<g transform="scale(-1 1)">${houses(0, 2)}</g>`),
    temple(),
    ground(),
    strings(),
    ...[1, 0.72, 0.52].map((size, i) => stalls(size, i)).reverse(),
    crowd(),
    leavingCart(800, 930),
  );
}

function houses(x: number, seed: number): string {
  const next = random(60 + seed);
  const parts: string[] = [];
  const tops = [110, 220, 310, 380];
  const widths = [230, 170, 120, 90];
  let left = x;
  tops.forEach((top, i) => {
    const width = widths[i] ?? 90;
    const wall = mix(ink.midnight, ink.plum, 0.25 + i * 0.1);
    parts.push(
      rect(left, top, width, 700 - top, wall),
      rect(left, top - 12, width + 8, 16, ink.brick),
    );
    for (let y = top + 34; y < 500; y += 86 - i * 8) {
      for (let at = left + 24; at < left + width - 44; at += 62 - i * 6) {
        parts.push(
          rect(at, y, 30 - i * 3, 46 - i * 4, next() < 0.4 ? ink.straw : mix(ink.night, wall, 0.3)),
        );
      }
    }
    left += width + 2;
  });
  return parts.join("");
}

function temple(): string {
  return placed(
    800,
    640,
    1,
    rect(-150, -190, 300, 190, mix(ink.brick, ink.night, 0.3)),
    ...[-110, -40, 30, 100].map((at) => rect(at, -180, 14, 180, ink.vermilion)),
    rect(-30, -120, 60, 120, ink.straw),
    path(
      "M-230 -170C-190 -184 -150 -214 -120 -250H120C150 -214 190 -184 230 -170L200 -160H-200Z",
      ink.clay,
    ),
    path("M-140 -250C-100 -262 -70 -290 -56 -312H56C70 -290 100 -262 140 -250Z", ink.brick),
    stroke(
      "M-236 -184C-200 -180 -140 -226 -118 -254M236 -184C200 -180 140 -226 118 -254M-70 -324H70",
      ink.straw,
      6,
    ),
  );
}

function ground(): string {
  const road = "M560 640H1040L1600 1000H0Z";
  return (
    rect(0, 640, 1600, 360, mix(ink.night, ink.brick, 0.35)) +
    path(road, mix(ink.clay, ink.night, 0.35)) +
    shade(91, road, {
      box: [0, 640, 1600, 1000],
      from: [800, 640],
      to: [800, 1010],
      color: ink.straw,
      count: 6000,
      size: 3,
      opacity: 0.4,
    })
  );
}

function strings(): string {
  const rows: [y: number, sag: number, size: number, left: number, right: number][] = [
    [330, 60, 13, 470, 1130],
    [230, 100, 22, 330, 1270],
    [90, 150, 36, 60, 1540],
  ];
  return rows
    .map(([y, sag, size, left, right]) => {
      const count = 11;
      const at = (i: number): Point => {
        const t = (i + 0.5) / count;
        return [left + t * (right - left), y + 4 * sag * t * (1 - t)];
      };
      const cord = `M${left} ${y}Q${(left + right) / 2} ${y + sag * 2} ${right} ${y}`;
      const lanterns = Array.from({ length: count }, (_, i) => lantern(...at(i), size, i));
      return stroke(cord, ink.ink, size / 9) + lanterns.join("");
    })
    .join("");
}

function stalls(size: number, row: number): string {
  const y = 640 + 300 * (size - 0.4) * 1.35;
  const left = 800 - 560 * size - 40;
  const cloth = [ink.vermilion, ink.deep, ink.ochre][row] ?? ink.ochre;
  return (
    placed(left, y, size, stall(cloth)) +
    placed(
      1600 - left,
      y,
      size,
      `<g transform="scale(-1 1)">${stall([ink.moss, ink.vermilion, ink.deep][row] ?? ink.moss)}</g>`,
    )
  );
}

function stall(cloth: string): string {
  return [
    rect(-170, -250, 340, 160, mix(ink.straw, ink.ochre, 0.35)),
    circle(-20, -170, 24, ink.brick),
    path("M-70 -90C-70 -160 30 -160 30 -90Z", ink.paper),
    rect(-180, -96, 360, 22, ink.cream),
    rect(-172, -74, 344, 92, ink.brick),
    rect(-172, -74, 344, 14, ink.clay),
    ellipse(100, -100, 50, 16, ink.slate),
    stroke(
      "M84 -124c-24 -30 24 -46 0 -78M118 -124c-24 -30 24 -46 0 -78",
      ink.paper,
      8,
      'opacity=".6"',
    ),
    path("M-170 -310L170 -310L212 -226L-212 -226Z", cloth),
    ...[0, 1, 2].map((i) =>
      polygon(
        [
          [-113 + i * 113, -310],
          [-57 + i * 113, -310],
          [-71 + i * 141, -226],
          [-141 + i * 141, -226],
        ],
        ink.cream,
      ),
    ),
    line([-176, -240], [-176, 18], ink.ink, 8),
    line([176, -240], [176, 18], ink.ink, 8),
  ].join("");
}

function crowd(): string {
  const next = random(12);
  const coats = [ink.deep, ink.mist, ink.ochre, ink.plum, ink.moss, ink.cream];
  return Array.from({ length: 15 }, (_, i) => {
    const depth = i / 15;
    const x = 800 + (next() - 0.5) * (280 + depth * 420);
    return person(x, 672 + depth * 170, coats[i % coats.length] ?? ink.deep, 0.34 + depth * 0.45);
  }).join("");
}

function leavingCart(x: number, y: number): string {
  const bulbs = [40, 90, 140, 190, 236].map((at): Point => [at, -224 + (at % 90) / 9]);
  return placed(
    x,
    y,
    1.12,
    ellipse(90, 14, 240, 16, ink.night, 'opacity=".45"'),
    stroke("M-14 -46L-40 4M-2 -46L20 4", ink.ink, 16),
    path("M-36 -42C-44 -104 -26 -132 8 -126L26 -100L4 -42Z", ink.mist),
    stroke("M4 -108L46 -84", ink.coral, 12),
    circle(-4, -148, 18, ink.coral),
    path("M-24 -150C-20 -176 16 -176 24 -150Z", ink.ink),
    stroke("M40 -86H70", ink.cream, 8),
    rect(62, -92, 190, 78, ink.vermilion),
    rect(62, -92, 190, 14, ink.cream),
    rect(80, -150, 70, 58, ink.ochre) + rect(156, -134, 80, 42, ink.sand),
    stroke("M70 -92V-214M246 -92V-228M30 -224Q140 -196 250 -230", ink.cream, 5),
    dots(bulbs, ink.straw, 15),
    circle(110, -8, 30, ink.ink) + circle(110, -8, 13, ink.stone),
    circle(216, -8, 30, ink.ink) + circle(216, -8, 13, ink.stone),
  );
}
