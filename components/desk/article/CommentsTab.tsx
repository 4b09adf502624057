"use client";

import { Button, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { may } from "#newsroom/policy.ts";
import { Fault } from "../Fault.tsx";
import { useHouse } from "../HouseProvider.tsx";
import { Moment } from "../Moment.tsx";
import { useRoom } from "./ArticleProvider.tsx";
import styles from "./Pane.module.css";
import { onEnterWithMod } from "./onEnterWithMod.ts";

export type ReturnForm = {
  comment: string;
  setComment: (comment: string) => void;
  send: () => void;
  isBusy: boolean;
  fault: string | undefined;
};

type Props = { form: ReturnForm; field: RefObject<HTMLTextAreaElement | null> };

/** What editors wrote when returning the piece, and the place to write it. */
export function CommentsTab({ form, field }: Props) {
  const t = useTranslations("desk.comments");
  const { language } = useHouse();
  const { actor, article } = useRoom();
  return (
    <div className={styles.stack}>
      {may(actor, "article.return", article) && (
        <form
          className={styles.stack}
          onSubmit={(event) => {
            event.preventDefault();
            form.send();
          }}
        >
          <Textarea
            ref={field}
            label={t("label")}
            description={t("help", { name: article.reporter })}
            lang={language}
            autosize
            minRows={4}
            maxLength={4000}
            value={form.comment}
            onChange={(event) => form.setComment(event.currentTarget.value)}
            onKeyDown={onEnterWithMod(form.send)}
          />
          {form.fault !== undefined && <Fault>{form.fault}</Fault>}
          <div>
            <Button
              type="submit"
              variant="default"
              loading={form.isBusy}
              disabled={form.comment.trim() === ""}
            >
              {t("send")}
            </Button>
          </div>
        </form>
      )}
      {article.comments.length === 0 ? (
        <p className={styles.quiet}>{t("none")}</p>
      ) : (
        <ol className={styles.entries}>
          {article.comments.map((comment) => (
            <li key={comment.id} className={styles.entry}>
              <p className={styles.by}>
                <b lang={language}>{comment.author}</b> <Moment at={comment.createdAt} />
              </p>
              <p className={styles.words} lang={language}>
                {comment.text}
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
