/** RecordSet → Dataset: ids become references, and what does not fit together becomes a fault. */

import { DataError, type DataIssue } from "../lib/issues.ts";
import type { RecordSet } from "../schemas/record-set.ts";
import { linkAcknowledged, refuseAcknowledgedFaults } from "./link-acknowledged.ts";
import { linkActuals, seriesOf } from "./link-actuals.ts";
import { type LinkContext, objectsOf } from "./link-context.ts";
import { linkDocuments } from "./link-documents.ts";
import { linkIndicators, linkTerms } from "./link-indicators.ts";
import { linkOrganisations, linkRegions } from "./link-regions.ts";
import { linkReleases } from "./link-releases.ts";
import { linkSite } from "./link-site.ts";
import { linkSearches, refuseLogFaults } from "./link-logs.ts";
import { linkRelated, linkSubsidies } from "./link-subsidies.ts";
import { linkBaselines, linkTargets } from "./link-targets.ts";
import { linkCarriers, linkTasks } from "./link-tasks.ts";
import type { Dataset } from "./types.ts";

/**
 * Returns the linked dataset and every fault between its records. With faults, of form or of
 * linking, the dataset lacks what has them and must not be used.
 */
export const linkDatasetWithIssues = (
  records: RecordSet,
): { readonly dataset: Dataset | undefined; readonly issues: readonly DataIssue[] } => {
  const context: LinkContext = { records, issues: [] };
  const regions = linkRegions(context);
  const organisations = linkOrganisations(context, regions);
  const terms = linkTerms(context);
  const indicators = linkIndicators(context, terms.theme);
  const documents = linkDocuments(context);
  const linkedSite = linkSite(context, regions, documents);
  const plan = documents.objects.get(records.site?.plan ?? "");
  const indexes = { regions, indicators, documents };
  // Files come in the order of their names; readers meet the documents in the order of the list.
  const order = new Map([...indexes.documents.objects.values()].map((each, i) => [each, i]));
  const targets = linkTargets(context, indexes).toSorted(
    (a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0),
  );
  const baselines = linkBaselines(context, indexes);
  const actuals = linkActuals(context, indexes);
  const related = linkRelated(context, indexes);
  const subsidies = linkSubsidies(context, indexes, terms);
  const tasks = linkTasks(context, indexes, organisations, plan);
  const carriers = linkCarriers(context, indexes, plan);
  refuseLogFaults(context);
  const releases = linkReleases(context);
  refuseAcknowledgedFaults(context, indexes);
  const { issues } = context;
  if (linkedSite === undefined) return { dataset: undefined, issues };
  const allRegions = objectsOf(regions);
  const dataset: Dataset = {
    ...linkedSite,
    units: allRegions.filter((region) => region.parent === linkedSite.home),
    peers: allRegions.filter((region) => region.kind === "peer"),
    regions: allRegions,
    organisations: objectsOf(organisations),
    terms: [terms.theme, terms.recipient, terms.trigger, terms.glossary].flatMap((each) =>
      objectsOf(each),
    ),
    indicators: objectsOf(indicators),
    documents: objectsOf(documents),
    targets,
    baselines,
    actuals,
    related,
    subsidies,
    tasks,
    carriers,
    corrections: records.corrections.filter((record) => record.isComplete),
    searches: linkSearches(records),
    releases,
    acknowledged: linkAcknowledged(context),
    targetsByRegion: Map.groupBy(targets, (target) => target.region),
    targetsByIndicator: Map.groupBy(targets, (target) => target.indicator),
    series: seriesOf(actuals),
  };
  return { dataset, issues };
};

/** Returns the linked dataset; throws every fault between its records at once. */
export const linkDataset = (records: RecordSet): Dataset => {
  const { dataset, issues } = linkDatasetWithIssues(records);
  if (issues.length > 0) throw new DataError(issues);
  if (dataset === undefined) throw new Error("records without a site, and no fault told");
  return dataset;
};
