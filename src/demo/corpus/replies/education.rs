//! Demo replies: what units answer on education.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "education",
        category: Some("education.enrol"),
        about: &[],
        kinds: &[KindSeed::HelpRequest],
        lang: LangSeed::ZhTw,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好，歡迎孩子來臨江讀書。{unit}為您整理：一、需要居住證、在職或租屋\
            證明、孩子的在學證明與成績單，在學證明不必先公證，拍照上傳即可先審；二、依《臺灣學生\
            就學辦法》，由戶籍所在學區就近安排，{due}前可收到入學通知；三、課本不同，學校安排每\
            週兩節銜接輔導，簡體字和注音轉拼音由老師帶著，不另收費，也有同樣來自臺灣的家長可以請\
            教。第一天我們請{staff}在校門口等您，電話{phone}。",
        cites: "《臺灣學生就學辦法》",
    },
    ReplyTemplate {
        category_top: "education",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的教育问题，{unit}由{staff}于{visit}到学校了解情况，听了\
            老师、学生和家长的说法，情况属实。依据《教育法》，学校已承认不足，{due}前整改完毕，\
            并派人和您当面谈。孩子那边请您放心，我们要求学校不追问、不议论、不影响评优分班，若有\
            一点不对劲，请马上打给我们。家长开口是为了孩子好，我们也一样，电话{phone}。",
        cites: "《教育法》",
    },
    ReplyTemplate {
        category_top: "education",
        category: Some("education.enrol"),
        about: &["打工"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：能上公办。{unit}告诉您：一、居住证、租房合同、社保三样有就行，\
            户口本拍照传给我们，原件开学时再看，不用寄；二、按居住地就近分，您住的地方大概率到片\
            区内的公办校，若满额由我们统筹到最近一所；三、{due}前在网上登记，登记后有人打电话通\
            知验证。依据《义务教育法》，随迁子女与本地孩子一样免学费。头一次弄，别着急，{staff}\
            会一步步陪您填完，电话{phone}。",
        cites: "《义务教育法》",
    },
    ReplyTemplate {
        category_top: "education",
        category: Some("education.enrol"),
        about: &["实验二小"],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}不想让您猜：今年学区方案还没有定稿，您说的调整只是其中一\
            个备选。依据《义务教育法》，划片要公示、听取意见，{due}前发布征求意见稿，十五天里您\
            可以书面、电话、到场提，提了多少条、采纳没采纳，都会逐条公布。无论怎么划，已买房落户\
            的家庭设一年过渡。别信“内部消息”，更不要为此多花钱。公示那天会短信提醒您，电话\
            {phone}，联系人{staff}。",
        cites: "《义务教育法》",
    },
    ReplyTemplate {
        category_top: "education",
        category: Some("education.fee"),
        about: &["校服"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：“自愿”要是真的，不买就不会站后排。{unit}于{visit}查了校服招标，\
            价格偏高、没有让家长代表参加，面料送检一项不合格，依据《义务教育法》责令重新采购，一\
            年两套、可只买一套，也可自行按样式买；已买的不合格款{due}前退换。升旗站位学校取消了\
            区分，校长在班会上说了这件事，没有提任何一位家长。老师私聊家长，也已禁止，电话\
            {phone}，联系人{staff}。",
        cites: "《义务教育法》",
    },
    ReplyTemplate {
        category_top: "education",
        category: Some("education.fee"),
        about: &["延时服务"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：收了钱，就不该只是坐着。{unit}于{visit}随机听了两个下午，您说的\
            看手机的情况属实，老师已批评，学校按一天一门活动重排，家长每周可来看一次。登记表没有\
            “不买”这一项，是变相强制，依据《义务教育法》，“智慧学习卡”停售，收了的{due}前退还。\
            延时服务费收支每月公布，剩余的退。愿意不参加的，三点半正常放学，不影响任何事，电话\
            {phone}，联系人{staff}。",
        cites: "《义务教育法》",
    },
    ReplyTemplate {
        category_top: "education",
        category: Some("education.training"),
        about: &["校区合并"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}算的和您算的一样：合同写的是多少就按多少，剩余课时全额退，\
            “已消耗单价”没有约定，依据《民法典》不成立；教学点搬出二十公里，属于根本改变，家长有\
            权解约。于{visit}约谈后，机构的预收费专户已冻结，先退排队的，{due}前到您卡上，不足部\
            分由股东补。合并校区暂停招生。若给您“号”以外的说法，请不要再签字，直接找{staff}，电\
            话{phone}。谁家的算术，我们今天重新做了一遍。",
        cites: "《民法典》",
    },
    ReplyTemplate {
        category_top: "education",
        category: Some("education.training"),
        about: &["违规补课"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：先把安全管起来，您想得对。{unit}于{visit}周六进门，反锁的门当场\
            打开，三十多个孩子分批送回家，一个不少。依据《校外培训行政处罚暂行办法》，没有许可的\
            学科培训予以取缔、罚款，收的费用全部退，{due}前由家长登记领取；房东被提醒不得再租作\
            教室。组织者里若有在编教师，另作处理，不影响孩子。周末我们随机看，再发现请拨{phone}，\
            联系人{staff}。",
        cites: "《校外培训行政处罚暂行办法》",
    },
    ReplyTemplate {
        category_top: "education",
        category: Some("education.teacher"),
        about: &["撕了本子"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：孩子说“我是垃圾”，这句话我们听了心疼。{unit}和学校按您的意思，\
            不公开、不闹大：{visit}老师在校长陪同下，单独向孩子道了歉，把那本子一页页粘好还给了\
            他，并说没写完可以补，人永远不是垃圾。依据《未成年人保护法》，老师的做法不对，她愿接\
            受培训和考核，心理老师每周陪孩子聊一次，自愿。{due}前想请您和老师一起坐坐，看孩子好\
            不好，电话{phone}，联系人{staff}。",
        cites: "《未成年人保护法》",
    },
    ReplyTemplate {
        category_top: "education",
        category: Some("education.teacher"),
        about: &["收费补课"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：不留名也一样查，您放心。{unit}以普查方式于{visit}核实，确有教师\
            在家里收费补课、课堂留一手，依据《新时代中小学教师职业行为十项准则》，退还费用、给予\
            处分，当年不评优，课堂由教研员跟听。没有透露是哪位家长，孩子的成绩评价改由全年级统一\
            阅卷，谁的课都一样。{due}前学校开一次家长会，讲清什么算违规、怎么反映。成绩“不稳定”\
            的孩子，老师会免费补，电话{phone}，联系人{staff}。",
        cites: "《新时代中小学教师职业行为十项准则》",
    },
    ReplyTemplate {
        category_top: "education",
        category: Some("education.nursery"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您最急的监控，{unit}接到当晚就派人去，封存了硬盘，没有再拖一天。\
            请专业人员恢复后，能看清那天下午三点的经过，{due}前请您和我们一起看，可以带亲属，可\
            以请律师。依据《未成年人保护法》，涉事老师已停岗，园长延误提供监控另作处理。孩子的指\
            甲印请拍照、就医留记录，心理医生已联系好，免费。三岁的孩子说不清，我们就替他把话说清，\
            电话{phone}，联系人{staff}。",
        cites: "《未成年人保护法》",
    },
    ReplyTemplate {
        category_top: "education",
        category: Some("education.safety"),
        about: &["初中生"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说不要等出了事，所以{unit}没有等。{visit}当天学校、派出所和我\
            们到场，几名学生及家长已被约谈，手机由对方赔，钱退还；依据《未成年人保护法》和学校安\
            全规定，不是“调解过了”，是要一直管到您孩子敢上学。校门口到家的路有人护送，{due}前每\
            天打电话问您一句；心理老师陪着，他说梦话的事慢慢会好。那几个孩子也要帮扶，不能只打一\
            棒。请告诉他，错的不是他，电话{phone}，联系人{staff}。",
        cites: "《未成年人保护法》",
    },
    ReplyTemplate {
        category_top: "education",
        category: Some("education.safety"),
        about: &["校车"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：坐在小板凳上，一个急刹车就出大事。{unit}和交警于{visit}清晨在校\
            门口拦下，九座坐了二十一个娃，依据《校车安全管理条例》依法处罚，驾驶员移交公安，车扣\
            下。孩子当天换了大巴，一人一座、系好安全带，路费不涨，{due}前补齐两辆正规校车，车上\
            有随车老师，家长手机能看位置。在那之前由公交公司加开专线。谢谢您提醒，早一天就少一分\
            险，电话{phone}，联系人{staff}。",
        cites: "《校车安全管理条例》",
    },
    ReplyTemplate {
        category_top: "education",
        category: Some("education.exam"),
        about: &[],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}答复您：因伤可申请免考或缓考，依据《临江市初中学业水平考\
            试办法》，需二级以上医院的诊断证明、影像报告和学校意见，三样即可。截止日期是{due}，\
            孩子打着石膏出门不便，材料拍照上传就行，原件考前补；缓考的在复查后安排，时间另行通知，\
            成绩按实得计，不打折扣。身体第一，请别让孩子硬撑着跑。拍照不清楚的，找{staff}，电话\
            {phone}，我们教您怎么拍。",
        cites: "《临江市初中学业水平考试办法》",
    },
];
