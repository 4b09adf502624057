"use client";

import { TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Temporal } from "temporal-polyfill";
import { useHouse } from "../../HouseProvider.tsx";
import { FieldNote } from "../FieldNote.tsx";
import { useField } from "../useField.ts";

/** When the source dates the story, in the paper's own time wherever the browser is. */
export function DateField() {
  const t = useTranslations("desk.about");
  const { zone } = useHouse();
  const field = useField("datedAt");
  return (
    <div>
      <TextInput
        type="datetime-local"
        step={1}
        label={t("datedAt")}
        description={t("datedAtHelp", { zone })}
        value={localTime(field.value, zone)}
        error={field.standing.is === "refused"}
        onChange={(event) => field.change(instant(event.currentTarget.value, zone))}
        onBlur={() => void field.save()}
      />
      <FieldNote field={field} theirs={localTime(field.theirs, zone).replace("T", " ")} />
    </div>
  );
}

function localTime(at: string | null, zone: string): string {
  if (at === null) return "";
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return there.toString({ smallestUnit: "second" });
}

function instant(local: string, zone: string): string | null {
  if (local === "") return null;
  const there = Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
  return new Date(there.epochMilliseconds).toISOString();
}
