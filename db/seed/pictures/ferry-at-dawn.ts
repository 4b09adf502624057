import {
  circle,
  drawing,
  ellipse,
  faded,
  line,
  path,
  placed,
  rect,
  stroke,
  type Point,
} from "./drawing.ts";
import { hills, mix, ripples, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

/** The new ferry on the river at sunrise, the west bank behind it. */
export function draw(): string {
  const horizon = 560;
  const far = hills(11, { y: horizon, rise: 190, peaks: 3 });
  const near = hills(4, { y: horizon, rise: 90, peaks: 4 });
  return drawing(
    ink.blush,
    sky(3, { from: ink.haze, to: ink.blush, bottom: horizon, bands: 8 }),
    circle(430, 420, 82, ink.vermilion),
    path(far, mix(ink.mist, ink.blush, 0.35)),
    path(near, mix(ink.tide, ink.blush, 0.2)),
    shade(21, near, {
      box: [0, 440, 1600, horizon],
      from: [0, horizon],
      to: [0, 450],
      color: ink.river,
      count: 5200,
    }),
    farBank(horizon),
    rect(0, horizon, 1600, 440, mix(ink.mist, ink.blush, 0.3)),
    path(`M0 700C300 672 560 716 900 690S1400 668 1600 690V1000H0Z`, mix(ink.tide, ink.mist, 0.35)),
    path(`M0 850C340 815 700 872 1050 838S1450 822 1600 840V1000H0Z`, ink.tide),
    ripples(5, { top: 572, bottom: 990, color: ink.river, count: 190, opacity: 0.45 }),
    ripples(6, { top: 570, bottom: 985, color: ink.paper, count: 130, opacity: 0.5 }),
    ripples(8, {
      top: 566,
      bottom: 960,
      left: 350,
      right: 510,
      color: ink.vermilion,
      count: 66,
      opacity: 0.75,
    }),
    placed(640, 520, 1, wake(), ferry()),
    egrets(),
  );
}

function farBank(horizon: number): string {
  const next = random(17);
  const towers: string[] = [];
  for (let x = 700; x < 1600;) {
    const width = 26 + next() * 44;
    const height = 24 + next() * 120 * Math.sin(((x - 640) / 960) * Math.PI);
    towers.push(rect(x, horizon - height, width, height, next() < 0.5 ? ink.river : ink.deep));
    if (next() < 0.25) {
      towers.push(
        line(
          [x + width / 2, horizon - height - 30],
          [x + width / 2, horizon - height],
          ink.river,
          3,
        ),
      );
    }
    x += width + (next() < 0.3 ? next() * 26 : 2);
  }
  return faded(0.62, ...towers) + rect(0, horizon - 7, 1600, 9, ink.deep, 'opacity=".55"');
}

function ferry(): string {
  const hull = "M-20 232L780 232C764 292 736 330 706 344L74 344C30 326 0 286 -20 232Z";
  const windows = Array.from({ length: 13 }, (_, i) =>
    rect(112 + i * 43, 176, 30, 30, i % 5 === 3 ? ink.straw : ink.deep, 'rx="3"'),
  );
  const upper = Array.from({ length: 9 }, (_, i) =>
    rect(186 + i * 46, 106, 34, 28, ink.deep, 'rx="3"'),
  );
  const rail: Point[] = Array.from({ length: 16 }, (_, i) => [96 + i * 39, 152]);
  return [
    ellipse(376, 352, 440, 20, ink.deep, 'opacity=".35"'),
    path(hull, ink.paper),
    path("M-11 254L773 254C767 272 760 286 752 298L20 298C8 286 -2 272 -11 254Z", ink.deep),
    path("M38 320L727 320C720 331 713 339 706 344L74 344C60 338 48 330 38 320Z", ink.vermilion),
    shade(31, hull, {
      box: [-20, 232, 780, 344],
      from: [780, 344],
      to: [240, 240],
      color: ink.night,
      count: 2600,
      opacity: 0.4,
    }),
    rect(86, 160, 600, 72, ink.cream),
    ...windows,
    rect(70, 150, 632, 12, ink.paper),
    rect(166, 92, 452, 58, ink.cream),
    ...upper,
    rect(150, 82, 484, 11, ink.paper),
    path("M176 82L204 34L318 34L330 82Z", ink.paper),
    path("M204 44L260 44L260 70L190 70Z", ink.deep),
    rect(270, 44, 42, 26, ink.deep),
    rect(196, 24, 130, 11, ink.cream),
    path("M470 82L478 12L540 12L548 82Z", ink.vermilion),
    path("M475 40L476 26L542 26L543 40Z", ink.paper),
    line([262, 24], [262, -52], ink.slate, 5),
    line([244, -22], [280, -22], ink.slate, 4),
    path("M264 -50L312 -40L264 -28Z", ink.vermilion),
    ...rail.map(([x, y]) => line([x, y], [x, y - 22], ink.slate, 2)),
    line([96, 130], [681, 130], ink.slate, 2.5),
    ...[128, 214, 642].map((x) => passenger(x, 150)),
    line([-18, 232], [0, 200], ink.slate, 3),
    line([0, 200], [86, 200], ink.slate, 2.5),
    line([686, 200], [770, 200], ink.slate, 2.5),
    line([770, 200], [780, 232], ink.slate, 3),
  ].join("");
}

function passenger(x: number, y: number): string {
  return rect(x - 7, y - 30, 14, 30, ink.ink, 'rx="6"') + circle(x, y - 37, 7, ink.ink);
}

function wake(): string {
  return (
    path("M24 318C0 338 -70 346 -170 352C-90 360 -10 358 70 350Z", ink.paper, 'opacity=".9"') +
    stroke("M700 350C850 362 980 356 1120 372", ink.paper, 9, 'opacity=".85"') +
    stroke("M640 372C830 392 960 388 1150 410", ink.paper, 6, 'opacity=".7"') +
    stroke("M560 396C760 424 900 420 1180 452", ink.paper, 4, 'opacity=".55"') +
    stroke("M-160 372C-60 382 60 384 180 380", ink.paper, 5, 'opacity=".6"')
  );
}

function egrets(): string {
  const bird = (x: number, y: number, size: number): string =>
    placed(
      x,
      y,
      size,
      stroke("M-40 -16C-24 -26 -10 -14 0 0C12 -16 26 -24 44 -18", ink.paper, 8),
      stroke("M-2 0L26 6", ink.paper, 7),
    );
  return bird(250, 250, 1) + bird(330, 300, 0.72) + bird(196, 318, 0.6);
}
