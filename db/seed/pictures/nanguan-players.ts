import { circle, drawing, faded, path, placed, rect, stroke, within } from "./drawing.ts";
import { mix, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { player } from "./player.ts";

/** Five musicians before the temple at three in the afternoon, the shadow at the second pillar. */
export function draw(): string {
  return drawing(
    ink.cream,
    sky(47, { from: mix(ink.mist, ink.haze, 0.5), to: ink.cream, bottom: 330, bands: 6 }),
    trees(),
    roof(),
    hall(),
    court(),
    players(),
  );
}

function trees(): string {
  const crown = (x: number, y: number, r: number, fill: string): string =>
    [
      [-0.7, 0.1, 0.7],
      [0.1, -0.3, 0.9],
      [0.8, 0.15, 0.66],
    ]
      .map(([dx = 0, dy = 0, k = 1]) => circle(x + dx * r, y + dy * r, r * k, fill))
      .join("");
  return (
    crown(90, 250, 130, mix(ink.sage, ink.leaf, 0.4)) +
    crown(1500, 230, 150, mix(ink.sage, ink.leaf, 0.4)) +
    crown(1400, 330, 90, ink.leaf)
  );
}

/** A swallow-tail ridge, curling up at both ends. */
function roof(): string {
  const tile = mix(ink.clay, ink.vermilion, 0.3);
  const eave =
    "M120 388C260 402 320 392 400 330C470 276 560 250 660 244H940C1040 250 1130 276 1200 330C1280 392 1340 402 1480 388C1440 424 1380 436 1300 436H300C220 436 160 424 120 388Z";
  const tiles = Array.from(
    { length: 52 },
    (_, i) =>
      `M${290 + i * 20} 436C${300 + i * 19.6} 380 ${430 + i * 14.5} 300 ${500 + i * 11.8} 250`,
  ).join("");
  return (
    path(eave, tile) +
    within("eave", eave, stroke(tiles, mix(tile, ink.ink, 0.3), 4, 'opacity=".5"')) +
    path(
      "M420 214C470 244 540 250 640 246H960C1060 250 1130 244 1180 214C1150 190 1128 176 1100 150C1112 196 1060 214 960 214H640C540 214 488 196 500 150C472 176 450 190 420 214Z",
      mix(ink.brick, ink.vermilion, 0.3),
    ) +
    stroke("M520 228C570 238 610 236 660 232H940C990 236 1030 238 1080 228", ink.straw, 5) +
    [640, 720, 880, 960]
      .map((x) => circle(x, 206, 13, ink.moss) + circle(x, 206, 6, ink.straw))
      .join("") +
    circle(800, 196, 24, ink.straw) +
    circle(800, 196, 13, ink.vermilion) +
    rect(290, 436, 1020, 18, ink.straw) +
    rect(290, 454, 1020, 30, mix(ink.pine, ink.moss, 0.3)) +
    Array.from({ length: 17 }, (_, i) => circle(320 + i * 60, 469, 8, ink.straw)).join("")
  );
}

function hall(): string {
  const dark = mix(ink.brick, ink.ink, 0.55);
  const doors = [0, 1, 2, 3]
    .map(
      (i) =>
        rect(560 + i * 122, 500, 114, 234, mix(ink.vermilion, ink.brick, 0.35)) +
        rect(574 + i * 122, 516, 86, 116, dark) +
        stroke(
          `M${574 + i * 122} 545h86M${574 + i * 122} 574h86M${574 + i * 122} 603h86M${603 + i * 122} 516v116M${632 + i * 122} 516v116`,
          ink.ochre,
          4,
        ) +
        circle(i % 2 ? 574 + i * 122 : 660 + i * 122, 668, 8, ink.straw),
    )
    .join("");
  const wall = (x: number): string =>
    rect(x, 484, 210, 250, mix(ink.clay, ink.sand, 0.35)) +
    circle(x + 105, 590, 64, dark) +
    stroke(
      `M${x + 48} 570h114M${x + 48} 610h114M${x + 75} 534v112M${x + 105} 528v124M${x + 135} 534v112`,
      ink.moss,
      8,
    ) +
    circle(x + 105, 590, 64, "none", `stroke="${ink.straw}" stroke-width="8"`);
  const pillar = (x: number): string =>
    rect(x, 484, 44, 256, mix(ink.stone, ink.cream, 0.3)) +
    stroke(
      `M${x + 4} 720C${x + 60} 690 ${x - 16} 640 ${x + 22} 610S${x + 56} 560 ${x + 8} 530`,
      ink.slate,
      7,
      'opacity=".6"',
    ) +
    rect(x - 8, 728, 60, 20, ink.slate);
  return (
    rect(290, 484, 1020, 252, dark) +
    wall(330) +
    wall(1060) +
    doors +
    [296, 500, 1056, 1260].map(pillar).join("") +
    shade(9, "M290 484H1310V600H290Z", {
      box: [290, 484, 1310, 600],
      from: [800, 484],
      to: [800, 600],
      color: ink.ink,
      count: 3600,
      opacity: 0.5,
    })
  );
}

function court(): string {
  const paving = "M0 738H1600V1000H0Z";
  const joints =
    Array.from(
      { length: 17 },
      (_, i) => `M${800 + (i - 8) * 92} 738L${800 + (i - 8) * 190} 1000`,
    ).join("") + "M0 778H1600M0 836H1600M0 914H1600";
  return (
    path(paving, mix(ink.sand, ink.cream, 0.35)) +
    stroke(joints, mix(ink.sand, ink.clay, 0.45), 3, 'opacity=".6"') +
    faded(0.26, path("M0 738L548 738L700 1000L0 1000Z", ink.plum)) +
    rect(240, 730, 1120, 16, ink.stone)
  );
}

/** Round the clapper: pipa and three strings to the left, flute and two strings to the right. */
function players(): string {
  return placed(
    -200,
    -216,
    1.25,
    player(470, 922, 1.0, { robe: ink.deep, lean: 3 }, sanxian()) +
      player(640, 896, 0.96, { robe: mix(ink.plum, ink.brick, 0.2), lean: 2 }, pipa()) +
      player(800, 876, 0.94, { robe: ink.vermilion, lean: 0 }, clapper()) +
      player(962, 896, 0.96, { robe: ink.moss, lean: -2 }, flute()) +
      player(1132, 922, 1.0, { robe: ink.river, lean: -3 }, erxian()),
  );
}

/** Held across the body, as the south still does. */
function pipa(): string {
  return `<g transform="translate(4 -118) rotate(12)">${path("M-84 0C-84 -34 -40 -38 10 -16L108 -10V10L10 18C-40 38 -84 34 -84 0Z", ink.ochre) + stroke("M-56 -4H116M-56 4H116", ink.paper, 2) + rect(104, -14, 34, 28, ink.brick) + stroke("M112 -14v-12M126 -14v-12M112 14v12M126 14v12", ink.ink, 5)}</g>`;
}

function sanxian(): string {
  return `<g transform="translate(-4 -104) rotate(-24)">${rect(-66, -28, 58, 56, mix(ink.brick, ink.ink, 0.2), 'rx="18"') + rect(-56, -18, 38, 36, ink.cream, 'rx="10"') + rect(-10, -5, 160, 10, ink.brick) + stroke("M-40 -2H146M-40 3H146", ink.paper, 1.6) + stroke("M126 -5v-14M140 -5v-14M133 5v14", ink.ink, 5)}</g>`;
}

function flute(): string {
  return (
    stroke("M2 -186L18 -58", mix(ink.ochre, ink.brick, 0.3), 11) +
    [0, 1, 2, 3, 4].map((i) => circle(8 + i * 2.2, -130 + i * 15, 3, ink.ink)).join("")
  );
}

function erxian(): string {
  return (
    rect(-58, -96, 44, 34, ink.brick, 'rx="6"') +
    stroke("M-36 -92L-22 -236", ink.brick, 7) +
    stroke("M-42 -212h30M-44 -226h30", ink.ink, 5) +
    stroke("M-80 -104C-20 -124 40 -118 92 -100", ink.sand, 4) +
    stroke("M-78 -101L92 -97", ink.paper, 2)
  );
}

function clapper(): string {
  return (
    [-14, -7, 0, 7, 14]
      .map(
        (turn) =>
          `<g transform="rotate(${turn} 0 -84)">${rect(-7, -152, 14, 68, mix(ink.brick, ink.ink, 0.15), 'rx="4"')}</g>`,
      )
      .join("") + stroke("M-8 -90H8", ink.straw, 6)
  );
}
