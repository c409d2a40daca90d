//! Demo cases: what residents write about electricity.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "power.outage",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}这一片一下雨就停电，今晚{night}又停了，冰箱里的药（胰岛素）怕坏。95开头的电\
            话一直占线。停电可以理解，可是能不能告诉我们一声大概几点来？",
            "开店的，中午饭点停电，一屋子客人走光，损失{sum}元。没有任何预告。问就是“线路故障”，\
            上个月也是这么说的。",
        ],
        wish: &[
            "查清反复停电的原因，彻底改造线路",
            "对没有预告的停电给个说法",
        ],
        concerns: &["供电公司配电抢修班"],
    },
    CaseTemplate {
        category: "power.outage",
        kind: KindSeed::Complaint,
        lang: LangSeed::En,
        what: &[
            "I rent a flat in {community}. The power in our building has failed {few} times in \
            the last {days} days, always around {time}, and nobody in the lobby knows why. I \
            work from home and have lost meetings because of it. The notices, if there are any, \
            are only posted on paper downstairs. Could you tell us the cause, and send notices \
            by text message in English as well?",
            "The lights went out again today at about {time}; that makes {few} times in {days} \
            days. The notice downstairs, if it was one, was in Chinese only, and I lost an \
            online meeting with my team. Please say what is wrong with the line at {community}, \
            and text people before planned cuts.",
        ],
        wish: &[
            "Tell us the cause and when it will be fixed for good",
            "Send notices of planned cuts by text message",
        ],
        concerns: &["The power company"],
    },
    CaseTemplate {
        category: "power.voltage",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "电压不稳，晚上灯一闪一闪，空调启动不起来，电饭煲煮个饭要一个多小时。找电工测过，只\
            有一百八十多伏。{community}{number}户都这样，是不是变压器太小了？",
            "{community}晚饭时间灯泡跟鬼火一样忽闪，电饭煲半天不跳，空调干脆不转。师傅拿表一量，\
            一百八。{number}户人家都一样，{days}天了，再这样冰箱都要烧坏了。",
        ],
        wish: &["测电压，给变压器增容"],
        concerns: &["供电公司"],
    },
    CaseTemplate {
        category: "power.hazard",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{school}旁边一根电线垂下来了，离地不到两米，旁边就是学生放学的路，风一吹直晃。不知\
            道有没有电，没人敢靠近。请立刻处理！",
            "变压器箱门一直敞着，里面看得见铜排，小孩在旁边玩球。已经{days}天了。锁坏了就换一把，\
            别等出事。",
        ],
        wish: &[
            "立即断电、加固，现场放警示",
            "把配电箱门修好锁上，检查周边同类隐患",
        ],
        concerns: &["供电公司"],
    },
    CaseTemplate {
        category: "power.bill",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "我租{community}的房子，房东每度电收一块五，说是“转供电”。我查了居民电价根本没这么高。\
            问物业，物业说总表在他们那里，按他们的价收。一个月电费{amount}元，比以前住的地方多一\
            倍。这种加价合法吗？",
            "电费突然翻倍，我们老两口就一个冰箱一个电视，空调都舍不得开的呀，怎么会{amount}块。\
            你们帮我查查表是不是走快了。",
        ],
        wish: &["按规定电价收，多收的退回", "校验电表，给用电明细"],
        concerns: &["物业公司", "房东"],
    },
    CaseTemplate {
        category: "power.meter",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "我是做小加工的，在{street}租了个门面，想把电增容到30千瓦，营业厅给了一张单子看不懂。\
            请问：一要哪些材料；二多少天能办好；三要不要我自己出电缆的钱。",
            "在{street}盘了个小作坊，设备功率大，想把电改到30千瓦。去了一趟营业厅，给我一张表，\
            一半字看不懂。能不能讲讲要带什么、几天能用上、电缆谁出钱？",
        ],
        wish: &["书面告诉我流程、时限和费用"],
        concerns: &["供电公司营业厅"],
    },
    CaseTemplate {
        category: "power.charger",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{venue}停车场有{few}个公共充电桩，三个坏的，一个屏幕亮但是充不进去，还有一个天天被\
            油车占着。APP上显示全部空闲，白跑好几次。",
            "我在{community}有产权车位，申请装充电桩，供电公司说要物业盖章，物业说消防不允许不给\
            盖，来回{days}天。车都提回来了，现在天天去外面充。到底该谁同意？",
        ],
        wish: &[
            "修好坏桩，APP显示真实状态，治理油车占位",
            "明确装桩条件，让物业依规配合",
        ],
        concerns: &["供电公司", "物业公司"],
    },
];
