import { circle, ellipse, path, stroke } from "./drawing.ts";
import { mix } from "./landscape.ts";
import { palette as ink } from "./palette.ts";

/** A glove puppet of a fighter, one fist back; its hem is at the origin, about 210 tall. */
export function warrior(): string {
  return (
    path("M-52 0C-46 -60 -44 -100 -30 -126H34C46 -100 52 -60 60 0Z", ink.deep) +
    path("M-8 -126L-20 0H26L10 -126Z", mix(ink.deep, ink.tide, 0.5)) +
    path("M-44 -66H54V-48H-46Z", ink.straw) +
    path("M-24 -122C-60 -128 -92 -150 -104 -176L-76 -192C-62 -170 -36 -152 -10 -148Z", ink.deep) +
    path("M24 -122C60 -110 96 -112 124 -124L116 -152C90 -140 56 -142 30 -150Z", ink.deep) +
    path("M-108 -174L-74 -196L-82 -206L-116 -184Z", ink.straw) +
    path("M126 -122L114 -156L126 -160L138 -126Z", ink.straw) +
    circle(-104, -204, 15, ink.blush) +
    circle(142, -144, 15, ink.blush) +
    path("M-26 -150C-30 -196 32 -196 30 -150C26 -126 -20 -126 -26 -150Z", ink.blush) +
    path("M-32 -164C-34 -216 40 -218 36 -164C20 -178 -14 -180 -32 -164Z", ink.ink) +
    path(
      "M-30 -180L-46 -214L-12 -202L2 -232L16 -202L50 -212L34 -178C14 -190 -10 -190 -30 -180Z",
      ink.vermilion,
    ) +
    circle(2, -214, 8, ink.straw) +
    stroke("M2 -160L16 -166M24 -166L32 -160", ink.ink, 4) +
    circle(12, -155, 3.4, ink.ink) +
    circle(26, -154, 3, ink.ink) +
    stroke("M14 -138Q20 -142 26 -139", ink.vermilion, 3)
  );
}

/** The tiger, in mid-spring to the left. */
export function tiger(): string {
  const fur = mix(ink.ochre, ink.coral, 0.3);
  return (
    stroke("M96 -60C150 -70 168 -120 146 -158", fur, 19) +
    stroke("M154 -136l-22 8M160 -108l-24 -2", ink.ink, 7) +
    path(
      "M-70 -150C-20 -186 60 -160 108 -100C130 -66 122 -20 110 10H60C40 -20 0 -60 -60 -84Z",
      fur,
    ) +
    path("M-60 -96C-96 -92 -122 -110 -140 -136L-116 -152C-98 -136 -76 -128 -52 -128Z", fur) +
    path("M-44 -90C-70 -60 -98 -54 -128 -60L-128 -34C-88 -26 -50 -40 -16 -70Z", fur) +
    path("M-56 -88C-10 -60 30 -30 52 10H70C60 -40 10 -90 -40 -104Z", ink.cream) +
    stroke(
      "M-10 -158q14 22 6 44M26 -152q16 22 10 50M62 -132q14 24 6 52M92 -100q6 22 -8 42",
      ink.ink,
      9,
    ) +
    circle(-74, -150, 47, fur) +
    circle(-104, -190, 15, fur) +
    circle(-44, -192, 15, fur) +
    circle(-104, -190, 7, ink.brick) +
    circle(-44, -192, 7, ink.brick) +
    ellipse(-86, -134, 30, 23, ink.cream) +
    path("M-108 -128Q-86 -108 -64 -128Q-70 -98 -86 -98T-108 -128Z", ink.vermilion) +
    path("M-102 -126L-94 -123L-98 -112Z", ink.paper) +
    path("M-78 -123L-70 -126L-74 -112Z", ink.paper) +
    ellipse(-88, -146, 9, 6, ink.ink) +
    circle(-100, -162, 8, ink.paper) +
    circle(-62, -162, 8, ink.paper) +
    circle(-102, -162, 4, ink.ink) +
    circle(-64, -162, 4, ink.ink) +
    stroke("M-92 -192h22M-90 -182h18M-81 -196v20", ink.ink, 4)
  );
}
