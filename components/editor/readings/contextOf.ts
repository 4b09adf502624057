const MOST = 14;
const ENDS = /[。！？；\n]/u;
/** Behind a full stop it is still the last sentence's. */
const CLOSES = /[」』”’）]/u;

/** What stands before and after a character (in code points) in its sentence, as much as a line holds. */
export function contextOf(text: string, at: number): { before: string; after: string } {
  const characters = Array.from(text);
  const before = characters.slice(Math.max(0, at - MOST), at);
  const after = characters.slice(at + 1, at + 1 + MOST);
  let begin = before.findLastIndex((one) => ENDS.test(one)) + 1;
  while (begin > 0 && CLOSES.test(before[begin] ?? "")) begin += 1;
  const end = after.findIndex((one) => ENDS.test(one));
  return {
    before: `${begin === 0 && at > MOST ? "…" : ""}${before.slice(begin).join("")}`,
    after:
      end >= 0
        ? after
            .slice(0, end + 1)
            .join("")
            .trimEnd()
        : `${after.join("")}${at + 1 + MOST < characters.length ? "…" : ""}`,
  };
}
