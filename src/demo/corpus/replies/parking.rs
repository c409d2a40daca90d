//! Demo replies: what units answer on parking.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "parking",
        category: Some("parking.illegal"),
        about: &[],
        kinds: &[KindSeed::Report],
        lang: LangSeed::En,
        finding: FindingSeed::Upheld,
        text: "Dear {resident}, your photos were a great help. Since {visit} {unit} has fined \
            cars on the tactile paving every evening, under the road traffic law. Tickets were \
            not enough, as you say, so bollards will stand along it by {due}. Please tell your \
            flatmate that we would like to walk the route together first. Contact: {staff}, \
            {phone}.",
        cites: "the road traffic law",
    },
    ReplyTemplate {
        category_top: "parking",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的停车问题，{unit}由{staff}于{visit}到现场核实，高峰时段\
            和夜间各看了一次，情况属实。依据《道路交通安全法》和本市停车管理规定，当天能清理的已\
            清理，需要增设隔离、标牌或车位的部分{due}前完成，完成后回访您。停车难不是一天形成的，\
            我们不推给别人，能做一样先做一样。如再遇到同样情况，请拨{phone}，十五分钟内派人。",
        cites: "《道路交通安全法》",
    },
    ReplyTemplate {
        category_top: "parking",
        category: Some("parking.illegal"),
        about: &["盲道"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您拍的照片很清楚。{unit}从{visit}起连续三天清理，处罚{number}辆，\
            不再只贴条。依据《道路交通安全法》，人行道禁止停车。隔离桩{due}前装好，桩距一米二，\
            轮椅和婴儿车能过、汽车上不去；盲道压坏的砖同时换掉。巡逻改为每天早晚固定两次，您推着\
            孩子再也不用走机动车道。若装好后仍有车上来，请随手拍给{staff}，电话{phone}。",
        cites: "《道路交通安全法》",
    },
    ReplyTemplate {
        category_top: "parking",
        category: Some("parking.illegal"),
        about: &["面包车"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：堵在单元门口的面包车，{unit}已查到登记车主，人在外地、电话停用，\
            依据《道路交通安全法》公告后于{visit}拖离。老人做透析耽误不得，楼前已划出消防和救护\
            黄线，物业负责看守，{due}前装好可升降的隔离桩，钥匙放在门卫，救护车来时一分钟能放下。\
            让您家老人受了惊，我们很抱歉。今后遇到堵门请直接拨{phone}，联系人{staff}，先挪车、后\
            处理。",
        cites: "《道路交通安全法》",
    },
    ReplyTemplate {
        category_top: "parking",
        category: Some("parking.fee"),
        about: &["节假日"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}到停车场看了标价牌，免费时段没有“节假日除外”几个字，收费\
            员的说法没有依据。依据《机动车停放服务收费管理办法》，标价之外不得加收，手写白条也不\
            合规。多收的钱{due}前退给您，标价牌已写明节假日同价，并装了自助缴费机，自动出电子票。\
            收费员停岗，管理方罚款。您留着票据帮了大忙，联系人{staff}，电话{phone}。",
        cites: "《机动车停放服务收费管理办法》",
    },
    ReplyTemplate {
        category_top: "parking",
        category: Some("parking.fee"),
        about: &["路边收费员"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的收费员收现金不给票，{unit}于{visit}暗访四次，两次属实。\
            依据《机动车停放服务收费管理办法》，路边泊位一律扫码缴费、自动出票，该收费员已辞退，\
            私收的金额由公司如数上缴并接受审计，结果{due}前公布。今后蓝马甲只负责引导、不碰现金，\
            背后印有编号。谢谢您问出“钱进了谁的口袋”，这正是我们要管住的。举报电话{phone}，联系\
            人{staff}，信息保密。",
        cites: "《机动车停放服务收费管理办法》",
    },
    ReplyTemplate {
        category_top: "parking",
        category: Some("parking.shortage"),
        about: &[],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的方案{unit}和街道基本采纳了。旁边单位同意晚七点至早七点开放\
            五十个车位，按月收费、签承诺书，{due}起登记；依据《临江市停车设施管理办法》，北侧死\
            胡同划夜间临时车位，划线前公示七天，听听两边住户的意见。试行三个月，超时不挪车的取消\
            资格，这条请您帮着向邻居解释。您说愿意付费、愿意守约，事情就好办了，登记电话{phone}，\
            联系人{staff}。",
        cites: "《临江市停车设施管理办法》",
    },
    ReplyTemplate {
        category_top: "parking",
        category: Some("parking.ebike"),
        about: &["一楼楼道"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}会同消防、物业于{visit}上门，楼道里的电动车全部推走，从楼\
            上拉下来的线当场拆除。依据《高层民用建筑消防安全管理规定》，再犯的依法处罚。光清不行，\
            得有地方充：东侧空地建充电棚，二十四个插座，{due}前通电，按居民电价收费，刷卡自动断\
            电。物业只贴纸不管，已被约谈。请您再坚持几天，晚上发现有人推车进楼请拨{phone}，联系\
            人{staff}。",
        cites: "《高层民用建筑消防安全管理规定》",
    },
    ReplyTemplate {
        category_top: "parking",
        category: Some("parking.ebike"),
        about: &["顶楼有人"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说的情况很危险，{unit}于{visit}到顶楼那户当面讲了火灾案例，签\
            了不再拎电瓶上楼的承诺书，依据《高层民用建筑消防安全管理规定》下达整改通知，再犯将处\
            罚。电梯阻车和电瓶识别系统{due}前装好，带电瓶进梯门就不关。您家有孕妇，我们没有透露\
            是谁反映的。楼下换电柜已经开通，比充电还方便，也请您帮着说说。联系人{staff}，电话\
            {phone}。",
        cites: "《高层民用建筑消防安全管理规定》",
    },
    ReplyTemplate {
        category_top: "parking",
        category: Some("parking.shared"),
        about: &["堆成山"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的单车堆积，{unit}于{visit}约谈了三家企业，当天清走三百多\
            辆，公交站台和盲道已腾空。依据《临江市停车设施管理办法》，这一片总量减半，早晚高峰各\
            派两名运维，堆到两排以上一小时内要拉走，做不到就核减份额。站台前三十米改为禁停区，\
            {due}前在应用里锁定，停进去还不了车。再看到堆积请拍照发来，电话{phone}，联系人\
            {staff}。",
        cites: "《临江市停车设施管理办法》",
    },
    ReplyTemplate {
        category_top: "parking",
        category: Some("parking.shared"),
        about: &["调度费"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您停在白线里却被扣调度费，{unit}调了定位记录，偏差有十一米，是\
            卫星漂移，不是您的错。依据《消费者权益保护法》，没有依据的收费应当退还，企业今天已发\
            起退款，{due}前到账。企业同时承诺：线内停车以照片为准，先不扣钱、后核实；应用里加上\
            人工客服入口，工作时间三分钟内接通。再遇到请留截图，电话{phone}，联系人{staff}。",
        cites: "《消费者权益保护法》",
    },
    ReplyTemplate {
        category_top: "parking",
        category: Some("parking.tow"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您违停认了，我们也认我们的错。依据《道路交通安全法》，公安机关\
            拖移车辆不得收取费用，受托单位收的拖车费应当全退，{unit}已责令其{due}前退到您账户；\
            后保险杠的刮痕与拖车记录照片对得上，由其赔付修理费。没有发短信告知，是当天接口故障，\
            已修好。窗口同志说的那句话不合适，已当面批评。违停罚款仍请按规定缴纳。联系人{staff}，\
            电话{phone}。",
        cites: "《道路交通安全法》",
    },
];
