//! Demo cases: what residents write about food safety.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "food.poison",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{date}在{eatery}给孩子过生日，一桌九个人，晚上{night}开始七个人上吐下泻，三个小孩在\
            中心医院输液，医生说像细菌性的。剩菜没了，但我们留了一份打包的凉拌菜在冰箱。老板电话\
            说“别人吃了都没事”。请马上去封厨房取样。",
            "同事们中午订的盒饭，{number}个人吃了拉肚子，现在还有两个发烧。",
        ],
        wish: &["立即取样检查，承担医药费"],
        concerns: &["{eatery}", "盒饭公司"],
    },
    CaseTemplate {
        category: "food.foreign",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "在{eatery}点的酸菜鱼，吃到一截钢丝球，扎破了牙龈，出血。老板说免单，我不要免单，我\
            要看后厨。拍了视频。",
            "豆浆里喝出一只蟑螂，半只。另外半只我不敢想。店员的反应是“哎呀，给您换一杯”。",
        ],
        wish: &["检查后厨，按规定赔偿"],
        concerns: &["{eatery}", "早餐店"],
    },
    CaseTemplate {
        category: "food.hygiene",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "从后窗看到{eatery}的员工在拖把池里洗菜，碗堆地上，老鼠就在旁边跑。附视频。我是住后\
            楼的，看了{days}天了，自己再没去吃过。",
            "消毒餐具塑料膜里有菜渣，一套还收两块钱。{eatery}。",
        ],
        wish: &["检查后厨，公布结果"],
        concerns: &["{eatery}"],
    },
    CaseTemplate {
        category: "food.expired",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{grocer}的酸奶过期{days}天还在架上，我拿到柜台，店员当着我面撕了日期贴，放回去了！\
            你们去看，冷柜第二层。",
            "网购的坚果打开发霉，有虫丝，包装上印着临江生产。孩子已经吃了两口。",
        ],
        wish: &["下架，赔偿，查是不是改日期"],
        concerns: &["{grocer}", "坚果网店"],
    },
    CaseTemplate {
        category: "food.delivery",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "外卖平台上一家叫“老味道”的店，照片里窗明几净，我按地址找过去，是{community}一楼的民\
            房，厨房里晾着衣服。没有执照没有许可。评分还四点八，我算是明白了。",
            "餐洒了一半，骑手说商家没封好，商家说骑手颠的，平台赔我三块钱红包。我的午饭{amount}\
            元呢？",
        ],
        wish: &["查处无证外卖店", "平台按实际赔"],
        concerns: &["外卖平台", "商家"],
    },
    CaseTemplate {
        category: "food.canteen",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "我儿子在学校食堂吃的午饭，连续{few}天拿回来的照片：青菜发黄，肉是白的，汤能照见人影。\
            一顿十二块。问班主任，说“统一配送”。家长想进去看一次，门卫不让。不是要求吃多好，是求\
            个放心。",
            "工地食堂，馒头是酸的，{number}个工友拉肚子，老板说天热正常。我们干体力活的，拉两天\
            就没法上工，没上工就没钱。",
        ],
        wish: &["查配送公司，让家长代表进食堂", "检查工地食堂"],
        concerns: &["学校食堂", "配送公司"],
    },
    CaseTemplate {
        category: "food.market",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhCn,
        what: &[
            "{market}每天早上卖鱼卖鸡的水流一地，老人打滑。建议：卖水产的和卖菜的分开走；地沟加\
            盖；农残快检结果每天写在门口的屏幕上，现在那个屏幕只放广告。我退休前就干检测的，可以\
            义务帮忙看数据。",
            "建议{market}把鱼摊和菜摊分开，地上全是水，我老伴滑过一跤。门口的大屏别光放广告，把\
            每天的农残检测放上去，哪个摊不合格写哪个摊。我在化验室干过三十年，可以帮着看看数。",
        ],
        wish: &["改造地沟，公布快检结果"],
        concerns: &["市场管理方", "食品监管科"],
    },
];
