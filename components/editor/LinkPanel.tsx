import { ActionIcon, Anchor, Button, Group, TextInput, Tooltip } from "@mantine/core";
import { IconPencil, IconUnlink } from "@tabler/icons-react";
import { type Editor, getMarkRange } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { isLinkAddress } from "#editor/isLinkAddress.ts";
import { FloatingPanel } from "./FloatingPanel.tsx";

interface LinkPanelProps {
  editor: Editor;
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
}

/** Shows where the link under the caret leads; changes, makes or removes it. */
export function LinkPanel({ editor, isEditing, onEdit }: LinkPanelProps) {
  const t = useTranslations("editor.link");
  const here = useEditorState({ editor, selector: ({ editor: now }) => linkAt(now) });
  if (!isEditing && (here.href === null || !here.isFocused)) return null;
  return (
    <FloatingPanel editor={editor} {...here} label={t("label")} onClose={() => onEdit(false)}>
      {isEditing ? (
        <LinkForm key={here.from} editor={editor} here={here} onDone={() => onEdit(false)} />
      ) : (
        <Group gap={4} wrap="nowrap" px={8} py={4}>
          <Anchor
            href={here.href ?? ""}
            target="_blank"
            rel="noopener noreferrer"
            size="sm"
            c="var(--mantine-color-text)"
            underline="always"
            truncate
            maw={300}
          >
            {readable(here.href ?? "")}
          </Anchor>
          <Tooltip label={t("change")}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("change")}
              onClick={() => onEdit(true)}
            >
              <IconPencil size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t("remove")}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("remove")}
              onClick={() => editor.chain().focus().unsetLink().run()}
            >
              <IconUnlink size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Group>
      )}
    </FloatingPanel>
  );
}

interface LinkPlace {
  href: string | null;
  from: number;
  to: number;
}

function linkAt(editor: Editor): LinkPlace & { isFocused: boolean } {
  const { $from, from, to } = editor.state.selection;
  const type = editor.schema.marks.link;
  const range = type && getMarkRange($from, type);
  const isFocused = editor.isFocused;
  if (!range || to > range.to) return { href: null, from, to, isFocused };
  const href = editor.getAttributes("link").href as unknown;
  return { href: typeof href === "string" ? href : null, ...range, isFocused };
}

interface LinkFormProps {
  editor: Editor;
  here: LinkPlace;
  onDone: () => void;
}

function LinkForm({ editor, here, onDone }: LinkFormProps) {
  const t = useTranslations("editor.link");
  const [href, setHref] = useState(here.href ?? "");
  const [error, setError] = useState<string | null>(null);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const address = completed(href.trim());
    if (!isLinkAddress(address)) {
      setError(t("notAnAddress"));
      return;
    }
    setLink(editor, here, address);
    onDone();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group gap={6} wrap="nowrap" align="flex-start" p={8}>
        <TextInput
          data-autofocus
          autoFocus
          size="xs"
          w={300}
          type="url"
          inputMode="url"
          aria-label={t("address")}
          placeholder="https://"
          value={href}
          error={error}
          onChange={(event) => {
            setHref(event.currentTarget.value);
            setError(null);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && event.nativeEvent.isComposing) event.preventDefault();
          }}
        />
        <Button type="submit" size="xs">
          {t("apply")}
        </Button>
      </Group>
    </form>
  );
}

function setLink(editor: Editor, { from, to }: LinkPlace, href: string): void {
  const chain = editor.chain().focus();
  if (from < to) chain.setTextSelection({ from, to }).setLink(href).setTextSelection(to).run();
  else
    chain
      .insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] })
      .run();
}

/** What people type for an address: `lanjiang.example`, `name@lanjiang.example`. */
function completed(typed: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(typed)) return typed;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(typed)) return `mailto:${typed}`;
  return /^[^\s/]+\.[^\s/]+/.test(typed) ? `https://${typed}` : typed;
}

function readable(href: string): string {
  try {
    return decodeURI(href).replace(/^https?:\/\//, "");
  } catch {
    return href;
  }
}
