import { circle, drawing, line, path, placed, rect, stroke, type Point } from "./drawing.ts";
import { hills, mix, ripples, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

/** A night of slanting rain: one line of lamps goes up the river. */
export function draw(): string {
  const horizon = 470;
  const boats: [x: number, y: number, size: number][] = [
    [812, 490, 0.12],
    [716, 502, 0.17],
    [900, 518, 0.24],
    [640, 548, 0.34],
    [850, 592, 0.5],
    [500, 690, 0.78],
    [1110, 836, 1.2],
  ];
  return drawing(
    ink.night,
    sky(14, { from: ink.night, to: mix(ink.deep, ink.river, 0.25), bottom: horizon, bands: 8 }),
    clouds(),
    land(horizon),
    rect(0, horizon, 1600, 530, ink.midnight),
    path(
      `M0 640C380 612 700 660 1040 630S1440 640 1600 624V1000H0Z`,
      mix(ink.midnight, ink.night, 0.45),
    ),
    path(`M0 830C420 796 760 850 1120 812S1460 820 1600 806V1000H0Z`, ink.night),
    ripples(3, { top: horizon + 8, bottom: 1000, color: ink.river, count: 330, opacity: 0.5 }),
    breakwater(),
    ...boats.map(([x, y, size], i) => glow(x, y, size, i) + boat(x, y, size, i)),
    rain(),
  );
}

function clouds(): string {
  const arms = [
    "M-60 210C240 60 560 60 760 150C900 212 1010 204 1100 140C1010 250 860 282 690 226C460 150 200 180 -60 330Z",
    "M1660 40C1420 40 1240 110 1180 210C1130 292 1000 330 880 322C1040 370 1210 330 1290 240C1380 140 1520 130 1660 170Z",
    "M-60 20C260 -60 620 -30 860 40C700 20 380 10 -60 130Z",
  ];
  const fills = [mix(ink.midnight, ink.deep, 0.5), ink.midnight, mix(ink.night, ink.ink, 0.5)];
  return arms
    .map(
      (d, i) =>
        path(d, fills[i] ?? ink.midnight) +
        shade(50 + i, d, {
          box: [0, 0, 1600, 380],
          from: [0, 320],
          to: [0, 20],
          color: ink.night,
          count: 5200,
          size: 3,
          opacity: 0.7,
        }),
    )
    .join("");
}

function land(horizon: number): string {
  const next = random(8);
  const lamps: Point[] = Array.from({ length: 60 }, () => [
    next() * 760,
    horizon - 4 - next() * 34,
  ]);
  const far = hills(23, { y: horizon, rise: 170, peaks: 2 });
  const near = hills(31, { y: horizon, rise: 70, peaks: 3 });
  return (
    path(far, mix(ink.night, ink.deep, 0.55)) +
    path(near, mix(ink.night, ink.midnight, 0.4)) +
    lamps.map(([x, y]) => circle(x, y, 1.6 + next() * 1.8, ink.straw, 'opacity=".8"')).join("") +
    rect(0, horizon - 3, 1600, 5, ink.night)
  );
}

function breakwater(): string {
  const wall = "M1640 600L1330 504L1296 504L1284 524L1640 668Z";
  return (
    path(wall, mix(ink.slate, ink.midnight, 0.55)) +
    line([1330, 504], [1640, 600], ink.slate, 5) +
    path("M1302 506L1306 420L1326 420L1330 506Z", ink.haze) +
    path("M1304 466L1305 444L1327 444L1328 466Z", ink.vermilion) +
    circle(1316, 408, 12, ink.vermilion) +
    circle(1316, 408, 34, ink.vermilion, 'opacity=".25"')
  );
}

function glow(x: number, y: number, size: number, seed: number): string {
  const next = random(300 + seed);
  const dashes = Array.from({ length: 13 }, (_, i) => {
    const length = (90 - i * 5) * size * (0.5 + next() * 0.7);
    return line(
      [x - length + (next() - 0.5) * 36 * size, y + (26 + i * 15) * size],
      [x + length, y + (26 + i * 15) * size],
      i % 4 === 2 ? ink.vermilion : ink.straw,
      6.5 * size,
      `opacity="${0.85 - i * 0.055}"`,
    );
  });
  return dashes.join("");
}

function boat(x: number, y: number, size: number, seed: number): string {
  const hull =
    "M-190 -66C-120 -40 60 -36 200 -78C186 -30 160 4 140 22H-128C-160 0 -182 -30 -190 -66Z";
  return placed(
    x,
    y,
    size,
    path(hull, seed % 2 ? ink.deep : mix(ink.river, ink.deep, 0.5)),
    path("M-186 -50C-120 -24 60 -20 194 -60L190 -48C60 -8 -110 -10 -180 -36Z", ink.haze),
    path("M-146 6H152L140 22H-128Z", ink.vermilion),
    rect(-116, -150, 118, 104, ink.cream),
    rect(-126, -162, 138, 14, ink.mist),
    rect(-104, -134, 40, 34, ink.straw),
    rect(-52, -134, 42, 34, ink.straw),
    stroke("M-60 -162V-300M-60 -286L-150 -168M-60 -286L120 -60M96 -56V-210", ink.mist, 5),
    stroke("M-60 -262C0 -230 50 -220 96 -204", ink.mist, 3),
    ...[-40, 0, 40, 78].map((at, i) => circle(at, -250 + i * 14, 11, ink.paper)),
    ...[-40, 0, 40, 78].map((at, i) => circle(at, -250 + i * 14, 24, ink.straw, 'opacity=".28"')),
    circle(-60, -304, 10, ink.vermilion),
    rect(20, -78, 60, 34, ink.ochre),
  );
}

function rain(): string {
  const next = random(101);
  let [fine, near] = ["", ""];
  for (let i = 0; i < 520; i++) {
    const [x, y, length] = [next() * 1800 - 100, next() * 1050 - 40, 26 + next() * 46];
    const drop = `M${Math.round(x)} ${Math.round(y)}l${Math.round(-length * 0.42)} ${Math.round(length)}`;
    if (i % 4 === 0) near += drop;
    else fine += drop;
  }
  return stroke(fine, ink.mist, 1.6, 'opacity=".3"') + stroke(near, ink.haze, 2.6, 'opacity=".34"');
}
