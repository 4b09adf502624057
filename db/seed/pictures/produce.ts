import { palette as ink } from "./palette.ts";
import { circle, placed, rect, stroke } from "./drawing.ts";
import { mix } from "./landscape.ts";
import { random } from "./random.ts";

/** A porter's cart with three crates. */
export function cart(): string {
  return placed(
    820,
    812,
    1,
    stroke("M120 -10L176 -86", ink.ink, 8),
    rect(-120, -24, 240, 16, ink.brick),
    circle(-70, 4, 20, ink.ink),
    circle(70, 4, 20, ink.ink),
    rect(-104, -84, 96, 60, ink.ochre),
    rect(0, -84, 96, 60, ink.ochre),
    rect(-52, -144, 96, 60, ink.clay),
    stroke("M-104 -62h96M-104 -44h96M0 -62h96M0 -44h96M-52 -122h96M-52 -104h96", ink.brick, 4),
  );
}

/** Cabbages, radishes and oranges, nearest of all. */
export function crates(): string {
  const next = random(92);
  const heap = (x: number, y: number, w: number, colours: string[], r: number): string => {
    let balls = "";
    for (let row = 2; row >= 0; row--)
      for (let i = 0; i < (w - 2 * r) / (r * 1.55) - row * 0.6; i++) {
        const fill = colours[Math.floor(next() * colours.length)] ?? ink.leaf;
        const [cx, cy] = [x + r + row * r * 0.7 + i * r * 1.55 + next() * 6, y - row * r * 1.1];
        balls +=
          circle(cx, cy, r, fill) +
          stroke(
            `M${(cx - r * 0.5).toFixed(0)} ${(cy - r * 0.2).toFixed(0)}q${r * 0.5} ${-r * 0.6} ${r} 0`,
            mix(fill, ink.ink, 0.3),
            3,
          );
      }
    const slats = [0, 1, 2]
      .map((i) => rect(x - 12, y + i * 36, w + 24, 28, mix(ink.clay, ink.ink, 0.12 + i * 0.1)))
      .join("");
    return (
      balls +
      rect(x - 12, y, w + 24, 110, mix(ink.brick, ink.ink, 0.5)) +
      slats +
      [x - 6, x + w - 14].map((px) => rect(px, y - 6, 20, 116, ink.brick)).join("")
    );
  };
  return (
    heap(30, 900, 330, [ink.leaf, ink.sage, mix(ink.leaf, ink.moss, 0.4)], 42) +
    heap(430, 920, 260, [ink.coral, ink.straw, ink.coral], 27) +
    heap(1270, 910, 300, [ink.leaf, ink.moss, ink.sage], 38)
  );
}
