/** The page of downloads for someone who never used one: the whole release, a first example, proof. */

export const dataUse = {
  release: {
    title: "整包下载",
    note: (p: { released: string }) =>
      `${p.released}这次发布的全部表格，一个文件带走。文件名里有发布日期，引用时照写。`,
    size: (p: { size: string }) => `${p.size}`,
    kinds: {
      archive: {
        name: "压缩包（ZIP）",
        text: "全部CSV、数据包描述和中英文说明，适合存档和写程序。",
      },
      workbook: {
        name: "工作簿（XLSX）",
        text: "一张表一个工作表，第一个是说明，可以直接筛选；用Excel、WPS或LibreOffice打开。",
      },
      package: {
        name: "数据包描述（datapackage.json）",
        text: "Data Package v2 格式：每一列的类型、单位、取值范围，表与表怎样对应，字节数和校验值。",
      },
      checksums: {
        name: "校验值（SHA256SUMS）",
        text: "这个栏目下每个文件的SHA-256。",
      },
    },
  },
  example: {
    title: "一分钟上手：同一个问题，用哪种工具都行",
    question: (p: { document: string; period: string; indicator: string }) =>
      `问题：${p.document}里，${p.period}“${p.indicator}”的目标，各地是多少？`,
    file: (p: { csv: string; json: string }) =>
      `先下载 ${p.csv}（Node.js 用 ${p.json}，命令行还要 SHA256SUMS），在放文件的文件夹里运行。`,
    answer: "答案（由本站按同一份数据算出，可以对照）",
    more: (p: { count: string }) => `另有${p.count}行，按文件的顺序接在后面。`,
    spreadsheet: {
      name: "Excel、WPS",
      steps: (p: {
        file: string;
        filters: readonly { column: string; value: string }[];
        rows: string;
      }) => [
        `打开 ${p.file}。`,
        "点第一行任意一格，再点“数据”里的“筛选”（WPS 在“数据”或“开始”里）。",
        ...p.filters.map(({ column, value }) => `点 ${column} 列的小箭头，只勾选“${value}”。`),
        `剩下${p.rows}行，看 region_name（地区）和 value（目标值）两列。`,
      ],
    },
    python: "Python（pandas）",
    r: "R",
    duckdb: "DuckDB",
    shell: "命令行（Linux）",
    node: "Node.js",
  },
  verify: {
    title: "怎样证明文件没有被改过",
    note: "把 SHA256SUMS 和下载的文件放在同一个文件夹里，运行下面一行，每个文件后面应当写着“OK”或“成功”。",
    linux: "Linux",
    mac: "macOS",
    windows: "Windows（PowerShell）",
    windowsNote: "Windows 只算出一个文件的值，要自己与 SHA256SUMS 里那一行对照，大小写不论。",
    rebuild:
      "同一份代码和数据，无论在哪台电脑、哪一天生成，每个文件的每个字节都一样，所以任何人都能自己生成一遍来核对。",
  },
} as const;
