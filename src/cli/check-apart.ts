/**
 * A dataset is checked in a program of its own: what a large one takes of the memory is then free again
 * while the pages are made, which load it for themselves.
 */

import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

import { DataError, type DataIssue } from "../lib/issues.ts";
import { loadDataset } from "../load-dataset.ts";
import type { Site } from "../model/types.ts";
import { frozenOtherwiseWarning } from "./frozen-checks.ts";

/** What a build has to know of a sound dataset. */
export interface SoundData {
  readonly site: Pick<Site, "baseUrl" | "released">;
  readonly targets: number;
  readonly actuals: number;
  readonly documents: number;
  /** That it is not what is kept of its release; undefined where it is. */
  readonly warning: string | undefined;
}

type Answer =
  | { readonly sound: SoundData }
  | { readonly issues: readonly DataIssue[] }
  | { readonly error: unknown };

const check = (folder: string): Answer => {
  try {
    const dataset = loadDataset(folder);
    const { site, targets, actuals, documents } = dataset;
    return {
      sound: {
        site: { baseUrl: site.baseUrl, released: site.released },
        targets: targets.length,
        actuals: actuals.length,
        documents: documents.length,
        warning: frozenOtherwiseWarning(folder, dataset),
      },
    };
  } catch (error) {
    return error instanceof DataError ? { issues: error.issues } : { error };
  }
};

/** Checks a dataset; throws a `DataError` with its faults. */
export const checkApart = async (folder: string): Promise<SoundData> => {
  const program = fork(fileURLToPath(import.meta.url), [folder], {
    execArgv: [],
    serialization: "advanced",
  });
  const answer = await new Promise<Answer>((succeed, fail) => {
    program.once("message", succeed);
    program.once("error", fail);
    // After an answer this changes nothing any more.
    program.once("close", () => fail(new Error(`the check of ${folder} was ended`)));
  });
  if ("sound" in answer) return answer.sound;
  throw "issues" in answer ? new DataError(answer.issues) : answer.error;
};

if (import.meta.main) process.send?.(check(process.argv[2] ?? ""));
