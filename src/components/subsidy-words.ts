/** Amounts of subsidies in words, as far as the text states them. */

import { formatNumber } from "../lib/format.ts";
import type { Language, Subsidy, SubsidyLevel, Term } from "../model/types.ts";
import { messagesIn } from "../i18n/messages-in.ts";

type Amount = Pick<Subsidy, "amount" | "amountMax" | "unit" | "basis" | "rate" | "termYears">;

const moneyText = ({ amount, amountMax, unit }: Amount, lang: Language): string | undefined => {
  const messages = messagesIn(lang).subsidies.amount;
  if (amount !== undefined) return messages.exact({ value: formatNumber(amount, lang), unit });
  if (amountMax !== undefined) return messages.cap({ value: formatNumber(amountMax, lang), unit });
  return undefined;
};

/** “20万元”, “最高50万元”, “3.6万元／年，共3年”, “1:1 配套”; says so where no amount is stated. */
export const subsidyAmountText = (subsidy: Amount, lang: Language): string => {
  const messages = messagesIn(lang).subsidies.amount;
  const { basis, rate, termYears } = subsidy;
  const money = moneyText(subsidy, lang);
  if (basis === "in_kind") {
    return termYears === undefined
      ? messages.inKindNoTerm
      : messages.inKind({ years: formatNumber(termYears, lang) });
  }
  if (basis === "match") {
    if (rate === undefined) return messages.matchUnstated;
    return rate === 100 ? messages.match : messages.matchRate({ rate: formatNumber(rate, lang) });
  }
  if (rate !== undefined) {
    const share = formatNumber(rate, lang);
    return money === undefined
      ? messages.rate({ rate: share })
      : messages.rateWithCap({ rate: share, cap: money });
  }
  if (money === undefined) return messages.none;
  const yearly = basis === "per_year" ? messages.perYear({ amount: money }) : money;
  return termYears === undefined
    ? yearly
    : messages.term({ amount: yearly, years: formatNumber(termYears, lang) });
};

/** “国家级孵化器”; the recipient alone where the text names no level. */
export const recipientText = (recipient: Term, level: SubsidyLevel, lang: Language): string => {
  const words = messagesIn(lang);
  return level === "none"
    ? recipient.name[lang]
    : words.subsidies.recipientAt({
        level: words.vocabulary.subsidyLevel[level],
        recipient: recipient.name[lang],
      });
};
