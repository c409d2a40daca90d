//! Demo cases: what residents write about public services.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "gov.window",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "政务大厅{few}号窗口，{date}上午，我问一个字该怎么填，工作人员头也不抬：“墙上有样表，\
            自己看。”样表贴在两米高。我近视，也识字不多。排了两个小时队，就换来这一句。",
            "中午11:40到，窗口说“系统关了，下午再来”。牌子写着12点下班。我请了半天假，全勤\
            {amount}元没了。",
            "你们互相推来推去：街道说区里办，区里说市里办，市里说街道盖章。我一个人推着轮椅上的\
            老妈，一天跑了三个地方，一个章没盖到。你们坐在屋里打个电话不行吗？",
        ],
        wish: &[
            "工作人员道歉，改进服务",
            "按公示的时间办公",
            "告诉我到底该哪个部门办，一次办完",
        ],
        concerns: &["政务服务大厅窗口工作人员"],
    },
    CaseTemplate {
        category: "gov.window",
        kind: KindSeed::Praise,
        lang: LangSeed::ZhCn,
        what: &[
            "特地打电话来表扬。我是聋人，打字交流。今天{few}号窗口的工作人员看我指手机，马上拿了\
            纸笔，一步一步写给我看，最后还用手语比了个“谢谢”，她说是昨晚刚学的。我在外面走了一圈，\
            眼泪还没干。",
            "我听不见，平时最怕去办事。今天{few}号窗口那位姑娘没有让我等别人来“翻译”，自己拿张纸\
            一行一行写，写完还问我看不看得清。走的时候她跟我比“谢谢”，比错了一个指头，特别可爱。\
            请表扬她。",
        ],
        wish: &["请一定表扬她"],
        concerns: &["政务服务大厅窗口工作人员"],
    },
    CaseTemplate {
        category: "gov.procedure",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "给去世的父亲销银行账户，银行要“证明我爸是我爸”，派出所说户口本上有，银行说老户口本\
            没有关系页，社区说不能开。{amount}块钱的余额，我跑了{few}趟，已经不是钱的事了。",
            "我爸走了三年，老房子过户的委托书一直没弄成，今天一肚子话，你们别嫌我啰嗦。头一回去\
            是开春，窗口的同志蛮客气，说差一份复印件，我下楼去印，五毛钱一张，印完回来号过了，重\
            新排，排到我，下班。第二回去，说复印件可以了，但是委托书要有，我说我妹妹在外地，那委\
            托书怎么弄，说让她在当地写好寄过来。寄来了，我第三回去，换了一个同志，说委托书要手写，\
            打印的不行。我妹妹手写了再寄，我第四回去，又说要写明“全权”两个字。我不是不肯跑，我退\
            休了，别的没有，就是有工夫。可是我老伴在家等着我给她做饭，她坐在轮椅上，我出门一趟她\
            就一上午不敢喝水，怕上厕所没人扶。我就想问一句，到底要几样东西，能不能写在一张纸上，\
            给我一张，我照着那张纸准备，缺一样我不怪你们，纸上没有的别再跟我要。我教了三十八年书，\
            给学生布置作业还要写在黑板上呢，一条一条，写清楚了学生才不会错。我不告哪一个，窗口的\
            孩子们也不容易，一天坐到晚，我看见有个小姑娘中午啃面包。就是盼着有这么一张纸。谢谢。",
            "材料一次次补，第一次差复印件，第二次差委托书，第三次说委托书要手写。有没有一张清单，\
            让老百姓照着准备？",
        ],
        wish: &[
            "告诉我到底要什么证明、谁来开",
            "给我一张写全了的清单",
            "做一张清单",
        ],
        concerns: &["相关窗口"],
    },
    CaseTemplate {
        category: "gov.permit",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "想开个小吃店，营业执照和食品经营许可要分别办吗？听说有“一件事一次办”，从哪里进？装\
            修前要不要先找你们看一下图纸，免得装好了不合格，敲掉重来。",
            "我的个体户早就不做了，一直没注销，现在孩子考公说有影响？怎么注销，要不要先清税。",
        ],
        wish: &["告知步骤和材料"],
        concerns: &["企业服务窗口"],
    },
    CaseTemplate {
        category: "gov.online",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "小程序上传身份证，拍了{number}次都说“图像不清晰”，我在太阳底下拍、灯底下拍、白纸上\
            拍。客服是机器人，输入“人工”回我“请问有什么可以帮您”。填了四十分钟的表，一刷新全没了！！",
            "我老伴没有智能手机，什么都要扫码，进门也要扫。给老年人留个口行不行，我们交了一辈子税。",
        ],
        wish: &["修系统，能保存草稿，给人工入口", "保留线下办理"],
        concerns: &["政务服务大厅"],
    },
    CaseTemplate {
        category: "gov.online",
        kind: KindSeed::Suggestion,
        lang: LangSeed::En,
        what: &[
            "The online service only accepts mainland identity cards, so foreign residents \
            cannot book a visit or see the progress of an application. Please accept passports \
            and permanent residence cards, and add English to the form. I would be glad to help \
            test it.",
            "My permanent residence card is refused by the online form, which says my number is \
            \"too short\". Please accept passports and residence cards, and offer the page in \
            English. Several of us at the university would be happy to try it out before you \
            open it.",
        ],
        wish: &["Accept passports in the online service"],
        concerns: &["The City Service Hall"],
    },
    CaseTemplate {
        category: "gov.household",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "大学毕业三年，想把户口从学校集体户迁到{community}租的房子里，可以吗？房东不同意在他\
            户口本上落户怎么办，社区有没有公共户？",
            "孩子出生在外省，爸爸临江户口妈妈外地户口，落户临江要什么？出生证上名字打错一个字，\
            先改哪个。",
        ],
        wish: &["告知办理步骤"],
        concerns: &["户籍与证照窗口"],
    },
    CaseTemplate {
        category: "gov.fund",
        kind: KindSeed::Consultation,
        lang: LangSeed::ZhCn,
        what: &[
            "租房提取公积金，一年能提几次，最多多少？我和室友合租，合同在他名下，能办吗？听说还\
            可以直接按月转给房东，真的假的。",
            "请问公积金付房租，能不能每个月自动打给房东？一年最多提几次？我和同学合租，合同上只\
            有他的名字，我的那一份能不能提？",
        ],
        wish: &["告知条件和额度"],
        concerns: &["公积金窗口"],
    },
    CaseTemplate {
        category: "gov.estate",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}交房{few}年了，房产证到现在办不下来，开发商的人都散了。孩子上学要证、卖\
            房要证、抵押要证，样样卡住。我们{number}户交了全款交了税，错不在我们。听说别的小区有\
            “先证后税”的办法，能不能也帮我们解一解。",
            "老父亲去世，房子过户给我们姊妹三个，材料要追到爷爷奶奶的死亡证明，爷爷一九五几年走\
            的，上哪里去开？",
        ],
        wish: &["列入历史遗留问题，给个时间表", "告诉我们可以用什么材料代替"],
        concerns: &["不动产登记窗口"],
    },
    CaseTemplate {
        category: "gov.staff",
        kind: KindSeed::StaffAppeal,
        lang: LangSeed::ZhCn,
        what: &[
            "我是热线受理科话务员。{date}的一通录音被评为“未安抚情绪”扣3分，实际上来电人前{few}\
            分钟一直在哭，我在等她说完，没有插话。请重新听一遍完整录音，质检截的是中间四十秒。",
            "申诉事项：上月考核把系统故障造成的超时{number}件算在我名下。\n事实：故障有公告，工\
            号和时间见附件。\n请求：予以更正。我只要求把数字改对，奖金是另外一回事。",
        ],
        wish: &["重听录音，更正扣分", "更正考核数据"],
        concerns: &["热线受理科"],
    },
    CaseTemplate {
        category: "gov.staff",
        kind: KindSeed::StaffAppeal,
        lang: LangSeed::ZhCn,
        what: &[
            "连续{few}周排夜班，别的同事一周轮换，我们组因为缺人不轮。向科长反映，回复“克服一下”。\
            我理解缺人，但是孩子才一岁，希望排班表公开，大家轮流。不希望因为提意见被调岗。",
            "上月一件超时退单，处理单上写的是我的名字，可派单那天我在休假，有请假单为证。罚款\
            {amount}元没道理，请撤销，并把系统里的责任人改过来。",
        ],
        wish: &["公开排班，按周轮换", "撤销处罚"],
        concerns: &["所在科室负责人"],
    },
    CaseTemplate {
        category: "gov.staff",
        kind: KindSeed::Report,
        lang: LangSeed::ZhCn,
        what: &[
            "反映解放街道一名工作人员上班时间在办公室打游戏，群众来了让等着，等了二十多分钟，我\
            从玻璃门外拍的。我不要赔偿，就是觉得不应该。请不要让他知道是谁说的。",
            "下午三点多去解放街道办事，里头一个人戴着耳机打游戏，我站了二十多分钟他才抬头，说“系\
            统慢，等着”。系统慢不慢我不知道，他手速挺快的。拍了照，别让他知道是我。",
        ],
        wish: &["核实处理，对我保密"],
        concerns: &["解放街道办事处工作人员"],
    },
];
