import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { type PressRequest, runRequest } from "./request.ts";

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What Next answers to a request that nobody in particular made. */
export interface Answer {
  readonly status: number;
  /** By lower-case names. */
  readonly headers: ReadonlyMap<string, string | readonly string[]>;
  readonly body: Buffer;
}

/**
 * Asks Next for an address as somebody without cookies, languages or anything else of their own: what
 * is kept for everybody can't hold what was meant for one.
 */
export async function askNext(next: NextHandler, address: string): Promise<Answer> {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", url: address, httpVersion: "1.1", complete: true });
  request.headers = { host: "localhost", accept: "text/html" };
  request.push(null);
  const response = new Caught(request);
  const own: PressRequest = { address };
  await runRequest(own, () => next(request, response));
  await response.whole;
  const status = response.statusCode === 200 ? (own.status ?? 200) : response.statusCode;
  return { status, headers: response.heads(), body: Buffer.concat(response.parts) };
}

/** An answer that goes to no connection. */
class Caught extends ServerResponse {
  readonly parts: Buffer[] = [];
  readonly whole: Promise<void>;
  readonly #end: () => void;

  constructor(request: IncomingMessage) {
    super(request);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.whole = promise;
    this.#end = () => {
      resolve(undefined);
    };
  }

  heads(): Map<string, string | readonly string[]> {
    const entries = Object.entries(this.getHeaders());
    return new Map(
      entries.flatMap(([name, value]) =>
        value === undefined ? [] : [[name, typeof value === "number" ? String(value) : value]],
      ),
    );
  }

  override write(chunk: unknown): boolean {
    this.#keep(chunk);
    return true;
  }

  override end(...given: unknown[]): this {
    const [chunk] = given;
    if (typeof chunk !== "function") this.#keep(chunk);
    Object.assign(this, { finished: true });
    for (const event of ["finish", "close"]) this.emit(event);
    this.#end();
    return this;
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((one) => typeof one === "object" && one !== null);
    for (const [name, value] of Object.entries(headers ?? {})) {
      this.setHeader(name, value as string | string[]);
    }
    return this;
  }

  override flushHeaders(): void {
    // There is nobody to send them to.
  }

  #keep(chunk: unknown): void {
    if (typeof chunk === "string") this.parts.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) this.parts.push(Buffer.from(chunk));
  }
}
