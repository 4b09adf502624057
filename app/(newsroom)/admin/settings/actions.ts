"use server";

import { action } from "#app/_server/action.ts";
import { changeSettings as changeSettingsVerb } from "#newsroom/house/changeSettings.ts";
import { ChangeSettings } from "#newsroom/house/inputs.ts";

export const changeSettings = action(ChangeSettings, changeSettingsVerb);
