import { answerFeed } from "#app/(reader)/_paper/answerFeed.ts";

export const GET = (request: Request) => answerFeed(request, "json");
