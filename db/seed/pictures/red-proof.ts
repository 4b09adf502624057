import {
  circle,
  drawing,
  ellipse,
  faded,
  path,
  placed,
  polygon,
  rect,
  stroke,
  within,
} from "./drawing.ts";
import { hills, mix, shade } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

/** A page proof under the lamp: grey columns, and the vermilion brush that has been at them. */
export function draw(): string {
  const desk = mix(ink.pine, ink.deep, 0.35);
  return drawing(
    desk,
    shade(2, "M0 0H1600V1000H0Z", {
      box: [0, 0, 1600, 1000],
      from: [0, 1000],
      to: [1100, 200],
      color: ink.ink,
      count: 5600,
      opacity: 0.45,
    }),
    [620, 500, 380].map((r) => ellipse(760, 470, r * 1.35, r, ink.straw, 'opacity=".07"')).join(""),
    `<g transform="rotate(-5 760 520)">`,
    proof(),
    marks(),
    "</g>",
    inkstone(),
    brush(),
    calculator(),
    tea(),
  );
}

/** One broadsheet page: masthead, a picture, five columns of lines that stand for words. */
function proof(): string {
  const [x, y, w, h] = [330, -40, 860, 1120];
  const next = random(44);
  const grey = mix(ink.slate, ink.cream, 0.35);
  let lines = "";
  const column = (cx: number, from: number, to: number): void => {
    for (let ly = from; ly < to; ly += 17)
      lines += `M${cx} ${ly}h${next() > 0.9 ? 60 + next() * 40 : 142}`;
  };
  [0, 1].forEach((i) => column(x + 40 + i * 160, 340, 980));
  [2, 3, 4].forEach((i) => column(x + 40 + i * 160, 700, 980));
  const photo = `M${x + 360} 330h462v300h-462Z`;
  return (
    polygon(
      [
        [x + 22, y + 26],
        [x + w + 26, y + 26],
        [x + w + 26, y + h],
        [x + 22, y + h],
      ],
      ink.ink,
      'opacity=".4"',
    ) +
    rect(x, y, w, h, ink.paper) +
    glyphs(x + 40, 40, 70, 4) +
    stroke(`M${x + 380} 60h240M${x + 380} 84h180`, grey, 8) +
    rect(x + 40, 132, w - 80, 4, ink.ink) +
    glyphs(x + 40, 170, 46, 13) +
    glyphs(x + 40, 232, 46, 9) +
    stroke(lines, grey, 7) +
    stroke(`M${x + 360} 656h380M${x + 360} 672h240`, grey, 5) +
    within(
      "photo",
      photo,
      rect(x + 360, 330, 462, 300, ink.mist),
      circle(x + 690, 400, 40, ink.cream),
      placed(
        x + 360,
        330,
        0.46,
        path(hills(8, { y: 430, rise: 230, peaks: 3 }), ink.tide),
        rect(-40, 420, 1700, 400, ink.river),
        stroke("M120 500h300M500 560h420M80 620h260", ink.haze, 9),
      ),
    ) +
    [352, 512, 672, 832]
      .map((cx, i) =>
        rect(
          x + cx - 326 + 160 - 160 + 146,
          i < 1 ? 340 : 700,
          2,
          i < 1 ? 640 : 280,
          grey,
          'opacity=".5"',
        ),
      )
      .join("")
  );
}

/** Headline type, as squares: the eye reads a line of it without a word. */
function glyphs(x: number, y: number, size: number, count: number): string {
  return Array.from({ length: count }, (_, i) =>
    rect(x + i * size * 1.12, y, size, size, ink.ink, 'rx="4"'),
  ).join("");
}

