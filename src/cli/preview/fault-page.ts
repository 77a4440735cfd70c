/** The page that stands in the place of every page of a preview while the data is faulty. */

import { describeIssue } from "../../i18n/faults.ts";
import { preview as words } from "../../i18n/zh/desk/preview.ts";
import { formatNumber } from "../../lib/format.ts";
import type { DataIssue } from "../../lib/issues.ts";
import { PREVIEW_POLICY } from "../../lib/security-headers.ts";

const escape = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const sheets = ["layers", "reset", "tokens", "base"] as const;

/** Returns the page as HTML. It loads again by itself, as all pages of a preview do. */
export const faultPage = (issues: readonly DataIssue[], basePath: string): string => {
  const title = escape(words.title({ count: formatNumber(issues.length, "zh") }));
  const base = escape(basePath);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PREVIEW_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${sheets.map((name) => `<link rel="stylesheet" href="${base}src/styles/${name}.css">`).join("\n")}
<link rel="stylesheet" href="${base}src/cli/preview/fault-page.css">
<script type="module" src="${base}src/cli/preview/page-script.ts"></script>
</head>
<body>
<main class="data-faults">
<h1>${title}</h1>
<p>${escape(words.lead)}</p>
<ol>
${issues.map((issue) => `<li>${escape(describeIssue(issue))}</li>`).join("\n")}
</ol>
</main>
</body>
</html>
`;
};
