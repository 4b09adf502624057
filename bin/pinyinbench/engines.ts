/** One spelling or null for each code point of a text; tones as marks or digits. */
export type Read = (text: string) => readonly (string | null)[];

export interface Engine {
  readonly title: string;
  /** Packages that must be there. */
  readonly needs: readonly string[];
  /** Loads all that it needs to read its first text. */
  readonly open: () => Promise<Read>;
}

/** Each is loaded only where it runs, in a process of its own. */
export const engines = {
  zhubi: {
    title: "Zhubi",
    needs: [],
    open: async () => {
      const { annotate } = await import("../../pinyin/annotate.ts");
      return (text) => annotate(text).map((syllable) => syllable?.pinyin ?? null);
    },
  },
  pinyinPro: {
    title: "pinyin-pro 3.29",
    needs: ["pinyin-pro"],
    open: async () => {
      const { pinyin } = await import("pinyin-pro");
      // The data give 一 and 不 the tones of the dictionary.
      return (text) => aligned(text, pinyin(text, { type: "array", toneSandhi: false }));
    },
  },
  pinyinProComplete: {
    title: "pinyin-pro, complete + traditional",
    needs: ["pinyin-pro", "@pinyin-pro/data/complete", "@pinyin-pro/data/traditional"],
    open: async () => {
      const { addDict, addTraditionalDict, pinyin } = await import("pinyin-pro");
      const { default: complete } = await import("@pinyin-pro/data/complete");
      const { default: traditional } = await import("@pinyin-pro/data/traditional");
      addDict(complete);
      addTraditionalDict(traditional);
      const options = { type: "array", toneSandhi: false, traditional: true } as const;
      return (text) => aligned(text, pinyin(text, options));
    },
  },
  pinyin4: {
    title: "pinyin 4 + jieba",
    needs: ["pinyin", "@node-rs/jieba"],
    open: async () => {
      const { Pinyin } = await import("pinyin");
      const { Jieba } = await import("@node-rs/jieba");
      const { dict } = await import("@node-rs/jieba/dict.js");
      const jieba = Jieba.withDict(dict);
      // It asks for jieba 1; its call of that, on jieba 2.
      class WithJieba extends Pinyin {
        override segment(text: string): string[] {
          return jieba.cut(text, false);
        }
      }
      const engine = new WithJieba();
      return (text) => {
        const words = engine.pinyin(text, { style: "tone", segment: "@node-rs/jieba" });
        return aligned(
          text,
          words.flatMap(([first]) => first ?? []),
        );
      };
    },
  },
  napiPinyin: {
    title: "@napi-rs/pinyin 1.8, phrases",
    needs: ["@napi-rs/pinyin"],
    open: async () => {
      // Of 1.8.0 only the Linux builds are to be had (package.json, overrides), and another would not be it.
      process.env["NAPI_RS_ENFORCE_VERSION_CHECK"] = "1";
      const { pinyin } = await import("@napi-rs/pinyin");
      const options = { style: 1, segment: true, segmenter: "phrase" } as const;
      return (text) => aligned(text, pinyin(text, options).flat());
    },
  },
} as const satisfies Record<string, Engine>;

export type EngineName = keyof typeof engines;

/** Some engines leave whole runs of what they don't read in one entry, as it was. */
function aligned(text: string, entries: readonly string[]): (string | null)[] {
  const readings: (string | null)[] = [];
  let at = 0;
  for (const entry of entries) {
    if (entry !== "" && text.startsWith(entry, at)) {
      readings.push(...Array.from(entry, () => null));
      at += entry.length;
    } else {
      readings.push(entry);
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
  }
  return readings;
}
