import { circle, drawing, path, placed, stroke } from "./drawing.ts";
import { creatures } from "./creatures.ts";
import { mix, shade } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { wader, type Wader } from "./wader.ts";

const ground = 520;

/** A cut through the mud: each bird's bill reaches the layer it feeds in. */
export function draw(): string {
  const layers = [
    { y: ground, fill: mix(ink.sand, ink.clay, 0.25) },
    { y: 600, fill: mix(ink.clay, ink.stone, 0.45) },
    { y: 720, fill: mix(ink.brick, ink.slate, 0.4) },
    { y: 880, fill: mix(ink.brick, ink.ink, 0.5) },
  ];
  return drawing(
    ink.cream,
    circle(1000, 150, 62, mix(ink.straw, ink.cream, 0.3)),
    flock(),
    placed(
      0,
      -100,
      1,
      path(
        "M0 430C300 400 700 446 1000 424S1450 410 1600 430V560H0Z",
        mix(ink.cream, ink.mist, 0.5),
      ),
      path("M0 482C340 468 620 492 980 478S1400 470 1600 480V560H0Z", mix(ink.mist, ink.haze, 0.3)),
      layers.map(({ y, fill }, i) => layer(y, fill, i)).join(""),
      burrows(),
      creatures(ground),
      bird(250, 0.56, { ...plumage.plover, id: 1, bill: 84 + 92 }),
      bird(590, 0.66, { ...plumage.dunlin, id: 2, bill: 172 + 48 }),
      bird(950, 0.9, { ...plumage.godwit, id: 3, bill: 172 + 124 }),
      bird(1370, 1.12, { ...plumage.curlew, id: 4, bill: 172 + 224 }),
    ),
  );
}

/** The rest of them, on their way. */
function flock(): string {
  const birds = Array.from({ length: 15 }, (_, i) => {
    const [x, y] = [210 + i * 31, 150 + Math.abs(i - 5) * 13];
    return `M${x} ${y}q7 -9 13 0q6 -9 13 -2`;
  });
  return stroke(birds.join(""), ink.slate, 3);
}

function bird(x: number, scale: number, kind: Wader): string {
  return wader(x, ground + 4, scale, kind);
}

function layer(y: number, fill: string, seed: number): string {
  const edge = `M0 ${y}C260 ${y - 14} 520 ${y + 16} 820 ${y}S1320 ${y - 12} 1600 ${y + 4}V1120H0Z`;
  return (
    path(edge, fill) +
    shade(90 + seed, edge, {
      box: [0, y, 1600, y + 120],
      from: [0, y + 130],
      to: [0, y - 10],
      color: ink.ink,
      count: 2600,
      opacity: 0.3,
    })
  );
}

/** Holes of worms and crabs, open at the surface. */
function burrows(): string {
  const hole = mix(ink.brick, ink.ink, 0.72);
  const tubes: [number, number, number][] = [
    [96, 690, 10],
    [400, 640, 9],
    [460, 760, 10],
    [720, 700, 9],
    [800, 800, 11],
    [1060, 830, 11],
    [1500, 760, 10],
  ];
  return (
    tubes
      .map(([x, bottom, width], i) =>
        stroke(
          `M${x} ${ground + 2}C${x + 16} ${(ground + bottom) / 2} ${x - 22} ${bottom - 60} ${x + (i % 2 ? 30 : -20)} ${bottom}`,
          hole,
          width,
        ),
      )
      .join("") +
    path(
      "M1148 520C1152 620 1180 720 1164 800C1150 856 1230 900 1300 890C1372 880 1360 806 1290 806C1240 806 1206 780 1204 720C1202 640 1180 580 1176 520Z",
      hole,
    )
  );
}

const common = { probing: true, beak: ink.ink, eye: ink.ink, belly: ink.paper };
const plumage = {
  plover: {
    ...common,
    back: ink.sand,
    neck: ink.sand,
    wing: ink.ochre,
    mark: ink.clay,
    leg: ink.clay,
  },
  dunlin: {
    ...common,
    back: ink.tide,
    neck: ink.tide,
    wing: ink.river,
    mark: ink.deep,
    leg: ink.ink,
  },
  godwit: {
    ...common,
    back: ink.blush,
    neck: ink.blush,
    wing: ink.clay,
    mark: ink.brick,
    leg: ink.slate,
  },
  curlew: {
    ...common,
    back: mix(ink.clay, ink.sand, 0.3),
    neck: mix(ink.clay, ink.sand, 0.45),
    wing: ink.brick,
    mark: ink.brick,
    leg: ink.slate,
  },
};
