import { Agent } from "node:http";
import { measure, type Timing } from "./measure.ts";
import { post } from "./wire.ts";

/** A bare server under the same hand that measures Zhubi's: what this machine could do at the most. */
export async function measureReference(
  origin: string,
  writers: number,
  seconds: number,
): Promise<Timing> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  // About as many bytes as a step and its cookie.
  const body = "字".repeat(150);
  const writes = Array.from({ length: writers }, (_, place) => async () => {
    await post(`${origin}/${place}`, agent, {}, body);
  });
  await measure(1, writes);
  const timing = await measure(seconds, writes);
  agent.destroy();
  return timing;
}
