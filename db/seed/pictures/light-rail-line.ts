import { circle, curve, drawing, line, path, placed, rect, stroke, type Point } from "./drawing.ts";
import { mix, ripples, shade } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

const north: Point[] = [
  [470, -30],
  [500, 60],
  [590, 130],
  [640, 210],
  [720, 250],
];
const south: Point[] = [
  [720, 250],
  [800, 282],
  [846, 350],
  [850, 430],
  [900, 500],
  [982, 540],
  [1040, 600],
  [1060, 680],
  [1120, 744],
  [1204, 776],
  [1282, 810],
  [1350, 862],
];

/** A map from the old street to the harbour: eleven new stops on the vermilion line. */
export function draw(): string {
  const shore =
    "M1640 560C1560 600 1480 720 1430 800C1390 880 1240 890 1150 960C1110 990 1100 1010 1090 1040H1640Z";
  const river = curve([
    [-60, 300],
    [180, 330],
    [360, 450],
    [520, 640],
    [700, 760],
    [880, 900],
    [960, 1060],
  ]);
  return drawing(
    mix(ink.haze, ink.paper, 0.55),
    blocks(),
    hillsides(),
    stroke(river, ink.paper, 150),
    stroke(river, ink.mist, 130),
    path(shore, ink.mist),
    shade(52, shore, {
      box: [1090, 560, 1640, 1000],
      from: [1640, 1000],
      to: [1250, 800],
      color: ink.river,
      count: 3000,
    }),
    ripples(14, { top: 700, bottom: 1000, left: 1450, color: ink.paper, count: 30, opacity: 0.8 }),
    harbour(),
    stroke(curve(north), ink.paper, 22),
    stroke(curve(north), ink.river, 9),
    ...north.slice(1, 4).map(([x, y]) => stop(x, y, 12, ink.river)),
    stroke(curve(south), ink.paper, 40),
    stroke(curve(south), ink.vermilion, 20),
    ...south.slice(1).map(([x, y]) => stop(x, y, 20, ink.vermilion)),
    terminus(720, 250),
    market(800, 282),
    tram(),
  );
}

function blocks(): string {
  const next = random(63);
  const parts: string[] = [];
  for (let i = 0; i < 24; i++) {
    for (let j = 0; j < 17; j++) {
      if (next() < 0.14) continue;
      const fill = mix(ink.haze, ink.sand, next() * 0.7);
      parts.push(rect(i * 78, j * 66, 50 + next() * 20, 42 + next() * 16, fill, 'rx="2"'));
    }
  }
  return `<g transform="rotate(24 800 500) translate(-140 -60)">${parts.join("")}</g>`;
}

function hillsides(): string {
  const rings = [0, 1, 2, 3].map((i) => {
    const k = 1 - i * 0.23;
    return placed(
      1320,
      190,
      k,
      path(
        "M-330 60C-320 -150 -120 -230 60 -220C240 -200 360 -60 320 90C280 220 60 210 -90 200C-240 190 -330 160 -330 60Z",
        mix(ink.sage, ink.moss, i * 0.24),
      ),
    );
  });
  return rings.join("");
}

function harbour(): string {
  return (
    stroke("M1420 900L1500 940M1336 930L1420 980", ink.slate, 14) +
    [1470, 1520, 1400]
      .map((x, i) =>
        placed(
          x,
          870 + i * 44,
          0.5,
          path("M-60 0H60L40 26H-40Z", ink.paper),
          rect(-20, -24, 34, 24, ink.vermilion),
        ),
      )
      .join("")
  );
}

function stop(x: number, y: number, size: number, color: string): string {
  return circle(x, y, size, color) + circle(x, y, size * 0.55, ink.paper);
}

function terminus(x: number, y: number): string {
  return circle(x, y, 30, ink.ink) + circle(x, y, 19, ink.paper) + circle(x, y, 9, ink.ink);
}

function market(x: number, y: number): string {
  const stripes = Array.from({ length: 7 }, (_, i) =>
    path(`M${-63 + i * 18} -30h18l${(i - 2.5) * 3} 34h-22Z`, i % 2 ? ink.paper : ink.vermilion),
  );
  return (
    circle(x, y, 31, ink.paper) +
    circle(x, y, 24, ink.vermilion) +
    line([x + 24, y - 22], [x + 96, y - 96], ink.ink, 4) +
    placed(
      x + 130,
      y - 120,
      1.2,
      rect(-66, 0, 132, 50, ink.brick),
      rect(-50, 12, 100, 24, ink.straw),
      ...stripes,
    )
  );
}

function tram(): string {
  return placed(
    470,
    350,
    1.15,
    rect(-190, -60, 380, 96, ink.paper, 'rx="26"'),
    rect(-190, -6, 380, 16, ink.vermilion),
    ...[-160, -92, -24, 44, 112].map((x) => rect(x, -44, 52, 32, ink.deep, 'rx="5"')),
    line([0, -60], [0, 36], ink.mist, 5),
    stroke("M-30 -60L0 -94L30 -60M-60 -94H60", ink.slate, 5),
    ...[-130, -90, 90, 130].map((x) => circle(x, 40, 15, ink.ink)),
    stroke("M-240 58H240", ink.slate, 6),
  );
}
