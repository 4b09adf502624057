"use client";

import { createContext, useContext } from "react";
import type { Comparison } from "#newsroom/revisions/findComparison.ts";
import type { VersionsActs } from "./VersionsActs.ts";
import type { View } from "./versionsAddress.ts";

/** What the parts of the page of versions share. */
export type VersionsRoom = {
  articleId: string;
  comparison: Comparison;
  acts: VersionsActs;
  view: View;
  /** Whether a change of script, width or spacing is marked too. */
  showsForms: boolean;
};

const VersionsContext = createContext<VersionsRoom | undefined>(undefined);

export const VersionsProvider = VersionsContext.Provider;

export function useVersions(): VersionsRoom {
  const room = useContext(VersionsContext);
  if (!room) throw new Error("a part of the page of versions stands outside its VersionsProvider");
  return room;
}
