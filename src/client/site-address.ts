/** Writes the site's address where its data has none yet: the one that the reader is at. */
export const startSiteAddress = (): void => {
  // A page that was saved and opened again is at no address that others can use.
  if (!/^https?:$/.test(location.protocol)) return;
  for (const place of document.querySelectorAll("[data-site-address]"))
    place.textContent = location.origin;
};
