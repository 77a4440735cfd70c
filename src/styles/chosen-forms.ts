/**
 * A reading form that a reader chooses has the styles of the media query it stands for: large text
 * those of a narrow window, high contrast those of a system that asks for more. They are written
 * once, in the media query, and this step of the build derives the rules for the choice.
 */

/** As much of a PostCSS node as is used here. */
interface StyleNode {
  readonly type: string;
  readonly name?: string;
  params?: string;
  selectors?: string[];
  readonly nodes?: StyleNode[];
  next(): StyleNode | undefined;
  clone(overrides?: Partial<Pick<StyleNode, "params">>): StyleNode;
  before(node: StyleNode): unknown;
  after(node: StyleNode): unknown;
  walkAtRules(name: string, visit: (rule: StyleNode) => void): void;
}

// Without weight of their own, the rules for a choice win and lose as those of the query do.
const LARGE = `:where([data-text="large"])`;
const NOT_LARGE = `:where(:not([data-text="large"]))`;
const HIGH = `:where([data-contrast="high"])`;
const NOT_USUAL = `:where(:not([data-contrast="usual"]))`;

const NARROW = /\(max-width: [\d.]+rem\)/;
const WIDE = /\(min-width: [\d.]+rem\)/;
const MORE = /\(prefers-contrast: more\)/;

/** Makes each rule hold only where the html element is as `state` says. */
const bindRules = (media: StyleNode, state: string): void => {
  for (const rule of media.nodes ?? []) {
    if (rule.type === "comment") continue;
    if (rule.selectors === undefined)
      throw new Error(`rules expected, and nothing else, in @media ${media.params ?? ""}`);
    rule.selectors = rule.selectors.map((selector) =>
      /^(html|:root)\b/.test(selector)
        ? selector.replace(/^(html|:root)/, `$1${state}`)
        : `html${state} ${selector}`,
    );
  }
};

const isBound = (media: StyleNode | undefined, state: string): boolean =>
  media?.nodes?.some(({ selectors }) => selectors?.[0]?.includes(state)) ?? false;

/** Puts the rules for a choice behind the media query that it stands for; paper has its own form. */
const addForm = (media: StyleNode, query: RegExp, state: string): void => {
  // Astro sends the styles of a component through here twice, before and after scoping them.
  if (isBound(media.next(), state)) return;
  const rest = (media.params ?? "").split(" and ").filter((part) => !query.test(part));
  const form = media.clone({ params: ["screen", ...rest].join(" and ") });
  bindRules(form, state);
  media.after(form);
};

/** Takes the rules away from who has chosen otherwise; `paper`: not from what is printed. */
const exceptFor = (media: StyleNode, state: string, paper: boolean): void => {
  if (isBound(media, state)) return;
  if (paper) media.before(media.clone({ params: `print and ${media.params ?? ""}` }));
  bindRules(media, state);
};

/** The PostCSS plugin, for the settings of Vite. */
export const chosenForms = {
  postcssPlugin: "chosen-forms",
  Once: (root: StyleNode): void => {
    root.walkAtRules("media", (media) => {
      const params = media.params ?? "";
      if (params.startsWith("print")) return;
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
