//! Demo cases: what residents write about gas and heating.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "gas.leak",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}{few}单元楼道里有很浓的煤气味！已经开窗了，不敢开灯，老人小孩都下楼了。\
            快来人！",
            "施工队在{street}挖路，{time}听到嘶嘶响，有臭鸡蛋味，他们自己用土埋上了继续干。我怕\
            出大事，赶紧来查。",
        ],
        wish: &["马上派抢险队，查清漏点"],
        concerns: &["燃气公司", "现场施工队"],
    },
    CaseTemplate {
        category: "gas.outage",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "通知说停气到{time}，现在都{night}了还没来。打电话说要家里有人才能复气，我白天等了一\
            天没人上门。孩子晚饭吃的泡面。",
            "停气没有人告诉我们出租户，公告贴在业主群，租客进不去群。希望以后贴在单元门上。",
        ],
        wish: &["尽快上门复气", "停气通知贴到每个单元门口"],
        concerns: &["燃气公司"],
    },
    CaseTemplate {
        category: "gas.check",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "有个穿燃气工作服的人来“安检”，进门就说软管不合格必须换，他手里就有，要{amount}元，\
            不换就停气。我妈七十多岁，一害怕就给了。后来打客服问，说那天没有安排安检。请查查这人\
            到底是不是你们的员工，如果是假冒的，也提醒一下其他老人。",
            "安检员推销报警器，说是“政府规定必须装”，{amount}块一个，网上同款不到一半。到底是不\
            是强制的？",
        ],
        wish: &[
            "查清身份，退钱，公开提醒",
            "说清哪些是必须换的、哪些是自愿的",
        ],
        concerns: &["燃气公司入户安检队"],
    },
    CaseTemplate {
        category: "gas.bill",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "气表换成智能表之后，原来卡里还有{amount}元余额，怎么转过去？另外换表那天的底数我没\
            签字，去哪里查？",
            "上个月给我家换了新气表，老卡里还剩{amount}元没用完，现在插哪儿都没反应，是不是就没\
            了？换表那天我不在，老人开的门，底数谁也没记，怎么查？",
        ],
        wish: &["告诉我余额怎么处理，发一份换表底数"],
        concerns: &["燃气公司营业厅"],
    },
    CaseTemplate {
        category: "gas.install",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "厨房改了一下位置，燃气改管报价{sum}元，就移了一米多。问有没有价目表，师傅说“公司定\
            的”。想看公开的收费标准。",
            "装修把灶台挪了一米多，燃气改管张口就要{sum}元，问明细，说“公司统一价”，问价目表，说\
            “没带”。我不是不给钱，是想知道钱花在哪。",
        ],
        wish: &["给出收费依据和明细"],
        concerns: &["燃气公司"],
    },
    CaseTemplate {
        category: "gas.install",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "我们{community}是九十年代的老房子，四周都通天然气了，就我们这{number}户还在扛煤气罐，\
            最大的住户八十六岁，罐子都是请人扛，一次十块。十年前就登记过，交了申请就没下文。恳请\
            把我们列进改造计划，哪怕告诉我们排到哪一年也行。",
            "我们院子{number}户，四周高楼都通气了，就我们还扛煤气罐。楼上八十多岁的老人，罐子上\
            楼十块一趟，冬天一个月两三罐。登记过，没下文。请问今年有没有可能轮到{community}？",
        ],
        wish: &["列入管道天然气改造计划，告知时间"],
        concerns: &["燃气公司", "住建局"],
    },
    CaseTemplate {
        category: "gas.heating",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "暖气不热。室内只有14度，我量了三天，早中晚都量了，有照片。取暖费{sum}元十月就交齐了。\
            上门两次，第一次说放气，第二次说等，然后就没有然后了。孩子在家穿羽绒服写作业。",
            "{community}顶楼，{few}个房间{few}个温度，主卧能有18度，北屋12度。报修{days}天，工单\
            显示“已处理”，谁处理了？没有人来过我家！！",
        ],
        wish: &[
            "室温达到18度，不达标的天数退费",
            "派会修的人上门，查清工单为什么显示已处理",
        ],
        concerns: &["燃气公司供热管理站"],
    },
    CaseTemplate {
        category: "gas.heating",
        kind: KindSeed::Praise,
        lang: LangSeed::ZhCn,
        what: &[
            "想表扬一下供热站的师傅。{date}晚上{night}我家暖气片爆了，水漫到客厅，打电话后二十分\
            钟人就到了，姓什么没记住，四十来岁，鞋都没顾上穿鞋套先去关阀，后来一直帮我把水扫干净\
            才走，水都没喝一口。请一定替我谢谢他。",
            "{date}夜里暖气片炸了，水喷得满屋，打完电话不到半个小时师傅就到了，鞋套都顾不上穿，\
            先冲进去关阀门。弄好已经{night}，还拿拖把帮我把水推出去才走。姓什么没问，请你们查查\
            值班的，替我谢谢他。",
        ],
        wish: &["请转达感谢"],
        concerns: &["供热管理站抢修师傅"],
    },
];
