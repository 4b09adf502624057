import {
  circle,
  dots,
  drawing,
  ellipse,
  line,
  path,
  rect,
  stroke,
  within,
  type Point,
} from "./drawing.ts";
import { hills, mix, ripples, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

const moon = { x: 980, y: 380, r: 290 };
const water = 770;

/** A wafer rises over the plant as the moon would. */
export function draw(): string {
  return drawing(
    ink.midnight,
    sky(36, { from: ink.night, to: mix(ink.plum, ink.midnight, 0.4), bottom: water, bands: 9 }),
    stars(),
    circle(moon.x, moon.y, moon.r + 46, ink.straw, 'opacity=".1"'),
    circle(moon.x, moon.y, moon.r + 18, ink.straw, 'opacity=".14"'),
    wafer(),
    path(hills(91, { y: 720, rise: 130, peaks: 2 }), mix(ink.midnight, ink.plum, 0.35)),
    plant(),
    rect(0, water, 1600, 240, mix(ink.night, ink.midnight, 0.5)),
    reflection(),
    ripples(30, { top: water + 6, bottom: 1000, color: ink.river, count: 150, opacity: 0.5 }),
    rect(0, water - 4, 1600, 8, ink.ink),
  );
}

function stars(): string {
  const next = random(64);
  const points = Array.from({ length: 110 }, (): Point => [next() * 1600, next() * 520]);
  return dots(points, ink.cream, 3, 'opacity=".5"');
}

function wafer(): string {
  const { x, y, r } = moon;
  const next = random(13);
  const disc = `M${x - r} ${y}a${r} ${r} 0 1 1 ${r * 2} 0a${r} ${r} 0 1 1 ${-r * 2} 0Z`;
  const tones = [
    ink.straw,
    mix(ink.straw, ink.coral, 0.4),
    mix(ink.straw, ink.paper, 0.5),
    mix(ink.ochre, ink.orchid, 0.4),
    ink.cream,
  ];
  const dies: string[] = [];
  const size = 46;
  for (let row = -7; row < 7; row++) {
    for (let column = -7; column < 7; column++) {
      const [left, top] = [x + column * size + 3, y + row * size + 3];
      const reach = Math.hypot(
        Math.max(Math.abs(left - x), Math.abs(left + 40 - x)),
        Math.max(Math.abs(top - y), Math.abs(top + 40 - y)),
      );
      if (reach > r - 12) continue;
      const band = (column - row + 20) / 5 + next() * 0.9;
      const dead = next() < 0.025;
      const fill = dead ? ink.vermilion : (tones[Math.floor(band) % tones.length] ?? ink.straw);
      dies.push(
        rect(left, top, 40, 40, fill),
        rect(left + 8, top + 8, 24, 10, mix(fill, ink.brick, 0.22)),
        rect(left + 8, top + 23, 10, 9, mix(fill, ink.brick, 0.22)),
      );
    }
  }
  return (
    path(disc, mix(ink.ochre, ink.clay, 0.25)) +
    dies.join("") +
    within("notch", disc, circle(x, y + r, 14, ink.midnight)) +
    stroke(disc, ink.cream, 5) +
    shade(65, disc, {
      box: [x - r, y - r, x + r, y + r],
      from: [x + r, y + r],
      to: [x - 60, y - 60],
      color: ink.brick,
      count: 5200,
      size: 3,
      opacity: 0.55,
    })
  );
}

function plant(): string {
  const next = random(21);
  const halls: [x: number, top: number, width: number][] = [
    [120, 640, 320],
    [430, 590, 420],
    [840, 630, 300],
    [1130, 600, 360],
  ];
  const parts = halls.map(([x, top, width], i) => {
    const wall = mix(ink.deep, ink.midnight, 0.2 + (i % 2) * 0.35);
    let strips = "";
    for (let at = x + 24; at < x + width - 24; at += 26)
      strips += `M${at} ${top + 26}V${water - 40}`;
    const windows = Array.from({ length: Math.floor(width / 34) }, (_, k) =>
      rect(x + 18 + k * 34, water - 34, 22, 14, next() < 0.7 ? ink.straw : ink.river),
    );
    return (
      rect(x, top, width, water - top, wall) +
      rect(x - 6, top - 8, width + 12, 12, ink.river) +
      stroke(strips, ink.river, 2, 'opacity=".4"') +
      windows.join("")
    );
  });
  const ducts = [190, 260, 330]
    .map((x) => rect(x, 596, 40, 46, ink.river) + ellipse(x + 20, 596, 20, 6, ink.mist))
    .join("");
  const tower = (x: number): string =>
    rect(x - 15, 440, 30, 160, ink.slate) +
    rect(x, 440, 15, 160, mix(ink.slate, ink.midnight, 0.4)) +
    rect(x - 15, 462, 30, 14, ink.vermilion) +
    rect(x - 19, 434, 38, 8, ink.mist);
  return (
    ducts +
    tower(540) +
    tower(620) +
    steam(540, 424) +
    steam(620, 424) +
    parts.join("") +
    line([1400, 600], [1400, 440], ink.slate, 8) +
    circle(1400, 436, 8, ink.vermilion) +
    circle(1400, 436, 20, ink.vermilion, 'opacity=".3"') +
    stroke("M820 660H860M820 680H860M1120 650H1150M1120 670H1150", ink.mist, 7)
  );
}

function steam(x: number, y: number): string {
  return path(
    `M${x - 26} ${y + 12}C${x - 70} ${y - 40} ${x - 10} ${y - 60} ${x - 40} ${y - 110}C${x + 30} ${y - 100} ${x + 60} ${y - 50} ${x + 26} ${y + 12}Z`,
    ink.mist,
    'opacity=".16"',
  );
}

function reflection(): string {
  const rows = Array.from({ length: 15 }, (_, i) => {
    const width = (250 - i * 9) * (0.7 + 0.3 * Math.sin(i * 2.4));
    const y = water + 16 + i * 15;
    return line(
      [moon.x - width + 40 * Math.sin(i * 1.7), y],
      [moon.x + width, y],
      i % 5 === 3 ? ink.coral : ink.straw,
      5,
      `opacity="${0.75 - i * 0.035}"`,
    );
  });
  return rows.join("");
}
