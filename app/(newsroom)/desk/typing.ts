"use server";

import { action } from "#app/_server/action.ts";
import * as inputs from "#newsroom/articles/inputs.ts";
import { point as pointVerb } from "#newsroom/typing/point.ts";
import { since as sinceVerb } from "#newsroom/typing/since.ts";
import { write as writeVerb } from "#newsroom/typing/write.ts";

/** The editor's wire: every keystroke goes through these three. */
export const write = action(inputs.Write, writeVerb);
export const since = action(inputs.Since, sinceVerb);
export const point = action(inputs.Point, pointVerb);
