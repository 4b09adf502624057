import { path, placed, rect, stroke } from "./drawing.ts";

/** Somebody on a stool, seen from behind; the seat's foot is at x, y and they are about 190 tall. */
export function seated(x: number, y: number, scale: number, who: Seated): string {
  const { coat, hair, stool, lean = 0 } = who;
  return (
    `<g transform="translate(${x} ${y}) scale(${scale}) skewX(${lean})">` +
    stroke("M-36 -4L-28 -58M36 -4L28 -58", stool, 8) +
    rect(-42, -66, 84, 14, stool, 'rx="5"') +
    path("M-46 -62C-58 -96 -52 -140 -26 -150Q0 -158 26 -150C52 -140 58 -96 46 -62Z", coat) +
    path("M-12 -162H12V-146H-12Z", hair) +
    placed(0, -178, 1, path("M-23 4C-24 -30 24 -30 23 4C22 18 10 26 0 26S-22 18 -23 4Z", hair)) +
    "</g>"
  );
}

export interface Seated {
  coat: string;
  hair: string;
  stool: string;
  /** Degrees to the left (positive) or right. */
  lean?: number;
}