/** Circled, struck out, led to the margin: the marks of Chinese proof-reading, drawn as gestures. */
function marks(): string {
  const red = ink.vermilion;
  return (
    stroke(
      "M366 462C362 436 470 430 520 440C556 448 556 486 516 492C460 500 372 494 366 462Z",
      red,
      7,
    ) +
    stroke("M540 444C600 400 640 380 700 300C730 262 800 292 860 256", red, 7) +
    stroke("M372 612C420 600 470 622 512 606", red, 9) +
    stroke("M512 606C532 598 540 570 522 566C504 564 506 594 530 604", red, 6) +
    stroke("M534 754H604V788M604 754", red, 7) +
    stroke(
      "M704 770C700 744 780 738 836 746C866 752 862 780 830 784C780 790 708 790 704 770Z",
      red,
      7,
    ) +
    stroke("M850 752C960 690 1080 760 1150 700", red, 7) +
    stroke("M1128 690L1156 698L1142 722", red, 7) +
    stroke("M1040 862l18 40l34 -66", red, 9) +
    stroke("M1010 232C1060 180 1130 190 1140 236C1148 280 1080 300 1040 276", red, 10) +
    circle(1046, 276, 7, red)
  );
}

function inkstone(): string {
  return placed(
    1360,
    330,
    1,
    path(
      "M-126 -104H130C146 -104 150 -90 150 -78V150C150 168 140 172 124 172H-120C-138 172 -146 164 -146 148V-80C-146 -96 -142 -104 -126 -104Z",
      ink.ink,
      'opacity=".45" transform="translate(16 18)"',
    ),
    rect(-146, -104, 292, 272, mix(ink.slate, ink.ink, 0.55), 'rx="20"'),
    rect(-122, -80, 244, 224, mix(ink.slate, ink.ink, 0.75), 'rx="14"'),
    ellipse(0, -18, 96, 50, mix(ink.vermilion, ink.ink, 0.12)),
    ellipse(-20, -30, 46, 15, ink.coral, 'opacity=".5"'),
    path("M-96 84C-40 66 50 66 98 84V124H-96Z", mix(ink.vermilion, ink.ink, 0.62)),
  );
}

function brush(): string {
  const body = (shadow: boolean): string =>
    shadow
      ? path("M-16 -420H16V60H-16Z", ink.ink)
      : path("M-15 -430H15L13 60H-13Z", mix(ink.ochre, ink.sand, 0.3)) +
        path("M2 -430H15L13 60H2Z", mix(ink.ochre, ink.brick, 0.5)) +
        stroke("M-14 -340H14M-14 -200H14", ink.brick, 5) +
        rect(-18, 44, 36, 40, ink.ink) +
        path(
          "M-22 84H22C26 130 10 176 0 214C-10 176 -26 130 -22 84Z",
          mix(ink.brick, ink.ink, 0.3),
        ) +
        path("M-20 120H20C16 156 8 186 0 214C-8 186 -16 156 -20 120Z", ink.vermilion) +
        circle(0, -440, 17, ink.vermilion);
  const tilt = (x: number, y: number, part: string): string =>
    `<g transform="translate(${x} ${y}) rotate(62)">${part}</g>`;
  return faded(0.4, tilt(1330, 640, body(true))) + tilt(1300, 610, body(false));
}

/** The one with big keys that now lies on the proof-readers' desk. */
function calculator(): string {
  const keys = Array.from({ length: 16 }, (_, i) =>
    rect(
      -84 + (i % 4) * 44,
      -26 + Math.floor(i / 4) * 44,
      34,
      34,
      i === 15 ? ink.vermilion : i % 4 === 3 ? ink.ochre : ink.paper,
      'rx="6"',
    ),
  ).join("");
  return `<g transform="translate(150 730) rotate(14)">${rect(-98, -128, 216, 300, ink.ink, 'rx="16" opacity=".45" transform="translate(14 16)"') + rect(-106, -136, 216, 300, mix(ink.slate, ink.stone, 0.3), 'rx="16"') + rect(-84, -112, 172, 62, mix(ink.sage, ink.haze, 0.4), 'rx="6"') + rect(50, -96, 8, 32, ink.pine) + rect(66, -96, 8, 32, ink.pine) + keys}</g>`;
}

function tea(): string {
  return placed(
    150,
    250,
    1,
    ellipse(18, 22, 128, 118, ink.ink, 'opacity=".4"'),
    circle(0, 0, 122, mix(ink.mist, ink.paper, 0.5)),
    circle(0, 0, 100, ink.paper),
    circle(0, 0, 86, mix(ink.ochre, ink.clay, 0.35)),
    stroke("M-52 -34C-34 -62 10 -70 40 -54", ink.straw, 7, 'opacity=".7"'),
    path("M-8 12q18 -16 34 0q-18 12 -34 0Z", ink.moss),
  );
}
