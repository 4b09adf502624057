import {
  dots,
  drawing,
  ellipse,
  faded,
  line,
  path,
  rect,
  stroke,
  within,
  type Point,
} from "./drawing.ts";
import { hills, mix, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { person } from "./person.ts";
import { random } from "./random.ts";

/** The hill observatory by night, with the Milky Way to the east and the port's glow to the south-west. */
export function draw(): string {
  const far = hills(52, { y: 760, rise: 170, peaks: 3 });
  const middle = hills(9, { y: 850, rise: 190, peaks: 2, rough: 0.3 });
  const crest =
    "M-40 1000V930C160 900 330 934 520 880C690 832 800 742 960 716C1080 698 1190 706 1290 748C1400 796 1480 800 1640 842V1000Z";
  return drawing(
    ink.night,
    sky(61, {
      from: mix(ink.night, ink.ink, 0.3),
      to: mix(ink.midnight, ink.deep, 0.55),
      bottom: 800,
      bands: 9,
    }),
    glow(),
    milkyWay(),
    stars(),
    path(far, mix(ink.deep, ink.midnight, 0.35)),
    cityLights(),
    path(middle, mix(ink.midnight, ink.pine, 0.35)),
    shade(33, middle, {
      box: [0, 640, 1600, 900],
      from: [0, 640],
      to: [500, 900],
      color: mix(ink.straw, ink.midnight, 0.55),
      count: 4200,
      size: 2,
      opacity: 0.35,
    }),
    trees(middle),
    path(crest, mix(ink.night, ink.ink, 0.25)),
    dome(),
  );
}

/** The port's light over the south-western horizon: faint steps, then a haze of specks. */
function glow(): string {
  const next = random(27);
  const specks: Point[] = Array.from({ length: 5200 }, () => {
    const [turn, reach] = [next() * Math.PI, Math.abs(next() + next() + next() - 1.5) / 1.5];
    return [230 + Math.cos(turn) * reach * 900, 790 - Math.sin(turn) * reach * 520];
  });
  const steps = Array.from({ length: 16 }, (_, i) =>
    faded(0.055, ellipse(230, 810, 1000 - i * 56, 500 - i * 28, mix(ink.clay, ink.straw, i / 15))),
  );
  return steps.join("") + dots(specks, ink.straw, 2, 'opacity=".34"');
}

function milkyWay(): string {
  const next = random(5);
  const normal = (): number => next() + next() + next() + next() - 2;
  const point = (spread: number): Point => {
    const t = next() * 1.25 - 0.12;
    const across = normal() * spread * (0.75 + 0.5 * Math.sin(t * 4));
    return [700 + t * 900 + across * 0.62, 760 - t * 800 + across * 0.8];
  };
  const many = (count: number, spread: number): Point[] =>
    Array.from({ length: count }, () => point(spread));
  return (
    dots(many(5200, 150), mix(ink.tide, ink.mist, 0.3), 1.8, 'opacity=".5"') +
    dots(many(2600, 90), ink.mist, 2, 'opacity=".7"') +
    dots(many(1100, 56), ink.cream, 2.3, 'opacity=".85"') +
    dots(many(900, 22), mix(ink.night, ink.midnight, 0.5), 9, 'opacity=".34"')
  );
}

function stars(): string {
  const next = random(88);
  const sizes: Point[][] = [[], [], []];
  for (let i = 0; i < 460; i++) {
    const [x, y] = [next() * 1600, next() ** 1.25 * 740];
    const drowned = Math.hypot((x - 230) / 900, (y - 800) / 480);
    if (drowned < 0.75 + next() * 0.45) continue;
    const kind = next();
    sizes[kind > 0.95 ? 2 : kind > 0.72 ? 1 : 0]?.push([x, y]);
  }
  const [small = [], medium = [], large = []] = sizes;
  return (
    dots(small, ink.haze, 2.2, 'opacity=".8"') +
    dots(medium, ink.paper, 3.4) +
    dots(large, ink.paper, 5.6)
  );
}

/** Quays and streets in the gap between the hills. */
function cityLights(): string {
  const next = random(14);
  const points: Point[] = Array.from({ length: 260 }, () => {
    const x = 160 + (next() + next() - 1) * 90 + next() * 380;
    return [x, 748 + Math.floor(next() * 5) * 9 + (x - 350) * 0.02 + next() * 3];
  });
  return dots(points, ink.straw, 2.8) + dots(points.slice(0, 40), ink.paper, 4);
}

function trees(ground: string): string {
  const next = random(40);
  let d = "";
  for (let i = 0; i < 120; i++) {
    const x = next() * 900;
    const y = 930 - next() * 60;
    const h = 26 + next() * 40;
    d += `M${(x - h * 0.24).toFixed(1)} ${y.toFixed(1)}L${x.toFixed(1)} ${(y - h).toFixed(1)}L${(x + h * 0.24).toFixed(1)} ${y.toFixed(1)}Z`;
  }
  return within("wood", ground, path(d, mix(ink.night, ink.pine, 0.5)));
}

function dome(): string {
  const shell = "M872 700V600A150 150 0 0 1 1172 600V700Z";
  const white = mix(ink.mist, ink.river, 0.3);
  return (
    rect(858, 640, 328, 100, mix(ink.tide, ink.midnight, 0.35)) +
    rect(846, 626, 352, 20, mix(ink.mist, ink.midnight, 0.25)) +
    path(`M872 626V600A150 150 0 0 1 1172 600V626Z`, white) +
    within(
      "shell",
      shell,
      path(
        "M860 640V580A160 160 0 0 1 1000 440C930 500 912 560 910 640Z",
        mix(ink.sand, ink.mist, 0.5),
        'opacity=".6"',
      ),
      path("M1058 400L1112 400L1104 560L1086 632L1050 632Z", ink.ink),
      path("M1062 520L1100 520L1094 632L1052 632Z", mix(ink.vermilion, ink.ink, 0.45)),
    ) +
    shade(71, "M872 626V600A150 150 0 0 1 1172 600V626Z", {
      box: [872, 440, 1172, 626],
      from: [1172, 560],
      to: [960, 520],
      color: ink.midnight,
      count: 2600,
      opacity: 0.6,
    }) +
    telescope() +
    stroke("M896 600H1046M1112 600H1148", mix(ink.river, ink.midnight, 0.2), 2, 'opacity=".6"') +
    rect(930, 672, 40, 68, ink.ink) +
    rect(1020, 668, 46, 30, ink.straw) +
    rect(1084, 668, 46, 30, mix(ink.straw, ink.midnight, 0.6)) +
    line([1043, 668], [1043, 698], mix(ink.tide, ink.midnight, 0.35), 3) +
    person(1262, 744, mix(ink.brick, ink.night, 0.35), 0.52)
  );
}

function telescope(): string {
  return (
    path("M1060 604L1092 612L1126 492L1094 484Z", mix(ink.slate, ink.night, 0.3)) +
    path("M1090 498L1124 506L1128 490L1094 482Z", ink.stone)
  );
}
