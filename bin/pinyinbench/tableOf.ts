import type { Measured } from "./measureEngine.ts";
import type { SetName } from "./Task.ts";

export interface Column {
  readonly title: string;
  readonly measured: Measured;
}

/** One row a measure, one column an engine, as Markdown; `size` is our own model's, in bytes. */
export function tableOf(columns: readonly Column[], size: number): string {
  const rows: [
    what: string,
    figure: (measured: Measured, column: number) => string,
    goal: string,
  ][] = [
    ["CPP, marked character with its tone", inPercent("CPP"), "≥ 97.5 %"],
    ["G2PL, marked character with its tone", inPercent("G2PL"), "≥ 98.4 %"],
    ["CPP in Traditional (OpenCC t / tw)", inPercent("CPP t", "CPP tw"), "within 0.2"],
    ["G2PL in Traditional (OpenCC t / tw)", inPercent("G2PL t", "G2PL tw"), "within 0.2"],
    ["memory added", ({ memory }) => `${(memory / 1e6).toFixed(0)} MB`, "≤ 80 MB"],
    ["cold start", ({ coldStart }) => `${coldStart.toFixed(0)} ms`, "≤ 300 ms"],
    ["5,000 characters", ({ article }) => `${article.toFixed(1)} ms`, "≤ 6 ms"],
    [
      "weights and lexicon, Brotli",
      (_, column) => (column === 0 && size > 0 ? `${(size / 1e6).toFixed(2)} MB` : ""),
      "≤ 2 MB",
    ],
  ];
  return [
    ["measured", ...columns.map(({ title }) => title), "to reach"],
    ["---", ...columns.map(() => "---"), "---"],
    ...rows.map(([what, figure, goal]) => [
      what,
      ...columns.map(({ measured }, column) => figure(measured, column)),
      goal,
    ]),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

const inPercent =
  (...sets: SetName[]) =>
  ({ accuracy }: Measured) =>
    sets.map((set) => ((accuracy[set] ?? Number.NaN) * 100).toFixed(1)).join(" / ");
