import { z } from "zod";

export const ChangeSettings = z.object({
  stamp: z.int().nonnegative(),
  requiresCheckedReadings: z.boolean(),
});
