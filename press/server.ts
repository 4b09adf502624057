import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import next from "next";
import { isWellFormed } from "./isWellFormed.ts";
import { listen } from "./listen.ts";
import { runRequest, type PressRequest } from "./request.ts";
import { stopServer } from "./stopServer.ts";

export interface RunningServer {
  readonly port: number;
  /** Takes no more, lets answers under way finish for at most two seconds, and ends live streams. */
  readonly stop: () => Promise<void>;
}

type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Options {
  /** 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  /** Development: hot reload in place of a finished build. */
  readonly dev: boolean;
}

/** Next behind a server of our own, where a page may ask for a status that Next doesn't know. */
export async function startServer({ port, host, dev }: Options): Promise<RunningServer> {
  const answering = new Set<ServerResponse>();
  const { promise: opened, resolve: open } = Promise.withResolvers<RequestHandler>();
  const server = createServer((request, response) => {
    if (!isWellFormed(request.url ?? "")) {
      response.writeHead(400, { "cache-control": "no-store" }).end();
      return;
    }
    const own: PressRequest = { address: request.url ?? "" };
    answering.add(response);
    response.once("close", () => answering.delete(response));
    askForStatus(response, own);
    askForWholePage(request);
    opened
      .then((answer) => runRequest(own, () => answer(request, response)))
      .catch(() => response.destroy());
  });
  // Listening comes first: a busy port is told before the seconds that Next takes to prepare.
  const bound = await listen(server, port, host);
  const dir = fileURLToPath(new URL("..", import.meta.url));
  const app = next({ dev, dir, hostname: host, port: bound, httpServer: server });
  const stop = async () => {
    await stopServer(server, answering);
    await app.close();
  };
  try {
    await app.prepare();
    open(app.getRequestHandler());
  } catch (error) {
    await stop();
    throw error;
  }
  return { port: bound, stop };
}

/** Node sends the head through `writeHead` always, whether Next calls it or not. */
function askForStatus(response: ServerResponse, request: PressRequest): void {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) =>
    writeHead(status === 200 ? (request.status ?? 200) : status, ...rest);
}

/** Only the newsroom navigates without loading; a reader's page in parts would miss its status. */
function askForWholePage(request: IncomingMessage): void {
  if (!/^\/(desk|admin|sign-in)\b/.test(request.url ?? "")) delete request.headers["rsc"];
}
