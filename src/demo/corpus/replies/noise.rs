//! Demo replies: what units answer on noise.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "noise",
        category: Some("noise.site"),
        about: &[],
        kinds: &[KindSeed::Complaint],
        lang: LangSeed::ZhTw,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您問許可去哪裡查，現在可以直接告訴您：該建案沒有申請夜間施工許\
            可，現場人員說「有申請」並不正確。{unit}於{visit}夜間到場，灌漿中的機具立即停工，並\
            依《噪音汙染防治法》開罰；往後夜間施工許可都會公布在圍籬與網站，{due}前補上查詢頁面。\
            家中有小嬰兒，請把容易被吵醒的時段告訴我們，巡查就排在那時候。若又聽到怪手聲，請撥\
            {phone}，值班同仁二十分鐘內到，聯絡人{staff}。",
        cites: "《噪音汙染防治法》",
    },
    ReplyTemplate {
        category_top: "noise",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的噪声问题，{unit}由{staff}于{visit}在您说的时段到现场测\
            量，情况属实。依据《噪声污染防治法》，已当场要求停止或降低，约定了可以发声的时间和音\
            量，并书面告知不改的后果。此后每晚抽查，到{due}为止，期间如有反复立即处罚。沟通由我\
            们去做，不会提到您。睡不好的滋味我们知道，请在再次吵到时拨打{phone}，有人当场记录、\
            当场派人。",
        cites: "《噪声污染防治法》",
    },
    ReplyTemplate {
        category_top: "noise",
        category: Some("noise.site"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的夜间施工，{unit}于{visit}夜里两次突击检查，工地没有夜间\
            作业证明，属违规施工，依据《噪声污染防治法》立案处罚，并约谈建设、施工、监理三方。从\
            今天起二十二时至次日六时停止高噪声作业，卸料也算；确需连续浇筑的要有证明、提前公示。\
            门口装了在线监测屏，超标自动报给我们。您说“来人就停，人走接着干”，所以这次{due}前我\
            们派人整夜轮守。要考试的、要上夜班的，我们都记在心上，电话{phone}，联系人{staff}。",
        cites: "《噪声污染防治法》",
    },
    ReplyTemplate {
        category_top: "noise",
        category: Some("noise.square"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的音响扰民，{unit}和街道、派出所早晚各去了一次，实测比限\
            值高出十几分贝。依据《噪声污染防治法》，公共场所使用音响要守区域、时段和音量。已与各\
            位领队约定：早上八点以后、晚上八点半以前，音箱背向居民楼，音量封顶，甩鞭的改到江滩。\
            装了显示屏，音量超了自己看得见。沟通的时候没有提您一句，被围着骂的事，我们替他们向您\
            道个歉。{due}前每天有人巡，之后每周抽查，电话{phone}，联系人{staff}。",
        cites: "《噪声污染防治法》",
    },
    ReplyTemplate {
        category_top: "noise",
        category: Some("noise.shop"),
        about: &["喇叭"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的叫卖喇叭，{unit}于{visit}到店查看，循环播放、音量超标，\
            “最后三天”也确实播了许多天。依据《噪声污染防治法》，商业经营不得用高音喇叭招揽，喇叭\
            已当场拆下，罚款另计；虚假促销的线索转给了市场监管部门。沿街店铺都上门说了一遍，\
            {due}前每天听一次。您上班时头都要炸了，辛苦了，若喇叭换个地方又响起来，请拨{phone}，\
            联系人{staff}。",
        cites: "《噪声污染防治法》",
    },
    ReplyTemplate {
        category_top: "noise",
        category: Some("noise.shop"),
        about: &["烧烤"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的烧烤店深夜扰民，{unit}会同派出所、市场监管连着守了三个\
            晚上，外摆、划拳、油烟都属实。依据《噪声污染防治法》，店家已签承诺：外摆撤回室内，二\
            十三时打烊，不再收瓶子时乱摔；油烟净化器{due}前换新，换好前停炭烤。报警来了就散、走\
            了又坐回来，我们也看到了，所以这次改成不定时回查，再犯停业整顿。请您多担待这几天，电\
            话{phone}，联系人{staff}。",
        cites: "《噪声污染防治法》",
    },
    ReplyTemplate {
        category_top: "noise",
        category: Some("noise.neighbour"),
        about: &["装修"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}请社区上楼跟业主坐下来谈了，他们赶着结婚，也没想到楼下有\
            人上夜班，说了好几声抱歉。约定如下：周末和十二点到十四点半不动工，电钻集中在工作日十\
            四点半到十七点半，{due}前把响的活干完，日程表贴在单元门口。依据《噪声污染防治法》，\
            住宅装修应当限时，装修公司不守约就暂停施工。邻居还托我们送您一份喜糖，收不收随您，电\
            话{phone}，联系人{staff}。",
        cites: "《噪声污染防治法》",
    },
    ReplyTemplate {
        category_top: "noise",
        category: Some("noise.neighbour"),
        about: &["两条狗"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您想和气解决，{unit}请社区照这个意思去谈的。狗主人一个人住、早\
            出晚归，不知道狗一直叫，听了录音很过意不去。约定：白天请人来遛一次，家里装了隔音毯，\
            训犬师来教两周，{due}后若还叫，送到亲戚家寄养。依据《噪声污染防治法》，饲养宠物不得\
            干扰他人正常生活，这条也念给他听了。您的留条他看到了，说字写得客气，他不好意思回。有\
            反复请告诉{staff}，电话{phone}。",
        cites: "《噪声污染防治法》",
    },
    ReplyTemplate {
        category_top: "noise",
        category: Some("noise.road"),
        about: &[],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的录音和三条建议，{unit}与交通、公安一起研究过。一、伸缩缝胶\
            条于{visit}夜里换好，“咚咚”声应当轻了很多，请今晚听听；二、夜间货车限速四十公里，装\
            抓拍；三、隔音屏要核算桥体承重，结论{due}前告诉您，能装就列入年内计划，不能装也说清\
            楚为什么。依据《声环境质量标准》复测，您那一侧夜间确有超标，对面有、这边没有，是当年\
            分期建设留下的。谢谢您写得这样清楚，电话{phone}，联系人{staff}。",
        cites: "《声环境质量标准》",
    },
    ReplyTemplate {
        category_top: "noise",
        category: Some("noise.equipment"),
        about: &["油烟风机"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您来告，{unit}就管。{visit}晚上在您家窗前实测，比夜间限值高出九\
            分贝，离窗只有两米八，依据《噪声污染防治法》责令店家{due}前把三台外机移到屋顶、风机\
            换低噪声型并加隔声罩，没改好前二十二点必须关机。店家那句话不像做邻居的样子，我们当面\
            说了他，他答应改。装好以后在同一位置复测，数据给您看。若半夜还响，请拨{phone}，联系\
            人{staff}。",
        cites: "《噪声污染防治法》",
    },
    ReplyTemplate {
        category_top: "noise",
        category: Some("noise.equipment"),
        about: &["变压器"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：低频噪声普通分贝仪测不出来，您的感觉是对的。{unit}请检测机构\
            {visit}深夜在您卧室测了倍频带，两个低频段超出《声环境质量标准》相关限值，报告随附。\
            供电部门同意给变压器装减振器、地坑加吸声层，{due}前停半天电施工，停电告示提前七天贴。\
            施工后在同一枕头位置复测，不达标就移位。耳朵贴枕头都听见的日子难熬，谢谢您等着我们，\
            电话{phone}，联系人{staff}。",
        cites: "《声环境质量标准》",
    },
];
