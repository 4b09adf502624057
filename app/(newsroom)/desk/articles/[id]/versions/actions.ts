"use server";

import { action } from "#app/_server/action.ts";
import { Restore } from "#newsroom/articles/inputs.ts";
import { restore as restoreVerb } from "#newsroom/articles/restore.ts";
import { findAuthors as findAuthorsQuery } from "#newsroom/revisions/findAuthors.ts";
import { FindAuthors, ListRevisions } from "#newsroom/revisions/inputs.ts";
import { listRevisions as listRevisionsQuery } from "#newsroom/revisions/listRevisions.ts";

export const listRevisions = action(ListRevisions, listRevisionsQuery);
export const findAuthors = action(FindAuthors, findAuthorsQuery);
export const restore = action(Restore, restoreVerb);
