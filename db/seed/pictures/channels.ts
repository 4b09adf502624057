import { curve, stroke, within, type Point } from "./drawing.ts";
import { mix, shade } from "./landscape.ts";
import { palette as ink } from "./palette.ts";
import { random } from "./random.ts";

const channels: readonly (readonly [width: number, course: readonly Point[]])[] = [
  [
    92,
    [
      [620, -40],
      [660, 120],
      [600, 260],
      [690, 380],
      [820, 470],
      [880, 620],
      [1000, 740],
      [1040, 880],
      [1120, 1060],
    ],
  ],
  [
    48,
    [
      [690, 380],
      [520, 470],
      [470, 600],
      [330, 700],
      [290, 850],
      [180, 1060],
    ],
  ],
  [
    40,
    [
      [820, 470],
      [1010, 470],
      [1140, 560],
      [1330, 580],
      [1440, 700],
      [1660, 760],
    ],
  ],
  [
    26,
    [
      [470, 600],
      [600, 720],
      [610, 860],
      [700, 1060],
    ],
  ],
  [
    24,
    [
      [1140, 560],
      [1180, 700],
      [1300, 800],
      [1340, 1060],
    ],
  ],
  [
    22,
    [
      [600, 260],
      [420, 240],
      [300, 320],
      [130, 300],
      [-60, 360],
    ],
  ],
  [
    20,
    [
      [330, 700],
      [200, 690],
      [100, 750],
      [-60, 740],
    ],
  ],
];

/** The dikes on both sides of every channel. */
export function banks(): string {
  return (
    channels
      .map(([width, course]) => stroke(curve(course), mix(ink.sand, ink.clay, 0.35), width + 22))
      .join("") +
    channels
      .map(([width, course]) => stroke(curve(course), mix(ink.moss, ink.pine, 0.2), width + 10))
      .join("")
  );
}

/** The water itself, deeper in the river's own bed. */
export function water(): string {
  const tone = mix(ink.tide, ink.river, 0.35);
  const next = random(12);
  const glints = channels.map(([width, course]) =>
    Array.from({ length: Math.round(width / 5) }, () => {
      const at = course[1 + Math.floor(next() * (course.length - 2))] ?? [0, 0];
      const [x, y] = [at[0] + (next() - 0.5) * width * 0.6, at[1] + (next() - 0.5) * 90];
      return `M${x.toFixed(0)} ${y.toFixed(0)}h${(10 + next() * 22).toFixed(0)}`;
    }).join(""),
  );
  const wide = channels[0];
  return (
    channels.map(([width, course]) => stroke(curve(course), tone, width)).join("") +
    (wide ? stroke(curve(wide[1]), mix(tone, ink.deep, 0.35), 34) : "") +
    within(
      "river",
      "M560 -40H760V460L900 560L1100 760L1200 1060H960L820 640L560 380Z",
      stroke(glints.join(""), ink.haze, 3, 'opacity=".75"'),
    ) +
    shade(5, "M0 0H1600V1000H0Z", {
      box: [0, 0, 1600, 1000],
      from: [1600, 1000],
      to: [700, 300],
      color: ink.pine,
      count: 3800,
      opacity: 0.4,
    })
  );
}
