import {
  circle,
  dots,
  drawing,
  ellipse,
  line,
  path,
  placed,
  rect,
  stroke,
  type Point,
} from "./drawing.ts";
import { mix, shade, sky } from "./landscape.ts";
import { person } from "./person.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

/** One lit ground floor under a dark hospital; people come to its door. */
export function draw(): string {
  return drawing(
    ink.night,
    sky(6, { from: ink.night, to: mix(ink.midnight, ink.deep, 0.6), bottom: 760, bands: 8 }),
    stars(),
    moon(),
    tower(),
    lobby(),
    street(),
    ambulance(230, 866),
    person(1010, 918, ink.mist),
    person(1066, 910, ink.vermilion, 0.72),
    person(1250, 926, ink.clay),
    tree(90, 800, 1.15),
    tree(1490, 812, 1.3),
  );
}

function stars(): string {
  const next = random(5);
  const points: Point[] = Array.from({ length: 90 }, () => [next() * 1600, next() * 420]);
  return dots(points, ink.haze, 3, 'opacity=".55"');
}

function moon(): string {
  return path("M250 120A92 92 0 1 0 330 264A74 74 0 1 1 250 120Z", ink.cream);
}

function tower(): string {
  const next = random(27);
  const windows: string[] = [];
  for (let row = 0; row < 7; row++) {
    for (let column = 0; column < 15; column++) {
      const lit = next() < 0.13;
      windows.push(
        rect(
          470 + column * 54,
          196 + row * 66,
          34,
          40,
          lit ? ink.straw : mix(ink.night, ink.deep, 0.35),
        ),
      );
      if (lit) windows.push(rect(470 + column * 54, 196 + row * 66, 34, 16, ink.ochre));
    }
  }
  const side = "M1280 150L1390 196V700H1280Z";
  return (
    path(side, mix(ink.night, ink.midnight, 0.6)) +
    rect(440, 150, 840, 560, mix(ink.deep, ink.river, 0.15)) +
    shade(33, "M440 150H1280V710H440Z", {
      box: [440, 150, 1280, 710],
      from: [440, 150],
      to: [860, 710],
      color: ink.night,
      count: 6200,
      size: 3,
    }) +
    rect(440, 138, 840, 16, ink.river) +
    windows.join("") +
    rect(560, 84, 120, 56, ink.deep) +
    line([1180, 138], [1180, 60], ink.river, 6) +
    circle(1180, 56, 9, ink.vermilion) +
    circle(1180, 56, 22, ink.vermilion, 'opacity=".3"') +
    clock(860, 106)
  );
}

function clock(x: number, y: number): string {
  return (
    circle(x, y, 58, ink.river) +
    circle(x, y, 48, ink.paper) +
    line([x, y], [x - 26, y - 20], ink.ink, 7) +
    line([x, y], [x, y - 38], ink.vermilion, 5) +
    circle(x, y, 6, ink.ink)
  );
}

function lobby(): string {
  const panes = Array.from({ length: 11 }, (_, i) =>
    line([400 + i * 92, 690], [400 + i * 92, 850], ink.brick, 5),
  );
  return (
    rect(380, 676, 960, 176, ink.straw) +
    shade(34, "M380 676H1340V852H380Z", {
      box: [380, 676, 1340, 852],
      from: [0, 676],
      to: [0, 820],
      color: ink.ochre,
      count: 4200,
      size: 3,
    }) +
    counter() +
    panes.join("") +
    rect(350, 652, 1020, 30, ink.paper) +
    rect(350, 676, 1020, 8, ink.mist) +
    rect(900, 640, 260, 54, ink.vermilion) +
    rect(920, 694, 6, 160, ink.brick) +
    rect(1134, 694, 6, 160, ink.brick) +
    rect(958, 664, 144, 7, ink.paper, 'opacity=".9"') +
    rect(998, 676, 64, 5, ink.paper, 'opacity=".7"')
  );
}

function counter(): string {
  const seated = [474, 530, 700, 756].map(
    (x) =>
      path(`M${x - 22} 830C${x - 22} 786 ${x + 22} 786 ${x + 22} 830Z`, ink.brick) +
      circle(x, 780, 13, ink.brick),
  );
  return (
    seated.join("") +
    rect(450, 826, 340, 12, ink.clay) +
    rect(1190, 790, 130, 62, ink.clay) +
    path("M1232 790C1232 744 1276 744 1276 790Z", ink.paper) +
    circle(1254, 738, 14, ink.brick)
  );
}

function street(): string {
  const pool = "M380 852H1340L1480 1000H240Z";
  return (
    rect(0, 850, 1600, 150, mix(ink.night, ink.ink, 0.3)) +
    path(pool, ink.ochre, 'opacity=".34"') +
    shade(35, pool, {
      box: [240, 852, 1480, 1000],
      from: [0, 852],
      to: [0, 1000],
      color: ink.straw,
      count: 5200,
      size: 3,
      opacity: 0.6,
    }) +
    rect(0, 848, 1600, 6, ink.slate)
  );
}

function ambulance(x: number, y: number): string {
  return placed(
    x,
    y,
    1,
    ellipse(80, 42, 170, 12, ink.night, 'opacity=".6"'),
    path("M-80 30V-110H120L190 -46L226 -32V30Z", ink.paper),
    rect(-80, -34, 306, 18, ink.vermilion),
    path("M126 -96L176 -46H126Z", ink.deep),
    rect(-50, -92, 70, 40, ink.mist),
    rect(20, -126, 46, 17, ink.vermilion),
    circle(-20, 32, 28, ink.ink) + circle(-20, 32, 12, ink.stone),
    circle(156, 32, 28, ink.ink) + circle(156, 32, 12, ink.stone),
    circle(43, -120, 44, ink.vermilion, 'opacity=".16"'),
    rect(214, -14, 12, 18, ink.straw),
  );
}

function tree(x: number, y: number, size: number): string {
  const crown =
    "M-120 -70C-150 -170 -70 -250 0 -240C84 -260 150 -170 120 -80C80 -30 -80 -30 -120 -70Z";
  return placed(
    x,
    y,
    size,
    stroke("M0 60V-120M0 -60L40 -110M0 -40L-36 -90", ink.ink, 14),
    path(crown, mix(ink.pine, ink.night, 0.45)),
    shade(Math.round(x), crown, {
      box: [-140, -260, 140, -30],
      from: [140, -30],
      to: [-60, -240],
      color: ink.moss,
      count: 1500,
      size: 3,
    }),
  );
}
