"use server";

import { action } from "#app/_server/action.ts";
import { createNotice as createNoticeVerb } from "#newsroom/notices/createNotice.ts";
import * as inputs from "#newsroom/notices/inputs.ts";
import { listNoticeVersions } from "#newsroom/notices/listNotices.ts";
import { reviseNotice as reviseNoticeVerb } from "#newsroom/notices/reviseNotice.ts";
import { OneNotice } from "./inputs.ts";

export const createNotice = action(inputs.CreateNotice, createNoticeVerb);
export const reviseNotice = action(inputs.ReviseNotice, reviseNoticeVerb);
/** Printed under articles for everybody, so whoever has signed in may read them. */
export const listVersions = action(OneNotice, (_actorId, { noticeId }) =>
  listNoticeVersions(noticeId),
);
