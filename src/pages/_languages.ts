/** The languages that pages are written in, as the router takes them. */

/** A page without parameters of its own. */
const alone = [{ params: {}, props: {} }] as const;

/** Returns each page once below `/` in Chinese and once below `/en/`. */
export const inEveryLanguage = <Props extends object>(
  pages: readonly {
    readonly params: Readonly<Record<string, string>>;
    readonly props: Props;
  }[],
): {
  params: Record<string, string | undefined>;
  props: Props;
}[] =>
  [undefined, "en"].flatMap((lang) =>
    pages.map(({ params, props }) => ({ params: { ...params, lang }, props })),
  );

/** Returns the paths of a page that there is one of. */
export const everyLanguage = (): ReturnType<typeof inEveryLanguage> => inEveryLanguage(alone);
