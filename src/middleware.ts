/** What happens to every page after it is written: Chinese on English pages is marked as such. */

import { defineMiddleware } from "astro:middleware";
import { isChinesePage } from "./lib/href.ts";
import { markChinese } from "./lib/mark-chinese.ts";

export const onRequest = defineMiddleware(async ({ currentLocale }, next) => {
  const response = await next();
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  if (currentLocale !== "en" || !isPage) return response;
  return new Response(markChinese(await response.text(), isChinesePage), response);
});
