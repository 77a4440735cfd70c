/** The feed that announces each release. */

import type { APIRoute } from "astro";
import { dataset } from "../../../dataset.ts";
import { releaseFeed } from "../../../publish/release-feed.ts";

export const GET: APIRoute = () =>
  new Response(releaseFeed(dataset), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
