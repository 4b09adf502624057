import { unwrap } from "./replaceTag.ts";

const debris = [
  "script, style, link, meta, title, base, template, noscript, iframe, object, embed, svg, math",
  "canvas, audio, video, form, input, button, select, textarea, dialog, nav, [hidden]",
  "o\\:p:empty, w\\:sdt, xml, del, s.msoDel, .msoDel, .MsoCommentReference, .msocomtxt",
  "[style*='mso-element:comment'], a.msocomanchor, a[href^='#_msocom'], sup > a[href^='#cmnt']",
  "[id^='cmnt'], [style*='mso-hide:all'], [aria-hidden='true']:not(rp):not(rt)",
].join(", ");

/** Takes away what nobody meant to copy: code, comments, deleted revisions, hidden text. */
export function dropDebris(body: HTMLElement): void {
  for (const element of body.querySelectorAll(debris)) element.remove();
  for (const element of body.querySelectorAll<HTMLElement>("[style]")) {
    if (element.style.display === "none" || element.style.visibility === "hidden") element.remove();
  }
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const sup of body.querySelectorAll("sup:empty")) sup.remove();
  // Namespaced elements of Office (o:p, w:…, st1:…) mean nothing here; their text does.
  for (const element of [...body.querySelectorAll("*")]) {
    if (element.localName.includes(":")) unwrap(element);
  }
}
