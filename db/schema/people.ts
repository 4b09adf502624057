import { sql } from "drizzle-orm";
import { index, integer, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns.ts";

export const role = pgEnum("role", ["reporter", "editor", "admin"]);
export const userStatus = pgEnum("user_status", ["active", "suspended"]);
export const locale = pgEnum("locale", ["zh-Hant", "zh-Hans", "en"]);

export const users = pgTable(
  "users",
  {
    id: id(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    /** Argon2id in PHC form. */
    passwordHash: text("password_hash").notNull(),
    role: role("role").notNull(),
    status: userStatus("status").notNull().default("active"),
    /** Language of the interface; null follows the browser. */
    locale: locale("locale"),
    /** Counts every act upon the row, so that a stale form is noticed. */
    stamp: integer("stamp").notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex("users_email_unique").on(sql`lower(${table.email})`),
    index("users_name_index").on(table.name, table.id),
  ],
);

/** Failed sign-ins, counted by address and by origin; kept by rate-limiter-flexible. */
export const signInAttempts = pgTable("sign_in_attempts", {
  key: text("key").primaryKey(),
  points: integer("points").notNull().default(0),
  expire: instant("expire"),
});
