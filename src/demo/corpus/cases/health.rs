//! Demo cases: what residents write about health care.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "health.service",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "挂了专家号，排队{few}个小时，看了不到两分钟，我还有话没说完，他叫下一位了。问护士药\
            怎么吃，护士说“说明书上有”。说明书的字比蚂蚁还小，我七十多了怎么看。不是要告谁，就是\
            觉得心里凉。",
            "要复印病历，病案室说上午办，上午去说下午办，下午去说负责人开会。外地来的，车票改签\
            两次，多花{amount}元。",
        ],
        wish: &["跟我把病情和药讲清楚", "病历复印一次办好"],
        concerns: &["门诊医生", "病案室"],
    },
    CaseTemplate {
        category: "health.service",
        kind: KindSeed::Praise,
        lang: LangSeed::ZhCn,
        what: &[
            "中心医院{few}楼的护士，我妈最后那半个月，天天给她擦身、梳头，走的那天护士也哭了。我\
            一直没顾上谢她们。替我说声谢谢。另外，那天夜里值班的大夫陪我们到天亮。",
            "母亲住院走得安详，{few}楼的护士每天给她梳头，跟她说话，叫她“奶奶”，比我这个儿子还细\
            心。最后那一夜值班大夫一直陪着。我嘴笨，在病房里一句谢谢都没说出来，麻烦你们替我补上。",
        ],
        wish: &["请转达感谢"],
        concerns: &["病区护士和值班医生"],
    },
    CaseTemplate {
        category: "health.charge",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "孩子发烧，同一项血检在门诊做了一次，住院又让做一次，间隔不到三小时，{amount}元。问\
            医生，说“住院要有住院的结果”。还有一项“特殊护理”，没人给孩子做过。要求给明细，一项项对。",
            "退号退费，钱{days}天没到账。手机支付的，窗口让找信息科，信息科让找财务。",
        ],
        wish: &["核对清单，退不该收的", "把退款退回来"],
        concerns: &["医院收费处"],
    },
    CaseTemplate {
        category: "health.booking",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhCn,
        what: &[
            "我妈不会用智能手机，早上七点去医院窗口，说现在全部网上预约，当天没有号。建议每个科\
            室留几个窗口号给老人，或者门口安排个志愿者帮着约。社区卫生站能不能代约？我们这些在外\
            地的儿女，也少操一份心。",
            "想给乡下的爸妈提个建议：老人没有智能手机，大老远来了窗口没号，只好再坐两个小时车回\
            去。能不能给老人留几个当天的号，或者村里卫生室帮着约？",
        ],
        wish: &["给老人留窗口号"],
        concerns: &["医院门诊部"],
    },
    CaseTemplate {
        category: "health.booking",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "专家号放出来一秒就没，门口有人卖，加{amount}元。你们去门诊楼西门看看，穿黑夹克，每\
            天都在。",
            "举报号贩子：每天一早在门诊西门转悠，黑夹克，手里好几张就诊卡，问你“要专家号吗”，加\
            价{amount}元。我给老人挂了三个礼拜都挂不上，他们一掏一把。",
        ],
        wish: &["打击黄牛"],
        concerns: &["号贩子"],
    },
    CaseTemplate {
        category: "health.emergency",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{date}{night}，我父亲胸口疼，打120，等了四十多分钟车才到{community}，中间打过去三次，\
            都说“在路上”。人现在还在重症室。我不是要闹，我要知道那四十分钟车在哪里。请给我调度记录。",
            "{date}夜里我爸心梗，{night}拨的120，说车已经出来了，我在{community}门口站了四十多分\
            钟，打了三次都说“在路上”。隔壁的出租车都能送到医院两趟了。人还在抢救。请把出车时间、\
            走的哪条路，原原本本告诉我。",
        ],
        wish: &["提供调度和出车记录，说明情况"],
        concerns: &["急救中心"],
    },
    CaseTemplate {
        category: "health.vaccine",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "孩子一岁半，社区卫生站说疫苗缺货，让等通知，等了{days}天。晚打会不会影响效果？别的\
            卫生站有没有，可以跨区打吗？",
            "想问HPV疫苗在{place}附近哪里能约，十五岁的女孩子有没有免费政策。",
        ],
        wish: &["告知到货时间和可以接种的地点"],
        concerns: &["基层卫生科"],
    },
    CaseTemplate {
        category: "health.insurance",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "父母在临江跟我带孩子，医保是老家的，看病要不要先备案？备案了老家那边还能用吗？慢病\
            （高血压、糖尿病）的药在这边怎么报？能不能一次开三个月的？说得简单点，我好讲给老人听。",
            "医保卡里的钱可以给孩子用吗？怎么绑定？爷爷奶奶看病能不能也用我卡里的？",
        ],
        wish: &["一次说清楚办理步骤"],
        concerns: &["社保医保窗口"],
    },
    CaseTemplate {
        category: "health.insurance",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "慢病门诊报销交了材料{number}天，第一次说少发票章，补了；第二次说诊断书日期不对，补\
            了；第三次说“系统升级”。一次说清会怎么样？我从乡下来，一趟{few}个小时车。",
            "报个慢病药费，来回补了三次材料，每次都换一个说法，最后一次说系统升级，让等。从镇上\
            来要倒两趟车，{few}个小时。交上去{number}天了，能不能一次把话说完？",
        ],
        wish: &["一次性告知，尽快报销"],
        concerns: &["社保医保窗口"],
    },
    CaseTemplate {
        category: "health.illegal",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{salon}二楼挂着窗帘给人打玻尿酸、割双眼皮，没有任何证。我朋友打完鼻子发黑，去医院说\
            是栓塞。老板娘改了店名还在做。周末人最多，要查就周末去。",
            "{street}菜市场边上有个“祖传拔牙”，一把钳子给好几个人用。",
        ],
        wish: &["取缔，追究责任"],
        concerns: &["{salon}", "无证行医人员"],
    },
];
