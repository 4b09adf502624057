export const columns = ["term", "pinyin", "hant", "hans", "note"] as const;
export type Column = (typeof columns)[number];

/** How a column may be headed, whatever language the interface had when the table was taken away. */
const names: Record<Column, readonly string[]> = {
  term: ["term", "詞", "词", "詞語", "词语"],
  pinyin: ["pinyin", "reading", "拼音", "讀音", "读音"],
  hant: ["hant", "traditional", "繁體", "繁体", "繁體字形", "繁体字形"],
  hans: ["hans", "simplified", "簡體", "简体", "簡體字形", "简体字形"],
  note: ["note", "備註", "备注"],
};

/**
 * Which column stands at each place of the header, undefined for one that isn't ours; nothing where one comes
 * twice or a needed one is missing.
 */
export function columnsOf(header: readonly string[]): (Column | undefined)[] | undefined {
  const order = header.map((cell) => {
    const name = cell.trim().toLowerCase();
    return columns.find((column) => names[column].includes(name));
  });
  const known = order.filter((column) => column !== undefined);
  const isUsable =
    new Set(known).size === known.length && known.includes("term") && known.includes("pinyin");
  return isUsable ? order : undefined;
}
