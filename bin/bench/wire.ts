import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";

/** A server action of a file of the desk, as the build names it. */
function actionId(name: string, file: string): string {
  const listed = new URL("../../.next/server/server-reference-manifest.json", import.meta.url);
  const manifest = JSON.parse(readFileSync(listed, "utf8")) as {
    node: Record<string, { exportedName: string; filename: string }>;
  };
  const found = Object.entries(manifest.node).find(
    ([, { exportedName, filename }]) => exportedName === name && filename.endsWith(file),
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
    origin,
    cookie,
  };
  const call = (url: string, id: string, input: unknown) =>
    post(url, agent, { ...headers, "next-action": id }, JSON.stringify([input]));
  const writing = actionId("write", "desk/typing.ts");
  const publishing = actionId("amend", "desk/articles/[id]/actions.ts");
  const write = async (sent: Sent): Promise<Got> => {
    const url = `${origin}/desk/articles/${sent.articleId}`;
    return readAnswer(await call(url, writing, sent)) as Got;
  };
  return {
    write,
    /** Publishes what was edited in a live article as it was seen, and answers its next stamp. */
    amend: async (seen: { articleId: string; version: number; stamp: number }) => {
      const url = `${origin}/desk/articles/${seen.articleId}`;
      return (readAnswer(await call(url, publishing, seen)) as { stamp: number }).stamp;
    },
    /** Whoever is behind is told how far the article is. */
    versionOf: async (articleId: string) =>
      (await write({ articleId, version: 0, clientId: "reader", steps: [{}] })).version,
    close: () => agent.destroy(),
  };
}

/** The lines of a React answer; the one numbered 1 is what the action returned. */
function readAnswer(text: string): unknown {
  const line = text.split("\n").find((one) => one.startsWith("1:"));
  const answer = JSON.parse(line?.slice(2) ?? "null") as { ok: boolean; value: unknown } | null;
  if (!answer?.ok) throw new Error(`it was refused: ${text.slice(0, 300)}`);
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
