import { drawing, faded, line, path, polygon, rect, stroke, type Point } from "./drawing.ts";
import { hills, mix, ripples, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";
import { wader, type Wader } from "./wader.ts";

const horizon = 430;
const mud = mix(ink.stone, ink.clay, 0.32);
const wetMud = mix(mud, ink.deep, 0.32);

/** The estuary an hour before low water: channels in the mud, a flock rising, curlews near by. */
export function draw(): string {
  const far = hills(23, { y: horizon, rise: 110, peaks: 3 });
  return drawing(
    ink.cream,
    sky(31, { from: ink.mist, to: ink.cream, bottom: horizon, bands: 7 }),
    path(far, mix(ink.mist, ink.tide, 0.35)),
    cranes(),
    rect(0, horizon - 4, 1600, 26, mix(ink.tide, ink.mist, 0.3)),
    path(`M0 ${horizon + 20}H1600V1000H0Z`, mix(mud, ink.sand, 0.45)),
    path("M0 520C260 500 520 548 860 520S1340 500 1600 524V1000H0Z", mix(mud, ink.sand, 0.2)),
    channels(),
    path("M0 812C240 770 470 800 700 846S1240 900 1600 842V1000H0Z", mud),
    shade(12, "M0 812C240 770 470 800 700 846S1240 900 1600 842V1000H0Z", {
      box: [0, 770, 1600, 1000],
      from: [0, 1000],
      to: [0, 780],
      color: ink.brick,
      count: 5200,
      opacity: 0.5,
    }),
    pool(),
    flock(),
    reflected(),
    birds(),
  );
}

function channels(): string {
  const water = mix(ink.cream, ink.mist, 0.35);
  const wide =
    "M880 452C1010 470 1180 478 1130 512C1070 556 700 560 640 616C590 664 1010 690 1180 748C1300 790 1420 830 1600 846V742C1480 716 1330 706 1240 676C1110 634 900 628 940 596C1000 556 1330 560 1360 510C1380 470 1150 462 960 450Z";
  const narrow =
    "M0 640C180 622 300 660 470 640C560 630 600 600 690 592L704 600C620 616 590 650 480 664C330 690 180 656 0 690Z";
  const edge = stroke(`${wide}${narrow}`, wetMud, 9, 'opacity=".55"');
  return (
    edge +
    path(wide, water) +
    path(narrow, water) +
    ripples(44, {
      top: 470,
      bottom: 690,
      left: 760,
      right: 1280,
      color: ink.paper,
      count: 40,
      opacity: 0.8,
    })
  );
}

function pool(): string {
  const outline =
    "M60 928C150 872 420 868 640 886S1010 930 1000 964S700 1004 420 998S10 972 60 928Z";
  return (
    stroke(outline, wetMud, 12, 'opacity=".6"') +
    path(outline, mix(ink.cream, ink.mist, 0.5)) +
    ripples(9, {
      top: 890,
      bottom: 985,
      left: 150,
      right: 900,
      color: ink.paper,
      count: 36,
      opacity: 0.7,
    })
  );
}

/** The container port across the mouth. */
function cranes(): string {
  const color = mix(ink.tide, ink.river, 0.5);
  return [90, 170, 262, 330]
    .map((x, i) => {
      const s = 1 - i * 0.08;
      const at = (dx: number, dy: number): Point => [x + dx * s, horizon + dy * s];
      return (
        line(at(0, 0), at(0, -74), color, 4) +
        line(at(26, 0), at(26, -74), color, 4) +
        line(at(-38, -66), at(56, -74), color, 5) +
        line(at(0, -74), at(14, -104), color, 3) +
        line(at(14, -104), at(-36, -67), color, 2) +
        line(at(14, -104), at(54, -75), color, 2)
      );
    })
    .concat(rect(40, horizon - 16, 350, 16, color))
    .join("");
}

/** Thousands of small birds: a wave across the sky, dense at its crest. */
function flock(): string {
  const next = random(77);
  const bodies = { far: "", near: "" };
  for (let i = 0; i < 520; i++) {
    const t = next();
    const spread = (next() + next() + next() - 1.5) * (30 + 120 * Math.sin(t * Math.PI) ** 1.4);
    const x = 640 + t * 860 + (next() - 0.5) * 60;
    const y = 330 - 150 * Math.sin(t * 3.4 + 0.2) * (0.5 + t * 0.5) + spread;
    if (y > horizon - 20) continue;
    const size = 3.5 + t * 7 + next() * 2.5;
    const flap = (next() - 0.35) * size * 0.9;
    const wing = `M${(x - size).toFixed(1)} ${(y - flap).toFixed(1)}q${(size * 0.6).toFixed(1)} ${(-size * 0.2).toFixed(1)} ${size.toFixed(1)} ${flap.toFixed(1)}q${(size * 0.5).toFixed(1)} ${(-flap - size * 0.3).toFixed(1)} ${size.toFixed(1)} ${(-flap).toFixed(1)}`;
    if (t > 0.55) bodies.near += wing;
    else bodies.far += wing;
  }
  return stroke(bodies.far, ink.slate, 2.2, 'opacity=".75"') + stroke(bodies.near, ink.ink, 3);
}

const curlew: Omit<Wader, "id"> = {
  bill: 128,
  curve: 0.42,
  back: mix(ink.clay, ink.sand, 0.3),
  neck: mix(ink.clay, ink.sand, 0.45),
  belly: ink.cream,
  wing: ink.brick,
  mark: ink.brick,
  beak: ink.ink,
  leg: ink.slate,
  eye: ink.ink,
};

function birds(): string {
  return (
    wader(356, 934, 1.28, { ...curlew, id: 1 }) +
    wader(690, 930, 1.02, { ...curlew, id: 2, probing: true, bill: 160 }) +
    `<g transform="translate(1190 0) scale(-1 1)">${wader(0, 880, 0.72, { ...curlew, id: 3 })}</g>`
  );
}

function reflected(): string {
  const blade = (x: number, y: number, w: number, h: number): string =>
    polygon(
      [
        [x - w, y],
        [x + w, y],
        [x + w * 0.7, y + h],
        [x - w * 0.8, y + h],
      ],
      ink.brick,
    );
  return faded(0.22, blade(350, 936, 96, 44), blade(690, 932, 76, 40));
}
