import { z } from "zod";

/** The article as it stood: its text after so many steps, what is beside it after that event. */
export type Moment = { version: number; eventId: number };

const shape = /^(\d{1,9})\.(\d{1,15})$/;

/** A moment as it stands in an address, such as `120.4711`. */
export const MomentName = z.string().regex(shape);

export const nameOfMoment = ({ version, eventId }: Moment): string => `${version}.${eventId}`;

export function readMoment(name: string): Moment | undefined {
  const [, version, eventId] = shape.exec(name) ?? [];
  return version === undefined ? undefined : { version: Number(version), eventId: Number(eventId) };
}
