//! Demo replies: what units answer on food safety.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "food",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的食品安全问题，{unit}由{staff}于{visit}不打招呼到店检查，\
            查看进货票据、后厨和留样，情况属实，依据《食品安全法》责令整改并立案。取样结果{due}\
            前出来，电话告诉您；身体若有不适请先就医，病历和票据留好，医疗费由责任方承担。检查结\
            果会贴在店门口，合格不合格都贴。吃进嘴里的事没有小事，谢谢您及时告诉我们，电话\
            {phone}。",
        cites: "《食品安全法》",
    },
    ReplyTemplate {
        category_top: "food",
        category: Some("food.poison"),
        about: &["生日"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：孩子们现在怎么样，我们一直记挂着。{unit}和疾控当夜到店，封了后\
            厨、采样十二份，您家冰箱里留的凉拌菜帮了大忙，检出沙门氏菌，源头是生熟共用一块案板。\
            依据《食品安全法》停业、从重处罚，七位患者的医药费和误工费由店家承担，{due}前当面赔\
            付，不出面就申请冻结。店家说“别人吃了都没事”，数据不这么说。若有人再烧起来请立刻回医\
            院，并告诉{staff}，电话{phone}。",
        cites: "《食品安全法》",
    },
    ReplyTemplate {
        category_top: "food",
        category: Some("food.poison"),
        about: &["盒饭"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：接报后{unit}于{visit}到送餐公司封存留样，检出蜡样芽孢杆菌超标，\
            是米饭常温放了六个多小时。依据《食品安全法》责令停止供餐、立案处罚，发病的同事医药费\
            由公司承担，请把名单和票据交{staff}汇总，{due}前结清。两位还发烧的同事请再查一次血，\
            如有便血马上急诊。新换的供餐单位要求两小时内送达、温度记录可查，电话{phone}，祝大家\
            早日恢复。",
        cites: "《食品安全法》",
    },
    ReplyTemplate {
        category_top: "food",
        category: Some("food.foreign"),
        about: &["钢丝球"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您不要免单要看后厨，{unit}就替您看了，也请您一起看。{visit}突击\
            检查，灶边挂着三只掉丝的钢丝球，已全部换成不掉丝的刷子，另查出五处问题，依据《食品安\
            全法》罚款、停业三天整改。牙龈受伤的治疗费由店家出，并按规定赔偿，{due}前付清。后厨\
            从现在起装了直播，手机随时能看。若伤口红肿发炎，请先去口腔科，票据留给我们，电话\
            {phone}，联系人{staff}。",
        cites: "《食品安全法》",
    },
    ReplyTemplate {
        category_top: "food",
        category: Some("food.foreign"),
        about: &["蟑螂"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：读到“另外半只”，我们也说不出话。{unit}于{visit}到店，在磨浆机缝\
            里又找到几只，依据《食品安全法》停业，机器拆洗、全店消杀，合格才准开；您按规定可获赔\
            偿，不少于一千元，店家{due}前付到您手里。店员当时那句“给您换一杯”，店长已道歉，她是\
            新来的，以为这样就够了。肠胃若不舒服请就医，费用归店家。开门那天有检测报告贴在墙上，\
            电话{phone}，联系人{staff}。",
        cites: "《食品安全法》",
    },
    ReplyTemplate {
        category_top: "food",
        category: Some("food.hygiene"),
        about: &["拖把池"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您从后窗看到的，{unit}从正门进去也看到了：拖把池洗菜、碗放地上、\
            鼠迹三处，依据《食品安全法》当场停业，吊扣许可，食材全部封存销毁。店家申请整改，\
            {due}前须装洗菜专池、防鼠板、消毒柜，验收合格才能开，开门后一个月每周查一次。您的视\
            频只用作证据，没有给店家看角度，他猜不出是哪一扇窗。谢谢您不光自己不去，还替别人着想，\
            电话{phone}，联系人{staff}。",
        cites: "《食品安全法》",
    },
    ReplyTemplate {
        category_top: "food",
        category: Some("food.hygiene"),
        about: &["消毒餐具"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：消毒餐具里有菜渣，两块钱收得没有道理。{unit}于{visit}顺着餐具上\
            的厂名找过去，清洗线水温不够、漂洗少一道，依据《食品安全法》停产整改，全市{number}家\
            饭店先用自己的餐具；收费的事，店里应当提供免费餐具，有没有由您选，您那两块钱{due}前\
            退回来。餐具厂改好、三批抽检合格后才放开。下次拆开塑料膜请先看碗底，脏的直接换，电话\
            {phone}，联系人{staff}。",
        cites: "《食品安全法》",
    },
    ReplyTemplate {
        category_top: "food",
        category: Some("food.expired"),
        about: &["撕了日期"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}于{visit}调了店里监控，店员撕标签、放回货架的动作清清楚楚，\
            冷柜第二层还剩十一瓶，全部封存。依据《食品安全法》，经营超过保质期食品从重处罚，您买\
            的按规定赔偿，不足一千元按一千元，{due}前付清。店长说是店员自作主张，但早班交接表上\
            没有临期检查一栏，这是店的责任，现在有了。谢谢您走到柜台，又把它说出来，电话{phone}，\
            联系人{staff}。",
        cites: "《食品安全法》",
    },
    ReplyTemplate {
        category_top: "food",
        category: Some("food.expired"),
        about: &["坚果"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：孩子吃下的那两口，医生说少量不会有大碍，若起疹子或肚子疼请就诊。\
            {unit}按包装上的生产地找到厂，同批次还剩四百多袋，虫蛀、受潮，已封存召回，依据《食品\
            安全法》立案；网店按十倍赔您，{due}前到账。仓库的除湿机坏了三周没修。发霉的坚果千万\
            不要再挑着吃，黄曲霉毒素炒过也去不掉。包装袋请再留一周，我们来取，电话{phone}，联系\
            人{staff}。",
        cites: "《食品安全法》",
    },
    ReplyTemplate {
        category_top: "food",
        category: Some("food.delivery"),
        about: &["老味道"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：{unit}于{visit}按您找到的地址上门，没有执照、没有许可，平台上的\
            照片是从别处抄来的，依据《网络食品安全违法行为查处办法》当场关停，食材设备封存；平台\
            审核走过场，一并立案，同样套路的店已下线{number}家。平台今后要实拍门头、每季度派人看\
            一次，抽查结果{due}前在首页公示。“窗明几净”四个字您打引号，我们也会。电话{phone}，联\
            系人{staff}。",
        cites: "《网络食品安全违法行为查处办法》",
    },
    ReplyTemplate {
        category_top: "food",
        category: Some("food.delivery"),
        about: &["洒了一半"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：三家推来推去，{unit}请三方一起开了个视频会，取餐监控显示商家封\
            口没有压紧，平台派单又拆成三单同送。依据《消费者权益保护法》，平台先行赔付，餐费\
            {due}前全额退您，他们之间的账自己去算。骑手没有错，请您对他别介意，他那天跑了四十多\
            单。商家换了带锁扣的盒子。三块钱红包，您若愿意可以留着喝水。电话{phone}，联系人\
            {staff}。",
        cites: "《消费者权益保护法》",
    },
    ReplyTemplate {
        category_top: "food",
        category: Some("food.canteen"),
        about: &["青菜发黄"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的要求不高，是求个放心，{unit}和教育部门当周就把门打开了。\
            {visit}突击检查配送公司，食材采购价与合同差一截，肉是冷冻边角料，已责令换供应商、退\
            还差价。依据《学校食品安全与营养健康管理规定》，学校负责人要陪餐，家长可以进食堂，\
            {due}起每周三家长代表抽签入校，吃同一盘菜，菜价账本挂在墙上。头一回想请您来，带儿子\
            一起尝，电话{phone}，联系人{staff}。",
        cites: "《学校食品安全与营养健康管理规定》",
    },
    ReplyTemplate {
        category_top: "food",
        category: Some("food.canteen"),
        about: &["馒头"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：干体力活的人，吃坏了就没有工钱，这个理我们懂。{unit}于{visit}到\
            工地食堂，面点间三十六度、没有冷柜，馒头放了一天半，依据《食品安全法》停用，改由有资\
            质的单位送餐；拉肚子的工友名单已记下，医药费和耽误的工钱由施工单位付，{due}前发到手\
            里，少一天都请告诉我们。食堂装了冷柜再开。天热多喝盐糖水，发烧就去医院，别硬扛，电话\
            {phone}，联系人{staff}。",
        cites: "《食品安全法》",
    },
    ReplyTemplate {
        category_top: "food",
        category: Some("food.market"),
        about: &[],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您这几条都说在点子上。{unit}和市场开办者当面定了：鱼和菜分两个\
            通道，地沟加不锈钢盖板，{due}前做完，免得老人打滑；屏幕先放检测结果、后放广告，每天\
            九点前更新，不合格的摊号写红字。依据《食用农产品市场销售质量安全监督管理办法》，这些\
            本就该公布。您退休前干检测，愿意义务看数据，我们求之不得，聘书已经写好，等您来取，电\
            话{phone}，联系人{staff}。",
        cites: "《食用农产品市场销售质量安全监督管理办法》",
    },
];
