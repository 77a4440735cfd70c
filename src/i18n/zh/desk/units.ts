/** Units of amounts that differ only in size, and words that a number may stand with. */

/** Powers of ten of one 元. */
export const moneyUnits: Readonly<Record<string, number>> = {
  元: 0,
  百元: 2,
  千元: 3,
  万元: 4,
  百万元: 6,
  千万元: 7,
  亿元: 8,
};

/** Sizes before a unit of things that are counted: 1.2万家. */
export const countSizes: Readonly<Record<string, number>> = { 千: 3, 万: 4, 亿: 8 };

export const numberWords = {
  none: /^(?:[-—–/\\*]+|#?N\/A|无|没有|暂无|暂缺|空|空缺|不详|未知|未统计|未公布|无数据|暂无数据|待定|待报)$/i,
  about:
    /^(?:大?约|近|超过?|逾|不足|不到|至少|最多|大于|小于|[<>≤≥~≈])|(?:左右|上下|以上|以下|以内|余|多|强|弱|\+|[?？])[^\d]*$/,
  range: /\d\s*\D{0,3}\s*(?:[-—–~]|至|到)\s*\d/,
  chinese: /^[零〇一二三四五六七八九十百千万亿两]+[^\d]*$/,
} as const;
