/** What can be wrong between rows and between files. */

/** Makes the sentence for an id that no row of a file has. */
const unknown = (thing: string) => (p: { value: string; file: string }) =>
  `没有${thing}“${p.value}”；写错的请改正，新的请先写入 ${p.file}`;

export const linkFaults = {
  "unknown-region": unknown("这个地区"),
  "unknown-indicator": unknown("这个指标"),
  "unknown-document": unknown("这份来源文件"),
  "unknown-organisation": unknown("这个部门"),
  "unknown-theme": unknown("这个主题"),
  "unknown-recipient": unknown("这种补助对象"),
  "unknown-trigger": unknown("这种补助条件"),
  "unknown-clause": (p: { value: string; document: string; file: string }) =>
    `来源文件 ${p.document} 没有“${p.value}”这一条；请对照原文改正，确有这一条的请先写入 ${p.file} 中该文件的 clauses`,
  "unknown-rule-clause": (p: { value: string }) =>
    `clauses 里没有“${p.value}”这一条；请对照原文改正，确有这一条的请先写入 clauses`,
  "unknown-target-document": (p: { value: string; file: string }) =>
    `没有 id 是“${p.value}”的来源文件；请改正文件名，或者先把这份来源文件写入 ${p.file}`,
  "document-without-years": (p: { value: string; file: string }) =>
    `来源文件 ${p.value} 没有写明涵盖哪几年，不能有目标；请在 ${p.file} 填写它的 covers，如 2021/2025`,

  "plan-without-targets": (p: { value: string; file: string }) =>
    `找不到方案 ${p.value} 的目标表；请放入这个文件，或者改正 ${p.file} 里的 plan`,

  "duplicate-id": (p: { value: string; first: string }) =>
    `“${p.value}”与第${p.first}行重复；一个 id 只能写一次，请删去一处，或者换一个 id`,
  "duplicate-key": (p: { value: string; first: string; columns: string }) =>
    `与第${p.first}行重复：${p.columns} 都相同（${p.value}）；请删去一行，或者改正其中一行`,
  "repeated-gb-code": (p: { value: string; first: string }) =>
    `行政区划代码“${p.value}”与第${p.first}行相同；请核对这两行`,

  "wrong-unit": (p: { value: string; expected: string; indicator: string }) =>
    `单位“${p.value}”与指标 ${p.indicator} 的单位“${p.expected}”不同；请核对数值，按“${p.expected}”填写`,
  "wrong-growth-unit": (p: { value: string; expected: string }) =>
    `growth_rate 是增长百分之几，单位不能是“${p.value}”；请核对数值，单位改成“${p.expected}”，或者改正 measure`,
  "period-outside-document": (p: {
    value: string;
    document: string;
    covers: string;
    file: string;
  }) =>
    `期间“${p.value}”超出来源文件 ${p.document} 涵盖的“${p.covers}”；请核对期间，或者改正 ${p.file} 里该文件的 covers`,

  "as-of-after-release": (p: { value: string; released: string }) =>
    `截至日期“${p.value}”晚于发布日期 ${p.released}；请核对 as_of，或者改正文件名里的日期`,
  "release-after-site": (p: { value: string; released: string; file: string }) =>
    `发布日期 ${p.value} 晚于 ${p.file} 里的 released“${p.released}”；请更新 released，或者改正文件名里的日期`,
  "revision-without-note": (p: { value: string; old: string; file: string; row: string }) =>
    `“${p.value}”改动了 ${p.file} 第${p.row}行的“${p.old}”，却没有说明；请在这一格写明为什么改，没有要改的请照原样写`,
  "withdrawal-without-note": (p: { file: string; row: string }) =>
    `撤回了 ${p.file} 第${p.row}行的数，却没有说明；请在这一格写明为什么撤回`,
  "withdraws-nothing":
    "要撤回的数在更早的发布里没有；请核对 indicator、region、measure、period、as_of 是否与原来那一行相同",

  "parent-cycle": (p: { value: string }) =>
    `上级“${p.value}”又以这个地区为上级；请改正其中一行的 parent`,
  "expands-to-collective": (p: { value: string }) =>
    `“${p.value}”自己也代表几个部门；请直接写它所代表的各个部门`,
  "second-city": (p: { value: string; home: string; file: string }) =>
    `“${p.value}”的 kind 是 city，而本站的城市是 ${p.home}（见 ${p.file} 的 home_region）；用来对比的城市请改成 peer`,
  "home-not-a-city": (p: { value: string; kind: string; file: string }) =>
    `“${p.value}”在 ${p.file} 里的 kind 是 ${p.kind}，不是 city；请改正 home_region，或者改正那里的 kind`,
};
