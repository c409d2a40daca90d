//! Demo cases: what residents write about consumer rights.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "consumer.refund",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "在{shop}交了定金{sum}元，第二天家里老人住院，不买了，商家一分不退，说合同写了“定金\
            概不退还”。合同是他们拿出来让签的，没给我解释过。退一部分也行，总不能全扣吧？",
            "买的鞋穿三天开胶，拿去退，店员说“穿过就不退”。我说那叫质量问题，她把帘子一拉去里屋\
            了。{amount}块钱不多，气人。",
        ],
        wish: &["退定金，哪怕协商退一部分", "退货，道歉"],
        concerns: &["{shop}", "鞋店"],
    },
    CaseTemplate {
        category: "consumer.refund",
        kind: KindSeed::Praise,
        lang: LangSeed::ZhCn,
        what: &[
            "{grocer}的一个店员，我买东西多给了一百块，她追了两条街还给我。以前投诉过这家，这次\
            要表扬，一码归一码。也谢谢你们上次帮我调解，没偏没向。",
            "在{grocer}买菜多付了钱自己没发现，那个小姑娘追出两条街，气喘吁吁把钱塞给我。以前我\
            投诉过她们店，今天得说句公道话，好就是好。",
        ],
        wish: &["请告诉这家店，我记着这份好"],
        concerns: &["{grocer}店员"],
    },
    CaseTemplate {
        category: "consumer.prepaid",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{gym}跑路了！上个月还在搞充值活动，充{sum}送一半，{date}去一看，门锁了，器材都搬空\
            了。老板电话关机，群解散。我们建了个维权群已经{number}0多人了，总共好几十万。房东说\
            他欠了三个月房租。请立案查，人应该还没走远。",
            "小鲤鱼游泳馆办的卡，说好“随时可退”，现在要退，扣掉什么手续费、教练费、赠送期，{sum}\
            元只退我{amount}。算下来我游一次泳一百多。",
            "去{salon}剪个三十块钱的头发，围着我说了一个小时，稀里糊涂充了{sum}元，回家就后悔了。\
            我一个刚上班的，那是我一个月房租。",
        ],
        wish: &[
            "退剩余的钱，查资金去向，追究老板责任",
            "按实际单价退卡",
            "全额退款",
        ],
        concerns: &["{gym}老板", "小鲤鱼游泳馆", "{salon}"],
    },
    CaseTemplate {
        category: "consumer.prepaid",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhCn,
        what: &[
            "建议给所有收预付费的店贴一张“信用码”，扫一下就知道备没备案、有没有存保证金、被投诉\
            过几次。大家办卡前扫一扫，比事后维权强一百倍。",
            "我在三家店的卡都打了水漂。能不能弄个查询的办法：办卡之前扫个码，看看这家店备案没有、\
            押没押保证金、最近有没有人投诉。绿的就办，红的就走，省得大家交学费。",
        ],
        wish: &["推出预付卡备案查询"],
        concerns: &["市场监督管理局"],
    },
    CaseTemplate {
        category: "consumer.price",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "在{market}买了三斤虾，回家一称两斤一两，剩下九两是冰和水？找摊主，他说“海鲜都这样”。\
            公平秤坏着没人修。",
            "停车场旁边的小店，一瓶水卖{few}块五，标价签写两块，结账说是“景区价”。",
        ],
        wish: &["补足差价，处罚，修好公平秤"],
        concerns: &["摊主", "市场管理方"],
    },
    CaseTemplate {
        category: "consumer.fake",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{grocer}卖的白酒是假的，跟我家里的放在一起，瓶盖喷码都不一样，喝了头疼一天。\
            {amount}元一瓶，买了{few}瓶。小票在，酒还剩两瓶没开，可以拿去鉴定。",
            "买手机说是全新，回家一查激活日期是去年，屏幕也换过。店家说“展示机”，发票不开。",
        ],
        wish: &["鉴定，退一赔三", "退款，查店里还有没有同样的手机"],
        concerns: &["{grocer}", "手机店"],
    },
    CaseTemplate {
        category: "consumer.online",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "直播间买的“纯羊毛”大衣，{amount}元，到手一烧是塑料味，标签写聚酯纤维。申请退货，主\
            播把我拉黑了，平台说过了七天。发货地址是临江{street}，所以来找你们。",
            "网上订的家具，付款{days}天不发货，客服每天回一句“亲，在催了哦”。退款按钮是灰的。",
        ],
        wish: &["退款，查直播间的经营者", "尽快发货或者退款"],
        concerns: &["网店", "直播间"],
    },
    CaseTemplate {
        category: "consumer.aftersale",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "空调不制冷，{repairer}来人说缺氟，加氟{amount}元；三天不冷，又说电路板坏，{amount}\
            元；换完还是不冷，说压缩机不行了建议换新的。修了三次，比买台新的还贵。我怀疑板子根本\
            没换，旧件也没给我看。",
            "新车开了{days}天，变速箱异响，4S店说“正常现象”。去了{few}次，每次都是“升级一下系统”。\
            要求出书面检测结论，不肯给。车价十几万，对我们家是大事。",
            "修手机，屏修好了，面容识别不能用了，他们说来的时候就坏的。我有修之前的视频！",
        ],
        wish: &[
            "退不该收的维修费，给旧件和明细",
            "出具书面检测，依三包处理",
            "把面容识别修好，或者赔偿",
        ],
        concerns: &["{repairer}", "汽车4S店", "手机维修店"],
    },
    CaseTemplate {
        category: "consumer.advert",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "我爸被拉去听“健康讲座”，发鸡蛋、喊爸妈，三个月买了{sum}元的“磁疗床垫”，说能治糖尿病，\
            让他停药。他真停了，前天低血糖还是高血糖晕倒送的急诊。讲座在{street}二楼，每天{time}，\
            门口有人望风，家属不让进。你们快去，晚了他们就换地方了。",
            "{shop}写着“全场五折”，我上周才拍的照片，原价就是现在的“五折价”。",
        ],
        wish: &["取缔会场，退钱，救救老人", "查处虚假打折"],
        concerns: &["讲座主办方", "{shop}"],
    },
];
