import { TableCell as TiptapTableCell } from "@tiptap/extension-table";
import { cellAttributes } from "./cellAttributes.ts";

export const TableCell = TiptapTableCell.extend({
  name: "tableCell",
  content: "paragraph+",

  addAttributes() {
    return cellAttributes();
  },
});
