import {
  circle,
  curve,
  drawing,
  ellipse,
  line,
  path,
  placed,
  rect,
  stroke,
  type Point,
} from "./drawing.ts";
import { hills, mix, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

/** A small red bus on the hairpins between the tea and the fog. */
export function draw(): string {
  return drawing(
    ink.haze,
    sky(24, { from: mix(ink.straw, ink.paper, 0.5), to: ink.haze, bottom: 420, bands: 6 }),
    range(83, 420, 330, 2.2, mix(ink.mist, ink.haze, 0.3), ink.tide, 2400),
    fog(400, 0.5),
    range(19, 540, 300, 2.6, mix(ink.tide, ink.sage, 0.35), ink.river, 4200),
    fog(520, 0.55),
    range(47, 700, 260, 1.8, mix(ink.moss, ink.tide, 0.3), ink.pine, 5200),
    fog(690, 0.4),
    slope(),
    road(),
    bus(676, 700),
    stopSign(1180, 838),
    cedars(),
  );
}

function range(
  seed: number,
  y: number,
  rise: number,
  peaks: number,
  fill: string,
  dark: string,
  count: number,
): string {
  const d = hills(seed, { y, rise, peaks, rough: 0.42 });
  return (
    path(d, fill) +
    shade(seed, d, {
      box: [0, y - rise, 1600, y + 140],
      from: [100, y + 100],
      to: [330, y - rise],
      color: dark,
      count,
      size: 3,
    })
  );
}

function fog(y: number, opacity: number): string {
  const bank = (x: number, width: number, height: number): string =>
    path(
      `M${x} ${y}q${width * 0.25} ${-height} ${width * 0.5} ${-height * 0.3}t${width * 0.5} ${height * 0.3}q${-width * 0.5} ${height} ${-width} 0Z`,
      ink.paper,
      `opacity="${opacity}"`,
    );
  return bank(-160, 900, 44) + bank(560, 760, 34) + bank(1040, 760, 50);
}

function slope(): string {
  const d =
    "M-20 760C180 640 380 560 640 590C900 620 1080 560 1300 470C1420 424 1540 420 1640 440V1040H-20Z";
  const rows = Array.from({ length: 13 }, (_, i) => {
    const y = i * 42;
    return `M-20 ${800 + y}C180 ${680 + y} 380 ${600 + y} 640 ${630 + y}C900 ${660 + y} 1080 ${600 + y} 1300 ${510 + y}C1420 ${464 + y} 1540 ${460 + y} 1640 ${480 + y}`;
  });
  return (
    path(d, ink.moss) +
    stroke(rows.join(""), mix(ink.leaf, ink.moss, 0.25), 21) +
    stroke(
      rows.join(""),
      mix(ink.leaf, ink.straw, 0.3),
      7,
      'stroke-dasharray="3 15" transform="translate(0 -6)"',
    ) +
    shade(56, d, {
      box: [0, 420, 1600, 1000],
      from: [1500, 1000],
      to: [500, 600],
      color: ink.pine,
      count: 8000,
      size: 3,
    })
  );
}

function road(): string {
  const bends: Point[] = [
    [-60, 980],
    [300, 968],
    [760, 950],
    [1010, 900],
    [980, 828],
    [760, 790],
    [480, 760],
    [430, 706],
    [600, 672],
    [900, 664],
    [1160, 628],
    [1220, 566],
    [1340, 520],
    [1520, 492],
    [1660, 450],
  ];
  const d = curve(bends);
  return (
    stroke(d, mix(ink.pine, ink.moss, 0.3), 74, 'transform="translate(0 12)"') +
    stroke(d, ink.cream, 66) +
    stroke(d, mix(ink.stone, ink.sand, 0.35), 54) +
    stroke(d, ink.paper, 4, 'stroke-dasharray="26 30"')
  );
}

function bus(x: number, y: number): string {
  const windows = [-118, -62, -6, 50].map((at) => rect(at, -98, 46, 40, ink.deep, 'rx="5"'));
  return placed(
    x,
    y,
    1.12,
    ellipse(0, 2, 180, 13, ink.pine, 'opacity=".55"'),
    path(
      "M-160 -14V-104Q-160 -126 -138 -126H112Q140 -126 148 -100L160 -52Q164 -40 164 -14Z",
      ink.vermilion,
    ),
    path("M-160 -104Q-160 -126 -138 -126H112Q130 -126 140 -112H-158Z", ink.cream),
    ...windows,
    path("M104 -98H128L144 -58H104Z", ink.deep),
    rect(-160, -44, 323, 10, ink.cream),
    circle(-30 + 48, -78, 9, ink.coral),
    circle(118, -74, 9, ink.coral),
    rect(150, -36, 14, 12, ink.straw),
    circle(-100, -10, 25, ink.ink) + circle(-100, -10, 11, ink.stone),
    circle(102, -10, 25, ink.ink) + circle(102, -10, 11, ink.stone),
    rect(-110, -142, 150, 10, ink.brick),
    rect(-96, -160, 52, 18, ink.ochre) + rect(-38, -156, 40, 14, ink.sand),
  );
}

function stopSign(x: number, y: number): string {
  return placed(
    x,
    y,
    1,
    line([0, 0], [0, -156], ink.ink, 8),
    circle(0, -186, 38, ink.paper),
    circle(0, -186, 38, "none", `stroke="${ink.vermilion}" stroke-width="9"`),
    rect(-15, -200, 30, 23, ink.ink, 'rx="4"'),
    circle(-8, -172, 5, ink.ink) + circle(8, -172, 5, ink.ink),
    ellipse(0, 3, 34, 7, ink.pine, 'opacity=".6"'),
    rect(46, -34, 96, 10, ink.brick) + stroke("M58 -26V2M130 -26V2", ink.brick, 8),
    path("M96 -34C90 -70 130 -74 128 -34Z", ink.ochre),
  );
}

function cedars(): string {
  const next = random(90);
  const spots: Point[] = [
    [1440, 800],
    [1510, 850],
    [1380, 880],
    [1570, 780],
    [1480, 940],
    [60, 820],
    [130, 860],
    [20, 900],
    [200, 900],
  ];
  return spots
    .map(([x, y], i) => {
      const size = 0.9 + next() * 0.5;
      const tone = i % 2 ? ink.pine : mix(ink.pine, ink.moss, 0.35);
      return placed(
        x,
        y,
        size,
        rect(-6, -20, 12, 30, ink.brick),
        path("M0 -210L34 -130H18L50 -70H24L60 -10H-60L-24 -70H-50L-18 -130H-34Z", tone),
      );
    })
    .join("");
}
