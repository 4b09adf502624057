import { palette as ink } from "./palette.ts";
import { circle, drawing, faded, line, path, polygon, rect, stroke, within } from "./drawing.ts";
import { hills, mix, shade, sky } from "./landscape.ts";
import { person } from "./person.ts";
import { cart, crates } from "./produce.ts";

const floor = 720;

/** The market before dawn: ten cabinets along the wall, a bus passing beyond the gate. */
export function draw(): string {
  return drawing(
    ink.midnight,
    rect(0, 0, 1600, floor, mix(ink.river, ink.midnight, 0.55)),
    wall(),
    gate(),
    cabinets(),
    ground(),
    trusses(),
    lamps(),
    person(1010, 800, mix(ink.vermilion, ink.brick, 0.2), 1.15),
    cart(),
    crates(),
  );
}

function wall(): string {
  const bricks: string[] = [];
  for (let y = 300; y < floor; y += 34)
    for (let x = (y / 34) % 2 ? -40 : 0; x < 1600; x += 120) bricks.push(`M${x} ${y}h116`);
  return stroke(bricks.join(""), mix(ink.midnight, ink.ink, 0.2), 3, 'opacity=".4"');
}

function gate(): string {
  const outline = "M1130 720V420A210 190 0 0 1 1550 420V720Z";
  return (
    within(
      "gate",
      outline,
      sky(20, {
        from: mix(ink.deep, ink.tide, 0.6),
        to: ink.blush,
        bottom: 620,
        top: 220,
        bands: 6,
      }),
      path(hills(7, { y: 610, rise: 130, peaks: 4 }), mix(ink.river, ink.deep, 0.4)),
      rect(1100, 606, 500, 130, mix(ink.slate, ink.midnight, 0.3)),
      bus(),
    ) + stroke("M1130 720V420A210 190 0 0 1 1550 420V720", mix(ink.midnight, ink.ink, 0.35), 26)
  );
}

function bus(): string {
  const windows = [0, 1, 2, 3, 4].map((i) => rect(1198 + i * 62, 534, 52, 54, ink.straw)).join("");
  return (
    rect(1180, 512, 340, 152, ink.paper, 'rx="14"') +
    rect(1180, 600, 340, 24, ink.vermilion) +
    windows +
    path("M1222 588v-22a13 13 0 0 1 26 0v22ZM1346 588v-22a13 13 0 0 1 26 0v22Z", ink.deep) +
    [1246, 1456].map((x) => circle(x, 664, 27, ink.ink) + circle(x, 664, 11, ink.stone)).join("")
  );
}

/** Each with its own fan, its vent and its row of lights: the charge climbs from left to right. */
function cabinets(): string {
  return (
    Array.from({ length: 10 }, (_, i) => {
      const x = 40 + i * 104;
      const front = mix(ink.haze, ink.slate, 0.28);
      const lights = Array.from({ length: 5 }, (_, row) =>
        rect(
          x + 15,
          556 - row * 17,
          18,
          10,
          row < (i % 4) + 2 ? ink.straw : mix(ink.slate, ink.midnight, 0.4),
        ),
      ).join("");
      const louvres = Array.from({ length: 6 }, (_, row) => `M${x + 14} ${606 + row * 15}h62`).join(
        "",
      );
      return (
        polygon(
          [
            [x + 90, 402],
            [x + 100, 394],
            [x + 100, 712],
            [x + 90, 716],
          ],
          mix(front, ink.midnight, 0.55),
        ) +
        polygon(
          [
            [x, 402],
            [x + 10, 394],
            [x + 100, 394],
            [x + 90, 402],
          ],
          mix(front, ink.paper, 0.4),
        ) +
        rect(x, 402, 90, 314, front) +
        circle(x + 45, 446, 27, mix(front, ink.midnight, 0.5)) +
        [0, 1, 2]
          .map(
            (k) =>
              `<g transform="rotate(${k * 120 + i * 23} ${x + 45} 446)">${path(`M${x + 45} 446C${x + 54} 436 ${x + 58} 428 ${x + 50} 422C${x + 42} 424 ${x + 40} 436 ${x + 45} 446Z`, front)}</g>`,
          )
          .join("") +
        lights +
        stroke(louvres, mix(front, ink.midnight, 0.5), 5) +
        line([x + 80, 480], [x + 80, 600], mix(front, ink.midnight, 0.45), 3) +
        rect(x + 44, 488, 26, 20, mix(ink.deep, ink.ink, 0.3)) +
        stroke(`M${x + 45} 394V340`, mix(ink.slate, ink.ink, 0.3), 8)
      );
    }).join("") + stroke("M-20 338H1100V300", mix(ink.slate, ink.ink, 0.3), 12)
  );
}

function ground(): string {
  const outline = `M0 ${floor}H1600V1000H0Z`;
  return (
    path(outline, mix(ink.slate, ink.midnight, 0.45)) +
    shade(60, outline, {
      box: [0, floor, 1600, 1000],
      from: [0, 1000],
      to: [900, 720],
      color: ink.ink,
      count: 5200,
      opacity: 0.45,
    }) +
    faded(
      0.3,
      polygon(
        [
          [1140, floor],
          [1540, floor],
          [1380, 1000],
          [560, 1000],
        ],
        ink.blush,
      ),
    ) +
    faded(
      0.14,
      polygon(
        [
          [40, floor],
          [1080, floor],
          [900, 860],
          [-60, 860],
        ],
        ink.straw,
      ),
    )
  );
}

function trusses(): string {
  const steel = mix(ink.midnight, ink.ink, 0.4);
  const web = Array.from(
    { length: 16 },
    (_, i) => `M${i * 110 - 40} 250L${i * 110 + 15} 176L${i * 110 + 70} 250`,
  ).join("");
  return (
    rect(0, 0, 1600, 92, steel) +
    path("M-20 92H1620V120L800 100L-20 120Z", mix(steel, ink.deep, 0.4)) +
    stroke("M-20 172H1620M-20 250H1620", steel, 15) +
    stroke(web, steel, 8) +
    [60, 1100].map((x) => rect(x - 14, 100, 28, x > 500 ? 630 : 300, steel)).join("")
  );
}

function lamps(): string {
  return [330, 780]
    .map(
      (x) =>
        faded(
          0.1,
          polygon(
            [
              [x - 40, 300],
              [x + 40, 300],
              [x + 260, 860],
              [x - 260, 860],
            ],
            ink.straw,
          ),
        ) +
        line([x, 250], [x, 280], ink.ink, 4) +
        path(`M${x - 44} 304C${x - 36} 276 ${x + 36} 276 ${x + 44} 304Z`, ink.pine) +
        path(`M${x - 28} 304A28 16 0 0 0 ${x + 28} 304Z`, ink.cream),
    )
    .join("");
}
