import type { Trajectory } from "../../analysis/trajectory.ts";
import {
  incrementBarsChart,
  incrementBarsDescription,
  incrementBarsTable,
} from "../../charts/increment-bars.ts";
import type { Period } from "../../lib/calendar.ts";
import { formatPeriod } from "../../lib/format.ts";
import type { Language, Target } from "../../model/types.ts";
import { chartTableProps } from "../cells.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import { yearText } from "../words.ts";
import type { Figure } from "./figure.ts";

/** Returns what was to be added in a period, as shares of the levels promised for the last year. */
export const incrementsFigure = (
  trajectories: readonly Trajectory[],
  targets: readonly [Target, ...Target[]],
  fiveYear: Period,
  lang: Language,
): Figure => {
  const { charts: messages, trajectory: words, chartFiles } = messagesIn(lang);
  const data = { trajectories, fiveYear };
  const [{ period, region }] = targets;
  const title = words.incrementsShare({
    period: formatPeriod(period, lang),
    year: yearText(fiveYear.lastYear, lang),
  });
  return {
    id: `increments-${period.text.replace("/", "-")}`,
    title,
    name: chartFiles.nameOfPlace({ name: title, region: region.name[lang] }),
    description: incrementBarsDescription(data, messages, lang),
    chart: (width) => incrementBarsChart(data, { width, lang, messages }),
    table: () => chartTableProps(incrementBarsTable(data, messages, lang)),
    sources: [
      ...targets.map(({ clause }) => clause),
      // The levels that they are shares of.
      ...trajectories.flatMap(({ points }) => points.slice(-1).map(({ target }) => target.clause)),
    ],
    page: "/trajectory/",
    isOfUnit: false,
  };
};
