//! Demo cases: what residents write about work and social insurance.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "labour.wages",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "我们{number}个人跟着{crew}在{place}旁边的工地干了{few}个月，说好一个月一结，到现在\
            一分钱没见着。包工头说总包没给他，总包说早给了。每个人手里有记工的本子，有他按手印的\
            欠条，一共二十几万。家里等钱给孩子交学费。我们没文化，不会写，是老乡帮忙打的，有不对\
            的地方请领导原谅。",
            "餐馆打工，压了一个月工资，我要走，老板说“不干满一年不给”。{sum}元，是我三个月省下来\
            的饭钱。",
            "公司拖了两个月工资，HR说“共渡难关”，老板上周刚换的车。我有打卡记录、工作群截图、工\
            资条。匿名，我还在上班。",
        ],
        wish: &[
            "把工资要回来",
            "让老板把压的工资结清",
            "查一查这家公司，不要透露我的身份",
        ],
        concerns: &["{crew}", "餐馆老板", "用人单位"],
    },
    CaseTemplate {
        category: "labour.contract",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "试用期说好三个月，第二个月被口头通知“明天不用来了”，没有理由。没签书面合同，工资走\
            的是老板个人转账。请问：\n1、能要双倍工资吗？\n2、要准备什么证据？\n3、仲裁要不要请\
            律师，收费吗？",
            "公司搬到外地，不去就自己辞职。我工作十二年了，这种情况有没有补偿？怎么算？",
        ],
        wish: &["告诉我能主张什么、去哪里办"],
        concerns: &["劳动争议仲裁院"],
    },
    CaseTemplate {
        category: "labour.overtime",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "工厂每天干到{night}，一个月休两天，加班费按“全勤奖”发{amount}元，不签字就调岗。工资\
            单上写的“自愿加班”是统一打印的。女工怀孕五个月了还排夜班。请你们查考勤机，别查他们准\
            备好的那本。",
            "高温天在{street}铺路，38度，高温补贴一分没有，发了一箱水。",
        ],
        wish: &["查考勤，补发加班费", "补发高温补贴"],
        concerns: &["工厂", "修路施工队"],
    },
    CaseTemplate {
        category: "labour.insurance",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "原单位在外省，缴了{few}年，现在到临江上班，社保怎么转？中间断了{few}个月影响买房和\
            医保吗？网上看了一圈，说法都不一样，求个准话。",
            "灵活就业的，今年缴费标准是多少？能不能只交医保不交养老？",
        ],
        wish: &["告知转移和缴费的办法"],
        concerns: &["社会保险中心"],
    },
    CaseTemplate {
        category: "labour.insurance",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "公司按最低基数给我们缴社保，实际工资差一半。还有{number}个人根本没缴，发了{amount}\
            元“社保补贴”，让签自愿放弃书。去问，人事说“大家都这样”。",
            "入职时让签“自愿不缴社保承诺书”，不签不给上班。每个月补{amount}元说是折现。后来才知\
            道有缴的也是按最低档。我们车间{number}个人都没缴，老了怎么办。",
        ],
        wish: &["按实际工资补缴"],
        concerns: &["用人单位"],
    },
    CaseTemplate {
        category: "labour.pension",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "老人九十二岁卧床，养老金认证要刷脸，脸瘦得机器认不出来，试了{few}天，眨眼张嘴摇头，\
            把老人折腾得直掉泪。下个月不认证就停发。有没有人能上门看一眼，人活着，就在床上。",
            "同志，我退休{number}天了，头一个月钱没到账，问银行说没收到，问社保说在走流程。我就\
            靠这个吃饭买药。",
        ],
        wish: &["上门认证", "查清为什么没发，告诉我哪天到账"],
        concerns: &["社会保险中心"],
    },
    CaseTemplate {
        category: "labour.injury",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "在工地从二层掉下来，腰椎骨折，老板垫了{sum}元住院费就不露面了，电话不接。没签合同，\
            没买工伤险。现在医院催缴，我爱人辞了工照顾我，两个孩子上学。工伤认定要劳动关系证明，\
            老板不给，我怎么证明我给他干过活？",
            "我老公在工地摔断了腰，老板交了{sum}元就找不着人了，电话一打就挂。没合同、没保险，医\
            院让再交钱，不交就停药。人家说要先认工伤，认工伤要证明是给他干活的，工友敢说，就是不\
            知道写在哪里、交给谁。求求你们指个路。",
        ],
        wish: &["帮我确认劳动关系，垫付医疗费"],
        concerns: &["{crew}", "总包单位"],
    },
    CaseTemplate {
        category: "labour.agency",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "{street}一家中介，招“影视助理”，交{amount}元“档案费”，签完说要先培训，培训{sum}元可\
            以分期，刷脸就贷了款。上了两节课，没有工作，贷款每个月扣。跟我一起的有{number}个，都\
            是刚毕业的。",
            "找工作找到{street}的中介，说招“影视助理”月入过万，先交{amount}元建档，又说要培训，\
            拿我手机刷脸办了{sum}元的分期。课上了两次，工作没影，催款的倒天天来。我们宿舍{few}个\
            同学都这样，刚毕业，不敢跟家里讲。",
        ],
        wish: &["查处中介，解除贷款"],
        concerns: &["职业中介"],
    },
    CaseTemplate {
        category: "labour.wages",
        kind: KindSeed::Praise,
        lang: LangSeed::ZhCn,
        what: &[
            "劳动监察大队的同志，大冷天跟着我们去工地找了三趟，昨天钱到了，{sum}元，一分不少。我\
            不会说话，就是想说，谢谢，真的谢谢，回家能过个年了。",
            "三趟工地，大风天，监察的同志嘴唇都裂了还在跟老板讲理。昨天{sum}元到卡上了，工友们在\
            宿舍数了一遍又一遍。买了箱橘子送过去，他们让我们原样拎回来了。谢谢，真的。",
        ],
        wish: &["请转告那几位同志"],
        concerns: &["劳动监察大队"],
    },
];
