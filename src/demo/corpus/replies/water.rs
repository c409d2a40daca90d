//! Demo replies: what units answer on water supply.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "water",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的用水问题，{unit}已安排{staff}于{visit}到现场核实，情况\
            属实，给您的生活带来不便，我们深表歉意。按照《城市供水条例》，供水单位应当保证水质水\
            压、及时抢修。现场能够当天解决的已经处理，需要更换管件的部分将在{due}前完成，完成后\
            由{staff}给您打电话，请您验收。施工时如需短时停水，我们会提前一天发短信并在单元门口\
            张贴。进展可随时询问{phone}，感谢您的耐心。",
        cites: "《城市供水条例》",
    },
    ReplyTemplate {
        category_top: "water",
        category: Some("water.outage"),
        about: &["物业群", "又停水"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的停水问题，{unit}已查明：小区外一处老化支管爆裂，抢修队\
            关阀开挖，于{visit}修复并恢复供水，末端放水检测合格。抢修没有按《城市供水条例》的要\
            求及时告知用户，只回答“尽快”也不妥当，我们向您道歉。今后停水消息由短信、业主群和单元\
            门口三处同时发布，写明预计来水时间，超过六小时的安排送水车。这根支管已列入更换计划，\
            {due}前换完。联系人{staff}，电话{phone}。",
        cites: "《城市供水条例》",
    },
    ReplyTemplate {
        category_top: "water",
        category: Some("water.outage"),
        about: &["腿脚"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：接到您的电话后，{unit}的师傅当天上门，先送去四桶水，再查了管道。\
            停的只有您一家，是入户阀门锈死了，已经免费换成新的，水压正常。按照《城市供水条例》，\
            水表前的阀门由我们维护，您不用出钱。您家已登记为重点照顾用户，停水时会先给您打电话、\
            送水上楼。{due}前{staff}会再去看一次有没有渗水。以后有事不用自己提水，打{phone}就行，\
            保重身体。",
        cites: "《城市供水条例》",
    },
    ReplyTemplate {
        category_top: "water",
        category: Some("water.pressure"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的水压不足，{unit}于{visit}早晚高峰各测一次，三楼以上低于\
            服务标准，情况属实。原因是小区入口过滤器堵塞，加上楼内老镀锌管结垢。过滤器已清洗，水\
            压有所回升；依据《城市供水条例》，我们负责的立管将在{due}前更换，更换后当面测压请您\
            签字。之前几次只回复“在查”、没有结果，是我们跟进不到位，已改由{staff}一人负责到底，\
            电话{phone}。",
        cites: "《城市供水条例》",
    },
    ReplyTemplate {
        category_top: "water",
        category: Some("water.quality"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：接到您的反映后，{unit}检测人员于{visit}在您家厨房和小区入口各取\
            一份水样，按《生活饮用水卫生标准》检测。入口水样合格；您家水样铁和浊度偏高，余氯在标\
            准范围内，原因是楼内镀锌管锈蚀、近期又调整过管网流向。管道已冲洗，检测报告贴在单元门\
            口。今明两天早上第一杯水请先放五分钟。{due}前我们再取样复测一次，把结果告诉您。楼内\
            管道更换已报改造计划。联系人{staff}，电话{phone}。",
        cites: "《生活饮用水卫生标准》",
    },
    ReplyTemplate {
        category_top: "water",
        category: Some("water.burst"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您报告的漏水，{unit}抢修队到场后关阀开挖，发现是支管接头脱开，\
            现已更换接头、恢复供水，并用雷达探测了周边路基，没有发现空洞。依据《城市供水条例》，\
            设施维护和路面恢复都由我们负责，地砖将在{due}前铺好，期间设围挡和夜灯。谢谢您及时报\
            告，少流失了许多水，也避免了行人摔倒。进展可询问{staff}，电话{phone}。",
        cites: "《城市供水条例》",
    },
    ReplyTemplate {
        category_top: "water",
        category: Some("water.bill"),
        about: &["突然"],
        kinds: &[KindSeed::Complaint],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}调取了您家近六个月的抄表记录和照片，并于{visit}上门校表。\
            经查，上月因表井积水没有抄到表，系统按估数计费，比实际多计，您的怀疑是对的。依据《城\
            镇供水价格管理办法》，水费应按实际用量收取，多收部分将在{due}前退回您的账户，照片和\
            每月明细已发到您手机。表井已抽干加盖，以后抄不到表会先联系您，不再估数。抱歉让您为此\
            费心，联系人{staff}，电话{phone}。",
        cites: "《城镇供水价格管理办法》",
    },
    ReplyTemplate {
        category_top: "water",
        category: Some("water.bill"),
        about: &["重复"],
        kinds: &[KindSeed::Complaint],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：经{unit}核对，同一账期确实扣了两次，原因是银行批扣超时后系统又\
            发起一次，责任在我们。依据《城镇供水价格管理办法》，重复收取的部分应当退还，退款已提\
            交，{due}前到账，无需您再跑一趟。营业厅与热线互相推，让您跑了{few}趟，我们很抱歉，今\
            后由首个接待的人负责到底。如到期没有收到，请直接找{staff}，电话{phone}。",
        cites: "《城镇供水价格管理办法》",
    },
    ReplyTemplate {
        category_top: "water",
        category: Some("water.bill"),
        about: &[],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您咨询的多人口家庭用水基数，{unit}答复如下：同一住址常住五人以\
            上的，可按人数增加第一档水量；带户口簿或居住证、身份证和最近一张水费单即可，营业厅和\
            网上都能办，租房家庭凭租赁合同同样可以。依据《城镇供水价格管理办法》，核准后从下一个\
            账期起执行，有效期两年。您若在{due}前提交，下个月就能用上。不清楚的地方请拨{phone}，\
            由{staff}为您办理。",
        cites: "《城镇供水价格管理办法》",
    },
    ReplyTemplate {
        category_top: "water",
        category: Some("water.meter"),
        about: &[],
        kinds: &[KindSeed::HelpRequest],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}于{visit}上门查看了您家水表，确有故障，已换成新的智能表，\
            旧表送检，检测结果{due}前告知您。依据《城市供水条例》，结算水表由我们负责维护，换表\
            和这次校表都不收费；旧表若走快，多计的水费按检测误差退还。换表底数请您在手机上确认，\
            今后每天都能看到用量。给您添了麻烦，联系人{staff}，电话{phone}。",
        cites: "《城市供水条例》",
    },
    ReplyTemplate {
        category_top: "water",
        category: Some("water.secondary"),
        about: &["水箱在"],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的建议很实在，{unit}已会同物业落实。水箱门锁当天换新，加装了\
            监控，钥匙由专人登记领用。依据《二次供水设施卫生规范》，水箱每半年至少清洗消毒一次，\
            本次清洗在{due}前完成，时间、单位和检测报告会贴在单元门口。我们还把这个做法发给了其\
            余加压小区，请他们照办。谢谢您替邻居们想得周到，欢迎继续监督，电话{phone}，联系人\
            {staff}。",
        cites: "《二次供水设施卫生规范》",
    },
    ReplyTemplate {
        category_top: "water",
        category: Some("water.secondary"),
        about: &["泵房"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的泵房噪声，{unit}于{visit}夜间在您卧室实测，超过夜间限值。\
            水泵减振垫已经老化，现已更换，管道支架改为弹性吊架，夜间改为低速运行，复测达标。依据\
            《二次供水设施卫生规范》，水箱清洗和检测应当公示，上一次清洗记录已补贴在单元门口，下\
            一次安排在{due}。这些日子影响您休息，非常抱歉。若夜里仍有声响，请直接拨{phone}找\
            {staff}。",
        cites: "《二次供水设施卫生规范》",
    },
    ReplyTemplate {
        category_top: "water",
        category: Some("water.meter"),
        about: &[],
        kinds: &[KindSeed::Praise],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您夸的那位师傅，{unit}找到了，他说接头本来就是随车带的，换一个\
            不费事，垃圾是下楼顺手的事。《城市供水条例》管的是表前表后的分界，他没有去量那条线，\
            只看见老人家一个人住。班组把您的话抄在黑板上，{due}开会时给他发一张奖状。您一个人在\
            家，水龙头、马桶有什么不对，都可以打{phone}找{staff}，我们来看一眼，不收钱。请多保重。",
        cites: "《城市供水条例》",
    },
];
