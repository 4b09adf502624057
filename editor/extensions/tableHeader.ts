import { TableHeader as TiptapTableHeader } from "@tiptap/extension-table";
import { cellAttributes } from "./cellAttributes.ts";

export const TableHeader = TiptapTableHeader.extend({
  name: "tableHeader",
  content: "paragraph+",

  addAttributes() {
    return cellAttributes();
  },
});
