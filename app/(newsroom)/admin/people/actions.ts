"use server";

import { action } from "#app/_server/action.ts";
import { changeRole as changeRoleVerb } from "#newsroom/people/changeRole.ts";
import { createPerson as createPersonVerb } from "#newsroom/people/createPerson.ts";
import * as inputs from "#newsroom/people/inputs.ts";
import { restore as restoreVerb } from "#newsroom/people/restore.ts";
import { suspend as suspendVerb } from "#newsroom/people/suspend.ts";

export const createPerson = action(inputs.CreatePerson, createPersonVerb);
export const changeRole = action(inputs.ChangeRole, changeRoleVerb);
export const suspend = action(inputs.Suspend, suspendVerb);
export const restore = action(inputs.Restore, restoreVerb);
