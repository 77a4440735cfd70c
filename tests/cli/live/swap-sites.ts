/** Told to, puts one finished site in place of the other, over and over, until it is killed. */

import { once } from "node:events";

import { linkOf } from "./small-place.ts";
import { withLock } from "../../../src/cli/live/publish-lock.ts";
import { pruneStore } from "../../../src/cli/live/site-store.ts";
import { stageSite } from "../../../src/cli/live/stage-site.ts";
import { switchSite } from "../../../src/cli/live/switch-site.ts";

const [to = "", ...trees] = process.argv.slice(2);
const { signal } = new AbortController();
const place = linkOf(to);
console.log("ready");
await once(process.stdin, "data");
await withLock(place.link, async () => {
  for (;;)
    for (const tree of trees) {
      const id = await stageSite(place, tree, { release: "2026-11-22", signal });
      switchSite(place, id, () => undefined);
      pruneStore(place, 1);
    }
});
