import { Button, Checkbox, Group, Text, TextInput } from "@mantine/core";
import { IconPhotoPlus } from "@tabler/icons-react";
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useTranslations } from "next-intl";
import classes from "./ArticleEditor.module.css";
import { useAttribute } from "./useAttribute.ts";
import { usePictureDoors } from "./PictureContext.ts";

/** A picture on the desk: caption in its place, credit and alternative text in fields under it. */
export function PictureView(props: NodeViewProps) {
  const { editor, node, getPos, selected } = props;
  const t = useTranslations("editor.picture");
  const doors = usePictureDoors();
  const mediaId = typeof node.attrs.mediaId === "string" ? node.attrs.mediaId : null;
  const isDecorative = node.attrs.decorative === true;
  const alt = useAttribute(props, "alt");
  const credit = useAttribute(props, "credit");

  const set = (values: Record<string, unknown>) => {
    const at = getPos();
    if (at === undefined) return;
    const transaction = editor.state.tr;
    for (const [name, value] of Object.entries(values)) {
      transaction.setNodeAttribute(at, name, value);
    }
    editor.view.dispatch(transaction);
  };
  const choose = async () => {
    const chosen = await doors.choosePicture();
    if (!chosen) return;
    set({
      mediaId: chosen.mediaId,
      ...(node.attrs.alt || !chosen.alt ? {} : { alt: chosen.alt }),
      ...(node.attrs.credit || !chosen.credit ? {} : { credit: chosen.credit }),
    });
  };

  return (
    <NodeViewWrapper as="figure" className={classes.picture} data-selected={selected || undefined}>
      <div contentEditable={false} data-drag-handle className={classes.pictureFrame}>
        {mediaId === null ? (
          <div className={classes.pictureEmpty} data-fields>
            <IconPhotoPlus size={28} stroke={1.4} aria-hidden />
            <Text size="sm">{t("none")}</Text>
            {editor.isEditable && (
              <Button size="compact-sm" variant="default" onClick={() => void choose()}>
                {t("choose")}
              </Button>
            )}
          </div>
        ) : (
          <img
            src={doors.imageAddress(mediaId, 1280)}
            alt={isDecorative ? "" : String(node.attrs.alt)}
            draggable={false}
          />
        )}
      </div>
      <NodeViewContent<"figcaption"> as="figcaption" className={classes.caption} />
      <div contentEditable={false} data-fields className={classes.pictureFields}>
        <TextInput
          size="xs"
          label={t("credit")}
          placeholder={t("creditHint")}
          maxLength={500}
          disabled={!editor.isEditable}
          {...credit}
        />
        <TextInput
          size="xs"
          label={t("alt")}
          placeholder={isDecorative ? t("noAltNeeded") : t("altHint")}
          maxLength={2000}
          disabled={!editor.isEditable || isDecorative}
          {...alt}
        />
        <Group gap="sm" align="center" className={classes.pictureActions}>
          <Checkbox
            size="xs"
            label={t("decorative")}
            checked={isDecorative}
            disabled={!editor.isEditable}
            onChange={(event) => set({ decorative: event.currentTarget.checked })}
          />
          {mediaId !== null && editor.isEditable && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => void choose()}>
              {t("replace")}
            </Button>
          )}
          {editor.isEditable && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              onClick={() => {
                props.deleteNode();
                editor.view.focus();
              }}
            >
              {t("remove")}
            </Button>
          )}
        </Group>
      </div>
    </NodeViewWrapper>
  );
}
