import {
  circle,
  drawing,
  ellipse,
  line,
  path,
  placed,
  polygon,
  rect,
  stroke,
  within,
} from "./drawing.ts";
import { hills, mix, ripples, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { person } from "./person.ts";
import { random } from "./random.ts";
import { skiff } from "./skiff.ts";

const water = 640;
const arches = [470, 800, 1130].map((x) => ({ x, r: x === 800 ? 158 : 118 }));
const top = "M-20 566C260 540 480 452 800 430C1120 452 1340 540 1620 566";

/** Three arches that close into rings on still water; the masons' staging is still up at one. */
export function draw(): string {
  const hill = hills(37, { y: 520, rise: 210, peaks: 2.5 });
  return drawing(
    ink.paper,
    sky(4, { from: mix(ink.straw, ink.paper, 0.55), to: ink.paper, bottom: 500, bands: 6 }),
    circle(1180, 210, 70, ink.straw),
    path(hill, mix(ink.sage, ink.paper, 0.45)),
    path(hills(58, { y: 590, rise: 170, peaks: 4 }), ink.sage),
    village(),
    rect(0, water, 1600, 400, mix(ink.tide, ink.sage, 0.35)),
    bridge(),
    faintMirror(),
    ripples(2, { top: water + 30, bottom: 990, color: ink.paper, count: 120, opacity: 0.6 }),
    ripples(7, { top: water + 10, bottom: 990, color: ink.river, count: 120, opacity: 0.4 }),
    staging(),
    person(700, 452, ink.vermilion, 0.56),
    person(742, 449, ink.deep, 0.5),
    banyan(),
    skiff(330, 860),
  );
}

function bridgeOutline(): string {
  const holes = arches
    .map(({ x, r }) => `M${x - r} ${water + 4}a${r} ${r} 0 0 1 ${r * 2} 0Z`)
    .join("");
  return `${top}V${water + 4}H-20Z${holes}`;
}

function bridge(): string {
  const next = random(41);
  let joints = "";
  for (let y = 446; y < water; y += 24) {
    joints += `M0 ${y}H1600`;
    for (let x = (y % 48) + next() * 20; x < 1600; x += 46 + next() * 26)
      joints += `M${Math.round(x)} ${y}v24`;
  }
  const outline = bridgeOutline();
  const fill = mix(ink.sand, ink.stone, 0.45);
  const rings = arches.map(({ x, r }) => archRing(x, r)).join("");
  return (
    `<clipPath id="wall"><path d="${outline}" clip-rule="evenodd"/></clipPath>` +
    path(outline, fill, 'fill-rule="evenodd"') +
    `<g clip-path="url(#wall)">${stroke(joints, ink.slate, 2, 'opacity=".4"')}${patches()}` +
    shade(44, "M0 420H1600V650H0Z", {
      box: [0, 420, 1600, 650],
      from: [0, 660],
      to: [0, 440],
      color: ink.slate,
      count: 6500,
      size: 3,
    }) +
    "</g>" +
    rings +
    stroke(top, mix(ink.stone, ink.slate, 0.3), 12) +
    parapet()
  );
}

/** New stones among the old, paler and laid by number. */
function patches(): string {
  const next = random(6);
  return Array.from({ length: 34 }, () => {
    const row = Math.floor(next() * 8);
    return rect(
      880 + next() * 480,
      447 + row * 24,
      30 + next() * 26,
      22,
      ink.paper,
      'opacity=".85"',
    );
  }).join("");
}

function archRing(x: number, r: number): string {
  const stones = Array.from({ length: 17 }, (_, i) => {
    const [a, z] = [(Math.PI * i) / 17, (Math.PI * (i + 0.86)) / 17];
    const at = (angle: number, radius: number) =>
      [x - Math.cos(angle) * radius, water + 4 - Math.sin(angle) * radius] as const;
    return polygon(
      [at(a, r), at(a, r + 26), at(z, r + 26), at(z, r)],
      i === 8 ? ink.vermilion : ink.cream,
    );
  });
  return stones.join("");
}

function parapet(): string {
  const posts: string[] = [];
  for (let x = 20; x < 1600; x += 46) {
    const t = (x - 800) / 820;
    const y = 430 + 136 * Math.abs(t) ** 1.7;
    posts.push(line([x, y - 30], [x, y - 2], ink.stone, 9));
  }
  return posts.join("") + `<g transform="translate(0 -28)">${stroke(top, ink.stone, 8)}</g>`;
}

function faintMirror(): string {
  const band = `M0 ${water}H1600V860H0Z`;
  const rings = arches
    .map(({ x, r }) => ellipse(x, water, r, r * 0.92, mix(ink.haze, ink.tide, 0.25)))
    .join("");
  return within(
    "mirror",
    band,
    path(
      `M-20 ${water}H1620V724C1340 740 1120 816 800 830C480 816 260 740 -20 724Z`,
      mix(ink.stone, ink.river, 0.35),
    ),
    rings,
    shade(45, band, {
      box: [0, water, 1600, 860],
      from: [0, water],
      to: [0, 850],
      color: ink.deep,
      count: 5200,
      opacity: 0.4,
    }),
  );
}

function staging(): string {
  return (
    stroke(
      "M1010 660V500M1070 660V488M1190 660V500M1250 660V512M1000 600H1262M1000 546H1262",
      ink.clay,
      7,
    ) +
    stroke("M1010 600L1070 546M1190 546L1250 600", ink.clay, 4) +
    placed(1040, 546, 0.5, person(0, 0, ink.straw, 1, ink.ochre)) +
    placed(1220, 600, 0.5, person(0, 0, ink.deep, 1, ink.ochre))
  );
}

function village(): string {
  return [80, 190, 270, 1320, 1430]
    .map((x, i) => {
      const w = 84 + (i % 3) * 16;
      return (
        rect(x, 500, w, 70, ink.paper) +
        polygon(
          [
            [x - 12, 502],
            [x + w / 2, 462],
            [x + w + 12, 502],
          ],
          ink.slate,
        ) +
        rect(x + 18, 522, 16, 22, ink.river)
      );
    })
    .join("");
}

function banyan(): string {
  const crown =
    "M1330 330C1320 230 1420 180 1500 210C1560 160 1660 200 1660 300V470C1560 500 1500 440 1450 452C1380 452 1330 410 1330 330Z";
  return (
    stroke(
      "M1560 640C1540 560 1556 500 1530 430M1590 640C1590 560 1580 520 1600 430M1480 440V520M1440 446V500M1520 450V560",
      ink.brick,
      12,
    ) +
    path(crown, ink.pine) +
    shade(46, crown, {
      box: [1320, 180, 1660, 480],
      from: [1340, 220],
      to: [1560, 440],
      color: ink.leaf,
      count: 2600,
      size: 4,
      opacity: 0.6,
    })
  );
}
