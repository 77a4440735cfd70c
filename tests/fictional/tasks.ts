import type { CarrierRow } from "../../src/schemas/carrier.ts";
import type { TaskRow } from "../../src/schemas/task.ts";
import { unitId } from "./places.ts";

type Written = Omit<TaskRow, "id" | "clause" | "unquantified" | "indicators"> & {
  readonly indicators: readonly string[];
  readonly clause?: string;
  readonly unquantified?: string;
};

const written: readonly Written[] = [
  {
    name: "建设孵化载体",
    deadline: "2021-12-31",
    lead_units: "units",
    responsible_units: "science-bureau",
    indicators: ["carriers", "carriers-national"],
    clause: "s3-1",
    summary: "各单位新建或完善孵化载体。",
    name_en: "Build incubation carriers",
    summary_en: "Each unit builds or improves carriers.",
    unquantified: "园区孵化载体全覆盖",
  },
  {
    name: "培育科技型企业",
    deadline: "2022-12-31",
    lead_units: "science-bureau",
    responsible_units: "units",
    indicators: ["tech-smes", "high-tech-enterprises", "eaglet-enterprises", "gazelle-enterprises"],
    summary: "按梯队分类培育科技型企业。",
    name_en: "Raise technology firms",
    summary_en: "Firms are raised step by step, class by class.",
  },
  {
    name: "举办创新创业活动",
    deadline: "2023-06-30",
    lead_units: "units",
    responsible_units: "science-bureau;joint-office",
    indicators: ["events", "matchmaking-fairs"],
    summary: "举办活动和成果对接会。",
    name_en: "Hold innovation events",
    summary_en: "Events and matchmaking fairs are held.",
  },
  {
    name: "加强科技金融支持",
    deadline: "2023-12-31",
    lead_units: "finance-bureau",
    responsible_units: "science-bureau",
    indicators: ["loan-guarantees"],
    clause: "s3-2",
    summary: "为科技企业提供担保。",
    name_en: "Strengthen technology finance",
    summary_en: "Technology firms get loan guarantees.",
  },
  {
    name: "引进和培养创新人才",
    deadline: "2025-12-31",
    lead_units: "talent-bureau",
    responsible_units: "units",
    indicators: ["talents", "mentor-teams", "training-sessions"],
    summary: "引进人才，组建导师团队，开展培训。",
    name_en: "Bring in and train innovators",
    summary_en: "Talent is brought in, mentor teams are formed, training is given.",
  },
  {
    name: "推动面向初创期科技型企业的公共技术服务平台和大型科研仪器设备开放共享",
    deadline: "ongoing",
    lead_units: "joint-office",
    responsible_units: `science-bureau;${unitId(0)};${unitId(3)}`,
    indicators: ["shared-instruments", "rd-intensity"],
    summary: "推动仪器设备开放共享。",
    name_en:
      "Open public technology platforms and large research instruments to early-stage technology firms",
    summary_en: "Instruments are shared.",
    unquantified: "建立共享网络",
  },
  {
    name: "优化入驻服务",
    deadline: "ongoing",
    lead_units: "units",
    responsible_units: "joint-office",
    indicators: ["approval-days"],
    summary: "缩短孵化场地入驻的办理时间。",
    name_en: "Ease moving in",
    summary_en: "Moving into a carrier takes less time.",
  },
];

/** Some past their date, some running, some without an end. */
export const taskRows: readonly TaskRow[] = written.map((task, index) => ({
  ...task,
  id: `t${index + 1}`,
  indicators: task.indicators.join(";"),
  clause: [`annex-${index + 1}`, task.clause ?? []].flat().join(";"),
  unquantified: task.unquantified ?? "",
}));

const carrier = (name: string, unit: number, action: CarrierRow["action"]): CarrierRow => ({
  name,
  region: unitId(unit),
  action,
  clause: "annex-1",
});

/** Carriers that the plan names, in a few units only. */
export const carrierRows: readonly CarrierRow[] = [
  carrier("虚构之星众创空间", 0, "improve"),
  carrier("示例青年创业孵化器", 0, "build"),
  carrier("云上未有新材料与智能装备专业化孵化器（虚构，名称较长）", 1, "build"),
  carrier("例海星创天地", 3, "improve"),
];
