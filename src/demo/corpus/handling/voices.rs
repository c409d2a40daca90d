//! Demo voices: what residents say when they rate, press, add or ask again.
//! Must not hold staff texts; the reasons of second handling are the exception, as they quote residents.

/// Comments of satisfied residents.
pub static SATISFIED: &[&str] = &[
    "第二天就修好了，比我想的快，谢谢。",
    "没想到真有人管，师傅态度好，话不多，活干得利索。",
    "打电话的小姑娘很耐心，我耳朵背，她说了三遍也没嫌烦。",
    "水压终于正常了，洗澡不用卡着点了。",
    "路灯亮了，女儿说“妈，今天不用来接我”。",
    "退款到账，不多不少，给你们点个赞。",
    "处理得公道，商家也没话说。",
    "来了三趟，最后一趟还专门拿温度计量给我看，心服口服。",
    "比物业强一百倍。",
    "虽然等了几天，但每一步都告诉我了，心里踏实。",
    "我妈八十多岁，说一定要写一句：谢谢政府。",
    "两个单位互相推，中心把他们叫到一起，一上午解决。",
    "窗口同志后来打电话道歉，我挺意外的，也挺感动。",
    "晚上睡得着觉了，感谢。",
    "讲得清楚，合同也给我看了，没争议。",
    "树修了，屋里一下亮堂了。",
    "好样的，继续保持。",
    "处理结果认可，流程透明，手机上一直能看到。",
    "孩子肯去上学了，多谢你们一直打电话来问。",
    "小事一桩，没想到你们当回事。",
    "工钱拿到了，回家过年，给你们磕头都行。",
    "解释得很专业，虽然有一条没采纳，我也理解。",
    "以前觉得打了也白打，以后不这么想了。",
];

/// The same, written for Taiwan readers.
pub static SATISFIED_TW: &[&str] = &[
    "沒想到兩天就處理好了，承辦人員還親自打電話說明，非常感謝。",
    "流程透明，每一步都收到簡訊，給滿分。",
    "路面已經鋪平，騎車安全多了。",
    "說明得很清楚，也願意聽不同意見，值得肯定。",
    "校方和教育局都很客氣，孩子第一天上學很開心。",
    "謝謝你們，晚上終於可以睡了。",
    "導盲磚改線之後走得順多了，謝謝願意一起走的同仁。",
    "資料一次備齊，沒有多跑一趟。",
];

/// The same in English.
pub static SATISFIED_EN: &[&str] = &[
    "Fixed the next day, and someone called to check. Thank you.",
    "Clear explanations and a text at every step.",
    "The engineer arrived exactly when promised.",
    "I did not expect a reply in English. Much appreciated.",
    "Polite, patient and it is solved.",
    "The refund arrived and the letter explained why.",
    "My flatmate walked the route with the team, and the bollards are in.",
    "Good work. I could follow everything online.",
];

/// Comments where it is partly solved.
pub static PARTLY_SATISFIED: &[&str] = &[
    "修是修了，但是又反复了一次，希望彻底一点。",
    "道歉收到了，赔偿的事还在谈。",
    "灯亮了三盏，剩下两盏说等配件。",
    "白天好了，晚上还有一点声音。",
    "退了一部分，另一部分说再核，先这样。",
    "态度很好，结果一般。",
    "桶挪了，味道还有，天热再看看。",
    "答应的隔离桩还没有装，先给个中间分。",
    "解释清楚了，但是等得久。",
    "窗口改进了，系统还是慢。",
    "修了我家，希望把整栋楼都修一下。",
    "回复里提到的日期过了一天才来，能接受。",
];

/// Comments of dissatisfied residents.
pub static DISSATISFIED: &[&str] = &[
    "答复说“已处理”，我家门口明明原样，照片在这。",
    "就打了个电话，什么也没做，就叫我评价。",
    "官话套话一大堆，问题一个没解决。",
    "说好周五来，等了一天没有人，也没有电话。",
    "只罚了五百，第二天照样吵，有什么用。",
    "相关单位说没问题，他们去的时候当然没问题。",
    "推来推去，又推回我这里了。",
    "修的人把我家门口挖了个坑，走了。",
    "等了{days}天，等来一句“正在协调”。",
    "退款只退了一半，还让我签“不再追究”。",
    "不是我要的答复，我要的是处理，不是解释。",
    "回访的人不让我说完就挂了。",
    "你们说的法规我看了，跟这件事不是一回事。",
    "把我的电话给了对方，他在楼道里骂我，这算保密？",
    "修完三天又坏，和没修一样。",
    "打我电话的人连我反映的是什么都没看。",
    "物业当着你们的面答应，转头就不认。",
    "我问了四个问题，答了一个。",
    "态度生硬，好像是我在找茬。",
    "没人上门，却写着“现场核实属实，已整改”。",
    "拖到最后一天才给我打电话。",
    "给了个时间，没有兑现，再给一个，又没有兑现。",
];

