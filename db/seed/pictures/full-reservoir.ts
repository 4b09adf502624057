import { drawing, line, path, placed, rect, stroke } from "./drawing.ts";
import { hills, mix, ripples, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";

/** The reservoir nearly full: only a thin bare line is left between water and forest. */
export function draw(): string {
  const water = 560;
  return drawing(
    ink.haze,
    sky(2, { from: mix(ink.mist, ink.haze, 0.2), to: ink.paper, bottom: 460, bands: 6 }),
    slope(61, 400, 260, 2, mix(ink.mist, ink.haze, 0.35), ink.tide, 0),
    slope(29, 470, 250, 3, mix(ink.tide, ink.haze, 0.25), ink.river, 3600),
    mistBand(452),
    slope(53, 545, 220, 3, ink.moss, ink.pine, 5200),
    mistBand(532),
    rect(0, water, 1600, 440, mix(ink.river, ink.tide, 0.5)),
    reflection(water),
    ripples(12, { top: water + 8, bottom: 990, color: ink.deep, count: 170, opacity: 0.4 }),
    ripples(13, { top: water + 8, bottom: 990, color: ink.haze, count: 150, opacity: 0.55 }),
    shoreline(water),
    headland(),
    intakeTower(1030, water + 40),
    dam(),
  );
}

function slope(
  seed: number,
  y: number,
  rise: number,
  peaks: number,
  fill: string,
  dark: string,
  count: number,
): string {
  const outline = hills(seed, { y, rise, peaks, rough: 0.4 });
  return (
    path(outline, fill) +
    shade(seed, outline, {
      box: [0, y - rise, 1600, y + 120],
      from: [200, y + 60],
      to: [420, y - rise],
      color: dark,
      count,
      size: 3,
    })
  );
}

function mistBand(y: number): string {
  const lens = (left: number, right: number, thick: number): string => {
    const middle = (left + right) / 2;
    return `M${left} ${y}Q${middle} ${y - thick} ${right} ${y}Q${middle} ${y + thick * 0.6} ${left} ${y}Z`;
  };
  return [lens(-300, 620, 30), lens(320, 1180, 20), lens(820, 1900, 34)]
    .map((d) => path(d, ink.paper, 'opacity=".42"'))
    .join("");
}

function reflection(water: number): string {
  const d = `M0 ${water}H1600V${water + 60}C1380 ${water + 130} 1200 ${water + 60} 980 ${water + 110}S560 ${water + 70} 380 ${water + 120}S120 ${water + 90} 0 ${water + 110}Z`;
  return (
    path(d, ink.pine, 'opacity=".5"') +
    shade(71, d, {
      box: [0, water, 1600, water + 130],
      from: [0, water],
      to: [0, water + 130],
      color: ink.pine,
      count: 3000,
    })
  );
}

function shoreline(water: number): string {
  return (
    path(
      `M0 ${water - 15}C240 ${water - 9} 420 ${water - 18} 640 ${water - 10}S1180 ${water - 15} 1600 ${water - 10}V${water + 2}H0Z`,
      ink.sand,
    ) + line([0, water + 2], [1600, water + 2], ink.clay, 3, 'opacity=".6"')
  );
}

function headland(): string {
  const d =
    "M1600 470C1500 486 1440 540 1330 566C1250 586 1180 596 1120 604C1280 622 1450 650 1600 664Z";
  return (
    path(
      "M1600 480C1500 500 1440 556 1310 582C1220 596 1150 606 1090 612C1290 634 1450 664 1600 682Z",
      ink.sand,
    ) +
    path(d, ink.pine) +
    shade(72, d, {
      box: [1120, 470, 1600, 664],
      from: [1600, 480],
      to: [1300, 640],
      color: ink.leaf,
      count: 2600,
      size: 3.4,
      opacity: 0.55,
    })
  );
}

function intakeTower(x: number, y: number): string {
  return placed(
    x,
    y,
    1,
    line([34, -120], [330, -128], ink.cream, 9),
    ...[90, 170, 250].map((at) => line([at, -122], [at, -30], ink.cream, 6)),
    rect(-34, -150, 68, 190, ink.cream),
    rect(6, -150, 28, 190, ink.sand),
    ...[-112, -62].map((at) => rect(-18, at, 16, 26, ink.deep)),
    line([-34, -6], [34, -6], ink.stone, 3),
    line([-34, 16], [34, 16], ink.stone, 3),
    path("M-60 -150L0 -206L60 -150Z", ink.vermilion),
    path("M0 -206L60 -150L10 -150Z", ink.brick),
    stroke("M-44 48H40M-30 62H26M-38 78H34M-18 96H16", ink.cream, 5, 'opacity=".55"'),
  );
}

function dam(): string {
  const face = "M-20 760L700 1010H-20Z";
  return (
    path("M-20 706L860 1010H620L-20 790Z", ink.cream) +
    path("M-20 706L860 1010H838L-20 716Z", ink.paper) +
    path(face, mix(ink.sand, ink.stone, 0.35)) +
    shade(73, face, {
      box: [0, 760, 700, 1000],
      from: [0, 1000],
      to: [420, 800],
      color: ink.slate,
      count: 3600,
    }) +
    [0, 1, 2, 3, 4, 5, 6].map((i) => post(40 + i * 110, 722 + i * 38)).join("") +
    stroke("M-20 690L40 710L700 938L860 994", ink.slate, 4) +
    walker(346, 846)
  );
}

function post(x: number, y: number): string {
  return line([x, y], [x, y - 14], ink.slate, 5);
}

function walker(x: number, y: number): string {
  return placed(
    x,
    y,
    1,
    stroke("M-4 -4L-10 34M4 -4L12 32", ink.ink, 9),
    rect(-11, -44, 22, 46, ink.vermilion, 'rx="9"'),
    path("M-10 -58a10 10 0 1 1 20 0a10 10 0 1 1 -20 0Z", ink.ink),
    path("M-30 -70Q0 -100 30 -70Z", ink.straw),
  );
}
