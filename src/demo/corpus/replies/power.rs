//! Demo replies: what units answer on electricity.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "power",
        category: Some("power.outage"),
        about: &[],
        kinds: &[KindSeed::Complaint],
        lang: LangSeed::En,
        finding: FindingSeed::Upheld,
        text: "Dear {resident}, we are sorry for the lost meetings. {unit} found on {visit} \
            that one cable joint failed each time the load peaked; it has been replaced. Under \
            the electricity supply rules you must be told of planned cuts, so from now on you \
            will get a text in English. We will check the line again by {due}. Questions: \
            {staff}, {phone}.",
        cites: "the electricity supply rules",
    },
    ReplyTemplate {
        category_top: "power",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的用电问题，{unit}已由{staff}于{visit}到现场核查，情况属\
            实。按照《供电营业规则》，我们对供电设施和服务质量负责，能当场处理的已处理完毕，需要\
            停电施工的部分会提前七天公告，安排在{due}前完成，当天由{staff}通知您。给您生活和经营\
            带来的影响，我们诚恳道歉。用电安全无小事，发现异常请勿靠近，随时拨打{phone}。",
        cites: "《供电营业规则》",
    },
    ReplyTemplate {
        category_top: "power",
        category: Some("power.outage"),
        about: &["下雨就停电"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的反复停电，{unit}于{visit}巡线后查明，是树枝碰线造成雨天\
            跳闸，已修剪树枝，并把裸导线换成绝缘线。依据《供电营业规则》，停电和预计复电时间应当\
            告知用户，当晚热线占线、短信没有发出，是我们准备不足。现在停电后十分钟内自动发短信。\
            家中有需冷藏药品的，已为您登记为重要用户，停电时优先联系。{due}前我们再做一次雨后巡\
            查，结果告诉您。联系人{staff}，电话{phone}。",
        cites: "《供电营业规则》",
    },
    ReplyTemplate {
        category_top: "power",
        category: Some("power.outage"),
        about: &["开店"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：饭点停电给您的生意造成损失，我们很抱歉。经{unit}查明，同一处电\
            缆中间接头受潮，前后两次故障是一个原因，上次只做了临时处理。现已更换整段电缆并做耐压\
            试验。依据《供电营业规则》，因供电设施责任造成的损失，可以申请核赔，请您准备进货单、\
            当日流水，{staff}将在{due}前上门收取材料并给出书面意见。今后计划检修避开饭点。电话\
            {phone}。",
        cites: "《供电营业规则》",
    },
    ReplyTemplate {
        category_top: "power",
        category: Some("power.voltage"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}于{visit}晚高峰在您家测得电压一百八十三伏，确实低于标准，\
            您找电工测的数是准的。原因是片区变压器容量偏小、末端线路过长。已先调整分接头，电压回\
            升到二百一十伏左右；增容的变压器已到货，依据《供电营业规则》提前七天公告后施工，\
            {due}前投运。投运当晚我们再来测一次。因电压偏低损坏的电器，请保留维修单交{staff}登记，\
            电话{phone}。",
        cites: "《供电营业规则》",
    },
    ReplyTemplate {
        category_top: "power",
        category: Some("power.hazard"),
        about: &["垂下来"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：接到您的报告，{unit}十八分钟到场，先断电、设警戒，确认垂落的是\
            一段脱落的低压线，已重新架设固定，离地高度符合规定。放学前现场已处理完毕。依据《电力\
            设施保护条例》，我们对整条线路做了巡查，另发现松动金具{few}处，{due}前全部加固。谢谢\
            您替孩子们守在那里，以后遇到类似情况也请像这次一样不要靠近，先打{phone}，联系人\
            {staff}。",
        cites: "《电力设施保护条例》",
    },
    ReplyTemplate {
        category_top: "power",
        category: Some("power.hazard"),
        about: &["变压器箱门"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的变压器箱门敞开，{unit}已于{visit}换上新锁，加装了警示牌，\
            并把箱体四周用护栏围了起来。锁坏多日没有发现，说明我们的巡视走了过场，班组已通报。依\
            据《电力设施保护条例》，同片区的箱体{due}前逐个检查一遍，拍照存档。谢谢您没有等到出\
            事才说，孩子们可以放心了。今后发现门没关，请拨{phone}，联系人{staff}，不必自己动手。",
        cites: "《电力设施保护条例》",
    },
    ReplyTemplate {
        category_top: "power",
        category: Some("power.bill"),
        about: &["转供电"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的转供电加价，{unit}会同市场监管部门核查，总表按居民电价\
            结算，物业与房东按每度一元五角收取，加价没有依据。《供电营业规则》明确转供电不得自行\
            加价，两方已同意按实际电价结算，多收部分{due}前退到您账上。您也可以申请一户一表，勘\
            察和装表不收费。退款若没有到账，请把聊天或转账记录发给{staff}，我们接着办，电话\
            {phone}。",
        cites: "《供电营业规则》",
    },
    ReplyTemplate {
        category_top: "power",
        category: Some("power.bill"),
        about: &["翻倍"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}的师傅于{visit}到您家校了表，表是准的，没有走快。用电多出\
            来的原因也找到了：冰箱密封条老化，压缩机几乎不停；热水器的温度调得太高。师傅已帮您把\
            温度调低，密封条用热毛巾敷过能凑合用，最好换一条。按《供电营业规则》，校表不收费。\
            {due}我们再来抄一次数，看看降下来没有。您二老用电该开就开，别舍不得，电话{phone}，找\
            {staff}。",
        cites: "《供电营业规则》",
    },
    ReplyTemplate {
        category_top: "power",
        category: Some("power.meter"),
        about: &[],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您咨询的增容，{unit}逐条答复：一、材料为营业执照、租赁合同、房\
            东同意书和用电设备清单；二、低压三十千瓦，勘察一个工作日，装表接电三个工作日，合计不\
            超过五个工作日；三、依据《供电营业规则》，表箱以上的线路由我们出资，表后线路由您负责。\
            您若把材料交来，{due}前可以通电。单子看不懂是我们写得不清楚，{staff}会打电话陪您一项\
            项填，电话{phone}。",
        cites: "《供电营业规则》",
    },
    ReplyTemplate {
        category_top: "power",
        category: Some("power.charger"),
        about: &["公共充电桩"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的充电桩，{unit}于{visit}全部试充了一遍，坏的三台主板已更\
            换，能正常充电；应用上显示的状态改为实时更新，十分钟收不到信号就标为“不可用”，不再让\
            人白跑。油车占位处画了专用标线，装了地锁，依据《临江市电动汽车充电设施管理办法》由停\
            车场管理。{due}前我们每天抽查一次。充不上电时请按桩上的编号拨{phone}，联系人{staff}。",
        cites: "《临江市电动汽车充电设施管理办法》",
    },
    ReplyTemplate {
        category_top: "power",
        category: Some("power.charger"),
        about: &["产权车位"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您在自有车位装充电桩受阻，{unit}已与物业、消防当面商定。依据《\
            临江市电动汽车充电设施管理办法》，有产权车位、线路具备条件的，物业应当配合盖章，不得\
            以消防为由一概拒绝。现场勘察符合条件，物业已同意，{due}前完成装表接电，费用表前部分\
            由我们承担。来回这些天耽误您用车，很抱歉。施工当天{staff}会提前联系您，电话{phone}。",
        cites: "《临江市电动汽车充电设施管理办法》",
    },
];
