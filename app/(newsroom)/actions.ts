"use server";

import { action } from "#app/_server/action.ts";
import { SetLocale } from "#newsroom/people/inputs.ts";
import { setLocale as setLocaleVerb } from "#newsroom/people/setLocale.ts";

export const setLocale = action(SetLocale, setLocaleVerb);
