"use client";

import { useTranslations } from "next-intl";
import { useHouse } from "../../HouseProvider.tsx";
import { DueTime } from "../../DueTime.tsx";
import { useOwnZone } from "./useOwnZone.ts";
import { offsetAt } from "./wallTime.ts";
import styles from "./Timing.module.css";

/** A time on the paper's clock, with the zone by name and offset; beside it the person's own, where that differs. */
export function TimeInZone({ at }: { at: Date | string }) {
  const t = useTranslations("desk.timing");
  const { zone } = useHouse();
  const own = useOwnZone();
  const isElsewhere = own !== undefined && offsetAt(at, own) !== offsetAt(at, zone);
  return (
    <>
      <b>
        <DueTime at={at} />
      </b>{" "}
      <span className={styles.zone}>{t("zone", { zone, offset: offsetAt(at, zone) })}</span>
      {isElsewhere && (
        <span className={styles.own}>
          {t.rich("own", {
            zone: own,
            offset: offsetAt(at, own),
            when: () => <DueTime at={at} zone={own} />,
          })}
        </span>
      )}
    </>
  );
}
