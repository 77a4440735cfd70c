import { otherValues } from "../../analysis/other-values.ts";
import { standingOf } from "../../analysis/standing.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import type { Dataset, Language, Region } from "../../model/types.ts";
import { actualsTable } from "./actuals.ts";
import type { PagedTable } from "./paged-table.ts";

/** Returns the published values of a unit that belong to none of its targets. */
export const otherActualsTable = (dataset: Dataset, region: Region, lang: Language): PagedTable => {
  const messages = messagesIn(lang).districts.one;
  return actualsTable(
    {
      name: `others-${region.id}`,
      path: `/districts/${region.id}/`,
      anchor: "actuals",
      files: "actuals",
      caption: messages.actualsCaption({ region: region.name[lang] }),
    },
    otherValues(dataset, region),
    { standing: (actual) => standingOf(dataset, actual), subject: "indicator" },
    lang,
  );
};
