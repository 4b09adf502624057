import { TableRow as TiptapTableRow } from "@tiptap/extension-table";

export const TableRow = TiptapTableRow.extend({
  name: "tableRow",
  content: "(tableCell | tableHeader)*",
});
