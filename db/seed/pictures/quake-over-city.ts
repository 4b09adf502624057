import { circle, dots, drawing, faded, path, rect, stroke, within, type Point } from "./drawing.ts";
import { hills, mix, ripples, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

const surface = 560;
const focus: Point = [1330, 850];
const soil = `M-20 ${surface}H920C990 ${surface} 1010 ${surface + 60} 1080 ${surface + 78}C1250 ${surface + 110} 1450 ${surface + 96} 1620 ${surface + 108}V1020H-20Z`;

/** The city in the morning above its own rock: the waves come up from under the sea. */
export function draw(): string {
  return drawing(
    ink.haze,
    sky(24, { from: mix(ink.mist, ink.tide, 0.3), to: ink.cream, bottom: surface, bands: 9 }),
    circle(1290, 300, 62, ink.straw),
    path(hills(30, { y: surface, rise: 200, peaks: 2 }), mix(ink.mist, ink.tide, 0.6)),
    city(3, { tall: 210, color: mix(ink.tide, ink.mist, 0.2), lit: 0.1, to: 960 }),
    city(8, { tall: 310, color: ink.deep, lit: 0.34, to: 930 }),
    sea(),
    rock(),
    waves(),
    trace(),
  );
}

interface CityOptions {
  tall: number;
  color: string;
  lit: number;
  to: number;
}

function city(seed: number, { tall, color, lit, to }: CityOptions): string {
  const next = random(seed);
  let blocks = "";
  let windows = "";
  for (let x = -30; x < to;) {
    const width = 44 + next() * 62;
    const middle = 1 - Math.abs(x - 520) / 720;
    const height = 50 + tall * (0.25 + 0.75 * next()) * middle;
    const top = surface - height;
    blocks += rect(x, top, width, height + 2, color);
    if (next() > 0.7) blocks += rect(x + width / 2 - 2, top - 34, 4, 36, color);
    for (let wy = top + 14; wy < surface - 16; wy += 20)
      for (let wx = x + 9; wx < x + width - 12; wx += 16)
        if (next() < lit) windows += rect(wx, wy, 8, 10, next() < 0.82 ? ink.tide : ink.cream);
    x += width + (next() > 0.8 ? 14 : 2);
  }
  return blocks + faded(0.9, windows);
}

function sea(): string {
  return (
    rect(900, surface, 720, 130, ink.river) +
    ripples(13, {
      top: surface + 8,
      bottom: surface + 90,
      left: 990,
      right: 1600,
      color: ink.haze,
      count: 70,
      opacity: 0.7,
    }) +
    path("M1360 546L1484 546L1466 570L1374 570Z", ink.ink) +
    rect(1440, 520, 26, 26, ink.ink) +
    rect(1444, 526, 8, 8, ink.straw) +
    rect(1380, 534, 54, 12, ink.brick)
  );
}

function rock(): string {
  const fills = [
    ink.clay,
    mix(ink.clay, ink.brick, 0.6),
    ink.brick,
    mix(ink.brick, ink.ink, 0.45),
    mix(ink.brick, ink.ink, 0.68),
  ];
  const next = random(66);
  const bands = fills.map((fill, i) => {
    const y = surface + 24 + i * 88;
    const edge = `M-20 ${y + next() * 20}C300 ${y + 40 - next() * 70} 620 ${y - 30 + next() * 60} 900 ${y + 34}S1400 ${y + 60} 1620 ${y + 90}V1020H-20Z`;
    const specks: Point[] = Array.from({ length: 420 }, () => [
      next() * 1600,
      y + 20 + next() * 110,
    ]);
    return path(edge, fill) + dots(specks, mix(fill, ink.ink, 0.4), 3, 'opacity=".5"');
  });
  return path(soil, mix(ink.sand, ink.clay, 0.5)) + within("rock", soil, ...bands, fault());
}

function fault(): string {
  return stroke(`M1100 1010L${focus[0]} ${focus[1]}L1520 700`, mix(ink.brick, ink.ink, 0.85), 8);
}

function waves(): string {
  const ring = (r: number, width: number, color: string, opacity: number): string =>
    circle(
      focus[0],
      focus[1],
      r,
      "none",
      `stroke="${color}" stroke-width="${width}" opacity="${opacity}"`,
    );
  const light = [420, 530, 640, 750, 860, 970].map((r, i) =>
    ring(r, 3.5, ink.cream, 0.75 - i * 0.09),
  );
  const heavy = [80, 140, 200, 260, 320].map((r, i) =>
    ring(r, 11 - i * 1.3, ink.straw, 0.95 - i * 0.11),
  );
  return (
    within("below", soil, ...light, ...heavy) +
    circle(focus[0], focus[1], 26, ink.vermilion) +
    circle(focus[0], focus[1], 10, ink.cream)
  );
}

/** The record: quiet, the light wave, then the heavy one. */
function trace(): string {
  const next = random(19);
  let d = "M-10 900";
  for (let x = 0; x <= 1010; x += 7) {
    const swing = x < 300 ? 2 : x < 560 ? 16 : 96 * Math.exp(-(((x - 720) / 190) ** 2)) + 12;
    d += `L${x} ${(900 + (next() - 0.5) * 2 * swing * (x % 14 ? 1 : -1)).toFixed(1)}`;
  }
  return stroke(d, ink.ink, 12, 'opacity=".35"') + stroke(d, ink.paper, 5);
}
