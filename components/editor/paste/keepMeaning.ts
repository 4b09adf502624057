import { isLinkAddress } from "#editor/isLinkAddress.ts";
import { replaceTag, unwrap } from "./replaceTag.ts";

const kept: Record<string, readonly string[]> = {
  a: ["href"],
  ol: ["start"],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan"],
};
const plainBlocks = "address, article, section, main, header, footer, hgroup, dt, dd, pre, center";

/** Turns looks into meaning (a bold span is bold), and drops every attribute that says nothing. */
export function keepMeaning(body: HTMLElement): void {
  for (const title of body.querySelectorAll("p.MsoTitle, p.title")) replaceTag(title, "h2");
  for (const element of [...body.querySelectorAll<HTMLElement>("[style], b, strong, i, em")]) {
    readLooks(element);
  }
  for (const block of [...body.querySelectorAll(plainBlocks)]) replaceTag(block, "div");
  for (const link of [...body.querySelectorAll("a")]) cleanLink(link);
  for (const element of [...body.querySelectorAll("*")]) dropAttributes(element);
  for (const element of [
    ...body.querySelectorAll(
      "span, font, u, ins, mark, small, big, abbr, time, label, bdi, bdo, cite, q, sub, sup, tt, code, kbd, samp, var",
    ),
  ]) {
    if (!element.hasAttribute("data-reading")) unwrap(element);
  }
}

function readLooks(element: HTMLElement): void {
  const { fontWeight, fontStyle } = element.style;
  const isHeading = element.closest("h1, h2, h3, h4, h5, h6") !== null;
  const name = element.localName;
  const isBlock = !/^(span|font|b|strong|i|em|a|u|code|mark)$/.test(name);
  const isHeavy = /^(bold(er)?|[6-9]\d\d)$/.test(fontWeight);
  const isSlanted = /^(italic|oblique)/.test(fontStyle);
  const isLight = /^(normal|[1-5]\d\d)$/.test(fontWeight);
  const contradicts =
    (/^(b|strong)$/.test(name) && (isLight || isHeading)) ||
    (/^(i|em)$/.test(name) && fontStyle === "normal");
  if (contradicts) unwrap(element);
  if (isBlock || isHeading) return;
  if (isHeavy && !/^(b|strong)$/.test(name)) wrapContent(element, "strong");
  if (isSlanted && !/^(i|em)$/.test(name)) wrapContent(element, "em");
}

function wrapContent(element: Element, tag: string): void {
  if (!element.textContent.trim()) return;
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function cleanLink(link: HTMLAnchorElement): void {
  const href = plainAddress(link.getAttribute("href")?.trim() ?? "");
  if (isLinkAddress(href) && link.textContent.trim()) link.setAttribute("href", href);
  else unwrap(link);
}

/** The address behind a redirect, without what follows readers about. */
function plainAddress(href: string): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  const target = url.searchParams.get("q") ?? url.searchParams.get("url");
  const isRedirect = /(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url";
  if (isRedirect && target) return plainAddress(target);
  const followers = [...url.searchParams.keys()].filter((key) =>
    /^(utm_|mc_[ce]id$|fbclid$|gclid$|dclid$|msclkid$|igshid$|yclid$|spm$|_hs)/i.test(key),
  );
  if (followers.length === 0) return href;
  for (const key of followers) url.searchParams.delete(key);
  return url.href;
}

function dropAttributes(element: Element): void {
  const names = kept[element.localName] ?? [];
  for (const { name } of [...element.attributes]) {
    const isOwn = /^data-(part|reading|origin|by|media|alt|credit|decorative)$/.test(name);
    if (!isOwn && !names.includes(name)) element.removeAttribute(name);
  }
}
