import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";

import { datasetJsonLd } from "../../src/publish/dataset-json-ld.ts";
import { breadcrumbs, jsonLdText } from "../../src/publish/json-ld.ts";
import type { Dataset } from "../../src/model/types.ts";
import { city, dataset, document, region, target, years } from "../analysis/build.ts";

const hostile = `</script><script>alert(1)</script><!-- <script> "'&\u2028`;

describe("jsonLdText", () => {
  test("lets no text close its element, and keeps it", () => {
    const text = jsonLdText({ "@type": "Dataset", name: hostile });
    expect(text).not.toContain("<");
    const page = parseHTML(`<html><body><script>${text}</script></body></html>`).document;
    const scripts = [...page.querySelectorAll("script")];
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(scripts[0]?.textContent ?? "")).toEqual({
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: hostile,
    });
  });

  test("leaves out what is undefined", () =>
    expect(jsonLdText({ "@type": "Place", name: "a", identifier: undefined })).toBe(
      '{"@context":"https://schema.org","@type":"Place","name":"a"}',
    ));
});

describe("breadcrumbs", () => {
  test("count from one, from the section down", () => {
    const steps = [
      { name: "县区", address: "/districts/" },
      { name: "东县", address: "/districts/dong/" },
    ];
    expect(breadcrumbs(steps)["itemListElement"]).toEqual([
      { "@type": "ListItem", position: 1, name: "县区", item: "/districts/" },
      { "@type": "ListItem", position: 2, name: "东县", item: "/districts/dong/" },
    ]);
  });
});

describe("datasetJsonLd", () => {
  const described = (data: Dataset) =>
    datasetJsonLd(data, {
      lang: "zh",
      identifier: "city",
      description: "说明",
      technique: "办法",
      address: "/data/",
      indicatorAddress: ({ id }) => `/indicators/${id}/`,
      fileAddress: (path) => `/data/${path}`,
      distributions: [
        { path: "targets.csv", mediaType: "text/csv; charset=utf-8", bytes: 12, title: "目标" },
      ],
    });
  const source = document("plan", { number: "甲〔2021〕1号", url: "https://example.org/1" });
  const promised = target({ document: source, period: years("2021/2025") });

  test("says which files there are, how large, and of which kind", () =>
    expect(described(dataset({ targets: [promised] }))["distribution"]).toEqual([
      {
        "@type": "DataDownload",
        name: "目标",
        contentUrl: "/data/targets.csv",
        encodingFormat: "text/csv",
        contentSize: "12 B",
      },
    ]));

  test("says what the data is of, and from which documents", () => {
    const thing = described(dataset({ targets: [promised] }));
    expect(thing["temporalCoverage"]).toBe("2021-01-01/2025-12-31");
    expect(thing["spatialCoverage"]).toEqual([{ "@type": "Place", name: "city" }]);
    expect(thing["isBasedOn"]).toEqual([
      expect.objectContaining({ identifier: "甲〔2021〕1号", url: "https://example.org/1" }),
    ]);
    expect(thing["license"]).toBe("https://creativecommons.org/licenses/by/4.0/");
  });

  test("says of an unknown licence what it is called, and guesses no address", () => {
    const data = dataset({ targets: [promised] });
    const thing = described({ ...data, site: { ...data.site, licence: "须经书面同意" } });
    expect(thing["license"]).toEqual({ "@type": "CreativeWork", name: "须经书面同意" });
  });

  test("gives places their code, and names a city of very many parts alone", () => {
    const coded = region("city", { kind: "city", gbCode: "990300" });
    const parts = Array.from({ length: 61 }, (_, index) =>
      region(`part-${index}`, { parent: coded }),
    );
    const regions = [coded, ...parts];
    const targets = regions.map((each) => target({ region: each }));
    expect(described(dataset({ targets, regions }))["spatialCoverage"]).toEqual([
      {
        "@type": "Place",
        name: "city",
        identifier: { "@type": "PropertyValue", propertyID: "GB/T 2260", value: "990300" },
      },
    ]);
    const [, part = city] = regions;
    expect(
      described(dataset({ targets: targets.slice(1, 2), regions }))["spatialCoverage"],
    ).toEqual([
      { "@type": "Place", name: part.id, containedInPlace: { "@type": "Place", name: "city" } },
    ]);
  });
});
