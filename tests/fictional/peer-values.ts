/** Targets and values of the peer that has some, from one report. */

import type { ActualRow } from "../../src/schemas/actual.ts";
import type { TargetRow } from "../../src/schemas/target.ts";
import { measureOf, unitOf } from "./books.ts";
import { PEER_REPORT } from "./documents.ts";
import type { FictionalIndicator } from "./indicators.ts";
import { PLAIN_PEER } from "./places.ts";
import { actualRow, numberText, targetRow } from "./rows.ts";

const COMPARED = ["tech-smes", "rd-intensity"];

const compared = (indicators: readonly FictionalIndicator[]): readonly FictionalIndicator[] =>
  indicators.filter(({ id }) => COMPARED.includes(id));

const cells = (of: FictionalIndicator) => ({
  indicator: of.id,
  region: PLAIN_PEER,
  measure: measureOf(of),
  unit: unitOf(of),
  clause: "text",
});

export const peerTargets = (indicators: readonly FictionalIndicator[]): readonly TargetRow[] =>
  compared(indicators).map((of) => {
    const value = numberText(of.scale * 3, of.digits);
    return targetRow({
      ...cells(of),
      period: "2023",
      comparator: "more_than",
      value,
      wording: `超过${value}${of.unit}`,
    });
  });

export const peerActuals = (indicators: readonly FictionalIndicator[]): readonly ActualRow[] =>
  compared(indicators).map((of) =>
    actualRow({
      ...cells(of),
      period: "2022",
      as_of: "2022",
      value: numberText(of.scale * 2.8, of.digits),
      status: "estimate",
      document: PEER_REPORT,
    }),
  );
