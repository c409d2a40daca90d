//! Demo replies: what units answer on parks and trees.
//! Must not hold residents' words, promises without a date or words that talk down.

use super::super::{FindingSeed, KindSeed, LangSeed};
use super::{GRIEVANCES, ReplyTemplate};

/// Replies of this topic.
pub static REPLIES: &[ReplyTemplate] = &[
    ReplyTemplate {
        category_top: "green",
        category: None,
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您反映的园林绿化问题，{unit}由{staff}于{visit}到现场看过，情况\
            属实。依据《城市绿化条例》，树木花草由我们养护，安全隐患当天已经处理，补植、修剪等要\
            看天时的工作{due}前完成，完成后请您来看。小区红线以内归物业、以外归我们，若一时分不\
            清，先由我们处理再去分账，不让您两头跑。谢谢您对一草一木的爱惜，电话{phone}。",
        cites: "《城市绿化条例》",
    },
    ReplyTemplate {
        category_top: "green",
        category: Some("green.tree"),
        about: &["阳台上"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您问到底归谁修，{unit}给您一个准话：这棵树在小区红线外一米，归\
            我们。依据《城市绿化条例》，挡窗的枝条{visit}已修剪，离窗两米以上，屋里能见到太阳了；\
            主干还在生长，{due}入冬休眠后再做一次整形。之前物业和我们互相推，让您在中间为难，很\
            抱歉，分界图已交给物业一份、贴在门卫一份。刮风再敲玻璃请拨{phone}，联系人{staff}。",
        cites: "《城市绿化条例》",
    },
    ReplyTemplate {
        category_top: "green",
        category: Some("green.tree"),
        about: &["半边枯"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：砸到您的车，我们很抱歉，所幸当时站台上没有人。{unit}于{visit}用\
            升降车锯掉所有枯枝，专家判断树心已空，依规定报批后移除，{due}前补种新树，站台上方的\
            树全部检查了一遍。依据《民法典》，树木折断造成损害由管理人承担责任，修车费凭发票由我\
            们的责任保险支付，定损员会联系您。您拍的照片我们存了档，谢谢，电话{phone}，联系人\
            {staff}。",
        cites: "《民法典》",
    },
    ReplyTemplate {
        category_top: "green",
        category: Some("green.tree"),
        about: &[],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：“落叶不扫”的建议，{unit}从上到下都喜欢。经与环卫商量，今年选一\
            段试行落叶缓扫，从{due}起十天，清晨只扫机动车道和盲道，雨天改为防滑清扫。《城市绿化\
            条例》让我们护好树，您让我们想起树也是给人看的。环卫工人这十天轮休，他们托我们谢谢您。\
            欢迎带孩子来踩一踩，拍到好照片请发给{staff}，我们想在图书馆办个小展，电话{phone}。",
        cites: "《城市绿化条例》",
    },
    ReplyTemplate {
        category_top: "green",
        category: Some("green.lawn"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您说得对，中午浇水又费水又伤草。{unit}已把灌溉改到清晨四点到六\
            点，漏水的接头换了，草黄的地方补了耐旱的品种。挡视线的冬青已于{visit}修到六十厘米，\
            您掉头时能看见对面来车；依据《城市绿化条例》，中央分车带植物不得影响行车，全市同类路\
            口{due}前修完。谢谢您开着车还替别人想安全，若还有挡视线的地方，报路口名字就行，电话\
            {phone}，联系人{staff}。",
        cites: "《城市绿化条例》",
    },
    ReplyTemplate {
        category_top: "green",
        category: Some("green.park"),
        about: &["关灯"],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的建议{unit}当晚就去公园坐了一回，九点以后人比白天还多，摔跤\
            的台阶也踩到了。从{due}起，五月至九月主路灯光开到二十二时三十分，台阶加了荧光条和矮\
            灯，只开主路，电费没有您担心的那么多。依据《城市绿化条例》和公园管理规定，林间小路仍\
            按时熄灯，免得惊扰鸟。欢迎您九点半再来走走看，哪里还黑就告诉{staff}，电话{phone}。",
        cites: "《城市绿化条例》",
    },
    ReplyTemplate {
        category_top: "green",
        category: Some("green.park"),
        about: &["遛狗"],
        kinds: &[KindSeed::Suggestion],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您的建议，{unit}和养狗的、带孩子的两边都问过，都赞成。已在北侧\
            草坡划出八百平方米宠物活动区，围栏、双门、拾便袋和饮水处{due}前建好，其余地方仍须牵\
            绳。依据《临江市养犬管理办法》，活动区内免牵绳，烈性犬不得入内，告示写清楚。开放头一\
            个月有志愿者劝导，想请养狗的邻居自己选一位“区长”。谢谢您替两边都想到了，电话{phone}，\
            联系人{staff}。",
        cites: "《临江市养犬管理办法》",
    },
    ReplyTemplate {
        category_top: "green",
        category: Some("green.park"),
        about: &[],
        kinds: &[KindSeed::Praise],
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您推着轮椅带母亲走完一圈的事，{unit}讲给修路的工人听，坡道是他\
            们试推了四次空轮椅才定下来的坡度。《无障碍环境建设法》写的是条文，您母亲三年来第一次\
            看见河，才是它的意思。椅子旁的轮椅位还会再加{few}处，{due}前做好，中途也能歇。下次来\
            若需要有人搭把手，入口有按铃。请代我们问老人家好，电话{phone}，联系人{staff}。",
        cites: "《无障碍环境建设法》",
    },
    ReplyTemplate {
        category_top: "green",
        category: Some("green.fluff"),
        about: &["飞絮"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：飞絮让孩子遭罪，我们很不好受。{unit}现在每天凌晨、中午各冲洗一\
            次路面压絮，{visit}起给雌株打抑制剂，这个要第二年才见效，实话告诉您。依据《城市绿化\
            条例》，雌株逐年更换，这条路{due}前先换四十株，三年换完，计划贴在路口，年年可以对照。\
            学校门口优先。孩子眼睛肿请戴护目镜，尽量避开十点到十六点。联系人{staff}，电话{phone}。",
        cites: "《城市绿化条例》",
    },
    ReplyTemplate {
        category_top: "green",
        category: Some("green.fluff"),
        about: &["打药"],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：凌晨打药没有通知，您家的鸟没了，{unit}向您郑重道歉。所用药剂是\
            低毒的，但雾滴飘进阳台，我们没有关注到。依据《农药管理条例》，施药应当避免危害人畜，\
            从{visit}起，打药一律提前一天在单元门口贴告示，写明药名、时间和注意事项，改用树干注\
            射、少喷雾。鸟的损失和衣物清洗由养护公司赔，{staff}会在{due}前登门。谢谢您没有只是生\
            气，而是提了办法，电话{phone}。",
        cites: "《农药管理条例》",
    },
    ReplyTemplate {
        category_top: "green",
        category: Some("green.felling"),
        about: &[],
        kinds: GRIEVANCES,
        lang: LangSeed::ZhCn,
        finding: FindingSeed::Upheld,
        text: "{resident}，您好：您提供的照片和视频，{unit}已立案。树确是小区公共绿地上的，私砍\
            香樟三棵并硬化地面，违反《城市绿化条例》，责令当事人{due}前铲除水泥、补种同等规格的\
            香樟三棵，并处罚款，补种的树由我们验收、管护一年，死了再补。物业没有劝阻也没有报告，\
            一并约谈。二十年前大家一起种的树，我们陪您看着它再长起来。您的信息没有透露，电话\
            {phone}，联系人{staff}。",
        cites: "《城市绿化条例》",
    },
];
