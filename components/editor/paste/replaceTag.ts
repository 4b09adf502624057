/** The same content under another tag, without attributes. */
export function replaceTag(element: Element, tag: string): HTMLElement {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Takes an element away and leaves its content where it was. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
