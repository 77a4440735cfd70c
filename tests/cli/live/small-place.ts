import { join } from "node:path";

import { sitePlace, type SitePlace } from "../../../src/cli/live/site-place.ts";
import { projectFolder } from "../../../src/cli/tool-path.ts";

/** Returns the place that a path names, where the real data are the dataset. */
export const linkOf = (to: string): SitePlace => sitePlace(to, join(projectFolder, "data"));
