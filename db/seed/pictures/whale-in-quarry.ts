import {
  circle,
  dots,
  drawing,
  faded,
  line,
  path,
  placed,
  rect,
  stroke,
  within,
  type Point,
} from "./drawing.ts";
import { hills, mix, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { person } from "./person.ts";
import { random } from "./random.ts";
import { skeleton } from "./whale.ts";

/** The quarry's steps, and on the fourth of them the whale. */
export function draw(): string {
  return drawing(
    ink.haze,
    sky(17, { from: mix(ink.mist, ink.haze, 0.4), to: ink.cream, bottom: 330, bands: 6 }),
    path(hills(44, { y: 330, rise: 190, peaks: 2 }), mix(ink.sage, ink.mist, 0.4)),
    path(hills(12, { y: 320, rise: 110, peaks: 3 }), mix(ink.moss, ink.sage, 0.35)),
    benches(),
    excavation(),
    tent(),
    digger(),
    people(),
  );
}

const tops = [240, 372, 510, 880];
const faces = [
  mix(ink.cream, ink.sand, 0.7),
  mix(ink.sand, ink.ochre, 0.3),
  mix(ink.sand, ink.clay, 0.35),
  mix(ink.clay, ink.ochre, 0.25),
];

/** Each step has a lit top and a face of thin beds. */
function benches(): string {
  return tops
    .map((y, i) => {
      const left = i % 2 ? -20 : 120 - i * 60;
      const outline = `M${left - 140} 1020V${y + 46}L${left} ${y + 8}C${left + 420} ${y - 8} ${left + 900} ${y + 14} 1640 ${y - 10}V1020Z`;
      const fill = faces[i] ?? ink.sand;
      const top = `M${left - 140} ${y + 46}L${left} ${y + 8}C${left + 420} ${y - 8} ${left + 900} ${y + 14} 1640 ${y - 10}V${y + 22}C${left + 900} ${y + 44} ${left + 420} ${y + 26} ${left - 140} ${y + 46}Z`;
      return (
        path(outline, fill) +
        within(`bench-${i}`, outline, beds(i, y, fill)) +
        path(top, mix(fill, ink.paper, 0.5))
      );
    })
    .join("");
}

function beds(seed: number, y: number, fill: string): string {
  const next = random(seed + 50);
  let d = "";
  for (let i = 0; i < 9; i++) {
    const at = y + 44 + i * 17 + next() * 8;
    d += `M-40 ${at + 24}C300 ${at + 6 + next() * 8} 700 ${at + 14} 1640 ${at - 18 + next() * 10}`;
  }
  const drill = Array.from(
    { length: 30 },
    (_, i) => `M${30 + i * 54 + next() * 6} ${y + 36}v${70 + next() * 30}`,
  ).join("");
  const rubble: Point[] = Array.from({ length: 260 }, () => [next() * 1600, y + 60 + next() * 120]);
  return (
    stroke(d, mix(fill, ink.brick, 0.42), 4, 'opacity=".55"') +
    stroke(drill, mix(fill, ink.brick, 0.5), 3, 'opacity=".35"') +
    dots(rubble, mix(fill, ink.brick, 0.55), 4, 'opacity=".5"')
  );
}

/** The cleared slab: pale mudstone, with the bones proud of it. */
function excavation(): string {
  const slab = "M150 600C420 560 900 566 1500 548L1560 840C1100 872 560 870 96 862Z";
  const mud = mix(ink.stone, ink.sand, 0.4);
  return (
    placed(0, 12, 1, path(slab, mix(ink.brick, ink.clay, 0.4))) +
    path(slab, mud) +
    shade(77, slab, {
      box: [90, 540, 1570, 880],
      from: [800, 880],
      to: [800, 570],
      color: ink.brick,
      count: 5600,
      opacity: 0.42,
    }) +
    `<g transform="translate(-330 246) rotate(-1.5) scale(1.5 .98)">` +
    placed(7, 14, 1, faded(0.5, skeleton({ found: ink.ink, guessed: "none" }))) +
    skeleton({ found: ink.paper, guessed: "none" }) +
    "</g>" +
    grid()
  );
}

/** Strings that square the dig. */
function grid(): string {
  const cords = [320, 560, 800, 1040, 1280].map((x) =>
    line([x, 572], [x - 26 + (x - 800) * 0.06, 868], ink.paper, 2, 'opacity=".5"'),
  );
  return (
    cords.join("") +
    stroke("M130 700C500 668 1000 668 1530 656", ink.paper, 2, 'opacity=".5"') +
    stroke("M112 790C500 764 1000 764 1546 748", ink.paper, 2, 'opacity=".5"')
  );
}

function tent(): string {
  return (
    [1290, 1520].map((x) => line([x, 330], [x, 540], ink.slate, 7)).join("") +
    path("M1250 352L1405 282L1566 346L1566 366L1250 372Z", ink.river) +
    path("M1250 352L1405 282L1405 362L1250 372Z", mix(ink.river, ink.deep, 0.5))
  );
}

function digger(): string {
  const body = ink.straw;
  return placed(
    250,
    392,
    0.82,
    rect(-90, -22, 180, 34, ink.ink, 'rx="17"'),
    dots(
      [
        [-70, -5],
        [-35, -5],
        [0, -5],
        [35, -5],
        [70, -5],
      ],
      ink.slate,
      16,
    ),
    path("M-80 -24V-74H20V-118H84V-24Z", body),
    path("M32 -106H74V-62H32Z", ink.haze),
    stroke("M-20 -60L150 -190L250 -110", ink.ochre, 20),
    stroke("M250 -112L262 -56", ink.ochre, 14),
    path("M236 -60H290L280 -14C260 -4 240 -16 232 -34Z", ink.slate),
  );
}

/** Eleven at work, and one who looks on. */
function people(): string {
  const places: [number, number, number, string][] = [
    [330, 640, 1.15, ink.vermilion],
    [560, 868, 1.45, ink.deep],
    [1330, 800, 1.45, ink.river],
    [1440, 664, 1.15, ink.deep],
  ];
  return (
    places.map(([x, y, s, shirt]) => kneeling(x, y, s, shirt)).join("") +
    person(1330, 548, ink.brick, 0.62, ink.straw) +
    person(1384, 546, ink.deep, 0.58, ink.straw) +
    person(700, 520, ink.river, 0.5, ink.straw)
  );
}

function kneeling(x: number, y: number, s: number, shirt: string): string {
  return placed(
    x,
    y,
    s,
    path("M-26 30C-30 12 -6 6 12 14L30 30Z", ink.ink),
    path("M-22 20C-26 -16 -2 -34 16 -26L22 -12C8 -4 4 8 6 20Z", shirt),
    stroke("M12 -18L36 14L48 20", shirt, 8),
    circle(26, -34, 11, ink.clay),
    path("M12 -38A15 15 0 0 1 42 -38Z", ink.straw),
  );
}
