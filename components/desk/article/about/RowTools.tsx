"use client";

import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import styles from "./About.module.css";

type Props = {
  /** What the row is called, so that ten equal buttons can be told apart. */
  of: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** Moving without dragging, and taking away. */
export function RowTools({ of, isFirst, isLast, onMove, onRemove }: Props) {
  const t = useTranslations("desk.about");
  const tools = [
    { name: t("moveUp", { of }), Icon: IconArrowUp, act: () => onMove(-1), isOff: isFirst },
    { name: t("moveDown", { of }), Icon: IconArrowDown, act: () => onMove(1), isOff: isLast },
    { name: t("remove", { of }), Icon: IconX, act: onRemove, isOff: false },
  ];
  return (
    <div className={styles.tools}>
      {tools.map(({ name, Icon, act, isOff }) => (
        <button
          key={name}
          type="button"
          className={styles.tool}
          aria-label={name}
          title={name}
          disabled={isOff}
          onClick={act}
        >
          <Icon size={16} stroke={1.5} aria-hidden />
        </button>
      ))}
    </div>
  );
}
