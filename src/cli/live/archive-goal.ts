import { resolve } from "node:path";

import { publish as words } from "../../i18n/zh/desk/publish.ts";
import { formatBytes, formatNumber } from "../../lib/format.ts";
import { archivePlace, siteArchive, writeArchive } from "./hand-over.ts";
import type { PublishGoal, PublishSettings } from "./publish-goal.ts";

/** Makes an archive to hand over, where no link can be turned; throws if none may go there. */
export const archiveGoal = (
  { to, dataFolder }: PublishSettings,
  release: string,
  log: (line: string) => void,
): PublishGoal => {
  const file = archivePlace(to, release, dataFolder);
  return {
    path: resolve(file),
    tidy: () => undefined,
    livePages: () => undefined,
    stage: ({ folder, released, pages }) => {
      const bytes = siteArchive(folder, released);
      const size = formatBytes(bytes.length, "zh");
      return Promise.resolve({
        place: () => writeArchive(file, bytes),
        discard: () => undefined,
        finish: () => {
          log(words.zipNotLinux);
          const count = formatNumber(pages.length, "zh");
          log(words.zipWritten({ file, release, pages: count, size }));
          return Promise.resolve();
        },
      });
    },
  };
};
