import { drawing, faded, line, path, placed, rect, stroke, within, type Point } from "./drawing.ts";
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
    birds(),
  );
}

function channels(): string {
  const water = mix(ink.cream, ink.mist, 0.35);
  const wide =
    "M880 452C1010 470 1180 478 1130 512C1070 556 700 560 640 616C590 664 1010 690 1180 748C1300 790 1420 830 1600 846V742C1480 716 1330 706 1240 676C1110 634 900 628 940 596C1000 556 1330 560 1360 510C1380 470 1150 462 960 450Z";
  const narrow =
    "M0 640C180 622 300 660 470 640C560 630 600 600 690 592L704 600C620 616 590 650 480 664C330 690 180 656 0 690Z";
  return (
    faded(0.5, placed(0, -9, 1, path(wide, wetMud), path(narrow, wetMud))) +
    path(wide, water) +
    path(narrow, water) +
    within(
      "channel",
      wide,
      ripples(44, { top: 470, bottom: 830, left: 640, right: 1600, color: ink.paper, count: 120 }),
    )
  );
}

const poolOutline =
  "M-40 910C40 872 200 862 330 874C470 886 560 862 700 880C800 892 840 916 960 926C1090 938 1150 966 1120 1010V1040H-40Z";

/** The nearest pool, with the two birds upside down in it. */
function pool(): string {
  return (
    faded(0.55, placed(0, -10, 1, path(poolOutline, wetMud))) +
    path(poolOutline, mix(ink.cream, ink.mist, 0.5)) +
    within(
      "pool",
      poolOutline,
      faded(0.32, `<g transform="matrix(1 0 0 -.55 0 1448)">${wadingBirds(10)}</g>`),
      ripples(9, {
        top: 890,
        bottom: 995,
        left: 0,
        right: 1000,
        color: ink.paper,
        count: 46,
        opacity: 0.75,
      }),
    )
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
  for (let i = 0; i < 760; i++) {
    const t = next();
    const spread = (next() + next() + next() - 1.5) * (22 + 110 * Math.sin(t * Math.PI) ** 2);
    const x = 640 + t * 860 + (next() - 0.5) * 60;
    const y = 300 - 150 * Math.sin(t * 4.6 - 0.4) + spread;
    if (y > horizon - 20) continue;
    const size = 3 + t * 5 + next() * 2;
    const flap = (next() - 0.35) * size * 0.9;
    const wing = `M${(x - size).toFixed(1)} ${(y - flap).toFixed(1)}q${(size * 0.6).toFixed(1)} ${(-size * 0.2).toFixed(1)} ${size.toFixed(1)} ${flap.toFixed(1)}q${(size * 0.5).toFixed(1)} ${(-flap - size * 0.3).toFixed(1)} ${size.toFixed(1)} ${(-flap).toFixed(1)}`;
    if (t > 0.55) bodies.near += wing;
    else bodies.far += wing;
  }
  return (
    stroke(bodies.far, ink.slate, 2.2, 'opacity=".75"') +
    stroke(bodies.near, mix(ink.slate, ink.ink, 0.45), 2.6)
  );
}

const curlew: Omit<Wader, "id"> = {
  bill: 150,
  curve: 0.36,
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
    wadingBirds(1) +
    `<g transform="translate(1230 0) scale(-1 1)">${wader(0, 884, 0.7, { ...curlew, id: 3 })}</g>`
  );
}

function wadingBirds(id: number): string {
  return (
    wader(380, 934, 1.24, { ...curlew, id }) +
    wader(720, 934, 0.98, { ...curlew, id: id + 1, probing: true, bill: 164 })
  );
}
