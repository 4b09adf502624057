import { beforeAll, describe, expect, it } from "vitest";
import { connection } from "#db/connection.ts";
import { articleIn, type Newsroom, openNewsroom } from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
  await articleIn("returned", newsroom);
  await articleIn("live", newsroom);
  await articleIn("live", newsroom);
});

describe("what only grows", () => {
  it.each(["events", "publications", "comments"])(
    "%s refuses update, delete and truncate",
    async (name) => {
      const { sql } = connection();
      await expect(sql`update ${sql(name)} set id = id`).rejects.toThrow("only grows");
      await expect(sql`delete from ${sql(name)}`).rejects.toThrow("only grows");
      await expect(sql`truncate ${sql(name)} cascade`).rejects.toThrow("only grows");
    },
  );
});

describe("constraints hold what code could forget", () => {
  it.each([
    ["a second live publication", "insert into live select * from live limit 1"],
    [
      "a live article without a publication",
      "update articles set live_publication_id = null where state = 'live'",
    ],
    ["a draft with a live publication", "update articles set state = 'draft' where state = 'live'"],
    [
      "another article's publication",
      "update articles a set live_publication_id = (select id from publications p where p.article_id <> a.id limit 1) where state = 'live'",
    ],
    ["a live row apart from its article", "update live set publication_id = gen_random_uuid()"],
    ["a state that isn't one", "update articles set state = 'lost'"],
    ["a slug with a space", "update articles set slug = 'a b'"],
    [
      "two sections of one slug",
      "insert into sections (id, name, slug, position) values (gen_random_uuid(), '又', 'yao-wen', 2)",
    ],
    [
      "two accounts of one address",
      "insert into users (id, name, email, password_hash, role) select gen_random_uuid(), name, upper(email), 'x', role from users limit 1",
    ],
    [
      "a term twice",
      "insert into dictionary_entries (id, term, pinyin, written_by) select gen_random_uuid(), '單', 'shàn', id from users limit 2",
    ],
    [
      "a second edition of the dictionary at once",
      "insert into dictionary_edition (only, edition) values (false, gen_random_uuid())",
    ],
    ["a user who wrote and is deleted", "delete from users where name = '林映秋'"],
  ])("refuses %s", async (_, statement) => {
    await expect(connection().sql.unsafe(statement)).rejects.toThrow();
  });
});
