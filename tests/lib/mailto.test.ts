import { describe, expect, test } from "vitest";

import { contactHref, mailAddress, mailtoHref } from "../../src/lib/mailto.ts";

describe("mailAddress", () => {
  test.each([
    ["a@b.cn", "a@b.cn"],
    ["mailto:a.b+c@b.gov.cn", "a.b+c@b.gov.cn"],
    [" a@b.cn ", "a@b.cn"],
  ])("takes %s", (text, address) => expect(mailAddress(text)).toBe(address));

  test.each(["https://b.cn/@a", "0427-1234567", "a@b.cn, c@d.cn", "a@b.cn?bcc=c@d.cn", "a b@c.cn"])(
    "refuses %s",
    (text) => expect(mailAddress(text)).toBeUndefined(),
  );
});

describe("contactHref", () => {
  test.each([
    ["a@b.cn", "mailto:a@b.cn"],
    ["mailto:a@b.cn", "mailto:a@b.cn"],
    ["https://b.cn/contact?a=b#c", "https://b.cn/contact?a=b#c"],
    ["http://例子.中国/联系", "http://例子.中国/联系"],
  ])("leads from %s to %s", (text, href) => expect(contactHref(text)).toBe(href));

  test.each([
    "0427-1234567",
    "javascript:alert(1)",
    "JavaScript:alert(1)//https://b.cn",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "//b.cn",
    "https:b.cn",
    "https://a@b.cn/",
    'https://b.cn/"><script>',
    "https://b.cn/ a",
    "https://b.cn\n",
    "https://",
  ])("leads nowhere from %j", (text) => expect(contactHref(text)).toBeUndefined());
});

describe("mailtoHref", () => {
  test("ends lines as mail does, and leaves no character that would end the text", () => {
    expect(mailtoHref("a+b@c.cn", "错误 & 1", "一\n二?\r\n三#")).toBe(
      "mailto:a%2Bb@c.cn?subject=%E9%94%99%E8%AF%AF%20%26%201" +
        "&body=%E4%B8%80%0D%0A%E4%BA%8C%3F%0D%0A%E4%B8%89%23",
    );
  });

  test("is read back as it was written", () => {
    const { pathname, searchParams } = new URL(mailtoHref("a@b.cn", "+ %20", "<b>&body=x</b>"));
    expect(decodeURIComponent(pathname)).toBe("a@b.cn");
    expect([...searchParams]).toEqual([
      ["subject", "+ %20"],
      ["body", "<b>&body=x</b>"],
    ]);
  });
});
