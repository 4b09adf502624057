import { describe, expect, test } from "vitest";
import { regionalReadings, type Region } from "#pinyin/regionalReadings.ts";

const read = (text: string, readings: string, region: Region) =>
  regionalReadings(
    text,
    readings.split(" ").map((one) => (one === "-" ? null : one)),
    region,
  )
    .map((one) => one ?? "-")
    .join(" ");

describe("readings as Taiwan and the mainland have them", () => {
  test.each([
    ["企業", "qǐ yè", "qì yè"],
    ["星期", "xīng qī", "xīng qí"],
    ["垃圾", "lā jī", "lè sè"],
    ["認識", "rèn shí", "rèn shì"],
    ["頭髮", "tóu fà", "tóu fǎ"],
    ["法國", "fǎ guó", "fà guó"],
    ["質量，危險", "zhì liàng - wēi xiǎn", "zhí liàng - wéi xiǎn"],
  ])("%s", (text, mainland, taiwan) => {
    expect(read(text, mainland, "taiwan")).toBe(taiwan);
    expect(read(text, taiwan, "mainland")).toBe(mainland);
    expect(read(text, taiwan, "taiwan")).toBe(taiwan);
    expect(read(text, mainland, "mainland")).toBe(mainland);
  });

  test("stay where the character means something else", () => {
    expect(read("方法", "fāng fǎ", "taiwan")).toBe("fāng fǎ");
    expect(read("歌曲彎曲", "gē qǔ wān qū", "taiwan")).toBe("gē qǔ wān qū");
    expect(read("供應", "gōng yìng", "mainland")).toBe("gōng yìng");
  });

  test("take a text in Simplified, and one without readings", () => {
    expect(read("企业", "qǐ yè", "taiwan")).toBe("qì yè");
    expect(read("企業", "- -", "taiwan")).toBe("- -");
    expect(regionalReadings("", [], "taiwan")).toEqual([]);
  });
});
