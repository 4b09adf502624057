"use client";

import type { useActs } from "../useActs.ts";
import { EarlyDialog } from "./EarlyDialog.tsx";
import { TimeDialog } from "./TimeDialog.tsx";
import type { Timing } from "./useTiming.ts";

type Props = { timing: Timing; page: Pick<ReturnType<typeof useActs>, "busy" | "faultOf"> };

/** Which time it is to be, and whether it shall really go out before that. */
export function TimingDialogs({ timing, page: { busy, faultOf } }: Props) {
  return (
    <>
      <TimeDialog
        timing={timing}
        isBusy={busy === "schedule"}
        fault={faultOf("schedule") ?? faultOf("unschedule")}
      />
      <EarlyDialog timing={timing} isBusy={busy === "publish"} fault={faultOf("publish")} />
    </>
  );
}
