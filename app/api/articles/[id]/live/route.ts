import { z } from "zod";
import { findSignedIn } from "#app/_server/session.ts";
import { findArticleFacts } from "#newsroom/articles/findArticleFacts.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { type Message, subscribe } from "#newsroom/typing/subscribe.ts";

/** Proxies close what is silent for a minute; and whoever lost access is shut out within this time. */
const HEARTBEAT = 15_000;

const ClientId = z.string().min(1).max(64);

/** Server-sent events of one article: `steps`, `caret`, `left` and `changed`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const articleId = z.uuid().safeParse((await params).id);
  const clientId = ClientId.safeParse(new URL(request.url).searchParams.get("client"));
  const actorId = await findSignedIn();
  if (!articleId.success || !clientId.success || actorId === undefined) return refuse();
  try {
    const { article } = await findArticleFacts(actorId, articleId.data);
    const stream = open(request.signal, actorId, articleId.data, clientId.data, article.version);
    return new Response(stream, {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      },
    });
  } catch (error) {
    if (error instanceof ZhubiError) return refuse();
    throw error;
  }
}

const refuse = () => new Response(null, { status: 404, headers: { "cache-control": "no-store" } });

function open(
  signal: AbortSignal,
  actorId: string,
  articleId: string,
  clientId: string,
  version: number,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let close = () => {};
  return new ReadableStream({
    async start(controller) {
      let isOpen = true;
      const send = (text: string) => {
        if (isOpen) controller.enqueue(encoder.encode(text));
      };
      const tell = ({ kind, ...data }: Message) => {
        if (kind === "changed") void lookAgain();
        else send(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`);
      };
      const lookAgain = async () => {
        try {
          const { article } = await findArticleFacts(actorId, articleId);
          const { stamp, state } = article;
          send(`event: changed\ndata: ${JSON.stringify({ stamp, state })}\n\n`);
        } catch {
          close();
        }
      };
      const unsubscribe = await subscribe(articleId, clientId, version, tell);
      const heartbeat = setInterval(() => void lookAgain(), HEARTBEAT);
      close = () => {
        if (!isOpen) return;
        isOpen = false;
        clearInterval(heartbeat);
        unsubscribe();
        controller.close();
      };
      signal.addEventListener("abort", close);
      if (signal.aborted) close();
      await lookAgain();
    },
    cancel: () => close(),
  });
}
