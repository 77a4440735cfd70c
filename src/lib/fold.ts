/** Returns a text in one form of each character: full and half width, capitals and small letters. */
export const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
