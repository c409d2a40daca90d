//! Demo cases: what residents write about unauthorised building.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "illegal.roof",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}{few}号楼顶层在楼顶盖房子，彩钢板，已经起墙了，防水层打穿，我家下雨天花\
            板已经渗水。举报过，来贴了一张通知就走了，他们晚上接着盖。请给个结果，是拆还是不拆。\
            请对我的信息保密，楼上楼下住着。",
            "顶楼邻居装阳光房，打孔的时候把排水管砸了，水全流到我家外墙。",
        ],
        wish: &[
            "立即停工、限期拆除、恢复防水，对我的信息保密",
            "修好排水管，拆除违建",
        ],
        concerns: &["顶楼业主"],
    },
    CaseTemplate {
        category: "illegal.ground",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "一楼把公共绿地圈成自己家院子，砌了一米八的墙，种了菜，还养鸡，早上四点打鸣。\
            {community}{few}号楼。业主群里一说就吵架。",
            "消防通道上搭了个棚子当仓库，堆满纸箱，旁边就是电表箱，一个烟头就完了。",
        ],
        wish: &["拆除围墙和棚子，恢复公共地方"],
        concerns: &["一楼业主"],
    },
    CaseTemplate {
        category: "illegal.wall",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "楼上在砸承重墙！今天{time}开始，大锤加电镐，我家客厅天花板裂了一条缝，手机卡都能插\
            进去。去看了，他把客厅和次卧中间的墙拆了一大半。整栋楼{number}户，害怕。请马上来人制\
            止，晚一天墙就没了。",
            "{shop}装修把门脸中间的柱子旁边的墙敲掉了，要开个大橱窗。楼上住着六层人呢。",
        ],
        wish: &["立即停工，请专业机构鉴定，恢复加固"],
        concerns: &["装修业主", "装修公司"],
    },
    CaseTemplate {
        category: "illegal.stall",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}早市占了整条街，救护车进不去，地上全是烂菜叶和鱼鳞水，收摊以后没人扫。不是\
            不让摆，划个地方、定个点，行不行？",
            "我们是正规交租的店，门口天天被流动摊堵着，一个月租金{sum}元，生意全被挡住了。城管一\
            来他们就跑，一走又回来，像捉迷藏。",
        ],
        wish: &["划定疏导点，按时收摊清扫", "加强巡查"],
        concerns: &["流动摊贩", "城管执法"],
    },
    CaseTemplate {
        category: "illegal.stall",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "你好，我下岗了，想在{place}附近摆个小摊卖煎饼，不想被撵来撵去。请问哪里有可以合法摆\
            摊的地方？怎么申请，收不收钱？健康证我已经办好了。",
            "请问想在{place}一带卖早点，有没有能登记的固定地方？以前在工厂上班，厂子关了。我不想\
            跟城管躲来躲去，该办的证我都去办，就想知道找谁、几点能摆、要交多少钱。",
        ],
        wish: &["告诉我可以摆摊的地点和申请办法"],
        concerns: &["城市管理局"],
    },
    CaseTemplate {
        category: "illegal.advert",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "对面楼顶的LED大屏，晚上亮到{night}，红一下绿一下，我家客厅像迪厅。拉窗帘都挡不住，\
            能不能晚上九点关？",
            "楼道里全是开锁、通下水的小广告，刚刷的墙三天就盖满了，还有往猫眼上贴的。",
            "{shop}的招牌一角松了，风一大哐哐响，下面就是人行道，哪天掉下来要出人命。",
        ],
        wish: &[
            "晚上按时关屏、降低亮度",
            "清掉小广告，查查是谁贴的",
            "加固或者拆掉招牌",
        ],
        concerns: &["广告牌产权单位"],
    },
    CaseTemplate {
        category: "illegal.rebuild",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}外墙砖往下掉，{date}掉下来一块砸在单元门口，再早两分钟我正好出门。用绳子\
            拉了一圈，风一吹绳子也断了。老楼了，没有维修基金，大家一家凑一点也凑不齐。怎么办？政\
            府能不能给指条路。",
            "老旧小区改造的架子搭了{few}个月了，没人干活，窗户都被挡着，小偷顺着架子爬进来过一回。\
            什么时候能完？",
        ],
        wish: &["先做防护，组织鉴定，告诉我们资金从哪里来", "公布改造工期"],
        concerns: &["住建局", "街道办事处"],
    },
    CaseTemplate {
        category: "illegal.rebuild",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "我家老房子在柳树镇，听说要征收，有人说按户口，有人说按面积，谁也说不准。我就想问一\
            句：补偿方案什么时候公示，在哪里看，我们能不能提意见？我爸九十岁，老问我“是不是真要\
            搬”，我答不上来。",
            "柳树镇的老屋要不要征收，村里传了三个说法，补偿是按人头还是按房子，谁都说自己听来的\
            准。请给个明白话：定了没有？公示贴在哪儿？不会上网的人怎么提意见？",
        ],
        wish: &["告知公示时间和地点"],
        concerns: &["望江区政府"],
    },
];
