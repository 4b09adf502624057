import { expect, test } from "vitest";
import { sentenceEnds } from "#pinyin/engine/sentenceEnds.ts";

const sentences = (text: string) => {
  const points = Array.from(text, (one) => one.codePointAt(0) ?? 0);
  let from = 0;
  return [...sentenceEnds(points)].map((to) => {
    const sentence = String.fromCodePoint(...points.slice(from, to));
    from = to;
    return sentence;
  });
};

test.each([
  ["", []],
  ["沒有句號", ["沒有句號"]],
  ["一。二！三？", ["一。", "二！", "三？"]],
  ["他說：「好。」她走了。", ["他說：「好。」", "她走了。"]],
  ["真的？！是。", ["真的？！", "是。"]],
  ["標題\n　正文。 再來", ["標題\n　", "正文。 ", "再來"]],
])("%j", (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
