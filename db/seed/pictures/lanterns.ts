import { circle, ellipse, line, path, placed, rect, stroke } from "./drawing.ts";
import { mix } from "./landscape.ts";
import { palette as ink } from "./palette.ts";

/** A ribbed paper globe hung at x, y. */
export function roundLantern(x: number, y: number, r: number, paper: string): string {
  const cy = y + r * 1.5;
  const ribs = [0.35, 0.72].map((k) =>
    ellipse(
      x,
      cy,
      r * k,
      r * 0.88,
      "none",
      `stroke="${mix(paper, ink.brick, 0.4)}" stroke-width="${(r / 22).toFixed(1)}"`,
    ),
  );
  return (
    line([x, y], [x, cy - r * 0.9], ink.ink, Math.max(2, r / 22)) +
    circle(x, cy, r * 1.55, paper, 'opacity=".12"') +
    ellipse(x, cy, r, r * 0.88, paper) +
    ellipse(
      x - r * 0.1,
      cy - r * 0.04,
      r * 0.62,
      r * 0.68,
      mix(paper, ink.cream, 0.35),
      'opacity=".6"',
    ) +
    ribs.join("") +
    rect(x - r * 0.36, cy - r * 0.98, r * 0.72, r * 0.16, ink.ink) +
    rect(x - r * 0.36, cy + r * 0.82, r * 0.72, r * 0.16, ink.ink) +
    [-0.16, 0, 0.16]
      .map((k) =>
        line(
          [x + k * r, cy + r],
          [x + k * r * 1.5, cy + r * 1.5],
          ink.straw,
          Math.max(1.5, r / 20),
        ),
      )
      .join("")
  );
}

/** A carp with scales; its eye was put in last. */
export function fishLantern(x: number, y: number, scale: number): string {
  const scales = [0, 1, 2, 3]
    .flatMap((col) => [-1, 0, 1].map((r) => `M${-18 + col * 34} ${r * 34 - 12}q22 12 0 30`))
    .join("");
  return placed(
    x,
    y,
    scale,
    line([-70, 0], [-70, 112], ink.ink, 3),
    line([60, 0], [60, 104], ink.ink, 3),
    circle(0, 170, 170, ink.coral, 'opacity=".12"'),
    placed(
      0,
      176,
      1,
      path(
        "M110 -22C160 -80 190 -84 214 -76C196 -40 196 -6 218 40C182 44 150 28 110 14Z",
        ink.vermilion,
      ),
      path("M-30 -74C0 -120 60 -116 90 -92L60 -56Z", ink.vermilion),
      path("M-10 66C0 100 30 116 60 108L50 60Z", ink.vermilion),
      path(
        "M-170 4C-140 -66 -60 -92 20 -78C80 -66 116 -36 134 -4C110 40 60 74 0 80C-80 86 -144 62 -170 4Z",
        ink.coral,
      ),
      path(
        "M-170 4C-144 62 -80 86 0 80C60 74 110 40 134 -4C60 40 -90 50 -170 4Z",
        mix(ink.straw, ink.cream, 0.3),
      ),
      stroke(scales, mix(ink.coral, ink.brick, 0.5), 5),
      stroke("M-64 -72C-30 -30 -30 34 -62 72", mix(ink.coral, ink.brick, 0.5), 6),
      circle(-112, -22, 20, ink.paper),
      circle(-114, -22, 10, ink.ink),
      stroke("M-160 18Q-140 26 -124 20", ink.brick, 5),
    ),
  );
}

/** A six-sided lantern that turns: horsemen go round inside. */
export function spinningLantern(x: number, y: number, scale: number): string {
  const rider = (dx: number): string =>
    placed(
      dx,
      214,
      0.4,
      path("M-60 10C-40 -14 20 -14 40 6L70 -34L84 -18L56 34L40 26C10 36 -30 36 -56 26Z", ink.brick),
      stroke("M-50 24L-70 70M-30 30L-20 70M34 30L60 64M20 32L16 70", ink.brick, 11),
      path("M-20 0C-24 -50 14 -50 14 0Z", ink.brick),
      circle(-2, -52, 14, ink.brick),
    );
  return placed(
    x,
    y,
    scale,
    line([0, 0], [0, 66], ink.ink, 4),
    circle(0, 190, 170, ink.straw, 'opacity=".13"'),
    path("M-112 112L0 62L112 112Z", mix(ink.pine, ink.moss, 0.3)),
    rect(-100, 112, 200, 170, mix(ink.straw, ink.cream, 0.4)),
    rider(-62),
    rider(8),
    rider(72),
    stroke("M-100 112V282M-36 112V282M36 112V282M100 112V282", ink.vermilion, 8),
    rect(-112, 106, 224, 16, ink.vermilion),
    rect(-112, 276, 224, 16, ink.vermilion),
    [-100, 0, 100]
      .map((dx) => line([dx, 292], [dx, 350], ink.straw, 5) + circle(dx, 302, 8, ink.vermilion))
      .join(""),
  );
}
