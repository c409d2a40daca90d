//! Demo cases: what residents write about property management.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "property.fee",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "物业费从一块二涨到一块八，没开过会，没投过票，贴张纸就涨了。说“三分之二同意”，我们\
            {number}户互相问了，没一个签过字。请让物业把签字表拿出来。",
            "装修押金{sum}元，装完{few}个月不退，找理由说墙面划伤要扣。划伤的墙我去看了，是他们\
            自己搬梯子碰的。",
            "不交物业费就不给充水电，这合法吗？我不是不交，是电梯坏了三个月没修，我要个说法再交。",
        ],
        wish: &[
            "公示涨价依据和签字表",
            "退装修押金",
            "不得拿水电卡人，先把电梯修好",
        ],
        concerns: &["小区物业公司"],
    },
    CaseTemplate {
        category: "property.fee",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "想咨询：小区电梯里的广告、地面停车费，这些收入应该归谁？物业从来没公布过。业主可不\
            可以要求查账？要几个人签字才行？",
            "请教一下，我们小区大门口停车、电梯广告一年收不少钱，物业说“都用在小区了”，账没见过。\
            业主一个人能不能要求看账？要不要先凑够人数签名？",
        ],
        wish: &["告知规定和查账的办法"],
        concerns: &["小区物业公司"],
    },
    CaseTemplate {
        category: "property.lift",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}{few}号楼电梯又把人关里面了，{date}{time}，关了四十分钟，里面有个七个月\
            的孕妇。按紧急按钮没人应，最后是119来的。这个月第{few}次！年检标签过期了{days}天，拍\
            了照片。你们谁敢坐？",
            "电梯运行的时候往下一顿一顿的，像要掉下去，我妈吓得现在走楼梯，她住十一楼，七十四了。",
        ],
        wish: &["停用检修，查年检，追究维保单位", "公开维保记录"],
        concerns: &["物业公司", "电梯维保单位"],
    },
    CaseTemplate {
        category: "property.lift",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhCn,
        what: &[
            "我们单元想加装电梯，十二户同意十户，一楼两户不同意，说挡光、说没好处。大家不想吵架，\
            希望社区搭个桥，讲讲政策，算算补偿，也请设计单位讲讲到底挡多少光。三楼的老李瘫在床上\
            两年没下过楼了。",
            "七层的老楼，想加个电梯，差的就是一楼两家点头。一楼也有一楼的难处，怕黑、怕吵、怕房\
            子不值钱。请社区组织一次，把图纸、补偿、采光都摊开来讲，别让我们邻居自己在楼道里吵。",
        ],
        wish: &["请社区组织协商，请专业人员现场讲解"],
        concerns: &["街道办事处", "住建局"],
    },
    CaseTemplate {
        category: "property.repair",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "顶楼漏水，下雨天家里摆七个盆。报了维修基金，手续跑了{few}个月：先让找施工队报价，再\
            让找两家比价，再让三分之二签字，签了又说格式不对重签。等签完，雨季也过完了，明年接着\
            漏。我六十八了，爬上爬下敲门签字，有的人家租出去了找不到房东。能不能有个“急漏先修”的\
            办法？",
            "主下水堵了，粪水从我家一楼马桶和地漏往外冒，地板泡了，味道没法住人。楼上还在用水。\
            物业说堵在公共管道，要大家摊钱。",
        ],
        wish: &["先应急维修，后补手续", "马上疏通，明确谁出钱"],
        concerns: &["小区物业", "维修资金管理中心"],
    },
    CaseTemplate {
        category: "property.security",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "单元门禁坏了{number}天，发传单的随便进，这周已经丢了两辆电动车。监控说“正好那个角度\
            没拍到”。保安亭里的大爷在睡觉。物业费一年{sum}元，买了个寂寞。",
            "小区要求刷脸才能进，不刷脸就让登记身份证。我不愿意录人脸，有没有别的办法？他们说“就\
            这一种”。",
        ],
        wish: &["修门禁监控，赔偿", "提供刷卡等其他方式"],
        concerns: &["小区物业公司"],
    },
    CaseTemplate {
        category: "property.committee",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}{number}0户业主想成立业委会，申请交给街道{number}天了没回音。物业知道以\
            后在群里踢人，撕我们的通知。请问流程到哪一步了，街道什么时候派人来指导？",
            "业委会换届，票箱是物业保管的，唱票的时候没人监督。我们有{number}户写了联名信，要求\
            重新计票。",
        ],
        wish: &["街道派人指导，答复进度", "封存选票，公开计票"],
        concerns: &["街道办事处", "物业公司"],
    },
    CaseTemplate {
        category: "property.upkeep",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "楼道灯{few}层以上全不亮，老人摸黑上楼，墙上的扶手也松了。楼梯半个月拖一次，拖把比地\
            还脏。",
            "尊敬的领导你们好。我住{community}已经二十六年了，是看着这个小区一天一天变成现在这个\
            样子的。刚搬进来那年，门口有花坛，有石桌石凳，晚上大家端着碗出来吃饭聊天，保洁老张每\
            天五点就开始扫地，哪家漏水哪家灯泡坏了他都知道。后来物业换了三家，一家不如一家。现在\
            呢，花坛成了停车位，石桌被人砸了，楼道里堆的纸箱子、旧沙发、婴儿车，从一楼堆到六楼，\
            声控灯十个坏八个，化粪池去年一年漫了四次，漫一次大家在群里骂一天，骂完就完了。我去找\
            过物业，小姑娘态度是好的，说“阿姨我给您登记”，登记本我看了，我前面登记的那条还是\
            {number}天以前的。我也不是要求多高，就三件事：\n第一，楼道的灯给修亮，我上个月{date}\
            摔了一跤，尾巴骨疼到现在，坐都不敢坐；\n第二，楼道的东西给清一清，真着了火往哪里跑；\
            \n第三，化粪池不要等满了才抽，定个日子，到日子就抽。\n这三件事花不了多少钱吧。我写字\
            慢，这封信写了两个晚上，孙子帮我打的字，有写错的地方请多包涵。我不怪哪一个人，就是盼\
            着有人来看一眼，给个准话。老住户敬上。",
        ],
        wish: &["修灯、清楼道、定期抽化粪池", "派人来现场看一次，给个准话"],
        concerns: &["小区物业公司", "社区"],
    },
    CaseTemplate {
        category: "property.fire",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "消防通道停满了车，{date}晚上隔壁楼冒烟，消防车在门口堵了十几分钟进不来。物业划的黄\
            线就是个摆设，还在黄线里面收停车费！",
            "消火栓拧开没有水，我试过。灭火器是空的，压力指针到底了。{community}{few}号楼。",
        ],
        wish: &["清通道，停止在通道收费停车", "检查消防水，换灭火器"],
        concerns: &["物业公司", "街道办事处"],
    },
    CaseTemplate {
        category: "property.fire",
        kind: KindSeed::Praise,
        lang: LangSeed::ZhCn,
        what: &[
            "社区网格员小姑娘挨家挨户查电瓶、查灭火器，前天我锅烧干了自己没发觉，她闻到糊味敲门\
            敲了五分钟，把我和老伴救了。她不让我说，我偏要说。",
            "夸一夸我们社区的网格员。我老伴耳背，锅在火上忘了，满楼糊味，是她一层一层闻着找过来\
            的，敲门敲得手都红了。要不是她，这个家就没了。她说这是工作，我说这是恩情。",
        ],
        wish: &["请表扬她"],
        concerns: &["社区网格员"],
    },
];
