import type { Trajectory } from "../../analysis/trajectory.ts";
import { trajectoryChart } from "../../charts/trajectory-lines.ts";
import { trajectoryDescription, trajectoryTable } from "../../charts/trajectory-words.ts";
import type { Period } from "../../lib/calendar.ts";
import type { Language } from "../../model/types.ts";
import { chartTableProps } from "../cells.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import type { Figure } from "./figure.ts";

/** Returns one indicator's promised levels through time, with what is missing said in words. */
export const trajectoryFigure = (
  trajectory: Trajectory,
  fiveYear: Period,
  lang: Language,
): Figure => {
  const { charts: messages, chartFiles, site } = messagesIn(lang);
  const { indicator, region, points, actuals, hasPath } = trajectory;
  const data = { trajectory, fiveYear };
  // Whether two plans count the same thing is said where their promises are joined.
  const note = hasPath ? points.at(-1)?.target.note : undefined;
  return {
    id: `trajectory-${indicator.id}`,
    title: indicator.name[lang],
    name: chartFiles.nameOfPlace({
      name: messages.trajectoryTitle({
        indicator: indicator.name[lang],
        hasActuals: actuals.length > 0,
      }),
      region: region.name[lang],
    }),
    description: trajectoryDescription(data, messages, lang),
    chart: (width) => trajectoryChart(data, { width, lang, messages }),
    table: () => chartTableProps(trajectoryTable(data, messages, lang)),
    sources: [...points.map(({ target }) => target.clause), ...actuals.map(({ clause }) => clause)],
    note: note === undefined ? undefined : site.note({ note }),
    page: `/indicators/${indicator.id}/`,
    isOfUnit: false,
  };
};
