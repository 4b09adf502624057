import { Converter } from "opencc-js/cn2t";

/** A text made Traditional as Taiwan writes it, and as OpenCC's own standard does. */
export function openConverters(): readonly ((points: readonly number[]) => number[])[] {
  return (["tw", "t"] as const).map((to) => {
    const convert = Converter({ from: "cn", to });
    return (points) =>
      Array.from(convert(String.fromCodePoint(...points)), (one) => one.codePointAt(0) ?? 0);
  });
}
