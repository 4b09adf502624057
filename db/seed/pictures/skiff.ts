import { path, placed, stroke } from "./drawing.ts";
import { palette as ink } from "./palette.ts";
import { person } from "./person.ts";

/** A boatman sculling a small boat, its waterline at x, y. */
export function skiff(x: number, y: number): string {
  return placed(
    x,
    y,
    1.2,
    path("M-150 -14C-80 8 80 8 150 -14C120 24 -120 24 -150 -14Z", ink.brick),
    path("M-50 -8C-44 -54 56 -54 62 -8Z", ink.ochre),
    stroke("M-30 -12C-26 -44 38 -44 44 -12M-4 -10C-2 -46 16 -46 18 -10", ink.brick, 3),
    stroke("M100 -72L190 20", ink.ink, 4),
    placed(104, -6, 0.52, person(0, 0, ink.paper)),
    path("M76 -86L104 -106L132 -86Z", ink.straw),
    stroke("M-170 30H170M-120 44H100", ink.paper, 4, 'opacity=".6"'),
  );
}
