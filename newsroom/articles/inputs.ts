import { z } from "zod";
import { Meant } from "#newsroom/dictionary/inputs.ts";

/** What a form or a direct call may send. Lengths are in UTF-16 units, generous and finite. */

const line = (max: number) => z.string().trim().max(max);

export const contributorRoles = [
  "reporter",
  "responsible_editor",
  "photographer",
  "translator",
  "proofreader",
] as const;
export const noticeKinds = ["reprint", "copyright", "hotline", "photo_rights", "follow"] as const;

export type ContributorRole = (typeof contributorRoles)[number];
export type NoticeKind = (typeof noticeKinds)[number];

/** How long what readers are told of a correction or a withdrawal may be. */
export const mostTold = 1000;

/** An act upon the article as the person saw it. */
const Seen = z.object({
  articleId: z.uuid(),
  stamp: z.int().nonnegative(),
  version: z.int().nonnegative(),
});

export const Submit = Seen;
export const Recall = Seen.omit({ version: true });
export const Return = Seen.extend({ comment: line(4000).min(1) });
/** Why an article goes out before its embargo ends; recorded with the act. */
const override = line(500).min(1).exactOptional();

export const Publish = Seen.extend({ override });
/** `dueAt` with its offset, so that an hour that a clock shows twice is one of the two. */
export const Schedule = Seen.extend({ dueAt: z.iso.datetime({ offset: true }), override });
export const Unschedule = Seen.omit({ version: true });
/** After publication: what readers see changes by one of these, and by nothing else. */
export const Amend = Seen;
export const Correct = Seen.extend({ correction: line(mostTold).min(1) });
export const Update = Seen;
export const Withdraw = Seen.omit({ version: true }).extend({ reason: line(mostTold).min(1) });
/** `from` is the version whose text comes back; `version` the one that it takes the place of. */
export const Restore = Seen.omit({ stamp: true }).extend({ from: z.int().nonnegative() });
/** `entryId` is the dictionary's, whose word readers should see; left out, every entry's. */
export const Reread = Seen.omit({ version: true }).extend(Meant.shape);
export const Assign = Seen.omit({ version: true }).extend({ userIds: z.array(z.uuid()).max(20) });

export const Contributor = z.object({ role: z.enum(contributorRoles), name: line(80).min(1) });

/** A notice of the house by its id, or words as they came with a press text. */
export const AttachedNotice = z.union([
  z.object({ noticeId: z.uuid() }),
  z.object({ kind: z.enum(noticeKinds), text: line(2000).min(1) }),
]);

/** What stands beside the text. A field left out stays as it is. */
export const Fields = z.object({
  sectionId: z.uuid().nullable().exactOptional(),
  slug: z
    .string()
    .trim()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .nullable()
    .exactOptional(),
  source: line(120).exactOptional(),
  dateline: line(80).exactOptional(),
  datedAt: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  tags: z.array(line(40).min(1)).max(20).exactOptional(),
  contributors: z.array(Contributor).max(40).exactOptional(),
  lead: z
    .object({
      mediaId: z.uuid().nullable(),
      caption: line(500),
      credit: line(120),
      alt: line(500),
    })
    .exactOptional(),
  notices: z.array(AttachedNotice).max(20).exactOptional(),
  /** Until when nobody outside may know, and by whose wish. */
  embargo: z
    .object({ until: z.iso.datetime({ offset: true }), note: line(500) })
    .nullable()
    .exactOptional(),
  unplaced: z.array(z.string().max(10_000)).max(200).exactOptional(),
});

export const Describe = z.object({
  articleId: z.uuid(),
  stamp: z.int().nonnegative(),
  fields: Fields,
});

/** `doc` is checked against the editor's own schema. */
export const Create = z.object({ doc: z.unknown().optional(), fields: Fields.default({}) });

const Step = z.unknown();
export const Write = z.object({
  articleId: z.uuid(),
  version: z.int().nonnegative(),
  clientId: z.string().min(1).max(64),
  steps: z.array(Step).min(1).max(500),
});
export const Since = z.object({ articleId: z.uuid(), version: z.int().nonnegative() });
export const Point = z.object({
  articleId: z.uuid(),
  clientId: z.string().min(1).max(64),
  version: z.int().nonnegative(),
  anchor: z.int().nonnegative(),
  head: z.int().nonnegative(),
});
