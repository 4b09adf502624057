import { ListItem as TiptapListItem } from "@tiptap/extension-list";

export const ListItem = TiptapListItem.extend({
  name: "listItem",
  content: "paragraph (paragraph | bulletList | orderedList)*",
});
