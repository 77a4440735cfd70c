/** Subsidies of the invented city, lapsed ones among them, and of a peer: every way to compare. */

import type { SubsidyRow } from "../../src/schemas/subsidy.ts";
import { PEER_SUBSIDIES, PLAN, PREDECESSOR } from "./documents.ts";
import { HOME, PAYING_PEER } from "./places.ts";
import { subsidyRow } from "./rows.ts";

type Given = Omit<Parameters<typeof subsidyRow>[0], "jurisdiction" | "document" | "clause">;

const paidBy =
  (jurisdiction: string, document: string, clause: string) =>
  (given: Given): SubsidyRow =>
    subsidyRow({ jurisdiction, document, clause, ...given });

const lapsed = paidBy(HOME, PREDECESSOR, "s2-1");
const lapsedTalent = paidBy(HOME, PREDECESSOR, "s2-2");
const lapsedOther = paidBy(HOME, PREDECESSOR, "s2-3");
const promised = paidBy(HOME, PLAN, "s3-2");
const peer = paidBy(PAYING_PEER, PEER_SUBSIDIES, "s1");
const peerOther = paidBy(PAYING_PEER, PEER_SUBSIDIES, "s2");

const amount = (value: number): string => `给予${value}万元补助`;
const plain = (value: number): { readonly amount: string; readonly wording: string } => ({
  amount: String(value),
  wording: amount(value),
});

export const subsidyRows: readonly SubsidyRow[] = [
  // Comparable: two wordings of gaining the rank.
  lapsed({ recipient: "incubator", level: "national", trigger: "newly_listed", ...plain(25) }),
  peer({ recipient: "incubator", level: "national", trigger: "newly_recognised", ...plain(80) }),
  lapsed({
    recipient: "incubator",
    level: "provincial",
    trigger: "newly_recognised",
    ...plain(15),
  }),
  peer({ recipient: "incubator", level: "provincial", trigger: "newly_recognised", ...plain(40) }),
  // One amount for either of two triggers.
  lapsed({ recipient: "makerspace", level: "national", trigger: "newly_listed", ...plain(20) }),
  peer({ recipient: "makerspace", level: "national", trigger: "newly_recognised", ...plain(30) }),
  peer({ recipient: "makerspace", level: "national", trigger: "filed", ...plain(30) }),
  // Another trigger.
  lapsed({
    recipient: "makerspace",
    level: "provincial",
    trigger: "newly_recognised",
    ...plain(8),
  }),
  peer({
    recipient: "makerspace",
    level: "provincial",
    trigger: "first_excellent_review",
    ...plain(12),
  }),
  // Another basis.
  lapsed({
    recipient: "high-tech-enterprise",
    level: "none",
    trigger: "newly_recognised",
    basis: "one_off",
    ...plain(10),
  }),
  peer({
    recipient: "high-tech-enterprise",
    level: "none",
    trigger: "newly_recognised",
    basis: "per_year",
    term_years: "3",
    amount: "5",
    wording: "连续3年每年给予5万元补助",
  }),
  // Only one side states one.
  peer({
    recipient: "accelerator",
    level: "provincial",
    trigger: "newly_recognised",
    ...plain(50),
  }),
  lapsedOther({
    recipient: "research-centre",
    level: "municipal",
    trigger: "newly_recognised",
    amount_max: "60",
    wording: "最高不超过60万元",
  }),
  // Promised without an amount.
  promised({
    recipient: "carrier-operator",
    level: "none",
    trigger: "newly_recognised",
    unit: "未写明",
    wording: "给予运营补助",
    note: "文件没有写金额。",
  }),
  peerOther({
    recipient: "carrier-operator",
    level: "none",
    trigger: "newly_recognised",
    ...plain(18),
  }),
  promised({
    recipient: "accelerator",
    level: "national",
    trigger: "first_excellent_review",
    unit: "未写明",
    wording: "择优给予奖励",
  }),
  // Other forms: per year, in tiers, rates, matches, in kind.
  lapsedTalent({
    recipient: "young-talent",
    level: "none",
    trigger: "newly_introduced",
    basis: "per_year",
    amount: "3.6",
    term_years: "3",
    wording: "每年3.6万元，连续3年",
  }),
  ...[100, 60, 30].map((value, index) =>
    lapsedTalent({
      recipient: "innovation-team",
      level: "none",
      trigger: "newly_introduced",
      tier: ["一档", "二档", "三档"][index] ?? "",
      ...plain(value),
    }),
  ),
  lapsedOther({
    recipient: "loan",
    level: "none",
    trigger: "loan_granted",
    basis: "rate",
    rate: "50",
    amount_max: "20",
    wording: "按利息的50%给予贴息，最高20万元",
  }),
  lapsedOther({
    recipient: "research-centre",
    level: "national",
    trigger: "newly_recognised",
    unit: "%",
    basis: "match",
    rate: "100",
    wording: "按1:1给予配套",
  }),
  lapsedOther({
    recipient: "startup",
    level: "none",
    trigger: "moving_in",
    unit: "实物",
    basis: "in_kind",
    term_years: "2",
    wording: "免费使用工位2年",
  }),
];
