/** All records of one dataset folder: validated row by row, ids still text. */

import type { PartialDate } from "../lib/calendar.ts";
import type { AcknowledgementRecord } from "./acknowledgement.ts";
import type { ActualRecord } from "./actual.ts";
import type { BaselineRecord } from "./baseline.ts";
import type { CarrierRecord } from "./carrier.ts";
import type { CorrectionRecord } from "./correction.ts";
import type { DocumentRecord } from "./document.ts";
import type { IndicatorRecord } from "./indicator.ts";
import type { OrganisationRecord } from "./organisation.ts";
import type { RegionRecord } from "./region.ts";
import type { ReleaseRecord } from "./release.ts";
import type { RelatedFigureRecord } from "./related-figure.ts";
import type { SearchEntryRecord } from "./search-entry.ts";
import type { SiteRecord } from "./site.ts";
import type { SubsidyRecord } from "./subsidy.ts";
import type { Parsed } from "./table.ts";
import type { TargetRecord } from "./target.ts";
import type { TaskRecord } from "./task.ts";
import type { TermRecord } from "./term.ts";

/** A target with the id of its document, which the file is named for. */
export type FiledTarget = TargetRecord & { readonly document: string };

/** An actual with the day of its release, which the file is named for. */
export type FiledActual = ActualRecord & { readonly released: PartialDate };

/** A file that was published and is kept as it was. */
export interface FrozenFile {
  readonly name: string;
  /** Size in bytes. */
  readonly bytes: number;
  readonly sha256: string;
}

/** The kept files of one release. */
export interface FrozenRelease {
  /** As the editor of the dataset knows it, `data/releases/2026-11-22`. */
  readonly folder: string;
  readonly date: PartialDate;
  readonly files: readonly FrozenFile[];
}

export interface RecordSet {
  /** The dataset's folder as the user named it, without a slash at the end. */
  readonly folder: string;
  readonly site: Parsed<SiteRecord> | undefined;
  readonly regions: readonly Parsed<RegionRecord>[];
  readonly organisations: readonly Parsed<OrganisationRecord>[];
  readonly terms: readonly Parsed<TermRecord>[];
  readonly indicators: readonly Parsed<IndicatorRecord>[];
  readonly documents: readonly Parsed<DocumentRecord>[];
  readonly targets: readonly Parsed<FiledTarget>[];
  /** Files of `targets/`, by the document each is named for. */
  readonly targetFiles: ReadonlyMap<string, string>;
  readonly baselines: readonly Parsed<BaselineRecord>[];
  /** In order of release. */
  readonly actuals: readonly Parsed<FiledActual>[];
  /** Files of `actuals/`, in order of release. */
  readonly releases: readonly { readonly file: string; readonly date: PartialDate }[];
  readonly releaseLog: readonly Parsed<ReleaseRecord>[];
  /** Folders of `releases/`, in order of date. */
  readonly frozen: readonly FrozenRelease[];
  readonly related: readonly Parsed<RelatedFigureRecord>[];
  readonly subsidies: readonly Parsed<SubsidyRecord>[];
  readonly tasks: readonly Parsed<TaskRecord>[];
  readonly carriers: readonly Parsed<CarrierRecord>[];
  readonly corrections: readonly Parsed<CorrectionRecord>[];
  readonly searches: readonly Parsed<SearchEntryRecord>[];
  /** Empty without the file, which a dataset may do without. */
  readonly acknowledged: readonly Parsed<AcknowledgementRecord>[];
  /** Every file of the dataset, `data/regions.csv`; one that is missing is told elsewhere. */
  readonly files: readonly string[];
  /** Files that were missing or could not be read to the end, so that ids may be unknown for that. */
  readonly unreadable: ReadonlySet<string>;
}
