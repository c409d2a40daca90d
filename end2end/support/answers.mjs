// What a resident is asked, and what the residents of these tests answer.

/** The questions, in order. */
export const STEPS = ["what", "category", "kind", "when", "where", "concerns", "wish", "photos", "contact"];

/** The field of a question that is one field. */
export const FIELD = { what: "what", when: "happened", where: "place", concerns: "concerns", wish: "wish" };

/** Answers; a test changes what it needs. */
export const ANSWERS = {
  kind: "complaint",
  what: "小区三号楼停水两天了，没有接到通知。\n老人在家，做饭和用水都不方便。",
  happened: "昨天早上 7 点开始",
  place: "解放路 12 号 3 号楼",
  concerns: "",
  wish: "尽快恢复供水，并告诉我们什么时候修好",
  photo: true,
  name: "王秀英",
  phone: "＋86 138 0000－1234",
  email: "",
};

/** The category that goes to the unit of the accounts `handler` and `lead`, and its group. */
export const OUTAGE = {
  "zh-CN": { group: "供水", name: "停水", typed: "停水" },
  "zh-TW": { group: "自來水", name: "停水", typed: "停水" },
  en: { group: "Water supply", name: "Water is off", typed: "outage" },
};
