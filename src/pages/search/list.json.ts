/** The list that the search page searches; browsers ask for it when a reader begins to search. */

import type { APIRoute } from "astro";
import { dataset } from "../../dataset.ts";
import { searchList } from "./_records.ts";

export const GET: APIRoute = () =>
  new Response(JSON.stringify(searchList(dataset)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
