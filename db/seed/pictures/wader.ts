import { circle, path, placed, stroke, within } from "./drawing.ts";
import { random } from "./random.ts";

/** A shorebird facing left, its feet at the origin. */
export function wader(x: number, y: number, scale: number, bird: Wader): string {
  const { back, belly, bill, leg, id } = bird;
  const body =
    "M104 -168C66 -212 8 -234 -40 -226C-74 -220 -84 -192 -70 -164C-50 -130 12 -126 52 -142Z";
  const tip = -114 - bill;
  const droop = bill * (bird.curve ?? 0);
  const height = bird.probing ? 0 : -302;
  const head = bird.probing ? [-104, -176] : [-98, -296];
  const [hx = 0, hy = 0] = head;
  const neck = bird.probing
    ? "M-34 -222C-70 -226 -112 -206 -122 -178C-112 -152 -84 -150 -62 -158Z"
    : "M-20 -226C-62 -240 -76 -268 -82 -300L-116 -294C-112 -248 -98 -196 -70 -160Z";
  return placed(
    x,
    y,
    scale,
    stroke("M-4 -132L-16 -66L2 0M2 0h-26M2 0l16 4", leg, 7),
    stroke("M26 -134L34 -66L30 0M30 0h-26M30 0l16 4", leg, 7),
    path(body, back),
    path(neck, bird.probing ? back : bird.neck),
    bird.probing
      ? stroke(`M-120 -164C-134 -120 -140 -70 -138 ${-172 + bill}`, bird.beak, 7)
      : path(
          `M${hx - 14} ${height - 3}C${tip + bill * 0.55} ${height - 7} ${tip + bill * 0.2} ${height + droop * 0.2} ${tip} ${height + droop}C${tip + bill * 0.24} ${height + droop * 0.42} ${tip + bill * 0.55} ${height + 7} ${hx - 12} ${height + 9}Z`,
          bird.beak,
        ),
    circle(hx, hy, 25, bird.probing ? back : bird.neck),
    within(
      `belly-${id}`,
      body,
      path("M-90 -176C-30 -140 40 -150 110 -176V-100H-90Z", belly),
      feathers(id, bird.mark),
    ),
    path("M118 -166C70 -190 20 -206 -20 -200C-26 -178 20 -158 60 -158Z", bird.wing),
    circle(hx - 9, hy - 4, 4.4, bird.eye),
  );
}

export interface Wader {
  /** Unique in its picture: it names the bird's clipping path and seeds its feathers. */
  id: number;
  /** The bill's length; with the head up it points left, while probing it points down. */
  bill: number;
  /** How far the bill's tip hangs, as a share of its length. */
  curve?: number;
  probing?: boolean;
  back: string;
  neck: string;
  belly: string;
  wing: string;
  mark: string;
  beak: string;
  leg: string;
  eye: string;
}

function feathers(seed: number, color: string): string {
  const next = random(seed);
  let d = "";
  for (let i = 0; i < 34; i++) {
    const [x, y] = [-70 + next() * 140, -222 + next() * 70];
    d += `M${x.toFixed(1)} ${y.toFixed(1)}l9 4`;
  }
  return stroke(d, color, 3, 'opacity=".55"');
}
