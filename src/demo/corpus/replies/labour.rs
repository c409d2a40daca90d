//! Demo replies: what units answer on work and social insurance.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "labour",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的劳动和社会保险问题，{unit}由{staff}于{visit}约谈用人单\
            位，调取合同、考勤、工资和缴费记录，情况基本属实。依据《劳动合同法》及有关规定，已下\
            达限期改正通知，{due}前不改的立案处罚并依法公布；您若急用钱，可申请先行支付，也可走\
            仲裁，不收费，我们帮您写申请。您的名字不会告诉单位。出力挣来的钱和保障，一分都不该少，\
            电话{phone}。",
        cites: "《劳动合同法》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.wages"),
        about: &["包工头"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：记工本和按了手印的欠条，{unit}都看过，算得清楚。{visit}我们和大\
            家一起去工地，把总包、分包、包工头叫到一张桌上，依据《保障农民工工资支付条例》，总包\
            先清偿，再找分包要，他们推给谁都不行。总包已写承诺，{due}前从工资专户直接打到每个人\
            卡上，不经包工头的手，到期没有到，我们划应急保障金。请帮着告诉没来的老乡，把身份证和\
            卡号报给{staff}。孩子的学费耽误不得，电话{phone}，您写得很好，没有不对的地方。",
        cites: "《保障农民工工资支付条例》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.wages"),
        about: &["餐馆"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：“不干满一年不给”，法律里没有这一条。{unit}于{visit}到餐馆，老板\
            起初还犟，依据《劳动合同法》，离职时应当一次结清工资，已下达指令，{due}前付清，逾期\
            加付赔偿金。工资算法我们也核了，少算的两天加上去了。您打工省下的饭钱，一分不会少。拿\
            到钱请发条短信给{staff}；没拿到也发，我们再上门，电话{phone}。",
        cites: "《劳动合同法》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.wages"),
        about: &["共渡"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：按您的要求，{unit}以例行检查名义于{visit}到公司，没有提到任何投\
            诉人。查到拖欠两个月工资，涉及{number}名员工，依据《劳动合同法》责令限期支付，公司承\
            诺{due}前全部补发，先发生活困难的；到期不付，立案并列入失信名单。“共渡难关”可以协商，\
            换车不行，这话我们也当面说了。您的打卡、截图请自己留好一份。后续情况用您留的取件码查，\
            不会打您单位电话，咨询{phone}，联系人{staff}。",
        cites: "《劳动合同法》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.wages"),
        about: &[],
        kinds: &[KindSeed::Praise],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说不会说话，可这几句话把{unit}几个大男人看红了眼。去工地三趟\
            的是他们分内的事，《保障农民工工资支付条例》写得明白，血汗钱不能欠。他们托我回一句：\
            回家过年，路上把钱存好，别带现金。您和老乡的欠条原件我们{due}前寄还，留个念想。明年\
            若再遇到不结钱的，别等几个月，头一个月就来找我们，电话{phone}，找{staff}，一样上工地。",
        cites: "《保障农民工工资支付条例》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.contract"),
        about: &["试用期"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}逐条答复您：一、没签书面合同，从用工第二个月起可主张双倍\
            工资，最长十一个月；二、口头辞退又没有理由，可要赔偿金；三、证据准备转账记录、工作群、\
            工牌、考勤照片，老板个人转账也算；四、依据《劳动合同法》和仲裁规定，仲裁不收费，不请\
            律师也能办。申请时效一年，从知道那天起算，请在{due}前来填表，{staff}陪您算数额，带身\
            份证和证据复印件，电话{phone}。",
        cites: "《劳动合同法》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.contract"),
        about: &["搬到外地"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：公司搬迁，让不去的人“自己辞职”，这样写会吃亏，请先不要签字。依\
            据《劳动合同法》，工作地点变化致使合同无法履行、又协商不成的，单位应当支付经济补偿，\
            按每满一年一个月工资计，上一年平均工资封顶三倍。您工作多年，这笔补偿数目不小。{unit}\
            可以约公司来调解，{due}前给您时间，您带上合同、工资流水，没有的也能从社保缴费里查到，\
            电话{phone}，联系人{staff}。",
        cites: "《劳动合同法》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.overtime"),
        about: &["考勤机"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：按您说的，{unit}于{visit}夜里进厂，直接导出考勤机原始记录，与准\
            备好的那本对不上，差了上百小时。依据《劳动法》，责令补发加班费、停止超时加班，怀孕女\
            工当天起不排夜班；统一打印的“自愿加班”无效，撕毁。补发名单{due}前公示，人人可看自己\
            的数，差一分都可以说。有人因此被调岗，请告诉{staff}，那算打击报复，另案处理，电话\
            {phone}，信息保密。",
        cites: "《劳动法》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.overtime"),
        about: &["高温"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：一箱水不能顶补贴。{unit}于{visit}到工地，三十八度没有停工、没有\
            防暑药，依据《防暑降温措施管理办法》，气温达到三十七度以上户外作业不得超过规定时间，\
            最热的三小时停工，补贴按月发，和工资一起打卡。施工单位补发两个月，{due}前到账，工地\
            搭了遮阳棚，备了盐汽水和药。头晕恶心、不出汗是中暑，马上到阴凉处、拨急救，别硬挺，电\
            话{phone}，联系人{staff}。",
        cites: "《防暑降温措施管理办法》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.insurance"),
        about: &["外省"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}给您一个准话：一、转移不用回原地，在手机上申请，四十五天\
            内办完，缴费年限合并计算，养老以前的不会丢；二、中断几个月不影响养老累计，医保断三个\
            月以上再续缴有等待期，买房资格按住建的口径，我们打印了一张放在回复里；三、依据《社会\
            保险法》，新单位应在三十天内给您参保。请在{due}前提交转移申请，办好之前看病可走备案。\
            不会操作就拨{phone}，{staff}在线上带着您点。",
        cites: "《社会保险法》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.insurance"),
        about: &["灵活就业"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}答复：灵活就业人员养老和医保可以分开，只交医保不交养老是\
            允许的，但中间不建议断太久，将来算待遇要看年限。今年缴费基数分六档，可在最低和最高之\
            间自己选，月交、季交、年交都行，具体数额表随信附上；困难人员有补贴，依据《社会保险法》\
            和本市办法，{due}前申请的从当月起补。定好档以后中途还能改一次。不清楚的地方，请把您\
            的年龄、已缴年限告诉{staff}，我们替您算，电话{phone}。",
        cites: "《社会保险法》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.insurance"),
        about: &[],
        kinds: &[KindSeed::Complaint],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：自愿放弃书没有效力，依据《社会保险法》，参保是单位的法定义务。\
            {unit}于{visit}调取工资和申报数据，按最低基数申报、还有{number}人没有参保，均属实，\
            已下达补缴决定，{due}前按实际工资补足，单位承担单位部分和滞纳金；那笔“社保补贴”不能\
            抵扣，怎么退由双方商量，我们在场。没有参保的人，名单里没有您单独的名字，请放心。缴费\
            记录手机可查，少一个月就告诉{staff}，电话{phone}。",
        cites: "《社会保险法》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.pension"),
        about: &["刷脸"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：让九十二岁的老人对着手机眨眼摇头，是我们的办法不好。{unit}的\
            {staff}于{visit}到床前看过老人家，握了手，当场办好，不用再刷。依据《社会保险法》和服\
            务规定，高龄、卧床、失能的老人可以上门认证，也可由社区代办，以后每年由我们来，不让您\
            家跑。停发的那一条系统设置已改，{due}前同类老人逐一排查，{number}位名单已交街道。老\
            人家精神好，说了三句“好”，请多保重，电话{phone}。",
        cites: "《社会保险法》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.pension"),
        about: &["头一个月"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的头一笔养老金没到账，是银行卡户名与档案差一个字，系统退了回\
            来，没有人告诉您，是我们的错。依据《社会保险法》，待遇应当按时足额发放。{unit}已于\
            {visit}改好，本月和上月一起打，{due}前到账，同时短信通知。没到之前若买药要钱，可到窗\
            口申请临时救助，当天给。在“走流程”三个字里，不该让老人干等，今后每一步都打电话说清楚，\
            {staff}负责您这一件，电话{phone}。",
        cites: "《社会保险法》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.injury"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：没签合同不要紧，依据《工伤保险条例》，聊天里的派活记录、工友证\
            言、工地照片、工资转账都能证明劳动关系。{unit}于{visit}到工地，请两位工友写了证言，\
            调取了监控，总包先行承担医疗费，已给医院打款，催缴停了。工伤认定由我们替您递交，\
            {due}前出决定，老板不露面也照样认。夫妻都没法上工，街道已送去临时救助，两个孩子的学\
            费学校缓交。先把腰养好，钱的事我们来办，电话{phone}，联系人{staff}。",
        cites: "《工伤保险条例》",
    },
    ReplyTemplate {
        category_top: "labour",
        category: Some("labour.agency"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：先找工作、再贷款培训，这就是“培训贷”，您不是第一个。{unit}会同\
            公安、市场监管于{visit}上门，没有人力资源许可，依据《就业促进法》查封，材料移交公安。\
            贷款合同的事，金融机构已同意暂停扣款、不上征信，等案件有结论再处理，{due}前给书面函；\
            档案费属违法收取，查扣后退。请把和您一起的同学都叫来登记，证据就是那份“影视助理”的合\
            同。刚毕业不容易，另给您推三个真招人的岗位，电话{phone}，联系人{staff}。",
        cites: "《就业促进法》",
    },
];
