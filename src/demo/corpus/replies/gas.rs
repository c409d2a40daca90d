//! Demo replies: what units answer on gas and heating.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "gas",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的燃气供热问题，{unit}已由{staff}于{visit}上门核实，逐项\
            记录并请您签过字。依据《城镇燃气管理条例》，用气安全和服务质量是我们的责任，凡属我们\
            的问题已当场纠正，需要配件和施工的部分{due}前完成，完成后做气密性试验或测温，结果给\
            您看。闻到气味请先开窗、不动开关、到室外再打电话。给您带来的不便深表歉意，电话\
            {phone}。",
        cites: "《城镇燃气管理条例》",
    },
    ReplyTemplate {
        category_top: "gas",
        category: Some("gas.leak"),
        about: &["楼道里"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：接到您的报告，{unit}抢险队十二分钟赶到，关阀疏散后检测，漏点在\
            二楼表前接头，密封垫老化，已更换并做气密性试验，楼道浓度为零，当晚恢复用气。依据《城\
            镇燃气管理条例》，表前设施由我们维护，同楼接头将在{due}前逐户换一遍新垫，请家中留人，\
            不收费用。您开窗、不开灯、带老人孩子下楼，每一步都做对了。联系人{staff}，电话{phone}。",
        cites: "《城镇燃气管理条例》",
    },
    ReplyTemplate {
        category_top: "gas",
        category: Some("gas.leak"),
        about: &["施工队"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的报告非常重要。{unit}到场开挖后确认，施工机械挖伤了中压管，\
            埋土掩盖，已停气换管、检测合格后复气。依据《城镇燃气管理条例》，施工单位没有联系我们\
            现场监护、损坏后又不报告，已移交住建部门处罚，抢修费用由其承担。{due}前沿线再用检测\
            车跑一遍，确认没有第二处漏点，结果告诉您。谢谢您听到声音没有走开，联系人{staff}，电\
            话{phone}。",
        cites: "《城镇燃气管理条例》",
    },
    ReplyTemplate {
        category_top: "gas",
        category: Some("gas.outage"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：复气晚了、通知没有送到您手里，让孩子吃不上热饭，{unit}向您道歉。\
            当天复气人员只有两组，没有安排夜班，已增加到五组，到晚上十点。您家{visit}已通气并试\
            火正常。依据《城镇燃气管理条例》，计划停气应当提前告知，今后通知除业主群外贴到每个单\
            元门口，租客也能看见。{due}前我们回访全楼，确认没有遗漏。没人在家也可以预约时间，电\
            话{phone}，联系人{staff}。",
        cites: "《城镇燃气管理条例》",
    },
    ReplyTemplate {
        category_top: "gas",
        category: Some("gas.check"),
        about: &["工作服"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}核对了当天的派工单和监控，上门的人不是我们的员工，是冒充\
            身份推销软管，已报公安立案。依据《城镇燃气管理条例》，安检一律免费，安检员须亮出带二\
            维码的工作证，不当场收钱。受骗的款项由公安追缴，进展{due}前告诉您；老人家里的软管我\
            们已免费检查，合格可用。防骗提醒已发到各社区张贴。请安慰一下老人，这不是她的错，电话\
            {phone}，联系人{staff}。",
        cites: "《城镇燃气管理条例》",
    },
    ReplyTemplate {
        category_top: "gas",
        category: Some("gas.check"),
        about: &["报警器"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您问得对。依据《城镇燃气管理条例》，餐饮等单位用户必须安装报警\
            器，居民家庭是鼓励安装，可以自愿选择品牌和渠道。安检员说“政府规定必须装”属于误导，\
            {unit}已让其停岗培训，您已购买的可在{due}前全额退货，由{staff}上门取回。今后安检单上\
            分两栏写清“必须整改”和“建议”，不让您猜。谢谢您较真，电话{phone}。",
        cites: "《城镇燃气管理条例》",
    },
    ReplyTemplate {
        category_top: "gas",
        category: Some("gas.bill"),
        about: &[],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您咨询的换表事项，{unit}已查到记录。旧卡余额在读卡后自动转入新\
            表账户，您的余额已于{visit}转入，请在手机上核对。换表那天的底数有照片存档，现已发给\
            您；依据《城镇燃气管理条例》和服务规范，底数应由用户确认，没有请您签字是我们的疏忽。\
            如果对底数有疑问，请在{due}前提出，旧表我们还保存着，可以一起看。联系人{staff}，电话\
            {phone}。",
        cites: "《城镇燃气管理条例》",
    },
    ReplyTemplate {
        category_top: "gas",
        category: Some("gas.install"),
        about: &["改管"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：改管有公示价目，按管径、长度和管件计费。{unit}复核后发现，师傅\
            把两个不需要的阀门算了进去，报价偏高，已重新出具明细，经手人批评处理。依据《城镇燃气\
            管理条例》，户内改管须由有资质人员施工，但价格应当公开、由您确认后再动工。新的报价单\
            今天发给您，您若同意，{due}前安排施工，完工做气密性试验。价目表也贴在营业厅和网上，\
            电话{phone}，联系人{staff}。",
        cites: "《城镇燃气管理条例》",
    },
    ReplyTemplate {
        category_top: "gas",
        category: Some("gas.install"),
        about: &["煤气罐"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：读了您的来信，八十六岁的老人还在请人扛罐，我们心里不好受。\
            {unit}与住建部门到院里实地看过，管道可以从东侧引入。依据《城镇燃气管理条例》和老旧小\
            区改造计划，您们院已排入本年度第二批，{due}前完成设计并入户征求意见，入冬前通气。十\
            年前的登记没有下文，是我们没有交接好。在通气之前，送罐上楼由配送站免费，请拨{phone}，\
            找{staff}。",
        cites: "《城镇燃气管理条例》",
    },
    ReplyTemplate {
        category_top: "gas",
        category: Some("gas.heating"),
        about: &["羽绒服"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映室温十四度，{unit}于{visit}带校准温度计复测，与您的照片一\
            致，确实不达标。前两次上门只放气、没有查根源。这次查到是立管过滤网堵塞，清洗并调平后，\
            次日测得十九度。依据《临江市供热管理办法》，不达标的天数按日退费，退款{due}前到账。\
            孩子写作业穿羽绒服，我们很过意不去，之后三天每天上门测一次，由{staff}负责，电话\
            {phone}。",
        cites: "《临江市供热管理办法》",
    },
    ReplyTemplate {
        category_top: "gas",
        category: Some("gas.heating"),
        about: &["工单显示"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}查了工单，是片区人员没有上门就点了“已处理”，属于弄虚作假，\
            已停岗，同类工单全部回查，共查出{few}件。{visit}师傅到您家，发现顶楼集气罐跑气不畅，\
            北侧管道没有保温，已处理，各房间都在十八度以上。依据《临江市供热管理办法》，报修到修\
            好期间的热费退还，{due}前到账。让您白等这些天，诚恳道歉，今后结单须由您确认，电话\
            {phone}，联系人{staff}。",
        cites: "《临江市供热管理办法》",
    },
    ReplyTemplate {
        category_top: "gas",
        category: Some("gas.heating"),
        about: &[],
        kinds: &[KindSeed::Praise],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：谢谢您专门来说。{unit}查了当晚的值班表，找到了那位师傅，您的话\
            在班前会上念给大家听，他红着脸说，就是鞋套没来得及穿，把地踩脏了。《临江市供热管理办\
            法》要求供暖期二十四小时值守，这本是我们该做的，您这样记着，大家更有劲。他的名字会写\
            进{due}的光荣榜。您家新换的暖气片我们下周去看一次接口，有渗水请拨{phone}，找{staff}。",
        cites: "《临江市供热管理办法》",
    },
];
