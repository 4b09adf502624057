import { z } from "zod";

const Name = z.string().trim().min(1).max(80);

export const CreateSection = z.object({
  name: Name,
  /** Words of the address; left out, they follow the name. */
  slug: z
    .string()
    .trim()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .exactOptional(),
});
export const RenameSection = z.object({
  sectionId: z.uuid(),
  stamp: z.int().nonnegative(),
  name: Name,
});
