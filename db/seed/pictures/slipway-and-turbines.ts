import { circle, drawing, line, path, placed, rect, stroke, within } from "./drawing.ts";
import { mix, ripples, shade, sky } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { person } from "./person.ts";
import { random } from "./random.ts";

/** A twin hull under the gantry, and the machines out at sea that it will serve. */
export function draw(): string {
  return drawing(
    ink.haze,
    sky(43, { from: mix(ink.tide, ink.mist, 0.35), to: ink.paper, bottom: 560, bands: 8 }),
    ...[70, 250, 420, 1310, 1450, 1570].map((x, i) =>
      turbine(x, 560, 0.42 + (i % 3) * 0.11, i * 37),
    ),
    rect(0, 556, 1600, 180, ink.tide),
    ripples(41, { top: 562, bottom: 720, color: ink.paper, count: 120, opacity: 0.55 }),
    ripples(42, { top: 562, bottom: 720, color: ink.deep, count: 70, opacity: 0.35 }),
    yard(),
    gantry(),
    cradle(),
    hull(),
    staging(),
    sparks(1000, 700),
    person(320, 900, ink.straw, 0.95, ink.vermilion),
    person(388, 896, ink.deep, 0.95, ink.paper),
  );
}

function turbine(x: number, foot: number, size: number, turn: number): string {
  const blade = "M0 0C16 -50 20 -140 4 -230C-10 -170 -18 -70 0 0Z";
  const blades = [0, 120, 240].map(
    (angle) => `<g transform="rotate(${angle + turn})">${path(blade, ink.paper)}</g>`,
  );
  return placed(
    x,
    foot,
    size,
    path("M-12 0L12 0L6 -560L-6 -560Z", ink.paper),
    rect(-16, -34, 32, 34, ink.straw),
    `<g transform="translate(0 -560)">${blades.join("")}</g>`,
    circle(0, -560, 13, ink.slate),
  );
}

function yard(): string {
  const ground = "M-20 700H1620V1020H-20Z";
  return (
    path(ground, mix(ink.sand, ink.stone, 0.3)) +
    path("M500 700H1180L1360 1020H330Z", mix(ink.stone, ink.slate, 0.35)) +
    stroke("M600 700L470 1010M1080 700L1220 1010", ink.ink, 8) +
    shade(75, ground, {
      box: [0, 700, 1600, 1000],
      from: [800, 1000],
      to: [800, 720],
      color: ink.slate,
      count: 5600,
      size: 3,
    }) +
    rect(1330, 560, 290, 190, ink.brick) +
    path("M1316 564L1390 500L1464 564L1538 500L1620 564Z", ink.clay) +
    rect(1370, 620, 90, 130, mix(ink.ink, ink.brick, 0.2)) +
    [1486, 1546].map((x) => rect(x, 620, 40, 50, ink.straw)).join("")
  );
}

function gantry(): string {
  const lattice = Array.from({ length: 23 }, (_, i) => `M${330 + i * 42} 150l21 44l21 -44`).join(
    "",
  );
  return (
    stroke(
      "M380 820L420 190M520 820L470 190M1170 820L1220 190M1310 820L1260 190M398 540H500M1200 540H1290",
      ink.deep,
      20,
    ) +
    rect(310, 140, 1000, 14, ink.vermilion) +
    rect(310, 188, 1000, 14, ink.vermilion) +
    stroke(lattice, ink.vermilion, 7) +
    rect(360, 816, 180, 18, ink.ink) +
    rect(1150, 816, 180, 18, ink.ink) +
    rect(900, 126, 110, 24, ink.ink) +
    stroke("M930 202V330M980 202V330", ink.ink, 4) +
    rect(916, 326, 78, 16, ink.straw) +
    stroke("M936 342L880 396M974 342L1030 396", ink.ink, 4) +
    rect(1080, 206, 60, 56, ink.paper) +
    rect(1090, 216, 40, 24, ink.deep)
  );
}

function cradle(): string {
  return [580, 690, 940, 1050]
    .map((x) => rect(x, 846, 70, 34, ink.brick) + rect(x - 12, 878, 94, 22, ink.clay))
    .join("");
}

/** The boat from ahead: two thin bows and the bridge between them. */
function hull(): string {
  const left = "M560 560C556 680 590 800 640 852H700C720 780 730 700 726 620L740 560Z";
  const right = "M1140 560C1144 680 1110 800 1060 852H1000C980 780 970 700 974 620L960 560Z";
  const deck = "M536 470H1164L1140 566H960C940 640 760 640 740 566H560Z";
  const side = (id: string, d: string): string =>
    path(d, ink.deep) +
    within(id, d, rect(500, 740, 700, 130, ink.vermilion), rect(500, 728, 700, 12, ink.paper));
  return (
    rect(650, 396, 400, 80, ink.paper) +
    path("M690 396L720 320H980L1010 396Z", ink.cream) +
    path("M726 384L742 336H958L974 384Z", ink.deep) +
    stroke("M820 336V384M890 336V384", ink.cream, 7) +
    [676, 740, 804, 868, 932, 996].map((x) => rect(x, 416, 38, 30, ink.river)).join("") +
    line([850, 320], [850, 250], ink.slate, 7) +
    stroke("M816 274H884M828 256H872", ink.slate, 5) +
    side("port", left) +
    side("starboard", right) +
    path(deck, ink.vermilion) +
    path("M536 470H1164L1160 488H540Z", ink.paper) +
    rect(700, 500, 300, 46, ink.ink, 'rx="22"') +
    stroke("M742 500V546M800 500V546M858 500V546M916 500V546M962 500V546", ink.slate, 4) +
    shade(76, "M536 470H1164L1140 566L1060 852H1000L960 600H740L700 852H640L560 566Z", {
      box: [536, 470, 1164, 852],
      from: [1164, 852],
      to: [640, 500],
      color: ink.night,
      count: 5200,
      size: 3,
      opacity: 0.5,
    })
  );
}

function staging(): string {
  return (
    stroke(
      "M500 850V470M540 850V470M1160 850V470M1200 850V470M490 560H560M490 680H580M490 780H600M1140 560H1212M1120 680H1212M1100 780H1212",
      ink.ochre,
      9,
    ) +
    stroke("M500 680L540 560M500 780L540 680M1200 680L1160 560M1200 780L1160 680", ink.ochre, 5) +
    person(530, 556, ink.mist, 0.5, ink.straw) +
    person(1180, 676, ink.coral, 0.5, ink.straw)
  );
}

function sparks(x: number, y: number): string {
  const next = random(88);
  const rays = Array.from({ length: 26 }, () => {
    const angle = next() * Math.PI * 2;
    const reach = 16 + next() * 60;
    return `M${(x + Math.cos(angle) * 10).toFixed(1)} ${(y + Math.sin(angle) * 10).toFixed(1)}l${(Math.cos(angle) * reach).toFixed(1)} ${(Math.sin(angle) * reach + 8).toFixed(1)}`;
  });
  return (
    circle(x, y, 70, ink.straw, 'opacity=".2"') +
    stroke(rays.join(""), ink.straw, 3.4) +
    circle(x, y, 14, ink.paper)
  );
}
