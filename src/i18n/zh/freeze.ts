/** What `npm run data:freeze` prints, and the build where a kept release is no longer what it was. */

/** A cell that changed, as the sentences name it. */
interface CellText {
  readonly column: string;
  readonly old: string;
  readonly now: string | undefined;
}

/** Where a change stands and what it is of. */
interface ChangeText {
  readonly file: string;
  readonly key: string;
  readonly date: string;
  readonly cells: readonly CellText[];
}

const cellList = (cells: readonly CellText[]): string =>
  cells
    .map(({ column, old, now }) =>
      now === undefined
        ? `${column} 是“${old}”`
        : `${column} ${old === "" ? "空着" : `是“${old}”`}，现在${now === "" ? "空着" : `是“${now}”`}`,
    )
    .join("；");

const isGone = (cells: readonly CellText[]): boolean => cells.every(({ now }) => now === undefined);

const whatChanged = ({ file, key, date, cells }: ChangeText): string =>
  isGone(cells)
    ? `${file} 的 ${key}：${date} 发布时有（${cellList(cells)}），现在没有了`
    : `${file} 的 ${key}：${date} 发布时 ${cellList(cells)}`;

export const freeze = {
  purpose: `把一次发布的公开文件原样存档，发布之前运行。

先改好 site.json 的 released，在 releases.csv 写上这次发布，运行 npm run build，再运行这条命令。
它把生成好的网站里 data 文件夹下的文件（各表的 CSV、JSON，数据包描述，压缩包，工作簿）复制到
数据文件夹的 releases/发布日期/，并写下每个文件的校验值。存档以后一个字节也不改；
再运行一次 npm run build，它们就登在 /data/releases/ 下面。

已经发布过的目标、补贴、公布值，如果现在不一样了或者没有了，又没有更正记录，就不存，并逐条列出。`,
  fromOption: "生成好的网站；不写就是项目里的 dist",

  siteMissing: (p: { folder: string }): string =>
    `“${p.folder}”里没有生成好的网站。请先运行 npm run build，或者用 --from 指出网站在哪个文件夹。`,
  siteOfOtherRelease: (p: { folder: string; found: string; released: string }): string =>
    `“${p.folder}”里的网站是 ${p.found} 这次发布，数据里的 released 是 ${p.released}。请先运行 npm run build，再存档。`,
  siteOfOtherData: (p: { folder: string; names: string }): string =>
    `“${p.folder}”里的网站不是用现在的数据生成的，这些文件对不上：${p.names}。请先运行 npm run build，再存档。`,

  frozenOtherwise: (p: { date: string; folder: string }): string =>
    `${p.date} 这次发布已经存在 ${p.folder}/，与现在的文件不同，不能覆盖。发布过的就是发布过的：有改动的，请把 site.json 的 released 改成新的日期，在 releases.csv 加一行，重新生成，作为一次新的发布存档。`,
  alreadyFrozen: (p: { date: string; folder: string }): string =>
    `${p.date} 这次发布已经存在 ${p.folder}/，文件完全相同，没有改动。`,
  frozen: (p: { date: string; folder: string; files: string; size: string }): string =>
    `已把 ${p.date} 这次发布的${p.files}个文件（${p.size}）存进 ${p.folder}/。请把它和数据一起留好；再运行一次 npm run build，网站上就有这些文件。`,
  notWritten: (p: { folder: string; code: string }): string =>
    `没能写进 ${p.folder}/（${p.code}），什么也没有留下。请检查磁盘空间和权限，关掉正在使用这个文件夹的程序，再试一次。`,

  changed: (p: ChangeText): string =>
    `${whatChanged(p)}。是我们录错了的，请在 corrections.csv 加一行：file 填“${p.file}”，key 填“${p.key}”，写明原来、现在和原因；不该改的，请改回。`,
  changedActual: (p: ChangeText): string =>
    `${whatChanged(p)}。旧的发布文件不改、不删：公布方改了或撤回了的，请照原样放回，在新的发布文件里另填一行；是我们录错了的，请在 corrections.csv 加一行：file 填“${p.file}”，key 填“${p.key}”，写明原来、现在和原因。`,
  faultCount: (p: { count: string }): string => `共${p.count}处需要改正，所以没有存档。`,
  changeCount: (p: { count: string }): string =>
    `共${p.count}处与已经发布的不同，又没有说明，所以没有存档。`,

  /** Of a build: what is told is no fault, until it is published. */
  differsFromFrozen: (p: { date: string; tables: string }): string =>
    `请注意：${p.date} 这次发布已经存档，现在的数据与它不同（${p.tables}）。公开之前，请把 site.json 的 released 改成新的日期，并在 releases.csv 加一行。`,
} as const;
