//! Demo replies: what units answer on unauthorised building.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "illegal",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的问题，{unit}由{staff}于{visit}到现场查看、测量并调取审\
            批资料，情况属实。依据《城乡规划法》及城市管理有关规定，已责令停止、限期{due}前自行\
            改正，逾期依法强制执行，费用由当事人承担。整改期间每两天看一次、拍照存档，结果电话告\
            诉您。您的姓名和电话只有经办人知道，材料里不出现。邻里之间难开口的话，由我们来说。进\
            展请问{phone}。",
        cites: "《城乡规划法》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.roof"),
        about: &["彩钢板"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您要一个结果：拆。{unit}于{visit}会同街道上到楼顶，加建没有任何\
            许可，防水层已破坏，依据《城乡规划法》下达限期拆除决定书，{due}前自行拆除，逾期强制\
            拆除、费用由其承担；防水恢复由他出钱、住建部门验收，您家渗水的天花板一并修好。上回只\
            贴张通知就走，是我们失职，经办人已换。从今天起每晚有人巡，封了运料的电梯。您的信息严\
            格保密，连物业也不知道，电话{phone}，联系人{staff}。",
        cites: "《城乡规划法》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.roof"),
        about: &["阳光房"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}于{visit}请双方到楼顶，砸坏的排水管找到了，水确实顺着您家\
            外墙流。先接了临时管，雨天不会再淌。阳光房没有许可，依据城市规划管理规定限{due}前拆\
            除；排水管和您家外墙的修复，依据《民法典》相邻关系的规定由对方承担，他当场答应请防水\
            队做，做完由您签字才算完。墙里若有潮斑，等干透了再刷。若没有按时动工，请告诉{staff}，\
            电话{phone}。",
        cites: "《民法典》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.ground"),
        about: &["养鸡"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}会同社区于{visit}到楼下，院墙圈的是全体业主的绿地，鸡已由\
            当事人送走，早上可以睡到天亮了。依据《民法典》，小区绿地属于业主共有，任何人不得独占；\
            限{due}前自行拆墙、恢复草地，种的菜容他收完这一茬。逾期由执法队拆除，费用由他承担。\
            群里一说就吵，所以我们不在群里说，只贴一份告示，写规定、不写人。拆完请您下楼看看，电\
            话{phone}，联系人{staff}。",
        cites: "《民法典》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.ground"),
        about: &["搭了个棚子"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说“一个烟头就完了”，消防的同志看了也这么说。{unit}于{visit}当\
            场搬走纸箱、切断私接的电线，棚子依据《消防法》和城市管理规定认定为占用消防通道的违建，\
            已拆除，通道划了黄线。电表箱换了带锁的阻燃箱。{due}前消防、社区对全小区的通道走一遍，\
            同样的一起清。当事人没有库房的难处，街道帮他找了地方。若有人又搭起来，请拨{phone}，\
            联系人{staff}。",
        cites: "《消防法》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.wall"),
        about: &["楼上在砸"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：接到您的电话，{unit}四十分钟到场，大锤停了、电闸拉了、门封了。\
            依据《建设工程质量管理条例》，装修不得擅自拆改承重结构，业主和装修公司均被立案，当晚\
            已用钢支撑临时顶住，鉴定单位于{visit}进场，结论{due}前向全楼公布，加固费用由责任人承\
            担，加固前不解封。您家的裂缝做了标尺，每天量一次，到今天没有变宽。全楼都害怕，我们请\
            专家周末到楼下当面讲，电话{phone}，联系人{staff}。",
        cites: "《建设工程质量管理条例》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.wall"),
        about: &["橱窗"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}于{visit}叫停了施工，店家敲掉的那段墙，图纸上是承重结构，\
            依据《建设工程质量管理条例》立案处罚、责令恢复。现在已支钢架，鉴定机构给出加固方案，\
            {due}前由有资质的队伍施工，每道工序有人签字，做完再检测一次。店家以为“一楼随便改”，\
            我们把整条街的店主请来讲了一课。楼上住着六层人，您想到了，谢谢您，电话{phone}，联系\
            人{staff}。",
        cites: "《建设工程质量管理条例》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.stall"),
        about: &["早市"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：“不是不让摆，划个地方、定个点”，{unit}就照这句话做。从{visit}起\
            早市移到街尾空地，六点到八点半，划格编号、不收费，救护和消防车道留足四米，有人看着；\
            收摊由摊主清、环卫收尾，检查合格第二天才能再来。依据《城市市容和环境卫生管理条例》，\
            点外占道仍要处罚。{due}前边试边改，请您早上下楼看看行不行。方便买菜，也方便走路，电\
            话{phone}，联系人{staff}。",
        cites: "《城市市容和环境卫生管理条例》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.stall"),
        about: &["捉迷藏"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您交租守法，不该替别人受累。{unit}把这一段改成固定岗，从{visit}\
            起早七点到晚九点有人，不再捉迷藏；依据《城市市容和环境卫生管理条例》，店前十米禁止流\
            动摆卖，屡劝不走的登记处罚。另一头给摊贩划了二十个疏导位，让他们也有地方去，这样才不\
            会跑了又来。{due}我们到店里请您打个分，生意有没有好一点。若岗上没人，请直接告诉\
            {staff}，电话{phone}。",
        cites: "《城市市容和环境卫生管理条例》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.stall"),
        about: &[],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}给您列了三处可以合法摆摊的地方：早市疏导点、夜市和社区便\
            民点，地址和时段随短信发到您手机。依据《城市市容和环境卫生管理条例》，凭身份证和健康\
            证登记即可，不收摊位费，只要守时、守线、收摊干净。煎饼摊需要一块挡油板，我们借给您。\
            {due}前来登记，夜市还剩{few}个位置。下岗了自己找活路，我们愿意搭把手，登记电话\
            {phone}，找{staff}。",
        cites: "《城市市容和环境卫生管理条例》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.advert"),
        about: &["LED"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}于{visit}晚上在您家客厅测了亮度，屏幕确实超标。依据《城市\
            照明管理规定》，户外屏不得影响居民生活，从当晚起二十一时关屏，亮度调到原来的四分之一，\
            不再播放闪烁画面，控制程序由我们锁定。屏幕没有办设置许可，产权单位须{due}前补办或拆\
            除，补办时会听取对面居民的意见，到时请您来。客厅不再像迪厅了吧，若又超时亮着，请拨\
            {phone}，联系人{staff}。",
        cites: "《城市照明管理规定》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.advert"),
        about: &["小广告"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：楼道里的小广告，{unit}会同物业于{visit}清了三遍，用的是不伤墙的\
            药水，猫眼上的也擦了。依据《城市市容和环境卫生管理条例》，广告上的号码已提交停机，当\
            周停了{number}个，贴广告的人从监控里查到两个，正在处理。单元门口设了便民信息栏，正规\
            开锁、疏通的电话在上面，价格也写着。{due}前每周清一次，之后交物业。看见有人往猫眼贴，\
            请拨{phone}，联系人{staff}。",
        cites: "《城市市容和环境卫生管理条例》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.advert"),
        about: &["哐哐响"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：接到您的反映，{unit}当天先拉了警戒线，把松动的那一角用钢索固定；\
            检测认为整块骨架锈蚀，依据《城市市容和环境卫生管理条例》责令店家{due}前拆除重做，验\
            收合格才能再挂。我们顺着这条街敲了一遍，又发现三块松的，同样处理。大风预报时有人提前\
            查。哪天掉下来真的会出人命，谢谢您抬头看见了，还告诉我们，电话{phone}，联系人{staff}。",
        cites: "《城市市容和环境卫生管理条例》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.rebuild"),
        about: &["墙砖"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：再早两分钟，想起来都后怕。{unit}于{visit}把绳子换成硬质防护棚，\
            单元门口加了通道顶棚，全楼外墙用锤敲了一遍，松的先凿下来。没有维修资金的老楼可以走应\
            急补助：依据《住宅专项维修资金管理办法》和本市配套规定，由街道代为申请，鉴定费我们出，\
            修外墙补助七成，其余分摊，困难户减免。{due}前{staff}到楼下开会，一户户讲清楚。路指给\
            您了，我们陪着走，电话{phone}。",
        cites: "《住宅专项维修资金管理办法》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.rebuild"),
        about: &["架子"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：架子搭了没人干活，原因是外保温材料复检不合格退场，新料又晚到，\
            这些应该早告诉住户。{unit}约谈了施工单位，{visit}已复工，倒排工期，{due}前完成您这栋，\
            先拆挡窗户的几跨。依据《建设工程质量管理条例》，材料必须检验合格，这一条我们不能抢工\
            期。架子底层装了防攀网和报警灯，夜里有保安。被偷的那家，由施工单位先行赔付。工期表贴\
            在单元门口，电话{phone}，联系人{staff}。",
        cites: "《建设工程质量管理条例》",
    },
    ReplyTemplate {
        category_top: "illegal",
        category: Some("illegal.rebuild"),
        about: &[],
        kinds: &[KindSeed::Consultation],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：给您和老人一个准话：您家所在的地方列入了意向范围，还没有作出征\
            收决定，今年不搬。依据《国有土地上房屋征收与补偿条例》，补偿方案定稿前要公示征求意见，\
            不少于三十天，地点在镇政府门口、村口公告栏和网上，{unit}会在{due}前发布公示时间；按\
            面积还是按户口，方案里会逐条写明并举例。您可以书面提意见，也可以推代表来听证。老人若\
            再问，可以请他给{staff}打电话，我们慢慢讲，电话{phone}。",
        cites: "《国有土地上房屋征收与补偿条例》",
    },
];
