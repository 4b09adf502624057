import { circle, drawing, ellipse, path, placed, polygon, rect, stroke } from "./drawing.ts";
import { mix, shade, sky } from "./landscape.ts";
import { branching, brain } from "./coral.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

const floor = "M-20 850C180 812 380 838 620 822S1180 800 1620 846V1020H-20Z";

/** The nursery on the sand: fragments hang from trees of pipe, grown corals stand in front. */
export function draw(): string {
  return drawing(
    ink.river,
    sky(42, {
      from: mix(ink.tide, ink.mist, 0.45),
      to: mix(ink.deep, ink.midnight, 0.15),
      bottom: 880,
      bands: 9,
    }),
    surface(),
    rays(),
    school(),
    tree(1210, 822, 0.52, mix(ink.tide, ink.river, 0.4), 5, 0.55),
    tree(480, 824, 0.6, mix(ink.mist, ink.river, 0.5), 4, 0.4),
    tree(1440, 840, 0.78, mix(ink.haze, ink.river, 0.35), 8, 0.22),
    path(floor, mix(ink.sand, ink.river, 0.5)),
    shade(70, floor, {
      box: [0, 800, 1600, 1000],
      from: [0, 1010],
      to: [0, 810],
      color: ink.deep,
      count: 5200,
      opacity: 0.5,
    }),
    tree(860, 900, 1.12, ink.paper, 2, 0),
    reef(),
  );
}

function surface(): string {
  const hull = "M300 -10C310 34 350 62 420 64H640C690 60 720 30 730 -10Z";
  return (
    path(
      "M0 0H1600V34C1400 50 1280 22 1080 36S700 54 520 38S160 22 0 40Z",
      mix(ink.haze, ink.mist, 0.4),
    ) +
    path(hull, mix(ink.deep, ink.ink, 0.3)) +
    path("M345 44C370 60 390 64 420 64H640C670 62 690 54 706 40Z", ink.brick) +
    stroke("M690 30C760 300 640 560 700 840", mix(ink.deep, ink.tide, 0.4), 3)
  );
}

function rays(): string {
  const beams: [number, number, number][] = [
    [880, 90, 0.1],
    [1050, 150, 0.09],
    [1280, 70, 0.12],
    [1430, 120, 0.07],
    [180, 80, 0.08],
  ];
  return beams
    .map(([x, w, o]) =>
      polygon(
        [
          [x, 30],
          [x + w * 0.5, 30],
          [x + w * 1.6 - 260, 900],
          [x - 340, 900],
        ],
        ink.paper,
        `opacity="${o}"`,
      ),
    )
    .join("");
}

/** One tree of pipe, a float above it and fragments on its arms; `far` mixes it into the water. */
function tree(
  x: number,
  y: number,
  scale: number,
  pipe: string,
  seed: number,
  far: number,
): string {
  const next = random(seed * 31);
  const colours = [ink.coral, ink.orchid, ink.straw, ink.blush, ink.plum].map((c) =>
    mix(c, ink.river, far),
  );
  const arms = [-560, -470, -380, -290, -200];
  const parts = arms.map((at, i) => {
    const reach = 150 + (i % 2) * 26;
    let hung = "";
    for (let dx = -reach; dx <= reach; dx += reach / 3) {
      if (Math.abs(dx) < 20) continue;
      const drop = 18 + next() * 10;
      hung +=
        stroke(`M${dx} ${at}v${drop}`, pipe, 1.6) +
        fragment(
          dx,
          at + drop,
          0.8 + next() * 0.5,
          colours[Math.floor(next() * colours.length)] ?? ink.coral,
          next,
        );
    }
    return stroke(`M${-reach} ${at}H${reach}`, pipe, 8) + hung;
  });
  return placed(
    x,
    y,
    scale,
    stroke("M0 0V-640", pipe, 11),
    stroke("M0 -640V-676", pipe, 3),
    ellipse(0, -704, 30, 34, mix(ink.vermilion, ink.river, far)),
    rect(-44, -10, 88, 20, mix(ink.stone, ink.river, far)),
    ...parts,
  );
}

/** A nub of staghorn, hanging. */
function fragment(x: number, y: number, size: number, color: string, next: () => number): string {
  let d = `M${x} ${y}v${(30 * size).toFixed(1)}`;
  for (let i = 0; i < 4; i++) {
    const side = i % 2 ? 1 : -1;
    const from = y + (8 + i * 5) * size;
    d += `M${x} ${from.toFixed(1)}q${(side * 8 * size).toFixed(1)} ${(2 * size).toFixed(1)} ${(side * (10 + next() * 8) * size).toFixed(1)} ${((10 + next() * 10) * size).toFixed(1)}`;
  }
  return stroke(d, color, 8 * size);
}

function school(): string {
  const next = random(90);
  return Array.from({ length: 34 }, () => {
    const t = next();
    const [x, y] = [
      90 + t * 520 + (next() - 0.5) * 60,
      330 + Math.sin(t * 3) * 90 + (next() - 0.5) * 130,
    ];
    const s = 0.5 + next() * 0.5;
    const color = next() > 0.3 ? mix(ink.straw, ink.tide, 0.25) : ink.haze;
    return placed(
      x,
      y,
      s,
      path("M-34 0C-20 -20 14 -18 26 0L46 -15V15L26 0C14 18 -20 20 -34 0Z", color),
      circle(-20, -3, 3.4, ink.midnight),
    );
  }).join("");
}

function reef(): string {
  return (
    branching(170, 1010, 1.5, ink.coral, 3) +
    branching(330, 1030, 1.05, mix(ink.orchid, ink.plum, 0.2), 7) +
    brain(505, 1000, 120) +
    branching(1500, 1030, 1.25, ink.straw, 12) +
    brain(1310, 1012, 96) +
    branching(1180, 1040, 0.72, ink.plum, 9) +
    `<g transform="translate(1060 860) scale(-1.5 1.5)">${path("M-34 0C-20 -24 14 -22 26 0L48 -18V18L26 0C14 22 -20 24 -34 0Z", ink.vermilion) + path("M-12 -17Q-4 0 -12 17L-2 18Q6 0 -2 -18Z", ink.paper) + circle(-22, -4, 3.6, ink.ink)}</g>`
  );
}
