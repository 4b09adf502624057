import { circle, drawing, line, path, placed, rect, stroke } from "./drawing.ts";
import { hills, mix, ripples, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

const paints = [
  ink.vermilion,
  ink.deep,
  ink.ochre,
  ink.moss,
  ink.tide,
  ink.brick,
  ink.cream,
  ink.coral,
] as const;

/** Quay cranes over a ship at the end of the day, the yard filling up in front. */
export function draw(): string {
  return drawing(
    ink.straw,
    sky(33, {
      from: mix(ink.coral, ink.blush, 0.35),
      to: mix(ink.straw, ink.paper, 0.45),
      bottom: 560,
      bands: 8,
    }),
    circle(300, 430, 92, ink.paper),
    path(hills(71, { y: 560, rise: 120, peaks: 2.4 }), mix(ink.coral, ink.mist, 0.55)),
    rect(0, 558, 1600, 160, mix(ink.tide, ink.blush, 0.25)),
    ripples(23, { top: 566, bottom: 700, color: ink.paper, count: 110, opacity: 0.6 }),
    ripples(24, {
      top: 562,
      bottom: 700,
      left: 220,
      right: 380,
      color: ink.paper,
      count: 40,
      weight: 1.6,
    }),
    ship(),
    ...[1300, 1010, 720].map((x) => crane(x, 736)),
    crane(330, 736, true),
    quay(),
    yard(),
    truck(910, 806),
  );
}

function ship(): string {
  const hull = "M330 560H1500L1490 610H1560V520H1640V720H430C380 690 346 630 330 560Z";
  const boxes: string[] = [];
  const next = random(49);
  for (let column = 0; column < 17; column++) {
    const height = 3 + Math.floor(next() * 4);
    for (let row = 0; row < height; row++)
      boxes.push(box(420 + column * 56, 560 - (row + 1) * 30, 54, 28, next()));
  }
  return (
    boxes.join("") +
    rect(1390, 360, 110, 200, ink.paper) +
    rect(1376, 346, 138, 18, ink.cream) +
    [0, 1, 2, 3].map((i) => rect(1402, 384 + i * 40, 86, 14, ink.deep)).join("") +
    rect(1520, 440, 50, 120, ink.vermilion) +
    path(hull, ink.midnight) +
    path("M342 598C352 640 372 676 400 700H1640V720H430C384 694 356 650 342 598Z", ink.brick) +
    stroke("M340 576H1486", ink.paper, 5) +
    shade(59, hull, {
      box: [330, 520, 1600, 720],
      from: [1600, 720],
      to: [500, 560],
      color: ink.ink,
      count: 4200,
      size: 3,
    })
  );
}

function crane(x: number, foot: number, raised = false): string {
  const boom = raised ? "M-40 -420L-150 -730M-24 -420L-128 -734" : "M-330 -420H240M-330 -398H240";
  const lattice = raised
    ? ""
    : Array.from({ length: 19 }, (_, i) => `M${-330 + i * 30} -420l15 22l15 -22`).join("");
  const stays = raised
    ? "M0 -540L-140 -730M0 -540L230 -420"
    : "M0 -540L-320 -420M0 -540L-170 -420M0 -540L230 -420";
  return placed(
    x,
    foot,
    1,
    stroke(
      "M-100 0L-60 -400M100 0L80 -400M-90 -130H96M-78 -250H88M-90 -130L88 -250",
      ink.vermilion,
      15,
    ),
    stroke("M-100 0L-60 -400M100 0L80 -400", ink.brick, 4, 'transform="translate(6 0)"'),
    stroke(boom, ink.vermilion, 10),
    stroke(lattice, ink.vermilion, 4),
    raised ? stroke("M-30 -420H240M-30 -398H240", ink.vermilion, 10) : "",
    stroke("M-50 -410L0 -540L60 -410", ink.vermilion, 12),
    stroke(stays, ink.brick, 4),
    rect(110, -462, 110, 56, ink.cream) + rect(110, -462, 110, 12, ink.vermilion),
    raised ? "" : hoist(-180),
    rect(-124, -12, 52, 18, ink.ink) + rect(74, -12, 52, 18, ink.ink),
  );
}

function hoist(x: number): string {
  return (
    rect(x - 26, -398, 52, 16, ink.ink) +
    stroke(`M${x - 18} -382V-300M${x + 18} -382V-300`, ink.ink, 3) +
    rect(x - 34, -304, 68, 10, ink.straw) +
    box(x - 34, -294, 68, 34, ((x + 900) % 7) / 7) +
    rect(x + 30, -390, 24, 26, ink.deep)
  );
}

function quay(): string {
  return (
    rect(0, 716, 1600, 290, mix(ink.sand, ink.stone, 0.4)) +
    rect(0, 716, 1600, 12, ink.slate) +
    stroke("M0 760H1600M0 772H1600", ink.slate, 3, 'opacity=".6"') +
    shade(60, "M0 716H1600V1000H0Z", {
      box: [0, 716, 1600, 1000],
      from: [0, 1000],
      to: [0, 740],
      color: ink.slate,
      count: 4600,
    })
  );
}

function yard(): string {
  const next = random(82);
  const parts: string[] = [];
  [
    { left: -30, count: 7, rows: [2, 3, 2, 2, 1, 1, 1] },
    { left: 1090, count: 5, rows: [1, 2, 2, 3, 3] },
  ].forEach(({ left, count, rows }) => {
    for (let column = 0; column < count; column++) {
      for (let row = 0; row < (rows[column] ?? 1); row++) {
        parts.push(
          box(left + column * 118 - (row % 2) * 6, 1000 - (row + 1) * 74, 114, 72, next()),
        );
      }
    }
  });
  return parts.join("");
}

function box(x: number, y: number, w: number, h: number, pick: number): string {
  const fill = paints[Math.floor(pick * paints.length)] ?? ink.deep;
  const ribs = Math.round(w / 9);
  const d = Array.from(
    { length: ribs - 1 },
    (_, i) => `M${(x + ((i + 1) * w) / ribs).toFixed(1)} ${y + h * 0.12}v${(h * 0.76).toFixed(1)}`,
  ).join("");
  return (
    rect(x, y, w, h, fill) +
    stroke(d, mix(fill, ink.ink, 0.3), Math.max(1.2, w / 60)) +
    rect(x, y, w, h * 0.08, mix(fill, ink.paper, 0.25))
  );
}

function truck(x: number, y: number): string {
  return placed(
    x,
    y,
    1,
    box(-150, -76, 170, 60, 0.3),
    rect(-156, -16, 250, 10, ink.ink),
    path("M32 -10L32 -74L72 -74L94 -40L94 -10Z", ink.paper),
    path("M46 -64L68 -64L82 -40L46 -40Z", ink.deep),
    line([94, -16], [100, -16], ink.straw, 8),
    ...[-130, -96, -20, 66].map((at) => circle(at, -2, 15, ink.ink) + circle(at, -2, 6, ink.stone)),
  );
}
