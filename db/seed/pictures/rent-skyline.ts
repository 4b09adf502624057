import { circle, drawing, ellipse, line, path, placed, polygon, rect, stroke } from "./drawing.ts";
import { mix, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { person } from "./person.ts";
import { random } from "./random.ts";

const street = 850;

/** Blocks of flats that climb like the bars of a chart; somebody is moving in. */
export function draw(): string {
  const blocks: [floors: number, wall: string][] = [
    [3, ink.sage],
    [4, ink.sand],
    [5, ink.tide],
    [6, ink.blush],
    [8, ink.ochre],
    [10, ink.vermilion],
  ];
  return drawing(
    ink.haze,
    sky(40, { from: mix(ink.mist, ink.tide, 0.35), to: ink.cream, bottom: street, bands: 9 }),
    cloud(560, 150, 1),
    ...blocks.map(([floors, wall], i) => block(70 + i * 248, floors, wall, i)),
    rect(0, street, 1600, 150, mix(ink.slate, ink.stone, 0.4)),
    rect(0, street, 1600, 26, ink.cream),
    stroke("M0 940H1600", ink.paper, 6, 'stroke-dasharray="70 60"'),
    shade(74, `M0 ${street}H1600V1000H0Z`, {
      box: [0, street, 1600, 1000],
      from: [0, 1000],
      to: [0, street],
      color: ink.ink,
      count: 3600,
    }),
    lorry(520, 922),
    person(800, 884, ink.deep, 0.72),
    carried(848, 884),
    person(950, 884, ink.straw, 0.72),
    tree(318, street + 4),
    tree(1312, street + 4),
  );
}

function cloud(x: number, y: number, size: number): string {
  return placed(
    x,
    y,
    size,
    path(
      "M-150 30C-150 -10 -96 -20 -80 -16C-70 -64 10 -66 30 -30C60 -54 110 -30 106 0C140 0 150 14 150 30Z",
      ink.paper,
      'opacity=".8"',
    ),
  );
}

function block(x: number, floors: number, wall: string, seed: number): string {
  const next = random(200 + seed);
  const [width, storey] = [214, 68];
  const top = street - floors * storey - 30;
  const outline = `M${x} ${top}H${x + width}V${street}H${x}Z`;
  const parts = [
    path(outline, wall),
    shade(210 + seed, outline, {
      box: [x, top, x + width, street],
      from: [x + width, street],
      to: [x + 20, top],
      color: ink.ink,
      count: 420 * floors,
      size: 3,
      opacity: 0.32,
    }),
    rect(x - 8, top - 14, width + 16, 18, mix(wall, ink.ink, 0.3)),
  ];
  for (let floor = 0; floor < floors; floor++) {
    const y = top + 20 + floor * storey;
    if (floor === floors - 1) {
      parts.push(entrance(x, y, width, seed));
      continue;
    }
    for (let column = 0; column < 4; column++)
      parts.push(flat(x + 16 + column * 48, y, next(), wall));
  }
  return parts.join("") + roof(x, top - 14, seed);
}

function flat(x: number, y: number, chance: number, wall: string): string {
  const lit = chance < 0.3;
  const glass = lit ? ink.straw : mix(ink.deep, wall, 0.12);
  const inside =
    chance < 0.1
      ? circle(x + 18, y + 24, 8, ink.brick) + rect(x + 8, y + 31, 20, 9, ink.brick, 'rx="4"')
      : chance < 0.2
        ? rect(x, y, 13, 40, ink.paper)
        : "";
  const balcony =
    chance > 0.72
      ? stroke(
          `M${x - 3} ${y + 30}h42v14h-42zM${x + 6} ${y + 30}v14M${x + 18} ${y + 30}v14M${x + 30} ${y + 30}v14`,
          ink.paper,
          3,
        )
      : "";
  const cooler =
    chance > 0.5 && chance < 0.62
      ? rect(x + 6, y + 44, 26, 14, ink.haze) + circle(x + 19, y + 51, 5, ink.stone)
      : "";
  return (
    rect(x, y, 36, 40, glass) +
    inside +
    rect(x - 2, y + 40, 40, 4, ink.paper, 'opacity=".7"') +
    balcony +
    cooler
  );
}

function entrance(x: number, y: number, width: number, seed: number): string {
  const cloth =
    [ink.vermilion, ink.deep, ink.brick, ink.moss, ink.cream, ink.deep][seed] ?? ink.deep;
  const middle = x + width / 2;
  return (
    rect(x + 14, y + 16, 66, 46, ink.straw) +
    polygon(
      [
        [x + 8, y + 2],
        [x + 86, y + 2],
        [x + 94, y + 20],
        [x, y + 20],
      ],
      cloth,
    ) +
    rect(middle - 2, y + 2, 44, 78, ink.ink) +
    rect(middle + 4, y + 8, 32, 72, mix(ink.straw, ink.ink, 0.4)) +
    rect(x + width - 48, y + 12, 34, 46, ink.deep)
  );
}

function roof(x: number, y: number, seed: number): string {
  if (seed % 3 === 0) {
    return (
      stroke(
        `M${x + 30} ${y}v-50M${x + 180} ${y}v-50M${x + 30} ${y - 46}Q${x + 105} ${y - 34} ${x + 180} ${y - 46}`,
        ink.slate,
        4,
      ) +
      [52, 84, 122, 150]
        .map((at, i) =>
          rect(
            x + at,
            y - 42,
            24,
            26 + (i % 2) * 8,
            [ink.paper, ink.vermilion, ink.straw, ink.deep][i] ?? ink.paper,
          ),
        )
        .join("")
    );
  }
  if (seed % 3 === 1) {
    return (
      stroke(`M${x + 130} ${y}v-30M${x + 176} ${y}v-30`, ink.slate, 5) +
      rect(x + 118, y - 84, 70, 56, ink.slate) +
      ellipse(x + 153, y - 84, 35, 9, ink.stone)
    );
  }
  return (
    line([x + 60, y], [x + 60, y - 80], ink.slate, 4) +
    stroke(`M${x + 36} ${y - 74}h48M${x + 44} ${y - 58}h32`, ink.slate, 4) +
    rect(x + 120, y - 40, 66, 40, ink.cream) +
    rect(x + 134, y - 28, 20, 28, ink.brick)
  );
}

function lorry(x: number, y: number): string {
  return placed(
    x,
    y,
    1,
    ellipse(10, 20, 220, 10, ink.ink, 'opacity=".4"'),
    rect(-40, -128, 230, 128, ink.paper) + rect(-40, -44, 230, 12, ink.vermilion),
    path("M-48 0V-92H-118L-160 -44L-170 0Z", ink.deep),
    path("M-60 -80H-112L-142 -46H-60Z", ink.mist),
    rect(196, -112, 8, 112, ink.stone) + path("M190 0L290 18L290 22L190 8Z", ink.stone),
    circle(-108, 2, 25, ink.ink) + circle(-108, 2, 10, ink.stone),
    circle(130, 2, 25, ink.ink) + circle(130, 2, 10, ink.stone),
  );
}

function carried(x: number, y: number): string {
  return (
    rect(x - 26, y - 84, 104, 34, ink.coral, 'rx="8"') +
    rect(x - 30, y - 66, 112, 26, ink.brick, 'rx="6"')
  );
}

function tree(x: number, y: number): string {
  return rect(x - 5, y - 60, 10, 62, ink.brick) + circle(x, y - 96, 46, ink.moss);
}
