import {
  IconBlockquote,
  IconH2,
  IconH3,
  IconList,
  IconListNumbers,
  IconMinus,
  IconPhoto,
  IconPilcrow,
  IconQuote,
  IconTable,
} from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";

export type BlockName =
  | "paragraph"
  | "heading2"
  | "heading3"
  | "bulletList"
  | "orderedList"
  | "blockquote"
  | "pullQuote"
  | "picture"
  | "table"
  | "rule";

export interface BlockChoice {
  name: BlockName;
  icon: typeof IconH2;
  /** Words that find it, in pinyin (whole and initials) and English; its name in the interface's
   * language finds it too. */
  words: readonly string[];
  keys: string | null;
  isActive: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
}

/** The blocks that a writer can ask for, by toolbar or slash menu. */
export const blocks: readonly BlockChoice[] = [
  {
    name: "paragraph",
    icon: IconPilcrow,
    words: ["duanluo", "dl", "zhengwen", "zw", "paragraph", "text", "段落", "正文"],
    keys: "Mod-Alt-0",
    isActive: (editor) => editor.isActive("paragraph"),
    run: (editor) => editor.chain().focus().setParagraph().run(),
  },
  {
    name: "heading2",
    icon: IconH2,
    words: ["xiaobiaoti", "xbt", "biaoti", "bt", "heading", "h2", "小標題", "小标题"],
    keys: "Mod-Alt-2",
    isActive: (editor) => editor.isActive("heading", { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: "heading3",
    icon: IconH3,
    words: ["cibiaoti", "cbt", "biaoti", "bt", "subheading", "heading", "h3", "次標題", "次标题"],
    keys: "Mod-Alt-3",
    isActive: (editor) => editor.isActive("heading", { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: "bulletList",
    icon: IconList,
    words: ["liebiao", "lb", "xiangmu", "xm", "bullets", "list", "列表", "項目"],
    keys: "Mod-Shift-8",
    isActive: (editor) => editor.isActive("bulletList"),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "orderedList",
    icon: IconListNumbers,
    words: ["bianhao", "bh", "liebiao", "lb", "numbers", "ordered", "list", "編號", "编号"],
    keys: "Mod-Shift-7",
    isActive: (editor) => editor.isActive("orderedList"),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: "blockquote",
    icon: IconBlockquote,
    words: ["yinwen", "yinyong", "yw", "yy", "quote", "blockquote", "引文", "引用"],
    keys: "Mod-Shift-B",
    isActive: (editor) => editor.isActive("blockquote"),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: "pullQuote",
    icon: IconQuote,
    words: ["jinju", "jj", "zhaiyin", "zy", "pullquote", "quote", "金句", "摘引"],
    keys: null,
    isActive: (editor) => editor.isActive("pullQuote"),
    run: (editor) => editor.chain().focus().togglePullQuote().run(),
  },
  {
    name: "picture",
    icon: IconPhoto,
    words: ["tupian", "zhaopian", "tp", "zp", "picture", "photo", "image", "圖片", "照片", "图片"],
    keys: "Mod-Alt-I",
    isActive: (editor) => editor.isActive("picture"),
    run: (editor) => void editor.emit("openPanel", { panel: "picture" }),
  },
  {
    name: "table",
    icon: IconTable,
    words: ["biaoge", "bg", "table", "表格"],
    keys: null,
    isActive: (editor) => editor.isActive("table"),
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3 }).run(),
  },
  {
    name: "rule",
    icon: IconMinus,
    words: ["fengexian", "fgx", "hengxian", "hx", "rule", "line", "divider", "分隔線", "分隔线"],
    keys: null,
    isActive: () => false,
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
];

/** The blocks that a typed query finds, those whose word begins so first. */
export function findBlocks(query: string, label: (name: BlockName) => string): BlockChoice[] {
  const sought = query.toLowerCase().replace(/['’\s]/g, "");
  const rank = ({ words, name }: BlockChoice) => {
    const all = [...words, label(name).toLowerCase()];
    if (all.some((word) => word.startsWith(sought))) return 0;
    return all.some((word) => word.includes(sought)) ? 1 : 2;
  };
  return blocks.filter((block) => rank(block) < 2).sort((one, other) => rank(one) - rank(other));
}
