"use server";

import { action } from "#app/_server/action.ts";
import { createSection as createSectionVerb } from "#newsroom/sections/createSection.ts";
import * as inputs from "#newsroom/sections/inputs.ts";
import { renameSection as renameSectionVerb } from "#newsroom/sections/renameSection.ts";

export const createSection = action(inputs.CreateSection, createSectionVerb);
export const renameSection = action(inputs.RenameSection, renameSectionVerb);
