import { circle, drawing, faded, line, path, placed, rect, stroke } from "./drawing.ts";
import { hills, mix, ripples, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";

const horizon = 560;

/** The tide gauge's hut on its piles at dusk, and a ship that has already left. */
export function draw(): string {
  const sea = mix(ink.plum, ink.deep, 0.62);
  return drawing(
    ink.blush,
    sky(83, {
      from: mix(ink.deep, ink.plum, 0.4),
      to: mix(ink.coral, ink.blush, 0.45),
      bottom: horizon,
      bands: 11,
    }),
    faded(0.95, circle(1180, 556, 74, ink.straw)),
    path(
      hills(5, { y: horizon, rise: 70, peaks: 2 }).replace(/V1040H-40Z$/, `V${horizon}H-40Z`),
      mix(ink.plum, ink.deep, 0.35),
    ),
    ship(),
    rect(0, horizon, 1600, 440, sea),
    path("M0 690C300 664 640 700 940 682S1400 660 1600 676V1000H0Z", mix(sea, ink.midnight, 0.25)),
    path("M0 840C380 806 760 862 1100 830S1480 812 1600 830V1000H0Z", mix(sea, ink.midnight, 0.5)),
    ripples(29, {
      top: horizon + 6,
      bottom: 990,
      left: 1040,
      right: 1320,
      color: ink.straw,
      count: 110,
      opacity: 0.85,
    }),
    ripples(30, { top: horizon + 6, bottom: 985, color: ink.blush, count: 140, opacity: 0.4 }),
    ripples(32, {
      top: 760,
      bottom: 985,
      left: 430,
      right: 760,
      color: ink.straw,
      count: 34,
      opacity: 0.5,
    }),
    bridge(),
    hut(),
    bank(),
  );
}

function ship(): string {
  const dark = mix(ink.plum, ink.midnight, 0.6);
  return placed(
    1010,
    horizon + 4,
    0.7,
    path("M-150 -30H150L126 4H-130Z", dark),
    rect(-132, -84, 62, 56, dark),
    rect(-118, -112, 22, 30, dark),
    rect(-60, -48, 180, 20, mix(dark, ink.coral, 0.2)),
    stroke(
      "M-106 -116C-130 -160 -190 -150 -220 -176S-300 -190 -330 -184",
      dark,
      9,
      'opacity=".45"',
    ),
  );
}

/** Forty-two planks from the shore. */
function bridge(): string {
  const wood = mix(ink.brick, ink.midnight, 0.45);
  const deck = Array.from({ length: 21 }, (_, i) => {
    const t = i / 20;
    const [x, y] = [-20 + t * 450, 800 - t * 70];
    return (
      line([x, y - 4], [x, y + 190 - t * 100], wood, 9 - t * 3) +
      line([x, y - 66 + t * 12], [x, y], wood, 4)
    );
  });
  return (
    deck.filter((_, i) => i % 2 === 0).join("") +
    path("M-20 794L430 726L430 740L-20 818Z", wood) +
    line([-20, 734], [430, 676], wood, 6) +
    line([-20, 764], [430, 700], wood, 3)
  );
}

function hut(): string {
  const wood = mix(ink.brick, ink.midnight, 0.4);
  const wall = mix(ink.mist, ink.plum, 0.35);
  const legs = [440, 540, 640, 740].map((x) => line([x, 740], [x - 4, 934], wood, 16)).join("");
  const planks = Array.from({ length: 15 }, (_, i) => `M${436 + i * 21} 492V724`).join("");
  return (
    legs +
    stroke("M440 770L740 880M740 770L440 880", wood, 7) +
    rect(400, 722, 384, 24, wood) +
    rect(428, 486, 320, 238, wall) +
    stroke(planks, mix(wall, ink.plum, 0.5), 3, 'opacity=".7"') +
    shade(38, "M428 486H748V724H428Z", {
      box: [428, 486, 748, 724],
      from: [428, 600],
      to: [720, 600],
      color: ink.midnight,
      count: 2600,
      opacity: 0.5,
    }) +
    path("M392 498L588 372L784 498Z", mix(ink.vermilion, ink.plum, 0.3)) +
    path("M392 498L588 372L560 498Z", mix(ink.vermilion, ink.midnight, 0.4)) +
    rect(606, 552, 92, 84, ink.straw) +
    stroke("M652 552V636M606 594H698", wood, 6) +
    path("M664 636V606C664 592 690 592 690 606V636Z", ink.midnight) +
    circle(677, 586, 11, ink.midnight) +
    rect(470, 576, 76, 148, mix(ink.deep, ink.midnight, 0.4)) +
    circle(534, 652, 5, ink.straw) +
    stroke("M700 452V340M676 362H724M700 340l-30 20", wood, 5) +
    faded(0.12, path("M606 594L698 594L860 724L620 724Z", ink.straw)) +
    gauge()
  );
}

/** The staff that is read four times a day: weed grows up to the mark of high water. */
function gauge(): string {
  const marks = Array.from({ length: 12 }, (_, i) =>
    rect(800, 700 + i * 22, i % 2 ? 16 : 28, 10, i % 2 ? ink.ink : ink.vermilion),
  ).join("");
  return (
    rect(796, 690, 36, 280, ink.paper) +
    marks +
    path("M792 880C806 866 822 890 836 872V976H792Z", mix(ink.moss, ink.midnight, 0.4)) +
    stroke("M770 934H860M748 950H884", ink.blush, 4, 'opacity=".7"')
  );
}

function bank(): string {
  const reeds = Array.from({ length: 40 }, (_, i) => {
    const x = -10 + i * 7.4;
    const h = 70 + ((i * 47) % 90);
    return `M${x} 1010C${x + 4} ${980 - h * 0.4} ${x + 10} ${960 - h * 0.8} ${x + 22 + ((i * 13) % 20)} ${950 - h}`;
  }).join("");
  return (
    path("M-20 800C60 800 120 860 190 900S330 980 360 1020H-20Z", mix(ink.midnight, ink.ink, 0.4)) +
    stroke(reeds, mix(ink.midnight, ink.ink, 0.3), 5)
  );
}
