"use client";

import { TextInput } from "@mantine/core";
import { useHouse } from "../../HouseProvider.tsx";
import { FieldNote } from "../FieldNote.tsx";
import { useField } from "../useField.ts";
import { onEnter } from "./onEnter.ts";

type Props = { name: "source" | "dateline"; label: string; placeholder?: string };

/** A line beside the text; saved on leaving it or with Enter. */
export function TextField({ name, label, placeholder }: Props) {
  const { language } = useHouse();
  const field = useField(name);
  return (
    <div>
      <TextInput
        label={label}
        {...(placeholder !== undefined && { placeholder })}
        lang={language}
        value={field.value}
        error={field.standing.is === "refused"}
        onChange={(event) => field.change(event.currentTarget.value)}
        onBlur={() => void field.save()}
        onKeyDown={onEnter(() => void field.save())}
      />
      <FieldNote field={field} theirs={field.theirs} />
    </div>
  );
}
