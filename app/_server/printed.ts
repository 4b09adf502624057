import { articleAddress, plain } from "#components/reader/addresses.ts";
import type { ActorId } from "#newsroom/change.ts";
import { findNames } from "#newsroom/published/findNames.ts";
import { print } from "#press/print.ts";

/**
 * A verb that changes what readers see of an article: it has answered once they can see it. What is
 * committed stays so even if the page can't be made; the next reader asks for it again.
 */
export function printed<Input extends { articleId: string }, Value>(
  verb: (actorId: ActorId, input: Input) => Promise<Value>,
) {
  return async (actorId: ActorId, input: Input): Promise<Value> => {
    const value = await verb(actorId, input);
    try {
      const names = await findNames(input.articleId);
      await print(names ? [articleAddress(names, plain)] : []);
    } catch (error) {
      console.error("The page could not be made ready; its first reader will wait for it.", error);
    }
    return value;
  };
}
