import { timestamp, uuid } from "drizzle-orm/pg-core";
import { v7 } from "uuid";

/** A primary key that sorts by its making (UUID version 7), so that pages keep close to each other. */
export const id = () => uuid("id").primaryKey().$defaultFn(v7);

/** An instant, stored with its zone, read as a Date. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const createdAt = () => instant("created_at").notNull().defaultNow();
