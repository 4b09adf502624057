import { expect, test } from "vitest";
import { runSource } from "../support/script.ts";

const command = (body: string, options = "{}") => `
  import { setTimeout as sleep } from "node:timers/promises";
  import { runCommand } from "#bin/runCommand.ts";
  import { Refusal } from "#bin/refusal.ts";
  const open = (run, name, ms = 0) =>
    run.open(() => sleep(ms).then(() => console.log("open " + name)), () => console.log("close " + name));
  await runCommand(async (run) => { ${body} }, ${options});
`;

test("what was opened last is closed first, and the code is the command's", async () => {
  const { ended } = runSource(command(`await open(run, "a"); await open(run, "b"); return 3;`));
  const { out, code } = await ended;
  expect(out.split("\n")).toEqual(["open a", "open b", "close b", "close a"]);
  expect(code).toBe(3);
});

test("a refusal is told in its sentence, without a stack", async () => {
  const { out, errors, code } = await runSource(
    command(`await open(run, "a"); throw new Refusal("The port is busy.");`),
  ).ended;
  expect(errors).toBe("The port is busy.\n");
  expect(out).toContain("close a");
  expect(code).toBe(1);
});

test("a fault of ours shows where it is", async () => {
  const { errors, code } = await runSource(command(`null.x; return 0;`)).ended;
  expect(errors).toContain("TypeError");
  expect(code).toBe(1);
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("%s closes all that is open", async (signal, expected) => {
  const script = runSource(command(`await open(run, "a"); await sleep(60_000); return 0;`));
  await script.line(/open a/);
  script.child.kill(signal);
  const { out, code } = await script.ended;
  expect(out).toContain("close a");
  expect(code).toBe(expected);
});

test("to be stopped is the ordinary end of a server", async () => {
  const script = runSource(
    command(
      `setInterval(() => undefined, 1000); await open(run, "a"); await run.stopped; return 1;`,
      "{ whenStopped: 0 }",
    ),
  );
  await script.line(/open a/);
  script.child.kill("SIGTERM");
  expect((await script.ended).code).toBe(0);
});

test("what is still opening when the signal comes is closed too, and no more is opened", async () => {
  const script = runSource(
    command(`console.log("go"); await open(run, "slow", 500); await open(run, "next"); return 0;`),
  );
  await script.line(/go/);
  script.child.kill("SIGTERM");
  const { out } = await script.ended;
  expect(out.split("\n")).toEqual(["go", "Stopping (SIGTERM) …", "open slow", "close slow"]);
});

test("a terminal that is gone leaves nothing open", async () => {
  const script = runSource(
    command(`await open(run, "a"); console.error("go"); await sleep(60_000); return 0;`),
  );
  await script.line(/open a/);
  script.child.stdout?.destroy();
  script.child.kill("SIGHUP");
  expect((await script.ended).code).toBe(129);
});
