import { palette as ink } from "./palette.ts";
import { seated } from "./audience.ts";
import {
  circle,
  dots,
  drawing,
  faded,
  line,
  path,
  placed,
  polygon,
  rect,
  stroke,
  type Point,
} from "./drawing.ts";
import { film, screen } from "./film.ts";
import { hills, mix, ripples, sky } from "./landscape.ts";
import { random } from "./random.ts";

const water = 470;

/** The screen on the levee: one side for the benches, the other for the boats. */
export function draw(): string {
  return drawing(
    ink.night,
    sky(35, {
      from: mix(ink.night, ink.ink, 0.2),
      to: mix(ink.deep, ink.midnight, 0.4),
      bottom: water,
      bands: 8,
    }),
    stars(),
    path(hills(19, { y: water, rise: 130, peaks: 3 }), mix(ink.midnight, ink.deep, 0.35)),
    farLights(),
    rect(0, water, 1600, 330, mix(ink.deep, ink.midnight, 0.4)),
    ripples(4, { top: water + 6, bottom: 690, color: ink.river, count: 130, opacity: 0.6 }),
    ripples(15, {
      top: water + 10,
      bottom: 690,
      left: 1110,
      right: 1520,
      color: ink.cream,
      count: 60,
      opacity: 0.45,
    }),
    boats(),
    path(
      "M-20 690C300 640 700 620 1000 630S1400 664 1620 700V1020H-20Z",
      mix(ink.pine, ink.night, 0.35),
    ),
    posts(),
    film(),
    path(
      "M-20 800C300 730 700 716 1000 730S1400 770 1620 820V1020H-20Z",
      mix(ink.pine, ink.ink, 0.45),
    ),
    beam(),
    crowd(),
    projector(),
  );
}

function stars(): string {
  const next = random(2);
  const points: Point[] = Array.from({ length: 120 }, () => [next() * 1600, next() ** 1.4 * 380]);
  return dots(points, ink.haze, 2.4, 'opacity=".7"');
}

function farLights(): string {
  const next = random(48);
  const points: Point[] = Array.from({ length: 46 }, () => [
    next() * 1600,
    water - 6 - next() * 16,
  ]);
  const glints = points.map(([x, y]) =>
    line([x, water + 6], [x, water + 16 + (water - y)], ink.straw, 2.4, 'opacity=".4"'),
  );
  return dots(points, ink.straw, 4) + glints.join("");
}

function boats(): string {
  const boat = (x: number, y: number, s: number, lamp: boolean): string =>
    placed(
      x,
      y,
      s,
      path("M-120 -22C-60 0 70 0 130 -34C112 20 -90 26 -120 -22Z", mix(ink.brick, ink.ink, 0.45)),
      path("M-60 -16C-56 -62 40 -66 48 -18Z", mix(ink.ochre, ink.night, 0.45)),
      stroke("M-34 -14C-30 -58 20 -60 24 -16", mix(ink.brick, ink.ink, 0.5), 4),
      path("M-104 -34q10 -20 22 -4l14 12h-36Z", ink.ink),
      circle(-92, -48, 9, mix(ink.coral, ink.night, 0.4)),
      lamp ? circle(66, -46, 7, ink.straw) + circle(66, -46, 20, ink.straw, 'opacity=".2"') : "",
      stroke("M-130 18H140M-90 30H96", ink.tide, 3, 'opacity=".5"'),
    );
  return (
    boat(1330, 556, 0.6, true) +
    boat(1500, 596, 0.8, false) +
    boat(160, 568, 0.62, false) +
    boat(1330, 648, 0.96, true)
  );
}

function posts(): string {
  const { x, y, w } = screen;
  const wood = mix(ink.brick, ink.ink, 0.5);
  return (
    line([x - 14, y - 46], [x - 14, 690], wood, 14) +
    line([x + w + 14, y - 46], [x + w + 14, 690], wood, 14) +
    line([x - 14, y - 30], [x - 150, 690], wood, 4) +
    line([x + w + 14, y - 30], [x + w + 160, 690], wood, 4) +
    line([x - 20, y - 24], [x + w + 20, y - 24], wood, 9)
  );
}

function beam(): string {
  const { x, y, w, h } = screen;
  return faded(
    0.13,
    polygon(
      [
        [1330, 850],
        [x + w, y + 4],
        [x, y],
        [x + 3, y + h],
        [1330, 858],
      ],
      ink.cream,
    ),
  );
}

function crowd(): string {
  const next = random(64);
  const coats = [ink.river, ink.plum, ink.deep, ink.moss, ink.brick, ink.slate, ink.ochre];
  const rows: [number, number, number, number][] = [
    [822, 0.5, 17, 0.72],
    [886, 0.66, 14, 0.66],
    [968, 0.86, 11, 0.6],
  ];
  return rows
    .map(([y, s, count, dark]) =>
      Array.from({ length: count }, (_, i) => {
        const x = 60 + ((i + (next() - 0.5) * 0.5) * 1180) / count;
        const child = next() > 0.84;
        return seated(Math.round(x), y + Math.round(next() * 14), child ? s * 0.72 : s, {
          coat: mix(coats[Math.floor(next() * coats.length)] ?? ink.deep, ink.ink, dark - 0.1),
          hair: ink.ink,
          stool: mix(ink.brick, ink.ink, 0.6),
          lean: Math.round((next() - 0.5) * 8),
        });
      }).join(""),
    )
    .join("");
}

function projector(): string {
  const metal = mix(ink.slate, ink.ink, 0.35);
  return (
    stroke("M1390 890L1340 1000M1410 890L1470 1000M1400 890V1000", ink.ink, 10) +
    rect(1340, 826, 130, 70, metal, 'rx="8"') +
    rect(1312, 842, 34, 28, ink.stone) +
    circle(1316, 856, 10, ink.paper) +
    circle(1378, 790, 44, ink.slate) +
    circle(1462, 800, 34, ink.slate) +
    [0, 1, 2]
      .map(
        (i) =>
          circle(1378 + Math.cos(i * 2.1) * 22, 790 + Math.sin(i * 2.1) * 22, 9, ink.ink) +
          circle(1462 + Math.cos(i * 2.1 + 1) * 17, 800 + Math.sin(i * 2.1 + 1) * 17, 7, ink.ink),
      )
      .join("") +
    stroke(
      "M1530 1000V850C1530 812 1560 800 1580 800S1620 816 1620 850V1000",
      mix(ink.deep, ink.ink, 0.5),
      40,
    ) +
    path("M1520 1000V860C1524 812 1610 806 1620 860V1000Z", mix(ink.river, ink.ink, 0.55)) +
    circle(1572, 776, 34, ink.ink) +
    path("M1548 760C1556 730 1600 736 1604 764L1540 772Z", mix(ink.vermilion, ink.ink, 0.3))
  );
}
