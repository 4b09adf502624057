"use server";

import { action } from "#app/_server/action.ts";
import { create as createVerb } from "#newsroom/articles/create.ts";
import { Create } from "#newsroom/articles/inputs.ts";
import { ReadPress } from "./inputs.ts";
import { readPress as readPressText } from "./readPress.ts";

export const create = action(Create, createVerb);

/** Writes nothing: it only says what the text holds. */
export const readPress = action(ReadPress, (_actorId, { text }) => readPressText(text));
