import { defineConfig } from "astro/config";

import { dataPreview } from "./src/cli/preview/data-preview.ts";
import { chosenForms } from "./src/styles/chosen-forms.ts";

const dataFolder = process.env.DATA_DIR ?? "data";

const browsers = ["chrome99", "safari15.4"];

const sharedStyles = {
  groups: [
    {
      name: "site",
      test: /[\\/]src[\\/](?:components|layouts|styles)[\\/](?!embed\.|EmbedL).*\.(?:css|astro\?.*type=style.*)$/,
    },
  ],
};

/** Astro gives readers' scripts a target of its own, after it has read the settings below. */
const forBrowsers = {
  name: "scripts-for-browsers",
  configEnvironment: (name) => (name === "client" ? { build: { target: browsers } } : undefined),
};

// The commands in src/cli set OUT_DIR to a fresh folder beside the real one and swap it in when
// the build is whole; BASE_PATH publishes the site below a path of a host.
export default defineConfig({
  base: process.env.BASE_PATH ?? "/",
  outDir: process.env.OUT_DIR ?? "dist",
  ...(process.env.CACHE_DIR === undefined ? {} : { cacheDir: process.env.CACHE_DIR }),
  // The preview would otherwise take the address of a file for that of a page that lacks its slash.
  trailingSlash: process.env.NODE_ENV === "development" ? "ignore" : "always",
  i18n: { locales: ["zh", "en"], defaultLocale: "zh" },
  integrations: [dataPreview({ path: dataFolder, name: process.env.DATA_NAME ?? dataFolder })],
  devToolbar: { enabled: false },
  // Style elements in the page would need an exception in the content security policy.
  // One page waits for the files that are written beside the pages; the others need not.
  build: { format: "directory", inlineStylesheets: "never", concurrency: 2 },
  vite: {
    build: {
      cssTarget: browsers,
      // A script in the page would need an exception in the content security policy too.
      assetsInlineLimit: 0,
      license: { fileName: "licences.txt" },
    },
    // The styles that pages share in one sheet, or a page would ask for sixteen. A frame has its own.
    // What makes the pages runs in Node, which needs nothing written in an older way.
    environments: {
      prerender: {
        build: {
          target: "esnext",
          rolldownOptions: { output: { codeSplitting: sharedStyles } },
        },
      },
    },
    plugins: [forBrowsers],
    css: { postcss: { plugins: [chosenForms] } },
  },
});
