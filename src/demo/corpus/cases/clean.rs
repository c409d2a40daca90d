//! Demo cases: what residents write about cleanliness.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "clean.garbage",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}垃圾{days}天没人拉，桶满了就堆地上，苍蝇乱飞，野猫把袋子全扒开了，楼道里\
            都是味。物业说是清运公司没来，清运公司说物业欠钱。神仙打架百姓遭殃。",
            "装修垃圾在{street}拐角堆成小山了，有人带头，大家就都往那倒。晚上还有三轮车专门来倒。\
            建议装个摄像头。",
            "垃圾桶就放在我家窗户底下！当初为什么不跟一楼商量？夏天窗户都不能开，能不能往旁边挪\
            十米？",
        ],
        wish: &[
            "今天就清走，以后按时收",
            "清掉垃圾堆，装摄像头",
            "把垃圾桶挪远一点",
        ],
        concerns: &["清运单位", "物业"],
    },
    CaseTemplate {
        category: "clean.sweep",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "早高峰洒水车边走边喷，我骑电动车送孩子，两个人从头湿到脚，孩子带着一身水进教室。司\
            机看见了也不关。{date}早上七点四十，{street}。",
            "洒水车司机能不能长点眼睛，{street}早上全是上学上班的，孩子书包都浇透了，车里的人还\
            笑。七点半左右，天天这个点。",
        ],
        wish: &["避开上下班时间，让行人时停水"],
        concerns: &["环卫洒水车司机"],
    },
    CaseTemplate {
        category: "clean.sweep",
        kind: KindSeed::Praise,
        lang: LangSeed::ZhCn,
        what: &[
            "我要表扬{street}的一位环卫大姐。{date}我把装着{sum}元货款的包掉在路边，她捡到以后在\
            原地等了我两个多小时，包里东西一样没少。给她钱她不要，问名字她不说，只说“扫地的嘛，\
            扫到的东西又不是我的”。麻烦单位一定好好表扬她。",
            "钱包掉了自己都不知道，{street}扫地的大姐在原地站着等我，说“怕你回来找不着”。包里的\
            {sum}元一张没少，我要请她吃饭她摆摆手接着扫。请替我好好谢谢她，她不肯说名字。",
        ],
        wish: &["请单位表扬这位环卫工人"],
        concerns: &["环境卫生管理站环卫工人"],
    },
    CaseTemplate {
        category: "clean.toilet",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhCn,
        what: &[
            "{park}周围一公里没有公厕，老人出来走一圈全靠憋。商场的厕所在四楼，还要排队。建议在\
            停车场边上放一个移动的也行。",
            "公厕早上七点才开门，晨练的老人六点就出来了。里面没纸、没挂钩、水龙头坏一个。第三卫\
            生间锁着放扫把。",
        ],
        wish: &["增设公厕，延长开放时间", "第三卫生间打开，补齐用品"],
        concerns: &["环境卫生管理站"],
    },
    CaseTemplate {
        category: "clean.sorting",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "家家户户辛辛苦苦把垃圾分了四类，早上来一辆车，全倒一起拉走。那我们分什么？我有视频。\
            分类分类，先把车分一分吧。",
            "投放点只在早上7点到9点、晚上6点到8点开放，我八点半到家，垃圾只能放屋里过夜。能不能\
            设一个误时投放的桶？",
        ],
        wish: &["查混装混运，公开处理", "设误时投放点"],
        concerns: &["清运单位", "街道办事处"],
    },
    CaseTemplate {
        category: "clean.smell",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "楼下{eatery}的烟道就在我家厨房窗户下面，每天{time}开始，油烟、辣椒味直接往屋里灌，\
            窗户上全是黄油，擦都擦不掉。孩子咳了一个冬天。",
            "每天半夜有一股塑料烧焦的味，从{place}那个方向飘过来，一两点最重，早上就没了。应该是\
            有人趁晚上偷偷排。请你们晚上来，白天来闻不到。",
        ],
        wish: &["改烟道，装净化设施，测一下排放", "夜间突击检查"],
        concerns: &["{eatery}", "附近工厂"],
    },
    CaseTemplate {
        category: "clean.pests",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "一楼住户，老鼠从下水道上来，昨晚在我孙女床上跑，把电线也咬了。整个单元都有。物业发\
            了两包药就完了。能不能全小区统一灭一次？",
            "树上有个大马蜂窝，比篮球还大，就在幼儿园接孩子的路上。不敢自己捅。",
        ],
        wish: &["统一消杀", "安全地摘掉马蜂窝"],
        concerns: &["社区", "物业"],
    },
    CaseTemplate {
        category: "clean.dust",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{place}旁边的工地裸土没有盖，一刮风黄沙遮天，家里桌子一天擦三遍都是土。车进出也不冲\
            洗，{street}成了土路。公示牌上写着“六个百分百”，我看是六个百分之零。",
            "{place}旁边工地，大风天土像烟一样往楼上扑，苫布卷在墙角当摆设，渣土车带着泥就上路，\
            {street}一天到晚灰蒙蒙。我妈有哮喘，窗户三个月没敢开。公示牌上的“六个百分百”一条都没\
            看见。",
        ],
        wish: &["盖好裸土，冲洗车辆，按规定处罚"],
        concerns: &["工地施工单位"],
    },
    CaseTemplate {
        category: "clean.garbage",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhCn,
        what: &[
            "建议每月定一天大件垃圾日，家里的旧床垫旧沙发知道往哪放、哪天来收，就不会半夜偷偷扔\
            了。最好能电话预约，老人家也能用。",
            "旧床垫在楼道放了半年，不知道往哪扔，扔垃圾桶边上又被人骂。建议每个月定个日子收大件，\
            能打电话约，老人搬不动的有人帮着抬，大家就不会半夜偷偷往路边丢了。",
        ],
        wish: &["设大件垃圾收集日，公布电话"],
        concerns: &["环境卫生管理站"],
    },
];
