import { random } from "./random.ts";

/** Every picture is drawn on this sheet; y grows downwards. */
export const sheet = { width: 1600, height: 1000 } as const;

export type Point = readonly [x: number, y: number];

/** The finished SVG: the layers from back to front, with the paper's grain over all. */
export function drawing(ground: string, ...layers: string[]): string {
  const { width, height } = sheet;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ` +
    `width="${width}" height="${height}">` +
    rect(0, 0, width, height, ground) +
    layers.join("") +
    grain() +
    "</svg>"
  );
}

export function rect(x: number, y: number, w: number, h: number, fill: string, more = ""): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`;
}

export function circle(x: number, y: number, r: number, fill: string, more = ""): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`;
}

export function ellipse(
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  more = "",
): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;
}

export function polygon(points: readonly Point[], fill: string, more = ""): string {
  return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}" fill="${fill}" ${more}/>`;
}

export function path(d: string, fill: string, more = ""): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

/** A line with round ends along the path `d`. */
export function stroke(d: string, color: string, width: number, more = ""): string {
  return (
    `<path d="${d}" fill="none" stroke="${color}" stroke-width="${n(width)}" ` +
    `stroke-linecap="round" stroke-linejoin="round" ${more}/>`
  );
}

export function line(from: Point, to: Point, color: string, width: number, more = ""): string {
  return stroke(`M${pair(from)}L${pair(to)}`, color, width, more);
}

/** Layers moved and scaled as one. */
export function placed(x: number, y: number, scale: number, ...layers: string[]): string {
  return `<g transform="translate(${n(x)} ${n(y)}) scale(${n(scale)})">${layers.join("")}</g>`;
}

export function faded(opacity: number, ...layers: string[]): string {
  return `<g opacity="${opacity}">${layers.join("")}</g>`;
}

/** Layers seen only within the path `d`; `id` is unique in its picture. */
export function within(id: string, d: string, ...layers: string[]): string {
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${layers.join("")}</g>`;
}

/** A smooth path through the points, open at both ends. */
export function curve(points: readonly Point[]): string {
  let d = "";
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (!before) return void (d += `M${pair(point)}`);
    const [c, e] = [points[i - 2] ?? before, points[i + 1] ?? point];
    const one: Point = [before[0] + (point[0] - c[0]) / 6, before[1] + (point[1] - c[1]) / 6];
    const two: Point = [point[0] - (e[0] - before[0]) / 6, point[1] - (e[1] - before[1]) / 6];
    d += `C${pair(one)} ${pair(two)} ${pair(point)}`;
  });
  return d;
}

/** Round dots of one colour in a single path. */
export function dots(points: readonly Point[], color: string, size: number, more = ""): string {
  return stroke(points.map((point) => `M${pair(point)}h.1`).join(""), color, size, more);
}

/** A tile of light and dark specks: a printed sheet is never quite even. */
function grain(): string {
  const tile = 400;
  const next = random(7);
  const specks = (count: number): Point[] =>
    Array.from({ length: count }, () => [next() * tile, next() * tile]);
  const { width, height } = sheet;
  return (
    `<pattern id="grain" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse">` +
    dots(specks(1500), "#000", 1.7, 'opacity=".09"') +
    dots(specks(1300), "#fff", 1.7, 'opacity=".11"') +
    "</pattern>" +
    rect(0, 0, width, height, "url(#grain)")
  );
}

function pair([x, y]: Point): string {
  return `${n(x)} ${n(y)}`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
