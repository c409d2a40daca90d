//! Demo replies: what units answer on public services.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.online"),
        about: &[],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::En,
        finding: FindingSeed::Upheld,
        text: "Dear {resident}, you are right, and we are glad you wrote. Under the rules on \
            better public services, passports and permanent residence cards are accepted online \
            from {due}, and the form will be in English as well; {unit} tested it with five \
            people on {visit}. We would welcome your help with the last test. Please call \
            {staff} on {phone}.",
        cites: "the rules on better public services",
    },
    ReplyTemplate {
        category_top: "gov",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的办事问题，{unit}由{staff}于{visit}调取窗口录像、叫号记\
            录和系统日志核实，情况属实，向您道歉。依据《优化营商环境条例》，首问的同志应当负责到\
            底，材料一次告知，已约谈当事人并改了流程；您的这件事由{staff}一人跟到办结，{due}前给\
            您结果，不必再来排队，能代办的我们代办。您走过的弯路，我们记下来，改了再请您来走一遍，\
            电话{phone}。",
        cites: "《优化营商环境条例》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.window"),
        about: &["样表"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：两个小时队，换来一句“自己看”，换了谁都难受，{unit}向您道歉。\
            {visit}调看录像，情况属实，那位工作人员停岗学习，今天会登门致歉，愿不愿意见他，由您\
            定。样表降到一米三，加了大字版、语音版，还有人帮写，不识字不是错。依据《优化营商环境\
            条例》，您的事由{staff}代办，{due}前办好送到您家，不必再来。谢谢您说出来，好多人遇到\
            了，没有力气说，电话{phone}。",
        cites: "《优化营商环境条例》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.window"),
        about: &["下午再来"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：牌子写十二点，就该到十二点。{unit}于{visit}查录像和系统日志，系\
            统并没有关，是窗口提前收了，责任人已批评、扣当月绩效。依据《优化营商环境条例》，公示\
            的时间就是承诺，从下周起午间不断岗，两人轮值，晚上延一小时，预约的随到随办。您那天没\
            办成的，由{staff}代办，{due}前办好，不用您再请假。全勤损失我们没有办法补上，只能把这\
            一次办到最好，电话{phone}。",
        cites: "《优化营商环境条例》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.window"),
        about: &["推来推去"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：推着轮椅一天跑三处，一个章没盖到，这是我们的耻辱。{unit}于\
            {visit}坐在一起打了电话，十二分钟就说清了：这章由街道盖，区里备案，市里不用管。盖好\
            的件已由{staff}送到您家，请老人家放心。依据《优化营商环境条例》，首问者负责到底，三\
            处的首问人都写了检讨；同类事项{due}前列一张清单，写明谁办、怎么办、几天办，贴在每个\
            窗口。您那句“打个电话不行吗”，我们印在了墙上，电话{phone}。",
        cites: "《优化营商环境条例》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.window"),
        about: &[],
        kinds: &[KindSeed::Praise],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：收到您的来信，那位工作人员正在窗口，看完把信折好放进抽屉，又打\
            了一遍“谢谢”的手语给我们看，比昨天熟练。《无障碍环境建设法》要求公共服务提供无障碍交\
            流，她用的是一张纸、一支笔和一个晚上。{unit}给她记了表扬，{due}起每个窗口都放一套手\
            写板，全员学十个常用手语，她当老师。下次来，您可以直接找她，也可以发短信到{phone}，\
            {staff}会回。",
        cites: "《无障碍环境建设法》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.procedure"),
        about: &["是我爸"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：亲人走了，还要跑这么多趟，{unit}向您道歉。{visit}我们请银行、派\
            出所、社区同桌商定：依据《民法典》的继承规定，小额存款可凭死亡证明、您的身份证和一份\
            承诺书办理，亲属关系由我们从户籍底册出具，不再让您自己找。{staff}陪您去银行，{due}前\
            销户，余额交到您手里。这不是钱的事，我们明白。今后“证明我爸是我爸”这样的证明，全市停\
            开，改由部门之间核对，电话{phone}。",
        cites: "《民法典》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.procedure"),
        about: &["委托书"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：应该有一张清单，{unit}于{visit}把它做出来了，附在后面，一共四样，\
            写明原件还是复印件、委托书可打印、可电子签。依据《优化营商环境条例》，要什么、不要什\
            么，一次讲完，讲漏的由我们补，不让您再跑。您的材料{staff}已接手，缺的一份从系统里调\
            出来，{due}前办好寄给您，运费我们出。同类事项的清单陆续贴出来，若跟窗口说的不一样，\
            以清单为准，电话{phone}。",
        cites: "《优化营商环境条例》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.permit"),
        about: &["小吃店"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：可以一次办。{unit}开了“开餐馆一件事”，填一张表，营业执照和食品\
            许可一起出，依据《优化营商环境条例》，最快五个工作日。装修前请一定先找我们看图纸，免\
            费，主要看三样：排烟走楼顶、洗碗消毒分开、冷菜单间，比装好再敲便宜。{due}前把平面图\
            拍给{staff}，我们两天内回您“能不能、改哪里”。选址若在居民楼下，烟道没有专用的，最好\
            换一处，免得日后邻居受苦，电话{phone}，祝生意兴旺。",
        cites: "《优化营商环境条例》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.permit"),
        about: &["个体户"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：没注销的个体户，只要没有失信、欠税，一般不影响孩子，放宽心。\
            {unit}告诉您怎么办：先清税，手机上点“注销预检”，没有欠的十分钟出清税单；再走简易注销，\
            公示二十天，依据《市场主体登记管理条例》，到期自动注销，不要钱，不用跑。若{due}前提\
            交，月底前能好，政审若问起，我们可以出一份说明。找不到执照也没关系，凭身份证就能查，\
            电话{phone}，联系人{staff}会陪您点完。",
        cites: "《市场主体登记管理条例》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.online"),
        about: &["图像不清晰"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：太阳底下、灯底下、白纸上，{unit}照着您的办法也试了，一样不行，\
            问题在上传时压得太狠，不在您。{visit}已修好，光线不够会提示怎么转；填到一半自动存，\
            刷新、断网都还在；“人工”两个字任何时候都能接到真人。依据《优化营商环境条例》，线上线\
            下都要能办。您填没了的那张表，我们从日志里找回了一半，剩下的{staff}帮您补，{due}前办\
            完，电话{phone}，对不起。",
        cites: "《优化营商环境条例》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.online"),
        about: &["老伴"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说得没有错，给老人留个口，是应该的。依据《老年人权益保障法》，\
            {unit}从{visit}起，大厅、医院、车站都留一个不扫码的门，看一眼身份证、登个记就进，有\
            人引着；办事照旧有窗口、有纸表，打电话也行。志愿者每周二在大厅教手机，学不学都随您二\
            老。{due}前请再来一趟，看看这个“口”够不够宽，若还有人让您扫，请当场拨{phone}，\
            {staff}马上下楼。",
        cites: "《老年人权益保障法》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.household"),
        about: &["集体户"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：可以。{unit}答复您：一、毕业三年内，凭毕业证、租赁合同，可落在\
            所租地的社区公共户，不需要房东同意；二、学校集体户先出具迁移证，网上可申请；三、依据\
            《户口登记条例》，迁入后立户三个工作日。请在{due}前把毕业证和合同拍照传来，我们先审，\
            您只跑一次。社区有公共户，名额够用。以后买了房再从公共户迁出，也是一次就好。材料不齐\
            找{staff}，电话{phone}。",
        cites: "《户口登记条例》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.household"),
        about: &["出生在外省"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：能落临江，孩子跟爸爸。先改出生证，再落户：出生证上的错字，找出\
            生的医院开更正说明，带双方身份证，可以邮寄办，一般五个工作日。之后凭出生证、父母身份\
            证、户口本、结婚证，依据《户口登记条例》当场办好，{unit}不收费用。不方便跑的，可以线\
            上预审，{due}前传来，窗口留好件。孩子打疫苗、上医保不必等户口，先用出生证号就行，电\
            话{phone}，联系人{staff}。",
        cites: "《户口登记条例》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.fund"),
        about: &[],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}答复您：租房一年可提四次，每季一次，也可改成按月直接打给\
            您或房东，真的有，系统里选“按月委托”；每月最高额度以市里当年标准为准，随信附表；合租\
            也能办，凭合同备案，每人按自己分摊的那份，不用换到您名下，请让室友在合同上加一行签名。\
            依据《住房公积金管理条例》，提租金要在租期内。{due}前提交，当月就能到。手机里找不到\
            入口的，{staff}在电话里带着您点，电话{phone}。",
        cites: "《住房公积金管理条例》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.estate"),
        about: &["房产证"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：错不在大家。{unit}已把小区列入历史遗留问题清单，{visit}和住建、\
            税务、法院开了会，采取“证缴分离”，先给买房人办证，开发商欠的税费另行追缴，依据《不动\
            产登记暂行条例》和本市规定，先办交清全款、税款的人。{due}前公布名单和顺序，分三批办，\
            孩子要上学的提到第一批，上门收材料，您不用排队。{number}户交过的每一张收据都请拍照留\
            存。等了这么多年，不能再让大家等下去，电话{phone}，联系人{staff}。",
        cites: "《不动产登记暂行条例》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.estate"),
        about: &["过户给我们"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：爷爷奶奶一九五几年的死亡证明开不出来，不是您的问题。{unit}答复：\
            依据《民法典》继承规定和登记新办法，年代久远确实无法取得的，可以用户籍底册、墓碑、族\
            谱、村里老人证言代替，由您书面承诺、登记前公示十五天即可。户籍底册我们已替您查到了一\
            份，注明“亡”字；{due}前请三姊妹一起来，带身份证和房产证，公证不是必须的。能替您跑的，\
            {staff}已跑完，电话{phone}。",
        cites: "《民法典》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.staff"),
        about: &[],
        kinds: &[KindSeed::StaffAppeal],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：收到您的申诉，{unit}没有交给您所在的科室，按《临江市工作人员考\
            核申诉办法》由督查人员单独复核。录音、排班表、派单日志和请假单我们都完整调取看过，\
            {visit}请质检、技术两组各自说明理由，您说的情况成立，扣分和误记的责任人已更正，系统\
            里改了名字和数字，奖金随之补发，{due}前到账。排班的意见也已转人事，改为每季度公开轮\
            换。申诉不影响任何人的岗位，若有人跟您提起，请马上告诉{staff}，电话{phone}。",
        cites: "《临江市工作人员考核申诉办法》",
    },
    ReplyTemplate {
        category_top: "gov",
        category: Some("gov.staff"),
        about: &[],
        kinds: &[KindSeed::Report],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的情况，{unit}由督查人员于{visit}调取门口监控核实，当事人\
            上班时间玩游戏、让群众久等，情况属实，依据《公务员法》及作风规定给予批评教育、扣发当\
            月绩效、调离窗口，所在科室的负责人一并约谈。整个过程没有提到照片从哪里来，也没有提到\
            您。{due}前我们还会不打招呼去看两次，结果贴在公示栏。您说不要赔偿、只是觉得不应该，\
            这句话是对我们最重的提醒，谢谢，电话{phone}，联系人{staff}。",
        cites: "《公务员法》",
    },
];
