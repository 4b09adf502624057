import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { answerWithStatus, currentRequest, runRequest, type PressRequest } from "#press/request.ts";

test("a page reaches its own request after it has waited, and no other", async () => {
  const one: PressRequest = {};
  const two: PressRequest = {};
  const page = async (isGone: boolean) => {
    await sleep(5);
    if (isGone) answerWithStatus(410);
  };
  await Promise.all([runRequest(one, () => page(true)), runRequest(two, () => page(false))]);
  expect([one, two]).toEqual([{ status: 410 }, {}]);
});

test("another copy of the module reaches the same request", async () => {
  const again: string = "#press/request.ts?copy";
  const copy = (await import(again)) as typeof import("#press/request.ts");
  expect(copy.runRequest).not.toBe(runRequest);
  const request: PressRequest = {};
  runRequest(request, () => {
    copy.answerWithStatus(410);
  });
  expect(request.status).toBe(410);
});

test("outside the server nothing is asked", () => {
  expect(currentRequest()).toBeUndefined();
  expect(() => {
    answerWithStatus(410);
  }).not.toThrow();
});
