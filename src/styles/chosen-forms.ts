/**
 * A reading form that a reader chooses has the styles of the media query it stands for: large text
 * those of a narrow window, high contrast those of a system that asks for more. They are written
 * once, in the media query, and this step of the build derives the rules for the choice.
 */

import type { AtRule, ChildNode, Plugin, Rule } from "postcss";

// Without weight of their own, these leave the rules for a choice about as strong as the query's.
const LARGE = `:where([data-text="large"])`;
const NOT_LARGE = `:where(:not([data-text="large"]))`;
const HIGH = `:where([data-contrast="high"])`;
const NOT_USUAL = `:where(:not([data-contrast="usual"]))`;

const NARROW = /\(max-width: [\d.]+rem\)/;
const WIDE = /\(min-width: [\d.]+rem\)/;
const MORE = /\(prefers-contrast: more\)/;

/** Of what a selector says of the html element itself; in a component inside `:global()`. */
const ROOT = /^(:global\()?(html|:root)\b/;

const isRule = (node: ChildNode): node is Rule => node.type === "rule";

/** Makes each rule hold only where the html element is as `state` says. */
const bindRules = (media: AtRule, state: string): void => {
  for (const rule of media.nodes ?? []) {
    if (rule.type === "comment") continue;
    if (!isRule(rule))
      throw rule.error(`rules expected, and nothing else, in @media ${media.params}`);
    rule.selectors = rule.selectors.map((selector) =>
      ROOT.test(selector) ? selector.replace(ROOT, `$1$2${state}`) : `html${state} ${selector}`,
    );
  }
};

const isBound = (media: ChildNode | undefined, state: string): boolean =>
  media?.type === "atrule" &&
  (media.nodes?.some((node) => isRule(node) && node.selector.includes(state)) ?? false);

/** Whether a query, or the one that was derived from it, already depends on a choice. */
const isDone = (media: AtRule): boolean =>
  [LARGE, NOT_LARGE].some((state) => isBound(media, state) || isBound(media.next(), state));

/** Puts the rules for a choice behind the media query that it stands for; paper has its own form. */
const addForm = (media: AtRule, query: RegExp, state: string): void => {
  // Astro sends the styles of a component through here twice, before and after scoping them.
  if (isBound(media.next(), state)) return;
  const rest = media.params.split(" and ").filter((part) => !query.test(part));
  const form = media.clone({ params: ["screen", ...rest].join(" and ") });
  bindRules(form, state);
  media.after(form);
};

/** Takes the rules away from who has chosen otherwise; `paper`: not from what is printed. */
const exceptFor = (media: AtRule, state: string, paper: boolean): void => {
  if (isBound(media, state)) return;
  if (paper) media.before(media.clone({ params: `print and ${media.params}` }));
  bindRules(media, state);
};

/** The PostCSS plugin, for the settings of Vite. */
export const chosenForms: Plugin = {
  postcssPlugin: "chosen-forms",
  Once: (root) => {
    // Nothing is chosen in a frame: it has no header, and no script.
    if (root.source?.input.file?.includes("/embed/") === true) return;
    root.walkAtRules("media", (media) => {
      const { params } = media;
      if (params.startsWith("print")) return;
      // The second time through, widths are written with signs, and all is done.
      if (/[<>]/.test(params) && isDone(media)) return;
      // A list of queries, or a width written with a sign, would pass unseen.
      if (/,|\bnot\b|[<>]/.test(params)) throw media.error(`one plain query expected: ${params}`);
      if (NARROW.test(params)) addForm(media, NARROW, LARGE);
      if (WIDE.test(params)) exceptFor(media, NOT_LARGE, true);
      if (MORE.test(params)) {
        addForm(media, MORE, HIGH);
        // A reader may also choose against what the system asks for.
        exceptFor(media, NOT_USUAL, false);
      }
    });
  },
};
