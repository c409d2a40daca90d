//! Demo replies: what units answer on public facilities.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.access"),
        about: &[],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhTw,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您說一起走一遍比圖紙清楚，{unit}完全同意。{visit}我們請了兩位視\
            障朋友帶路，閉著眼走完那一段，確實會撞上電線桿。依《無障礙環境建設法》，導盲磚已改線、\
            避開電桿，斷掉的部分重鋪，{due}前完工；路口的有聲號誌也同時安裝，音量可以隨環境調整，\
            夜間不會吵到住戶。您願意當志工，我們很感激，完工前想請您再走一次，{staff}會先打電話\
            跟您約時間，電話{phone}。",
        cites: "《無障礙環境建設法》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的公共设施问题，{unit}由{staff}于{visit}到现场查看，情况\
            属实。现场已先设围挡和警示，能当天修好的已经修好，需要订配件的部分{due}前完成，完工\
            照片发给您看。依据《城市道路管理条例》，管养单位应当保证设施完好，我们没有先于您发现，\
            说明巡查不够细，已把这一段改为每周两次。有人因此受伤或受损的，请保留票据，我们协助办\
            理赔付，电话{phone}。",
        cites: "《城市道路管理条例》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.lamp"),
        about: &["下晚自习", "白天亮着", "左手第"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您报修的路灯，{unit}于{visit}夜里修好，坏的灯头换成了新的，时控\
            器也一并校准，白天亮、晚上灭的毛病不会再有。依据《城市照明管理规定》，主次干道亮灯率\
            要达到规定标准，这一段拖了这么久没有修，是夜巡漏了，已改为每周巡一次，{due}前把整条\
            路的灯杆逐根查完。灯杆上有编号，再有不亮的报编号最快，半天就到。走夜路的孩子让人牵挂，\
            谢谢您，电话{phone}，联系人{staff}。",
        cites: "《城市照明管理规定》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.lamp"),
        about: &["新装的路灯", "新路灯"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}于{visit}夜里到您家卧室量过，窗面照度确实超出居住区的限值。\
            依据《城市照明管理规定》，照明设施应当避免干扰居民生活，装之前没有问过住户，是我们考\
            虑不周。当晚已把灯头转了十五度，半夜自动调暗一半；定制的遮光罩{due}前装上，装好后请\
            您躺在床上看一看，还晃眼就换低色温的灯。这些天没睡好，实在抱歉，电话{phone}，联系人\
            {staff}。",
        cites: "《城市照明管理规定》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.lamp"),
        about: &[],
        kinds: &[KindSeed::Praise],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说不用回复，{unit}还是想说声谢谢。那两个小伙子一个入行四年、\
            一个刚满半年，看到您的话，刚满半年的那位说“原来真有人记得”。《城市照明管理规定》要求\
            及时维修，我们会把“当晚亮”当成自己的标准，{due}起每天公布报修和修复的时间，请您和大\
            家看着。以前让您觉得投诉没用，是我们欠下的，慢慢补上。路灯再不亮，请拨{phone}，找\
            {staff}。",
        cites: "《城市照明管理规定》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.manhole"),
        about: &["黑洞洞"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：接到您的报告，{unit}十五分钟到场设围挡和警示灯，随后配上新井盖\
            并加装防坠网，即使盖子没了人也掉不下去。依据《城市道路管理条例》，井盖缺失应当立即补\
            齐，查明是被过往大车压碎后弹开。同路段的井盖{due}前逐个检查、编号，三十年以上的换成\
            新的。谢谢您停下来打这个电话，那天晚上许多骑车人因此平安经过。电话{phone}，联系人\
            {staff}。",
        cites: "《城市道路管理条例》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.manhole"),
        about: &["咣当"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：上次垫胶皮只顶了两天，是在应付，{unit}向您道歉。这次把井圈凿开\
            重做，换成带弹性垫的防沉降井盖，{visit}夜里施工、早上通车。请您今晚听一听，还响就直\
            接打给{staff}，电话{phone}。依据《城市道路管理条例》，井盖响动属于我们的养护责任，同\
            一条路{number}座井盖{due}前全部听一遍、修一遍。住在二楼的您这些天心脏跟着跳，我们记\
            住了。",
        cites: "《城市道路管理条例》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.manhole"),
        about: &["陷下去"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}接报后设了围挡，探测发现井圈周围有空洞，若再晚几天就可能\
            塌陷，您的提醒很及时。现已开挖回填、重做井圈，养护期满拆围挡，{due}前恢复通行。依据\
            《城市道路管理条例》，检查井由产权单位养护，权属已查清挂牌。崴脚的老人家请帮我们转告，\
            医药费可以报给{staff}，我们承担，电话{phone}。那一带人多，养护期间晚上会有灯。",
        cites: "《城市道路管理条例》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.pavement"),
        about: &["一个大坑"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：得知您摔伤缝针，我们非常抱歉。坑已于{visit}铣刨重铺，不是填平了\
            事；用两块砖头摆着代替围挡，是严重失职，班组已处理。依据《民法典》关于公共设施管理人\
            责任的规定，您的医药费、误工费由{unit}承担，请准备病历和票据，{staff}会在{due}前上门\
            与您商量赔偿，您不必自己跑。路归我们管，这句话今后不会让您再问第二遍。祝早日康复，电\
            话{phone}。",
        cites: "《民法典》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.pavement"),
        about: &["地雷砖"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：“地雷砖”这个名字我们记下了。{unit}于{visit}把两边人行道逐块敲了\
            一遍，松动的有六百多块，成因是基层没有压实、汽车又常上来压。依据《城市道路管理条例》，\
            我们负责养护，松砖分三段翻修，{due}前完成第一段，基层改用混凝土，路口加隔离桩。施工\
            时留出半幅让大家走。若铺好后下雨还有踩出水的砖，请拍照发给{staff}，我们免谈理由、当\
            天返工，电话{phone}。",
        cites: "《城市道路管理条例》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.drain"),
        about: &["一下大雨"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的积水，{unit}已把整条路的雨水口全部打开清掏，运走淤泥和\
            树叶二十多吨，并用机器人看了管道，有一段被树根堵了一半，已切除。依据《城镇排水与污水\
            处理条例》，汛前应当完成清掏，这条路去年漏掉了，责任在我们。低洼处加两个大口径雨水篦，\
            {due}前装好，雨天派人带泵值守。车辆泡水的损失请保留定损单，联系{staff}登记，电话\
            {phone}。",
        cites: "《城镇排水与污水处理条例》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.drain"),
        about: &["污水井"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：污水冒溢，{unit}于{visit}用高压车疏通，从管里掏出大团油块和塑料\
            袋，现已排水正常，路面冲洗、消毒三遍。依据《城镇排水与污水处理条例》，餐饮废水须经隔\
            油池才能排入，周边没有隔油池的商户已责令{due}前装好，装不好先停接。冒了这么多天没有\
            人来，是两家单位都以为对方在修，今后归我们一家管到底。气味若还有，请拨{phone}，联系\
            人{staff}。",
        cites: "《城镇排水与污水处理条例》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.railing"),
        about: &["自动扶梯"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：扶梯停用一个多月、只贴“检修中”三个字，是我们没有替爬台阶的老人\
            着想。{unit}查明是梯级链条需要定制，配件已到，{due}前安装并经检验合格后恢复，依据《\
            特种设备安全法》，没有合格证不能开，请您谅解。恢复日期已写在告示上，过期未开我们再公\
            开说明。这几天每天早晚买菜的时间，安排了人帮老人提东西。谢谢您，电话{phone}，联系人\
            {staff}。",
        cites: "《特种设备安全法》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.railing"),
        about: &["江边护栏"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：接到您的话，{unit}当天就用钢管把缺口封住，挂了警示灯，照片已发\
            给您。缺的栏杆查明是被车撞断后没有报修，依据《城市道路管理条例》，护栏由我们维护，巡\
            查没有发现，已追究责任。新栏杆按原样定做，{due}前装好，间距改为十一厘米，小孩钻不过\
            去。江边还有三处有些松，一并加固。谢谢您替孩子们着急，电话{phone}，联系人{staff}。",
        cites: "《城市道路管理条例》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.access"),
        about: &["轮椅"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说不想每次都被人抬，我们读了很久。{unit}与场馆商定：无障碍电\
            梯从{visit}起开馆即开，不再锁门，坏了当天修；坡道口装了隔离桩，停车的已清走。依据《\
            无障碍环境建设法》，无障碍设施应当保持畅通可用，周末没人管是管理失职，馆方已书面道歉。\
            {due}我们想请您当体验员，推着轮椅从车站一路走到展厅，哪里过不去就改哪里。那场展览还\
            开着，电话{phone}，联系人{staff}。",
        cites: "《无障碍环境建设法》",
    },
    ReplyTemplate {
        category_top: "facility",
        category: Some("facility.fitness"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：接到反映后，{unit}当天把破损的设施停用、围了起来，尖的塑料边用\
            软条包好。依据《公共文化体育设施条例》，公共器材由管理单位定期检查，那颗螺丝早该发现，\
            巡查员已换人，现在每件器材贴着检查卡，上面有日期和签名，您可以看。配件{due}前到货装\
            好，届时再开放。孩子和老人没有受伤，是万幸，也谢谢您先来告诉我们。电话{phone}，联系\
            人{staff}。",
        cites: "《公共文化体育设施条例》",
    },
];
