import { describe, expect, test } from "vitest";
import { comparedPairs, subsidisingPeers, widestPair } from "../../src/analysis/compared-pairs.ts";
import type { Clause } from "../../src/model/types.ts";
import { city, dataset, peer, plan, region, subsidy, term } from "./build.ts";

const incubator = term("incubator");
const accelerator = term("accelerator");
const doctor = term("doctor");
const carriersClause: Clause = { id: "s2-19", label: "二（六）19", document: plan };
const talentClause: Clause = { id: "s2-17", label: "二（五）17", document: plan };
const subsidies = [
  subsidy({ recipient: incubator, amount: 20, clause: carriersClause }),
  subsidy({ recipient: accelerator, level: "provincial", amount: 10, clause: carriersClause }),
  subsidy({ recipient: doctor, level: "none", amount: 15, clause: talentClause }),
  subsidy({ recipient: incubator, amount: 100, jurisdiction: peer }),
];
const data = dataset({ subsidies, terms: [incubator, accelerator, doctor] });

describe("comparedPairs", () => {
  const pairs = comparedPairs(data, peer);
  test("keeps what the peer pays for and what home sets in the same clause", () => {
    expect(pairs.map(({ recipient }) => recipient)).toEqual([incubator, accelerator]);
  });
  test("leaves out what has no counterpart at all", () => {
    expect(pairs.every(({ recipient }) => recipient !== doctor)).toBe(true);
  });
});

describe("subsidisingPeers", () => {
  test("leaves out peers that state no subsidy, and home", () => {
    const silent = region("silent", { kind: "peer" });
    expect(subsidisingPeers({ ...data, peers: [silent, peer] })).toEqual([peer]);
    expect(subsidisingPeers({ ...data, peers: [city] })).toEqual([city]);
  });
});

describe("widestPair", () => {
  test("takes the ratio furthest from one, either way", () => {
    const pairs = comparedPairs(data, peer);
    expect(widestPair(pairs)?.ratio).toBe(5);
    const [first] = pairs;
    if (first === undefined) throw new Error("no pair");
    const fifth = { ...first, ratio: 0.1 };
    expect(widestPair([first, fifth])).toBe(fifth);
  });
  test("is undefined where nothing compares", () => {
    expect(widestPair(comparedPairs(data, peer).filter(({ ratio }) => ratio === undefined))).toBe(
      undefined,
    );
  });
});
