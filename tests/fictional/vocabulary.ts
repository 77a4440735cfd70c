import type { TermRow } from "../../src/schemas/term.ts";

const term = (kind: TermRow["kind"], id: string, name_zh: string, name_en: string): TermRow => ({
  kind,
  id,
  name_zh,
  name_en,
  group: "",
  definition_zh: "",
  definition_en: "",
  aliases: "",
});

const trigger = (id: string, group: string, name_zh: string, name_en: string): TermRow => ({
  ...term("trigger", id, name_zh, name_en),
  group,
});

/** The invented dataset's own words. */
export const termRows: readonly TermRow[] = [
  term("theme", "firms", "企业培育", "Firms"),
  term("theme", "services", "孵化服务", "Services"),
  term("theme", "research", "科研与转化", "Research"),
  term("theme", "talent", "人才", "Talent"),
  term("recipient", "incubator", "孵化器", "Incubator"),
  term("recipient", "makerspace", "众创空间", "Makerspace"),
  term("recipient", "accelerator", "加速器", "Accelerator"),
  term("recipient", "high-tech-enterprise", "高新技术企业", "High-tech enterprise"),
  term("recipient", "research-centre", "企业研发中心", "Corporate research centre"),
  term("recipient", "carrier-operator", "孵化载体运营机构", "Carrier operator"),
  term("recipient", "young-talent", "青年人才", "Young professionals"),
  term("recipient", "innovation-team", "创新团队", "Innovation team"),
  term("recipient", "loan", "科技企业贷款", "Loan to a technology firm"),
  term("recipient", "startup", "初创企业", "Start-up"),
  trigger("newly_recognised", "gaining", "新认定", "Newly recognised"),
  trigger("newly_listed", "gaining", "新列入", "Newly listed"),
  trigger("filed", "gaining", "备案", "Filed"),
  trigger(
    "first_excellent_review",
    "first_excellent_review",
    "首次评价优秀",
    "First excellent review",
  ),
  trigger("newly_introduced", "newly_introduced", "新引进", "Newly brought in"),
  trigger("loan_granted", "loan_granted", "获得贷款", "Loan granted"),
  trigger("moving_in", "moving_in", "入驻", "Moving in"),
  {
    ...term("glossary", "example", "示例指标", "Example indicator"),
    definition_zh: "为演示而虚构的指标，没有现实含义。",
    definition_en: "An indicator invented for demonstration, without meaning in the real world.",
  },
];
