import type { z } from "zod";
import type { Act } from "#components/desk/Answer.ts";
import type * as inputs from "#newsroom/people/inputs.ts";

export type PeopleActs = {
  createPerson: Act<z.input<typeof inputs.CreatePerson>, { userId: string }>;
  changeRole: Act<z.input<typeof inputs.ChangeRole>, { stamp: number }>;
  suspend: Act<z.input<typeof inputs.Suspend>, { stamp: number }>;
  restore: Act<z.input<typeof inputs.Restore>, { stamp: number }>;
};
