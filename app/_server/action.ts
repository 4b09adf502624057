import { z } from "zod";
import type { ActorId } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import type { Answer } from "./Answer.ts";
import { errorAnswer } from "./errorAnswer.ts";
import { findSignedIn } from "./session.ts";

/**
 * Makes a verb of the house callable from the browser: reads the input by its schema, says who asks,
 * and turns a refusal into words. Whether they may is the verb's own question to the policy.
 */
export function action<Input extends z.ZodType, T>(
  input: Input,
  verb: (actorId: ActorId, input: z.output<Input>) => Promise<T>,
): (sent: z.input<Input>) => Promise<Answer<T>> {
  return async (sent) => {
    try {
      const actorId = await findSignedIn();
      if (actorId === undefined) throw new ZhubiError("not_signed_in");
      const read = input.safeParse(sent);
      if (!read.success) throw new ZhubiError("invalid", fieldOf(read.error));
      return { ok: true, value: await verb(actorId, read.data) };
    } catch (error) {
      return errorAnswer(error);
    }
  };
}

/** The first field that was wrong, such as `fields.slug`. */
const fieldOf = (error: z.ZodError) => error.issues[0]?.path.join(".") ?? "";
