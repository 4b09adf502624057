import { palette as ink } from "./palette.ts";
import { circle, faded, line, path, placed, rect, stroke, within } from "./drawing.ts";
import { mix, ripples } from "./landscape.ts";

/** Where the screen stands on the sheet. */
export const screen = { x: 330, y: 150, w: 760, h: 400 } as const;

/** The film: a rider comes over the water. Four seams show in the canvas. */
export function film(): string {
  const { x, y, w, h } = screen;
  const sheet = `M${x} ${y}C${x + w * 0.3} ${y + 9} ${x + w * 0.7} ${y - 7} ${x + w} ${y + 4}C${x + w - 8} ${y + h * 0.5} ${x + w + 8} ${y + h * 0.8} ${x + w - 2} ${y + h}C${x + w * 0.6} ${y + h + 9} ${x + w * 0.3} ${y + h - 8} ${x + 3} ${y + h + 4}C${x + 9} ${y + h * 0.6} ${x - 5} ${y + h * 0.3} ${x} ${y}Z`;
  const grey = (share: number): string => mix(ink.paper, ink.slate, share);
  return (
    [90, 60, 30]
      .map((r) => rect(x - r, y - r, w + 2 * r, h + 2 * r, ink.cream, `rx="${r}" opacity=".04"`))
      .join("") +
    path(sheet, ink.paper) +
    within(
      "film",
      sheet,
      rect(x, y, w, h + 10, grey(0.06)),
      circle(x + 556, y + 130, 66, ink.paper),
      path(
        `M${x} ${y + 250}C${x + 150} ${y + 170} ${x + 260} ${y + 200} ${x + 380} ${y + 236}S${x + 640} ${y + 196} ${x + w} ${y + 250}V${y + 300}H${x}Z`,
        grey(0.32),
      ),
      rect(x, y + 276, w, h, grey(0.18)),
      ripples(6, {
        top: y + 286,
        bottom: y + h,
        left: x,
        right: x + w,
        color: grey(0.55),
        count: 60,
        opacity: 0.7,
      }),
      rider(x + 372, y + 348),
      [0.2, 0.4, 0.6, 0.8]
        .map((t) =>
          line([x + w * t, y - 10], [x + w * t + 4, y + h + 10], ink.slate, 2, 'opacity=".28"'),
        )
        .join(""),
    )
  );
}

function rider(x: number, y: number): string {
  const dark = mix(ink.ink, ink.slate, 0.15);
  return placed(
    x,
    y,
    1.15,
    path(
      "M-96 -66C-60 -90 40 -92 72 -74C96 -110 118 -140 138 -142L176 -112L170 -96L146 -102C130 -70 110 -46 92 -34C60 -20 -50 -20 -84 -34C-104 -44 -108 -56 -96 -66Z",
      dark,
    ),
    stroke("M-88 -58C-130 -60 -138 -20 -150 6", dark, 13),
    stroke(
      "M-74 -34L-92 4L-76 44M-52 -30L-34 10L-50 46M60 -32L96 -2L88 40M78 -36L60 6L44 34",
      dark,
      12,
    ),
    path("M-30 -70C-40 -130 -26 -168 -2 -170C24 -168 34 -130 30 -70Z", dark),
    path(
      "M-30 -150C-80 -140 -110 -100 -128 -86C-100 -84 -60 -96 -26 -110Z",
      mix(dark, ink.slate, 0.4),
    ),
    circle(2, -188, 18, dark),
    path("M-54 -190L2 -220L58 -190Z", dark),
    stroke("M24 -130L72 -104", dark, 11),
    stroke("M-44 -176L40 -96", mix(dark, ink.paper, 0.3), 4),
    faded(0.4, path("M-110 56C-40 40 60 40 120 56C60 72 -50 72 -110 56Z", dark)),
  );
}
