import { drawing, ellipse, faded, path, rect, stroke } from "./drawing.ts";
import { mix, shade } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { skeleton } from "./whale.ts";

const flesh =
  "M120 560C150 470 300 430 470 412C640 352 900 340 1080 400C1220 446 1310 468 1400 452C1440 420 1490 384 1540 380C1530 430 1500 466 1470 486C1500 520 1520 560 1520 606C1470 590 1430 550 1396 522C1290 560 1120 640 900 668C640 700 330 690 200 640C140 616 116 590 120 560Z";

/** The whale whole: what was dug out is dark, what is inferred is pale. */
export function draw(): string {
  return drawing(
    mix(ink.cream, ink.sand, 0.25),
    rect(0, 0, 1600, 1000, mix(ink.cream, ink.sand, 0.12)),
    strata(),
    faded(0.6, path(flesh, mix(ink.mist, ink.tide, 0.35))),
    shade(55, flesh, {
      box: [100, 340, 1560, 700],
      from: [800, 700],
      to: [800, 420],
      color: ink.river,
      count: 3400,
      opacity: 0.4,
    }),
    fin(),
    skeleton({ found: ink.ink, guessed: ink.paper }),
    swimmer(),
  );
}

function strata(): string {
  return [0, 1, 2, 3]
    .map((i) =>
      path(
        `M0 ${760 + i * 62}C300 ${740 + i * 66} 560 ${790 + i * 58} 860 ${764 + i * 62}S1350 ${750 + i * 66} 1600 ${772 + i * 60}V1000H0Z`,
        mix(ink.sand, ink.clay, 0.15 + i * 0.2),
      ),
    )
    .join("");
}

function fin(): string {
  return faded(
    0.75,
    path("M470 610C500 690 560 760 640 790C650 740 610 660 580 600Z", mix(ink.mist, ink.tide, 0.5)),
  );
}

/** A person, to the same scale. */
function swimmer(): string {
  const color = ink.vermilion;
  return (
    ellipse(1188, 249, 18, 16, color) +
    path("M1196 240C1260 226 1300 236 1340 250L1336 270C1290 268 1240 276 1196 260Z", color) +
    stroke("M1336 256L1420 240M1336 264L1416 276", color, 11) +
    stroke("M1214 254L1160 290L1116 282", color, 10) +
    path("M1416 232L1452 222L1448 246Z", color) +
    path("M1412 270L1448 284L1436 262Z", color)
  );
}
