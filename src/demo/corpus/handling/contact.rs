//! Demo contact: log entries of calls and visits, and of the revisit after the reply.
//! Must not hold what the investigation found, nor anything of real persons.

use super::{ALL, ContactNote, ContactSeed, Fit, GRIEVANCES, MeansSeed, WANTING};

/// Entries of the contact log.
pub static CONTACT_NOTES: &[ContactNote] = &[
    ContactNote {
        fit: Fit::of(&[], WANTING),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "与诉求人通话6分钟，确认地点、时间和诉求，对方情绪平稳，希望先知道哪天有人来。",
    },
    ContactNote {
        fit: Fit::of(&[], GRIEVANCES),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "首次联系成功。诉求人补充：问题多在晚上出现，白天看不到，建议夜间到场。",
    },
    ContactNote {
        fit: Fit::of(&[], WANTING),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "诉求人上班，约10分钟休息时间通话，核对了三项诉求，复述后确认无误。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "老人耳背，由女儿代为沟通，已登记代理关系，后续先打女儿电话。",
    },
    ContactNote {
        fit: Fit::of(&[], GRIEVANCES),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "开始时情绪激动，听其讲完约8分钟未打断，致歉后逐条记录，挂断前表示“看你们行动”。",
    },
    ContactNote {
        fit: Fit::of(&[], GRIEVANCES),
        result: ContactSeed::Reached,
        means: MeansSeed::Visit,
        text: "上门面谈，查看现场并拍照7张，诉求人和一位邻居在场，记录已签字。",
    },
    ContactNote {
        fit: Fit::of(&[], GRIEVANCES),
        result: ContactSeed::Reached,
        means: MeansSeed::Visit,
        text: "到户测量，诉求人陪同，当场告知数据并留联系卡。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::Reached,
        means: MeansSeed::Message,
        text: "短信告知承办人姓名、电话和预计时间，诉求人回复“收到，谢谢”。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::Reached,
        means: MeansSeed::Message,
        text: "诉求人为聋人，全程短信沟通，已备注不打电话。",
    },
    ContactNote {
        fit: Fit::of(&[], GRIEVANCES),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "告知初步查明的原因，诉求人认可，对完工时间提出希望提前两天，已记录。",
    },
    ContactNote {
        fit: Fit::of(&[], WANTING),
        result: ContactSeed::Reached,
        means: MeansSeed::Counter,
        text: "诉求人到窗口提交补充材料3份，当场复印退还原件，未让其二次取号。",
    },
    ContactNote {
        fit: Fit::of(&[], WANTING).en(),
        result: ContactSeed::Reached,
        means: MeansSeed::Email,
        text: "以英文邮件说明进展，诉求人回复理解，希望后续通知也用英文。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::NoAnswer,
        means: MeansSeed::Phone,
        text: "拨打两次均无人接听，间隔2小时，已发短信留下姓名和电话。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::NoAnswer,
        means: MeansSeed::Phone,
        text: "提示关机，拟晚七点后再拨。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::NoAnswer,
        means: MeansSeed::Phone,
        text: "通话中，15分钟后再拨仍占线，转明日上午。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::NoAnswer,
        means: MeansSeed::Visit,
        text: "上门敲门无人，门口留联系卡，邻居称白天上班、晚八点后在家。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::NoAnswer,
        means: MeansSeed::Phone,
        text: "接通后无人说话，疑似信号不好，回拨一次仍无声音，改发短信。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::NoAnswer,
        means: MeansSeed::Phone,
        text: "号码为空号，核对登记发现少一位，已向受理员求证。",
    },
    ContactNote {
        fit: Fit::of(&[], GRIEVANCES),
        result: ContactSeed::Appointment,
        means: MeansSeed::Phone,
        text: "约定明天上午9:30到户，诉求人提醒单元门禁坏，到楼下再打电话。",
    },
    ContactNote {
        fit: Fit::of(&[], WANTING),
        result: ContactSeed::Appointment,
        means: MeansSeed::Phone,
        text: "诉求人出差，约定周六下午联合现场查看，物业和社区到场。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::Appointment,
        means: MeansSeed::Message,
        text: "短信约定两个时间供选，诉求人选晚上7点，已排夜间人员。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::Appointment,
        means: MeansSeed::Phone,
        text: "因下雨改期，提前一天告知，诉求人同意顺延一天。",
    },
    ContactNote {
        fit: Fit::of(&[], GRIEVANCES),
        result: ContactSeed::Appointment,
        means: MeansSeed::Visit,
        text: "现场未能开锁，与诉求人约定周三请产权单位同时到场。",
    },
    ContactNote {
        fit: Fit::of(&[], GRIEVANCES),
        result: ContactSeed::Refused,
        means: MeansSeed::Phone,
        text: "诉求人表示不愿与承办单位直接沟通，要求由中心转达，已按要求办理。",
    },
    ContactNote {
        fit: Fit::of(&[], GRIEVANCES),
        result: ContactSeed::Refused,
        means: MeansSeed::Phone,
        text: "说明来意后对方挂断，再拨拒接，已短信留言并告知可网上查看进度。",
    },
    ContactNote {
        fit: Fit::of(&[], GRIEVANCES),
        result: ContactSeed::Refused,
        means: MeansSeed::Visit,
        text: "被反映方拒绝开门配合检查，已拍照留存并通知执法队。",
    },
    ContactNote {
        fit: Fit::of(&[], GRIEVANCES),
        result: ContactSeed::Refused,
        means: MeansSeed::Phone,
        text: "诉求人要求匿名，不提供现场位置，仅同意通过取件码对话。",
    },
    ContactNote {
        fit: Fit::of(&[], GRIEVANCES),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "解释进度和延期原因，诉求人同意延期，但要求每两天打一次电话。",
    },
];

/// Notes of revisit officers after the call.
pub static REVISIT_NOTES: &[ContactNote] = &[
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "诉求人表示问题已解决，对处理人员的态度很满意，称“比想的快”。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "表示解决了一半，路灯修好但角度没有调，已转二次处理并当场登记。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "问题未解决，诉求人称没有人来过，与工单记录不一致，已提请质检。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "对结果基本满意，但认为答复太慢，希望以后先给一个时间。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "诉求人说不愿再评价，但承认目前没有反复，按原话登记。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "感谢回访，建议把同类小区一并检查，建议已另建件。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::NoAnswer,
        means: MeansSeed::Phone,
        text: "第一次回访无人接听，记入名单，次日再拨。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::NoAnswer,
        means: MeansSeed::Phone,
        text: "第二次无人接听，改为晚间，短信附网上评价方式。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::NoAnswer,
        means: MeansSeed::Phone,
        text: "第三次未接通，按规则以“未答复”办结，不计入满意。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::Refused,
        means: MeansSeed::Phone,
        text: "拒绝回访，说“天天打电话烦死了”，已停止再拨并注明。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::Reached,
        means: MeansSeed::Phone,
        text: "接电话的是家人，转达本人意见为基本满意，注明代答。",
    },
    ContactNote {
        fit: Fit::of(&[], ALL),
        result: ContactSeed::NoAnswer,
        means: MeansSeed::Phone,
        text: "登记号码为错号，机主否认反映过问题，已转受理核对。",
    },
];
