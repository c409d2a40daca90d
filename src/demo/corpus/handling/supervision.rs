//! Demo supervision: orders, reminders, progress reports, internal notes and rulings.
//! Must not hold the outcome told to a resident; that is a reply.

use super::{Fit, GRIEVANCES, PRAISE, WANTING, Words};

/// Written orders of the supervision unit.
pub static SUPERVISE_ORDERS: &[&str] = &[
    "本件逾期未签收，请主办单位负责人两小时内签收，并于当日报办理方案，逾期列入考核。",
    "涉及人身安全，先行停用、设警示，今日18时前报告现场照片。",
    "同一事项三次重复反映，由负责人带队现场办公，三日内书面报告根本原因和整改措施。",
    "退单两次后仍未明确主责，现裁定由城市管理局主办、住建局协办，不得再退。",
    "诉求人评价很不满意，请更换承办人重办，并由分管领导电话沟通。",
    "媒体关注，指定专人对外，答复须经督查室审核。",
    "拖欠工资三十人以上，请劳动监察大队于{due}前清偿到位，每日报进度。",
    "供暖不热类案件本周超过五十件，请燃气热力公司列出小区清单，逐栋消号。",
    "疑似瞒报处理结果，请提供原始工单、录像和回访录音，质检同步介入。",
    "节前安全隐患专项督办：电梯、燃气、消防三类件当日清零，不能清零的书面说明。",
    "承诺未兑现，限两日内兑现或取得诉求人书面同意延期。",
    "交办满意率连续两月低于九成，请提交整改报告并由负责人到会说明。",
];

/// Short reminders of supervisors.
pub static SUPERVISOR_URGES: &[&str] = &[
    "距首次联系时限还剩1小时，请确认已有人联系诉求人。",
    "该件临期，请今日下班前补充进展，并说明是否需要协助。",
    "请把现场照片补齐，回复中不能只写“已处理”。",
    "诉求人第二次催办，请主动联系并告知预计时间。",
    "协办单位的意见尚未提交，请催一下。",
    "答复草稿退回两次，请对照诉求逐条补齐。",
    "请优先处理带老人、儿童标记的案件。",
    "已到节假日前一天，请确认值班人员和电话。",
];

/// Promised progress reports to the resident.
pub static INTERIM_REPLIES: &[&str] = &[
    "{resident}，您好：您反映的事项已到现场查看，正在等配件，预计{due}前完成，期间如有变化会先告\
    诉您。",
    "您好，承办人{staff}今天到过现场，拍照并测了数据，需要第三方检测，结果{due}前告诉您。",
    "您好，目前进展：原因已查明，施工队排在明天夜里，完工后请您验收。",
    "您好，涉及两家单位，协调会定在后天上午，会后当天给您结果。",
    "您好，被反映方已停工，正在查手续，处罚程序需要几天，过程会随时更新。",
    "您好，您的材料已收齐，现进入核算，不需要您再提交任何东西。",
    "您好，因下雨顺延一天，现场已做防护，请绕行，给您添麻烦了。",
    "您好，工钱已由总包垫付一部分，剩余的{due}前打到卡上，请核对卡号。",
    "您好，监控已封存，录像正在比对，您不必担心过期。",
    "您好，医生和医院都已联系，他们愿意当面说明，请您选个方便的时间。",
    "您好，检测报告初步结果出来了，仍需复核，复核后一并发给您，绝不拖延。",
    "您好，经协调，商家愿意先退一部分，其余我们继续谈，您有不同意见请直接说。",
    "您好，您住处附近的同类问题一并在查，这样比只修一处更稳妥，多等两天请谅解。",
    "您好，因需要专家现场踏勘，时限延长到{due}，延期通知已同步给您。",
    "您好，今天没有新的进展，我们仍然告诉您一声：已催配件厂家，明天再给您消息。",
];

