/**
 * What browsers let the site's pages do: the headers of whoever serves them, and the part of them that
 * each page carries itself, so that it holds on any host.
 */

/** Nothing but what the site itself sends: no script, style or picture written into a page. */
const OWN_FILES = {
  "default-src": "'self'",
  // The site has no plug-ins and shows no other page inside its own.
  "object-src": "'none'",
  "frame-src": "'none'",
  "base-uri": "'none'",
  // Searching without script.
  "form-action": "'self'",
  // No text becomes markup or code in the reader's browser, where browsers know how to forbid it.
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
} as const;

/** Vite writes styles into the page and speaks to it over a socket; its scripts are files. */
const PREVIEW = {
  "default-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "connect-src": "'self' ws: wss:",
  // Waits for a server that was stopped.
  "worker-src": "'self' blob:",
  "object-src": "'none'",
  "base-uri": "'none'",
} as const;

const policyOf = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map((directive) => directive.join(" "))
    .join("; ");

/** The policy of every page, as its meta tag has it. */
export const CONTENT_POLICY = policyOf(OWN_FILES);

/** The policy of the pages of `npm run dev`, which no reader sees. */
export const PREVIEW_POLICY = policyOf(PREVIEW);

/** Folders of the site whose pages other sites may show in a frame. */
export const FRAMED_FOLDERS = ["/embed/", "/en/embed/"] as const;

/** Devices that the site never asks for, so that nothing on it can. */
const PERMISSIONS = [
  ...["accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer"],
  ...["microphone", "midi", "payment", "publickey-credentials-get", "screen-wake-lock", "usb"],
]
  .map((feature) => `${feature}=()`)
  .join(", ");

/** A file such as the feed is no page, but browsers show it with styles of their own written into it. */
const isShownByBrowser = (path: string): boolean => path.endsWith(".xml");

/**
 * Returns the headers for a file of the site by its path below the base path, such as `/embed/x/`.
 * A meta tag cannot say who may frame a page, and SVG files and data have none.
 */
export const headersOf = (path: string): Readonly<Record<string, string>> => {
  const isFramed = FRAMED_FOLDERS.some((folder) => path.startsWith(folder));
  const content = isShownByBrowser(path) ? "sandbox" : CONTENT_POLICY;
  return {
    "Content-Security-Policy": `${content}; frame-ancestors ${isFramed ? "*" : "'none'"}`,
    // For browsers from before frame-ancestors.
    ...(isFramed ? {} : { "X-Frame-Options": "DENY" }),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": PERMISSIONS,
  };
};
