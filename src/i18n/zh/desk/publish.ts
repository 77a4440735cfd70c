/** What `data:publish` and `data:rollback` say. */

export const publish = {
  purpose:
    "检查数据，生成网站，把这次发布的公开文件存档，再把线上的网站整个换成新的。有一步不对，线上和数据都不动。",
  toOption: "网站服务器指向的位置，例如 /srv/www/pj；由这条命令管理",
  basePathOption: "网站在子路径下时写，前后都有斜杠，例如 /pj/",
  urlOption: "换好以后到这个网址核对一遍，写首页的网址",
  keepOption: "留下以前的几个网站，可以退回去；不写就是 5",
  fewerPagesOption: "线上有、这次没有的网页，确实不要了",
  urlValue: "网址",
  pathValue: "路径",
  countValue: "个数",
  siteValue: "编号",
  examples: [
    "npm run data:publish -- --to /srv/www/pj",
    "npm run data:publish -- --to /srv/www/pj --base-path /pj/ --url https://www.example.org/pj/",
    "npm run data:publish -- --data ../示例数据 --to ../示例网站",
  ],
  /** Below the help: what else there is to know. */
  notes: [
    "数据里不寻常的数，没有核实就不发布：npm run data:check 逐条列出，并写明在哪里核实（那一行的 note，或者 acknowledged.csv；两处的话都会登在网站上）。",
    "--to 的位置要么还没有东西，要么是空文件夹，要么是这条命令以前发布过的地方；别的一概不动。它是一个链接，各个网站放在旁边的隐藏文件夹里（.名称.sites）。",
    "换网站要 Linux。在 Windows 等系统上，这条命令把网站做成一个压缩包，交给管服务器的人。",
  ],
  unconfirmedExit: "网站已经换成新的，但是没有核对到",

  rollback: {
    purpose: "把线上的网站退回以前的一个。只换网站，数据不动。",
    siteOption: "退回哪一个；不写就是线上这个换下来的那一个",
    listOption: "只列出留着哪些网站，什么都不换",
    examples: [
      "npm run data:rollback -- --to /srv/www/pj --list",
      "npm run data:rollback -- --to /srv/www/pj",
      "npm run data:rollback -- --to /srv/www/pj --site 0003-2026-11-22",
    ],
    stored: (p: { id: string; release: string; pages: string; isLive: boolean }): string =>
      `${p.isLive ? "→" : "  "} ${p.id}  ${p.release} 发布，${p.pages}个页面${p.isLive ? "（线上）" : ""}`,
    unknownSite: (p: { id: string; folder: string }): string =>
      `“${p.folder}”没有留着编号是“${p.id}”的网站。加上 --list 看有哪些。`,
    alreadyLive: (p: { id: string }): string =>
      `线上就是 ${p.id}，不用退。加上 --list 看还有哪些。`,
    nothingBefore: (p: { id: string }): string =>
      `线上是 ${p.id}，没有留着比它更早的网站，退不回去。`,
    done: (p: { before: string; id: string; release: string }): string =>
      `已从 ${p.before} 退回 ${p.id}，线上是 ${p.release} 这次发布。`,
    dataUntouched:
      "数据没有改动：数据文件夹里仍是最后一次发布的数。数有错的，请先改正或更正，再用 data:publish 发布。",
    linuxOnly:
      "退回以前的网站要在 Linux 的服务器上做：在这台电脑上，data:publish 只做压缩包，没有留着以前的网站。请把以前交出去的压缩包再交给管服务器的人。",
  },

  keepMalformed: (p: { text: string }): string =>
    `--keep 写成了“${p.text}”。它要是1到99之间的整数，例如 5。`,
  basePathMalformed: (p: { text: string }): string =>
    `--base-path 写成了“${p.text}”。它要以 / 开头、以 / 结尾，中间只用字母、数字、点、横线和下划线，例如 /pj/。`,
  urlMalformed: (p: { text: string }): string =>
    `--url 写成了“${p.text}”。它要是以 http:// 或 https:// 开头的网址，例如 https://www.example.org/pj/。`,

  parentMissing: (p: { folder: string; parent: string }): string =>
    `“${p.folder}”所在的文件夹“${p.parent}”不存在。请检查 --to 有没有写错；没有写错，先建好那个文件夹。`,
  placeAmongSources: (p: { folder: string }): string =>
    `“${p.folder}”在项目或数据的文件夹里，网站会和原有的文件混在一起。请把 --to 换成项目外面的位置，例如 /srv/www/pj。`,
  foreignLink: (p: { folder: string; target: string }): string =>
    `“${p.folder}”是别人建的链接，指向“${p.target}”，所以没有动它。请换一个 --to，或者自己先把它移走。`,
  foreignFolder: (p: { folder: string }): string =>
    `文件夹“${p.folder}”里已有内容，而且不是这条命令发布的，所以没有动它。请换一个 --to，或者自己先把它移走。`,
  foreignFile: (p: { folder: string }): string =>
    `“${p.folder}”已经是一个文件，所以没有动它。请换一个 --to，或者自己先把它移走。`,
  foreignStore: (p: { folder: string; store: string }): string =>
    `“${p.folder}”旁边的“${p.store}”不是这条命令建的，所以没有动它。请换一个 --to，或者自己先把它移走。`,
  nothingPublished: (p: { folder: string }): string =>
    `“${p.folder}”没有用 data:publish 发布过网站。请检查 --to 有没有写错。`,
  manifestBroken: (p: { file: string }): string =>
    `${p.file} 坏了，看不出那个网站是什么。请把它交给维护程序的人；什么都没有改。`,
  anotherRuns: (p: { path: string }): string =>
    `另一条命令正在发布或退回“${p.path}”。请等它做完再运行；这一次什么都没有改。`,

  diskFull: (p: { folder: string }): string =>
    `磁盘满了，“${p.folder}”写不下，什么都没有改。请腾出空间再试一次。`,
  diskReadOnly: (p: { folder: string }): string =>
    `“${p.folder}”所在的磁盘只能读、不能写，什么都没有改。请让管服务器的人查看。`,
  permissionMissing: (p: { folder: string }): string =>
    `没有写“${p.folder}”及其旁边的权限，什么都没有改。请让管服务器的人给权限，或者换一个 --to。`,
  diskFailed: (p: { folder: string; code: string }): string =>
    `“${p.folder}”写不进去（${p.code}），什么都没有改。请让管服务器的人查看。`,

  elapsed: (p: { seconds: string }): string => `已用${p.seconds}秒`,
  checking: (p: { folder: string }): string => `1/5 检查 ${p.folder}/ …`,
  freezing: (p: { release: string }): string => `2/5 给 ${p.release} 这次发布的公开文件存档……`,
  building: "3/5 生成网站……",
  checkingOutput: "4/5 检查生成的网页、链接和文件……",
  placing: (p: { folder: string }): string => `5/5 放进 ${p.folder} …`,

  unanswered: (p: { count: string }): string =>
    `有${p.count}处不寻常的数还没有核实，所以没有发布。运行 npm run data:check 看怎样核实。`,
  dataChanged: (p: { folder: string }): string =>
    `发布还没做完，${p.folder}/ 里的文件有了改动，所以没有发布。改完再运行一次。`,
  notFrozen: (p: { names: string }): string =>
    `网站上的公开文件和存档的对不上：${p.names}。网站没有换，数据没有改。请把这句话交给维护程序的人。`,

  outputFaultCount: (p: { count: string }): string =>
    `生成的网站有${p.count}处不对，线上没有换，数据没有改。请把上面的内容交给维护程序的人。`,
  moreFaults: (p: { count: string }): string => `……还有${p.count}处。`,
  fileMissing: (p: { file: string }): string => `${p.file}：没有生成`,
  emptyFile: (p: { file: string }): string => `${p.file}：文件是空的`,
  brokenPage: (p: { file: string }): string => `${p.file}：网页不完整`,
  emptyAddress: (p: { file: string }): string => `${p.file}：有一个空的链接`,
  addressAboveBase: (p: { file: string; address: string; basePath: string }): string =>
    `${p.file}：链接“${p.address}”不在 ${p.basePath} 下面`,
  deadLink: (p: { file: string; address: string }): string =>
    `${p.file}：链接“${p.address}”没有对应的文件`,
  deadAnchor: (p: { file: string; address: string }): string =>
    `${p.file}：链接“${p.address}”在那一页上没有对应的位置`,
  badChecksumLine: (p: { list: string; line: string }): string =>
    `${p.list}：看不懂这一行“${p.line}”`,
  checksumWithoutFile: (p: { list: string; name: string }): string =>
    `${p.list}：列了 ${p.name}，却没有这个文件`,
  checksumWrong: (p: { list: string; name: string }): string => `${p.list}：${p.name} 的校验值不对`,
  wrongCopy: (p: { file: string }): string => `${p.file}：解压以后和原来的文件不一样`,
  wrongRelease: (p: { file: string; found: string; release: string }): string =>
    `${p.file}：应当是 ${p.release} 这次发布，却写着“${p.found}”`,

  outputSound: (p: { pages: string; files: string }): string =>
    `    ${p.pages}个页面、${p.files}个文件都完整，链接都有去处，校验值都对。`,
  pagesBefore: (p: { pages: string; before: string }): string =>
    `    线上现在有${p.before}个页面，换上以后有${p.pages}个。`,
  pagesGone: (p: { count: string; pages: string }): string =>
    `线上有、这次没有的网页有${p.count}个：${p.pages}。别人的链接和引用会失效，所以没有换。请检查数据是不是少了什么、--data 和 --to 是不是一套；确实不要了，加上 --fewer-pages。`,
  andMore: "等",

  live: (p: { folder: string; release: string; id: string; pages: string }): string =>
    `${p.folder} 现在是 ${p.release} 这次发布（${p.id}，${p.pages}个页面），已经从那里读出来核对过。`,
  previousKept: (p: { id: string; folder: string }): string =>
    `换下来的是 ${p.id}，还留着。要退回去：npm run data:rollback -- --to ${p.folder}`,
  notPruned: (p: { store: string; code: string }): string =>
    `网站已经换好，只是 ${p.store} 里更早的网站没能删去（${p.code}），不碍事，下次发布再删。`,
  frozenKept: (p: { folder: string }): string =>
    `这次发布的公开文件存进了 ${p.folder}/，请和数据一起留好。`,
  alreadyFrozen: (p: { folder: string }): string =>
    `这次发布的公开文件早已存在 ${p.folder}/，一个字节也没有变。`,
  notLive: (p: { folder: string; file: string }): string =>
    `换上以后从“${p.folder}”读出来的 ${p.file} 不是新的，所以换回去了，数据也没有改。请让管服务器的人查看。`,
  confirming: (p: { url: string }): string => `到 ${p.url} 核对……`,
  urlConfirmed: (p: { url: string; release: string }): string =>
    `${p.url} 上也是 ${p.release} 这次发布。`,
  urlUnreachable: (p: { url: string; reason: string; folder: string }): string =>
    `“${p.folder}”已经换成新的，但是 ${p.url} 读不到（${p.reason}），没有核对成。请检查 --url 和网站服务器。`,
  urlIsOther: (p: { url: string; found: string; release: string; folder: string }): string =>
    `“${p.folder}”已经换成新的（${p.release}），但是 ${p.url} 上还是“${p.found}”。请检查网站服务器是不是指向“${p.folder}”，有没有缓存；过几分钟再看。`,
  urlUnreadable: "那里没有这个网站的数据包",
  httpStatus: (p: { status: string }): string => `状态码 ${p.status}`,
  timedOut: "没有回应",
  interruptedAfter: (p: { folder: string }): string =>
    `已中止。“${p.folder}”在这之前已经换成新的，只是没有到网址上核对。`,

  zipNotLinux:
    "这台电脑不是 Linux，不能直接换网站，所以做了一个压缩包。请交给管服务器的人，解开以后就是整个网站。",
  zipWritten: (p: { file: string; release: string; pages: string; size: string }): string =>
    `${p.release} 这次发布的网站（${p.pages}个页面，${p.size}）在 ${p.file}。`,
  zipExists: (p: { file: string }): string =>
    `“${p.file}”已经有了，内容与这次的不同，所以没有动它。请换一个 --to，或者自己先把它移走。`,
} as const;
