/** What runs in the reader's browser on every page; none of it is needed to read. */

import { startAnnouncing } from "./announce.ts";
import { startChartPictures } from "./chart-pictures.ts";
import { startCopyLinks } from "./copy-links.ts";
import { startCopyTexts } from "./copy-texts.ts";
import { startHighlighting } from "./highlight.ts";
import { startReadOuts } from "./read-outs.ts";
import { startSiteAddress } from "./site-address.ts";
import { startTables } from "./tables.ts";

startAnnouncing();
startHighlighting();
startTables();
startReadOuts();
startCopyLinks();
startCopyTexts();
startChartPictures();
startSiteAddress();
