import type { Extensions } from "@tiptap/core";
import { Dropcursor, Gapcursor, UndoRedo } from "@tiptap/extensions";
import { extensions } from "#editor/schema.ts";
import { CaretsOfOthers } from "./extensions/CaretsOfOthers.ts";
import { Collaboration } from "./extensions/Collaboration.ts";
import { DeskKeys } from "./extensions/DeskKeys.ts";
import { DeskPicture } from "./extensions/DeskPicture.ts";
import { DeskTable } from "./extensions/DeskTable.ts";
import { FreshSelection } from "./extensions/FreshSelection.ts";
import { Parts } from "./extensions/Parts.ts";
import { Pasting } from "./extensions/Pasting.ts";
import { Placeholders, type PlaceholderTexts } from "./extensions/Placeholders.ts";
import { ReadingDisplay } from "./extensions/ReadingDisplay.ts";
import { SlashMenuState } from "./extensions/SlashMenuState.ts";
import { TableKeys } from "./extensions/TableKeys.ts";
import { TypedReadings } from "./extensions/TypedReadings.ts";
import { type UploadOptions, Uploads } from "./extensions/Uploads.ts";
import { WaysOut } from "./extensions/WaysOut.ts";

export interface DeskOptions {
  version: number;
  clientId: string;
  placeholders: () => PlaceholderTexts;
  upload: UploadOptions;
  onSlashKey: (event: KeyboardEvent) => boolean;
  onPicturesLeft: (count: number) => void;
}

const onDesk: Extensions = [DeskPicture, DeskTable];

/** The document's extensions with everything that only a screen needs. */
export function deskExtensions(options: DeskOptions): Extensions {
  const { version, clientId } = options;
  return [
    ...extensions.map((one) => onDesk.find(({ name }) => name === one.name) ?? one),
    Collaboration.configure({ version, clientId }),
    UndoRedo.configure({ depth: 500 }),
    Dropcursor.configure({ width: 2, color: "var(--mantine-primary-color-filled)" }),
    Gapcursor,
    FreshSelection,
    Parts,
    TableKeys,
    WaysOut,
    DeskKeys,
    Pasting.configure({ onPictures: options.onPicturesLeft }),
    Uploads.configure(options.upload),
    Placeholders.configure({ texts: options.placeholders }),
    ReadingDisplay,
    TypedReadings,
    CaretsOfOthers,
    SlashMenuState.configure({ onKeyDown: options.onSlashKey }),
  ];
}
