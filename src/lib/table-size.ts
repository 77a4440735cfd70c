/** From how many rows on a table can be put in order, and filtered; its component reserves the room. */

export const ORDERED_FROM = 4;
/** From here on a reader looks for a row rather than reads them all. */
export const FILTERED_FROM = 11;
