import { describe, expect, test } from "vitest";

import { statusExamples } from "../../src/pages/[...lang]/methodology/_examples.ts";

describe("statusExamples", () => {
  test("each invented case is decided by the rule it stands for", () => {
    const verdicts = statusExamples.map(({ rule, assessment }) => [
      rule,
      assessment.status,
      assessment.reason,
    ]);
    expect(verdicts).toEqual([
      ["nothingFound", "undetermined", "nothing_found_not_due"],
      ["includesOthers", "undetermined", "includes_others"],
      ["met", "completed", undefined],
      ["missed", "not_completed", undefined],
      ["aimMissed", "aim_missed", undefined],
      ["endValueMissing", "undetermined", "end_value_missing"],
      ["firstQuarter", "undetermined", "first_quarter"],
      ["small", "undetermined", "small_target"],
      ["batch", "undetermined", "batch"],
      ["baselineMissing", "undetermined", "baseline_missing"],
      ["regressed", "regressed", undefined],
      ["nearPath", "on_track", undefined],
      ["ahead", "ahead", undefined],
      ["onTrack", "on_track", undefined],
      ["slightlyBehind", "slightly_behind", undefined],
      ["behind", "behind", undefined],
      ["yearly", "undetermined", "years_remaining"],
      ["provisional", "completed", undefined],
    ]);
  });

  test("only the last case rests on a preliminary value", () => {
    expect(statusExamples.filter(({ assessment }) => assessment.isPreliminary)).toEqual(
      statusExamples.slice(-1),
    );
  });
});
