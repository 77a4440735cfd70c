/** `npm run bundle`: one archive for offices that cannot reach the registry of packages. */

export const bundle = {
  purpose: "打一个离线包：项目、全部依赖、npm 和 Node.js，拿到不能上网的电脑上解开就能用。",
  options: {
    to: { value: "文件.tar.gz", text: "写到哪里；已有的文件不覆盖" },
    platform: {
      value: "平台",
      text: "给哪种电脑用：linux-x64、linux-arm64、win-x64；不写就是这一台",
    },
  },
  examples: [
    "npm run bundle -- --to ../ledger.tar.gz",
    "npm run bundle -- --to ../ledger-win.tar.gz --platform win-x64",
  ],
  notes: [
    "打包的电脑要能上网，要有 git 和 tar。包里是最近一次提交的内容，没有提交的改动不算在内。",
  ],
  unknownPlatform: (p: { platform: string; known: string }) =>
    `不认识平台“${p.platform}”，可以写 ${p.known}。`,
  noBundleForThis: (p: { platform: string; known: string }) =>
    `这台电脑是 ${p.platform}，项目没有给它带 Node.js。请用 --platform 写明给哪种电脑打包：${p.known}。`,
  wrongEnding: (p: { file: string }) => `--to 写成了“${p.file}”，文件名要以 .tar.gz 结尾。`,
  fileExists: (p: { file: string }) => `文件“${p.file}”已经有了，不覆盖。请换一个名字。`,
  noFolder: (p: { folder: string }) => `没有文件夹“${p.folder}”，请先建好。`,
  notByNpm: "请用 npm run bundle 运行：包里要放的就是这个 npm。",
  gitMissing:
    "没有找到 git，或者这里不是 git 的文件夹；离线包里放的是提交过的内容。请先装好 git，在克隆出来的文件夹里运行。",
  uncommitted: (p: { count: string; first: string }) =>
    `有${p.count}处改动没有提交（第一处：${p.first}），离线包里不会有。请先提交，或者先撤回。`,
  tarMissing: "没有找到 tar。Linux、macOS、Windows 10 以上都带着，请检查 PATH。",
  downloading: (p: { platform: string }) => `正在下载 ${p.platform} 的全部依赖……`,
  packing: "正在打包……",
  installFailed: "下载依赖没有成功，离线包没有写出。npm 说：",
  tarFailed: "打包没有成功，离线包没有写出。tar 说：",
  done: (p: { file: string; size: string; sha256: string }) =>
    `离线包已写好：${p.file}，${p.size}\nSHA-256  ${p.sha256}`,
  /** The text that lies in the archive. */
  readmeName: "离线使用.txt",
  readme: (p: {
    commit: string;
    platform: string;
    isWindows: boolean;
  }) => `离线包：盘锦双创目标公开账

提交 ${p.commit}，供 ${p.platform} 使用。不用上网，不用另装任何东西。

${
  p.isWindows
    ? `一、在 ledger 文件夹里打开“命令提示符”（在文件夹的地址栏输入 cmd，回车）。

二、看网站：

    npm ci && npm start

三、跑全部检查（要另装 Chrome，用 CHROME_PATH 指明位置）：

    npm ci && npm test`
    : `一、在 ledger 文件夹里打开终端。

二、看网站：

    ./npm ci && ./npm start

三、跑全部检查：

    ./npm ci && ./npm test`
}

其余命令见 ledger/README.md，凡是 npm 都${p.isWindows ? "照写" : "写成 ./npm"}。offline 文件夹里是 Node.js、npm 和依赖，
请和 ledger 放在一起，不要改动。
`,
} as const;
