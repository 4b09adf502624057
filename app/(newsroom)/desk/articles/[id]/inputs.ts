import { z } from "zod";

export const Look = z.object({ articleId: z.uuid() });
export const ReadOn = Look.extend({ after: z.string().max(400).exactOptional() });
export const Typed = z.object({ typed: z.string().max(80) });
export const Picture = z.object({ file: z.instanceof(File) });
