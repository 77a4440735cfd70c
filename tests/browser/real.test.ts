/** The real site in a real browser. */

import { real } from "./served-sites.ts";
import { testSite } from "./pages.ts";

testSite(real);
