"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { useFormatter, useTranslations } from "next-intl";
import { useHouse } from "../../HouseProvider.tsx";
import { TimeInZone } from "./TimeInZone.tsx";
import styles from "./Timing.module.css";
import { type Meant, offsetAt, type WallTime, wallTimeAt } from "./wallTime.ts";

type Props = {
  wall: WallTime;
  onWall: (wall: WallTime) => void;
  meant: Meant;
  /** The instant that is meant; empty where there is none. */
  at: string;
  isPast: boolean;
  isSecond: boolean;
  onSecond: (isSecond: boolean) => void;
  /** Whether somebody has pressed the button: what is wanting is said from then on. */
  isAsked: boolean;
};

/** A day and a time, and beneath them what they mean. */
export function TimeFields(props: Props) {
  const { wall, onWall, meant, at, isPast, isSecond, onSecond, isAsked } = props;
  const t = useTranslations("desk.timing");
  const format = useFormatter();
  const { zone } = useHouse();
  const isWanting = isPast || meant.is === "never" || (isAsked && meant.is === "nothing");
  return (
    <>
      <div className={styles.fields}>
        <TextInput
          type="date"
          label={t("date")}
          value={wall.date}
          min={wallTimeAt(new Date(), zone).date}
          error={isWanting}
          data-autofocus
          onChange={(event) => onWall({ ...wall, date: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={t("time")}
          value={wall.time}
          error={isWanting}
          onChange={(event) => onWall({ ...wall, time: event.currentTarget.value })}
        />
      </div>
      {meant.is === "twice" && (
        <NativeSelect
          label={t("twice", { time: wall.time })}
          value={isSecond ? "second" : "first"}
          onChange={(event) => onSecond(event.currentTarget.value === "second")}
          data={(["first", "second"] as const).map((value, place) => ({
            value,
            label: t(value, { offset: offsetAt(meant.at[place] ?? "", zone) }),
          }))}
        />
      )}
      <p className={styles.meant} role="status" data-wanting={isWanting || undefined}>
        {at !== "" && <TimeInZone at={at} />}
        {at !== "" && !isPast && (
          <span className={styles.own}>{format.relativeTime(new Date(at), new Date())}</span>
        )}
        {isPast && <span className={styles.own}>{t("past")}</span>}
        {meant.is === "never" &&
          t("never", { time: wall.time, from: meant.from, to: meant.to, zone })}
        {meant.is === "nothing" && t("nothing")}
      </p>
    </>
  );
}
