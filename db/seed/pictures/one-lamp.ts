import {
  circle,
  dots,
  drawing,
  ellipse,
  faded,
  line,
  path,
  placed,
  polygon,
  rect,
  stroke,
  type Point,
} from "./drawing.ts";
import { mix, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

const horizon = 600;

/** The factory road after one: a single lamp lit, somebody with a bicycle, a bus far off. */
export function draw(): string {
  return drawing(
    ink.night,
    sky(73, {
      from: mix(ink.night, ink.ink, 0.4),
      to: mix(ink.midnight, ink.deep, 0.5),
      bottom: horizon,
      bands: 8,
    }),
    stars(),
    path("M1296 142A42 42 0 1 0 1350 196A36 36 0 0 1 1296 142Z", ink.haze),
    works(),
    rect(0, horizon, 1600, 400, mix(ink.night, ink.ink, 0.3)),
    road(),
    farLamps(),
    lamp(),
    walker(),
  );
}

function stars(): string {
  const next = random(31);
  const points: Point[] = Array.from({ length: 150 }, () => [next() * 1600, next() ** 1.4 * 420]);
  return dots(points, ink.haze, 2.4, 'opacity=".6"');
}

/** Sheds and chimneys, with a few windows of the night shift. */
function works(): string {
  const dark = mix(ink.midnight, ink.ink, 0.35);
  const near = mix(ink.night, ink.ink, 0.35);
  const saw = Array.from({ length: 7 }, (_, i) => `L${800 + i * 90} 430L${890 + i * 90} 486`).join(
    "",
  );
  return (
    rect(1080, 250, 42, 350, dark) +
    rect(1170, 300, 34, 300, dark) +
    rect(1080, 262, 42, 12, ink.brick) +
    stroke("M1100 236C1080 190 1140 170 1120 126S1180 70 1170 30", ink.slate, 22, 'opacity=".22"') +
    path(`M800 600V486${saw}V600Z`, dark) +
    path("M0 600L0 470L180 470L180 420L420 420L420 600Z", near) +
    path("M1420 600L1420 500L1620 470L1620 600Z", near) +
    [
      [860, 520],
      [900, 520],
      [1040, 520],
      [1250, 520],
      [60, 500],
      [240, 470],
      [280, 470],
    ]
      .map(([x = 0, y = 0], i) =>
        rect(x, y, 22, 26, i % 3 ? mix(ink.straw, ink.night, 0.35) : ink.straw),
      )
      .join("") +
    path("M480 600V560H640V540H760V600Z", dark)
  );
}

function road(): string {
  const outline = "M700 600H760L1500 1000H-80Z";
  return (
    path(outline, mix(ink.slate, ink.night, 0.62)) +
    shade(4, outline, {
      box: [-80, 600, 1500, 1000],
      from: [1500, 1000],
      to: [300, 800],
      color: ink.ink,
      count: 3600,
      opacity: 0.5,
    }) +
    path("M728 610L732 610L738 640L730 640Z", ink.haze, 'opacity=".5"') +
    path("M730 660L740 660L752 720L734 720Z", ink.haze, 'opacity=".5"') +
    path("M738 760L758 760L782 870L744 870Z", ink.haze, 'opacity=".4"') +
    path("M680 600L700 600L-80 1000L-260 1000Z", mix(ink.stone, ink.night, 0.62)) +
    bus()
  );
}

function bus(): string {
  return (
    rect(742, 566, 50, 36, mix(ink.river, ink.night, 0.4), 'rx="6"') +
    rect(748, 572, 38, 14, ink.straw) +
    circle(750, 598, 5, ink.paper) +
    circle(784, 598, 5, ink.paper) +
    faded(0.16, path("M746 598L788 598L860 690L700 690Z", ink.cream))
  );
}

/** The dimmed ones recede to the horizon. */
function farLamps(): string {
  return [0.62, 0.42, 0.28, 0.19, 0.13]
    .map((s, i) => {
      const x = 690 - s * 640;
      const y = 602 + s * 300;
      const pole = mix(ink.slate, ink.night, 0.35 + i * 0.08);
      return (
        line([x, y], [x, y - 520 * s], pole, 13 * s) +
        stroke(`M${x} ${y - 520 * s}q0 ${-40 * s} ${120 * s} ${-44 * s}`, pole, 10 * s) +
        ellipse(x + 130 * s, y - 560 * s, 34 * s, 8 * s, mix(ink.straw, ink.night, 0.72))
      );
    })
    .join("");
}

function lamp(): string {
  const pole = mix(ink.slate, ink.night, 0.2);
  const cone = (spread: number, o: number): string =>
    faded(
      o,
      polygon(
        [
          [352, 186],
          [428, 186],
          [390 + spread, 930],
          [390 - spread, 930],
        ],
        ink.straw,
      ),
    );
  return (
    cone(420, 0.1) +
    cone(330, 0.12) +
    ellipse(390, 930, 400, 62, ink.straw, 'opacity=".26"') +
    ellipse(390, 930, 280, 42, ink.cream, 'opacity=".25"') +
    rect(136, 200, 20, 760, pole) +
    rect(124, 900, 44, 64, mix(pole, ink.ink, 0.3)) +
    stroke("M146 210C146 150 220 150 350 160", pole, 16) +
    path("M330 150L440 158L452 184L338 188Z", pole) +
    ellipse(394, 188, 54, 11, ink.cream) +
    sign()
  );
}

/** The stop: a round plate and a timetable that can be read only here. */
function sign(): string {
  return (
    rect(640, 700, 10, 236, ink.stone) +
    circle(645, 690, 44, ink.vermilion) +
    circle(645, 690, 33, ink.paper) +
    rect(625, 680, 40, 22, ink.vermilion, 'rx="5"') +
    rect(612, 760, 66, 88, ink.paper) +
    stroke("M622 776h46M622 790h46M622 804h30M622 818h46M622 832h38", ink.slate, 4)
  );
}

/** Home from the shift: coat, cap, bicycle, and a long shadow. */
function walker(): string {
  const coat = mix(ink.coral, ink.brick, 0.25);
  return placed(
    400,
    936,
    1.28,
    faded(0.5, path("M-80 4L110 4L150 34L-40 34Z", ink.ink)),
    circle(-76, -36, 37, "none", `stroke="${ink.ink}" stroke-width="6"`),
    circle(66, -36, 37, "none", `stroke="${ink.ink}" stroke-width="6"`),
    stroke(
      "M-76 -36L-44 -92H30L66 -36M-44 -92L-8 -36L30 -92M-8 -36H-76M30 -92L24 -116H46M-52 -108H-30",
      ink.vermilion,
      6,
    ),
    stroke("M-12 -70L-22 0M10 -70L28 -2", ink.ink, 15),
    path("M-28 -60C-32 -120 -24 -152 0 -154C26 -152 32 -120 26 -60Z", coat),
    stroke("M8 -136L36 -112", mix(coat, ink.ink, 0.2), 14),
    path("M-28 -132L-52 -96L-36 -76L-18 -100Z", ink.pine),
    circle(2, -174, 19, ink.blush),
    path("M-19 -174C-22 -204 26 -204 23 -174C10 -182 -8 -182 -19 -174Z", ink.ink),
    path("M-18 -176C-26 -160 -20 -148 -10 -150V-178Z", ink.ink),
  );
}
