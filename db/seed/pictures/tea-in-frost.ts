import {
  circle,
  drawing,
  dots,
  ellipse,
  path,
  placed,
  rect,
  stroke,
  type Point,
} from "./drawing.ts";
import { hills, mix, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

/** Tea rows white before sunrise, and the tall fans that stir the air above them. */
export function draw(): string {
  return drawing(
    ink.midnight,
    sky(27, {
      from: mix(ink.midnight, ink.plum, 0.15),
      to: mix(ink.blush, ink.orchid, 0.25),
      bottom: 520,
      bands: 9,
    }),
    stars(),
    path("M1216 96A64 64 0 1 0 1290 190A54 54 0 1 1 1216 96Z", ink.paper),
    path(hills(66, { y: 500, rise: 240, peaks: 2 }), mix(ink.tide, ink.blush, 0.35)),
    path(hills(39, { y: 560, rise: 200, peaks: 3 }), mix(ink.river, ink.mist, 0.25)),
    field(
      "M-20 620C240 520 520 500 800 560C1080 616 1320 560 1640 500V1040H-20Z",
      57,
      0.35,
      620,
      8,
      30,
    ),
    fan(420, 560, 0.72, 62),
    fan(1130, 592, 0.8, -40),
    farmhouse(820, 578),
    field(
      "M-20 800C200 690 440 640 700 700C980 764 1280 790 1640 660V1040H-20Z",
      58,
      0.05,
      800,
      9,
      46,
    ),
    fan(1390, 800, 1.3, 28),
    fan(180, 800, 1.15, -66),
    farmer(800, 868),
  );
}

function stars(): string {
  const next = random(31);
  const points = Array.from({ length: 70 }, (): Point => [next() * 1600, next() * 240]);
  return dots(points, ink.paper, 3, 'opacity=".6"');
}

/** A slope of tea; `paleness` is for distance. */
function field(
  d: string,
  seed: number,
  paleness: number,
  top: number,
  count: number,
  gap: number,
): string {
  const edge = d.slice(0, d.indexOf("V"));
  const green = mix(mix(ink.moss, ink.pine, 0.45), ink.mist, paleness);
  const frost = mix(ink.haze, ink.paper, 0.4);
  const rows = Array.from({ length: count }, (_, i) => {
    const down = `transform="translate(0 ${16 + i * gap})"`;
    const up = `transform="translate(0 ${8 + i * gap})"`;
    return (
      stroke(edge, mix(green, ink.night, 0.35), gap * 0.62, down) +
      stroke(edge, green, gap * 0.55, up) +
      stroke(
        edge,
        frost,
        gap * 0.2,
        `transform="translate(0 ${i * gap})" stroke-dasharray="${gap * 0.25} ${gap * 0.34}"`,
      )
    );
  });
  return (
    path(d, mix(green, ink.ink, 0.3)) +
    rows.join("") +
    shade(seed, d, {
      box: [0, top - 120, 1600, 1000],
      from: [800, top - 100],
      to: [800, 1000],
      color: ink.paper,
      count: 6500,
      size: 3,
      opacity: 0.55,
    })
  );
}

function fan(x: number, foot: number, size: number, turn: number): string {
  const blade = (angle: number): string =>
    `<g transform="rotate(${angle})">${path("M-8 0C-26 -50 -30 -120 -14 -150H18C24 -110 16 -50 8 0Z", ink.paper)}${path("M0 0C10 -50 18 -110 18 -150H2C6 -100 4 -50 0 0Z", ink.mist)}</g>`;
  return placed(
    x,
    foot,
    size,
    ellipse(0, 4, 60, 10, ink.night, 'opacity=".4"'),
    path("M-9 0H9L7 -360H-7Z", ink.haze),
    path("M0 0H9L7 -360H0Z", ink.tide),
    stroke("M-7 -120L-60 0M7 -120L64 0", ink.tide, 4),
    rect(-22, -150, 44, 58, ink.slate),
    circle(0, -132, 6, ink.vermilion),
    circle(0, -364, 158, ink.paper, 'opacity=".13"'),
    path("M-26 -384H60L70 -346H-26Z", ink.slate),
    `<g transform="translate(0 -364) rotate(${turn})">${blade(0)}${blade(180)}</g>`,
    circle(0, -364, 17, ink.vermilion),
    stroke(
      "M-40 -214C-60 -170 -20 -150 -40 -108M36 -206C20 -170 56 -150 36 -112",
      ink.paper,
      5,
      'opacity=".4"',
    ),
  );
}

function farmhouse(x: number, y: number): string {
  return placed(
    x,
    y,
    1,
    rect(-70, -46, 140, 56, ink.cream),
    rect(20, -46, 50, 56, ink.sand),
    path("M-86 -44L-60 -84H60L86 -44Z", ink.brick),
    rect(-46, -32, 26, 22, ink.straw) +
      rect(-6, -32, 20, 42, ink.slate) +
      rect(34, -32, 20, 20, ink.straw),
    rect(34, -104, 14, 26, ink.brick),
    stroke("M41 -112c-18 -24 20 -36 4 -66", ink.paper, 8, 'opacity=".55"'),
  );
}

function farmer(x: number, y: number): string {
  return placed(
    x,
    y,
    1.1,
    circle(78, -63, 46, ink.straw, 'opacity=".22"'),
    circle(78, -63, 11, ink.straw),
    stroke("M-8 -20V26M10 -20V26", ink.ink, 14),
    path("M-30 -10C-36 -80 -20 -104 2 -104C24 -104 36 -78 32 -10Z", ink.vermilion),
    stroke("M6 -82L56 -62", ink.vermilion, 17),
    rect(52, -70, 24, 14, ink.ink),
    circle(2, -122, 17, ink.coral),
    path("M-22 -122C-22 -152 26 -152 26 -122Z", ink.deep),
    circle(2, -150, 7, ink.paper),
  );
}
