import { unstable_rethrow } from "next/navigation";
import { ApiError } from "./ApiError.ts";

/** For everybody, from any page, without a session; and never kept. */
const openHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "retry-after, ratelimit-limit, ratelimit-remaining, ratelimit-reset",
  "cache-control": "no-store",
};

export interface PublicAnswer {
  readonly json: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with JSON, and with every refusal as JSON. What we didn't expect is logged, without its insides. */
export async function answerPublicly(answer: () => Promise<PublicAnswer>): Promise<Response> {
  try {
    const { json, headers } = await answer();
    return Response.json(json, { headers: { ...openHeaders, ...headers } });
  } catch (error) {
    unstable_rethrow(error);
    if (!(error instanceof ApiError)) console.error(error);
    return errorResponse(
      error instanceof ApiError
        ? error
        : new ApiError(500, "failed", "The answer could not be made; it is our fault."),
    );
  }
}

function errorResponse({ status, code, message, headers }: ApiError): Response {
  const options = { status, headers: { ...openHeaders, ...headers } };
  return Response.json({ error: { code, message } }, options);
}

/** A browser's question whether a page of another origin may ask. */
export function answerPreflight(methods: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openHeaders,
      allow: methods,
      "access-control-allow-methods": methods,
      "access-control-allow-headers": "content-type",
      "access-control-max-age": "86400",
    },
  });
}

export function refuseMethod(methods: string): Promise<Response> {
  return answerPublicly(() =>
    Promise.reject(
      new ApiError(405, "method_not_allowed", `This address takes ${methods}.`, { allow: methods }),
    ),
  );
}
