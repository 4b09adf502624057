import { setTimeout as sleep } from "node:timers/promises";
import { demoPassword } from "#db/seed/cast.ts";
import { browsers } from "./browsers.ts";
import type { Bench } from "./measurePress.ts";
import { median } from "./median.ts";
import { signIn } from "./signIn.ts";
import { ms } from "./Table.ts";
import { openWire } from "./wire.ts";

const PUBLICATIONS = 40;
const EDITOR = "zhou@lanjiang.example";

/** From the moment when the editor's request is sent: seen in the same process, and in another one. */
export async function measureVisibility(
  origin: string,
  { open, live, table }: Bench,
): Promise<void> {
  const other = await open("serve.ts");
  const wire = openWire(origin, await signIn(origin, EDITOR, demoPassword));
  const etagAt = async (from: string) => {
    const answer = await fetch(from + live.address, { headers: browsers });
    await answer.arrayBuffer();
    return answer.headers.get("etag")?.slice(0, 20);
  };
  const here: number[] = [];
  const there: number[] = [];
  let { version, stamp } = live;
  for (let at = 0; at < PUBLICATIONS; at += 1) {
    const { articleId } = live;
    const steps = [typeCharacter];
    ({ version } = await wire.write({ articleId, version, clientId: "bench", steps }));
    const before = [await etagAt(origin), await etagAt(other.origin)];
    const sent = performance.now();
    const published = wire.amend({ articleId, version, stamp });
    const seen = async (from: string, old: string | undefined) => {
      // Asked without a pause, the server would be busy with the asking.
      while ((await etagAt(from)) === old) await sleep(2);
      return performance.now() - sent;
    };
    const both = await Promise.all([seen(origin, before[0]), seen(other.origin, before[1])]);
    stamp = await published;
    here.push(both[0]);
    there.push(both[1]);
  }
  wire.close();
  await other.stop();
  const tell = (times: number[]) =>
    `median ${ms(median(times))}, slowest ${ms(Math.max(...times))}`;
  table.add("publish → visible, from the editor's click", tell(here), "≤ 30 ms median");
  table.add("  in another process", tell(there), "≤ 100 ms");
}

/** One more character at the end of the headline. */
const typeCharacter = {
  stepType: "replace",
  from: 1,
  to: 1,
  slice: { content: [{ type: "text", text: "新" }] },
};
