/** Where Chinese begins and ends inside a text of another language. */

/** Runs of Chinese with the punctuation and figures inside them; never ends in a space. */
const RUN =
  /[\p{Script=Han}《〔“][\p{Script=Han}\d〔〕《》（）“”、，。；：·—–%]*[\p{Script=Han}〕》）”。]|\p{Script=Han}/gu;

export const hasChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Returns a text in parts, of which those with Chinese are runs of it; joined they are the text. */
export const chineseRuns = (text: string): readonly string[] => {
  const parts: string[] = [];
  let done = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    // English in quotation marks, with nothing of Chinese but their form.
    if (!hasChinese(run)) continue;
    parts.push(text.slice(done, index), run);
    done = index + run.length;
  }
  return [...parts, text.slice(done)].filter((part) => part !== "");
};
