import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns.ts";

export const sections = pgTable("sections", {
  id: id(),
  name: text("name").notNull().unique(),
  slug: text("slug").notNull().unique(),
  /** Order in the paper's navigation. */
  position: integer("position").notNull(),
  stamp: integer("stamp").notNull().default(0),
  createdAt: createdAt(),
});
