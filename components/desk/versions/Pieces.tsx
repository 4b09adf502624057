"use client";

import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { blockBreak } from "#editor/blockBreak.ts";
import type { Piece } from "#newsroom/revisions/Comparison.ts";
import styles from "./Pieces.module.css";

type Props = {
  pieces: readonly Piece[];
  /** Which text is shown: both in one, or one of them. */
  side?: "both" | "before" | "after";
  showsForms: boolean;
};

/** A text with what was taken out and put in. The marks are seen, heard and never copied. */
export function Pieces({ pieces, side = "both", showsForms }: Props) {
  return pieces.map((piece, at) => <Fragment key={at}>{drawn(piece)}</Fragment>);

  function drawn(piece: Piece): ReactNode {
    if (piece.is === "form") {
      if (side === "before") return piece.before;
      return showsForms ? <Form {...piece} /> : piece.after;
    }
    if (piece.is === "same") return <Lines text={piece.text} />;
    if (piece.is === "removed") return side === "after" ? null : <Removed text={piece.text} />;
    return side === "before" ? null : <Added text={piece.text} />;
  }
}

function Removed({ text }: { text: string }) {
  const t = useTranslations("versions");
  return (
    <del className={styles.removed} data-before={t("removedHere")} data-after={t("endOf")}>
      <Lines text={text} mark={t("joinedAt")} />
    </del>
  );
}

function Added({ text }: { text: string }) {
  const t = useTranslations("versions");
  return (
    <ins className={styles.added} data-before={t("addedHere")} data-after={t("endOf")}>
      <Lines text={text} mark={t("break")} />
    </ins>
  );
}

function Form({ before, after }: { before: string; after: string }) {
  const t = useTranslations("versions");
  return (
    <span className={styles.form} title={t("formWas", { before })}>
      {after === "" ? "\u2009" : after}
    </span>
  );
}

/** `mark` says what it means that a paragraph ends here. */
function Lines({ text, mark }: { text: string; mark?: string }) {
  return text.split(blockBreak).map((line, at) => (
    <Fragment key={at}>
      {at > 0 && (mark === undefined ? <br /> : <span className={styles.break}>↵{mark}</span>)}
      {line}
    </Fragment>
  ));
}
