/** The invented city, its districts and two cities beside it. None of the names exists anywhere. */

import type { OrganisationRow } from "../../src/schemas/organisation.ts";
import type { RegionRow } from "../../src/schemas/region.ts";

export const HOME = "shili";
/** Pays subsidies, so that there is something to compare. */
export const PAYING_PEER = "linli";
/** Has targets and values, and no subsidy. */
export const PLAIN_PEER = "yuanli";

const CHARACTERS = [..."晴松鹤棠霁汀蓝萤桂岚枫鹭橙芷澜墨雁荷朗溪杏苇瑶橘砚菱桐鸢穗笛"];
const KINDS = [
  { kind: "district", zh: "区", en: "District" },
  { kind: "county", zh: "县", en: "County" },
  { kind: "district", zh: "区", en: "District" },
  { kind: "zone", zh: "新区", en: "New Area" },
] as const;

/** Names of a length that breaks layouts made for short ones. */
const LONG_NAMES: ReadonlyMap<number, string> = new Map([
  [3, "例海湾虚构科技创新与绿色产业融合发展示范新区"],
  [7, "云例未有湖高新技术产业开发区"],
]);

/** 晴, 松, … and, when the characters are used up, 晴晴, 晴松: no two indexes spell the same. */
const stemOf = (index: number): string => {
  const count = CHARACTERS.length;
  const last = CHARACTERS[index % count] ?? "";
  return index < count ? last : stemOf(Math.floor(index / count) - 1) + last;
};

/** 晴例区, 松例县, … */
const nameOf = (index: number): string =>
  LONG_NAMES.get(index) ?? `${stemOf(index)}例${KINDS[index % KINDS.length]?.zh ?? ""}`;

export const unitId = (index: number): string => `unit-${index + 1}`;

const unitRegion = (_: unknown, index: number): RegionRow => {
  const kind = KINDS[index % KINDS.length] ?? KINDS[0];
  return {
    id: unitId(index),
    name_zh: nameOf(index),
    name_en: `Example ${kind.en} ${index + 1}`,
    kind: kind.kind,
    parent: HOME,
    gb_code: "",
    aliases: "",
  };
};

const city = (id: string, name_zh: string, name_en: string, kind: string): RegionRow => ({
  id,
  name_zh,
  name_en,
  kind,
  parent: "",
  gb_code: "",
  aliases: "",
});

export const regionRows = (districts: number): readonly RegionRow[] => [
  city(HOME, "示例市", "Example City", "city"),
  ...Array.from({ length: districts }, unitRegion),
  city(PAYING_PEER, "邻例市", "Neighbour City", "peer"),
  city(PLAIN_PEER, "远例市", "Faraway City", "peer"),
];

const office = (id: string, name_zh: string, name_en: string): OrganisationRow => ({
  id,
  name_zh,
  name_en,
  expands_to: "",
});

export const organisationRows = (districts: number): readonly OrganisationRow[] => {
  const units = Array.from({ length: districts }, unitRegion);
  return [
    ...units.map(({ id, name_zh, name_en }) => office(id, name_zh, name_en)),
    {
      id: "units",
      name_zh: "各区县、新区",
      name_en: "All districts, counties and new areas",
      expands_to: units.map(({ id }) => id).join(";"),
    },
    office("science-bureau", "市科技局", "Municipal Science Bureau"),
    office("finance-bureau", "市财政局", "Municipal Finance Bureau"),
    office("talent-bureau", "市人才局", "Municipal Talent Bureau"),
    office(
      "joint-office",
      "市科技创新与创业孵化工作联席会议办公室（虚构机构，名称较长）",
      "Office of the Joint Conference on Innovation and Incubation (fictional, with a long name)",
    ),
  ];
};
