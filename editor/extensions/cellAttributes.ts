import { attribute } from "./attribute.ts";

/** What a table's cells and headers share. Spans are bounded, so that no step can ask for a
 * table that a browser cannot hold. */
export function cellAttributes() {
  return {
    colspan: attribute("cell.colspan", isSpan, { default: 1, parseHTML: spanOf("colspan") }),
    rowspan: attribute("cell.rowspan", isSpan, { default: 1, parseHTML: spanOf("rowspan") }),
    // prosemirror-tables reads and writes it; the house sets no column widths.
    colwidth: attribute("cell.colwidth", isWidths, { default: null, rendered: false }),
  };
}

function spanOf(name: string) {
  return (element: HTMLElement) => {
    const span = Number(element.getAttribute(name) ?? 1);
    return isSpan(span) ? span : 1;
  };
}

function isSpan(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100;
}

function isWidths(value: unknown): boolean {
  return (
    value === null ||
    (Array.isArray(value) &&
      value.length <= 100 &&
      value.every((width) => Number.isInteger(width) && Number(width) >= 0))
  );
}
