import { Table as TiptapTable } from "@tiptap/extension-table";

export const Table = TiptapTable.extend({
  name: "table",
  content: "tableRow+",
}).configure({ renderWrapper: true });
