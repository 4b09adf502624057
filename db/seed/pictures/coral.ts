import { dots, faded, path, placed, stroke, type Point } from "./drawing.ts";
import { mix } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

/** Staghorn: limbs that fork thrice. */
export function branching(
  x: number,
  y: number,
  scale: number,
  color: string,
  seed: number,
): string {
  const next = random(seed);
  const tips: Point[] = [];
  const grow = (fx: number, fy: number, turn: number, length: number, depth: number): string => {
    const [tx, ty] = [fx + Math.sin(turn) * length, fy - Math.cos(turn) * length];
    if (depth === 0) tips.push([tx, ty]);
    const limb = stroke(
      `M${fx.toFixed(1)} ${fy.toFixed(1)}L${tx.toFixed(1)} ${ty.toFixed(1)}`,
      color,
      9 + depth * 6,
    );
    if (depth === 0) return limb;
    return (
      limb +
      grow(tx, ty, turn - 0.25 - next() * 0.4, length * 0.78, depth - 1) +
      grow(tx, ty, turn + 0.25 + next() * 0.4, length * 0.78, depth - 1)
    );
  };
  const limbs = [-0.75, -0.2, 0.3, 0.8].map((turn) => grow(0, 0, turn, 66, 3)).join("");
  return placed(x, y, scale, limbs, dots(tips, mix(color, ink.paper, 0.6), 9));
}

/** Brain coral: a dome of folds. */
export function brain(x: number, y: number, r: number): string {
  const base = mix(ink.moss, ink.leaf, 0.4);
  const dome = `M${x - r} ${y}C${x - r} ${y - r * 1.25} ${x + r} ${y - r * 1.25} ${x + r} ${y}Z`;
  const next = random(r);
  let d = "";
  for (let i = 0; i < 30; i++) {
    const [px, py] = [x + (next() - 0.5) * 1.6 * r, y - next() * r * 0.82];
    if (Math.hypot((px - x) / r, (py - y) / (r * 0.94)) > 0.84) continue;
    d += `M${px.toFixed(0)} ${py.toFixed(0)}q12 -14 22 0t22 2`;
  }
  return (
    path(dome, base) +
    stroke(d, mix(base, ink.paper, 0.45), 5) +
    faded(
      0.35,
      path(
        `M${x + r * 0.2} ${y}C${x + r * 0.7} ${y - r * 0.3} ${x + r * 0.7} ${y - r * 0.7} ${x + r * 0.45} ${y - r * 0.83}C${x + r} ${y - r * 0.6} ${x + r} ${y - r * 0.2} ${x + r} ${y}Z`,
        ink.pine,
      ),
    )
  );
}
