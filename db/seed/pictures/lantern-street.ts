import { drawing, faded, path, polygon, rect, stroke } from "./drawing.ts";
import { fishLantern, roundLantern, spinningLantern } from "./lanterns.ts";
import { mix, shade, sky } from "./landscape.ts";
import { splitter, workshop } from "./makers.ts";
import { palette as ink } from "./palette.ts";
import { person } from "./person.ts";

/** The old street at dusk: lanterns dry under the eaves, bamboo is split on the ground. */
export function draw(): string {
  return drawing(
    ink.plum,
    sky(90, {
      from: mix(ink.deep, ink.plum, 0.35),
      to: mix(ink.coral, ink.blush, 0.3),
      bottom: 640,
      bands: 9,
    }),
    end(),
    row(-1),
    row(1),
    street(),
    cords(),
    person(842, 760, mix(ink.deep, ink.plum, 0.3), 0.5),
    person(770, 742, mix(ink.ochre, ink.plum, 0.35), 0.42),
    workshop(),
    splitter(),
    hung(),
  );
}

/** Where the street stops: a gate and a hill. */
function end(): string {
  return (
    path("M500 700C600 560 720 520 820 540S1000 600 1100 700Z", mix(ink.plum, ink.deep, 0.5)) +
    rect(690, 520, 220, 190, mix(ink.brick, ink.plum, 0.45)) +
    path(
      "M650 530C690 530 700 500 720 480H880C900 500 910 530 950 530Z",
      mix(ink.brick, ink.ink, 0.35),
    ) +
    path("M760 710V620A40 40 0 0 1 840 620V710Z", mix(ink.coral, ink.straw, 0.4))
  );
}

/** One side of the street in perspective, house by house from the far end. */
function row(side: -1 | 1): string {
  const wall = [
    mix(ink.clay, ink.plum, 0.5),
    mix(ink.brick, ink.plum, 0.35),
    mix(ink.clay, ink.plum, 0.25),
    mix(ink.brick, ink.ink, 0.25),
  ];
  const edges = [110, 190, 320, 520, 860];
  return edges
    .slice(0, -1)
    .map((near, i) => {
      const far = near;
      const close = edges[i + 1] ?? 860;
      const x = (d: number): number => 800 + side * d;
      const top = (d: number): number => 560 - d * 0.56;
      const foot = (d: number): number => 690 + (d - 110) * 0.4;
      const eave = (d: number): number => top(d) + (foot(d) - top(d)) * 0.42;
      const fill = wall[i] ?? ink.brick;
      const lit = i % 2 ? mix(ink.straw, ink.coral, 0.35) : mix(ink.straw, ink.clay, 0.15);
      const d1 = far + (close - far) * 0.2;
      const d2 = far + (close - far) * 0.8;
      const band = (a: number, b: number, u: number, v: number, color: string): string => {
        const at = (d: number, t: number): number => top(d) + (foot(d) - top(d)) * t;
        return polygon(
          [
            [x(a), at(a, u)],
            [x(b), at(b, u)],
            [x(b), at(b, v)],
            [x(a), at(a, v)],
          ],
          color,
        );
      };
      return (
        polygon(
          [
            [x(far), top(far)],
            [x(close), top(close)],
            [x(close), foot(close)],
            [x(far), foot(far)],
          ],
          fill,
        ) +
        band(d1, d2, 0.54, 0.98, lit) +
        band(d1, d2, 0.54, 0.6, mix(ink.brick, ink.ink, 0.5)) +
        band(
          (d1 + d2) / 2 - (close - far) * 0.02,
          (d1 + d2) / 2 + (close - far) * 0.02,
          0.54,
          0.98,
          mix(ink.brick, ink.ink, 0.5),
        ) +
        band(d1, (d1 * 2 + d2) / 3, 0.14, 0.34, i % 2 ? mix(ink.deep, ink.plum, 0.4) : lit) +
        band((d1 + d2 * 2) / 3, d2, 0.14, 0.34, mix(ink.deep, ink.plum, 0.4)) +
        polygon(
          [
            [x(far) - side * 14, eave(far) - 6],
            [x(close) - side * 60, eave(close) - 10],
            [x(close), eave(close) + 36],
            [x(far), eave(far) + 12],
          ],
          mix(ink.brick, ink.ink, 0.45),
        ) +
        polygon(
          [
            [x(far) - side * 8, top(far) - 12],
            [x(close) - side * 30, top(close) - 34],
            [x(close), top(close) + 14],
            [x(far), top(far) + 6],
          ],
          mix(ink.slate, ink.plum, 0.45),
        )
      );
    })
    .join("");
}

function street(): string {
  const outline = "M690 690H910L1660 1000H-60Z";
  return (
    path(outline, mix(ink.slate, ink.plum, 0.4)) +
    shade(26, outline, {
      box: [-60, 690, 1660, 1000],
      from: [800, 1000],
      to: [800, 690],
      color: ink.ink,
      count: 4200,
      opacity: 0.4,
    }) +
    faded(0.25, path("M740 690L860 690L1180 1000L420 1000Z", ink.coral)) +
    [720, 762, 826, 912]
      .map((y) =>
        stroke(
          `M${800 - (y - 640) * 2.1} ${y}H${800 + (y - 640) * 2.1}`,
          mix(ink.slate, ink.ink, 0.4),
          2.4,
          'opacity=".5"',
        ),
      )
      .join("")
  );
}

/** Strings of finished lanterns across the street, nearer and nearer. */
function cords(): string {
  const string = (y: number, half: number, sag: number, size: number, count: number): string => {
    const d = `M${800 - half} ${y}Q800 ${y + sag * 2} ${800 + half} ${y}`;
    const lamps = Array.from({ length: count }, (_, i) => {
      const t = (i + 0.5) / count;
      const x = 800 - half + t * half * 2;
      const drop = y + sag * 4 * t * (1 - t);
      return roundLantern(x, drop, size, i % 4 === 1 ? ink.straw : ink.vermilion);
    });
    return stroke(d, ink.ink, 2.5) + lamps.join("");
  };
  return string(500, 140, 14, 13, 5) + string(420, 260, 22, 21, 6) + string(300, 440, 34, 34, 7);
}

/** Hung to dry at the near eaves. */
function hung(): string {
  return (
    rect(-20, 0, 1640, 44, mix(ink.brick, ink.ink, 0.62)) +
    stroke("M-20 62H1620", mix(ink.ochre, ink.ink, 0.35), 9) +
    roundLantern(130, 62, 92, ink.vermilion) +
    fishLantern(400, 62, 1) +
    spinningLantern(1230, 62, 1) +
    roundLantern(1470, 62, 100, ink.straw)
  );
}
