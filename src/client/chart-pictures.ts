/** Offers each chart as a picture: the browser draws it from the chart's own file, with its fonts. */

import { announce } from "./announce.ts";
import { made } from "./made.ts";
import { words } from "./words.ts";

/** Pixels of the picture for each of the drawing, sharp in print and on fine screens. */
const SCALE = 2;

const pictureOf = async (address: string): Promise<Blob> => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = made("canvas", {});
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((succeed, fail) => {
    canvas.toBlob((blob) => {
      if (blob === null) fail(new Error(`no picture: ${address}`));
      else succeed(blob);
    }, "image/png");
  });
};

const save = (picture: Blob, name: string): void => {
  const href = URL.createObjectURL(picture);
  made("a", { href, download: name }).click();
  // A browser that asks where to put the file still needs it for a while.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
};

export const startChartPictures = (): void => {
  for (const place of document.querySelectorAll<HTMLElement>("[data-png]")) {
    const link = place.previousElementSibling;
    if (!(link instanceof HTMLAnchorElement)) continue;
    const button = made(
      "button",
      { type: "button", class: "link-button", "aria-label": place.dataset["png"] ?? "" },
      words.png,
    );
    const said = made("span", { class: "muted" });
    button.addEventListener("click", () => {
      pictureOf(link.href)
        .then((picture) => {
          save(picture, `${link.pathname.replace(/^.*\/|\.svg$/g, "")}.png`);
          said.textContent = "";
          announce(words.pngDone);
        })
        .catch(() => {
          said.textContent = words.pngFailed;
          announce(words.pngFailed);
        });
    });
    place.append(button, said);
  }
};
