//! Demo replies: what units answer on cleanliness.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "clean",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的环境卫生问题，{unit}由{staff}于{visit}到现场看过，情况\
            属实，当天已清理、冲洗、消毒。依据《城市市容和环境卫生管理条例》，保洁和清运有标准、\
            有时间，没有做到是我们管理不严，责任人已处理。需要添设施、改时间的部分{due}前落实，\
            落实后请您来看。城市干净不干净，住在这里的人说了算，谢谢您指出来。若有反复，请拨\
            {phone}，两小时内到。",
        cites: "《城市市容和环境卫生管理条例》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.garbage"),
        about: &["物业欠钱"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：“神仙打架百姓遭殃”，这句话我们认。{unit}于{visit}先派车把积了几\
            天的垃圾清完、冲洗消毒，账由我们叫两家来算。依据《城市市容和环境卫生管理条例》，生活\
            垃圾应当日产日清，不得以欠费为由停运，清运公司和物业已被约谈，签了兜底协议：欠账可以\
            打官司，垃圾一天不能停。{due}前每天有人到小区看一眼，发现隔夜就罚。让您家里都是味，\
            对不起，电话{phone}，联系人{staff}。",
        cites: "《城市市容和环境卫生管理条例》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.garbage"),
        about: &["装修垃圾"],
        kinds: &[KindSeed::Complaint],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：拐角那座“小山”，{unit}于{visit}清走了十一车，地面冲洗干净。您建\
            议装摄像头，已经装上，夜里能看清车牌，当周就拍到一辆三轮车，依据《城市市容和环境卫生\
            管理条例》罚款并要求清运费自付。光堵不行，旁边设了装修垃圾预约点，袋装三天内上门收，\
            价格贴在墙上，{due}起正式运行。请帮忙告诉正在装修的邻居，预约电话{phone}，联系人\
            {staff}。",
        cites: "《城市市容和环境卫生管理条例》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.garbage"),
        about: &["窗户底下"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说得在理，摆桶之前该问一问住一楼的人。{unit}和物业于{visit}到\
            现场，把桶挪到东侧围墙边，离最近的窗户十四米，地面硬化、有水龙头可冲洗；依据《城市生\
            活垃圾管理办法》，收集点设置要征求周边居民意见，新位置公示了七天，没有人反对。夏天每\
            天收两次、冲一次，{due}前给每个桶换上脚踏盖。今年夏天请放心开窗，还有味就拨{phone}，\
            联系人{staff}。",
        cites: "《城市生活垃圾管理办法》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.garbage"),
        about: &[],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的建议{unit}采纳了，每月第一个周六定为大件垃圾日，{due}是第一\
            次。依据《城市生活垃圾管理办法》，大件垃圾应当预约、单独收运。老人家打{phone}就能约，\
            有人帮着登记、上楼抬，六十五岁以上不收搬运费；错过那天的，每周三补收一次。能修的家具\
            送旧物站，不都扔掉。请您家也试一回，看看顺不顺手，哪里不方便告诉{staff}，下个月就改。",
        cites: "《城市生活垃圾管理办法》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.sweep"),
        about: &["洒水车"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：让孩子带着一身水进教室，我们很惭愧。{unit}调了那辆车的行车记录，\
            司机确实看见了没有关水，已停岗，今天他会给您和孩子打电话道歉。依据《城市市容和环境卫\
            生管理条例》，洒水应当避让行人车辆；从{visit}起，早七点到九点、晚五点到七点全市不洒\
            水，遇行人先关阀、慢行。水量表{due}前加装自动感应，人在三米内喷不出来。孩子若着凉了，\
            药费请告诉{staff}，电话{phone}。",
        cites: "《城市市容和环境卫生管理条例》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.sweep"),
        about: &[],
        kinds: &[KindSeed::Praise],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：我们找到了那位大姐，她说“就多站了一会儿”。{unit}把您的信读给全\
            队听，{due}的表彰会上请她坐第一排，奖金之外，队里给她调了离家近的班。《城市市容和环\
            境卫生管理条例》要我们把路扫干净，她连别人丢的心也给捡起来了。她仍不让登名字，我们尊\
            重她。您若路过那条街，早上六点多她都在，跟她说声早就很好，电话{phone}，联系人{staff}。",
        cites: "《城市市容和环境卫生管理条例》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.toilet"),
        about: &["一公里"],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：老人出门靠憋，这事我们得管。{unit}于{visit}用脚量过，最近的公厕\
            确有一公里多。先在停车场边放两座移动公厕，带无障碍蹲位，{due}前启用，每天抽吸两次；\
            固定公厕的选址正在公示，依据《城市公厕管理办法》按服务半径补建。路边三家商户也愿意开\
            放厕所，门口贴了标志，地图上能查。新厕所开门那天想请您去踩踩看，扶手够不够稳，电话\
            {phone}，联系人{staff}。",
        cites: "《城市公厕管理办法》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.toilet"),
        about: &["第三卫生间"],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说的几件事，{unit}于{visit}逐样改了：开门提前到五点半，坏水龙\
            头换好，每个隔间装了挂钩，厕纸一天补三次；第三卫生间里的扫把搬走了，门上写着“推门即\
            可”，不再上锁。依据《城市公厕管理办法》，公厕要按时开放、设施完好，值守的人以前没有\
            做到，已调整。{due}前给晨练的老人再添一盏门灯。再没纸请按墙上的铃，或拨{phone}，联系\
            人{staff}。",
        cites: "《城市公厕管理办法》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.sorting"),
        about: &["全倒一起"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的视频{unit}看了三遍，确实是一辆车全倒一起，这让分好垃圾的人\
            寒心，对不起。依据《城市生活垃圾管理办法》，混装混运应当处罚，清运公司罚款、司机停岗，\
            合同里加了“再犯解约”。从{visit}起四种颜色的车分开来，车身写着收什么，时间表贴在投放\
            点。{due}前每天随机跟车，跟车录像公开。您说“先把车分一分”，我们就从车开始分，电话\
            {phone}，联系人{staff}。",
        cites: "《城市生活垃圾管理办法》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.sorting"),
        about: &["投放点只在"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：投放时间照顾了早出的人，忘了晚归的人，您这一说我们才想到。\
            {unit}已在南门设了误时投放桶，二十四小时可投，有灯有摄像头，依据《城市生活垃圾管理办\
            法》仍要分类，放错有语音提醒。晚间投放时间从{due}起延到九点半。试行一个月，看桶满不\
            满、味大不大，再定要不要多设几处。今晚起，垃圾就不用在您屋里过夜了，电话{phone}，联\
            系人{staff}。",
        cites: "《城市生活垃圾管理办法》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.smell"),
        about: &["烟道"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您窗上的黄油我们看见了。{unit}于{visit}在您家厨房测了油烟，净化\
            器内芯三个月没有清洗，排口离窗不足五米，依据《大气污染防治法》责令停业整改：烟道改从\
            楼顶排放，换高效净化器，接入在线监测，{due}前完成并检测合格才准开张。店家愿意承担您\
            家窗户的清洗费。孩子咳了一个冬天，我们该早些来的。改好后请您再开窗做饭，还有味就拨\
            {phone}，联系人{staff}。",
        cites: "《大气污染防治法》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.smell"),
        about: &["烧焦"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说白天闻不到，所以{unit}专门后半夜去，连守四晚，第三晚凌晨一\
            点用走航车锁定气味来源，是一处作坊焚烧废塑料，已查封设备、移交公安。依据《大气污染防\
            治法》从重处罚。{due}前仍每晚走航一圈，并在您住的小区放一台监测仪，数据手机上能看。\
            您记的时间和方向，帮我们少走许多弯路。半夜再闻到请随时拨{phone}，值班的人会立刻出门，\
            联系人{staff}。",
        cites: "《大气污染防治法》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.pests"),
        about: &["老鼠"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：老鼠跑到孩子床上，换谁都怕。{unit}于{visit}请专业消杀队进楼，下\
            水道口装了防鼠网，墙洞用水泥封死，全单元统一投饵，位置有警示牌，养宠物和有小孩的人家\
            单独上门说明。依据《病媒生物预防控制管理规定》，小区应当统一防制，这次不收费，第二轮\
            在{due}前做，只做一家没有用，您说得对。咬坏的电线请先断电，电工已约好免费来接，电话\
            {phone}，联系人{staff}。",
        cites: "《病媒生物预防控制管理规定》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.pests"),
        about: &["马蜂窝"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：谢谢您没有自己去捅。{unit}请消防人员于{visit}天黑后摘除，先用烟\
            熏、再整个装袋，地面清扫干净，第二天早上接孩子的路已能走。依据《病媒生物预防控制管理\
            规定》，幼儿园周边由我们定期巡查，{due}前把附近的树全部看一遍，还有小的也一起摘。万\
            一被蛰，请用清水冲、冷敷，头晕胸闷立刻拨急救电话。再看到请拨{phone}，联系人{staff}。",
        cites: "《病媒生物预防控制管理规定》",
    },
    ReplyTemplate {
        category_top: "clean",
        category: Some("clean.dust"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：“六个百分之零”，{unit}到现场对着牌子一条条查，确实没做到：裸土\
            没盖、没有冲洗台、雾炮没开。依据《大气污染防治法》立案处罚，当天盖了两万平方米防尘网，\
            {visit}装好冲洗台，车不冲干净抬不起杆；周边道路每天洗三遍。扬尘监测数据接到大门屏上，\
            超标自动停工。{due}前我们每天都去，之后每周随机。您家桌子擦三遍还是土，我们记着，再\
            有请拍照，电话{phone}，联系人{staff}。",
        cites: "《大气污染防治法》",
    },
];
