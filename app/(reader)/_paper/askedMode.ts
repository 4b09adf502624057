import type { Route } from "next";
import { permanentRedirect } from "next/navigation";
import { inMode } from "#components/reader/addresses.ts";
import { plainMode, type ReadingMode } from "#components/reader/mode/ReadingMode.ts";
import { readMode } from "#components/reader/mode/readMode.ts";
import { offerModes } from "#press/pages.ts";
import { writeMode } from "#components/reader/mode/writeMode.ts";
import type { Paper } from "#components/reader/Paper.ts";

export interface InMode {
  params: Promise<{ mode?: string }>;
}

/** The mode that an address names: plain where it names none, null where there is no such mode. */
export async function askedMode({ params }: InMode): Promise<ReadingMode | null> {
  const { mode } = await params;
  return mode === undefined ? plainMode : readMode(mode);
}

/** A mode spelt otherwise leads to its one address for good, so that no page is kept twice. */
export async function keepOneAddress(
  { params }: InMode,
  paper: Paper,
  page: string,
  search = "",
): Promise<void> {
  const { mode = "" } = await params;
  if (mode === writeMode(paper.mode)) return;
  permanentRedirect((inMode(page, paper.mode) + search) as Route);
}

offerModes((word) => readMode(word) !== null);
