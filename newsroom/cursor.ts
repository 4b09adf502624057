import { z } from "zod";

const Place = z.tuple([z.string().max(200), z.string().max(80)]);

/** Where a page of a list ends: the value that it is ordered by, and the id that breaks ties. */
export function cursorOf(value: string, id: string): string {
  return Buffer.from(JSON.stringify([value, id])).toString("base64url");
}

/** A cursor that was tampered with is none: the list begins at its start. */
export function readCursor(cursor: string | undefined): [value: string, id: string] | undefined {
  if (cursor === undefined) return undefined;
  try {
    return Place.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch {
    return undefined;
  }
}
