/** Units of public columns that have one unit for all rows; in every language as the data writes them. */

export const fieldUnits = { years: "年", money: "万元" } as const;
