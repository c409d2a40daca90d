//! Demo cases: what residents write about phone and internet.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "telecom.signal",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}电梯和地下车库一点信号没有，老人在车库摔了都打不出电话。投诉过，答复“业\
            主反对建站”。我问了一圈，没人反对呀，是物业要进场费。",
            "在家打电话要站到阳台角上，一动就断。都什么年代了。住柳树镇，村里{number}户都一样。",
        ],
        wish: &["协调进场，增加覆盖"],
        concerns: &["运营企业", "物业公司"],
    },
    CaseTemplate {
        category: "telecom.broadband",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}只能装一家宽带，别家进不来，说物业签了独家。一年{amount}元，网速晚上看个\
            网课都卡。同样的钱，马路对面用的是两倍的速率。",
            "断网以经{days}天了，报修{few}次，每次都说“48小时内上门”，没有一次上门。孩子网课缺了\
            一个礼拜，我用手机开热点，流量费{amount}元谁出。",
        ],
        wish: &["打破独家，允许选择", "修好，退断网期间的费用"],
        concerns: &["运营企业", "物业公司"],
    },
    CaseTemplate {
        category: "telecom.broadband",
        kind: KindSeed::Complaint,
        lang: LangSeed::En,
        what: &[
            "I have been without internet for {days} days at {community}. The engineer \
            cancelled {few} times, and every call starts again with a new person who asks for \
            the same details. I pay {amount} yuan a month. I would like a firm date, and the \
            days without service taken off my bill.",
            "Our line at {community} has been dead for {days} days. I have stayed at home for \
            {few} appointments and each was cancelled by text after the time had passed. Every \
            agent starts from zero. Please name one person and one date, and do not bill me for \
            these days.",
        ],
        wish: &[
            "A firm date for the repair",
            "A refund for the days without service",
        ],
        concerns: &["The broadband provider"],
    },
    CaseTemplate {
        category: "telecom.fee",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "给我爸充话费，一查，每个月扣{amount}元“视频会员”“彩铃”“积分权益”，他用的老人机，连\
            屏幕都看不清，怎么会订视频会员？扣了{number}个月。客服说是“本人回复短信Y开通的”，请\
            拿出记录来。",
            "想降套餐，App里只能升不能降，人工说要去营业厅，营业厅说有合约到后年。我从没签过合约。",
        ],
        wish: &["退乱扣的钱，取消增值业务", "允许降套餐，拿出合约来看"],
        concerns: &["运营企业"],
    },
    CaseTemplate {
        category: "telecom.number",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "新办的号码，天天接到别人的催款电话，还注册不了各种软件，说号已注册。请问这种二次放\
            号，怎么解绑以前机主的账号？能不能换一个号，费用谁出？",
            "刚换的号，一天接好几个催债电话，找一个姓罗的，我说了八百遍不是我。注册买菜软件也说\
            号被用过。请问这种旧号怎么跟前面那个人断干净？能不能免费换一个没人用过的？",
        ],
        wish: &["告知解绑和换号办法"],
        concerns: &["运营企业"],
    },
    CaseTemplate {
        category: "telecom.cable",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}上空的线像蜘蛛网，有一束掉下来，货车一过就挂一次。上周拉倒了一根杆，砸坏了\
            {shop}的招牌。三家公司都说不是自己的线。",
            "{street}头顶上的线乱得跟渔网一样，有一把耷拉下来，公交车都蹭得到。前几天把电线杆也\
            带倒了，{shop}的招牌砸了个洞。问了一圈，都说线不是他家的，难道是天上掉下来的？",
        ],
        wish: &["查清是谁的线，收起来，整条街理一理"],
        concerns: &["线缆产权单位"],
    },
    CaseTemplate {
        category: "telecom.nuisance",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "一天接{number}个推销电话，贷款的、卖房的、教育的，拉黑一个换一个号。昨天装修公司的，\
            连我新房门牌号都知道，谁泄露的？",
            "有人冒充社保局打电话，说我妈医保异常要“升级”，让下载软件。差一点就转了{sum}元，幸好\
            银行柜员拦住了。谢谢那个柜员。把号码给你们，提醒大家。",
        ],
        wish: &["查信息是从哪里漏的，处理这些号码", "提醒其他老人"],
        concerns: &["推销公司"],
    },
];
