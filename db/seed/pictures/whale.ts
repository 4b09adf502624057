import { path, stroke } from "./drawing.ts";

/** A baleen whale's bones from the side, head left, within 1600 × 1000; the story's finds in `found`. */
export function skeleton({ found, guessed }: { found: string; guessed: string }): string {
  return skull(found, guessed) + ribs(found, guessed) + spine(found, guessed) + flipper(guessed);
}

function skull(found: string, guessed: string): string {
  return (
    path(
      "M150 556C240 500 330 470 420 448C470 436 520 452 516 486C512 520 470 528 420 532C320 540 230 550 150 556Z",
      guessed,
    ) +
    path("M150 590C250 618 330 622 400 606L404 584C330 596 250 592 160 570Z", guessed) +
    path("M400 606C460 592 506 566 528 524L506 510C484 548 450 574 404 584Z", found)
  );
}

/** The spine curves from the skull to the flukes; the seventeen vertebrae found are in its middle. */
function spine(found: string, guessed: string): string {
  return Array.from({ length: 40 }, (_, i) => {
    const t = i / 39;
    const x = 540 + t * 900;
    const y = 470 - Math.sin(t * Math.PI * 0.9) * 62 + t * 34;
    const size = 1.15 - Math.abs(t - 0.3) * 1.05;
    const color = i >= 4 && i < 21 ? found : guessed;
    const w = 8.6 * Math.min(1, size + 0.15);
    const h = 24 * size + 6;
    const spur = (46 * size + 4) * (t < 0.9 ? 1 : 0.4);
    return (
      path(
        `M${x - w} ${y - h / 2}Q${x} ${y - h / 2 + 5} ${x + w} ${y - h / 2}V${y + h / 2}Q${x} ${y + h / 2 - 5} ${x - w} ${y + h / 2}Z`,
        color,
      ) + stroke(`M${x} ${y - h / 2}l10 ${-spur}`, color, 6.5)
    );
  }).join("");
}

function ribs(found: string, guessed: string): string {
  return Array.from({ length: 14 }, (_, i) => {
    const x = 566 + i * 23;
    const y = 452 - Math.sin((i / 39) * Math.PI) * 40 + 6;
    const long = 178 - Math.abs(i - 5) * 9;
    const color = i >= 3 ? found : guessed;
    return stroke(
      `M${x} ${y}C${x - 18} ${y + long * 0.35} ${x - 6} ${y + long * 0.75} ${x + 44} ${y + long}`,
      color,
      7,
    );
  }).join("");
}

function flipper(guessed: string): string {
  return (
    path("M536 560C560 540 600 556 604 590L560 620C540 606 528 584 536 560Z", guessed) +
    stroke(
      "M566 616L596 672M588 606L622 664M602 680L624 720M614 676L640 714M624 668L650 700",
      guessed,
      11,
    )
  );
}
