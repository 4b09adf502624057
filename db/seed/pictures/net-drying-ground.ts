import { circle, drawing, ellipse, line, path, placed, rect, stroke, within } from "./drawing.ts";
import { mix, ripples, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

const poles = [70, 330, 600, 880, 1170, 1480] as const;

/** Nets in long curves between bamboo poles, and somebody mending in their shade. */
export function draw(): string {
  const sand = "M-20 640C300 606 620 650 900 626S1400 610 1620 640V1020H-20Z";
  return drawing(
    ink.cream,
    sky(20, { from: mix(ink.tide, ink.haze, 0.55), to: ink.cream, bottom: 480, bands: 6 }),
    circle(1290, 190, 62, ink.paper),
    rect(0, 478, 1600, 200, ink.tide),
    path("M0 560C300 546 620 572 900 556S1400 552 1600 562V700H0Z", mix(ink.tide, ink.river, 0.4)),
    ripples(19, { top: 484, bottom: 640, color: ink.paper, count: 90, opacity: 0.55 }),
    headland(),
    boatAway(420, 498),
    path(sand, ink.sand),
    stroke("M-20 640C300 606 620 650 900 626S1400 610 1620 640", ink.paper, 12, 'opacity=".8"'),
    shade(54, sand, {
      box: [0, 620, 1600, 1000],
      from: [800, 1000],
      to: [800, 660],
      color: ink.ochre,
      count: 7000,
      size: 3,
    }),
    parkingLines(),
    ...poles.slice(1).map((x, i) => net(poles[i] ?? 0, x, i)),
    ...poles.map((x, i) => pole(x, 250 + (i % 2) * 20)),
    mender(1010, 880),
    heap(420, 900),
  );
}

function headland(): string {
  const d = "M1640 400C1560 392 1500 430 1430 448C1360 462 1300 470 1240 480H1640Z";
  return (
    path(d, mix(ink.moss, ink.tide, 0.35)) +
    rect(1528, 360, 14, 44, ink.paper) +
    circle(1535, 356, 8, ink.vermilion)
  );
}

function boatAway(x: number, y: number): string {
  return placed(
    x,
    y,
    0.8,
    path("M-70 -8C-30 4 40 4 80 -14C70 10 56 18 44 20H-46C-60 14 -68 4 -70 -8Z", ink.deep),
    rect(-36, -40, 40, 32, ink.paper),
    line([-10, -40], [-10, -78], ink.deep, 4),
  );
}

function parkingLines(): string {
  const bays = Array.from({ length: 9 }, (_, i) => `M${-60 + i * 220} 1000L${150 + i * 166} 720`);
  return stroke(`${bays.join("")}M60 722H1560`, ink.paper, 9, 'opacity=".85"');
}

function net(left: number, right: number, seed: number): string {
  const next = random(70 + seed);
  const middle = (left + right) / 2;
  const [top, sag] = [286, 120 + next() * 60];
  const foot = 690 + next() * 60;
  const d = `M${left} ${top}Q${middle} ${top + sag} ${right} ${top}C${right - 6} ${foot - 180} ${right - 30} ${foot - 60} ${right - 46} ${foot}Q${middle} ${foot + 46} ${left + 46} ${foot}C${left + 30} ${foot - 60} ${left + 6} ${foot - 180} ${left} ${top}Z`;
  const tone = [ink.river, ink.moss, ink.brick, ink.deep, ink.river][seed] ?? ink.river;
  let mesh = "";
  for (let i = -40; i < 60; i++)
    mesh += `M${left + i * 17} ${top - 20}q60 260 240 520M${right - i * 17} ${top - 20}q-60 260 -240 520`;
  const floats = Array.from({ length: 9 }, (_, i) => {
    const t = (i + 0.5) / 9;
    const y = top + 2 * t * (1 - t) * sag;
    return ellipse(left + t * (right - left), y, 13, 9, i % 3 === 1 ? ink.paper : ink.coral);
  });
  return (
    path(d, tone, 'opacity=".3"') +
    within(`net-${seed}`, d, stroke(mesh, tone, 2.4, 'opacity=".8"')) +
    stroke(`M${left} ${top}Q${middle} ${top + sag} ${right} ${top}`, tone, 7) +
    stroke(`M${left + 46} ${foot}Q${middle} ${foot + 46} ${right - 46} ${foot}`, tone, 6) +
    floats.join("")
  );
}

function pole(x: number, top: number): string {
  const joints = [0.25, 0.5, 0.75].map((t) =>
    line([x - 9, top + (790 - top) * t], [x + 9, top + (790 - top) * t], ink.brick, 5),
  );
  return (
    stroke(`M${x} 792l130 40`, ink.clay, 12, 'opacity=".35"') +
    line([x, top], [x, 790], ink.ochre, 15) +
    line([x + 4, top], [x + 4, 790], ink.clay, 4) +
    joints.join("")
  );
}

function mender(x: number, y: number): string {
  return placed(
    x,
    y,
    1.25,
    ellipse(30, 10, 150, 18, ink.brick, 'opacity=".4"'),
    rect(-40, -30, 66, 12, ink.brick) + stroke("M-34 -20V8M20 -20V8", ink.brick, 8),
    path(
      "M-30 -34C-40 -96 -20 -124 10 -120C34 -112 34 -70 28 -34L96 -34C108 -30 108 4 96 6L80 6L76 -14L-20 -14Z",
      ink.deep,
    ),
    stroke("M14 -98L58 -66L86 -78", ink.vermilion, 20),
    circle(90, -80, 8, ink.coral),
    circle(8, -140, 18, ink.coral),
    path("M-44 -142L10 -186L62 -136Q10 -156 -44 -142Z", ink.straw),
    stroke("M-44 -142L10 -186L62 -136", ink.ochre, 4),
    stroke("M88 -80C130 -60 150 -20 190 4M88 -80C110 -30 120 -10 150 8", ink.river, 3),
    line([86, -84], [116, -100], ink.paper, 6),
  );
}

function heap(x: number, y: number): string {
  const d = "M-190 30C-190 -30 -120 -50 -70 -60C-20 -100 60 -86 90 -50C150 -50 190 -10 180 30Z";
  return placed(
    x,
    y,
    1,
    path(d, ink.pine),
    shade(55, d, {
      box: [-190, -100, 190, 30],
      from: [180, 30],
      to: [-60, -80],
      color: ink.tide,
      count: 1500,
      size: 4,
    }),
    stroke("M-150 10C-100 -40 -20 -60 60 -40M-120 26C-40 -20 60 -20 150 14", ink.tide, 4),
    ...[-110, -40, 40, 110].map((at, i) =>
      circle(at, -16 - (i % 2) * 26, 14, i === 2 ? ink.paper : ink.coral),
    ),
  );
}
