import { circle, ellipse, line, path, rect, stroke, type Point } from "./drawing.ts";
import { mix } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

/** What lives in the mud, under a surface at `ground`. */
export function creatures(ground: number): string {
  const next = random(6);
  const clams: Point[] = [
    [330, 566],
    [520, 574],
    [690, 590],
    [860, 640],
    [190, 640],
    [1010, 600],
    [1460, 610],
  ];
  const snails = Array.from({ length: 26 }, (): Point => [next() * 1600, ground - 2 + next() * 12]);
  return (
    clams
      .map(
        ([x, y], i) =>
          `<g transform="rotate(${i * 37} ${x} ${y})">` +
          path(
            `M${x - 26} ${y}C${x - 20} ${y - 24} ${x + 20} ${y - 24} ${x + 26} ${y}C${x + 16} ${y + 16} ${x - 16} ${y + 16} ${x - 26} ${y}Z`,
            ink.paper,
          ) +
          stroke(
            `M${x - 18} ${y - 2}Q${x} ${y - 16} ${x + 18} ${y - 2}M${x - 10} ${y + 3}Q${x} ${y - 5} ${x + 10} ${y + 3}`,
            ink.stone,
            2.4,
          ) +
          "</g>",
      )
      .join("") +
    worm(380, 640) +
    worm(486, 744) +
    worm(700, 690) +
    worm(836, 790) +
    worm(1034, 820) +
    worm(1470, 742) +
    snails.map(([x, y]) => ellipse(x, y, 7, 5, ink.slate)).join("") +
    crab(1288, 850)
  );
}

function worm(x: number, y: number): string {
  return (
    stroke(`M${x - 44} ${y + 8}q16 -26 32 -4t32 -6t28 -10`, ink.coral, 11) +
    stroke(
      `M${x - 44} ${y + 8}q16 -26 32 -4t32 -6t28 -10`,
      ink.blush,
      2.4,
      'stroke-dasharray="1 8"',
    )
  );
}

function crab(x: number, y: number): string {
  const shell = ink.vermilion;
  return (
    [-1, 1]
      .map(
        (side) =>
          [8, 16, 24]
            .map((d) =>
              stroke(
                `M${x + side * 24} ${y + d * 0.5 - 4}l${side * 22} ${d * 0.5 - 8}l${side * 6} 14`,
                shell,
                5,
              ),
            )
            .join("") +
          stroke(`M${x + side * 22} ${y - 10}q${side * 26} -6 ${side * 20} -26`, shell, 7) +
          circle(x + side * 40, y - 38, 9, shell) +
          line([x + side * 9, y - 18], [x + side * 10, y - 30], shell, 4),
      )
      .join("") +
    ellipse(x, y, 34, 21, shell) +
    circle(x - 10, y - 31, 4, ink.ink) +
    circle(x + 10, y - 31, 4, ink.ink) +
    rect(x - 16, y + 4, 32, 3, mix(shell, ink.ink, 0.3))
  );
}
