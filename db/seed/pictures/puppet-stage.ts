import { seated } from "./audience.ts";
import { circle, drawing, faded, line, path, placed, rect, stroke, within } from "./drawing.ts";
import { lantern } from "./lantern.ts";
import { mix, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { tiger, warrior } from "./puppets.ts";
import { random } from "./random.ts";
import { pillars, rail, roof } from "./stage.ts";

/** The carved stage at night: the tiger springs, and seven people watch. */
export function draw(): string {
  return drawing(
    ink.night,
    sky(53, { from: mix(ink.night, ink.ink, 0.3), to: ink.midnight, bottom: 760, bands: 8 }),
    temple(),
    light(),
    roof(),
    opening(),
    rail(),
    pillars(),
    yard(),
    [440, 620, 980, 1160].map((x, i) => lantern(x, 232, 24, i)).join(""),
    watchers(),
  );
}

/** Swallow-tail ridges of the temple behind. */
function temple(): string {
  const dark = mix(ink.midnight, ink.deep, 0.55);
  return path(
    "M-20 620V430C40 440 90 430 150 392C240 452 420 470 560 470H1040C1180 470 1360 452 1450 392C1510 430 1560 440 1620 430V760H-20Z",
    dark,
  );
}

function light(): string {
  return [470, 400, 330].map((r) => circle(800, 440, r, ink.straw, 'opacity=".05"')).join("");
}

function opening(): string {
  const inside = "M430 316H1170V604H430Z";
  const next = random(3);
  const clouds = Array.from({ length: 9 }, () => {
    const [x, y] = [450 + next() * 640, 350 + next() * 130];
    return stroke(
      `M${x.toFixed(0)} ${y.toFixed(0)}q16 -22 34 -6q20 -18 34 4h34`,
      mix(ink.straw, ink.paper, 0.35),
      4,
      'opacity=".55"',
    );
  });
  return (
    path(inside, mix(ink.straw, ink.cream, 0.35)) +
    within(
      "stage",
      inside,
      clouds.join(""),
      path(
        "M430 604V520C540 470 640 540 760 500S1000 470 1170 528V604Z",
        mix(ink.leaf, ink.straw, 0.3),
      ),
      path("M430 604V566C600 540 760 590 900 566S1100 550 1170 570V604Z", ink.moss),
      pine(500, 560),
      placed(670, 622, 1.06, warrior()),
      placed(950, 610, 1.06, tiger()),
      shade(8, inside, {
        box: [430, 316, 1170, 604],
        from: [430, 316],
        to: [800, 460],
        color: ink.clay,
        count: 2600,
        opacity: 0.35,
      }),
    ) +
    path("M430 316H560C552 380 520 430 444 452C436 400 432 360 430 316Z", ink.vermilion) +
    path("M1170 316H1040C1048 380 1080 430 1156 452C1164 400 1168 360 1170 316Z", ink.vermilion) +
    stroke(
      "M470 318C470 370 460 410 444 440M510 318C508 370 486 412 452 446M1130 318C1130 370 1140 410 1156 440M1090 318C1092 370 1114 412 1148 446",
      mix(ink.vermilion, ink.ink, 0.35),
      4,
    ) +
    path(
      "M430 316H1170V336C1140 356 1110 356 1080 338C1050 358 1018 358 988 338C958 358 926 358 896 338C866 358 832 358 800 338C768 358 734 358 704 338C674 358 642 358 612 338C582 358 550 358 520 338C490 356 460 356 430 336Z",
      ink.pine,
    ) +
    stroke(
      "M430 337C460 357 490 357 520 339C550 359 582 359 612 339C642 359 674 359 704 339C734 359 768 359 800 339C832 359 866 359 896 339C926 359 958 359 988 339C1018 359 1050 359 1080 339C1110 357 1140 357 1170 337",
      ink.straw,
      5,
    )
  );
}

function pine(x: number, y: number): string {
  return (
    stroke(
      `M${x} ${y}C${x - 10} ${y - 60} ${x + 30} ${y - 80} ${x + 10} ${y - 130}`,
      ink.brick,
      12,
    ) +
    [
      [-30, -70, 44],
      [34, -96, 50],
      [4, -140, 58],
    ]
      .map(([dx = 0, dy = 0, r = 40]) =>
        path(
          `M${x + dx - r} ${y + dy}C${x + dx - r} ${y + dy - r * 0.8} ${x + dx + r} ${y + dy - r * 0.8} ${x + dx + r} ${y + dy}Z`,
          ink.pine,
        ),
      )
      .join("")
  );
}

function yard(): string {
  return (
    rect(0, 756, 1600, 244, mix(ink.night, ink.ink, 0.35)) +
    faded(0.22, path("M360 756L1240 756L1420 1000L180 1000Z", ink.straw)) +
    [820, 890, 970].map((y) => line([0, y], [1600, y], ink.ink, 3, 'opacity=".5"')).join("")
  );
}

function watchers(): string {
  const dark = (coat: string): string => mix(coat, ink.ink, 0.62);
  const row: [number, number, number, string, number][] = [
    [300, 900, 0.92, ink.river, 0],
    [420, 900, 0.9, ink.plum, 3],
    [1010, 910, 0.96, ink.deep, -2],
    [560, 975, 1.08, ink.moss, 0],
    [664, 978, 0.74, ink.vermilion, 4],
    [768, 975, 1.1, ink.slate, -3],
    [1290, 960, 1.05, ink.ochre, 4],
  ];
  return row
    .map(([x, y, s, coat, lean]) =>
      seated(x, y, s, {
        coat: dark(coat),
        hair: ink.ink,
        stool: mix(ink.vermilion, ink.ink, 0.45),
        lean,
      }),
    )
    .join("");
}
