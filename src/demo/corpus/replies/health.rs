//! Demo replies: what units answer on health care.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "health",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的就医问题，{unit}由{staff}于{visit}到医疗机构核实，调取\
            病历、监控和费用清单，并听了双方说法，情况属实。依据《医疗机构管理条例》，医院已承认\
            不足，{due}前向您当面说明，涉及费用的差额退还，流程不合理的一并改。治病的地方最怕让\
            人心凉，这句话我们转给了全院。后续治疗若需要协调床位、专家，请直接说，电话{phone}。",
        cites: "《医疗机构管理条例》",
    },
    ReplyTemplate {
        category_top: "health",
        category: Some("health.service"),
        about: &["专家号"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：“心里凉”三个字，那位医生看了，站起来很久没有坐下。{unit}于\
            {visit}听了录音，两分钟、没有给您说完话，是我们没有安排好。依据《基本医疗卫生与健康\
            促进法》，患者有知情权。医生{due}上午专门留出半小时，请您带药来，一样样讲；药袋上印\
            了大字，早中晚用红黄绿三个点。接诊人数设了上限，不再三分钟一个。看病看的是病，也是人，\
            对不起，电话{phone}，联系人{staff}。",
        cites: "《基本医疗卫生与健康促进法》",
    },
    ReplyTemplate {
        category_top: "health",
        category: Some("health.service"),
        about: &["病案室"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：一件复印，来了又来，还改签了车票，真对不起。{unit}于{visit}请医\
            院把病案室的办事时间写在门上、网上，全天可办，负责人开会有人替。依据《医疗机构病历管\
            理规定》，患者有权复印，您的病历今天已印好，按您留的地址寄出，邮费由医院付，{due}前\
            到您手上；多出的车票钱请寄票据，医院补给您。外地病人先在手机上预约，当天领。麻烦您确\
            认地址，找{staff}，电话{phone}。",
        cites: "《医疗机构病历管理规定》",
    },
    ReplyTemplate {
        category_top: "health",
        category: Some("health.service"),
        about: &[],
        kinds: &[KindSeed::Praise],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的话，{unit}是一字一句念给那个病区听的。那几位护士和值班大夫，\
            听完都没有说话，过了好一会儿，有人说，阿姨爱干净，每天要先梳头再吃饭。《医疗机构管理\
            条例》写不到这些，他们写在心里。请节哀，也请保重。{due}院里要给她们颁奖，她们说不要\
            奖，只想请您有空回来坐坐，喝杯茶，见见记得她的人。愿不愿意都好，电话{phone}，联系人\
            {staff}。",
        cites: "《医疗机构管理条例》",
    },
    ReplyTemplate {
        category_top: "health",
        category: Some("health.charge"),
        about: &["血检"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}于{visit}请专家一项项对过清单，三小时内重复的那一项血检没\
            有必要，“特殊护理”没有执行记录，两项都应退，依据《医疗保障基金使用监督管理条例》退还\
            您自付部分，同时追回医保支付，{due}前到账，随信附一份写了中文说明的明细。医院改了系\
            统，二十四小时内同项检查弹窗提示。孩子的病若还要看，复诊免挂号费。“住院要有住院的结\
            果”不是理由，谢谢您问到底，电话{phone}，联系人{staff}。",
        cites: "《医疗保障基金使用监督管理条例》",
    },
    ReplyTemplate {
        category_top: "health",
        category: Some("health.charge"),
        about: &["退号"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：窗口、信息科、财务，{unit}于{visit}请三家坐到一起，原来是支付渠\
            道对账失败，退款压在队列里，没有人负责看。依据《消费者权益保护法》，您取消未接受的服\
            务，费用应当退回，医院已人工处理，{due}前原路到账，同时查到其余{number}笔，一并退。\
            以后退费不成功系统会自己提醒，患者不用再问。您自己跑了这么多天还这样平和，谢谢，没到\
            账请直接找{staff}，电话{phone}。",
        cites: "《消费者权益保护法》",
    },
    ReplyTemplate {
        category_top: "health",
        category: Some("health.booking"),
        about: &["智能手机"],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您替母亲说的，正是很多老人没有机会说的。{unit}于{visit}与各医院\
            商定：每个科室每天留两成窗口号给六十五岁以上老人，预约满了也不占；门口有穿红马甲的志\
            愿者，带身份证就能帮着约；社区卫生站代约从{due}起开通，打电话也行。依据《老年人权益\
            保障法》，看病不应把老人挡在手机外面。您在外地，想知道母亲挂上了没有，可以登记一个号\
            码给您发短信，电话{phone}，联系人{staff}。",
        cites: "《老年人权益保障法》",
    },
    ReplyTemplate {
        category_top: "health",
        category: Some("health.booking"),
        about: &["黑夹克"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：穿黑夹克的人，{unit}和警方于{visit}在西门抓到了，用软件抢号、加\
            价转卖，手机里还有十几个就诊卡，依据《医疗机构管理条例》及治安管理规定处理。软件漏洞\
            当天堵上，专家号改成实名、错时放，退出来的号随机放，抢不到规律。{due}前我们每天在西\
            门站岗。买过加价号的人，留有转账记录的可以去警方登记追回。谢谢您站出来，再看到请拨\
            {phone}，联系人{staff}。",
        cites: "《医疗机构管理条例》",
    },
    ReplyTemplate {
        category_top: "health",
        category: Some("health.emergency"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：四十多分钟里您经历的煎熬，我们没有资格说理解，只能把每一分钟交\
            代清楚。调度记录、车辆轨迹和通话录音已整理好，{unit}按您的要求，{due}前当面交给您：\
            第一辆车在高架上遇事故，调度没有及时改派第二辆，这是错误，依据《院前医疗急救管理办法》，\
            责任人停职待查。三次“都在路上”，没有如实告诉您。老人家在重症室的治疗，已请省里专家会\
            诊，费用先记账。请您随时直接打给{staff}，电话{phone}，不分白天黑夜。",
        cites: "《院前医疗急救管理办法》",
    },
    ReplyTemplate {
        category_top: "health",
        category: Some("health.vaccine"),
        about: &["缺货"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}答复您：晚打几周不影响效果，不用从头来，接着打就行；本市\
            到货计划{due}前到第一批，您家孩子已排进名单，到货短信先发您。别的卫生站可以跨区打，\
            带接种证、户口本，附上目前有货的三个点和电话。依据《疫苗管理法》，接种信息全市联网，\
            换地方也查得到。孩子若这几天发烧，先等好了再打。每次打完留观三十分钟，有红疹就近看医\
            生，电话{phone}，联系人{staff}。",
        cites: "《疫苗管理法》",
    },
    ReplyTemplate {
        category_top: "health",
        category: Some("health.vaccine"),
        about: &["HPV"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}答复：您附近有两个卫生站可约，周六也开，预约页面和电话随\
            短信发到手机。十五岁以下女孩子，本市为在校学生每年安排一次免费的二价疫苗，{due}前由\
            学校统计自愿报名，不强求；自费的四价、九价也可选，价格公示，医生会先问有没有过敏。依\
            据《疫苗管理法》，打之前家长要看知情书并签字，看不懂可以当场问。打完留观三十分钟再走，\
            电话{phone}，联系人{staff}。",
        cites: "《疫苗管理法》",
    },
    ReplyTemplate {
        category_top: "health",
        category: Some("health.insurance"),
        about: &[],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}写得简单些，方便讲给老人听：一、先备案，再看病，手机上两\
            分钟，备案后老家照样能用；二、看病时带身份证或电子码，当场减掉该报的，只付剩下的；三、\
            高血压、糖尿病的药，认定为门诊慢病后，一次可开三个月；四、卡里的钱可给父母、配偶、孩\
            子用，绑定一次就行。以上依据《医疗保障基金使用监督管理条例》和本市规定。{due}前社区\
            有专场，{staff}可以带着老人当面办，电话{phone}。",
        cites: "《医疗保障基金使用监督管理条例》",
    },
    ReplyTemplate {
        category_top: "health",
        category: Some("health.insurance"),
        about: &[],
        kinds: &[KindSeed::Complaint],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：从乡下来一趟几个小时，却让您一回回地补，是我们的窗口没做到一次\
            说清。{unit}把您的材料今天全部看完，齐了，报销款{due}前打到您卡上，不用再来。依据《\
            优化营商环境条例》，所缺材料应当一次性告知，没有一次告知的，由我们自己去补；发票章、\
            日期这类，能在系统里核到的不再让您交。“系统升级”不能当理由，已停这句话。以后请打电话\
            先问{staff}，电话{phone}，对不起，让您受累。",
        cites: "《优化营商环境条例》",
    },
    ReplyTemplate {
        category_top: "health",
        category: Some("health.illegal"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的朋友还好吗，请让她继续在正规医院治疗，病历留好。{unit}按您\
            说的，于{visit}周末人最多的时候去，当场查获没有批准文号的针剂和器械，店里没有一个人\
            有执业证，依据《医师法》取缔、罚没，线索移交公安，{due}前通报结果。换了店名也没躲过。\
            受过注射的顾客，请告诉她们带上照片来登记，有不舒服先看医生。拔牙的那处也同时端掉了，\
            器械没有消毒，电话{phone}，联系人{staff}。",
        cites: "《医师法》",
    },
];
