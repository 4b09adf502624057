import type { z } from "zod";
import type * as articleInputs from "#newsroom/articles/inputs.ts";
import type { Authored } from "#newsroom/revisions/findAuthors.ts";
import type * as inputs from "#newsroom/revisions/inputs.ts";
import type { RevisionPage } from "#newsroom/revisions/Revision.ts";
import type { Act } from "../Answer.ts";

/** Everything that the page of versions asks of the newsroom. */
export type VersionsActs = {
  listRevisions: Act<z.input<typeof inputs.ListRevisions>, RevisionPage>;
  findAuthors: Act<z.input<typeof inputs.FindAuthors>, Authored[]>;
  restore: Act<z.input<typeof articleInputs.Restore>, { version: number; before: number }>;
};
