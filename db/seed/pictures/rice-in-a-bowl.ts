import {
  curve,
  dots,
  drawing,
  ellipse,
  line,
  path,
  placed,
  rect,
  stroke,
  within,
} from "./drawing.ts";
import { mix, shade } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";
import type { Point } from "./drawing.ts";

const heap = "M330 560C380 400 520 300 640 300C720 220 900 214 980 300C1100 300 1230 410 1270 560Z";

/** A school bowl heaped with the fields its rice comes from. */
export function draw(): string {
  return drawing(
    ink.straw,
    cloth(),
    ellipse(820, 900, 560, 44, ink.brick, 'opacity=".4"'),
    fields(),
    bowl(),
    chopsticks(),
    steam(),
  );
}

function cloth(): string {
  const lines = Array.from({ length: 17 }, (_, i) => `M${i * 100} 0V1000`).join("");
  const across = Array.from({ length: 11 }, (_, i) => `M0 ${i * 100}H1600`).join("");
  return (
    stroke(lines + across, ink.ochre, 26, 'opacity=".28"') +
    stroke(lines + across, ink.paper, 4, 'opacity=".35"') +
    shade(81, "M0 0H1600V1000H0Z", {
      box: [0, 0, 1600, 1000],
      from: [1600, 1000],
      to: [500, 200],
      color: ink.clay,
      count: 5200,
    })
  );
}

function fields(): string {
  const bands = [
    { y: 330, fill: ink.sage },
    { y: 372, fill: ink.leaf },
    { y: 418, fill: mix(ink.straw, ink.leaf, 0.25) },
    { y: 470, fill: ink.leaf },
    { y: 520, fill: ink.moss },
  ];
  return (
    path(heap, mix(ink.sage, ink.haze, 0.5)) +
    within(
      "heap",
      heap,
      ...bands.map(({ y, fill }, i) => terrace(y, fill, i)),
      seedlings(),
      house(900, 372),
      heron(520, 452),
      farmer(1052, 474),
      shade(82, heap, {
        box: [330, 210, 1270, 560],
        from: [1270, 420],
        to: [800, 420],
        color: ink.pine,
        count: 3800,
        size: 3,
      }),
    )
  );
}

function terrace(y: number, fill: string, seed: number): string {
  const edge: Point[] = [];
  for (let x = 280; x <= 1340; x += 120) edge.push([x, y + Math.sin(x / 130 + seed * 1.9) * 15]);
  const d = curve(edge);
  return (
    path(`${d}V600H280Z`, fill) + stroke(d, ink.paper, 7) + stroke(d, mix(fill, ink.pine, 0.4), 2)
  );
}

function seedlings(): string {
  const next = random(23);
  const points: string[] = [];
  for (let y = 444; y < 566; y += 15) {
    for (let x = 340; x < 1260; x += 19) {
      if (next() < 0.82) points.push(`M${x + Math.round(next() * 7)} ${y}l-4 -10m4 10l4 -11`);
    }
  }
  return stroke(points.join(""), ink.pine, 2.4, 'opacity=".55"');
}

function house(x: number, y: number): string {
  return placed(
    x,
    y,
    1,
    rect(-50, -42, 100, 48, ink.paper),
    rect(10, -42, 40, 48, ink.cream),
    path("M-66 -40L-38 -78L38 -78L66 -40Z", ink.vermilion),
    rect(-14, -24, 22, 30, ink.brick),
    rect(26, -26, 14, 14, ink.deep),
    stroke("M92 6V-66M92 -30L108 -50M92 -20L74 -44", ink.brick, 7),
    ellipse(92, -84, 38, 42, ink.pine),
  );
}

function heron(x: number, y: number): string {
  return placed(
    x,
    y,
    1,
    stroke("M-4 24V0M6 24V0", ink.ink, 3),
    path("M-30 6C-20 -22 12 -24 22 -6C14 10 -10 12 -30 6Z", ink.paper),
    stroke("M18 -8C30 -24 10 -36 22 -50", ink.paper, 8),
    stroke("M24 -52L42 -46", ink.ochre, 4),
  );
}

function farmer(x: number, y: number): string {
  return placed(
    x,
    y,
    1,
    stroke("M-6 26L-10 0M8 26L4 0", ink.ink, 7),
    path("M-16 4C-18 -32 0 -44 22 -34L12 6Z", ink.deep),
    stroke("M14 -26L34 4", ink.coral, 7),
    path("M-6 -42L24 -66L50 -36Z", ink.cream),
  );
}

function bowl(): string {
  const body =
    "M290 560H1310C1304 730 1170 850 1010 876L990 908H610L590 876C430 850 296 730 290 560Z";
  const wave = Array.from({ length: 13 }, (_, i) => `M${330 + i * 78} 650a39 39 0 0 1 78 0`).join(
    "",
  );
  return (
    path(body, ink.paper) +
    within(
      "bowl",
      body,
      rect(280, 594, 1040, 12, ink.deep),
      stroke(wave, ink.deep, 6),
      stroke(wave.replaceAll("650a39 39 0 0 1 78 0", "650m17 0a22 22 0 0 1 44 0"), ink.deep, 5),
      rect(280, 664, 1040, 7, ink.deep),
      shade(83, body, {
        box: [290, 560, 1310, 908],
        from: [1310, 860],
        to: [640, 600],
        color: ink.river,
        count: 6400,
        size: 3.2,
      }),
    ) +
    rect(276, 546, 1048, 22, ink.cream, 'rx="11"') +
    rect(276, 546, 1048, 8, ink.paper, 'rx="4"') +
    dots([[322, 556]], ink.vermilion, 5)
  );
}

function chopsticks(): string {
  return (
    line([1330, 250], [1022, 548], ink.brick, 17) +
    line([1400, 290], [1098, 548], ink.brick, 17) +
    line([1330, 250], [1262, 316], ink.vermilion, 17) +
    line([1400, 290], [1330, 350], ink.vermilion, 17) +
    rect(980, 546, 150, 22, ink.cream) +
    rect(980, 546, 150, 8, ink.paper)
  );
}

function steam(): string {
  const wisp = (x: number, y: number): string =>
    stroke(`M${x} ${y}c-40 -50 40 -80 0 -130`, ink.paper, 12, 'opacity=".75"');
  return wisp(640, 260) + wisp(790, 190) + wisp(470, 330);
}
