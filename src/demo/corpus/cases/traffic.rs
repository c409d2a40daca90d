//! Demo cases: what residents write about roads and traffic.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "traffic.bus",
        kind: KindSeed::Praise,
        lang: LangSeed::ZhCn,
        what: &[
            "{number}路车的女司机，看见我抱着孩子在雨里跑，已经关门了又开门等我，还说“别跑，等你”。\
            三个字记了一路。",
            "下着大雨，我抱着娃追车，以为赶不上了，{number}路那位女司机把门又打开，说了句“别跑，\
            等你”。车上还有人给我让座。心里暖了一整天，请一定告诉她。",
        ],
        wish: &["请表扬这位司机"],
        concerns: &["公交{number}路司机"],
    },
    CaseTemplate {
        category: "traffic.signal",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}与{place}路口的行人绿灯只有十八秒，我妈拄拐杖走到一半就变红灯，车就按喇叭。\
            建议把绿灯延长，或者做一个二次过街的安全岛。我是小学老师，每天带路队也走这里，孩子们\
            也是跑着过的。",
            "左转灯每次只放三四辆车，排队排到上一个路口了。早高峰七点半到八点半最明显，希望调一\
            下配时，别等到改大修。",
        ],
        wish: &["延长行人绿灯，设安全岛", "早晚高峰单独设置左转时间"],
        concerns: &["交警支队交通设施科"],
    },
    CaseTemplate {
        category: "traffic.signal",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{place}路口的红绿灯全灭了，四个方向车都在抢，刚才差点撞上一个骑电动车的。{time}开始\
            的，没看到交警。",
            "快来人！{place}路口红绿灯全黑了，{time}左右开始的，公交车、大货车谁也不让谁，有个外\
            卖小哥差点被撞。路边没有交警。",
        ],
        wish: &["马上派人疏导，修好信号灯"],
        concerns: &["交警支队"],
    },
    CaseTemplate {
        category: "traffic.marking",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}新铺了柏油，斑马线到现在没划，{days}天了。门口就是{place}，人来人往，车都不\
            让。划条线有这么难吗？",
            "限速牌被树叶全遮住了，外地来的车跟本看不见，结果我被拍了一张。要么修树，要么挪牌子，\
            不然这个罚款我不服。",
        ],
        wish: &["补划斑马线", "处理遮挡，重新看一下我的罚单"],
        concerns: &["交警支队", "园林部门"],
    },
    CaseTemplate {
        category: "traffic.jam",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhCn,
        what: &[
            "每天下午四点半，{school}门口接孩子的车排三排，公交车进不来，救护车都堵过一次。建议：\
            \n一、错峰放学，年级隔十分钟；\n二、对面空地临时开放停车；\n三、家长志愿者加一个辅警。\
            \n光贴条子没用，家长也是没办法。",
            "{school}放学那阵子，接娃的车里三层外三层，公交车堵在中间出不来，有一回连救护车都过\
            不去。家长也难，不停这儿停哪儿？能不能几个年级错开放，对面那块空地借来停一刻钟，再请\
            家长轮流当志愿者。",
        ],
        wish: &["学校、交警、街道一起定个接送方案"],
        concerns: &["交警支队", "学校"],
    },
    CaseTemplate {
        category: "traffic.bus",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{number}路公交，等了四十分钟，来了一辆，司机看了一眼没停，直接开走了！站台上{few}个\
            人都在招手。时间{date}{time}，{place}站，车往客运站方向。麻烦调监控。",
            "末班车写的是21:30，我21:10到的，一直等到22点也没有。打车回家花了{amount}元。跟你们\
            说实话，不是心疼钱，是一个人在路边害怕。",
            "我妈用老年卡刷卡，司机当着一车人大声说“又是不要钱的”，老太太回来哭了一场。老年卡是\
            政策，不是施舍，请司机道歉。",
        ],
        wish: &[
            "核实并处理当班司机，给个说法",
            "按公示时间发车，晚点要在站牌上提示",
        ],
        concerns: &["公交{number}路当班司机"],
    },
    CaseTemplate {
        category: "traffic.bus",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhTw,
        what: &[
            "您好，我是來臨江工作的臺灣人，想請問公車是否可以用信用卡或行動支付刷卡上車？從\
            {place}到火車站要搭幾路車？站牌上沒有看到票價，網站也打不開，謝謝您。",
            "剛到臨江第三天，想搭公車去火車站接朋友，站牌只有路線沒有票價，手機網站又打不開。請\
            問從{place}要搭幾路？可以用行動支付或信用卡感應嗎？需不需要準備零錢？麻煩了。",
        ],
        wish: &["告訴我付款方式與路線"],
        concerns: &["公車管理單位"],
    },
    CaseTemplate {
        category: "traffic.taxi",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "在{place}打出租车，司机问去哪，一听近就说交班。连着{few}辆都这样。下着雨，带着孩子，\
            真的很气。记了其中一辆的车顶灯尾号，见照片。",
            "上车不打表，一口价{amount}元，平时二十多。我说打表，他说“这个点都这样”。要发票也没有。",
        ],
        wish: &["查处拒载、不打表，退多收的钱"],
        concerns: &["出租汽车公司"],
    },
    CaseTemplate {
        category: "traffic.taxi",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "{date}{time}左右从火车站打车到{community}，黑色双肩包落在后座了，里面有准考证和身份\
            证。没要小票，只记得司机是女的，车里挂一个红色中国结。明天就考试，求求帮忙找一下！",
            "我女儿{date}{time}前后在火车站打的车，回{community}，书包忘在后座，明天要考试，准考\
            证、身份证全在里面。司机是位大姐，后视镜上挂着红中国结，别的都记不得了。孩子哭了一晚\
            上，拜托你们帮着找找。",
        ],
        wish: &["帮忙查监控联系司机"],
        concerns: &["出租汽车管理所"],
    },
    CaseTemplate {
        category: "traffic.violation",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}每天{night}以后有一群摩托车炸街，来回轰油门，{number}辆都不止，持续到后半夜。\
            他们一般在{park}集合。老人心脏受不了。",
            "渣土车白天走禁行路段，从{place}旁边的工地出来，一路漏土，红灯也闯。车厢盖都没盖严，\
            跟在后面挡风玻璃被石子打了一个坑。",
        ],
        wish: &["夜间布控查处", "查那个工地和运输公司"],
        concerns: &["交警支队"],
    },
    CaseTemplate {
        category: "traffic.roadwork",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}挖了埋、埋了挖，今年第{few}次了。自来水挖完燃气挖，燃气挖完电信挖，你们能不\
            能商量好一起挖？？门口的店都快干不下去了，灰大得不敢开门，围挡把路占了三分之二，电动\
            车和行人挤一条缝。",
            "围挡夜里没有灯，{date}晚上我爱人骑车撞上去，手腕骨裂。公示牌写的完工日期早过了\
            {days}天。",
        ],
        wish: &["公布完工时间，留出便道，夜间装警示灯", "赔偿医药费"],
        concerns: &["交通运输局", "施工单位"],
    },
    CaseTemplate {
        category: "traffic.vehicle",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "请问外地驾照到期换证，能在临江换吗？要不要回原籍体检？我爸{number}年驾龄，今年72岁，\
            换证有没有什么特别要求？",
            "电动车牌照被偷了，补一块要带什么？听说网上能办，找了半天没找到入口。",
        ],
        wish: &["告知材料和地点"],
        concerns: &["车辆管理所"],
    },
];
