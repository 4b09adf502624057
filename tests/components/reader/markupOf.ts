import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** The HTML of a component, without the classes, whose names are made anew for each build. */
export function markupOf(node: ReactNode): string {
  return renderToStaticMarkup(node).replaceAll(/ class="[^"]*"/g, "");
}
