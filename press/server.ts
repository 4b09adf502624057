import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import next from "next";
import type { NextHandler } from "./askNext.ts";
import { CDN } from "./CDN.ts";
import { isWellFormed } from "./isWellFormed.ts";
import { listen } from "./listen.ts";
import { Press } from "./Press.ts";
import { holdPrinter } from "./print.ts";
import { runRequest, type PressRequest } from "./request.ts";
import { stopServer } from "./stopServer.ts";
import { warmUp } from "./warmUp.ts";

export interface RunningServer {
  readonly port: number;
  /** Takes no more, lets answers under way finish for at most two seconds, and ends live streams. */
  readonly stop: () => Promise<void>;
}

interface Options {
  /** 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  /** Development: hot reload in place of a finished build, and no page is kept. */
  readonly dev: boolean;
  /** Bytes of memory for finished pages. */
  readonly memory?: number;
  readonly cdn?: { readonly url: string | undefined; readonly token: string | undefined };
  /** Whoever asks before waits: a database may start while Next does. */
  readonly ready?: Promise<unknown> | undefined;
}

const folder = fileURLToPath(new URL("..", import.meta.url));

/** Readers' pages from memory, and Next behind them, where a page may ask for a status that Next doesn't know. */
export async function startServer(options: Options): Promise<RunningServer> {
  const { port, host, dev } = options;
  const answering = new Set<ServerResponse>();
  const { promise: opened, resolve: open } = Promise.withResolvers<NextHandler>();
  const warming = new AbortController();
  let press: Press | undefined;
  const server = createServer((request, response) => {
    if (press?.answerAtOnce(request, response)) return;
    answering.add(response);
    response.once("close", () => answering.delete(response));
    if (!isWellFormed(request.url ?? "")) {
      response.writeHead(400, { "cache-control": "no-store" }).end();
      return;
    }
    opened
      .then(async (next) => {
        if (!(await press?.answer(request, response))) await passOn(next, request, response);
      })
      .catch((error: unknown) => {
        console.error(error);
        if (response.headersSent) response.destroy();
        else response.writeHead(500, { "cache-control": "no-store" }).end();
      });
  });
  // Listening comes first: a busy port is told before the seconds that Next takes to prepare.
  const bound = await listen(server, port, host);
  const app = next({ dev, dir: folder, hostname: host, port: bound, httpServer: server });
  const stop = async () => {
    warming.abort();
    await stopServer(server, answering);
    await press?.stop();
    await app.close();
  };
  try {
    await Promise.all([app.prepare(), options.ready]);
    const handler = app.getRequestHandler();
    press = dev ? undefined : openPress(handler, options);
    holdPrinter(press);
    open(handler);
    if (!dev) void warmUp({ next: handler, folder, signal: warming.signal });
  } catch (error) {
    await stop();
    throw error;
  }
  return { port: bound, stop };
}

function openPress(next: NextHandler, { memory = 0, cdn }: Options): Press {
  return new Press({
    next,
    folder,
    most: memory,
    cdn: new CDN(cdn ?? { url: undefined, token: undefined }),
  });
}

async function passOn(next: NextHandler, request: IncomingMessage, response: ServerResponse) {
  const own: PressRequest = { address: request.url ?? "" };
  askForStatus(response, own);
  askForWholePage(request);
  await runRequest(own, () => next(request, response));
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
