/** What can be wrong with one cell, or with the cells of one row together. */

import { glossed } from "./allowed-codes.ts";

export const cellFaults = {
  "blank-cell": "这一格不能空着；请填写",
  "blank-number": "这一格不能空着；请填写数字。文件没有公布的数不要写成0，没有数就不要这一行",
  "edge-blank": (p: { value: string }) =>
    `“${p.value}”的前面或后面有空格、换行；请删去（看上去空着的格子，选中后按 Delete 键清空）`,
  "hidden-character": (p: { value: string; character: string }) =>
    `“${p.value}”里有看不见的字符 ${p.character}；请清空这一格，用键盘重新输入，不要从别处粘贴`,
  "garbled-character": (p: { value: string }) => `“${p.value}”里有乱码；请对照原文重新输入`,
  "right-to-left": (p: { value: string; character: string }) =>
    `“${p.value}”里有从右往左写的文字（${p.character}），会打乱同一行里数字和标点的次序；请改写成汉字，或者用拉丁字母转写`,
  formula: (p: { value: string }) =>
    `“${p.value}”会被 Excel 当成公式，别人打开发布的表格就会运行；请去掉开头的符号，或者在前面写上文字，如“电话 +86…”`,
  "text-too-long": (p: { value: string; count: string; most: string }) =>
    `“${p.value}”有${p.count}个字；这里最多${p.most}个，请改短`,
  "word-too-long": (p: { value: string; most: string }) =>
    `“${p.value}”连着写，中间没有空格，超过${p.most}个字符，网页上换不了行；请加上空格，或者改短`,
  "not-allowed": (p: { value: string; allowed: string }) =>
    `不能填“${p.value}”；请从这几个里选一个：${glossed(p.allowed)}`,

  "bad-id": (p: { value: string }) =>
    `“${p.value}”不能作 id；id 只用小写英文字母、数字和连字符 -，以字母开头，如 s2-1`,
  "bad-term-id": (p: { value: string }) =>
    `“${p.value}”不能作 id；这里的 id 只用小写英文字母、数字、连字符 - 和下划线 _，以字母开头，如 newly_listed`,
  "id-too-long": (p: { value: string; most: string }) =>
    `“${p.value}”太长；id 最多${p.most}个字符，请改短`,
  "reserved-id": (p: { value: string }) =>
    `“${p.value}”在 Windows 里是设备的名称，不能用作文件名；请换一个，如 ${p.value}-1`,
  "name-for-id": (p: { value: string; id: string; file: string }) =>
    `这里填编号，不填名称；${p.value}的编号是 ${p.id}（见 ${p.file}）`,
  "blank-item": (p: { value: string }) => `“${p.value}”里有空的一项；请删去多余的分号或顿号`,
  "repeated-item": (p: { value: string }) => `“${p.value}”在这一格里写了两次；请只留一个`,
  "bad-url": (p: { value: string }) =>
    `“${p.value}”不是网址；请写以 http:// 或 https:// 开头的完整网址，中间没有空格、引号和尖括号，没有的留空`,
  "bad-site-code": (p: { value: string }) =>
    `“${p.value}”不是政府网站标识码；site_code 是10位数字或字母，如 1234567890，没有的留空`,
  "site-code-not-government": (p: { value: string }) =>
    `government 是 false，site_code 却填了“${p.value}”；只有政府网站才有标识码，请清空，或者改正 government`,
  "bad-gb-code": (p: { value: string }) =>
    `“${p.value}”不是行政区划代码；请写六位数字，如 211122，没有代码的留空（如果是 Excel 去掉了开头的0，请先把这一列的格式设为“文本”）`,
  "bad-hash": (p: { value: string }) =>
    `“${p.value}”不是 SHA-256 值；请写64位数字和小写字母 a–f，没有全文的写 []`,

  "number-with-unit": (p: { value: string }) =>
    `“${p.value}”带了单位；请只写数字，单位由 unit 一列说明（百分数也只写数字）`,
  "number-with-separator": (p: { value: string; plain: string }) =>
    `“${p.value}”带了千位分隔符；请改成 ${p.plain}`,
  "number-full-width": (p: { value: string; plain: string }) =>
    `“${p.value}”用了全角或排版用的字符；请改成半角的 ${p.plain}`,
  "number-notation": (p: { value: string }) =>
    `“${p.value}”是科学记数法或别的进位制；请写成普通的数字，如 1200`,
  "number-too-long": (p: { value: string }) =>
    `“${p.value}”超过15位数字，存不准；请核对，或者换用更大的单位`,
  "not-a-number": (p: { value: string }) =>
    `“${p.value}”不是数；请只用0到9和小数点写，如 12 或 3.6，前面不加0和加号`,
  "number-none": (p: { value: string }) =>
    `“${p.value}”不是数；文件没有公布数的，请删去这一行，不要填0`,
  "number-none-optional": (p: { value: string }) =>
    `“${p.value}”不是数；没有的请清空这一格，不要填0`,
  "percent-as-fraction": (p: { value: string; plain: string }) =>
    `“${p.value}”像是把${p.plain}%存成了小数；请写 ${p.plain}，确是${p.value}%的在 note 写明`,
  "negative-value": (p: { value: string }) =>
    `“${p.value}”小于0；只有 growth_rate 可以是负数，请核对数值，或者改正 measure`,
  "zero-target": "目标是0；没有分解、没有公布的不要填0，请删去这一行，文件确实写了0的在 note 写明",
  "not-positive": (p: { value: string }) => `“${p.value}”不大于0；请核对，没有的留空`,
  "not-whole": (p: { value: string }) => `“${p.value}”不是整数；请写整数`,

  "not-a-date": (p: { value: string }) =>
    `“${p.value}”不是日期；请写成 2022-01-26，只知道年月的写 2022-01，只知道年份的写 2022`,
  "date-rewritten": (p: { value: string }) =>
    `“${p.value}”是 Excel 改写过的日期；请先把单元格格式设为“文本”，再输入，如 2022-01`,
  "date-serial": (p: { value: string; plain: string }) =>
    `“${p.value}”像是 Excel 的日期序号，即 ${p.plain}；请改写`,
  "date-order": (p: { value: string }) =>
    `“${p.value}”把年份写在了最后；请按年、月、日的顺序写成 2022-01-26`,
  "impossible-date": (p: { value: string }) =>
    `日历上没有“${p.value}”；请核对年、月、日（年份在1900到2200之间）`,
  "date-needs-day": (p: { value: string }) =>
    `“${p.value}”没有写到日；请写成 2022-01-26 这样的日期`,
  "not-a-deadline": (p: { value: string }) =>
    `“${p.value}”不是时限；请写日期，如 2021-12-31，长期坚持的写 ongoing`,
  "not-a-period": (p: { value: string }) =>
    `“${p.value}”不是期间；一年写 2021，几年写 2019/2021，中间用斜线，不写“年”字`,
  "period-rewritten": (p: { value: string }) =>
    `“${p.value}”是 Excel 改写过的；请先把单元格格式设为“文本”，再输入期间，如 2021 或 2019/2021`,
  "reversed-period": (p: { value: string; plain: string }) =>
    `期间“${p.value}”前后颠倒；请改成 ${p.plain}`,
  "impossible-period": (p: { value: string }) =>
    `期间“${p.value}”的年份不对；请核对，年份在1900到2200之间`,
  "dates-reversed": (p: { value: string; other: string; otherValue: string }) =>
    `“${p.value}”早于 ${p.other} 的“${p.otherValue}”；请核对这两个日期`,
  "as-of-before-period": (p: { value: string; period: string }) =>
    `截至“${p.value}”时，期间“${p.period}”还没有开始；请核对 as_of 和 period`,
  "as-of-after-period": (p: { value: string; period: string; last: string }) =>
    `截至“${p.value}”时，期间“${p.period}”已经结束；increment 只累计到期末，请改成 ${p.last} 或更早，或者改正 period`,
  "level-period": (p: { value: string; year: string }) =>
    `level 是某一年年末达到的数，期间只能是一年，不能是“${p.value}”；请改成 ${p.year}，或者改正 measure`,

  "between-needs-max": "comparator 是 between，却没有上限；请在这一格填上限，或者改正 comparator",
  "max-not-above": (p: { value: string; other: string; otherValue: string }) =>
    `上限“${p.value}”没有大于 ${p.other} 的“${p.otherValue}”；请核对这两个数`,
  "max-without-between": (p: { value: string; comparator: string }) =>
    `comparator 是 ${p.comparator}，不该有上限“${p.value}”；请清空这一格，或者把 comparator 改成 between`,
  "also-in-repeats-clause": (p: { value: string }) =>
    `“${p.value}”已经写在 clause 里；also_in 只写另外几处，请删去`,
  "includes-itself": (p: { value: string }) =>
    `“${p.value}”就是这一行的地区；includes 只写数里另外包含的地区，请删去`,

  "parent-missing": (p: { kind: string }) => `kind 是 ${p.kind} 的地区要有上级；请填上级地区的 id`,
  "parent-not-allowed": (p: { value: string; kind: string }) =>
    `kind 是 ${p.kind} 的地区没有上级，这里却填了“${p.value}”；请清空这一格，或者改正 kind`,
  "group-missing":
    "kind 是 trigger 的词要有分组，同组的补助才可以比较；请填分组的 id，与别的都不可比的填它自己的 id",
  "group-not-allowed": (p: { value: string }) =>
    `只有 kind 是 trigger 的词才有分组，这里却填了“${p.value}”；请清空这一格，或者改正 kind`,
  "definition-missing":
    "这个词缺少释义；kind 是 glossary 的词中英文释义都要写，其他词两种都写或者都不写",

  "amount-missing":
    "unit 是“万元”，却没有金额；请填 amount，只有上限的填 amount_max，文件没有写明金额的把 unit 改成“未写明”",
  "rate-missing": "按比例给的补助要有比例；请填百分数，30%写 30，1∶1配套写 100",
  "amount-not-with-unit": (p: { value: string; unit: string }) =>
    `unit 是“${p.unit}”，这一格不该有“${p.value}”；请清空这一格，或者改正 unit`,
  "basis-not-with-unit": (p: { value: string; unit: string }) =>
    `basis 是“${p.value}”，与 unit“${p.unit}”不合；in_kind 只配“实物”，“%”只配 rate 或 match，请改正其中一个`,
};
