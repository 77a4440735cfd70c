import Papa from "papaparse";
import { describe, expect, test } from "vitest";

import { csvLine, csvText } from "../../src/publish/to-csv.ts";

describe("csvLine", () => {
  test("writes numbers bare, with a point and their sign", () => {
    expect(csvLine([1234.5, -3.5, 0, -0])).toBe("1234.5,-3.5,0,0");
  });

  test("leaves an absent cell empty, and tells it from zero", () => {
    expect(csvLine([undefined, 0, "", "a"])).toBe(",0,,a");
  });

  test("quotes commas, quotes, line ends and blanks at the edges", () => {
    expect(csvLine(["a,b", 'a"b', "a\nb", "a\r\nb", " a", "a "])).toBe(
      '"a,b","a""b","a\nb","a\r\nb"," a","a "',
    );
  });

  test.each(["=1+1", "+a", "-1+1", "@a", "\ta", "\ra", "＝1", "＋1", "－1", "＠a", "=1+\n1"])(
    "lets no text pass that would be run: %j",
    (text) => expect(() => csvLine(["甲", text])).toThrow("text would be a formula: "),
  );

  test("leaves numbers in words as they are", () => {
    expect(csvLine(["-3.5", "+2%", "-0"])).toBe("-3.5,+2%,-0");
  });

  test("leaves other text as it is", () => {
    expect(csvLine(["力争…达到20家以上", "2019/2021", "1=1", "—", "'a"])).toBe(
      "力争…达到20家以上,2019/2021,1=1,—,'a",
    );
  });
});

describe("csvText", () => {
  test("begins with the byte order mark and ends each line with CRLF", () => {
    expect(csvText(["a", "b"], ["1,2", "3,4"])).toBe("\uFEFFa,b\r\n1,2\r\n3,4\r\n");
  });

  test("has a header without rows", () => {
    expect(csvText(["a", "b"], [])).toBe("\uFEFFa,b\r\n");
  });

  test("is read back by another reader cell by cell", () => {
    const cells = ["甲,乙", '丙"丁', "戊\n己", "", "a b"];
    const { data } = Papa.parse<string[]>(csvText(["a", "b", "c", "d", "e"], [csvLine(cells)]), {
      skipEmptyLines: true,
    });
    expect(data[1]).toEqual(cells);
  });
});
