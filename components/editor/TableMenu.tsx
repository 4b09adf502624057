import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconTableOptions } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { useState } from "react";

type Chain = ReturnType<Editor["chain"]>;

const groups = [
  [
    ["rowAbove", (chain: Chain) => chain.addRowBefore()],
    ["rowBelow", (chain: Chain) => chain.addRowAfter()],
    ["columnLeft", (chain: Chain) => chain.addColumnBefore()],
    ["columnRight", (chain: Chain) => chain.addColumnAfter()],
  ],
  [
    ["headerRow", (chain: Chain) => chain.toggleHeaderRow()],
    ["headerColumn", (chain: Chain) => chain.toggleHeaderColumn()],
    ["mergeOrSplit", (chain: Chain) => chain.mergeOrSplit()],
  ],
  [
    ["deleteRow", (chain: Chain) => chain.deleteRow()],
    ["deleteColumn", (chain: Chain) => chain.deleteColumn()],
    ["deleteTable", (chain: Chain) => chain.deleteTable()],
  ],
] as const;

/** What can be done to the table that the caret is in. */
export function TableMenu({ editor, isDisabled }: { editor: Editor; isDisabled: boolean }) {
  const t = useTranslations("editor.table");
  const [isOpen, setOpen] = useState(false);
  return (
    <Menu
      position="bottom-start"
      withinPortal
      disabled={isDisabled}
      returnFocus={false}
      opened={isOpen}
      onChange={setOpen}
    >
      <Menu.Target>
        <Tooltip label={t("label")} openDelay={350} disabled={isOpen}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            data-tool
            aria-label={t("label")}
            aria-disabled={isDisabled || undefined}
            style={{ opacity: isDisabled ? 0.35 : 1 }}
          >
            <IconTableOptions size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {groups.map((group, index) => (
          <div key={group[0][0]} role="none">
            {index > 0 && <Menu.Divider />}
            {group.map(([name, act]) => (
              <Menu.Item key={name} onClick={() => act(editor.chain().focus()).run()}>
                {t(name)}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
