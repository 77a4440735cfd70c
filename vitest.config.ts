import { defineConfig } from "vitest/config";

// Dates of the data are in UTC; a zone that is not shows where code forgets it.
process.env["TZ"] ??= "Asia/Shanghai";

/** Tests that look at built sites; the others need none and start at once. */
const ofBuiltSites = [
  "tests/site/{real,fictional,sparse,hostile,change,english,long-tables,open-data}.test.ts",
  "tests/hosting/{cities,files,nginx,upload}.test.ts",
];

/** Tests that look at them in a real browser. */
const ofBrowser = ["tests/browser/*.test.ts"];

// A default export, since Vitest looks for nothing else.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "code",
          include: ["tests/**/*.test.ts"],
          exclude: [...ofBuiltSites, ...ofBrowser],
          // Not a bar: a shared machine may stand still for seconds.
          testTimeout: 60_000,
          // The files share what they import; loading it for each of them took a third of their time.
          isolate: false,
        },
      },
      {
        test: {
          name: "site",
          include: ofBuiltSites,
          // Builds the real site, the same below a sub-path, the fictional and the sparse ones: once for all files.
          globalSetup: "tests/site/build-sites.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ofBrowser,
          globalSetup: "tests/site/build-sites.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Pages that are open at once; the machines that test have two cores.
          maxConcurrency: 3,
        },
      },
    ],
  },
});
