import { z } from "zod";

/** In one table. */
export const mostEntries = 100_000;
/** Bytes: a hundred thousand terms with notes are less. */
export const largestTable = 20_000_000;

/** Control characters and line ends have no place in a line of a table. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((text) => !/\p{Cc}/u.test(text))
    .transform((text) => text.normalize("NFC"));
const form = line(40).transform((text) => (text === "" ? null : text));

/** What may be said anew of a term that the house has. */
const Sayings = z.object({
  /** One syllable for each Han character of the term, in any accepted spelling. */
  pinyin: line(400).pipe(z.string().min(1)),
  /** What stays as it is in Traditional and in Simplified text; empty: as a converter has it. */
  hant: form.default(null),
  hans: form.default(null),
  note: line(500).default(""),
});

export const AddEntry = Sayings.extend({
  term: line(40).pipe(z.string().regex(/\p{Script=Han}/u)),
});
export const ChangeEntry = Sayings.extend({
  entryId: z.uuid(),
  stamp: z.int().nonnegative(),
});
export const RemoveEntry = z.object({ entryId: z.uuid(), stamp: z.int().nonnegative() });
export const ImportEntries = z.object({
  fileName: z.string().max(200),
  entries: z.array(AddEntry).min(1).max(mostEntries),
});

/** Of which entries: one, those of an import, or where neither is named all. */
export const Meant = z.object({
  entryId: z.uuid().exactOptional(),
  importId: z.uuid().exactOptional(),
});

export type EntryInput = z.output<typeof AddEntry>;
