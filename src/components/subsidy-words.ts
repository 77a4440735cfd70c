/** Amounts of subsidies in words, as far as the text states them. */

import { zh } from "../i18n/zh.ts";
import { formatNumber } from "../lib/format.ts";
import type { Subsidy, SubsidyLevel, Term } from "../model/types.ts";

type Amount = Pick<Subsidy, "amount" | "amountMax" | "unit" | "basis" | "rate" | "termYears">;

const messages = zh.subsidies.amount;

const moneyText = ({ amount, amountMax, unit }: Amount): string | undefined => {
  if (amount !== undefined) return messages.exact({ value: formatNumber(amount, "zh"), unit });
  if (amountMax !== undefined) return messages.cap({ value: formatNumber(amountMax, "zh"), unit });
  return undefined;
};

/** “20万元”, “最高50万元”, “3.6万元／年，共3年”, “1:1 配套”; says so where no amount is stated. */
export const subsidyAmountText = (subsidy: Amount): string => {
  const { basis, rate, termYears } = subsidy;
  const money = moneyText(subsidy);
  if (basis === "in_kind") {
    return termYears === undefined
      ? messages.inKindNoTerm
      : messages.inKind({ years: formatNumber(termYears, "zh") });
  }
  if (basis === "match") {
    if (rate === undefined) return messages.matchUnstated;
    return rate === 100 ? messages.match : messages.matchRate({ rate: formatNumber(rate, "zh") });
  }
  if (rate !== undefined) {
    const share = formatNumber(rate, "zh");
    return money === undefined
      ? messages.rate({ rate: share })
      : messages.rateWithCap({ rate: share, cap: money });
  }
  if (money === undefined) return messages.none;
  const yearly = basis === "per_year" ? messages.perYear({ amount: money }) : money;
  return termYears === undefined
    ? yearly
    : messages.term({ amount: yearly, years: formatNumber(termYears, "zh") });
};

/** “国家级孵化器”; the recipient alone where the text names no level. */
export const recipientText = (recipient: Term, level: SubsidyLevel): string =>
  level === "none"
    ? recipient.name.zh
    : zh.subsidies.recipientAt({
        level: zh.vocabulary.subsidyLevel[level],
        recipient: recipient.name.zh,
      });
