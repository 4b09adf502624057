import { AsyncLocalStorage } from "node:async_hooks";

/** What a page and the server that carries it tell each other about one request. */
export interface PressRequest {
  /** Path and query, as they were asked for. */
  readonly address?: string;
  /** Takes the place of 200; Next itself has no way for a page to answer 410. */
  status?: number;
}

/** A page is bundled apart from the server, so that only the global object is common to both. */
const place = globalThis as { zhubiRequest?: AsyncLocalStorage<PressRequest> };
const requests = (place.zhubiRequest ??= new AsyncLocalStorage());

/** The request that is being answered here, or undefined outside the press's server. */
export const currentRequest = (): PressRequest | undefined => requests.getStore();

/** For a page, before it returns: the status of the answer, where the page would answer 200. */
export function answerWithStatus(status: 404 | 410): void {
  const request = currentRequest();
  if (request) request.status = status;
}

/** Runs the answering of one request; the server's side. */
export function runRequest<Result>(request: PressRequest, answer: () => Result): Result {
  return requests.run(request, answer);
}
