/** What pages tell search engines and other programs, and what stands beside a shared link. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";

const DATA = "Data";
const DOCUMENTS = "Documents";

export const pageMeta: Messages["pageMeta"] = {
  picture:
    "A drawing in principle: an outlined bar is a target, a solid bar a result, a hatched bar one that was not found.",
  columns: {
    districts: { type: DATA, keywords: "districts,zones,targets,shares,results" },
    indicators: { type: DATA, keywords: "indicators,targets,results,published figures" },
    trajectory: { type: DATA, keywords: "five-year plan,targets,paths" },
    subsidies: { type: DATA, keywords: "subsidies,comparison,incubators" },
    tasks: { type: DATA, keywords: "tasks,deadlines,offices" },
    sources: { type: DOCUMENTS, keywords: "documents,clauses,sources" },
    data: { type: DATA, keywords: "downloads,open data,log of searches,corrections" },
  },
  dataset: {
    description: (p) =>
      `Targets and results of ${p.city}, ${p.years}: targets ${p.targets} and published figures ${p.actuals} from ${counted(p.documents, "public document or page", "public documents and pages")}, with subsidies, tasks and the logs of searches and corrections. Every figure cites its document and clause; what was not found is left empty, and nothing is estimated or filled in.`,
    technique: (p) =>
      `Entered from public documents one by one, each with its clause. Results were looked for in the ways that the log of searches states${p.date === undefined ? "" : `, up to ${p.date}`}.`,
  },
};
