import { circle, curve, drawing, line, path, rect, stroke, type Point } from "./drawing.ts";
import { mix, ripples, shade } from "./landscape.ts";
import { palette as ink } from "./palette.ts";

/** Share of the full store over a hundred days, from day -100 to yesterday. */
const levels: [day: number, share: number][] = [
  [0, 0.6],
  [9, 0.57],
  [18, 0.52],
  [27, 0.5],
  [36, 0.45],
  [45, 0.4],
  [54, 0.36],
  [62, 0.325],
  [68, 0.31],
  [76, 0.36],
  [82, 0.4],
  [88, 0.45],
  [93, 0.47],
  [95, 0.55],
  [97, 0.69],
  [100, 0.82],
];

const left = 120;
const right = 1480;
const full = 130;
const empty = 880;

/** A chart: a slow fall, a little rain, and six days that refill the lake. */
export function draw(): string {
  const points = levels.map(([day, share]) => at(day, share));
  const surface = curve(points);
  const water = `${surface}V${empty}H${left}Z`;
  const [x, y] = at(100, 0.82);
  const ration = at(27, 0)[0];
  return drawing(
    ink.paper,
    rect(ration, full, right - ration, empty - full, mix(ink.haze, ink.paper, 0.25)),
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].map((share) =>
      line(
        [left, at(0, share)[1]],
        [right, at(0, share)[1]],
        ink.stone,
        share === 1 ? 4 : 2,
        'opacity=".45"',
      ),
    ),
    path(water, ink.tide),
    shade(53, water, {
      box: [left, 260, right, empty],
      from: [800, empty],
      to: [800, 420],
      color: ink.deep,
      count: 12000,
      size: 3,
      opacity: 0.45,
    }),
    ripples(15, {
      top: 700,
      bottom: empty - 20,
      left: left + 70,
      right: right - 70,
      color: ink.haze,
      count: 60,
      opacity: 0.4,
    }),
    stroke(surface, ink.deep, 12),
    ...lowest(),
    ...rain(),
    line([left - 30, empty], [right + 30, empty], ink.ink, 6),
    ...Array.from({ length: 11 }, (_, i) =>
      line([at(i * 10, 0)[0], empty], [at(i * 10, 0)[0], empty + 16], ink.ink, 4),
    ),
    circle(x, y, 46, ink.vermilion, 'opacity=".22"'),
    circle(x, y, 24, ink.vermilion),
  );
}

function at(day: number, share: number): Point {
  return [left + ((right - left) * day) / 100, empty - (empty - full) * share];
}

function lowest(): string[] {
  const [x, y] = at(68, 0.31);
  return [
    line([x, y - 20], [x, full + 40], ink.clay, 4, 'stroke-dasharray="2 16"'),
    circle(x, y, 15, ink.paper),
    circle(x, y, 9, ink.clay),
  ];
}

/** Six strokes of rain, one a day, over the last steep climb. */
function rain(): string[] {
  return [94, 95, 96, 97, 98, 99].map((day, i) => {
    const [x] = at(day, 0);
    const length = [40, 70, 96, 104, 84, 52][i] ?? 60;
    return line([x, full + 16], [x - length * 0.16, full + 16 + length], ink.river, 8);
  });
}
