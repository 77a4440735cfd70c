/** Subsidies of the home city beside those of a peer. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";
import { inSentence } from "./in-sentence.ts";
import { amountIn } from "./units.ts";

const ratioIn = (p: Parameters<Messages["subsidies"]["ratio"]>[0]): string =>
  `${p.isPeerLapsed ? `${p.peer}’s lapsed document gave` : `${p.peer} pays`} ${p.ratio} times what ${p.home}’s ${p.isHomeLapsed ? "lapsed document gave" : "document gives"}`;

export const subsidies: Messages["subsidies"] = {
  title: "Subsidies compared",
  description: (p) =>
    `What ${p.home} and ${p.peer} pay incubators and the like, item by item: amounts, conditions, whether the document is in force, whether the two can be compared.`,
  headline: {
    pair: (p) =>
      `${p.recipient}: the rules of ${p.peer} give ${p.peerAmount}, those of ${p.home} ${p.homeAmount}`,
    pairLapsed: (p) =>
      `${p.recipient}: the rules of ${p.peer} give ${p.peerAmount}, those of ${p.home} gave ${p.homeAmount}`,
    recipient: (p) => `${p.recipient}, ${p.level}`,
    recipientUnranked: (p) => p.recipient,
    lapsed: ", under a document that has lapsed.",
    stop: ".",
    noPeer: (p) => `Subsidies of ${p.home}: there is no other place to compare with.`,
    nothing: "The documents read state no subsidies.",
    none: (p) => `No subsidies of ${p.home} and ${p.peer} can be compared directly.`,
  },
  lede: {
    lapsed: (p) =>
      `The amounts of ${p.home} come from ${p.document}. The web page itself marks it as lapsed, without saying when or why. `,
    promised: (p) =>
      `${p.document} only says that subsidies and rewards will be given, and states no amounts. `,
    nothing: "Listed here is what a document states an amount for, or promises.",
    inForce: (p) =>
      `The amounts of ${p.place} come from ${p.document}, which its web page marks as in force. `,
    unknown: (p) =>
      `The amounts of ${p.place} come from ${p.document}, which does not say whether it is in force. `,
  },
  descriptionNone: (p) => `Subsidies of ${p.home}: the documents read state none.`,
  descriptionAlone: (p) =>
    `Subsidies of ${p.home}: amounts, conditions, whether the document is in force.`,
  pairsTitle: (p) => `${p.home} and ${p.peer}, item by item`,
  promisedNear: (p) => `${p.home} also promises support without stating an amount`,
  pairsNote:
    "A ratio is given only where both subsidies are gained in the same kind of way and paid in the same way. “Not stated” is not zero: the document does not mention this kind of recipient, or says that it pays but not how much. Ranks given by an autonomous region are listed with provincial ones. Amounts keep the unit of the documents, 万元, which is 10,000 yuan. ",
  columns: {
    recipient: "Recipient and level",
    compare: "Comparison",
    amount: "Amount",
    trigger: "Condition",
    wording: "Original wording",
    basis: "Form of payment",
    document: "Document",
    validity: "Validity",
    clause: "Clause",
    path: "Recipient",
    sum: "Sum",
  },
  ratio: (p) => `${ratioIn(p)}: ${p.difference} more`,
  ratioLess: (p) => `${ratioIn(p)}: ${p.difference} less`,
  ratioEqual: "the same amount",
  reason: {
    different_trigger: "conditions differ, no ratio",
    different_basis: "forms of payment differ, no ratio",
    home_none_stated: (p) => `${p.home} states no amount for this`,
    peer_none_stated: (p) => `${p.peer} states no amount for this`,
    no_amount: "one side states no amount",
  },
  recipientAt: (p) => `${p.recipient}, ${p.level}`,
  recipientOfTier: (p) => p.recipient,
  tierBeside: (p) => `Tier in the text: ${p.tier}`,
  tier: (p) => `Tier in the text: ${p.tier}`,
  noneStated: "not stated",
  promisedTitle: (p) => `${p.home}: promised, no amount stated`,
  promisedNote: (p) =>
    `${p.document} says that something will be paid, not how much. That is not zero, and cannot be compared.`,
  sideNote: (p) =>
    `${p.triggers.map((trigger, i) => (i === 0 ? trigger : inSentence(trigger))).join(", ")}, ${p.basis}; ${p.wording}`,
  ladderTitle: "One recipient from provincial to national rank",
  ladderNote:
    "This assumes that one recipient gains provincial rank (or that of an autonomous region), then national rank, and is paid both times. No document says that it may have both, so this is arithmetic only.",
  ladderParts: (p) => `provincial ${p.provincial} + national ${p.national}`,
  ladderMixed: "the two ranks are rewarded on different conditions",
  ladderNone: "amounts for both ranks are not stated, no sum",
  allTitle: (p) => `All subsidies of ${p.place}`,
  allNote: "Listed as the documents have them, amounts unchanged. 万元 is 10,000 yuan.",
  amount: {
    exact: (p) => amountIn(p.value, p.unit),
    cap: (p) => `up to ${amountIn(p.value, p.unit)}`,
    perYear: (p) => `${p.amount} a year`,
    term: (p) => `${p.amount}, for ${counted(p.years, "year", "years")}`,
    rate: (p) => `${p.rate}%`,
    rateWithCap: (p) => `${p.rate}%, ${p.cap}`,
    match: "matched 1:1",
    matchRate: (p) => `matched at ${p.rate}%`,
    matchUnstated: "at a rate that is not stated",
    inKind: (p) => `provided free for ${counted(p.years, "year", "years")}`,
    inKindNoTerm: "in kind, for a time that is not stated",
    none: "amount not stated",
  },
  lapsedMark: (p) => `${p.text} (lapsed)`,
};
