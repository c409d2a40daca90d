//! Demo replies: what units answer on roads and traffic.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.bus"),
        about: &[],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhTw,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好，歡迎來臨江工作。{unit}為您說明：一、公車可用手機支付掃碼上車，\
            也可投現，暫時還不能直接感應信用卡，預計{due}前開放；二、您上車的地方搭{number}路直\
            達火車站，約二十五分鐘，票價兩元，依《公車票價與乘車須知》前門上車、一次付清；三、站\
            牌上沒有票價的確不方便，我們已請人補貼，網站也改成手機打得開的版本，並有正體中文頁面。\
            若還有問題，請打{phone}找{staff}。",
        cites: "《公車票價與乘車須知》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的道路交通问题，{unit}由{staff}于{visit}在早晚高峰到现场\
            观察，并调取了相关记录，您说的情况属实。依据《道路交通安全法》，能立即纠正的当天已经\
            纠正，涉及设施调整的部分{due}前完成，之后我们再观察一周，把前后数据告诉您。走在路上\
            的人最清楚路好不好走，谢谢您花时间告诉我们。进展可问{phone}。",
        cites: "《道路交通安全法》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.signal"),
        about: &["绿灯只有"],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的建议{unit}到现场走过了，按老人步速过街需要的时间，比现有绿\
            灯多十一秒。依据《道路交通安全法》关于保障行人通行的规定，绿灯已先延长八秒，平时与上\
            放学两套配时；路中安全岛{due}前建成，两次过街，拄拐杖的老人和路队都能站得住。施工那\
            两天请绕行北侧。您是带路队的老师，建成后想请您带孩子们走一遍，看看还差什么，电话\
            {phone}，联系人{staff}。",
        cites: "《道路交通安全法》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.signal"),
        about: &["左转灯"],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您提出的左转配时问题，{unit}于{visit}早高峰数了十个周期，每次只\
            能放行四辆，排队确实超过二百米。依据《道路交通安全法》和现场流量，高峰左转绿灯已增加\
            十二秒，并把左转待转区前移，排队缩短到八十米以内。{due}前我们再测一次，必要时把一条\
            直行道改为直左。不必等大修，这样的小调整随时可以提，电话{phone}，联系人{staff}。",
        cites: "《道路交通安全法》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.signal"),
        about: &[],
        kinds: &[KindSeed::Report],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：接到您的报告，{unit}六分钟后到路口人工指挥，信号灯因控制箱进水\
            短路，当天修复。依据《道路交通安全法》，信号灯失灵时应由交警现场疏导，故障自动报警没\
            有响，是监测模块早就坏了，我们没有发现。现在全市路口正在逐一测试报警，{due}前测完。\
            谢谢您停下来打这个电话，可能就避免了一次事故。今后请拨{phone}，联系人{staff}。",
        cites: "《道路交通安全法》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.marking"),
        about: &["斑马线"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：这里铺完柏油没有及时划线，是施工和交管交接脱了节，责任在我们。\
            依据《道路交通安全法》，道路投入使用时标线应当齐全。{unit}已于{visit}夜间先划了临时\
            斑马线，放了减速牌；新沥青还要排油，正式标线用热熔漆在{due}前完成。今后验收单上没有\
            标线一项的路段不开放通行。谢谢您提醒，过街仍请看清来车，电话{phone}，联系人{staff}。",
        cites: "《道路交通安全法》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.marking"),
        about: &["限速牌"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}到现场从驾驶人的高度看过，限速牌确实被树叶挡住，五十米外\
            看不清。依据《道路交通安全法》，标志应当清晰、醒目。树枝已请园林修剪，标牌加高并移到\
            路口前。您的那次处罚，请带驾驶证在{due}前到窗口申请复核，也可网上提交，我们按现场情\
            况从宽认定，不会因为您提意见受影响。联系人{staff}，电话{phone}。",
        cites: "《道路交通安全法》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.jam"),
        about: &[],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的三条建议，{unit}和学校、街道坐下来逐条谈了。一、按年级错峰\
            放学，每批隔十分钟，{due}起试行；二、对面空地临时开放，限停十五分钟；三、家长志愿者\
            每天四人，由辅警带着。依据《道路交通安全法》，公交站和消防通道停车仍要处罚，这一条不\
            放宽。试行一个月公布数据，再请您来提意见。您说家长也是没办法，我们是听进去了才这样安\
            排的，电话{phone}，联系人{staff}。",
        cites: "《道路交通安全法》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.bus"),
        about: &["招手"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}调取了车载录像，当班司机看见站台有人招手，以车内人多为由\
            没有停靠，属于甩站。依据《城市公共汽车和电车客运管理规定》，到站必须停靠，已让其停岗\
            培训三天、扣发当月安全奖，车队长今天会给您打电话道歉。这个时段加开一班区间车，{due}\
            起执行，等车不超过十五分钟。让您在站台干等四十分钟，很对不住，电话{phone}，联系人\
            {staff}。",
        cites: "《城市公共汽车和电车客运管理规定》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.bus"),
        about: &["末班车"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说的那晚，末班车因车辆故障停在半路，调度没有派替补车，也没有\
            在站牌上提示，让您一个人在路边等到十点，我们深感不安。依据《城市公共汽车和电车客运管\
            理规定》，末班车必须保证。{unit}已要求总站夜里留一台备用车，电子站牌{due}前都能显示“\
            末班已过”或晚点分钟数。您打车的费用由车队承担，请把小票发给{staff}，电话{phone}。",
        cites: "《城市公共汽车和电车客运管理规定》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.bus"),
        about: &["老年卡"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：听了当天的车内录音，司机确实说了那句话，语气很不好。老年卡是政\
            策，不是施舍，您说得对。依据《城市公共汽车和电车客运管理规定》，{unit}对司机作停岗处\
            理，他愿意当面向老人道歉，时间听您和老人安排。读卡机的提示音{due}前改成和普通卡一样\
            的声音，不再报卡的种类。请替我们向老人家说声对不起，欢迎她继续坐我们的车，电话\
            {phone}，联系人{staff}。",
        cites: "《城市公共汽车和电车客运管理规定》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.bus"),
        about: &[],
        kinds: &[KindSeed::Praise],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您写的“别跑，等你”三个字，{unit}已经念给那位司机听。她说那天雨\
            大，看见抱孩子的手都会等。《城市公共汽车和电车客运管理规定》里写的是规范停靠、文明服\
            务，她做得比规定多了一点。车队给她记了一次表扬，{due}在站务室张贴您的来信。谢谢您记\
            了一路，又讲给我们听。以后坐车有什么想法，请拨{phone}，联系人{staff}。",
        cites: "《城市公共汽车和电车客运管理规定》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.taxi"),
        about: &["交班"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：根据您记下的车顶灯尾号，{unit}调出了轨迹和监控，{few}辆车中有三\
            辆不在交班时段，属于拒载。依据《巡游出租汽车经营服务管理规定》，已对驾驶员罚款并停运\
            学习，记入信用档案。上下客点从{due}起派人在雨天和晚高峰值守，交班车辆须亮“暂停”灯，\
            免得让人白问。那天下着雨又带着孩子，让您受累了。再遇到请记时间和尾号，拨打{phone}，\
            联系人{staff}。",
        cites: "《巡游出租汽车经营服务管理规定》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.taxi"),
        about: &["打表"],
        kinds: &[KindSeed::Complaint],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的不打表、一口价，{unit}已查到当事车辆，行车记录显示计价\
            器没有启动，情况属实。依据《巡游出租汽车经营服务管理规定》，驾驶员被罚款、停运三天，\
            多收的车费{due}前退给您，发票一并补开。“这个点都这样”不成理由，我们已在这一带加派暗\
            访。今后上车请看计价器是否翻起，不翻可以拒付，并拨打{phone}，联系人{staff}。",
        cites: "《巡游出租汽车经营服务管理规定》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.taxi"),
        about: &[],
        kinds: &[KindSeed::HelpRequest],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：好消息，包找到了。{unit}按您说的时间和那个红色中国结，从监控里\
            找到了车牌，司机下车清扫时也发现了包，正要交到队里。依据《巡游出租汽车经营服务管理规\
            定》，遗失物品要如数归还，里面的准考证、身份证都在，当晚已由{staff}送到您手上。保管\
            登记请在{due}前补签一个字，电话办理即可。祝考试顺利。以后坐车请顺手要小票，电话\
            {phone}。",
        cites: "《巡游出租汽车经营服务管理规定》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.violation"),
        about: &["摩托车"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的夜间飙车，{unit}从{visit}起在集合点和沿线设了夜间岗，连\
            查三晚，扣下改装摩托车{few}辆，均依《道路交通安全法》处罚，恢复原状后才放车，排气管\
            扣下销毁。整治持续到{due}，之后每周末夜里不定时再查，路口新装了声呐抓拍。查处时没有\
            透露是谁反映的。老人心脏不好，请多保重，夜里听见就拨{phone}，有人值班，联系人{staff}。",
        cites: "《道路交通安全法》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.violation"),
        about: &["渣土车"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}按您说的路段守了两天，查到白天闯禁行的渣土车{few}辆，其中\
            两辆闯红灯、没有密闭，依据《道路交通安全法》罚款记分，并暂停这家运输公司的通行证。出\
            土工地由城管责令装冲洗台，没冲干净不准出门。{due}前每天早晚各查一次。您的挡风玻璃可\
            凭维修单向运输公司索赔，我们提供查处证明，联系{staff}，电话{phone}。",
        cites: "《道路交通安全法》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.roadwork"),
        about: &["挖了埋"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说得对，早该商量好一起挖。{unit}查明，三次开挖由三家单位各报\
            各的，我们审批时没有合并，责任在我们。依据《城市道路管理条例》，剩余管线并入一次施工，\
            {due}前全部完工，新路面五年内不再批准开挖。现场已改窄围挡，留出两米便道，每天洒水四\
            次。沿街门店的停业损失由街道登记，与施工单位协商。谢谢大家忍了这么久，电话{phone}，\
            联系人{staff}。",
        cites: "《城市道路管理条例》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.roadwork"),
        about: &["围挡夜里"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您爱人骑车受伤，我们非常抱歉。{unit}当晚到现场，警示灯没电、围\
            挡没有反光条，超期也没有更新公示牌，施工单位违反《城市道路管理条例》，已停工整改并处\
            罚。医药费、误工费由施工单位承担，{staff}已约好{due}前当面协商，不满意可以走诉讼，我\
            们提供现场记录。灯现在接了市电，每晚有人检查。祝您爱人早日康复，电话{phone}。",
        cites: "《城市道路管理条例》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.vehicle"),
        about: &["驾照"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}答复您：外地驾驶证到期，可以在临江换，不用回原籍，带身份\
            证、驾驶证和体检证明，现场有自助体检机。依据《机动车驾驶证申领和使用规定》，七十周岁\
            以上每年交一次体检证明，并做记忆力、判断力和反应力测试，现场十几分钟。老人来可走绿色\
            窗口，有人陪办。若您父亲想在{due}前办，可现在预约，电话{phone}，找{staff}。",
        cites: "《机动车驾驶证申领和使用规定》",
    },
    ReplyTemplate {
        category_top: "traffic",
        category: Some("traffic.vehicle"),
        about: &["电动车牌照"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}答复您：电动车号牌丢失，带身份证和购车发票（或登记单）到\
            窗口，十分钟补好，工本费按《临江市电动自行车管理办法》免收。网上入口藏得深，我们已把\
            它移到首页第一行，{due}前再加一段图示。找不到原件也不要紧，报车架号后六位就能查。需\
            要邮寄的可以电话登记，号码{phone}，联系人{staff}，给您添了麻烦。",
        cites: "《临江市电动自行车管理办法》",
    },
];
