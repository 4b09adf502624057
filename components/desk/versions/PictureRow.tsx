"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { pictureAddress } from "#components/reader/addresses.ts";
import type { PictureFacts, Piece, Row } from "#newsroom/revisions/Comparison.ts";
import { Pieces } from "./Pieces.tsx";
import styles from "./Rows.module.css";
import { useVersions } from "./VersionsProvider.tsx";

/** A picture in the text: its file, its caption, and what else is known of it. */
export function PictureRow({ row }: { row: Row }) {
  const t = useTranslations("versions.picture");
  const { showsForms } = useVersions();
  const { before = null, after = null } = row.picture ?? {};
  const words = (["credit", "alt"] as const).filter((name) => before?.[name] !== after?.[name]);
  const isDecorativeElse = before && after && before.decorative !== after.decorative;
  return (
    <div className={styles.picture}>
      <Files before={before} after={after} />
      <dl className={styles.facts}>
        {row.pieces.length > 0 && (
          <Fact name={t("caption")}>
            <Pieces pieces={row.pieces} showsForms={showsForms} />
          </Fact>
        )}
        {words.map((name) => (
          <Fact key={name} name={t(name)}>
            <Pieces pieces={wordsOf(before?.[name], after?.[name])} showsForms />
          </Fact>
        ))}
        {isDecorativeElse && (
          <Fact name={t("decorative")}>
            <Pieces
              pieces={wordsOf(yes(before.decorative), yes(after.decorative))}
              showsForms={showsForms}
            />
          </Fact>
        )}
      </dl>
    </div>
  );

  function yes(is: boolean): string {
    return t(is ? "yes" : "no");
  }
}

type FilesProps = {
  before: Pick<PictureFacts, "mediaId"> | null;
  after: Pick<PictureFacts, "mediaId"> | null;
};

/** One thumbnail, or two where the file is another. */
export function Files({ before, after }: FilesProps) {
  const t = useTranslations("versions.picture");
  const isOne = !before || !after || before.mediaId === after.mediaId;
  if (isOne) return <Thumbnail mediaId={(after ?? before)?.mediaId ?? null} word="" />;
  return (
    <div className={styles.files}>
      <Thumbnail mediaId={before.mediaId} word={t("before")} mark="removed" />
      <span aria-hidden>→</span>
      <Thumbnail mediaId={after.mediaId} word={t("after")} mark="added" />
    </div>
  );
}

type ThumbnailProps = { mediaId: string | null; word: string; mark?: "removed" | "added" };

function Thumbnail({ mediaId, word, mark }: ThumbnailProps) {
  const t = useTranslations("versions.picture");
  return (
    <figure className={styles.thumbnail} data-mark={mark}>
      {mediaId === null ? (
        <span className={styles.none}>{t("none")}</span>
      ) : (
        <img src={pictureAddress(mediaId, 320)} alt={word} loading="lazy" />
      )}
      {word !== "" && <figcaption>{word}</figcaption>}
    </figure>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function wordsOf(before = "", after = ""): Piece[] {
  const pieces: Piece[] = [
    { is: "removed", text: before },
    { is: "added", text: after },
  ];
  return pieces.filter((piece) => piece.is !== "form" && piece.text !== "");
}
