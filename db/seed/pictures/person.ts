import { circle, path, placed, polygon, stroke } from "./drawing.ts";
import { palette as ink } from "./palette.ts";

/** Somebody standing with their feet at x, y; about 120 units tall at size 1. */
export function person(
  x: number,
  y: number,
  coat: string,
  size = 1,
  hair: string = ink.ink,
): string {
  return placed(
    x,
    y,
    size,
    polygon(
      [
        [-40, 8],
        [60, 8],
        [16, -16],
        [-14, -16],
      ],
      ink.night,
      'opacity=".25"',
    ),
    stroke("M-9 -50L-12 -2M9 -50L13 -2", ink.ink, 13),
    path("M-26 -44C-30 -104 -18 -130 0 -130C18 -130 30 -104 26 -44Z", coat),
    circle(0, -148, 17, ink.coral),
    path("M-19 -150a19 19 0 0 1 38 0Z", hair),
  );
}
