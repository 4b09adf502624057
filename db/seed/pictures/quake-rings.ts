import { circle, dots, drawing, faded, path, stroke, within, type Point } from "./drawing.ts";
import { mix, shade } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

/** 100 km are 900 units; the rings are drawn to the story's own seconds. */
const perKm = 9;
const focus: Point = [1180, 760];
const coast =
  "M-20 -20H1250C1210 40 1150 60 1096 110C1040 160 1010 200 930 214C880 224 870 262 830 300C786 340 752 352 716 392C730 436 800 462 778 520C760 566 690 556 640 590C590 620 520 640 470 690C410 750 380 790 300 822C230 850 200 920 130 1020H-20Z";
const river =
  "M200 -20C230 60 330 90 330 170C330 240 420 250 450 310C520 322 590 338 640 372C700 412 726 452 752 512";

/** The coast from above, with the two waves as they stood when the telephones rang. */
export function draw(): string {
  return drawing(
    mix(ink.river, ink.tide, 0.4),
    depths(),
    path(coast, mix(ink.sand, ink.cream, 0.35)),
    within("land", coast, relief(), shore()),
    stroke(river, mix(ink.river, ink.tide, 0.4), 20),
    stroke(
      "M330 170C250 200 180 190 110 230M450 310C400 360 330 360 280 410",
      mix(ink.river, ink.tide, 0.4),
      9,
    ),
    rings(),
    places(),
  );
}

function depths(): string {
  return [0, 1, 2, 3]
    .map((i) =>
      faded(
        0.3,
        path(
          `M1600 ${120 + i * 90}C1400 ${220 + i * 80} 1240 ${300 + i * 90} ${1060 + i * 60} ${440 + i * 90}S${640 + i * 110} ${820 + i * 40} ${420 + i * 150} 1020H1620Z`,
          ink.deep,
        ),
      ),
    )
    .join("");
}

function shore(): string {
  return stroke(coast, ink.paper, 26, 'opacity=".5"') + stroke(coast, ink.clay, 5, 'opacity=".7"');
}

/** Hills as a mapmaker hatches them, thick in the north-west. */
function relief(): string {
  const next = random(23);
  let d = "";
  for (let i = 0; i < 300; i++) {
    const [x, y] = [next() * 900 - 20, next() ** 1.6 * 620];
    if (x + y * 1.15 > 760) continue;
    const h = 14 + next() * 20;
    d += `M${(x - h).toFixed(0)} ${y.toFixed(0)}q${h * 0.6} ${-h * 0.3} ${h} ${-h}q${h * 0.5} ${h * 0.7} ${h} ${h}`;
  }
  const town: Point[] = Array.from({ length: 420 }, () => [
    560 + (next() + next() - 1) * 150,
    400 + (next() + next() - 1) * 150,
  ]);
  return (
    path(
      "M-20 -20H700C600 180 460 260 300 420C180 540 90 600 -20 640Z",
      mix(ink.sage, ink.sand, 0.4),
    ) +
    stroke(d, ink.moss, 3.4, 'opacity=".75"') +
    shade(31, coast, {
      box: [0, 0, 900, 900],
      from: [900, 700],
      to: [300, 200],
      color: ink.clay,
      count: 2000,
      opacity: 0.4,
    }) +
    dots(town, mix(ink.brick, ink.ink, 0.2), 6, 'opacity=".7"')
  );
}

function rings(): string {
  const light = Math.sqrt((9.7 * 6.2) ** 2 - 15 ** 2) * perKm;
  const heavy = Math.sqrt((9.7 * 3.5) ** 2 - 15 ** 2) * perKm;
  const [x, y] = focus;
  const echo = [0.8, 0.6].map((share) =>
    circle(x, y, heavy * share, "none", `stroke="${ink.vermilion}" stroke-width="4" opacity=".5"`),
  );
  return (
    circle(x, y, light, ink.cream, 'opacity=".16"') +
    circle(
      x,
      y,
      light,
      "none",
      `stroke="${ink.paper}" stroke-width="6" stroke-dasharray="2 16" stroke-linecap="round"`,
    ) +
    circle(x, y, heavy, ink.vermilion, 'opacity=".3"') +
    circle(x, y, heavy, "none", `stroke="${ink.vermilion}" stroke-width="9"`) +
    echo.join("") +
    circle(x, y, 15, ink.vermilion) +
    stroke(`M${x - 40} ${y}H${x + 40}M${x} ${y - 40}V${y + 40}`, ink.paper, 4)
  );
}

/** Gangwei, the west bank, the east bank and Pinglinli, at their distances from the epicentre. */
function places(): string {
  const at = (km: number, degrees: number): Point => {
    const turn = (degrees * Math.PI) / 180;
    return [focus[0] - Math.cos(turn) * km * perKm, focus[1] - Math.sin(turn) * km * perKm];
  };
  return [at(58, 28), at(71, 33), at(74, 40), at(96, 38)]
    .map(([x, y]) => circle(x, y, 19, ink.paper) + circle(x, y, 11, ink.ink))
    .join("");
}
