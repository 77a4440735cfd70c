/** Where a report of an error goes. */

import type { Messages } from "../messages.ts";

export const reportBox: Messages["reportBox"] = {
  reportName: "error report",
  byMail: "Send it by mail",
  byMailTo: (p) => ` to ${p.address}. The mail has the text above in it already.`,
  toSite: "Hand it in here",
  toSiteNote: ", by pasting the text above.",
  to: (p) => `Send it to: ${p.contact}`,
  noAddress:
    "This site has not yet published an address for reports, and there is no way to pass one on now. Please keep the text; the address will stand here.",
  after:
    "What proves right is corrected, and the log of corrections says what was changed and why.",
  log: "See the log of corrections",
};
