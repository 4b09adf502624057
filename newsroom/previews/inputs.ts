import { z } from "zod";

/** For how long a preview may be seen, in hours. */
export const previewHours = [24, 72, 168] as const;

export const SharePreview = z.object({
  articleId: z.uuid(),
  hours: z.literal(previewHours),
});
export const RevokePreview = z.object({ articleId: z.uuid(), previewId: z.uuid() });
export const ListPreviews = z.object({ articleId: z.uuid() });
