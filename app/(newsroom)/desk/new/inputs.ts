import { z } from "zod";

export const ReadPress = z.object({ text: z.string().trim().min(1).max(200_000) });
