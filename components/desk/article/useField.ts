"use client";

import { useEffect, useState } from "react";
import type { FieldsInput } from "./ArticleActs.ts";
import { useRoom } from "./ArticleProvider.tsx";
import { isSame } from "./useArticle.ts";

type Name = keyof FieldsInput;
type Value<N extends Name> = Required<FieldsInput>[N];
type Draft<N extends Name> = { value: Value<N>; base: Value<N> };

export type FieldStanding =
  | { is: "still" }
  | { is: "saving" }
  | { is: "saved" }
  | { is: "refused"; message: string }
  | { is: "overtaken"; by: string };

/**
 * One field: what is typed stays here until the newsroom has it, whatever goes wrong. A change by
 * somebody else shows at once where nothing was typed, and is asked about where something was.
 */
export function useField<N extends Name>(name: N) {
  const { values, describe } = useRoom();
  const theirs = values[name];
  const [draft, setDraft] = useState<Draft<N>>();
  const [standing, setStanding] = useState<FieldStanding>({ is: "still" });
  const isUnsaved = draft !== undefined && !isSame(draft.value, theirs);
  useLeaveWarning(isUnsaved);

  const change = (value: Value<N>) => setDraft({ value, base: draft?.base ?? theirs });

  async function save(value = draft?.value, base = draft?.base ?? theirs): Promise<boolean> {
    if (value === undefined || isSame(value, theirs)) {
      setDraft(undefined);
      setStanding({ is: "still" });
      return true;
    }
    setDraft({ value, base });
    setStanding({ is: "saving" });
    const described = await describe({ [name]: value }, { [name]: base });
    setStanding(described);
    // What was typed while it was being saved is the next draft.
    if (described.is === "saved") {
      setDraft((now) =>
        now && !isSame(now.value, value) ? { value: now.value, base: value } : undefined,
      );
    }
    return described.is === "saved";
  }

  return {
    value: draft ? draft.value : theirs,
    theirs,
    standing,
    change,
    save,
    keepMine: () => save(draft?.value, theirs),
    takeTheirs: () => {
      setDraft(undefined);
      setStanding({ is: "still" });
    },
  };
}

export type Field<N extends Name> = ReturnType<typeof useField<N>>;

function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isUnsaved]);
}
