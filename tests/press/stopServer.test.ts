import { once } from "node:events";
import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { listen } from "#press/listen.ts";
import { stopServer } from "#press/stopServer.ts";

async function open(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const answering = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answering.add(response);
    response.once("close", () => answering.delete(response));
    answer(request, response);
  });
  const port = await listen(server, 0, "127.0.0.1");
  const agent = new Agent({ keepAlive: true });
  const ask = async () => {
    const [response] = (await once(get({ port, agent }), "response")) as [IncomingMessage];
    return response;
  };
  return { ask, stop: () => stopServer(server, answering) };
}

test("an idle connection holds nothing up", async () => {
  const { ask, stop } = await open((_, response) => response.end("hello"));
  expect(await text(await ask())).toBe("hello");
  await stop();
  await expect(ask()).rejects.toThrow();
});

test("an answer under way is finished", async () => {
  const { ask, stop } = await open((_, response) => {
    response.write("he");
    setTimeout(() => response.end("llo"), 200);
  });
  const response = await ask();
  const start = performance.now();
  const [heard] = await Promise.all([text(response), stop()]);
  expect(heard).toBe("hello");
  expect(performance.now() - start, "its connection is not waited for").toBeLessThan(1_500);
});

test("a live stream is ended at once", async () => {
  const { ask, stop } = await open((_, response) => {
    response.setHeader("Content-Type", "text/event-stream");
    response.write("data: hello\n\n");
  });
  const response = await ask();
  const cut = once(response, "error");
  const start = performance.now();
  await stop();
  expect(performance.now() - start).toBeLessThan(1_000);
  await cut;
});

test("an answer that never ends is cut after two seconds", async () => {
  const { ask, stop } = await open((_, response) => void response.write("he"));
  const response = await ask();
  const cut = once(response, "error");
  await stop();
  await cut;
});

test("a busy port is told in a sentence", async () => {
  const first = createServer();
  const port = await listen(first, 0, "127.0.0.1");
  await expect(listen(createServer(), port, "127.0.0.1")).rejects.toThrow(
    `Port ${port} is in use by another program; set PORT to a free one.`,
  );
  first.close();
});
