import { Button, createTheme, type CSSVariablesResolver, Input, Modal } from "@mantine/core";

const sans = "var(--desk-sans)";

/** Ink on paper; the brush's vermilion is for what goes to the readers. */
export const theme = createTheme({
  white: "#fffdf9",
  black: "#1a1a1a",
  primaryColor: "ink",
  primaryShade: { light: 8, dark: 1 },
  defaultRadius: 2,
  cursorType: "pointer",
  fontFamily: sans,
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "32px" },
  headings: { fontFamily: sans, fontWeight: "600" },
  shadows: { xs: "none", sm: "none", md: "none", lg: "none", xl: "none" },
  colors: {
    ink: [
      "#f6f4ef",
      "#e8e6e1",
      "#d2cfc8",
      "#b3afa6",
      "#8f8b82",
      "#6b675f",
      "#4d4a45",
      "#34322f",
      "#1a1a1a",
      "#0e0e0e",
    ],
    vermilion: [
      "#fdf0ee",
      "#f8d9d4",
      "#f0b0a7",
      "#e98779",
      "#dd5f4e",
      "#cf4433",
      "#c03526",
      "#bb2d21",
      "#b3271e",
      "#8c1c15",
    ],
    gray: [
      "#f7f4ee",
      "#efebe3",
      "#e3ded4",
      "#d3cdc1",
      "#b8b1a4",
      "#8f897e",
      "#6b665d",
      "#4d4a43",
      "#34322d",
      "#201f1c",
    ],
    dark: [
      "#e8e6e1",
      "#cbc8c1",
      "#a8a59f",
      "#86837e",
      "#45464c",
      "#34353a",
      "#232428",
      "#16171a",
      "#111215",
      "#0c0d0f",
    ],
  },
  components: {
    InputWrapper: {
      styles: {
        label: { marginBottom: 3, fontSize: 13, fontWeight: 400, color: "var(--desk-quiet)" },
        description: { fontSize: 12, lineHeight: 1.5 },
        required: { color: "inherit" },
      },
    },
    Input: Input.extend({
      vars: () => ({
        wrapper: {
          "--input-height": "var(--desk-control)",
          "--input-fz": "var(--desk-input-text)",
          "--input-padding": "10px",
        },
      }),
    }),
    Button: Button.extend({
      vars: (_theme, { color, variant = "filled" }) => ({
        root: {
          ...(variant === "filled" && filled(color === "vermilion" ? "brush" : "ink")),
          "--button-height": "var(--desk-control)",
          "--button-padding-x": "14px",
          "--button-fz": "var(--mantine-font-size-md)",
        },
      }),
      styles: { label: { fontWeight: 500 } },
    }),
    Pill: { defaultProps: { radius: 2 } },
    TagsInput: { styles: { inputField: { minWidth: 24 } } },
    MultiSelect: { styles: { inputField: { minWidth: 48 } } },
    Modal: Modal.extend({
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } },
      styles: { content: { border: "1px solid var(--desk-line)" }, title: { fontWeight: 600 } },
    }),
  },
});

const filled = (colour: "ink" | "brush") => ({
  "--button-bg": `var(--desk-${colour})`,
  "--button-hover": `var(--desk-${colour}-hover)`,
  "--button-color": colour === "ink" ? "var(--desk-paper)" : "#fff",
});

/** Mantine's greys are too pale to be read on paper. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-placeholder": "#736e65",
    "--mantine-color-dimmed": "#6b665d",
    "--mantine-color-error": "#b3271e",
    "--mantine-color-default-border": "#cfc9bd",
  },
  dark: {
    "--mantine-color-placeholder": "#a8a59f",
    "--mantine-color-dimmed": "#a8a59f",
    "--mantine-color-error": "#f0968a",
    "--mantine-color-default-border": "#45464c",
  },
});
