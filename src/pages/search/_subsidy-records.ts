/** Subsidies as rows of the list: by recipient, and by place, recipient and level. */

import type { SearchRecord } from "../../client/search/record.ts";
import { pageHref } from "../../components/links.ts";
import { recipientText, subsidyAmountText } from "../../components/subsidy-words.ts";
import { documentName } from "../../components/words.ts";
import { zh } from "../../i18n/zh.ts";
import { formatNumber } from "../../lib/format.ts";
import type { Dataset, Subsidy } from "../../model/types.ts";

const { line } = zh.searchList;

type Group = readonly [Subsidy, ...Subsidy[]];

/** Returns the subsidies that agree in a key, in the order of the file. */
const groupsBy = (subsidies: readonly Subsidy[], keyOf: (subsidy: Subsidy) => string): Group[] =>
  [...Map.groupBy(subsidies, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );

const pathOf = ([{ id }]: Group): string => pageHref(`/subsidies/#${id}`, "zh");

const recipientRecord = (group: Group): SearchRecord => {
  const [{ recipient }] = group;
  const places = Map.groupBy(group, ({ jurisdiction }) => jurisdiction);
  return {
    kind: "subsidy",
    title: line.recipientTitle({ recipient: recipient.name.zh }),
    aliases: [recipient.name.en, ...recipient.aliases, recipient.name.zh],
    line: [...places]
      .map(([place, { length }]) =>
        line.recipientCount({ place: place.name.zh, count: formatNumber(length, "zh") }),
      )
      .join(zh.site.listSeparator),
    path: pathOf(group),
  };
};

/** “新列入：50万元（文件已失效）” */
const amountLine = (subsidy: Subsidy): string => {
  const { trigger, tier, document } = subsidy;
  const amount = line.subsidy({
    trigger: [trigger.name.zh, ...(tier === undefined ? [] : [tier])].join(zh.site.listSeparator),
    amount: subsidyAmountText(subsidy, "zh"),
  });
  return document.status === "lapsed" ? amount + line.lapsed : amount;
};

const subsidyRecord = (group: Group): SearchRecord => {
  const [{ jurisdiction, recipient, level }] = group;
  const documents = new Set(group.map(({ document }) => documentName(document, "zh")));
  return {
    kind: "subsidy",
    title: line.subsidyTitle({
      place: jurisdiction.name.zh,
      recipient: recipientText(recipient, level, "zh"),
    }),
    aliases: [],
    line: group.map(amountLine).join(line.subsidySeparator),
    more: [...documents, recipient.name.en, jurisdiction.name.en].join(" "),
    path: pathOf(group),
  };
};

/** Returns a row for each recipient: its first subsidy's place on the page. */
export const recipientRecords = ({ subsidies }: Dataset): readonly SearchRecord[] =>
  groupsBy(subsidies, ({ recipient }) => recipient.id).map(recipientRecord);

/** Returns a row with the amounts for each place, recipient and level. */
export const subsidyRecords = ({ subsidies }: Dataset): readonly SearchRecord[] =>
  groupsBy(subsidies, ({ jurisdiction, recipient, level }) =>
    [jurisdiction.id, recipient.id, level].join("|"),
  ).map(subsidyRecord);
