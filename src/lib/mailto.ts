/** Links that open a letter in the reader's mail program. */

import { isWebAddress } from "./unsafe-text.ts";

/** Returns the mail address that a text is, `a@b.cn` or `mailto:a@b.cn`; undefined for any other. */
export const mailAddress = (text: string): string | undefined =>
  /^(?:mailto:)?([^\s@?&,;:/<>]+@[^\s@?&,;:/<>]+)$/.exec(text.trim())?.[1];

/** Returns where a contact leads, a letter or a page; undefined for any other text, such as a number. */
export const contactHref = (contact: string): string | undefined => {
  const mail = mailAddress(contact);
  if (mail !== undefined) return `mailto:${mail}`;
  return isWebAddress(contact) ? contact : undefined;
};

/** Returns a link to a letter; its lines end as RFC 6068 wants them, whatever the text has. */
export const mailtoHref = (address: string, subject: string, body: string): string => {
  const [name = "", host = ""] = address.split("@").map(encodeURIComponent);
  const lines = body.split(/\r\n|\r|\n/).join("\r\n");
  return `mailto:${name}@${host}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
};
