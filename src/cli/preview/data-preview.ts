/** What a preview adds to Astro's own server; a build carries nothing of it. */

import type { AstroIntegration } from "astro";

/** Returns what keeps the pages of `npm run dev` with the data of a folder. */
export const dataPreview = (place: {
  readonly path: string;
  /** As the user calls the folder. */
  readonly name: string;
}): AstroIntegration => {
  let isPreview = false;
  return {
    name: "data-preview",
    hooks: {
      "astro:config:setup": ({ command, injectScript }) => {
        isPreview = command === "dev";
        if (isPreview) injectScript("page", 'import "/src/cli/preview/page-script.ts";');
      },
      "astro:server:setup": async ({ server }) => {
        if (!isPreview) return;
        // Only here, so that a build is not held up by it.
        const { followData } = await import("./follow-data.ts");
        followData(server, place);
      },
    },
  };
};
