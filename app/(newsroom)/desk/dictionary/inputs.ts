import { z } from "zod";
import { largestTable } from "#newsroom/dictionary/inputs.ts";

export const OneEntry = z.object({ entryId: z.uuid() });
export const Table = z.object({
  file: z.instanceof(File).refine(({ size }) => size <= largestTable),
});
