import { describe, expect, test } from "vitest";
import { subsidyPairs } from "../../src/analysis/subsidy-comparison.ts";
import { promisedWithoutAmount, subsidyEntries } from "../../src/analysis/subsidy-entry.ts";
import type { Subsidy } from "../../src/model/types.ts";
import { city, dataset, document, filed, listed, peer, review, subsidy, term } from "./build.ts";

const incubator = term("incubator");
const makerspace = term("makerspace");
const accelerator = term("accelerator");
const terms = [accelerator, incubator, makerspace];
const lapsed = document("lapsed", { status: "lapsed" });

const ours = (overrides: Partial<Subsidy> = {}) =>
  subsidy({ recipient: incubator, document: lapsed, trigger: listed, ...overrides });
const theirs = (overrides: Partial<Subsidy> = {}) =>
  subsidy({ jurisdiction: peer, recipient: incubator, amount: 100, ...overrides });
const compare = (...subsidies: readonly Subsidy[]) =>
  subsidyPairs(dataset({ subsidies, terms }), peer);

describe("subsidyEntries", () => {
  test("merges rows that differ only in triggers of one class", () => {
    const subsidies = [theirs({ amount: 30 }), theirs({ amount: 30, trigger: filed })];
    const [entry, ...rest] = subsidyEntries(dataset({ subsidies }), peer);
    expect(rest).toEqual([]);
    expect(entry?.subsidies).toEqual(subsidies);
    expect(entry?.triggers.map(({ id }) => id)).toEqual(["newly_recognised", "filed"]);
    expect(entry?.amount).toBe(30);
  });

  test("keeps other amounts, classes, bases, tiers and documents apart", () => {
    const subsidies = [
      theirs(),
      theirs({ amount: 30 }),
      theirs({ trigger: review }),
      theirs({ basis: "unstated" }),
      theirs({ tier: "重点支持" }),
      theirs({ document: lapsed }),
    ];
    const entries = subsidyEntries(dataset({ subsidies }), peer);
    expect(entries).toHaveLength(6);
    expect(entries.map(({ isLapsed }) => isLapsed)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe("subsidyPairs", () => {
  test("compares amounts of one trigger class and basis", () => {
    const [pair] = compare(ours(), theirs());
    expect(pair?.ratio).toBe(5);
    expect(pair?.difference).toBe(80);
    expect(pair?.reason).toBeUndefined();
    expect([pair?.home?.isLapsed, pair?.peer?.isLapsed]).toEqual([true, false]);
  });

  test("shows another trigger class without a ratio, both amounts in one row", () => {
    const pairs = compare(ours({ amount: 10 }), theirs({ amount: 20, trigger: review }));
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({
      home: { amount: 10 },
      peer: { amount: 20 },
      ratio: undefined,
      difference: undefined,
      reason: "different_trigger",
    });
  });

  test("takes a tier for a condition of its own", () => {
    expect(compare(ours({ tier: "优先支持" }), theirs())[0]?.reason).toBe("different_trigger");
  });

  test("does not compare another basis", () => {
    const [pair] = compare(ours(), theirs({ basis: "per_year" }));
    expect([pair?.ratio, pair?.difference, pair?.reason]).toEqual([
      undefined,
      undefined,
      "different_basis",
    ]);
  });

  test("does not compare caps, and takes a missing amount for neither 0 nor none", () => {
    const cap = theirs({ amount: undefined, amountMax: 50 });
    expect(compare(ours(), cap)[0]).toMatchObject({ ratio: undefined, reason: "no_amount" });
    const promised = ours({ amount: undefined, unit: "未写明", basis: "unstated" });
    const [pair] = compare(promised, theirs());
    expect(pair).toMatchObject({ ratio: undefined, difference: undefined, reason: "no_amount" });
    expect(pair?.home?.amount).toBeUndefined();
  });

  test("says which side states none, at that level", () => {
    expect(compare(ours())).toMatchObject([{ peer: undefined, reason: "peer_none_stated" }]);
    expect(compare(theirs())).toMatchObject([{ home: undefined, reason: "home_none_stated" }]);
    expect(compare(ours(), theirs({ level: "provincial" }))).toMatchObject([
      { level: "national", reason: "peer_none_stated" },
      { level: "provincial", reason: "home_none_stated" },
    ]);
  });

  test("leaves a further class of one side alone beside a comparable pair", () => {
    expect(compare(ours(), theirs(), theirs({ trigger: review, amount: 8 }))).toMatchObject([
      { ratio: 5 },
      { home: undefined, peer: { amount: 8 }, reason: "home_none_stated" },
    ]);
  });

  test("has a difference and no ratio against an amount of 0", () => {
    const [pair] = compare(ours({ amount: 0 }), theirs());
    expect([pair?.ratio, pair?.difference, pair?.reason]).toEqual([undefined, 100, undefined]);
  });

  test("puts recipients with both sides first, each from the national level down", () => {
    const pairs = compare(
      ours({ recipient: accelerator }),
      ours({ recipient: makerspace, level: "provincial" }),
      ours({ recipient: makerspace, level: "none" }),
      theirs({ recipient: makerspace, level: "provincial" }),
      theirs({ recipient: makerspace }),
      theirs(),
      ours(),
    );
    expect(pairs.map(({ recipient, level }) => `${recipient.id} ${level}`)).toEqual([
      "incubator national",
      "makerspace national",
      "makerspace provincial",
      "makerspace none",
      "accelerator national",
    ]);
  });
});

describe("promisedWithoutAmount", () => {
  test("finds promises without amount, cap, rate or payment in kind", () => {
    const without = ours({ amount: undefined, unit: "未写明", basis: "unstated" });
    const subsidies = [
      without,
      ours(),
      ours({ amount: undefined, amountMax: 50 }),
      ours({ amount: undefined, rate: 100, unit: "%", basis: "match" }),
      ours({ amount: undefined, unit: "实物", basis: "in_kind" }),
      theirs({ amount: undefined, unit: "未写明" }),
    ];
    expect(promisedWithoutAmount(dataset({ subsidies }), city)).toEqual([without]);
  });
});
