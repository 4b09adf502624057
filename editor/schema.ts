import { type Extensions, getSchema } from "@tiptap/core";
import { Blockquote } from "./extensions/blockquote.ts";
import { Bold } from "./extensions/bold.ts";
import { BulletList } from "./extensions/bulletList.ts";
import { Document } from "./extensions/document.ts";
import { HardBreak } from "./extensions/hardBreak.ts";
import { Heading } from "./extensions/heading.ts";
import { Headline } from "./extensions/headline.ts";
import { HorizontalRule } from "./extensions/horizontalRule.ts";
import { Italic } from "./extensions/italic.ts";
import { Link } from "./extensions/link.ts";
import { ListItem } from "./extensions/listItem.ts";
import { OrderedList } from "./extensions/orderedList.ts";
import { Paragraph } from "./extensions/paragraph.ts";
import { Picture } from "./extensions/picture.ts";
import { PullQuote } from "./extensions/pullQuote.ts";
import { Reading } from "./extensions/reading.ts";
import { Standfirst } from "./extensions/standfirst.ts";
import { Table } from "./extensions/table.ts";
import { TableCell } from "./extensions/tableCell.ts";
import { TableHeader } from "./extensions/tableHeader.ts";
import { TableRow } from "./extensions/tableRow.ts";
import { Text } from "./extensions/text.ts";

/** What a document is made of, the same on the server and in the browser. */
export const extensions: Extensions = [
  Document,
  Text,
  Headline,
  Standfirst,
  Paragraph,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  Blockquote,
  PullQuote,
  Picture,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  HorizontalRule,
  HardBreak,
  Link,
  Bold,
  Italic,
  Reading,
];

export const schema = getSchema(extensions);
