import { cli } from "../i18n/zh/cli.ts";
import { buildSite } from "./build-site.ts";
import { assertPortFree, serveFolder } from "./serve-folder.ts";
import type { Settings } from "./settings.ts";

/** Builds the site and serves it until the command is stopped. */
export const startSite = async (settings: Settings): Promise<void> => {
  const { outFolder: folder, basePath, port } = settings;
  // Told before the build, not after it.
  await assertPortFree(port);
  await buildSite(settings);
  const server = await serveFolder({ folder, basePath, port });
  console.log(cli.serving({ url: server.url }));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.close());
};
