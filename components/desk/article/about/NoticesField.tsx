"use client";

import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type NoticeKind, noticeKinds } from "#newsroom/articles/inputs.ts";
import { useHouse } from "../../HouseProvider.tsx";
import { useRoom } from "../ArticleProvider.tsx";
import { FieldNote } from "../FieldNote.tsx";
import { useField } from "../useField.ts";
import styles from "./About.module.css";
import { moved } from "./moved.ts";
import { RowTools } from "./RowTools.tsx";

/** What is printed at the foot: from the house's list, or in words of one's own. */
export function NoticesField() {
  const t = useTranslations("desk.about");
  const kinds = useTranslations("common.noticeKinds");
  const { language } = useHouse();
  const { article, notices } = useRoom();
  const field = useField("notices");
  const attached = field.value.map((notice) =>
    "noticeId" in notice ? known(notice.noticeId) : notice,
  );
  const free = notices.filter(({ id }) => !article.notices.some(({ noticeId }) => noticeId === id));

  function known(id: string): { kind: NoticeKind; text: string } {
    const found =
      article.notices.find(({ noticeId }) => noticeId === id) ??
      notices.find((one) => one.id === id);
    return found ?? { kind: "reprint", text: "" };
  }

  return (
    <section className={styles.group} aria-labelledby="notices">
      <h2 id="notices">{t("notices")}</h2>
      <ul className={styles.list}>
        {attached.map(({ kind, text }, place) => (
          <li key={place} className={styles.notice}>
            <span className={styles.kind}>{kinds(kind)}</span>
            <RowTools
              of={kinds(kind)}
              isFirst={place === 0}
              isLast={place === attached.length - 1}
              onMove={(by) => void field.save(moved(field.value, place, by))}
              onRemove={() => void field.save(field.value.filter((_, at) => at !== place))}
            />
            <p lang={language}>{text}</p>
          </li>
        ))}
      </ul>
      <FieldNote field={field} />
      <NativeSelect
        label={t("noticeFromList")}
        value=""
        onChange={(event) => {
          const noticeId = event.currentTarget.value;
          if (noticeId) void field.save([...field.value, { noticeId }]);
        }}
        data={[
          { value: "", label: t("noticeChoose") },
          ...free.map(({ id, kind, text }) => ({
            value: id,
            label: `${kinds(kind)}：${start(text)}`,
          })),
        ]}
      />
      <OwnWords onAdd={(notice) => field.save([...field.value, notice])} />
    </section>
  );
}

function OwnWords({
  onAdd,
}: {
  onAdd: (notice: { kind: NoticeKind; text: string }) => Promise<boolean>;
}) {
  const t = useTranslations("desk.about");
  const kinds = useTranslations("common.noticeKinds");
  const { language } = useHouse();
  const [isOpen, setIsOpen] = useState(false);
  const [kind, setKind] = useState<NoticeKind>("reprint");
  const [text, setText] = useState("");

  if (!isOpen) {
    return (
      <div>
        <button type="button" className={styles.inline} onClick={() => setIsOpen(true)}>
          {t("noticeOwn")}
        </button>
      </div>
    );
  }
  return (
    <>
      <NativeSelect
        label={t("noticeKind")}
        value={kind}
        onChange={(event) =>
          setKind(noticeKinds.find((one) => one === event.currentTarget.value) ?? "reprint")
        }
        data={noticeKinds.map((value) => ({ value, label: kinds(value) }))}
      />
      <Textarea
        label={t("noticeText")}
        lang={language}
        autosize
        minRows={2}
        maxLength={2000}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <Button
          variant="default"
          disabled={text.trim() === ""}
          onClick={() =>
            void onAdd({ kind, text }).then((isSaved) => {
              if (!isSaved) return;
              setText("");
              setIsOpen(false);
            })
          }
        >
          {t("noticeAdd")}
        </Button>
        <Button variant="subtle" onClick={() => setIsOpen(false)}>
          {t("cancel")}
        </Button>
      </div>
    </>
  );
}

const start = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
