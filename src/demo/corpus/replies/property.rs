//! Demo replies: what units answer on property management.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "property",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的小区管理问题，{unit}会同街道、社区由{staff}于{visit}到\
            小区查看，并调阅了物业合同，情况属实。依据《物业管理条例》，物业应当按合同约定提供服\
            务，现已下达整改通知，{due}前逐项完成，由社区和业主代表签字验收，做不到的扣减信用分\
            并公示。是小区自己的事、也是我们监管的事，不让您在中间来回跑。进展贴在单元门口，也可\
            问{phone}，谢谢您愿意为大家出头。",
        cites: "《物业管理条例》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.fee"),
        about: &["一块二"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}调阅了物业提交的签字表，随机电话核实五十户，三十一户说没\
            签过，涨价程序不成立。依据《物业管理条例》，收费标准调整须由业主共同决定，已责令恢复\
            每平方米一元二角，多收部分{due}前退还或抵扣，假签字的线索移交公安。签字表您可以到社\
            区查看，涉及隐私处遮盖。物业若确有成本压力，可以公开账目、依程序再议，会上我们派人监\
            督，电话{phone}，联系人{staff}。",
        cites: "《物业管理条例》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.fee"),
        about: &["装修押金"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}请物业拿出扣押金的依据，他们没有划伤前后的照片，监控里看\
            到碰墙的是保洁搬的梯子，您说的是对的。依据《民法典》合同的规定，装修没有造成损害的，\
            押金应当全额退还，物业已办手续，{due}前退到您卡上，并向您书面道歉。今后该小区装修前\
            后都拍照、双方签字。如到期没有退，请拨{phone}，{staff}会陪您到物业当面拿。",
        cites: "《民法典》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.fee"),
        about: &["充水电"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：不合法。依据《物业管理条例》，物业不得以停止供水供电的方式催交\
            物业费，{unit}于{visit}责令其当天恢复充值，并处罚款，售水售电系统已与物业费账户断开。\
            您“等电梯修好再交”的想法我们理解，电梯部件已到，{due}前修好并检验；电梯停用期间的电\
            梯费由物业减免。您也可以先交其余部分，保留争议，不影响您主张权利，电话{phone}，联系\
            人{staff}。",
        cites: "《物业管理条例》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.fee"),
        about: &[],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}答复您：一、利用电梯、地面等共有部分得到的收入，扣除合理\
            成本后，依据《民法典》属于全体业主；二、物业应当每半年公示一次，业主可以书面要求查账，\
            不需要凑多少人签字，一个人也行；三、不给查的，我们责令公开。已通知您小区的物业在\
            {due}前张贴近两年明细，您可带身份证到物业查原始凭证，社区派人陪同。看不懂的地方请问\
            {staff}，电话{phone}。",
        cites: "《民法典》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.lift"),
        about: &["四十分钟"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：接到反映，{unit}当天封停了这部电梯，检测发现门机和抱闸磨损，检\
            验过期，应急电话线被拔掉。依据《特种设备安全法》，维保单位停业整顿，物业罚款，电梯换\
            件、重新检验合格前不得使用，{due}前完成。那位孕妇由社区陪着做了检查，大人和胎儿都平\
            安，费用由维保单位承担。停梯期间志愿者每天两趟帮楼上的老人送菜。以后轿厢里的按钮直通\
            我们值班室，一分钟内有人说话，电话{phone}，联系人{staff}。",
        cites: "《特种设备安全法》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.lift"),
        about: &["一顿一顿"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：老人走那么多层楼，太辛苦了。{unit}于{visit}带检测机构上梯，发现\
            曳引轮槽磨损、钢丝绳张力不均，是“一顿一顿”的原因，不会坠落，但必须修。依据《特种设备\
            安全法》责令停用，换轮换绳，{due}前检验合格再开。维保记录最近三个月字迹一样，像是一\
            次补写的，已立案。修好那天请您和老人家先坐一趟，我们的检验员也在里面，心里踏实了再用，\
            电话{phone}，联系人{staff}。",
        cites: "《特种设备安全法》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.lift"),
        about: &[],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您不想吵架，{unit}和社区就照“坐下来说”去办。{due}晚上七点在社区\
            会议室，请一楼两户、设计单位、已经装好的邻楼住户一起来，用日照模型当场演示挡光多少，\
            补偿怎么算也一条条列。依据《民法典》和本市加装电梯办法，表决比例已够，但我们仍愿意等\
            一等，把一楼的难处解决好。三楼老李卧床两年，街道先配了爬楼机，这周就能下楼晒太阳，电\
            话{phone}，联系人{staff}。",
        cites: "《民法典》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.repair"),
        about: &["七个盆"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您问的“急漏先修”，有。依据《住宅专项维修资金管理办法》，屋面漏\
            水严重影响居住的，走应急程序，不用先凑签字。{unit}于{visit}上楼顶看过，符合条件，防\
            水队{due}前进场，在下一场大雨之前做完，质保五年。前面让您跑那么久、签了又重签，是窗\
            口没有把应急办法告诉您，我们向您道歉，已改成一张流程图贴在社区。今后签字由网格员上门，\
            您六十八了，别再爬楼，电话{phone}，联系人{staff}。",
        cites: "《住宅专项维修资金管理办法》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.repair"),
        about: &["粪水"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：接到电话，{unit}催物业连夜疏通，主管堵的是建筑垃圾和厨余，\
            {visit}已通，楼上恢复用水，不再返水。依据《物业管理条例》，公共管道由物业维修养护，\
            不得向一楼单独摊派，费用从公共收益中支出。您家泡坏的地板由物业的公众责任险赔付，定损\
            员{due}前上门，味道重的这几天可先住招待所，凭票报销。主管加装止回阀，以后不会再往上\
            冒。受委屈了，电话{phone}，联系人{staff}。",
        cites: "《物业管理条例》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.security"),
        about: &["门禁坏"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：“买了个寂寞”，物业经理听我们念这句，没有话说。{unit}于{visit}督\
            促修好了门禁，补了{few}个监控死角，夜里保安亭两人轮班、半小时打一次卡。依据《物业管\
            理条例》，物业未尽安全防范义务的，应当承担相应责任，丢的两辆车警方在查，查不到的部分\
            物业同意按比例补偿，{due}前给您方案。打卡记录每周贴在门口，您路过看一眼就知道，电话\
            {phone}，联系人{staff}。",
        cites: "《物业管理条例》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.security"),
        about: &["刷脸"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您不愿意录人脸，完全可以。依据《个人信息保护法》，处理人脸信息\
            须本人单独同意，并提供其他方式，“就这一种”的说法不对。{unit}于{visit}责令物业改正：\
            门卡、密码、访客码任选，{due}前装好读卡器，已录入的业主可要求当面删除并拿到删除凭据，\
            也不再登记身份证号，只记房号。进不了门的这几天，报房号就放行。若再有人要求您刷脸，请\
            拨{phone}，联系人{staff}。",
        cites: "《个人信息保护法》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.committee"),
        about: &["没回音"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：申请交上来没有回音，是街道经办人调岗没有交接，{unit}向大家道歉。\
            依据《物业管理条例》，符合条件的应当指导成立业主大会，街道已于{visit}书面受理，指导\
            员到位，筹备组名单{due}前公示，物业代表只有一人、没有表决权。物业撕通知、踢人的事，\
            已约谈并要求书面检讨，通知由社区重新贴、专人看。流程到哪一步，表上画着红旗，贴在门口，\
            电话{phone}，联系人{staff}。",
        cites: "《物业管理条例》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.committee"),
        about: &["换届"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：收到联名信，{unit}于{visit}当天封存了票箱，由社区保管，钥匙三方\
            各一把。依据《民法典》关于业主共同决定的规定，选举过程应当公开，{due}上午在社区广场\
            重新计票，每张票投影出来，请您和联名的邻居推五个人上台监票，全程录像，缺席的可以看直\
            播。计票结果当场签字公布，之前公布的结果暂不生效。票数是多少，就是多少，电话{phone}，\
            联系人{staff}。",
        cites: "《民法典》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.upkeep"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}由{staff}于{visit}从一楼走到顶楼，灯坏的、扶手松的、堆东\
            西的，一处处记下拍照，和您说的一样。依据《物业管理条例》责令物业：楼道灯三天内全部修\
            亮，扶手重新固定，堆物先贴条、再清运，化粪池改为每季度抽一次、日子写在墙上；{due}前\
            完成，由楼栋住户签字才算。您要一个准话，这就是：到期没做完，我们替他们做，钱从物业考\
            核里扣。摔伤的请先看医生，票据留好，电话{phone}。",
        cites: "《物业管理条例》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.fire"),
        about: &["黄线"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：消防车堵在门口的那十几分钟，是我们最不愿听到的。{unit}会同消防\
            于{visit}清走通道里的车，黄线内停止收费，收的钱全部退回，依据《消防法》对物业顶格罚\
            款。通道装了声光报警桩，停上去会响，物业五分钟不到就算违约；{due}前消防队来跑一次实\
            车，掐表。车位少的问题，正和旁边商场谈夜间借停。谢谢您说出来，电话{phone}，联系人\
            {staff}。",
        cites: "《消防法》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.fire"),
        about: &["消火栓"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您拧开过、看过压力指针，比检查表管用。{unit}和消防于{visit}测试，\
            水泵控制柜被人断电，已恢复，顶层出水压力合格；过期、空压的灭火器全部换新。依据《消防\
            法》，消防设施应当保持完好，维保公司三个月没有来却签了字，已处罚并列入黑名单。今后每\
            月最后一个周六上午当众放水，{due}是第一次，请您来看。自己试水时请小心水带甩人，电话\
            {phone}，联系人{staff}。",
        cites: "《消防法》",
    },
    ReplyTemplate {
        category_top: "property",
        category: Some("property.fire"),
        about: &[],
        kinds: &[KindSeed::Praise],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您偏要说，{unit}就偏要传。小姑娘知道了脸红，说“闻到糊味谁都会敲\
            门的”。《消防法》要求社区做好防火检查，她把检查做成了惦记。街道给她记了功，{due}的表\
            彰会上念您的话，她请求别放照片，我们依她。给您家装了一个自动断火的灶具开关，忘了关火\
            十分钟自己灭，是她替您申请的。您和老伴多保重，做饭时把手机放边上听个响，电话{phone}，\
            联系人{staff}。",
        cites: "《消防法》",
    },
];
