import { answerPreflight, answerPublicly, refuseMethod } from "#app/_server/api/answerPublicly.ts";
import { ApiError } from "#app/_server/api/ApiError.ts";
import { clientAddress } from "#app/_server/api/clientAddress.ts";
import { readJSON } from "#app/_server/api/readJSON.ts";
import { spend } from "#app/_server/api/spend.ts";
import { answerRequest } from "#interchange/readings/answerRequest.ts";
import { type ReadingsRequest, readRequest } from "#interchange/readings/readRequest.ts";
import { RequestError } from "#interchange/readings/RequestError.ts";

const METHODS = "POST, OPTIONS";
const MOST_BYTES = 1_000_000;
/** Code points that cost one point. */
const PER_POINT = 1_000;

/** Chinese text to readings, for everybody: docs/api.md. */
export function POST(request: Request): Promise<Response> {
  return answerPublicly(async () => {
    const address = clientAddress(request);
    let headers = await spend(address, 1);
    const asked = read(await readJSON(request, MOST_BYTES));
    const rest = Math.ceil(asked.length / PER_POINT) - 1;
    if (rest > 0) headers = await spend(address, rest);
    return { json: await answerRequest(asked), headers };
  });
}

export const OPTIONS = () => answerPreflight(METHODS);

const refuse = () => refuseMethod(METHODS);
export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as PATCH, refuse as PUT };

function read(json: unknown): ReadingsRequest {
  try {
    return readRequest(json);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw new ApiError(error.code === "too_long" ? 413 : 422, error.code, error.message);
  }
}
