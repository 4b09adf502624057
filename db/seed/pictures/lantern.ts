import { circle, ellipse, line, rect } from "./drawing.ts";
import { palette as ink } from "./palette.ts";

/** A paper lantern hanging from x, y; every third is yellow. */
export function lantern(x: number, y: number, size: number, i: number): string {
  const fill = i % 3 === 1 ? ink.straw : ink.vermilion;
  return (
    circle(x, y + size, size * 2, fill, 'opacity=".1"') +
    ellipse(x, y + size, size, size * 0.82, fill) +
    ellipse(x - size * 0.1, y + size, size * 0.45, size * 0.8, ink.coral, 'opacity=".5"') +
    rect(x - size * 0.35, y + size * 0.1, size * 0.7, size * 0.16, ink.ink) +
    rect(x - size * 0.35, y + size * 1.74, size * 0.7, size * 0.16, ink.ink) +
    line([x, y + size * 1.9], [x, y + size * 2.5], ink.straw, size / 12)
  );
}
