/** The tests that the accessibility page rests on, by the file that holds them. */

export const testFiles = {
  pages: "tests/browser/real.test.ts",
  fictional: "tests/browser/fictional.test.ts",
  access: "tests/browser/access.test.ts",
  reading: "tests/browser/reading-forms.test.ts",
  report: "tests/browser/error-report.test.ts",
  search: "tests/browser/search.test.ts",
  readOuts: "tests/browser/read-outs.test.ts",
  tables: "tests/browser/tables.test.ts",
  interactions: "tests/browser/interactions.test.ts",
  print: "tests/browser/print.test.ts",
  files: "tests/site/real.test.ts",
  colours: "tests/styles/contrast.test.ts",
} as const;

export type TestName = keyof typeof testFiles;

/** The tools of those tests, in the versions that the project installs. */
export const tools = [
  { name: "Chromium", package: "@sparticuz/chromium", version: "153.0.0" },
  { name: "axe-core", package: "axe-core", version: "4.14.1" },
  { name: "Playwright", package: "playwright-core", version: "1.65.1" },
] as const;

/** How far a point is met; `partly` also where only a part of it can be tested. */
export type Result = "met" | "partly" | "notApplicable" | "notMet" | "notTested";
