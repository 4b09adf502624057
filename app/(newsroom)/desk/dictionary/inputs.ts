import { z } from "zod";

export const OneEntry = z.object({ entryId: z.uuid() });
/** Bytes: a hundred thousand terms with notes are less. */
export const Table = z.object({ file: z.instanceof(File).refine(({ size }) => size < 20e6) });
