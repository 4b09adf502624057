import { z } from "zod";

export const OneNotice = z.object({ noticeId: z.uuid() });
