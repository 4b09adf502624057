import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text } from "drizzle-orm/pg-core";
import { locale } from "./people.ts";

/** The paper itself: one row. */
export const house = pgTable(
  "house",
  {
    only: boolean("only").primaryKey().default(true),
    name: text("name").notNull(),
    motto: text("motto").notNull().default(""),
    /** IANA name, such as Asia/Taipei. */
    zone: text("zone").notNull(),
    /** The script that the paper is written in. */
    language: locale("language").notNull(),
  },
  (table) => [check("house_is_one", sql`${table.only}`)],
);
