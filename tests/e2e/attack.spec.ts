import postgres from "postgres";
import { callAction, findAction, listActions } from "../support/callAction.ts";
import { expect, test } from "../support/paperTest.ts";

const nobodysId = "01890000-0000-7000-8000-000000000000";
const junk: unknown[] = [
  [],
  [null],
  ["x"],
  [{}],
  [{ articleId: "../../etc/passwd", stamp: -1, version: 1e99, clientId: {}, steps: "no" }],
  [{ articleId: nobodysId, stamp: 0, version: 0, clientId: "a", steps: [{ stepType: "junk" }] }],
  [{ userId: nobodysId, stamp: 0, role: "owner" }],
  [{ __proto__: { isAdmin: true }, constructor: 1 }],
];

test("every action refuses whoever has no session", async ({ request }) => {
  const actions = listActions();
  expect(actions.length).toBeGreaterThan(5);
  for (const action of actions) {
    const { status, answer } = await callAction(request, action, [{}]);
    expect(status, action.name).toBeLessThan(500);
    expect(answer?.ok ?? false, action.name).toBe(false);
    expect(answer?.error?.code ?? "not_signed_in", action.name).toBe("not_signed_in");
  }
});

test("every action refuses junk without a fault of its own", async ({ page, login }) => {
  await login(page, "lin");
  for (const action of listActions()) {
    for (const args of junk) {
      const { status, answer } = await callAction(page.request, action, args);
      expect(status, `${action.name} ${JSON.stringify(args)}`).toBeLessThan(500);
      expect(answer?.error?.code, `${action.name} ${JSON.stringify(args)}`).not.toBe("failed");
    }
  }
});

test("another's article is not there for a reporter, by any act", async ({
  page,
  login,
  paper,
}) => {
  const sql = postgres(paper.databaseUrl, { max: 1 });
  const [other] = await sql<{ id: string; stamp: number; version: number }[]>`
    select a.id, a.stamp, a.version from articles a join users u on u.id = a.reporter_id
    where u.email like 'xu@%' and a.state in ('draft', 'returned', 'submitted') limit 1`;
  expect(other).toBeDefined();
  await login(page, "lin");
  const { id: articleId = "", stamp, version } = other ?? {};
  const seen = { articleId, stamp, version };
  const attacks: [string, object][] = [
    [
      "write",
      { articleId, version, clientId: "a", steps: [{ stepType: "replace", from: 1, to: 1 }] },
    ],
    ["since", { articleId, version: 0 }],
    ["point", { articleId, clientId: "a", version, anchor: 1, head: 1 }],
    ["submit", seen],
    ["recall", seen],
    ["publish", seen],
    ["schedule", { ...seen, dueAt: "2030-01-01T00:00:00Z" }],
    ["unschedule", seen],
    ["amend", seen],
    ["correct", { ...seen, correction: "…" }],
    ["update", seen],
    ["withdraw", { ...seen, reason: "…" }],
    ["findShown", { articleId }],
    ["returnArticle", { ...seen, comment: "…" }],
    ["describe", { ...seen, fields: { source: "…" } }],
    ["assign", { ...seen, userIds: [] }],
  ];
  for (const [name, input] of attacks) {
    const { answer } = await callAction(page.request, findAction(name), [input]);
    expect(answer?.error?.code, name).toBe("not_found");
  }
  const live = await page.request.get(`/api/articles/${articleId}/live?client=a`);
  expect(live.status()).toBe(404);
  const [after] = await sql`select stamp, version from articles where id = ${articleId}`;
  expect(after).toMatchObject({ stamp, version });
  await sql.end();
});

test("a session that another secret made is no session", async ({ page, paper }) => {
  const value = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..aaaa.bbbb.cccc";
  await page.context().addCookies([{ name: "next-auth.session-token", value, url: paper.url }]);
  await page.goto("/desk");
  await expect(page).toHaveURL(/sign-in/);
});
