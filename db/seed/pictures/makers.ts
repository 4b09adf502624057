import { circle, ellipse, line, path, placed, rect, stroke } from "./drawing.ts";
import { mix } from "./landscape.ts";
import { palette as ink } from "./palette.ts";

/** A skeleton of splints, and the one who papers it. */
export function workshop(): string {
  const frame = [-58, -36, -12, 12, 36, 58]
    .map((dx) => `M0 -168C${dx * 1.7} -150 ${dx * 1.7} -30 0 -12`)
    .join("");
  return (
    placed(
      1270,
      960,
      1.15,
      stroke(frame, ink.sand, 5),
      ellipse(0, -90, 86, 13, "none", `stroke="${ink.sand}" stroke-width="5"`),
      path("M0 -168C-99 -150 -99 -30 0 -12C-62 -34 -62 -146 0 -168Z", ink.paper, 'opacity=".92"'),
      path("M0 -168C-62 -146 -62 -34 0 -12C-21 -40 -21 -140 0 -168Z", ink.cream),
      rect(-30, -14, 60, 14, ink.brick),
    ) +
    placed(
      1450,
      970,
      1.3,
      stroke("M-40 0V-60M40 0V-60", ink.brick, 9),
      rect(-50, -68, 100, 12, ink.brick),
      path("M-46 -64C-60 -120 -50 -158 -16 -164C30 -168 52 -130 46 -64Z", ink.pine),
      stroke("M-26 -138L-78 -112L-104 -118", ink.moss, 19),
      circle(-108, -119, 10, ink.blush),
      circle(-10, -192, 27, ink.blush),
      path("M-38 -192C-40 -236 26 -234 22 -186C10 -206 -20 -214 -38 -192Z", ink.slate),
      circle(24, -208, 15, ink.slate),
    )
  );
}

/** Bamboo on the block, the blade already at its third cut. */
export function splitter(): string {
  const splints = Array.from({ length: 9 }, (_, i) =>
    line(
      [60 + i * 46, 980 - (i % 3) * 10],
      [250 + i * 44, 956 + (i % 4) * 9],
      i % 2 ? ink.sage : ink.straw,
      7,
    ),
  ).join("");
  return (
    splints +
    placed(
      260,
      930,
      1.3,
      stroke("M-44 10V-46M44 10V-46", ink.brick, 9),
      rect(-52, -54, 104, 12, ink.brick),
      path(
        "M-46 -50C-56 -112 -44 -150 -8 -154C34 -156 50 -116 44 -50Z",
        mix(ink.vermilion, ink.brick, 0.45),
      ),
      circle(10, -182, 26, ink.blush),
      path("M-18 -184C-18 -222 42 -222 38 -184C26 -202 0 -204 -18 -184Z", ink.ink),
      stroke("M20 -132L74 -108L104 -74", mix(ink.vermilion, ink.ink, 0.35), 18),
      circle(106, -70, 10, ink.blush),
      stroke("M130 30V-118", ink.leaf, 17),
      stroke("M130 -118L118 -66M130 -118L142 -66", ink.cream, 5),
      path("M102 -78L176 -92L180 -72L106 -62Z", ink.haze),
    )
  );
}
