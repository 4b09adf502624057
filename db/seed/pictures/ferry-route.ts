import { circle, drawing, path, placed, rect, stroke, within } from "./drawing.ts";
import { mix, ripples, shade } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

const river =
  "M700 -20C640 140 560 240 570 400C580 560 700 640 720 780C736 880 700 950 690 1020H1130C1150 920 1170 860 1150 740C1130 600 1010 520 990 380C972 240 1040 120 1090 -20Z";

/** A map: the ferry's slanting line, and the long way round by the bridge. */
export function draw(): string {
  return drawing(
    ink.cream,
    shade(51, "M0 0H1600V1000H0Z", {
      box: [0, 0, 1600, 1000],
      from: [1600, 1000],
      to: [400, 0],
      color: ink.ochre,
      count: 2600,
      opacity: 0.35,
    }),
    streets(),
    parks(),
    stroke(river, ink.paper, 26),
    path(river, mix(ink.mist, ink.tide, 0.35)),
    within(
      "river",
      river,
      slowWater(),
      ripples(61, { top: 0, bottom: 1400, color: ink.paper, count: 170, opacity: 0.5 }),
    ),
    bridge(),
    detour(),
    route(),
    pier(1006, 300, ink.vermilion),
    pier(705, 776, ink.vermilion),
    compass(1450, 160),
  );
}

function streets(): string {
  const next = random(35);
  const blocks: string[] = [];
  for (let x = 0; x < 1600; x += 74) {
    for (let y = 0; y < 1000; y += 62) {
      if (next() < 0.1) continue;
      const fill = mix(ink.sand, ink.cream, next() * 0.8);
      blocks.push(rect(x + 5, y + 5, next() < 0.2 ? 30 : 62, 50, fill, 'rx="3"'));
    }
  }
  return `<g transform="rotate(-7 800 500) translate(-40 -40) scale(1.08)">${blocks.join("")}</g>`;
}

function parks(): string {
  return (
    path(
      "M120 560C220 500 380 540 400 640C410 740 300 800 190 770C90 740 50 620 120 560Z",
      ink.sage,
    ) +
    path(
      "M1290 690C1380 650 1500 690 1510 770C1510 850 1400 880 1320 850C1250 820 1230 730 1290 690Z",
      ink.sage,
    ) +
    [180, 240, 300, 350, 220, 290]
      .map((x, i) => circle(x, 600 + (i % 3) * 56, 17, ink.moss))
      .join("") +
    [1330, 1390, 1450, 1420].map((x, i) => circle(x, 740 + (i % 2) * 56, 17, ink.moss)).join("")
  );
}

/** Hatching where the ferry must go slowly. */
function slowWater(): string {
  let hatch = "";
  for (let i = -40; i < 80; i++) hatch += `M${i * 26} 0l500 1000`;
  const zones =
    "M940 180C930 260 910 340 950 450L1100 480V140ZM560 640C660 680 780 720 800 900L600 930Z";
  return within("slow", zones, stroke(hatch, ink.river, 4, 'opacity=".8"'));
}

function bridge(): string {
  return (
    stroke("M470 106L1180 66", ink.slate, 26) +
    stroke("M470 106L1180 66", ink.paper, 14) +
    [640, 760, 880, 1000].map((x) => circle(x, 97 - (x - 640) * 0.056, 8, ink.slate)).join("")
  );
}

function detour(): string {
  const d =
    "M1006 300C1080 270 1190 200 1180 66L470 106C400 200 420 420 470 560C520 680 620 740 705 776";
  return stroke(d, ink.deep, 9, 'stroke-dasharray="4 24"');
}

function route(): string {
  const d = "M1006 300C960 430 800 560 705 776";
  return (
    stroke(d, ink.paper, 30, 'opacity=".8"') +
    stroke(d, ink.vermilion, 15) +
    placed(
      862,
      540,
      1,
      `<g transform="rotate(-58)">${path("M-66 -22H66L92 0L66 22H-66L-92 0Z", ink.paper)}${path("M-66 22L-92 0L-66 -22H66L92 0L66 22Z", "none", `stroke="${ink.ink}" stroke-width="5"`)}${rect(-44, -11, 88, 22, ink.vermilion)}</g>`,
    )
  );
}

function pier(x: number, y: number, color: string): string {
  return circle(x, y, 36, ink.paper) + circle(x, y, 25, color) + circle(x, y, 9, ink.paper);
}

function compass(x: number, y: number): string {
  return (
    circle(x, y, 64, ink.paper) +
    path(`M${x} ${y - 50}L${x + 17} ${y}H${x - 17}Z`, ink.vermilion) +
    path(`M${x} ${y + 50}L${x + 17} ${y}H${x - 17}Z`, ink.slate)
  );
}
