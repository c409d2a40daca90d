//! Demo cases: what residents write about parking.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "parking.illegal",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}人行道天天停满车，盲道全压着，我推婴儿车只能走机动车道。拍了照片，{time}拍\
            的，一共{number}辆。你们隔几天贴一次条，贴完照停。",
            "单元门口被一辆面包车堵了{days}天，轮胎都瘪了，打上面的挪车电话是空号。我家老人做透\
            析，120的车都进不来。",
        ],
        wish: &["装隔离桩，别光贴条", "尽快把那辆车拖走"],
        concerns: &["交警支队秩序管理大队"],
    },
    CaseTemplate {
        category: "parking.illegal",
        kind: KindSeed::Report,
        lang: LangSeed::En,
        what: &[
            "Cars park across the tactile paving on {street} near {place} every evening after \
            six. My flatmate is blind and has twice walked into a car door. I attach photos of \
            {few} of them. Please put in bollards; tickets alone have not changed anything.",
            "The tactile paving on {street} is a car park after six. I counted {few} cars \
            tonight near {place}; see the photos. My flatmate, who is blind, was hit by a car \
            door here last month. Fines are paid and the cars come back. Bollards would end it.",
        ],
        wish: &["Put bollards along the tactile paving"],
        concerns: &["Traffic police"],
    },
    CaseTemplate {
        category: "parking.fee",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "体育馆旁边的停车场，牌子写前30分钟免费，我停了25分钟收我{amount}元。收费员说“节假日\
            不算”，牌子上哪写了？要票，给了张手写的白条。",
            "路边收费员直接收现金，说扫码给票，给现金可以“少收两块”。这钱进了谁的口袋？{street}，\
            穿蓝马甲，{time}左右。",
        ],
        wish: &["退费，按公示价格收", "查收费员有没有私收"],
        concerns: &["停车场经营单位"],
    },
    CaseTemplate {
        category: "parking.shortage",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhCn,
        what: &[
            "我们{community}有{number}0多户，只有六十个车位。旁边单位的停车场晚上空着一大半，能\
            不能街道出面谈错峰共享，晚上7点到早上7点，我们愿意付费，也愿意签承诺书。\n另外\
            {street}北侧那条死胡同可以划一排夜间临时车位。",
            "{community}晚上回来晚一点就没地方停，转半个小时是常事，有人干脆停在消防通道上。马路\
            对面单位的院子夜里空荡荡的，能不能谈一谈，我们按月付钱、早上七点前一定开走。{street}\
            北边那条死胡同也能停一溜。",
        ],
        wish: &["谈一个错峰停车，划夜间车位"],
        concerns: &["街道办事处", "交警支队"],
    },
    CaseTemplate {
        category: "parking.ebike",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}{few}单元，一楼楼道里停着八九辆电瓶车，从三楼拉根线下来充电。上个月隔壁\
            小区才着过火！物业贴了纸就不管了。晚上睡觉我都不敢把门反锁。",
            "顶楼有人把电瓶拎回家充，电梯里天天看见。说了不听，还骂人。我家有孕妇，真出事跑都跑\
            不了。",
        ],
        wish: &["清走楼道电动车，剪掉飞线", "在楼下建充电棚，装电梯阻车系统"],
        concerns: &["小区物业", "街道办事处"],
    },
    CaseTemplate {
        category: "parking.shared",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{place}共享单车堆成山，盲道、公交站全占了，公交车门一打开就是车把手。投放的时候一卡\
            车一卡车的来，收的时候没人。",
            "电单车还车的时候显示“不在停车区”，扣我{amount}元调度费，可我明明停在白线里面。客服\
            全是机器人。",
        ],
        wish: &["限制投放，及时清运", "退调度费"],
        concerns: &["共享单车企业"],
    },
    CaseTemplate {
        category: "parking.tow",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "车停在{street}，回来没了，打了一圈电话才知道被拖走了。没有短信，没有贴条。取车交了\
            {amount}元拖车费，后保险杠还刮了一道。我问收费依据，窗口的人说“你不停就没事”。我违停\
            我认，但拖车费是不是不该收？车刮了谁赔？",
            "人去医院看病，车停{street}边上，出来没影了，还以为被偷。没贴条没短信，问了半天在城\
            外的停车场，取车要{amount}元拖车费，保险杠上多了一条新印子。罚款我交，拖车费凭什么？\
            刮了算谁的？",
        ],
        wish: &["说明拖车费依据，赔偿刮伤"],
        concerns: &["交警支队委托的拖车单位"],
    },
];
