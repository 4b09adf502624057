import { curve, dots, path, rect, sheet, stroke, within, type Point } from "./drawing.ts";
import { random } from "./random.ts";

/** `a` with `share` (0..1) of `b` in it. */
export function mix(a: string, b: string, share: number): string {
  const [one, two] = [channels(a), channels(b)];
  const hex = one.map((value, i) => Math.round(value + ((two[i] ?? value) - value) * share));
  return `#${hex.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Flat bands from one colour to another with soft, uneven edges, as a woodblock printer wipes them. */
export function sky(seed: number, { from, to, top = 0, bottom, bands = 7 }: SkyOptions): string {
  const next = random(seed);
  const step = (bottom - top) / bands;
  return Array.from({ length: bands }, (_, i) => {
    const y = top + i * step;
    const fill = mix(from, to, i / (bands - 1));
    if (i === 0) return rect(0, y, sheet.width, bottom - y, fill);
    const edge: Point[] = [];
    for (let x = -100; x <= sheet.width + 100; x += 200)
      edge.push([x, y + (next() - 0.5) * step * 0.7]);
    return path(`${curve(edge)}V${bottom}H-100Z`, fill);
  }).join("");
}

export interface SkyOptions {
  from: string;
  to: string;
  top?: number;
  bottom: number;
  bands?: number;
}

/** The outline of hills from edge to edge: `rise` is their height over `y`, `peaks` how many. */
export function hills(seed: number, { y, rise, peaks, rough = 0.25 }: HillOptions): string {
  const next = random(seed);
  const waves = [1, 2.3, 4.7, 9.1].map((pace, i) => ({
    pace: (pace * peaks * Math.PI * 2) / sheet.width / 1.6,
    shift: next() * Math.PI * 2,
    size: rough ** i,
  }));
  const total = waves.reduce((sum, wave) => sum + wave.size, 0);
  const points: Point[] = [];
  for (let x = -40; x <= sheet.width + 40; x += 20) {
    const height = waves.reduce((sum, w) => sum + w.size * (Math.sin(x * w.pace + w.shift) + 1), 0);
    points.push([x, y - (rise * height) / total / 2]);
  }
  return `${curve(points)}V${sheet.height + 40}H-40Z`;
}

export interface HillOptions {
  y: number;
  rise: number;
  peaks: number;
  rough?: number;
}

/** Light on water: short strokes, finer and closer together towards the horizon at `top`. */
export function ripples(
  seed: number,
  {
    top,
    bottom,
    left = 0,
    right = sheet.width,
    color,
    count,
    opacity = 1,
    weight = 1,
  }: RippleOptions,
): string {
  const next = random(seed);
  const rows: string[][] = [[], [], [], []];
  for (let i = 0; i < count; i++) {
    const depth = next() ** 1.4;
    const y = top + depth * (bottom - top);
    const length = (14 + 90 * depth) * (0.4 + next());
    const x = left + next() * (right - left) - length / 2;
    rows[Math.min(3, Math.floor(depth * 4))]?.push(
      `M${Math.round(x)} ${y.toFixed(1)}h${Math.round(length)}`,
    );
  }
  return rows
    .map((row, i) => stroke(row.join(""), color, (1.2 + i * 1.3) * weight, `opacity="${opacity}"`))
    .join("");
}

export interface RippleOptions {
  top: number;
  bottom: number;
  left?: number;
  right?: number;
  color: string;
  count: number;
  opacity?: number;
  weight?: number;
}

/**
 * Stippled shade inside the outline `d`: dense at `from`, gone at `to`.
 * `box` holds the outline: left, top, right, bottom.
 */
export function shade(
  seed: number,
  d: string,
  { box, from, to, color, count, size = 2.4, opacity = 0.5 }: ShadeOptions,
): string {
  const next = random(seed);
  const [left, top, right, bottom] = box;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const points: Point[] = [];
  for (let i = 0; i < count; i++) {
    const [x, y] = [left + next() * (right - left), top + next() * (bottom - top)];
    const along = ((x - from[0]) * dx + (y - from[1]) * dy) / length;
    if (next() > Math.max(0, along) ** 0.7) points.push([x, y]);
  }
  return within(`shade-${seed}`, d, dots(points, color, size, `opacity="${opacity}"`));
}

export interface ShadeOptions {
  box: readonly [left: number, top: number, right: number, bottom: number];
  from: Point;
  to: Point;
  color: string;
  count: number;
  size?: number;
  opacity?: number;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