/// The same, written for Taiwan readers.
pub static DISSATISFIED_TW: &[&str] = &[
    "回覆寫「已改善」，但現場完全沒有變，請派人來看。",
    "電話裡答應週五處理，結果等了一整天，沒有任何聯絡。",
    "內容都是制式文字，我問的三個問題只回了一個。",
    "施工單位被開罰後隔天又開工，感覺沒有效果。",
    "承辦人員說話有點不耐煩，希望改進。",
    "修好三天又壞了，希望找出真正的原因。",
    "把我的個資透露給對方，很不應該。",
    "等太久，期間也沒有說明原因。",
];

/// The same in English.
pub static DISSATISFIED_EN: &[&str] = &[
    "Nothing has changed on site, but the reply says it was done.",
    "I asked three questions and got one answer.",
    "They promised Friday and nobody came or called.",
    "The fine did not stop the noise. It started again the next night.",
    "The repair lasted three days.",
    "The reply quotes rules but does not deal with my case.",
    "My details were passed on to the other side. That should not happen.",
    "Too slow, and no explanation until I asked.",
];

/// Why a case is handled a second time.
pub static SECOND_HANDLING: &[&str] = &[
    "诉求人评价不满意：答复称已修复，经回访人员要求补照，现场未改变，属未实际处理。",
    "承诺时间未兑现，无告知，诉求人要求重办并更换承办人。",
    "答复只回应四项中的一项，其余三项未涉及，须逐条重新答复。",
    "处理后三天内反复发生，未查清根本原因，须重新调查。",
    "回访发现承办人未联系诉求人，记录与事实不符，退回重办并计入质检。",
    "诉求人提供新证据（视频），原结论“未发现”需复查。",
    "退款金额与约定不符，差额未说明，须重新核算。",
    "当事方未履行调解协议，须依约督促或转为执法处置。",
    "答复用语生硬，诉求人感到被指责，须当面致歉并重新沟通。",
    "涉及保密信息外泄，须由督查组介入，更换承办单位。",
    "整改效果短期有效，季节性问题未解决，须制定长期措施。",
    "诉求人对数据存疑，要求第三方检测，予以同意并重办。",
];

/// What residents write when they press.
pub static RESIDENT_URGES: &[&str] = &[
    "都第{few}天了，一点动静没有，能不能给句话？",
    "请问到哪一步了？网上只写“办理中”，看不出进展。",
    "天气预报说明天大雨，请务必赶在下雨前处理。",
    "老人等不了了，麻烦帮忙快一点，谢谢。",
    "说好昨天来，没有来，今天也没有电话。",
    "催一下，孩子下周就开学了。",
    "已经有人差点摔倒了，真的很急。",
    "我不是来吵架的，就是想知道排到第几位了。",
    "又坏了一次，请把这次也记上。",
    "工友们等着这笔钱寄回家，拜托快点。",
    "麻烦给承办人带个话，我下班后六点以后都在家。",
    "你们电话一直占线，只能在这里催。",
    "如果需要我配合什么，请直接说，我不怕跑。",
    "第二次催了，再没有消息我就要给市长写信了。",
    "谢谢你们昨天的电话，只是想确认今天还来不来。",
];

/// What residents add while the case runs.
pub static RESIDENT_ADDITIONS: &[&str] = &[
    "补充照片三张，是今天早上拍的，情况比之前更严重。",
    "补充：刚才问了邻居，他家也是一样，愿意一起登记。",
    "昨晚又发生了一次，{night}左右，持续半个多小时。",
    "之前地点写错了，应该是{street}，不是旁边那条。",
    "补充医院的发票和病历，一共{amount}元。",
    "车牌看清了，照片里有，请不要对外公开。",
    "物业刚才贴了通知，内容我拍下来了。",
    "我找到了合同，第七条写的和他们说的不一样。",
    "补充一个联系方式，白天打我爱人的电话。",
    "情况有好转，但没有完全好，先告诉你们一声。",
];
