import { circle, ellipse, path, stroke } from "./drawing.ts";
import { mix } from "./landscape.ts";
import { palette as ink } from "./palette.ts";

/** A seated musician facing us, feet at x, y, about 240 tall, with an instrument on the lap. */
export function player(
  x: number,
  y: number,
  scale: number,
  who: Player,
  instrument: string,
): string {
  const shade = mix(who.robe, ink.ink, 0.28);
  return (
    `<g transform="translate(${x} ${y}) scale(${scale}) skewX(${who.lean})">` +
    ellipse(24, 4, 92, 14, ink.brick, 'opacity=".28"') +
    stroke("M-56 0L-48 -70M56 0L48 -70", ink.ochre, 9) +
    stroke("M-58 -74C-74 -130 -62 -168 -54 -180M58 -74C74 -130 62 -168 54 -180", ink.ochre, 7) +
    path("M-50 -84C-66 -60 -60 -20 -50 0H-18L-8 -50H8L18 0H50C60 -20 66 -60 50 -84Z", shade) +
    path(
      "M-50 -72C-58 -130 -58 -170 -30 -184Q0 -194 30 -184C58 -170 58 -130 50 -72C20 -62 -20 -62 -50 -72Z",
      who.robe,
    ) +
    path("M-12 -190L0 -160L12 -190Z", ink.paper) +
    path("M-12 -206H12V-186Q0 -176 -12 -186Z", mix(ink.blush, ink.clay, 0.35)) +
    circle(0, -222, 24, mix(ink.blush, ink.clay, 0.25)) +
    path(
      "M-26 -222C-28 -258 28 -258 26 -222C16 -238 -14 -240 -26 -222Z",
      who.lean ? ink.ink : ink.slate,
    ) +
    stroke("M-11 -219h8M4 -219h8", ink.ink, 2.6) +
    instrument +
    stroke("M-46 -158C-66 -130 -58 -112 -30 -108", shade, 19) +
    stroke("M46 -158C66 -130 58 -112 30 -108", shade, 19) +
    circle(-22, -108, 10, mix(ink.blush, ink.clay, 0.25)) +
    circle(22, -108, 10, mix(ink.blush, ink.clay, 0.25)) +
    "</g>"
  );
}

export interface Player {
  robe: string;
  /** Degrees; 0 is the oldest, in the middle. */
  lean: number;
}
