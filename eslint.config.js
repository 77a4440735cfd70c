import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** The pipeline: each folder of src/ imports only from the groups before its own, and from itself. */
const stages = [
  ["lib", "i18n"],
  // Runs in the reader's browser.
  ["client"],
  ["schemas"],
  ["load"],
  ["model"],
  ["analysis"],
  ["charts", "publish"],
  // What offices send and are sent.
  ["desk"],
  ["components"],
  ["layouts"],
  ["pages", "cli"],
];

const message = "one way only: lib, i18n → schemas → … → pages, cli (see the tree in README.md)";

/** Imports that a folder may not make. Words name the codes of later stages, so i18n may use types. */
const boundaryOf = (folder, rank) => {
  const later = stages.slice(rank + 1).flat();
  const aside = stages[rank].filter((name) => name !== folder);
  // What comes before any page knows of no browser.
  const ahead = stages.slice(2, 8).flat().includes(folder) ? ["client"] : [];
  // A word of the language knows nothing of charts, but both `lib` and `i18n` format numbers.
  const forbidden = rank === 0 ? later : [...later, ...aside, ...ahead];
  const patterns = [
    { group: ["**/tests/**", "**/seeds/**"], message: "src/ stands without tests/ and seeds/" },
  ];
  if (forbidden.length > 0)
    patterns.push({
      group: forbidden.map((name) => `../**/${name}/**`),
      message,
      allowTypeImports: folder === "i18n",
    });
  if (folder !== "pages")
    patterns.push({ group: ["**/dataset.ts"], message: "loads data/ at once; for pages only" });
  if (folder !== "cli")
    patterns.push({ group: ["**/load-dataset.ts"], message: "for commands only" });
  if (!["cli", "desk", "i18n"].includes(folder))
    patterns.push({ group: ["**/desk/**"], message: "for commands only" });
  return {
    files: [`src/${folder}/**`],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  };
};

/** A suppression says why, behind two hyphens. */
const reasonedSuppressions = {
  meta: { type: "problem", schema: [], messages: { bare: "give the reason: -- why" } },
  create: (context) => ({
    Program: () => {
      for (const comment of context.sourceCode.getAllComments())
        if (/^\s*eslint-disable/.test(comment.value) && !/ -- \S/.test(comment.value))
          context.report({ loc: comment.loc, messageId: "bare" });
    },
  }),
};

const namedExportsOnly = [
  { selector: "ExportDefaultDeclaration", message: "named exports only" },
  { selector: "ExportAllDeclaration", message: "import from the module that has it" },
];

/** A second language needs every word in one place. */
const wordsInCatalogue = [
  "Literal[value=/\\p{Script=Han}/u]",
  "TemplateElement[value.raw=/\\p{Script=Han}/u]",
  "JSXText[value=/\\p{Script=Han}/u]",
].map((selector) => ({ selector, message: "words belong in src/i18n" }));

export default defineConfig([
  { ignores: ["dist/", ".astro/", "node_modules/", "**/*.next-*/", "**/*.previous-*/"] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs["flat/recommended"],
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { house: { rules: { "reasoned-suppressions": reasonedSuppressions } } },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-syntax": ["error", ...namedExportsOnly],
      "prefer-const": "error",
      "house/reasoned-suppressions": "error",
      // A number in a template is what templates are for.
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    files: ["src/{publish,desk,components,layouts,pages,cli}/**"],
    rules: { "no-restricted-syntax": ["error", ...namedExportsOnly, ...wordsInCatalogue] },
  },
  ...stages.flatMap((folders, rank) => folders.map((folder) => boundaryOf(folder, rank))),
  {
    files: ["src/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [{ group: ["**/tests/**", "**/seeds/**"], message }] },
      ],
    },
  },
  // The tools look for a default export here.
  { files: ["*.config.*"], rules: { "no-restricted-syntax": "off" } },
  // Commands and generators speak to a terminal.
  { files: ["src/cli/**", "tests/**"], rules: { "no-console": "off" } },
]);
