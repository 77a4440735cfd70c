/** Returns a name in quotation marks, so that its capital does not trip a sentence; “Eaglet” once. */
export const quoted = (name: string): string => (name.includes("“") ? name : `“${name}”`);
