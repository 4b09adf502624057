import { boolean, integer, pgTable, uuid } from "drizzle-orm/pg-core";

/** What the newsroom has decided about its own ways: one row, made with the first decision. */
export const settings = pgTable("settings", {
  id: uuid("id").primaryKey(),
  /** Whether an article may be published only once no reading in it is uncertain. */
  requiresCheckedReadings: boolean("requires_checked_readings").notNull().default(false),
  stamp: integer("stamp").notNull().default(0),
});
