import { focusWhenThere } from "./focusWhenThere.ts";
import type { Gap } from "./ChecksTab.tsx";
import type { Tab } from "./Pane.tsx";

type Ways = { onTab: (tab: Tab) => void; onText: () => void };

/** Leads to where something is wanting: the text, a field beside it or the readings. */
export function goToGap(gap: Gap, { onTab, onText }: Ways): void {
  if (gap === "headline_missing" || gap === "body_missing" || gap.startsWith("picture_")) {
    onText();
    return;
  }
  const isReadings = gap === "readings";
  onTab(isReadings ? "readings" : "about");
  const place = isReadings ? "[data-doubt]" : `[data-gap="${gap.replace("_missing", "")}"]`;
  focusWhenThere(place);
}
