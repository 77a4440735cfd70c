/** What pages tell machines of themselves, in the words of schema.org. */

type JsonLdValue =
  string | number | boolean | undefined | JsonLdThing | readonly (string | JsonLdThing)[];

/** A thing with its type; what is undefined is left out. */
export interface JsonLdThing {
  readonly "@type": string;
  readonly [property: string]: JsonLdValue;
}

/** Returns the thing as the text of a script element, which no text of the data can close. */
export const jsonLdText = (thing: JsonLdThing): string =>
  JSON.stringify({ "@context": "https://schema.org", ...thing }).replaceAll("<", "\\u003c");

/** Returns the way from a section down to a page. */
export const breadcrumbs = (
  steps: readonly { readonly name: string; readonly address: string }[],
): JsonLdThing => ({
  "@type": "BreadcrumbList",
  itemListElement: steps.map(({ name, address }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: address,
  })),
});

/** Returns the whole site, as its home page names it. */
export const website = (site: {
  readonly name: string;
  /** Its name in the other language. */
  readonly alternateName: string;
  readonly address: string;
  readonly inLanguage: string;
}): JsonLdThing => ({
  "@type": "WebSite",
  name: site.name,
  alternateName: site.alternateName,
  url: site.address,
  inLanguage: site.inLanguage,
});
