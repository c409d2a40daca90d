//! Demo cases: what residents write about water supply.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "water.meter",
        kind: KindSeed::Praise,
        lang: LangSeed::ZhCn,
        what: &[
            "水务上门换表的师傅，看我家水管接头锈了，顺手给换了个新的，没收钱。老太太我八十三，\
            一个人住。他走的时候把我家门口的垃圾也带下去了。",
            "水务上门换表的小伙子，看见我接头生锈滴水，掏自己工具包里的新接头给换了，一分钱没要。\
            我老太婆八十多了，他走的时候连垃圾都替我带下楼。这样的好孩子要表扬。",
        ],
        wish: &["表扬他"],
        concerns: &["水务集团换表师傅"],
    },
    CaseTemplate {
        category: "water.outage",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}从{date}早上开始停水，物业群里没有通知，楼下也没贴公告。打水务电话说是抢\
            修，问几点来水，回答“尽快”。家里有个三个月的孩子，奶瓶都没法洗。已经{few}个小时了，\
            请给个准时间。",
            "又停水！！这个月第{few}次了，每次都是下班到家才发现。你们就不能提前发个短信吗？水费\
            一分不少交，凭什么连个通知都没有。{community}{few}号楼。",
        ],
        wish: &[
            "尽快恢复供水，说清停水原因，以后提前一天通知到户",
            "给出准确来水时间，长时间停水时安排送水车",
        ],
        concerns: &["水务集团抢修队", "小区物业"],
    },
    CaseTemplate {
        category: "water.outage",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "同志你好，我是{street}{community}的老住户，今年八十一了，腿脚不好。家里停水两天了，\
            我儿子在外地，桶里的水快用完了，去楼下提水我提不动六层楼啊。你们能不能帮忙给看看，是\
            光我家停，还是都停。谢谢你们了。",
            "闺女帮我打的字。我八十多了，一个人住{community}六楼，腿脚不便，家里水龙头两天不出水\
            了，楼下邻居家好像有水。桶里就剩个底，提水实在上不去。能不能来个人看看。",
        ],
        wish: &["上门看看是不是我家阀门的问题，先帮忙送点水"],
        concerns: &["不清楚是谁管"],
    },
    CaseTemplate {
        category: "water.pressure",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "住{community}{few}楼，每天{time}前后水就像一根线，热水器根本点不着火，洗澡洗到一半\
            变凉水。换过花洒、清过滤网都没用，邻居家一样。是不是管道老化了？",
            "水压太小，三楼以上基本没水，反应了{few}次都说在查，查了{days}天了还没结果。",
        ],
        wish: &["检测小区管网压力，该换管道就换", "早晚高峰保证能正常洗澡"],
        concerns: &["水务集团", "二次供水泵房"],
    },
    CaseTemplate {
        category: "water.quality",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{date}{time}，{community}自来水放出来是黄的，静置半小时，杯底有一层黑色沉渣，闻着有\
            铁锈味。我拍了照片，同楼{number}户在群里都说一样。请立即检测，在结果出来前告诉大家能\
            不能喝。",
            "水有很重的漂白粉味，烧开了也有，泡茶没法喝。以前没有，就这{days}天。",
        ],
        wish: &["取水样检测，把结果张贴公布", "冲洗管道，说明发黄的原因"],
        concerns: &["水务集团水质检测站"],
    },
    CaseTemplate {
        category: "water.burst",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}和{place}之间的人行道上往外冒水，水柱有半米高，已经流到机动车道了，自行车都\
            绕着走。从{time}到现在没看到人来。请快点派人，这么好的水都白流了。",
            "路边阀门井漏水，白天晚上哗哗响，井边地砖都空了，一踩一陷。再不管怕是要塌。",
        ],
        wish: &["马上关阀抢修，修好后把地面恢复", "查一查下面是不是已经空了"],
        concerns: &["水务集团管网抢修队"],
    },
    CaseTemplate {
        category: "water.bill",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "我家两口人，平时一个月水费四五十，这个月突然{amount}元。我把家里水龙头、马桶都检查\
            了，关总阀水表不走，没有漏水。打客服说是“按表走的”。我怀疑是抄错表或者估的，请把近六\
            个月的抄表记录和照片给我看看。",
            "帐单重复扣了两次，同一个月的，银行短信都在。营业厅让我打热线，热线让我去营业厅。我\
            上班请不了假，跑了{few}趟了。",
        ],
        wish: &[
            "核实读数，多收的退回，提供抄表照片",
            "把重复扣的钱退回来，一次办完",
        ],
        concerns: &["水务集团营业厅"],
    },
    CaseTemplate {
        category: "water.bill",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "老师您好，想请教一下：我家常住六口人，听说可以申请提高阶梯水价的第一档水量，需要什\
            么材料，是在网上办还是要去营业厅？租房的也可以办吗？谢谢。",
            "请问家里六口人，老人孩子都常住，水费老是跳到第二档，听说人多可以加基数，去哪里办、\
            带什么？我们是租的房，行不行？",
        ],
        wish: &["告诉我办理条件和材料"],
        concerns: &["水务集团"],
    },
    CaseTemplate {
        category: "water.meter",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}{few}号楼一层的水表井盖坏了，表被雨水泡着，玻璃里全是水汽，看不清字。下\
            个月怎么抄？会不会又给我估一个数？",
            "水表自己空转。晚上睡觉前拍了照，早上又拍，家里没人用水走了0.{few}方。想申请校表，不\
            知道费用谁出。",
        ],
        wish: &["更换水表，说明校表费用由谁承担"],
        concerns: &["水务集团营业厅"],
    },
    CaseTemplate {
        category: "water.secondary",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhCn,
        what: &[
            "我们小区的水箱在{few}号楼楼顶，门锁坏了很久，谁都能上去。建议加锁、装监控，每次清洗\
            以后把清洗时间、单位和检测报告贴在单元门口，让大家喝得放心。别的小区已经这么做了，不难。",
            "楼顶水箱的盖子被风掀开过，鸽子在边上做窝，想想就喝不下去。水箱在高处没人看见，更要\
            有人管：加把锁，洗完贴张单子，谁洗的、哪天洗的、合格不合格，写清楚就行。",
        ],
        wish: &["公示清洗和检测记录，水箱加锁"],
        concerns: &["水务集团", "小区物业"],
    },
    CaseTemplate {
        category: "water.secondary",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "泵房就在我卧室楼下，{night}还在嗡嗡响，像飞机要起飞。水泵该换了吧？另外上一次水箱清\
            洗是什么时候，从来没见过公示。",
            "住{community}一楼，地下就是泵房，白天还好，{night}一开起来床都跟着抖，耳塞没用。找\
            过物业，物业说归水务，水务说归物业。",
        ],
        wish: &["给泵房做减振隔声"],
        concerns: &["水务集团", "小区物业"],
    },
];
