//! Demo cases: what residents write about education.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "education.enrol",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "我们是外地来临江打工的，居住证、租房合同、社保都有，孩子九月上一年级。请问能上公办\
            吗？大概会分到哪里？报名要不要户口本原件，户口本在老家，寄过来要几天。头一次弄，生怕\
            错过时间。",
            "买的是{community}的房子，以前划在实验二小，今年听说要调，有没有这回事？什么时候公布？",
        ],
        wish: &["告知条件、时间和材料"],
        concerns: &["教育局"],
    },
    CaseTemplate {
        category: "education.enrol",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhTw,
        what: &[
            "您好，我是在臨江工作的臺灣家長，孩子今年要唸國小二年級，想請問臺胞子女轉學要準備哪\
            些文件？臺灣的在學證明需不需要先公證？另外課本內容不同，學校有沒有銜接輔導？先謝謝您\
            的說明。",
            "想請教臺灣小孩轉學的事。孩子在臺北唸國小二年級，我和先生調來臨江上班，暑假後要入學。\
            在學證明、成績單需不需要公證？學校會不會安排拼音和簡體字的銜接課？第一次辦，很怕漏掉\
            文件。",
        ],
        wish: &["說明轉學文件與流程"],
        concerns: &["教育局國民教育科"],
    },
    CaseTemplate {
        category: "education.fee",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "校服一年买三套，{amount}元一套，洗一次起球，掉色。说是“自愿”，不买的孩子升旗站后排。\
            家长群里谁问一句，老师就私聊谁。",
            "延时服务收了{amount}元，实际上就是坐着写作业，老师在前面看手机。还要另外买“智慧学习\
            卡”，登记表上没有“不买”这个选项。",
        ],
        wish: &["公示价格，真正自愿"],
        concerns: &["学校"],
    },
    CaseTemplate {
        category: "education.training",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{tutor}收了我{sum}元，一百二十节课，上了三十节，老师换了{few}个，上周通知“校区合并”，\
            合并到二十公里外。退费要排队，给了张号，排到{number}0号以后，说按“已消耗单价”扣，单\
            价从一百二变成二百八。谁家的算术？",
            "违规补课：{street}民房里，周末上数学，三十多个孩子挤两间屋，门反锁，只有一个楼梯。",
        ],
        wish: &["按原价算，退余款", "查处违规补课，先把安全管起来"],
        concerns: &["{tutor}", "补课组织者"],
    },
    CaseTemplate {
        category: "education.teacher",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "孩子上四年级，因为作业没写完，被老师当着全班撕了本子，让他站在教室后面站了两节课，\
            回来说“我是垃圾”。我们承认孩子有错，但是话不能这么说。想和老师、学校坐下来谈一谈，不\
            想把事情闹大，也请不要影响孩子以后在班里。",
            "有老师课后在家里收费补课，上课不讲的重点补课讲。一个月{sum}元，不去的孩子成绩就“不\
            稳定”。不敢留名。",
        ],
        wish: &["学校和老师跟孩子谈一次，道个歉", "查有偿补课，保密"],
        concerns: &["任课老师", "学校"],
    },
    CaseTemplate {
        category: "education.nursery",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "孩子三岁，从幼儿园回来胳膊上有指甲印，问园里，说“小朋友闹着玩”。要看监控，先说坏了，\
            后来说要园长批，再后来说只存七天。已经第{few}天了，再拖就没了。请你们先把监控保住。",
            "接孩子的时候发现胳膊上好几个掐痕，三岁的娃问急了只会哭。园里一会儿说小朋友抓的，一\
            会儿说监控坏了，一会儿要等园长签字。我查过监控只存七天，今天是第{few}天。请你们快点，\
            把监控先封起来再说。",
        ],
        wish: &["马上保存监控，查清经过"],
        concerns: &["幼儿园"],
    },
    CaseTemplate {
        category: "education.safety",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "儿子被同校几个初中生堵在{school}后面的巷子要钱，不给就打，前后{few}次，手机也被摔了。\
            他不敢去学校，晚上说梦话。跟班主任讲过，班主任说“调解过了”。求求你们，不要等出了事。",
            "第四中学门口的校车天天超员，九座的小车坐二十一个娃娃，坐在小板凳上。",
        ],
        wish: &["保护孩子，学校和警方一起处理", "查校车"],
        concerns: &["学校", "校车司机"],
    },
    CaseTemplate {
        category: "education.exam",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "请问中考体育成绩因伤能不能免考？需要哪一级医院的证明，什么时候交？孩子骨折打着石膏，\
            下月{date}前能不能补交材料。",
            "孩子打球骨折，石膏要打到下个月，体育中考怎么办？是免考还是缓考，成绩怎么算？要哪家\
            医院开证明，最迟哪天交？孩子急得睡不着，说拐着也要跑。",
        ],
        wish: &["告知办理条件和截止时间"],
        concerns: &["招生考试中心"],
    },
];
