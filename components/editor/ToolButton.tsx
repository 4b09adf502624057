import { ActionIcon, Tooltip } from "@mantine/core";
import type { ComponentType } from "react";
import { shortcutLabel } from "./shortcutLabel.ts";
import { useIsMac } from "./useIsMac.ts";

interface ToolButtonProps {
  icon: ComponentType<{ size?: number; stroke?: number }>;
  label: string;
  keys?: string | null;
  /** Left out for a button that does something and has no state of its own. */
  isPressed?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}

/** One button of the toolbar. It stays focusable when disabled, so that arrow keys don't stumble. */
export function ToolButton(props: ToolButtonProps) {
  const { icon: Icon, label, keys, isPressed, isDisabled = false, onPress } = props;
  const isMac = useIsMac();
  const shortcut = keys ? shortcutLabel(keys, isMac) : "";
  return (
    <Tooltip
      label={shortcut ? `${label}  ${shortcut}` : label}
      events={{ hover: true, focus: true, touch: false }}
      openDelay={350}
      withinPortal
    >
      <ActionIcon
        variant={isPressed ? "light" : "subtle"}
        {...(isPressed ? {} : { color: "gray" })}
        size={32}
        data-tool
        aria-label={label}
        aria-pressed={isPressed}
        aria-disabled={isDisabled || undefined}
        aria-keyshortcuts={keys ? ariaKeys(keys, isMac) : undefined}
        style={{ opacity: isDisabled ? 0.35 : 1 }}
        // The text keeps its selection under the mouse.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (!isDisabled) onPress();
        }}
      >
        <Icon size={18} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}

function ariaKeys(keys: string, isMac: boolean): string {
  return keys.replace("Mod", isMac ? "Meta" : "Control").replaceAll("-", "+");
}
