"use server";

import { action } from "#app/_server/action.ts";
import { printed } from "#app/_server/printed.ts";
import { amend as amendVerb } from "#newsroom/articles/amend.ts";
import { assign as assignVerb } from "#newsroom/articles/assign.ts";
import { correct as correctVerb } from "#newsroom/articles/correct.ts";
import { describe as describeVerb } from "#newsroom/articles/describe.ts";
import { findShown as findShownQuery } from "#newsroom/articles/findShown.ts";
import * as inputs from "#newsroom/articles/inputs.ts";
import { listHistory as listHistoryQuery } from "#newsroom/articles/listHistory.ts";
import { publish as publishVerb } from "#newsroom/articles/publish.ts";
import { recall as recallVerb } from "#newsroom/articles/recall.ts";
import { returnArticle as returnVerb } from "#newsroom/articles/returnArticle.ts";
import { schedule as scheduleVerb } from "#newsroom/articles/schedule.ts";
import { submit as submitVerb } from "#newsroom/articles/submit.ts";
import { unschedule as unscheduleVerb } from "#newsroom/articles/unschedule.ts";
import { update as updateVerb } from "#newsroom/articles/update.ts";
import { withdraw as withdrawVerb } from "#newsroom/articles/withdraw.ts";
import { addEntry } from "#newsroom/dictionary/addEntry.ts";
import { AddEntry } from "#newsroom/dictionary/inputs.ts";
import { listContributors as listContributorsQuery } from "#newsroom/people/listContributors.ts";
import * as previewInputs from "#newsroom/previews/inputs.ts";
import { listPreviews as listPreviewsQuery } from "#newsroom/previews/listPreviews.ts";
import { revokePreview as revokePreviewVerb } from "#newsroom/previews/revokePreview.ts";
import { sharePreview as sharePreviewVerb } from "#newsroom/previews/sharePreview.ts";
import { findReadings as findReadingsQuery } from "#newsroom/readings/findReadings.ts";
import { Look, Picture, ReadOn, Typed } from "./inputs.ts";
import { lookAt } from "./lookAt.ts";
import { storePicture } from "./storePicture.ts";

export const describe = action(inputs.Describe, describeVerb);
export const submit = action(inputs.Submit, submitVerb);
export const recall = action(inputs.Recall, recallVerb);
export const returnArticle = action(inputs.Return, returnVerb);
export const publish = action(inputs.Publish, printed(publishVerb));
export const amend = action(inputs.Amend, printed(amendVerb));
export const correct = action(inputs.Correct, printed(correctVerb));
export const update = action(inputs.Update, printed(updateVerb));
export const schedule = action(inputs.Schedule, scheduleVerb);
export const unschedule = action(inputs.Unschedule, unscheduleVerb);
export const withdraw = action(inputs.Withdraw, printed(withdrawVerb));
export const sharePreview = action(previewInputs.SharePreview, sharePreviewVerb);
export const revokePreview = action(previewInputs.RevokePreview, revokePreviewVerb);
export const listPreviews = action(previewInputs.ListPreviews, listPreviewsQuery);
export const assign = action(inputs.Assign, assignVerb);
export const addPicture = action(Picture, storePicture);

export const look = action(Look, (actorId, { articleId }) => lookAt(actorId, articleId));
export const promote = action(AddEntry, addEntry);
export const findShown = action(Look, findShownQuery);
export const findReadings = action(Look, findReadingsQuery);
export const listHistory = action(ReadOn, listHistoryQuery);
export const listContributors = action(Typed, (_actorId, { typed }) =>
  listContributorsQuery(typed),
);
