"use client";

import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { Promote } from "#components/editor/readings/PromoteForm.tsx";
import { ReadingsPane } from "#components/editor/readings/ReadingsPane.tsx";
import type { ReadingAuthor } from "#editor/markReadings.ts";
import { may } from "#newsroom/policy.ts";
import { useHouse } from "../HouseProvider.tsx";
import { Link } from "../NavigationProvider.tsx";
import { useRoom } from "./ArticleProvider.tsx";

type Props = {
  editor: Editor | null;
  author: ReadingAuthor | null;
  isRequired: boolean;
  /** The house dictionary says something else from now on. */
  onTaken: () => void;
};

/** Joins the proofreading pane to the newsroom: its dictionary and its people. */
export function ReadingsTab({ editor, author, isRequired, onTaken }: Props) {
  const t = useTranslations("editor.readings");
  const common = useTranslations("common");
  const { actor, staff, acts } = useRoom();
  const { language } = useHouse();
  const [note, setNote] = useState<ReactNode>();

  const promote: Promote = async (entry) => {
    const answer = await acts.promote(entry).catch(() => undefined);
    if (!answer) return common("unreachable");
    if (!answer.ok) return answer.error.message;
    const { entryId } = answer.value;
    setNote(
      t.rich("taken", {
        term: entry.term,
        see: (words) => <Link href={`/desk/dictionary?entry=${entryId}`}>{words}</Link>,
      }),
    );
    onTaken();
    return undefined;
  };
  if (!editor) return null;
  return (
    <ReadingsPane
      editor={editor}
      author={author}
      lang={language}
      nameOf={(userId) => staff.find(({ id }) => id === userId)?.name}
      promote={may(actor, "dictionary.add") ? promote : undefined}
      note={note}
      isRequired={isRequired}
    />
  );
}
