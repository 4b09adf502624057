import { expect, test } from "vitest";
import { stripNext } from "#press/stripNext.ts";

const sheet = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`;

test("Next's scripts, data and marks go; the paper's own script and facts stay", () => {
  const page = [
    `<html><head>${sheet("a~1")}<link rel="preload" as="script" href="/_next/x.js"/>`,
    `<script src="/_next/x.js" async=""></script><script data-own="">own()</script>`,
    `<script src="/_next/old.js" noModule=""></script><script data-own="" src="/s" defer=""></script>`,
    `${sheet("b")}</head><body><div hidden=""><!--$--><!--/$--></div><p>渡輪<!-- -->首航</p>`,
    `<script type="application/ld+json">{"a":"\\u003c!--"}</script>`,
    `<script>self.__next_f.push([1,"<p>渡輪</p>"])</script><!--$--><!--/$--></body></html>`,
  ].join("");
  expect(stripNext(page)).toBe(
    [
      `<html><head><link rel="stylesheet" href="/style/a~1+b.css"/><script data-own="">own()</script>`,
      `<script data-own="" src="/s" defer=""></script></head><body><p>渡輪首航</p>`,
      `<script type="application/ld+json">{"a":"\\u003c!--"}</script></body></html>`,
    ].join(""),
  );
});

test("a page that has none of it stays as it is", () => {
  const page = "<html><body><p>data-own &lt;script&gt;</p></body></html>";
  expect(stripNext(page)).toBe(page);
});
