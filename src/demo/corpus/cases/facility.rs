//! Demo cases: what residents write about public facilities.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "facility.lamp",
        kind: KindSeed::Praise,
        lang: LangSeed::ZhCn,
        what: &[
            "{date}报的路灯，当天晚上就亮了。来修的两个小伙子在梯子上干到{night}，走的时候把地上\
            的碎玻璃也扫了。以前老觉得投诉没用，这次改主意了。",
            "报修路灯没抱希望，结果当晚就有人来，两个年轻人爬上爬下干到{night}。修完把碎玻璃捡得\
            干干净净，还问我旁边那盏亮不亮。以后不说“打了也白打”了。",
        ],
        wish: &["谢谢，不用回复"],
        concerns: &["路灯管理所"],
    },
    CaseTemplate {
        category: "facility.lamp",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}从{place}往北的路灯坏了{few}盏，黑乎乎的，我女儿下晚自习每天走这里，我只好\
            天天去接。坏了{days}天了。",
            "门口路灯大白天亮着，晚上反而灭。是不是定时器搞反了，浪费电。",
            "路灯不亮，麻烦修下。{community}南门出去左手第{few}根灯杆。",
        ],
        wish: &["尽快修好", "把整条路的路灯查一遍"],
        concerns: &["路灯管理所"],
    },
    CaseTemplate {
        category: "facility.lamp",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "新装的路灯正对着我家卧室，窗帘拉上都像白天，{night}还亮得晃眼。装的时候没问过住户。\
            我神经衰弱，已经{days}天没睡好。能不能加个遮光罩，或者转个角度。",
            "说是给我们换新路灯，换完灯头正冲着我床，{night}了屋里还能看书。戴眼罩睡了{days}天，\
            耳朵都勒疼了。不是不要灯，转个方向、加个罩子就行，装之前怎么不问问楼上的？",
        ],
        wish: &["加遮光罩"],
        concerns: &["路灯管理所"],
    },
    CaseTemplate {
        category: "facility.manhole",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}靠近{place}的井盖没了，黑洞洞的，骑车的看不见，赶紧来人。",
            "井盖松了，车一过“咣当”一声，一晚上咣当几百回，我住二楼，心脏都跟着跳。{days}天前报\
            过，来了个师傅垫了块橡胶皮，两天又响了。",
            "井盖周围一圈都陷下去了，昨天一个老大爷崴了脚。旁边就是{place}，人很多的。",
        ],
        wish: &["立刻围起来，补上井盖", "彻底修，不要再垫胶皮"],
        concerns: &["市政设施养护所"],
    },
    CaseTemplate {
        category: "facility.pavement",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}一个大坑，{date}我骑电动车摔了，膝盖缝了{few}针，医药费{amount}元。坑还在那\
            里，就用两块砖头摆着。请问这路归谁管？我要求赔偿。",
            "人行道地砖全松了，下雨天一踩一身泥水，俗称“地雷砖”。{street}两边都是，修修吧。",
        ],
        wish: &["补坑，赔偿医药费", "把松动的砖统一翻修"],
        concerns: &["市政设施养护所"],
    },
    CaseTemplate {
        category: "facility.drain",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "一下大雨{street}就成河，{date}水深到膝盖，三辆车泡在里面。雨水口全是树叶和垃圾，没\
            人清。每年都这样，能不能在雨季前掏一次。",
            "污水井往外冒，臭得要命，粪水流到{market}门口，买菜的人都踮着脚走。{days}天了还在冒。",
        ],
        wish: &["清掏雨水口，汛前检查", "疏通污水管，冲洗路面"],
        concerns: &["市政设施养护所"],
    },
    CaseTemplate {
        category: "facility.railing",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}天桥的自动扶梯停了一个多月，贴着“检修中”三个字，日期都没有。老人提着菜爬四\
            十几级台阶，歇三回。",
            "江边护栏少了{few}根，缺口能钻进去一个大人，小孩在那跑来跑去。先拿绳子拦一下也好啊！",
        ],
        wish: &["公布扶梯恢复时间", "马上临时封堵，再修护栏"],
        concerns: &["市政设施养护所"],
    },
    CaseTemplate {
        category: "facility.access",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "我坐轮椅。{venue}的无障碍电梯锁着，旁边贴了个电话，打过去说钥匙在办公室，办公室周末\
            没人。坡道又被电动车堵住。我只是想去看个展览，最后是两个路人把我抬上去的。谢谢他们，\
            但我不想每次都被人抬。",
            "陪坐轮椅的爱人去看展，{venue}的无障碍电梯锁着，打牌子上的电话，说周末没人有钥匙。坡\
            道口停了一排电动车。最后是保安和两个小伙子连人带椅抬上去的，她一路低着头。请让电梯开\
            着，就这一个要求。",
        ],
        wish: &["无障碍电梯保持开放，坡道不许停车"],
        concerns: &["场馆管理单位", "市政设施养护所"],
    },
    CaseTemplate {
        category: "facility.access",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhTw,
        what: &[
            "本人視障，平時靠導盲磚走路。{street}的導盲磚在{place}附近突然中斷，直接通到一根電線\
            桿。另外路口的號誌沒有聲音提示，每次都要問旁邊的人。建議請視障朋友一起走一遍再修，會\
            比圖紙上看得清楚。我願意當志工。",
            "我是視障者，請替我把這段路念給負責的人聽：沿{street}的導盲磚走，快到{place}時會直接\
            撞上電線桿，路口的號誌也沒有聲音。修的時候請找我們一起走，我可以當志工，免費。",
        ],
        wish: &["修正導盲磚，加裝有聲號誌"],
        concerns: &["公共設施養護單位"],
    },
    CaseTemplate {
        category: "facility.fitness",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "{park}的滑梯破了一个洞，边上是尖的塑料，我孙子裤子划破了，还好没伤着肉。先围起来吧。",
            "小区门口的健身器材，转腰器掉下来一块铁，螺丝都没了。老人们还在用。",
        ],
        wish: &["先停用，再维修"],
        concerns: &["园林绿化管理站"],
    },
];
