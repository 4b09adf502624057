import { beforeAll, describe, expect, it } from "vitest";
import { changeRole } from "#newsroom/people/changeRole.ts";
import { checkSignIn } from "#newsroom/people/checkSignIn.ts";
import { createPerson } from "#newsroom/people/createPerson.ts";
import { findActor } from "#newsroom/people/findActor.ts";
import { restore } from "#newsroom/people/restore.ts";
import { suspend } from "#newsroom/people/suspend.ts";
import { type Newsroom, openNewsroom } from "#tests/support/newsroom.ts";

const password = "a long enough password";
let newsroom: Newsroom;
let userId = "";
beforeAll(async () => {
  newsroom = await openNewsroom();
  const person = {
    name: "江小滿",
    email: "Jiang@lanjiang.example",
    role: "reporter" as const,
    password,
  };
  ({ userId } = await createPerson(newsroom.idOf("he"), person));
});

describe("person.create", () => {
  it("refuses a second account of one address, whatever its capitals", async () => {
    const again = {
      name: "他",
      email: "jiang@LANJIANG.example",
      role: "editor" as const,
      password,
    };
    const made = createPerson(newsroom.idOf("he"), again);
    await expect(made).rejects.toMatchObject({ code: "invalid", detail: "email_taken" });
  });

  it.each(["lin", "shen"] as const)("refuses %s", async (key) => {
    const person = { name: "甲", email: "jia@lanjiang.example", role: "admin" as const, password };
    await expect(createPerson(newsroom.idOf(key), person)).rejects.toMatchObject({
      code: "not_allowed",
    });
  });
});

describe("signing in", () => {
  it("knows the right password, the address in any capitals", async () => {
    expect(await checkSignIn("JIANG@lanjiang.example ", password, "a")).toMatchObject({
      id: userId,
    });
  });

  it("gives one answer to a wrong password, an unknown address and a suspended person", async () => {
    expect(await checkSignIn("jiang@lanjiang.example", "wrong", "a")).toBeNull();
    expect(await checkSignIn("nobody@lanjiang.example", password, "a")).toBeNull();
    expect(await checkSignIn("du@lanjiang.example", password, "a")).toBeNull();
  });

  it("refuses the eleventh failure of an address, the right password too, but nobody else", async () => {
    for (let attempt = 0; attempt < 10; attempt++) {
      expect(await checkSignIn("xu@lanjiang.example", "wrong", `b${attempt}`)).toBeNull();
    }
    const late = checkSignIn("xu@lanjiang.example", "wrong", "c");
    await expect(late).rejects.toMatchObject({ code: "too_many" });
    expect(await checkSignIn("jiang@lanjiang.example", password, "c")).not.toBeNull();
  });

  it("refuses an origin after fifty failures over many addresses", async () => {
    for (let attempt = 0; attempt < 50; attempt++)
      await checkSignIn(`p${attempt}@x.example`, "wrong", "d");
    const late = checkSignIn("jiang@lanjiang.example", password, "d");
    await expect(late).rejects.toMatchObject({ code: "too_many" });
  });
});

describe("role and status", () => {
  it("change at once, with a stamp, and never leave the house without an admin", async () => {
    const he = newsroom.idOf("he");
    await changeRole(he, { userId, stamp: 0, role: "admin" });
    expect((await findActor(userId))?.role).toBe("admin");
    const stale = suspend(he, { userId, stamp: 0 });
    await expect(stale).rejects.toMatchObject({ code: "conflict" });
    await suspend(userId, { userId: he, stamp: 0 });
    expect(await findActor(he)).toBeUndefined();
    await restore(userId, { userId: he, stamp: 1 });
    const both = await Promise.allSettled([
      suspend(userId, { userId: he, stamp: 2 }),
      suspend(he, { userId, stamp: 1 }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});
