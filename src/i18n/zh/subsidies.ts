/** Subsidies of the home city beside those of a peer. */

interface Ratio {
  readonly peer: string;
  readonly home: string;
  readonly isPeerLapsed: boolean;
  readonly isHomeLapsed: boolean;
  readonly ratio: string;
  readonly difference: string;
}

export const subsidies = {
  title: "补贴对比",
  description: (p: { home: string; peer: string }) =>
    `${p.home}与${p.peer}的补贴数额逐项对照：数额、条件、文件是否有效，能不能比。`,
  headline: {
    pair: (p: {
      recipient: string;
      peer: string;
      peerAmount: string;
      home: string;
      homeAmount: string;
    }) => `${p.recipient}，${p.peer}规定给${p.peerAmount}，${p.home}规定给${p.homeAmount}`,
    pairLapsed: (p: {
      recipient: string;
      peer: string;
      peerAmount: string;
      home: string;
      homeAmount: string;
    }) => `${p.recipient}，${p.peer}规定给${p.peerAmount}，${p.home}曾规定给${p.homeAmount}`,
    /** Says only what the triggers have in common: the rank is gained. */
    recipient: (p: { level: string; recipient: string }) =>
      `同是取得${p.level}称号的${p.recipient}`,
    recipientUnranked: (p: { recipient: string }) => `同是${p.recipient}`,
    lapsed: "，而那份文件已经失效。",
    stop: "。",
    none: (p: { home: string; peer: string }) => `${p.home}与${p.peer}的补贴没有能直接比的项目。`,
    noPeer: (p: { home: string }) => `${p.home}的补贴：没有可对照的外地补贴。`,
    nothing: "所读文件里没有补贴数额。",
  },
  lede: {
    lapsed: (p: { home: string; document: string }) =>
      `${p.home}的数额出自${p.document}，网页自己标注已失效，没有说明时间和原因。`,
    promised: (p: { document: string }) => `${p.document}只说给予补贴和奖励，没有写数额。`,
    nothing: "文件写明了数额，或者答应要给的，才列在这里。",
    inForce: (p: { place: string; document: string }) =>
      `${p.place}的数额出自${p.document}，网页标明有效。`,
    unknown: (p: { place: string; document: string }) =>
      `${p.place}的数额出自${p.document}，时效没有注明。`,
  },
  descriptionNone: (p: { home: string }) => `${p.home}的补贴：所读文件里没有补贴数额。`,
  descriptionAlone: (p: { home: string }) => `${p.home}的补贴：数额、条件、文件是否有效。`,
  pairsTitle: (p: { home: string; peer: string }) => `${p.home}与${p.peer}，逐项对照`,
  promisedNear: (p: { home: string }) => `${p.home}另有只写给、没写数额的承诺`,
  pairsNote:
    "只有取得条件同类、发放方式相同的才比倍数。“没有写”不等于零：文件没有提到这一类对象，或者只说给、没说给多少。自治区级与省级同列。",
  columns: {
    recipient: "对象与级别",
    compare: "对照",
    amount: "数额",
    trigger: "条件",
    wording: "原文",
    basis: "发放方式",
    document: "文件",
    validity: "时效",
    clause: "出处",
    path: "载体",
    sum: "合计",
  },
  ratio: (p: Ratio) => `${p.peer}是${p.home}的${p.ratio}倍，多${p.difference}`,
  ratioLess: (p: Ratio) => `${p.peer}是${p.home}的${p.ratio}倍，少${p.difference}`,
  ratioEqual: "数额相同",
  reason: {
    different_trigger: "取得条件不同，不比倍数",
    different_basis: "发放方式不同，不比倍数",
    home_none_stated: (p: { home: string }) => `${p.home}没有写这一项的数额`,
    peer_none_stated: (p: { peer: string }) => `${p.peer}没有写这一项的数额`,
    no_amount: "有一方没有写数额",
  },
  recipientAt: (p: { level: string; recipient: string }) => `${p.level}${p.recipient}`,
  /** Of a recipient whose text names a tier in words of its own, such as “省级及以上”. */
  recipientOfTier: (p: { tier: string; recipient: string }) => `${p.tier}${p.recipient}`,
  /** Beside a name that does without the tier. */
  tierBeside: (_p: { tier: string }) => "",
  tier: (p: { tier: string }) => p.tier,
  noneStated: "没有写",
  promisedTitle: (p: { home: string }) => `${p.home}：有承诺，无数额`,
  promisedNote: (p: { document: string }) =>
    `${p.document}说了要给，没有说给多少。这不等于零，也无法比较。`,
  /** How an amount is gained and paid, below it. */
  sideNote: (p: { triggers: readonly string[]; basis: string; wording: string }) =>
    `${p.triggers.join("、")}，${p.basis}；${p.wording}`,
  ladderTitle: "一家载体从省级走到国家级",
  ladderNote:
    "假设一家载体先后取得省级（自治区级）和国家级称号，并且两笔都拿到。没有文件说两笔可以都拿，所以这只是一种算法。",
  ladderParts: (p: { provincial: string; national: string }) =>
    `省级${p.provincial}＋国家级${p.national}`,
  ladderMixed: "两笔的取得条件不同类",
  ladderNone: "没有写齐两级的数额，不合计",
  allTitle: (p: { place: string }) => `${p.place}的全部补贴条目`,
  allNote: "按文件逐条列出，数额原样照录。",
  amount: {
    exact: (p: { value: string; unit: string }) => `${p.value}${p.unit}`,
    cap: (p: { value: string; unit: string }) => `最高${p.value}${p.unit}`,
    perYear: (p: { amount: string }) => `${p.amount}／年`,
    term: (p: { amount: string; years: string }) => `${p.amount}，共${p.years}年`,
    rate: (p: { rate: string }) => `${p.rate}%`,
    rateWithCap: (p: { rate: string; cap: string }) => `${p.rate}%，${p.cap}`,
    match: "1:1 配套",
    matchRate: (p: { rate: string }) => `按${p.rate}%配套`,
    matchUnstated: "按比例，比例没有写",
    inKind: (p: { years: string }) => `免费提供${p.years}年`,
    inKindNoTerm: "实物，期限没有写",
    none: "没有写数额",
  },
  lapsedMark: (p: { text: string }) => `${p.text}（已失效）`,
} as const;
