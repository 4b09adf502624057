import {
  circle,
  dots,
  drawing,
  ellipse,
  path,
  placed,
  rect,
  stroke,
  within,
  type Point,
} from "./drawing.ts";
import { mix, shade } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

const vanishing = { x: 800, y: 470 };

/** Arch after arch of glass, and three sprays in flower at the front. */
export function draw(): string {
  return drawing(
    ink.haze,
    rect(0, 0, 1600, 1000, mix(ink.mist, ink.sage, 0.35)),
    ...[1.35, 1, 0.74, 0.55, 0.41, 0.3, 0.22].map((size, i) => arch(size, i)),
    floor(),
    ...[0.24, 0.34, 0.48, 0.68].flatMap((size, i) => [bench(size, -1, i), bench(size, 1, i + 10)]),
    keeper(),
    spray("M330 1040C340 760 300 520 420 380C470 320 540 300 600 330", 330, 0),
    spray("M1290 1040C1280 740 1310 560 1230 430C1190 370 1120 340 1050 352", 1290, 1),
    spray("M820 1060C830 900 800 800 880 730C920 696 970 690 1010 706", 820, 2),
  );
}

function arch(size: number, i: number): string {
  const { x, y } = vanishing;
  const [w, h] = [900 * size, 560 * size];
  const foot = y + 330 * size;
  const d = `M${x - w} ${foot}V${y - h * 0.15}A${w} ${h * 0.75} 0 0 1 ${x + w} ${y - h * 0.15}V${foot}Z`;
  const pale = mix(ink.paper, ink.mist, 0.25 + (i % 2) * 0.3);
  const panes = [-0.6, -0.2, 0.2, 0.6]
    .map((t) => `M${x + w * t} ${foot}V${y - h * 0.15 - h * 0.75 * Math.sqrt(1 - t * t)}`)
    .join("");
  return (
    path(d, pale) +
    stroke(`${panes}M${x - w} ${y + 60 * size}H${x + w}`, ink.mist, 5 * size) +
    (i < 3
      ? shade(220 + i, d, {
          box: [x - w, y - h, x + w, foot],
          from: [x, y - h],
          to: [x, y],
          color: ink.tide,
          count: 4200,
          size: 3,
          opacity: 0.4,
        })
      : "") +
    stroke(d, ink.paper, 20 * size) +
    stroke(d, ink.tide, 6 * size)
  );
}

function floor(): string {
  return (
    path("M720 540H880L1250 1000H350Z", mix(ink.sand, ink.stone, 0.25)) +
    path(
      "M720 540L350 1000H-300L600 540ZM880 540L1250 1000H1900L1000 540Z",
      mix(ink.moss, ink.pine, 0.35),
    )
  );
}

/** One table of young plants; `side` is left or right of the path. */
function bench(size: number, side: -1 | 1, seed: number): string {
  const next = random(500 + seed);
  const y = vanishing.y + 430 * size;
  const x = vanishing.x + side * (160 + 500 * size);
  const width = 460 * size;
  const leaves = Array.from({ length: 16 }, (_, i) => {
    const at = x - width + (i / 15) * width * 2;
    const tone = next() < 0.5 ? ink.moss : ink.leaf;
    return placed(
      at,
      y,
      size,
      path(
        "M0 0C-40 -20 -70 -70 -64 -104C-30 -92 -6 -50 0 0C6 -50 34 -96 70 -100C72 -62 40 -18 0 0Z",
        tone,
      ),
      path("M0 0C-10 -40 -4 -90 6 -120C22 -84 14 -36 0 0Z", mix(tone, ink.pine, 0.35)),
    );
  });
  const flowers = Array.from({ length: 9 }, (): Point => [
    x - width + next() * width * 2,
    y - (110 + next() * 90) * size,
  ]);
  return (
    leaves.join("") +
    dots(flowers, ink.orchid, 40 * size) +
    dots(flowers, ink.paper, 17 * size) +
    rect(x - width - 30 * size, y - 4, width * 2 + 60 * size, 18 * size, ink.cream) +
    rect(
      x - width - 30 * size,
      y + 14 * size - 4,
      width * 2 + 60 * size,
      70 * size,
      mix(ink.pine, ink.ink, 0.3),
    )
  );
}

function keeper(): string {
  return placed(
    800,
    640,
    0.8,
    stroke("M-8 -40V0M10 -40V0", ink.ink, 12),
    path("M-28 -30C-32 -96 -18 -116 2 -116C22 -116 34 -96 30 -30Z", ink.deep),
    stroke("M-20 -90L-52 -60M22 -90L50 -58", ink.deep, 13),
    circle(2, -134, 16, ink.coral),
    path("M-36 -134L2 -166L40 -134Z", ink.straw),
  );
}

function spray(stem: string, foot: number, seed: number): string {
  const places: [x: number, y: number, size: number, turn: number][][] = [
    [
      [352, 560, 1.12, -24],
      [330, 452, 1, 14],
      [424, 372, 0.94, -8],
      [520, 312, 0.8, 22],
      [606, 338, 0.6, 40],
    ],
    [
      [1276, 600, 1.08, 18],
      [1290, 486, 1, -16],
      [1218, 400, 0.92, 8],
      [1128, 352, 0.78, -22],
      [1046, 362, 0.58, -44],
    ],
    [
      [836, 868, 0.86, 16],
      [842, 776, 0.76, -14],
      [918, 714, 0.66, 12],
      [1004, 716, 0.48, 38],
    ],
  ];
  const leaf = (dir: number): string =>
    path(
      `M0 0C${dir * 90} -30 ${dir * 190} -110 ${dir * 230} -60C${dir * 210} 10 ${dir * 90} 50 0 30Z`,
      dir > 0 ? ink.moss : ink.pine,
    );
  return (
    placed(foot, 990, seed === 2 ? 0.8 : 1.1, leaf(-1), leaf(1)) +
    stroke(stem, ink.pine, 11) +
    stroke(stem, ink.leaf, 4) +
    (places[seed] ?? [])
      .map(([x, y, size, turn], i) => orchid(x, y, size, turn, seed * 10 + i))
      .join("")
  );
}

function orchid(x: number, y: number, size: number, turn: number, id: number): string {
  const sepal = "M0 -8C-34 -36 -30 -88 0 -104C30 -88 34 -36 0 -8Z";
  const petal = "M4 0C20 -66 96 -86 112 -34C120 10 66 44 4 14Z";
  const pale = mix(ink.paper, ink.orchid, 0.3);
  const turned = (angle: number): string =>
    `<g transform="rotate(${angle})">${path(sepal, pale)}${stroke("M0 -16V-84", ink.orchid, 3)}</g>`;
  const veins = stroke("M14 2C44 -20 74 -34 98 -30M14 6C48 0 76 2 100 -6", ink.orchid, 3);
  const wing =
    path(petal, mix(ink.paper, ink.orchid, 0.12)) +
    veins +
    within(`petal-${id}-${x}`, petal, circle(0, 0, 46, ink.orchid, 'opacity=".55"'));
  return placed(
    x,
    y,
    size,
    `<g transform="rotate(${turn})">${turned(0)}${turned(128)}${turned(232)}${wing}<g transform="scale(-1 1)">${wing.replaceAll("petal-", "left-")}</g>` +
      path("M-20 6C-40 34 -18 66 0 48C18 66 40 34 20 6C10 -8 -10 -8 -20 6Z", ink.vermilion) +
      ellipse(0, 4, 10, 13, ink.straw) +
      `${circle(0, -2, 6, ink.plum)}</g>`,
  );
}
