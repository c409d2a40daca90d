//! Demo replies: what units answer on consumer rights.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "consumer",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的消费纠纷，{unit}由{staff}于{visit}到店核实，查看了票据、\
            合同和监控，并请双方坐下来调解。依据《消费者权益保护法》，经营者应当如实告知、对质量\
            负责，不得以格式条款免责。双方意见已记录，商家须在{due}前书面答复并履行，逾期不履行\
            的，我们立案查处，也支持您起诉，证据清单一并给您。您留好的小票和聊天记录很有用，请继\
            续保管，电话{phone}。",
        cites: "《消费者权益保护法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.refund"),
        about: &["定金"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}于{visit}把双方请到一起谈了一个多小时。“定金概不退还”写在\
            对方提供的格式合同里，没有提示说明，依据《消费者权益保护法》不能免除其全部责任；考虑\
            到商家已备了一部分货，双方同意退七成、余下抵作两年内的消费，您若不愿抵，可以继续协商\
            或起诉，我们出具调解记录。退款{due}前到账。祝老人早日康复，住院期间有什么不方便，打\
            {phone}找{staff}就行。",
        cites: "《消费者权益保护法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.refund"),
        about: &["开胶"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：穿三天开胶，是质量问题，跟穿没穿过没有关系。{unit}于{visit}到店，\
            请店长看了鞋底，依据《消费者权益保护法》和三包规定，当场全额退款，钱{due}前原路退回；\
            那位店员拉帘走开的做法，店长已请她给您打电话道歉。店里贴的“穿过不退”四个字撕掉了，换\
            成三包内容。钱不多，理不小，谢谢您说出来，今后遇到类似的事拨{phone}，联系人{staff}。",
        cites: "《消费者权益保护法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.refund"),
        about: &[],
        kinds: &[KindSeed::Praise],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：“一码归一码”，{unit}的同事都记住了。我们把您的话转给了店里，那\
            位店员追两条街的事，老板事先不知道，{due}的早会上给她发了红包，还把您的信贴在收银台。\
            《消费者权益保护法》管的是不该做的事，她做的是不必做而愿意做的事。您上次调解时也很讲\
            理，谢谢您。以后还是一码归一码，有事请照常拨{phone}，找{staff}。",
        cites: "《消费者权益保护法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.prepaid"),
        about: &["跑路"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}于{visit}立案，商家没有备案、没有存管资金，停业前还在促销，\
            涉嫌合同诈骗，已移交公安，老板行踪正在查。依据《单用途商业预付卡管理办法》，会员余额\
            以实付计算，店内剩余器材和房租押金已申请冻结，优先退款。请您在{due}前到窗口或网上登\
            记合同、付款记录，群里没登记的也请转告。钱能追回多少，现在不敢说满话，但每周五公布一\
            次进展，决不让大家干等，电话{phone}，联系人{staff}。",
        cites: "《单用途商业预付卡管理办法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.prepaid"),
        about: &["随时可退"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}逐项看了扣款，手续费、赠送期没有写进合同，教练费您一次没\
            用，都不该扣。依据《单用途商业预付卡管理办法》，应按实付金额减去实际消费退还，平均价\
            按办卡时的单价算，不按零售价算。商家已同意重算，差额{due}前退给您，并把退卡办法贴在\
            前台。您那句“游一次一百多”，经理算了半天也笑不出来。如到期没有退，请拨{phone}，联系\
            人{staff}。",
        cites: "《单用途商业预付卡管理办法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.prepaid"),
        about: &["剪个三十"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：围着人说一个小时、不让走，已经不是推销，是变相强迫。{unit}于\
            {visit}调看了店内监控，情况属实，依据《消费者权益保护法》责令全额退款，{due}前到您卡\
            上，剪发的三十元照付。同店类似的退款有{number}笔，一并处理，再犯停业整顿。您刚上班，\
            一个月房租不是小数，不必不好意思，会说“不办”就是本事。以后遇到，可以当场拨{phone}，\
            我们在电话里跟他们说，联系人{staff}。",
        cites: "《消费者权益保护法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.prepaid"),
        about: &[],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说的“信用码”，{unit}开会讨论了，认为可行。依据《单用途商业预\
            付卡管理办法》，备案、资金存管本就该公开。第一步，{due}前在健身、美容、培训三类店门\
            口贴码，扫开能看备案、存管和近一年投诉数；第二步，投诉多的变黄、变红。名字还没定，想\
            请您起一个。码贴上以后，愿请您当第一批试用的人，挑挑毛病，电话{phone}，联系人{staff}。",
        cites: "《单用途商业预付卡管理办法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.price"),
        about: &["三斤虾"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}于{visit}不打招呼去了市场，在那个摊位称一斤砝码，显示一斤\
            三两，是作弊秤，已没收并罚款；冰和水装袋另算，也纠正了。依据《计量法》，短少部分按约\
            定价格赔给您，请{due}前到市场管理处领取，懒得跑可以转账。公平秤换了新的，就在出口，\
            每月校一次、贴合格证。今后买完去称一称，不对就拨{phone}，二十分钟内有人到，联系人\
            {staff}。",
        cites: "《计量法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.price"),
        about: &["景区价"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：标两块、收的不是两块，“景区价”三个字不能当标签用。{unit}于\
            {visit}到店核实，情况属实，依据《价格法》责令改正、罚款，多收的钱{due}前退您，店里其\
            余{number}种商品逐个对过标签，错的都换了。价格可以由店家定，但标多少就得收多少。钱不\
            多，您愿意说，后面的游客就少吃亏。再遇到请留小票，拨{phone}，联系人{staff}。",
        cites: "《价格法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.fake"),
        about: &["白酒"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您留的两瓶酒，{unit}于{visit}送检，结果是冒用他人商标的假酒，酒\
            体不含甲醇，喝过的人如果还头疼请去医院，费用由店家承担。依据《产品质量法》立案，封存\
            库存、追查上家；店家愿意退一赔三，{due}前付到您账上。小票、剩酒，您都保管得很好，省\
            了我们一大半功夫。追到源头的结果，结案后告诉您，电话{phone}，联系人{staff}。",
        cites: "《产品质量法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.fake"),
        about: &["手机"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：激活日期和屏幕更换记录，{unit}请厂家售后出了证明，这台不是新机，\
            店家说的“展示机”也没有事先告知，属于欺诈。依据《消费者权益保护法》，退机退款并三倍赔\
            偿，店家起初不认，看了证明才签字，{due}前付清，发票补开。店里另有{few}台同样的机器，\
            已封存。您回家第一件事是查激活日期，这个办法我们写进了消费提示，谢谢，电话{phone}，\
            联系人{staff}。",
        cites: "《消费者权益保护法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.online"),
        about: &["羊毛"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：大衣送检，羊毛含量为零，标签也自己承认是聚酯纤维，直播间说的与\
            实物不符。{unit}按您给的发货地址找到了经营者，依据《电子商务法》，虚假描述不受七天限\
            制，应退一赔三，运费由对方出，{due}前到账；拉黑您的主播已停播，平台正在查全部场次。\
            那段“烧一下”的视频很直观，下次请在窗边烧、注意安全。款项没到请拨{phone}，联系人\
            {staff}。",
        cites: "《电子商务法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.online"),
        about: &["不发货"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：“亲，在催了哦”，{unit}打过去也听了三遍。于{visit}找到了网店在本\
            市的仓库，没有这款家具的存货，属于收款后没有能力交付。依据《电子商务法》，未按约定发\
            货应当退款，平台已人工放开退款按钮，款项{due}前原路退回，另付违约金。店铺暂停收款，\
            待查。等了这么久还能好好说话，谢谢您，若还是灰的，请截图给{staff}，电话{phone}。",
        cites: "《电子商务法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.aftersale"),
        about: &["不制冷"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}请第三方拆机检测，氟利昂并不缺，板子编号与出厂一致，没有\
            换过，只有压缩机电容坏了，几十块钱。店家虚构故障、小病大修，依据《消费者权益保护法》\
            退还全部维修费并三倍赔偿，{due}前付清，电容已由检测师傅顺手换好，现在制冷正常。今后\
            修家电请当面要旧件、要明细，签了字再拆。“修三次比买台新的贵”，我们写进了消费警示，电\
            话{phone}，联系人{staff}。",
        cites: "《消费者权益保护法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.aftersale"),
        about: &["变速箱"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：书面检测他们不肯给，{unit}就请双方认可的机构来测，{visit}拆检，\
            阀体有金属屑，不是“正常现象”。依据《家用汽车产品修理更换退货责任规定》，属三包期内主\
            要部件问题，免费更换变速箱总成，{due}前换好，换好后质保重新计算；换车还是退车，若再\
            坏一次您就有权选择。修车期间提供同级别代步车。对您家这是大事，对我们也是。电话\
            {phone}，联系人{staff}。",
        cites: "《家用汽车产品修理更换退货责任规定》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.aftersale"),
        about: &["面容识别"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您拍的修前视频说明送修时面容识别正常。{unit}于{visit}请维修店当\
            面复看，对方承认换屏时弄断了排线，依据《消费者权益保护法》，造成损坏的应当恢复或赔偿，\
            已约好到厂家授权点换原装件，费用由店家出，{due}前修好还给您，修好再多保一年。机器里\
            的资料请先备份。修之前拍一段视频，这个习惯救了您一回，也教了我们。电话{phone}，联系\
            人{staff}。",
        cites: "《消费者权益保护法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.advert"),
        about: &["健康讲座"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：最要紧的先说，请马上带父亲去复诊，恢复医生开的药，床垫治不了糖\
            尿病。{unit}会同公安于{visit}到那个二楼，当场控制组织者，查扣宣传品和名单，依据《广\
            告法》及反诈骗规定从严查处，款项正在追缴，{due}前告诉您能退多少。名单上的{number}位\
            老人，社区正一家家上门劝。别怪老人家糊涂，他们只是会叫“爸妈”。就医票据请留好，电话\
            {phone}，联系人{staff}。",
        cites: "《广告法》",
    },
    ReplyTemplate {
        category_top: "consumer",
        category: Some("consumer.advert"),
        about: &["五折"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您上周的照片和这周的标签放在一起，{unit}一看就明白。{visit}到店\
            调取销售记录，近三十天没有按划掉的价卖出过一件，属于虚构原价，依据《价格法》罚款、撤\
            下海报，已经买的顾客可在{due}前凭小票退差价，告示贴在门口。您的照片请让我们留作证据。\
            今后看到“全场几折”，不妨像您这样先拍一张，电话{phone}，联系人{staff}。",
        cites: "《价格法》",
    },
];
