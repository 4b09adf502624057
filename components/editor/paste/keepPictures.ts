/**
 * Pictures by address are not fetched: the newsroom must know whose they are. Each leaves an empty
 * picture with its caption and alternative text. Counters and spacers leave nothing.
 */
export function keepPictures(body: HTMLElement): number {
  let count = 0;
  for (const image of [...body.querySelectorAll("img, v\\:imagedata")]) {
    if (image.closest("figure[data-part=picture]")) continue;
    if (isTiny(image)) {
      image.remove();
      continue;
    }
    count += 1;
    const frame = image.closest("figure");
    const picture = emptyPicture(image, frame);
    if (frame && frame.querySelectorAll("img").length === 1) frame.replaceWith(picture);
    else image.replaceWith(picture);
  }
  return count;
}

function isTiny(image: Element): boolean {
  const sizes = [image.getAttribute("width"), image.getAttribute("height")];
  const isSmall = sizes.some((size) => size !== null && Number.parseFloat(size) <= 3);
  return isSmall || image.getAttribute("role") === "presentation";
}

function emptyPicture(image: Element, frame: Element | null): HTMLElement {
  const picture = image.ownerDocument.createElement("figure");
  picture.setAttribute("data-part", "picture");
  const alt = image.getAttribute("alt")?.trim() ?? "";
  if (alt !== "") picture.setAttribute("data-alt", alt);
  const caption = image.ownerDocument.createElement("figcaption");
  caption.textContent = frame?.querySelector("figcaption")?.textContent.trim() ?? "";
  picture.append(caption);
  return picture;
}
