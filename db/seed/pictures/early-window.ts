import {
  circle,
  dots,
  drawing,
  faded,
  line,
  path,
  polygon,
  rect,
  stroke,
  type Point,
} from "./drawing.ts";
import { mix, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { room } from "./room.ts";
import { random } from "./random.ts";

const block = { x: 150, y: 90, w: 900, h: 820 };

/** Before sunrise: of all the windows one is lit, and its pupil is asleep again. */
export function draw(): string {
  return drawing(
    ink.deep,
    sky(81, {
      from: mix(ink.midnight, ink.deep, 0.4),
      to: mix(ink.blush, ink.tide, 0.25),
      bottom: 760,
      bands: 10,
    }),
    dots(
      [
        [1180, 90],
        [1290, 160],
        [1420, 70],
        [1530, 190],
        [80, 60],
      ],
      ink.haze,
      4,
      'opacity=".8"',
    ),
    skyline(),
    building(),
    pavement(),
    bus(),
  );
}

function skyline(): string {
  const next = random(21);
  const far = mix(ink.river, ink.tide, 0.3);
  let out = "";
  for (let x = 1040; x < 1620;) {
    const w = 50 + next() * 70;
    const h = 120 + next() * 190;
    out += rect(x, 780 - h, w, h + 40, mix(far, ink.deep, next() * 0.5));
    x += w + 4;
  }
  return (
    out +
    rect(0, 640, 170, 270, mix(far, ink.deep, 0.3)) +
    rect(0, 800, 1600, 200, mix(ink.midnight, ink.deep, 0.35))
  );
}

function building(): string {
  const { x, y, w, h } = block;
  const wall = mix(ink.deep, ink.slate, 0.45);
  const next = random(63);
  let windows = "";
  for (let row = 0; row < 5; row++)
    for (let col = 0; col < 5; col++) {
      const [wx, wy] = [x + 52 + col * 166, y + 60 + row * 150];
      const lit = row === 2 && col === 3;
      windows += lit || (row === 4 && col === 0) ? "" : pane(wx, wy, next);
      if ((row + col) % 3 === 0)
        windows +=
          rect(wx + 20, wy + 112, 44, 26, ink.slate) +
          stroke(`M${wx + 26} ${wy + 120}h32M${wx + 26} ${wy + 128}h32`, ink.midnight, 3);
    }
  const outline = `M${x} ${y}h${w}v${h}h${-w}Z`;
  return (
    polygon(
      [
        [x + w, y],
        [x + w + 70, y + 34],
        [x + w + 70, y + h],
        [x + w, y + h],
      ],
      mix(wall, ink.midnight, 0.55),
    ) +
    path(outline, wall) +
    shade(17, outline, {
      box: [x, y, x + w, y + h],
      from: [x, y + h],
      to: [x + w, y],
      color: ink.midnight,
      count: 5600,
      opacity: 0.4,
    }) +
    [0, 1, 2, 3, 4]
      .map((row) => rect(x - 8, y + 30 + row * 150 - 2, w + 16, 9, mix(wall, ink.midnight, 0.4)))
      .join("") +
    rect(x - 16, y - 20, w + 32, 26, mix(wall, ink.midnight, 0.5)) +
    rect(x + 120, y - 74, 90, 56, mix(wall, ink.midnight, 0.4)) +
    stroke(
      `M${x + 560} ${y - 20}v-70M${x + 530} ${y - 76}h60M${x + 540} ${y - 60}h40`,
      ink.midnight,
      5,
    ) +
    windows +
    room(x + 52 + 3 * 166, y + 60 + 2 * 150)
  );
}

function pane(x: number, y: number, next: () => number): string {
  const glass = mix(ink.midnight, ink.deep, next() * 0.7);
  const curtain = next();
  return (
    rect(x - 8, y - 8, 116, 118, mix(ink.slate, ink.mist, 0.3)) +
    rect(x, y, 100, 102, glass) +
    (curtain > 0.45
      ? path(
          `M${x} ${y}H${x + 46}C${x + 40} ${y + 40} ${x + 20} ${y + 70} ${x} ${y + 86}Z`,
          mix(ink.tide, ink.deep, 0.6),
        )
      : "") +
    (curtain > 0.25
      ? path(
          `M${x + 100} ${y}H${x + 60}C${x + 62} ${y + 40} ${x + 80} ${y + 70} ${x + 100} ${y + 90}Z`,
          mix(ink.tide, ink.deep, 0.6),
        )
      : "") +
    line([x + 50, y], [x + 50, y + 102], mix(ink.slate, ink.mist, 0.3), 5) +
    rect(x - 12, y + 108, 124, 9, mix(ink.slate, ink.mist, 0.15))
  );
}

function pavement(): string {
  const next = random(11);
  const leaves: Point[] = Array.from({ length: 60 }, () => [next() * 1100, 900 + next() * 20]);
  const lamp = (x: number): string =>
    line([x, 912], [x, 640], ink.midnight, 11) +
    stroke(`M${x} 650q2 -40 60 -40`, ink.midnight, 9) +
    circle(x + 68, 614, 12, ink.cream) +
    circle(x + 68, 614, 46, ink.cream, 'opacity=".16"');
  return (
    rect(0, 906, 1600, 94, mix(ink.slate, ink.midnight, 0.55)) +
    rect(0, 900, 1600, 10, mix(ink.slate, ink.mist, 0.1)) +
    stroke(
      "M40 954h110M260 954h110M480 954h110M700 954h110M920 954h110",
      ink.haze,
      7,
      'opacity=".55"',
    ) +
    rect(210, 762, 130, 142, mix(ink.midnight, ink.ink, 0.3)) +
    dots(leaves, mix(ink.moss, ink.midnight, 0.4), 30) +
    lamp(1130)
  );
}

/** The 6:35, with its lights on. */
function bus(): string {
  const windows = [0, 1, 2]
    .map((i) => rect(1330 + i * 86, 742, 74, 58, ink.cream, 'rx="6"'))
    .join("");
  return (
    faded(0.2, path("M1264 850L1264 876L900 960L940 820Z", ink.cream)) +
    path("M1262 900V770C1262 732 1280 716 1318 716H1640V900Z", ink.straw) +
    rect(1262, 826, 360, 16, ink.vermilion) +
    path("M1276 810V768C1278 748 1290 742 1318 742V810Z", ink.haze) +
    windows +
    path("M1352 800v-20a15 15 0 0 1 30 0v20ZM1530 800v-20a15 15 0 0 1 30 0v20Z", ink.brick) +
    circle(1270, 862, 12, ink.paper) +
    [1352, 1556].map((x) => circle(x, 902, 38, ink.ink) + circle(x, 902, 16, ink.stone)).join("")
  );
}
