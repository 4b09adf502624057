import { measure, type Timing } from "../measure.ts";
import type { MeasuredCase, MeasuredPage } from "./MeasuredPage.ts";

/** Pages that are made for each request, asked for one after the other: from the question to the whole answer. */
export function measureCold(
  origin: string,
  { cases }: MeasuredPage,
  seconds: number,
): Promise<Timing> {
  return measureEach(cases, seconds, async ({ address, cookie }) => {
    const headers = cookie === undefined ? {} : { cookie };
    const answer = await fetch(origin + address, { headers, redirect: "error" });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    await answer.arrayBuffer();
  });
}

export function measureQuery({ cases }: MeasuredPage, seconds: number): Promise<Timing> {
  return measureEach(cases, seconds, ({ query }) => query());
}

async function measureEach(
  cases: readonly MeasuredCase[],
  seconds: number,
  ask: (one: MeasuredCase) => Promise<unknown>,
): Promise<Timing> {
  const next = async (round: number) => {
    const one = cases[round % cases.length];
    if (one) await ask(one);
  };
  await measure(seconds / 4, [next]);
  return measure(seconds, [next]);
}
