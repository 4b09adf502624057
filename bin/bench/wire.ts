import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";

/** The server action that the editor calls for every keystroke, as the build names it. */
function actionId(name: string): string {
  const file = new URL("../../.next/server/server-reference-manifest.json", import.meta.url);
  const manifest = JSON.parse(readFileSync(file, "utf8")) as {
    node: Record<string, { exportedName: string; filename: string }>;
  };
  const found = Object.entries(manifest.node).find(
    ([, { exportedName, filename }]) =>
      exportedName === name && filename.endsWith("desk/typing.ts"),
  );
  if (!found) throw new Error(`the build has no action ${name}`);
  return found[0];
}

export type Sent = { articleId: string; version: number; clientId: string; steps: unknown[] };
export type Got = { status: "taken" | "behind"; version: number; steps?: { step: unknown }[] };

/** Calls the real action over kept-alive HTTP, as the browser does. */
export function openWire(origin: string, cookie: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const headers = {
    accept: "text/x-component",
    "content-type": "text/plain;charset=UTF-8",
    "next-action": actionId("write"),
    origin,
    cookie,
  };
  const write = async (sent: Sent): Promise<Got> => {
    const url = `${origin}/desk/articles/${sent.articleId}`;
    return readAnswer(await post(url, agent, headers, JSON.stringify([sent])));
  };
  return {
    write,
    /** Whoever is behind is told how far the article is. */
    versionOf: async (articleId: string) =>
      (await write({ articleId, version: 0, clientId: "reader", steps: [{}] })).version,
    close: () => agent.destroy(),
  };
}

/** The lines of a React answer; the one numbered 1 is what the action returned. */
function readAnswer(text: string): Got {
  const line = text.split("\n").find((one) => one.startsWith("1:"));
  const answer = JSON.parse(line?.slice(2) ?? "null") as { ok: boolean; value: Got } | null;
  if (!answer?.ok) throw new Error(`the save was refused: ${text.slice(0, 300)}`);
  return answer.value;
}

export function post(
  url: string,
  agent: Agent,
  headers: Record<string, string>,
  body: string,
): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const sending = request(url, { method: "POST", agent, headers }, (response) => {
    let text = "";
    response.setEncoding("utf8");
    response.on("data", (part: string) => (text += part));
    response.on("end", () => {
      if (response.statusCode === 200) resolve(text);
      else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
    });
  });
  sending.on("error", reject);
  sending.end(body);
  return promise;
}
