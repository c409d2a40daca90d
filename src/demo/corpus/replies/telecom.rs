//! Demo replies: what units answer on phone and internet.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "telecom",
        category: Some("telecom.broadband"),
        about: &[],
        kinds: &[KindSeed::Complaint],
        lang: LangSeed::En,
        finding: FindingSeed::Upheld,
        text: "Dear {resident}, {unit} spoke to your provider on {visit}. Your order was moved \
            by a faulty system each time, and no one told you. The line will be repaired by \
            {due}, at an hour you choose. Under the telecommunications rules the days without \
            service come off your bill. One person, {staff}, now keeps your case, so you need \
            not explain it again: {phone}.",
        cites: "the telecommunications rules",
    },
    ReplyTemplate {
        category_top: "telecom",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的通信服务问题，{unit}由{staff}于{visit}约谈了相关企业，\
            调取工单、订购和计费记录，情况属实。依据《电信条例》，用户有自主选择和知情的权利，业\
            务变更须经本人确认。企业承诺{due}前整改到位，涉及费用的退还明细会发到您手机；客服若\
            再说“没有权限”，请直接转给我们，我们替您打。网络这件事离了谁都不方便，给您添麻烦了，\
            电话{phone}。",
        cites: "《电信条例》",
    },
    ReplyTemplate {
        category_top: "telecom",
        category: Some("telecom.signal"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}于{visit}带测试仪走了地下车库、电梯和楼顶，确实没有信号，\
            属实。依据《电信条例》，任何单位不得阻碍公共通信设施进场，物业收取的“进场费”无效，已\
            书面撤回；三家企业共用一套小基站，{due}前开通，夜里施工，白天不影响大家。老人在车库\
            摔倒打不出电话，谁听了都着急，先在车库装了一部应急电话，拿起来就通值班室。柳树镇的乡\
            村基站同批建设，电话{phone}，联系人{staff}。",
        cites: "《电信条例》",
    },
    ReplyTemplate {
        category_top: "telecom",
        category: Some("telecom.broadband"),
        about: &["独家"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：物业与一家企业签的独家协议，依据《电信条例》和反垄断规定无效，\
            {unit}于{visit}约谈后已经解除，管道钥匙交到社区，别家{due}前就能进来，届时公布三家的\
            价格和速率，您挑就是。您现在这家，晚高峰网速不到签约值的一半，按天退费，先给您升到同\
            价更快的档。换不换都随您，不收违约金。马路对面能用的，您这边也应该能用，电话{phone}，\
            联系人{staff}。",
        cites: "《电信条例》",
    },
    ReplyTemplate {
        category_top: "telecom",
        category: Some("telecom.broadband"),
        about: &["断网"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}查了工单，每次都被系统自动改期，没有一次派到人，属于管理\
            失职。{visit}师傅已上门，楼道分光器进水，换好了，网速达标。依据《电信条例》，断网按\
            日退费，孩子网课用掉的流量费由企业承担，两笔{due}前到账，另送三个月提速。今后改约须\
            先打电话，连改两次自动升级到主管。缺的一周网课，学校说有录播可以补，电话{phone}，联\
            系人{staff}。",
        cites: "《电信条例》",
    },
    ReplyTemplate {
        category_top: "telecom",
        category: Some("telecom.fee"),
        about: &["话费"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：企业拿出的“回复短信Y”，{unit}看了，时间是凌晨三点，短信内容没有\
            写价格，算不得老人真实的意思。依据《电信条例》，全部增值业务取消，已扣的双倍退还，\
            {due}前到账；老人的号码设了“订购锁”，任何收费业务须家人同意。同样设锁的，全市已办了\
            {number}户，您可以告诉身边的老人。想得起“老人机怎么看会员”的人，是真疼老人的人，电话\
            {phone}，联系人{staff}。",
        cites: "《电信条例》",
    },
    ReplyTemplate {
        category_top: "telecom",
        category: Some("telecom.fee"),
        about: &["降套餐"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：套餐能升就能降，依据《电信条例》，用户有权选择。{unit}要求企业\
            出示合约，对方查遍系统没有您的签名和录音，合约不成立，已当场办好降档，下月一号生效，\
            不收违约金。应用里的入口{due}前改为升降都能点，营业厅也不再往外推。多出来的这几个月\
            差价退还您一半，另一半您若不同意，我们继续谈。电话{phone}，联系人{staff}，让您绕了这\
            么大一圈，对不起。",
        cites: "《电信条例》",
    },
    ReplyTemplate {
        category_top: "telecom",
        category: Some("telecom.number"),
        about: &[],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您拿到的是停用过的号码，二次放号本身允许，但企业应当帮您清掉旧\
            账号。依据《电信条例》及实名登记规定，您可到营业厅领一张“号码重新启用证明”，{unit}与\
            主要应用商定了快速通道，上传证明三个工作日解绑；催款电话可申请一键屏蔽。若{due}前还\
            没有解干净，企业免费给您换新号，一个月内来电自动告知。带身份证就行，找{staff}办，电\
            话{phone}。",
        cites: "《电信条例》",
    },
    ReplyTemplate {
        category_top: "telecom",
        category: Some("telecom.cable"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：三家都说不是自己的线，{unit}就请三家一起爬上去认，{visit}认了一\
            上午，无主的当场剪断，有主的挂牌、捆扎，掉下来的先收到路边桩上，车挂不着了。依据《电\
            信条例》，架空线缆应当整齐、安全，整条街的入管工程{due}前开工，先开最乱的两段。砸坏\
            的招牌由倒杆的产权单位赔，店家已拿到钱。晚上施工有灯有人，请绕一下，电话{phone}，联\
            系人{staff}。",
        cites: "《电信条例》",
    },
    ReplyTemplate {
        category_top: "telecom",
        category: Some("telecom.nuisance"),
        about: &["推销电话"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：连新房门牌号都知道，确实该查。{unit}汇总来电号码，{visit}停掉\
            {number}个外呼号，线索移交公安和住建部门，售楼处一名员工倒卖名单，已立案。依据《个人\
            信息保护法》，未经同意不得提供个人信息，该企业被处罚，结果{due}前反馈给您。您的号码\
            加入了拒呼名单，一般两三天内会少下来。以后再来，请记下尾号和时间发短信给{staff}，不\
            用跟他们多说，电话{phone}。",
        cites: "《个人信息保护法》",
    },
    ReplyTemplate {
        category_top: "telecom",
        category: Some("telecom.nuisance"),
        about: &["社保局"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：幸好拦住了，那位柜员我们已致信表扬。{unit}把您提供的号码交给反\
            诈中心，{visit}已封停，同号段一并监测；依据《反电信网络诈骗法》，冒充公检法、社保医\
            保的一律从严打击。再次说明：社保、医保不会打电话让人下载软件，更不会问验证码。您家老\
            人的手机已免费设了预警，境外来电会先提示，子女能收到通知。{due}社区来做一场讲座，用\
            的就是这个真事，隐去姓名，电话{phone}，联系人{staff}。",
        cites: "《反电信网络诈骗法》",
    },
];
