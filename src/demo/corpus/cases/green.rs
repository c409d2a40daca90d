//! Demo cases: what residents write about parks and trees.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "green.tree",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhCn,
        what: &[
            "银杏叶落下来真好看，每年{street}一落就扫光了。建议留十天“落叶不扫”，让孩子们踩一踩、\
            拍拍照，环卫工人也歇一歇。只要雨天防滑就行。",
            "一到秋天{street}满地金黄，可惜天不亮就扫干净了。能不能留几天别扫，孩子们想踩叶子，\
            老人想拍照，环卫师傅也少弯几回腰。下雨天怕滑，那就雨天扫。",
        ],
        wish: &["试行落叶缓扫"],
        concerns: &["园林绿化管理站", "环境卫生管理站"],
    },
    CaseTemplate {
        category: "green.tree",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "树枝伸到我家阳台上，刮风的时候敲玻璃，屋里一年四季不见太阳。找物业说树归园林，找园\
            林说小区内归物业。{community}{few}号楼{few}层。到底归谁修？",
            "{street}一棵大树半边枯了，昨天掉下来一根胳膊粗的枝子，砸在我的车前盖上，修车{sum}元。\
            树还在那里，下面是公交站。",
        ],
        wish: &["明确谁负责，尽快修剪", "移除枯枝，赔偿修车费"],
        concerns: &["园林绿化管理站", "小区物业"],
    },
    CaseTemplate {
        category: "green.lawn",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "绿化带中午大太阳底下浇水，水管漏得满街都是，草还是黄的。{street}隔离带里的冬青长得\
            比人高，掉头的时候完全看不见对面来车，太危险了。",
            "大中午给草浇水，水从{street}一直流到路口，草还是黄的，谁教的？中间那排冬青没人剪，\
            我掉头差点跟对面的车亲上。",
        ],
        wish: &["修低绿篱，换个时间浇水"],
        concerns: &["园林绿化管理站"],
    },
    CaseTemplate {
        category: "green.park",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhCn,
        what: &[
            "公园晚上九点就关灯，夏天大家都九点多才出来走路。黑灯瞎火踩到台阶摔跤的我就见过两个。\
            建议夏天延到十点半，只留主路的灯就行，费不了多少电。",
            "建议{park}划一块专门遛狗的地方，现在狗跟小孩混在一起，谁都不放心。",
        ],
        wish: &["夏季延长开灯时间", "划出宠物活动区，立个告示"],
        concerns: &["园林绿化管理站"],
    },
    CaseTemplate {
        category: "green.park",
        kind: KindSeed::Praise,
        lang: LangSeed::ZhCn,
        what: &[
            "玉带河边新修的步道真好，坡道平平的，我推着轮椅带我妈走了一整圈，她三年没出来看过河\
            了。椅子旁边还留了轮椅的位置，想得周到。谢谢修路的人。",
            "老妈坐轮椅，三年没到过河边。上周我推着她把新步道走了一整圈，一个坎都没有，歇脚的地\
            方还给轮椅留了位子。她说“这条路是给我修的”。谢谢修路的各位。",
        ],
        wish: &["转达感谢"],
        concerns: &["园林绿化管理站"],
    },
    CaseTemplate {
        category: "green.fluff",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "满天飞絮，像下雪，开不了窗，我孩子过敏性鼻炎，眼睛肿得睁不开。{street}两边全是杨树，\
            年年说治理，年年飘。",
            "昨天凌晨给树打药没有任何通知，我家阳台晾的衣服、养的鸟，鸟今天死了。打药能不能提前\
            一天贴个条？",
        ],
        wish: &["修剪雌株或者打抑制剂，定个计划", "打药提前告知"],
        concerns: &["园林绿化管理站"],
    },
    CaseTemplate {
        category: "green.felling",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}一楼业主趁周末砍了三棵香樟，碗口粗，铺上水泥改停车位。树是二十年前大家一\
            起种的。物业说“管不了”。有照片和视频。",
            "举报：{community}一楼那户把门前三棵香樟锯了，打上水泥停自己的车。那是二十年前我们几\
            家一起栽的，夏天乘凉全靠它。物业在旁边看着不吭声。视频已传，请别让他知道是谁说的。",
        ],
        wish: &["查处砍树，恢复绿地"],
        concerns: &["一楼业主", "小区物业"],
    },
];
