/** The site of the invented city in a real browser. */

import { fictional } from "./served-sites.ts";
import { testSite } from "./pages.ts";

testSite(fictional);
