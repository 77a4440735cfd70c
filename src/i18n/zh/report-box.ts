/** Where a report of an error goes. */

export const reportBox = {
  /** Names the text for the button that copies it. */
  reportName: "错误报告",
  byMail: "用邮件发出",
  byMailTo: (p: { address: string }) => `，收件人 ${p.address}。邮件里已经有上面这些内容。`,
  toSite: "到这里提交",
  toSiteNote: "，把上面的内容贴过去。",
  to: (p: { contact: string }) => `发到：${p.contact}`,
  noAddress:
    "本站还没有公布接收的地址，现在没有办法替您转交。请先把上面的内容存下来，地址公布后会登在这里。",
  after: "核对属实就改正，并在更正记录里写明改了什么、为什么改。",
  log: "看更正记录",
} as const;
