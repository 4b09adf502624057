import {
  circle,
  drawing,
  ellipse,
  faded,
  line,
  path,
  placed,
  polygon,
  rect,
  stroke,
} from "./drawing.ts";
import { mix, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

const cloths = [ink.vermilion, ink.deep, ink.ochre, ink.moss, ink.vermilion, ink.river] as const;

/** The old market's awnings at six in the morning, the light rail's cranes over the roofs. */
export function draw(): string {
  return drawing(
    ink.cream,
    sky(9, { from: mix(ink.haze, ink.mist, 0.4), to: ink.cream, bottom: 560, bands: 7 }),
    shopHouses(),
    crane(1180, 740),
    faded(0.75, placed(420, 330, 0.5, crane(0, 560))),
    rect(0, 720, 1600, 280, mix(ink.sand, ink.stone, 0.35)),
    pavement(),
    ...cloths.map((cloth, i) => stall(-60 + i * 292, cloth, i)),
    porter(690, 940),
    cat(1180, 930),
  );
}

function shopHouses(): string {
  const next = random(44);
  const houses: string[] = [];
  for (let x = -20; x < 1600;) {
    const width = 110 + next() * 70;
    const top = 330 + next() * 130;
    const wall = mix(ink.blush, next() < 0.5 ? ink.sand : ink.mist, 0.5 + next() * 0.5);
    houses.push(rect(x, top, width, 400, wall), rect(x, top - 10, width, 14, ink.clay));
    for (let y = top + 36; y < 660; y += 78) {
      for (let at = x + 18; at < x + width - 30; at += 46) {
        houses.push(rect(at, y, 26, 42, mix(ink.slate, wall, 0.25)));
      }
    }
    x += width + 3;
  }
  return faded(0.85, ...houses);
}

function crane(x: number, foot: number): string {
  const bars: string[] = [];
  for (let y = -580; y < 0; y += 34) bars.push(`M-13 ${y}L13 ${y + 34}M13 ${y}L-13 ${y + 34}`);
  for (let at = -150; at < 330; at += 30) bars.push(`M${at} -590L${at + 15} -616L${at + 30} -590`);
  return placed(
    x,
    foot,
    1,
    stroke(`${bars.join("")}M-13 0V-590M13 0V-590M-150 -590H350M-120 -616H320`, ink.vermilion, 5),
    rect(-190, -596, 60, 46, ink.slate),
    rect(-26, -640, 52, 50, ink.vermilion),
    stroke("M0 -690L-140 -616M0 -690L250 -616M0 -690V-640", ink.vermilion, 4),
    stroke("M270 -590V-430", ink.ink, 3),
    rect(240, -430, 60, 22, ink.slate),
  );
}

function pavement(): string {
  const d = "M0 720H1600V1000H0Z";
  return (
    stroke("M0 790H1600M0 870H1600M0 955H1600", mix(ink.stone, ink.slate, 0.3), 2, 'opacity=".4"') +
    shade(32, d, {
      box: [0, 720, 1600, 1000],
      from: [0, 720],
      to: [0, 960],
      color: ink.slate,
      count: 5200,
    })
  );
}

function stall(x: number, cloth: string, seed: number): string {
  const stripes = Array.from({ length: 9 }, (_, i) => {
    const [left, right] = [i * 34, (i + 1) * 34];
    const fill = i % 2 === 0 ? cloth : ink.paper;
    return (
      polygon(
        [
          [30 + left * 0.8, -120],
          [30 + right * 0.8, -120],
          [right, 0],
          [left, 0],
        ],
        fill,
      ) + path(`M${left} 0H${right}V16A17 17 0 0 1 ${left} 16Z`, fill)
    );
  });
  const under = "M8 0H298V40H8Z";
  return placed(
    x,
    670,
    1.02,
    line([14, 0], [14, 230], ink.brick, 8),
    line([292, 0], [292, 230], ink.brick, 8),
    rect(14, 10, 278, 110, mix(ink.ink, ink.brick, 0.4)),
    circle(80 + (seed % 3) * 60, 58, 15, ink.straw),
    line([80 + (seed % 3) * 60, 0], [80 + (seed % 3) * 60, 44], ink.ink, 3),
    vendor(170 - (seed % 2) * 70, 118, seed),
    rect(0, 118, 306, 16, ink.clay),
    rect(8, 134, 290, 96, ink.brick),
    goods(seed),
    ...stripes,
    shade(40 + seed, under, {
      box: [8, 0, 298, 40],
      from: [0, 0],
      to: [0, 40],
      color: ink.ink,
      count: 320,
    }),
  );
}

function vendor(x: number, y: number, seed: number): string {
  return (
    path(
      `M${x - 30} ${y}C${x - 30} ${y - 52} ${x + 30} ${y - 52} ${x + 30} ${y}Z`,
      seed % 2 ? ink.mist : ink.cream,
    ) +
    circle(x, y - 56, 15, ink.coral) +
    path(`M${x - 17} ${y - 58}a17 17 0 0 1 34 0Z`, ink.ink)
  );
}

function goods(seed: number): string {
  const next = random(900 + seed);
  const colors = [ink.coral, ink.straw, ink.leaf, ink.mist, ink.vermilion, ink.sage];
  return [0, 1, 2]
    .map((crate) => {
      const left = 18 + crate * 94;
      const fill = colors[(seed * 2 + crate) % colors.length] ?? ink.leaf;
      const heap = Array.from({ length: 11 }, (_, i) =>
        seed % 3 === 0
          ? ellipse(
              left + 8 + (i % 6) * 14,
              162 - Math.floor(i / 6) * 11,
              16,
              6,
              i % 2 ? fill : ink.haze,
            )
          : circle(
              left + 8 + (i % 6) * 14,
              160 - Math.floor(i / 6) * 13 - next() * 4,
              9,
              i % 3 ? fill : mix(fill, ink.paper, 0.35),
            ),
      );
      return (
        heap.join("") +
        rect(left - 6, 166, 88, 44, ink.ochre) +
        stroke(`M${left - 6} 181h88M${left - 6} 196h88`, ink.brick, 3)
      );
    })
    .join("");
}

function porter(x: number, y: number): string {
  return placed(
    x,
    y,
    1.15,
    rect(40, -120, 104, 26, ink.ochre),
    rect(48, -148, 88, 27, ink.haze),
    rect(44, -94, 96, 28, ink.sand),
    stroke("M8 -92L38 -52H150", ink.ink, 7),
    circle(64, -26, 26, ink.ink) + circle(64, -26, 12, ink.stone),
    stroke("M-14 -40L-34 0M-6 -40L14 -2", ink.ink, 14),
    path("M-34 -40C-38 -90 -22 -116 4 -112L16 -94L-2 -40Z", ink.vermilion),
    stroke("M0 -100L16 -84", ink.coral, 10),
    circle(0, -132, 16, ink.coral),
    path("M-20 -134C-18 -156 18 -156 26 -132Z", ink.deep),
  );
}

function cat(x: number, y: number): string {
  return placed(
    x,
    y,
    0.9,
    path("M-30 0C-36 -40 -14 -58 4 -56L2 -72L14 -62L26 -72L28 -52C30 -34 22 -20 20 0Z", ink.ink),
    stroke("M-28 -4C-54 -6 -58 -30 -44 -40", ink.ink, 8),
  );
}
