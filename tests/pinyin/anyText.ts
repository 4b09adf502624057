import fc from "fast-check";

const codePoint = (min: number, max: number) =>
  fc.integer({ min, max }).map((code) => String.fromCodePoint(code));

const pieces = fc.oneof(
  { weight: 6, arbitrary: codePoint(0x4e00, 0x9fff) },
  // Words with characters of several readings, in both scripts.
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "銀行行長",
      "银行行长",
      "看著",
      "着手",
      "了解",
      "單田芳",
      "一不做",
      "人々",
    ),
  },
  // Rare Han characters: extensions A to I, compatibility forms and radicals.
  codePoint(0x3400, 0x4dbf),
  codePoint(0x20000, 0x2ebe0),
  codePoint(0x30000, 0x323af),
  fc.oneof(codePoint(0xf900, 0xfad9), codePoint(0x2f800, 0x2fa1d), codePoint(0x2e80, 0x2fd5)),
  // What joins, dresses, turns around or breaks: variation selectors, joiners, marks, controls, half characters.
  fc.constantFrom("\uFE00", "\u{E0100}", "\u200D", "\u2060", "\u0301", "\u202E", "\0", "\uFEFF"),
  codePoint(0xd800, 0xdfff),
  fc.constantFrom("👨‍👩‍👧", "🇹🇼", "👍🏽", "㊗", "①", "㍿"),
  fc.constantFrom("。", "！", "？", "，", "\n", "\r\n", " ", "…", "「", "」"),
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.constantFrom("iPhone", "měi", "каша", "日本のカナ", "한국", "ㄅㄆ", "ไทย", "עברית", "１２"),
);

/** Any text at all, more often than not a Chinese one with something odd in it. */
export const anyText = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(""));
