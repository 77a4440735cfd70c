/** The pages of a preview follow the data, and its faults stand in their place. */

import { join } from "node:path";

import type { HookParameters } from "astro";

import { preview as words } from "../../i18n/zh/desk/preview.ts";
import { DataError } from "../../lib/issues.ts";
import { isWithin } from "../new-folder.ts";
import { printFaults } from "../print-faults.ts";
import { projectFolder } from "../tool-path.ts";
import { type DataPlace, type DataState, dataVersion, readDataState } from "./data-state.ts";
import { faultPage } from "./fault-page.ts";

type Server = HookParameters<"astro:server:setup">["server"];

/** A spreadsheet program saves in several steps; the data is read once they are over. */
const settlingTime = 300;
/** A file that cannot be opened gives no sign when its program lets go of it. */
const retryTime = 1000;

/** The module through which every page gets the data. */
const datasetModule = join(projectFolder, "src/dataset.ts").replaceAll("\\", "/");

interface Evaluated {
  readonly getModuleById: (id: string) => object | undefined;
  readonly invalidateModule: (module: object) => void;
}

/** Returns what a server environment keeps of the modules it has run; the browser's runs none here. */
const evaluatedOf = (environment: object): Evaluated | undefined => {
  if (!("runner" in environment)) return undefined;
  // Vite's own test for such an environment is in a package that is not a direct dependency.
  return (environment.runner as { readonly evaluatedModules: Evaluated }).evaluatedModules;
};

/** Makes the pages read the data again, as if the module that holds it had been edited. */
const forgetData = (server: Server): void => {
  for (const environment of Object.values(server.environments)) {
    const { moduleGraph } = environment;
    const forgotten: Parameters<typeof moduleGraph.invalidateModule>[1] = new Set();
    for (const module of moduleGraph.getModulesByFile(datasetModule) ?? [])
      moduleGraph.invalidateModule(module, forgotten, Date.now(), true);
    const evaluated = evaluatedOf(environment);
    for (const { id } of forgotten) {
      const module = id === null ? undefined : evaluated?.getModuleById(id);
      if (module !== undefined) evaluated?.invalidateModule(module);
    }
  }
};

/** Calls back for every file of the data that is written, added or taken away. */
const watchData = (server: Server, folder: string, onChange: () => void): void => {
  server.watcher.add(folder);
  server.watcher.on("all", (_event, file) => {
    if (isWithin(file, folder)) onChange();
  });
};

const tellState = (state: DataState, before: DataState | undefined): void => {
  if (state.issues.length > 0) printFaults(new DataError(state.issues), words.faulty);
  else if (before !== undefined)
    console.log(before.issues.length > 0 ? words.mended : words.changed);
};

/** Serves the faults instead of the pages, and has every open page loaded again after a change. */
export const followData = (server: Server, place: DataPlace): void => {
  let state = readDataState(place);
  tellState(state, undefined);
  console.log(words.watching({ folder: place.name }));

  let timer: NodeJS.Timeout | undefined;
  const lookAfter = (time: number): void => {
    clearTimeout(timer);
    timer = setTimeout(look, time);
  };
  const look = (): void => {
    if (dataVersion(place.path) !== state.version) {
      const before = state;
      state = readDataState(place);
      tellState(state, before);
      if (state.issues.length === 0) forgetData(server);
      server.ws.send({ type: "full-reload" });
    }
    if (state.issues.some(({ code }) => code === "unreadable-file")) lookAfter(retryTime);
  };
  watchData(server, place.path, () => lookAfter(settlingTime));
  server.httpServer?.once("close", () => clearTimeout(timer));
  look();

  server.ws.on("data:shown", (shown: { readonly version?: unknown }, client) => {
    if (shown.version !== state.version) client.send({ type: "full-reload" });
  });

  server.middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes("text/html") !== true) {
      next();
      return;
    }
    response.setHeader("server-timing", `data;desc="${state.version}"`);
    if (state.issues.length === 0) {
      next();
      return;
    }
    response.writeHead(503, {
      "content-type": "text/html;charset=utf-8",
      "cache-control": "no-store",
    });
    response.end(faultPage(state.issues, server.config.base));
  });
};
