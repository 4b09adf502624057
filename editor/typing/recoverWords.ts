import { Step } from "@tiptap/pm/transform";
import { checkDocument } from "../checkDocument.ts";
import { plainText } from "../plainText.ts";
import { schema } from "../schema.ts";
import { bareDesk } from "./bareDesk.ts";
import type { Desk } from "./Desk.ts";
import type { Keeper, KeptWords } from "./KeptWords.ts";
import type { LostWords } from "./lostWords.ts";
import { newWords } from "./newWords.ts";
import type { Pace } from "./Pace.ts";
import { Typing } from "./Typing.ts";
import type { TypingStatus } from "./TypingStatus.ts";
import type { Wire } from "./Wire.ts";

export type Recovery =
  | { is: "sent"; version: number; lost: LostWords }
  /** They stay kept. `added` is what was typed, `text` the whole article with it. */
  | { is: "stuck"; status: TypingStatus; added: string; text: string };

/**
 * Sends the words that a dead tab has left behind, under that tab's own id, so that what had been
 * stored already is recognised and not stored twice.
 */
export async function recoverWords(
  kept: KeptWords,
  { wire, keeper, pace = {} }: { wire: Wire; keeper: Keeper; pace?: Partial<Pace> },
): Promise<Recovery> {
  const lost: LostWords = { mine: "", theirs: "" };
  let desk: Desk;
  try {
    desk = bareDesk({ ...kept, doc: checkDocument(kept.doc) });
  } catch {
    return unreadable(kept);
  }
  const typing = new Typing({
    ...kept,
    desk,
    wire,
    keeper,
    pace,
    holdsCopy: true,
    onLost: (more) => {
      lost.mine += more.mine;
      lost.theirs += more.theirs;
    },
  });
  try {
    replay(desk, kept.unsent);
  } catch {
    return unreadable(kept);
  }
  const added = newWords(desk.state());
  const text = plainText(desk.state().doc);
  typing.changed();
  const flushed = await typing.flush();
  await typing.close();
  if (flushed.ok) return { is: "sent", version: flushed.version, lost };
  return { is: "stuck", status: flushed.status, added, text };
}

function replay(desk: Desk, unsent: readonly unknown[]): void {
  const transaction = desk.state().tr;
  for (const json of unsent) transaction.step(Step.fromJSON(schema, json));
  desk.dispatch(transaction);
}

// An older build's document, perhaps. Nobody can send it, and it is shown as it can be read.
function unreadable(kept: KeptWords): Recovery {
  const status: TypingStatus = {
    is: "refused",
    code: "invalid",
    changes: kept.unsent.length,
    kept: true,
  };
  return { is: "stuck", status, added: textIn(kept.unsent), text: textIn(kept.doc) };
}

function textIn(json: unknown): string {
  if (Array.isArray(json)) return json.map(textIn).filter(Boolean).join("\n");
  if (typeof json !== "object" || json === null) return "";
  if ("text" in json && typeof json.text === "string") return json.text;
  return Object.values(json).map(textIn).filter(Boolean).join("\n");
}
