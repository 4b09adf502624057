import { z } from "zod";

/** A time as PostgreSQL writes it, to the microsecond. */
export const CursorTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/)
  .refine((value) => !Number.isNaN(Date.parse(value)));

/** Where a page of a list ends: the value that it is ordered by, and the id that breaks ties. */
export function cursorOf(value: string, id: string): string {
  return Buffer.from(JSON.stringify([value, id])).toString("base64url");
}

type Shape = { value?: z.ZodType<string>; id?: z.ZodType<string> };

/** A cursor that was tampered with is none: the list begins at its start. */
export function readCursor(
  cursor: string | undefined,
  { value = z.string().max(200), id = z.uuid() }: Shape = {},
): [value: string, id: string] | undefined {
  if (cursor === undefined) return undefined;
  try {
    return z.tuple([value, id]).parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch {
    return undefined;
  }
}
