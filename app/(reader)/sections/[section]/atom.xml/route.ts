import { answerFeed } from "#app/(reader)/_paper/answerFeed.ts";

type Asked = { params: Promise<{ section: string }> };

export async function GET(request: Request, { params }: Asked) {
  return answerFeed(request, "atom", (await params).section);
}
