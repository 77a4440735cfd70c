const byEnding: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/** Returns the media type of a file by its name: plain text for one without an ending. */
export const mediaTypeOf = (name: string): string => {
  const ending = /\.([^.]+)$/.exec(name)?.[1];
  if (ending === undefined) return "text/plain; charset=utf-8";
  return byEnding[ending] ?? "application/octet-stream";
};
