import type { SubsidyPair } from "../../analysis/subsidy-comparison.ts";
import { subsidyDotsChart } from "../../charts/subsidy-dots.ts";
import { subsidyDescription, subsidyTable } from "../../charts/subsidy-words.ts";
import type { Language, Region } from "../../model/types.ts";
import { chartTableProps } from "../cells.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import type { Figure } from "./figure.ts";

/** Returns what two places pay for carriers, side by side. */
export const subsidiesFigure = (
  data: { readonly pairs: readonly SubsidyPair[]; readonly home: Region; readonly peer: Region },
  lang: Language,
): Figure => {
  const { charts: messages } = messagesIn(lang);
  const { pairs, home, peer } = data;
  const title = messages.subsidyTitle({ home: home.name[lang], peer: peer.name[lang] });
  return {
    id: `subsidies-${peer.id}`,
    title,
    name: title,
    description: subsidyDescription(data, messages, lang),
    chart: (width) => subsidyDotsChart(data, { width, lang, messages }),
    table: () => chartTableProps(subsidyTable(data, messages, lang)),
    sources: pairs.flatMap((pair) =>
      [pair.home, pair.peer].flatMap((entry) => entry?.subsidies.map(({ clause }) => clause) ?? []),
    ),
    page: "/subsidies/",
    isOfUnit: false,
  };
};
