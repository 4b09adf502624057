import { z } from "zod";
import { noticeKinds } from "#newsroom/articles/inputs.ts";

const Text = z.string().trim().min(1).max(2000);

export const CreateNotice = z.object({ kind: z.enum(noticeKinds), text: Text });
export const ReviseNotice = z.object({
  noticeId: z.uuid(),
  stamp: z.int().nonnegative(),
  text: Text,
});
