import { measure, type Timing } from "../measure.ts";
import type { MeasuredPage } from "./pages.ts";

/** Pages that are made for each request, asked for one after the other: from the question to the whole answer. */
export async function measureCold(
  origin: string,
  { cases }: MeasuredPage,
  seconds: number,
): Promise<Timing> {
  return measureEach(cases, seconds, async ({ address }) => {
    // Whoever brings a cookie gets no finished page.
    const answer = await fetch(origin + address, { headers: { cookie: "bench=1" } });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    await answer.arrayBuffer();
  });
}

/** The same without server and page: the questions to PostgreSQL and what is made of the answers. */
export function measureQuery({ cases }: MeasuredPage, seconds: number): Promise<Timing> {
  return measureEach(cases, seconds, ({ query }) => query());
}

async function measureEach(
  cases: MeasuredPage["cases"],
  seconds: number,
  ask: (one: MeasuredPage["cases"][number]) => Promise<unknown>,
): Promise<Timing> {
  const next = async (round: number) => {
    const one = cases[round % cases.length];
    if (one) await ask(one);
  };
  await measure(seconds / 4, [next]);
  return measure(seconds, [next]);
}