/// Rulings on cases that were returned too often.
pub static RULINGS: &[&str] = &[
    "裁定由城市管理局主办：以主要问题为准，设施故障系管养责任，派单目录同步更新。",
    "裁定由住房和城乡建设局主办，城市管理局协办：小区红线内事项由物业监管牵头。",
    "裁定由街道办事处牵头：涉及多方权属，属地先行，权属争议另行处理。",
    "裁定由水务集团先行抢修，费用事后按分界承担，不因争议影响居民用水。",
    "裁定由市场监督管理局主办，教育局协办：预付费纠纷以消费关系为主。",
    "裁定由交警支队主办，市政养护配合，标线由设施科负责，限{due}前完成。",
    "裁定由人社局主办：欠薪优先，分包争议另案。",
    "裁定由通信管理办公室牵头，三家运营企业共同认领，逾期统一清除。",
];

/// Notes among staff; never shown to residents.
pub static INTERNAL_NOTES: &[Words] = &[
    Words {
        fit: Fit::of(&[], WANTING),
        texts: &[
            "协办单位口头答应，未见书面，今天再盯一次。",
            "结案前核对：诉求逐条有回应、日期写明、依据写全，三样齐才提交审核。",
            "本周同类第{number}件，建议发起未诉先办。",
            "答复里“依规处理”没有写哪一条，请补规定名称。",
            "退单理由与派单目录不一致，已反馈目录更新。",
        ],
    },
    Words {
        fit: Fit::of(&[], GRIEVANCES),
        texts: &[
            "诉求人要求保密，给被反映方看材料前先遮挡。",
            "与上月{street}那件高度相似，已关联。",
            "照片时间较早，须重新拍摄，不能用旧照片结案。",
        ],
    },
    Words {
        fit: Fit::of(&[], PRAISE),
        texts: &[
            "已转给所在单位，请把当事人的名字核实后再通报表扬。",
            "表扬件也要回复，别只转不回。",
        ],
    },
    Words {
        fit: Fit::of(&["clean", "food.hygiene", "food.poison"], GRIEVANCES),
        texts: &["现场气味很重，建议带防护，第二批人带检测仪。"],
    },
    Words {
        fit: Fit::of(&["noise"], GRIEVANCES),
        texts: &["白天测不出来，请照诉求人写的时段到场，第二批人带检测仪。"],
    },
    Words {
        fit: Fit::of(&["property"], GRIEVANCES),
        texts: &["物业经理态度消极，约谈时请带上合同复印件。"],
    },
    Words {
        fit: Fit::of(&["water", "power", "gas"], GRIEVANCES),
        texts: &["抢修队夜班只剩一组，请调度优先有老人和病人的楼栋。"],
    },
    Words {
        fit: Fit::of(&["labour.wages", "labour.overtime"], GRIEVANCES),
        texts: &["工资表与实际差距大，建议先调银行流水。"],
    },
    Words {
        fit: Fit::of(&["consumer"], GRIEVANCES),
        texts: &["该商家半年内第三次被投诉，建议纳入重点名单。"],
    },
    Words {
        fit: Fit::of(&["facility", "traffic.marking"], GRIEVANCES),
        texts: &["维修师傅说下雨就会再坏，根本原因没查清，不要急着结。"],
    },
];

/// Why a unit lead sends a draft reply back.
pub static REVIEW_SEND_BACK: &[Words] = &[
    Words {
        fit: Fit::of(&[], WANTING),
        texts: &[
            "几个问题只答了一半，请逐条对应补齐。",
            "没有写完成日期，请给出明确的日期，不能写“尽快”。",
            "没有引用依据，请补充规定名称。",
            "内容过长，重点不清，请把结果写在第一句。",
            "未说明诉求人不满意时可以怎样做，请补一句。",
        ],
    },
    Words {
        fit: Fit::of(&[], GRIEVANCES),
        texts: &[
            "语气生硬，“按规定办理”改为说明规定内容，并加上致歉。",
            "请删去被反映人的姓名和手机号，保护个人信息。",
        ],
    },
    Words {
        fit: Fit::of(&[], PRAISE),
        texts: &[
            "少了当事人单位的反馈，请补上再发。",
            "表扬件也写得像通知，请改得有人情味一些。",
        ],
    },
    Words {
        fit: Fit::of(
            &["facility", "green", "clean", "illegal", "parking"],
            GRIEVANCES,
        ),
        texts: &["照片与现场不符，请重新拍摄带时间的照片。"],
    },
    Words {
        fit: Fit::of(&["consumer", "food", "telecom.fee"], GRIEVANCES),
        texts: &["退款金额与协议不符，请核对后重写。"],
    },
];
