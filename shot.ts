// usage: node shot.ts <folder> <out prefix> <path,...> [widths] [schemes]
import { launchBrowser } from "./tests/browser/browser.ts";
import { serveFolder } from "./src/cli/serve-folder.ts";
const [folder="dist", prefix="/tmp/shots/a", paths="/", widths="360,1440", schemes="light"] = process.argv.slice(2);
const server = await serveFolder({ folder, basePath: "/", port: 0 });
const browser = await launchBrowser();
for (const scheme of schemes.split(",")) for (const width of widths.split(",").map(Number)) {
  const ctx = await browser.newContext({ viewport: { width, height: width < 500 ? 740 : 900 }, colorScheme: scheme === "dark" ? "dark" : "light" });
  const page = await ctx.newPage();
  page.on("console", m => m.type() === "error" && console.log("console", m.text()));
  for (const path of paths.split(",")) {
    const [p, sel] = path.split("@");
    await page.goto(server.url + p.slice(1), { waitUntil: "networkidle" });
    if (scheme === "print") { await page.emulateMedia({ media: "print" }); }
    const name = `${prefix}-${p.replaceAll("/", "_")}${sel ? "-" + sel.replace(/\W/g, "") : ""}-${width}-${scheme}.png`;
    if (sel) await page.locator(sel).first().screenshot({ path: name });
    else await page.screenshot({ path: name, fullPage: true });
    console.log(name);
  }
  await ctx.close();
}
await browser.close(); await server.close(); process.exit(0);
