"use client";

import { useState } from "react";

/** The four acts after which readers see something else. */
export const releases = ["amend", "correct", "update", "withdraw"] as const;
export type ReleaseName = (typeof releases)[number];

type Options = {
  /** Does one of them, and says whether it is done. */
  act: (name: ReleaseName, told: string) => Promise<boolean>;
};

/** Which act is being chosen, and what readers are to be told; what was written stays until it was sent. */
export function useRelease({ act }: Options) {
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<ReleaseName>();
  const [told, setTold] = useState({ correct: "", withdraw: "" });
  const [isWanting, setIsWanting] = useState(false);

  function open(first?: ReleaseName) {
    setChosen(first);
    setIsWanting(false);
    setIsOpen(true);
  }

  async function confirm() {
    const isTelling = chosen === "correct" || chosen === "withdraw";
    const words = isTelling ? told[chosen].trim() : "";
    const isComplete = chosen !== undefined && (!isTelling || words !== "");
    setIsWanting(!isComplete);
    if (!isComplete) return;
    if (!(await act(chosen, words))) return;
    setIsOpen(false);
    if (isTelling) setTold({ ...told, [chosen]: "" });
  }

  return {
    isOpen,
    chosen,
    told,
    /** Something was left out when it was to be sent. */
    isWanting,
    open,
    close: () => setIsOpen(false),
    choose: (name: ReleaseName) => {
      setChosen(name);
      setIsWanting(false);
    },
    tell: (name: keyof typeof told, words: string) => {
      setTold({ ...told, [name]: words });
      setIsWanting(false);
    },
    confirm,
  };
}
