//! Demo voices: what residents say when they press, withdraw, add or ask again.
//! Must not hold staff texts; the reasons of second handling are the exception, as they quote residents.

use super::{
    APPEAL, COMPLAINT, CONSULTATION, Fit, GRIEVANCES, HELP, PRAISE, REPORT, SUGGESTION, WANTING,
    Words,
};

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

/// What residents write when they press; nobody presses for praise.
pub static RESIDENT_URGES: &[Words] = &[
    Words {
        fit: Fit::of(&[], GRIEVANCES),
        texts: &[
            "都第{few}天了，一点动静没有，能不能给句话？",
            "请问到哪一步了？网上只写“办理中”，看不出进展。",
            "我不是来吵架的，就是想知道排到第几位了。",
            "如果需要我配合什么，请直接说，我不怕跑。",
            "你们电话一直占线，只能在这里催。",
            "再没有消息我就要给市长写信了。",
        ],
    },
    Words {
        fit: Fit::of(&[], CONSULTATION),
        texts: &[
            "请问什么时候能答复？材料还等着准备。",
            "就问一句话的事，能不能先给个准信？",
            "要办事的日子快到了，麻烦快一点回复，谢谢。",
        ],
    },
    Words {
        fit: Fit::of(&[], SUGGESTION),
        texts: &[
            "上次提的建议有人看到了吗？给个回音就行。",
            "不着急，只是想问问有没有人在研究。",
            "请问建议转给哪个部门了？",
        ],
    },
    Words {
        fit: Fit::of(&[], APPEAL),
        texts: &[
            "请问复核到哪一步了？月底就要出考核了。",
            "申诉交上去{few}天了，能不能告诉我谁在看？",
        ],
    },
    Words {
        fit: Fit::of(&["water.outage"], GRIEVANCES),
        texts: &["还没水，桶都见底了，请说个准时间。"],
    },
    Words {
        fit: Fit::of(&["water.burst"], GRIEVANCES),
        texts: &["水还在流，路边已经积成一片了。"],
    },
    Words {
        fit: Fit::of(&["water.pressure"], GRIEVANCES),
        texts: &["今天晚上又洗到一半没热水，请快一点。"],
    },
    Words {
        fit: Fit::of(&["water.quality"], GRIEVANCES),
        texts: &["今天早上水还是那个样子，家里只好买桶装水。"],
    },
    Words {
        fit: Fit::of(&["water.bill"], COMPLAINT),
        texts: &["又收到催缴短信了，先把账对清楚再催行不行？"],
    },
    Words {
        fit: Fit::of(&["water.meter"], HELP),
        texts: &["快到抄表的日子了，表还没人来看。"],
    },
    Words {
        fit: Fit::of(&["water.secondary"], COMPLAINT),
        texts: &["昨夜又响了一宿，请尽快来。"],
    },
    Words {
        fit: Fit::of(&["power.outage"], GRIEVANCES),
        texts: &["今晚又停了，请把这一次也记上。"],
    },
    Words {
        fit: Fit::of(&["power.voltage"], GRIEVANCES),
        texts: &["灯还在闪，冰箱都不敢开了，请快点来。"],
    },
    Words {
        fit: Fit::of(&["power.hazard"], GRIEVANCES),
        texts: &["今天孩子们还在旁边玩，真的很急。"],
    },
    Words {
        fit: Fit::of(&["power.bill"], GRIEVANCES),
        texts: &["这个月的电费单又出来了，还是不对。"],
    },
    Words {
        fit: Fit::of(&["power.charger"], GRIEVANCES).about(&["公共充电桩"]),
        texts: &["今天又白跑一趟，请问什么时候能修好？"],
    },
    Words {
        fit: Fit::of(&["power.charger"], GRIEVANCES).about(&["产权车位"]),
        texts: &["车天天在外面充，请帮忙催催物业。"],
    },
    Words {
        fit: Fit::of(&["gas.leak"], GRIEVANCES),
        texts: &["味道还在，一家人不敢睡，请马上来人。"],
    },
    Words {
        fit: Fit::of(&["gas.outage"], GRIEVANCES),
        texts: &["做饭烧水都等着，请给个准时间。"],
    },
    Words {
        fit: Fit::of(&["gas.check"], GRIEVANCES),
        texts: &["听说这两天又有人来敲门推销，请快查。"],
    },
    Words {
        fit: Fit::of(&["gas.install"], COMPLAINT),
        texts: &["厨房还空着等改管，请快点给个明细。"],
    },
    Words {
        fit: Fit::of(&["gas.install"], HELP),
        texts: &["天冷了，请告诉我们排到什么时候。"],
    },
    Words {
        fit: Fit::of(&["gas.heating"], COMPLAINT),
        texts: &["今晚又降温，屋里还是那个温度，一家人受不了。"],
    },
    Words {
        fit: Fit::of(&["traffic.signal"], REPORT),
        texts: &["灯还没好，刚才又差点撞上。"],
    },
    Words {
        fit: Fit::of(&["traffic.marking"], GRIEVANCES),
        texts: &["每天路过都提着心，请快点。"],
    },
    Words {
        fit: Fit::of(&["traffic.bus"], COMPLAINT),
        texts: &["监控保存不了几天，请抓紧调。"],
    },
    Words {
        fit: Fit::of(&["traffic.taxi"], COMPLAINT),
        texts: &["车上的录像快被覆盖了，请尽快查。"],
    },
    Words {
        fit: Fit::of(&["traffic.taxi"], HELP),
        texts: &["马上就要用了，麻烦再帮着找一找。"],
    },
    Words {
        fit: Fit::of(&["traffic.violation"], GRIEVANCES),
        texts: &["今天又碰上了，请安排人来现场看看。"],
    },
    Words {
        fit: Fit::of(&["traffic.roadwork"], GRIEVANCES),
        texts: &["今天又有人在围挡边上摔了。"],
    },
    Words {
        fit: Fit::of(&["parking.illegal"], COMPLAINT),
        texts: &["今天还堵着，照片可以再发。"],
    },
    Words {
        fit: Fit::of(&["parking.fee"], COMPLAINT),
        texts: &["付款的时间我都记着，请尽快给个结果。"],
    },
    Words {
        fit: Fit::of(&["parking.ebike"], GRIEVANCES),
        texts: &["昨晚又有人在充电，真的很急。"],
    },
    Words {
        fit: Fit::of(&["parking.shared"], COMPLAINT).about(&["堆成山"]),
        texts: &["今天又堆高了一层。"],
    },
    Words {
        fit: Fit::of(&["parking.tow"], COMPLAINT),
        texts: &["单子我都留着，请快点答复。"],
    },
    Words {
        fit: Fit::of(&["facility.lamp"], COMPLAINT),
        texts: &["昨晚又亮到天亮，请先关一盏也行。"],
    },
    Words {
        fit: Fit::of(&["facility.lamp"], HELP),
        texts: &["今天晚上还是老样子，请派人来看看。"],
    },
    Words {
        fit: Fit::of(&["facility.manhole"], GRIEVANCES),
        texts: &["刚才又有人差点踩进去，真的很急。"],
    },
    Words {
        fit: Fit::of(&["facility.pavement"], GRIEVANCES),
        texts: &["天气预报说明天大雨，请务必赶在下雨前处理。"],
    },
    Words {
        fit: Fit::of(&["facility.drain"], GRIEVANCES),
        texts: &["天气预报说后天又有大雨，请赶在下雨前弄好。"],
    },
    Words {
        fit: Fit::of(&["facility.railing"], GRIEVANCES),
        texts: &["周末人多，请先弄一下。"],
    },
    Words {
        fit: Fit::of(&["facility.access"], COMPLAINT),
        texts: &["这个周末还想去，电梯能开吗？"],
    },
    Words {
        fit: Fit::of(&["facility.fitness"], GRIEVANCES),
        texts: &["还没人来围，天天有人在用。"],
    },
    Words {
        fit: Fit::of(&["green.tree"], HELP),
        texts: &["今晚刮大风，请赶在前面修一修。"],
    },
    Words {
        fit: Fit::of(&["green.lawn"], COMPLAINT),
        texts: &["掉头还是看不见车，天天提心吊胆。"],
    },
    Words {
        fit: Fit::of(&["green.fluff"], COMPLAINT).about(&["飞絮"]),
        texts: &["眼睛又肿了，请问哪天来治？"],
    },
    Words {
        fit: Fit::of(&["green.fluff"], COMPLAINT).about(&["打药"]),
        texts: &["听说这周又要打药，请先通知。"],
    },
    Words {
        fit: Fit::of(&["green.felling"], GRIEVANCES),
        texts: &["听说他们周末还要动，请赶紧来。"],
    },
    Words {
        fit: Fit::of(
            &[
                "noise.site",
                "noise.square",
                "noise.shop",
                "noise.equipment",
            ],
            COMPLAINT,
        ),
        texts: &["昨晚又没睡好，请你们照我写的时间来听一听。"],
    },
    Words {
        fit: Fit::of(&["noise.site"], COMPLAINT),
        texts: &["今晚又开工了，请现在就派人来。"],
    },
    Words {
        fit: Fit::of(&["noise.neighbour"], HELP),
        texts: &["今天又吵了一天，麻烦帮忙协调一下。"],
    },
    Words {
        fit: Fit::of(&["clean.garbage", "clean.smell"], COMPLAINT),
        texts: &["今天味道又大了，请快点来看。"],
    },
    Words {
        fit: Fit::of(&["clean.sweep"], COMPLAINT),
        texts: &["今天早上又浇了一身。"],
    },
    Words {
        fit: Fit::of(&["clean.pests"], HELP),
        texts: &["今天又看见了，请快点来。"],
    },
    Words {
        fit: Fit::of(&["clean.dust"], GRIEVANCES),
        texts: &["今天刮风，满屋又是土，请来看一眼。"],
    },
    Words {
        fit: Fit::of(&["clean.sorting"], COMPLAINT),
        texts: &["今天还是老样子，请问查了没有？"],
    },
    Words {
        fit: Fit::of(&["illegal.roof"], GRIEVANCES),
        texts: &["他们今天又在干，再晚就弄好了。"],
    },
    Words {
        fit: Fit::of(&["illegal.wall"], GRIEVANCES),
        texts: &["还在敲，请马上来人，晚了就来不及了。"],
    },
    Words {
        fit: Fit::of(&["illegal.ground"], GRIEVANCES),
        texts: &["今天又往里搬东西了，请快来。"],
    },
    Words {
        fit: Fit::of(&["illegal.stall"], COMPLAINT),
        texts: &["今天照样堵着，请来看一眼。"],
    },
    Words {
        fit: Fit::of(&["illegal.advert"], COMPLAINT),
        texts: &["今天还是老样子，请给个日子。"],
    },
    Words {
        fit: Fit::of(&["illegal.rebuild"], HELP).about(&["外墙砖"]),
        texts: &["昨天又掉了一块，真怕砸到人。"],
    },
    Words {
        fit: Fit::of(&["illegal.rebuild"], HELP).about(&["架子"]),
        texts: &["架子上还是没人，请问哪天开工？"],
    },
    Words {
        fit: Fit::of(&["property.fee"], COMPLAINT),
        texts: &["物业又来催了，请快点给个说法。"],
    },
    Words {
        fit: Fit::of(&["property.lift"], COMPLAINT),
        texts: &["电梯今天又不对劲，老人不敢下楼。"],
    },
    Words {
        fit: Fit::of(&["property.repair"], HELP).about(&["顶楼"]),
        texts: &["后天又有雨，盆都摆好了。"],
    },
    Words {
        fit: Fit::of(&["property.repair"], HELP).about(&["下水"]),
        texts: &["今天又往外冒，屋里没法待。"],
    },
    Words {
        fit: Fit::of(&["property.security"], COMPLAINT).about(&["门禁"]),
        texts: &["昨天又有生人进楼了。"],
    },
    Words {
        fit: Fit::of(&["property.committee"], HELP),
        texts: &["物业那边又有动作了，请街道快点来人。"],
    },
    Words {
        fit: Fit::of(&["property.upkeep"], COMPLAINT),
        texts: &["昨晚又有老人在楼道里绊了一下。"],
    },
    Words {
        fit: Fit::of(&["property.fire"], REPORT),
        texts: &["天干物燥的，请快点来看，出事就晚了。"],
    },
    Words {
        fit: Fit::of(
            &[
                "consumer.refund",
                "consumer.prepaid",
                "consumer.price",
                "consumer.online",
                "consumer.aftersale",
            ],
            COMPLAINT,
        ),
        texts: &["商家那边说没人找过他，请问查到哪一步了？"],
    },
    Words {
        fit: Fit::of(&["consumer.prepaid"], COMPLAINT).about(&["跑路"]),
        texts: &["群里又有人看见往外搬东西，请快一点。"],
    },
    Words {
        fit: Fit::of(&["consumer.aftersale"], COMPLAINT),
        texts: &["单子我都还留着，等你们的消息。"],
    },
    Words {
        fit: Fit::of(&["consumer.fake"], REPORT),
        texts: &["东西我留着没动，什么时候来看？"],
    },
    Words {
        fit: Fit::of(&["consumer.advert"], REPORT).about(&["磁疗"]),
        texts: &["他们明天又要开讲了，请赶紧去。"],
    },
    Words {
        fit: Fit::of(&["consumer.advert"], REPORT).about(&["五折"]),
        texts: &["牌子今天还挂着，请去看一眼。"],
    },
    Words {
        fit: Fit::of(&["food.poison"], REPORT),
        texts: &["还有人没好，请快点查。"],
    },
    Words {
        fit: Fit::of(&["food.hygiene", "food.foreign"], GRIEVANCES),
        texts: &["今天照样在营业，请快去看一眼。"],
    },
    Words {
        fit: Fit::of(&["food.expired"], COMPLAINT),
        texts: &["东西我还留着，请快点来查。"],
    },
    Words {
        fit: Fit::of(&["food.delivery"], COMPLAINT).about(&["老味道"]),
        texts: &["那家店今天还在接单。"],
    },
    Words {
        fit: Fit::of(&["food.canteen"], COMPLAINT),
        texts: &["今天还是那样的饭，请快点来。"],
    },
    Words {
        fit: Fit::of(&["telecom.broadband"], COMPLAINT).about(&["断网"]),
        texts: &["今天又没人上门，白等一天。"],
    },
    Words {
        fit: Fit::of(&["telecom.fee"], COMPLAINT),
        texts: &["这个月又扣了一笔，请快点。"],
    },
    Words {
        fit: Fit::of(&["telecom.signal"], COMPLAINT),
        texts: &["今天有急事，电话又没打出去。"],
    },
    Words {
        fit: Fit::of(&["telecom.cable"], REPORT),
        texts: &["今天又有车挂上了，真的危险。"],
    },
    Words {
        fit: Fit::of(&["telecom.nuisance"], COMPLAINT),
        texts: &["今天又接到了，请快点查。"],
    },
    Words {
        fit: Fit::of(&["labour.wages"], COMPLAINT),
        texts: &["家里等着这笔钱用，拜托快点。"],
    },
    Words {
        fit: Fit::of(&["labour.wages"], COMPLAINT).about(&["包工头"]),
        texts: &["工友们等着这笔钱寄回家，拜托快点。"],
    },
    Words {
        fit: Fit::of(&["labour.injury"], HELP),
        texts: &["医院又催缴费了，求你们快点。"],
    },
    Words {
        fit: Fit::of(&["labour.overtime"], REPORT),
        texts: &["今天还是那样干，请快来查。"],
    },
    Words {
        fit: Fit::of(&["labour.pension"], HELP),
        texts: &["今天又去问了，还是没有准话，拜托快点。"],
    },
    Words {
        fit: Fit::of(&["labour.insurance"], COMPLAINT),
        texts: &["月底又要扣社保了，还是按最低的。"],
    },
    Words {
        fit: Fit::of(&["labour.agency"], REPORT),
        texts: &["今天又来催款了，大家都慌了。"],
    },
    Words {
        fit: Fit::of(&["health.service"], COMPLAINT).about(&["病历"]),
        texts: &["外地等着病历用，请快一点。"],
    },
    Words {
        fit: Fit::of(&["health.service"], COMPLAINT).about(&["专家"]),
        texts: &["复诊的日子快到了，请早点给个答复。"],
    },
    Words {
        fit: Fit::of(&["health.charge"], COMPLAINT),
        texts: &["钱还没退，请问到底卡在哪里？"],
    },
    Words {
        fit: Fit::of(&["health.emergency"], COMPLAINT),
        texts: &["人还在医院里，我们就等一个说法。"],
    },
    Words {
        fit: Fit::of(&["health.insurance"], COMPLAINT),
        texts: &["药快吃完了，等着报了这笔再买。"],
    },
    Words {
        fit: Fit::of(&["health.illegal"], REPORT),
        texts: &["他们今天还在做，请快去。"],
    },
    Words {
        fit: Fit::of(&["health.booking"], REPORT),
        texts: &["今天早上他们又在门口。"],
    },
    Words {
        fit: Fit::of(&["education.teacher", "education.safety"], GRIEVANCES),
        texts: &["孩子明天还要去上学，请快一点。"],
    },
    Words {
        fit: Fit::of(&["education.nursery"], COMPLAINT),
        texts: &["监控只剩两天了，求你们先封存。"],
    },
    Words {
        fit: Fit::of(&["education.fee"], COMPLAINT),
        texts: &["过几天就要交钱了，请先给个说法。"],
    },
    Words {
        fit: Fit::of(&["education.training"], COMPLAINT).about(&["一百二十"]),
        texts: &["排号又往后退了，怕他们跑了。"],
    },
    Words {
        fit: Fit::of(&["education.training"], COMPLAINT).about(&["违规补课"]),
        texts: &["这个周末又要上课，请去看看。"],
    },
    Words {
        fit: Fit::of(&["gov.window", "gov.procedure", "gov.online"], COMPLAINT),
        texts: &["下周还要去办，请先告诉我到底怎么弄。"],
    },
    Words {
        fit: Fit::of(&["gov.estate"], HELP),
        texts: &["一家人都等着，请给个准信。"],
    },
    Words {
        fit: Fit::of(&["gov.staff"], REPORT),
        texts: &["他今天还那样，请快来看。"],
    },
    Words {
        fit: Fit::of(&[], WANTING).tw(),
        texts: &[
            "請問處理到哪個階段了？網頁只寫「辦理中」。",
            "已經等{few}天了，麻煩給個消息，謝謝。",
        ],
    },
    Words {
        fit: Fit::of(&["noise.site"], WANTING).tw(),
        texts: &["昨晚又施工到半夜，寶寶整晚沒睡，拜託快一點。"],
    },
    Words {
        fit: Fit::of(&["education.enrol"], WANTING).tw(),
        texts: &["下週就要報名了，麻煩先告訴我們要準備什麼。"],
    },
    Words {
        fit: Fit::of(&[], WANTING).en(),
        texts: &[
            "Any news? The page only says the case is being handled.",
            "A short update would help, even if nothing has happened yet.",
        ],
    },
    Words {
        fit: Fit::of(&["power.outage"], WANTING).en(),
        texts: &["The power failed again tonight. Please add this one too."],
    },
    Words {
        fit: Fit::of(&["telecom.broadband"], WANTING).en(),
        texts: &["Still offline. I work from home, so please give me a date."],
    },
    Words {
        fit: Fit::of(&["parking.illegal"], WANTING).en(),
        texts: &["The paving is blocked again tonight. I can send more photos."],
    },
];

/// Why a resident withdraws.
pub static WITHDRAW_REASONS: &[Words] = &[
    Words {
        fit: Fit::of(&[], GRIEVANCES),
        texts: &[
            "已经自己解决了，不麻烦你们了。",
            "写得太乱，我理清楚重新登记一份。",
            "家里有事，没时间跟进，先撤了，以后再说。",
            "同样的事我爱人已经反映过了，保留她那件就行。",
        ],
    },
    Words {
        fit: Fit::of(&[], CONSULTATION),
        texts: &[
            "已经问到了，谢谢。",
            "打窗口电话问清楚了，不用回复了。",
            "网上查到了办法，撤了吧。",
        ],
    },
    Words {
        fit: Fit::of(&[], SUGGESTION),
        texts: &[
            "想再想想，写完整了重新提。",
            "听说已经在做了，那就撤了。",
            "写重了，前两天提过一次。",
        ],
    },
    Words {
        fit: Fit::of(&[], PRAISE),
        texts: &["写重了，前面已经表扬过一次。", "已经当面谢过了，撤了吧。"],
    },
    Words {
        fit: Fit::of(&[], APPEAL),
        texts: &[
            "科里已经改过来了，撤回。",
            "想先跟科长谈谈，谈不拢再来。",
            "材料没带全，补齐了再交。",
        ],
    },
    Words {
        fit: Fit::of(&["water.outage"], GRIEVANCES),
        texts: &["水来了，不用派人了。"],
    },
    Words {
        fit: Fit::of(&["water.burst"], GRIEVANCES),
        texts: &["刚看见抢修车到了，撤了。"],
    },
    Words {
        fit: Fit::of(&["water.bill"], COMPLAINT),
        texts: &["打客服对上了，是我看错了月份。"],
    },
    Words {
        fit: Fit::of(&["power.outage", "power.voltage"], GRIEVANCES),
        texts: &["电好了，不用派人了。"],
    },
    Words {
        fit: Fit::of(&["power.hazard"], GRIEVANCES),
        texts: &["供电的人已经到了，谢谢。"],
    },
    Words {
        fit: Fit::of(&["gas.leak"], GRIEVANCES),
        texts: &["燃气公司的人已经在楼下了，谢谢。"],
    },
    Words {
        fit: Fit::of(&["gas.heating"], COMPLAINT),
        texts: &["今天暖气热了，先撤，凉了再来。"],
    },
    Words {
        fit: Fit::of(&["traffic.taxi"], HELP),
        texts: &["司机把包送回来了！谢谢。"],
    },
    Words {
        fit: Fit::of(&["traffic.signal"], REPORT),
        texts: &["灯亮了，撤了吧。"],
    },
    Words {
        fit: Fit::of(&["traffic.bus"], COMPLAINT),
        texts: &["公交公司打电话道过歉了，不追究了。"],
    },
    Words {
        fit: Fit::of(&["parking.illegal"], COMPLAINT).about(&["面包车"]),
        texts: &["车主自己挪走了。"],
    },
    Words {
        fit: Fit::of(&["parking.ebike"], GRIEVANCES),
        texts: &["物业今天清了，先看看。"],
    },
    Words {
        fit: Fit::of(&["parking.tow"], COMPLAINT),
        texts: &["停车场那边答应退了，先撤。"],
    },
    Words {
        fit: Fit::of(&["facility.lamp"], HELP),
        texts: &["昨晚修好了，不麻烦了。"],
    },
    Words {
        fit: Fit::of(&["facility.manhole"], GRIEVANCES),
        texts: &["今天已经有人来盖上了。"],
    },
    Words {
        fit: Fit::of(&["green.tree"], HELP).about(&["阳台"]),
        texts: &["物业今天来修了。"],
    },
    Words {
        fit: Fit::of(&["green.lawn"], COMPLAINT),
        texts: &["昨天有人来剪了，撤了吧。"],
    },
    Words {
        fit: Fit::of(&["noise.neighbour"], HELP),
        texts: &["邻居道歉了，说开了，就不追究了。"],
    },
    Words {
        fit: Fit::of(&["noise.shop", "noise.square"], COMPLAINT),
        texts: &["昨天去说了说，他们答应小声了。"],
    },
    Words {
        fit: Fit::of(&["noise.site"], COMPLAINT),
        texts: &["昨晚没响，先撤了，再响再来。"],
    },
    Words {
        fit: Fit::of(&["clean.garbage"], COMPLAINT),
        texts: &["今天一早有人收走了。"],
    },
    Words {
        fit: Fit::of(&["clean.pests"], HELP),
        texts: &["物业请人来处理了。"],
    },
    Words {
        fit: Fit::of(&["illegal.advert"], COMPLAINT),
        texts: &["物业已经处理了。"],
    },
    Words {
        fit: Fit::of(&["illegal.stall"], CONSULTATION),
        texts: &["朋友告诉我地方了，不用回了。"],
    },
    Words {
        fit: Fit::of(&["property.lift"], COMPLAINT),
        texts: &["维保的人来修好了，先看几天。"],
    },
    Words {
        fit: Fit::of(&["property.repair"], HELP),
        texts: &["邻居凑钱先修了。"],
    },
    Words {
        fit: Fit::of(&["property.fee"], COMPLAINT).about(&["押金"]),
        texts: &["物业答应退了，先等等看。"],
    },
    Words {
        fit: Fit::of(
            &["consumer.refund", "consumer.online", "consumer.price"],
            COMPLAINT,
        ),
        texts: &["商家已经退款，谢谢。"],
    },
    Words {
        fit: Fit::of(&["food.foreign", "food.delivery"], COMPLAINT),
        texts: &["店家赔了，道了歉，不追究了。"],
    },
    Words {
        fit: Fit::of(&["telecom.broadband"], COMPLAINT).about(&["断网"]),
        texts: &["网通了，不用派人了。"],
    },
    Words {
        fit: Fit::of(&["telecom.fee"], COMPLAINT),
        texts: &["客服已经退了，撤了。"],
    },
    Words {
        fit: Fit::of(&["labour.wages"], COMPLAINT),
        texts: &["老板把钱结了，谢谢。"],
    },
    Words {
        fit: Fit::of(&["labour.insurance"], COMPLAINT),
        texts: &["想先跟单位谈谈，谈不拢再来。"],
    },
    Words {
        fit: Fit::of(&["health.service", "health.charge"], COMPLAINT),
        texts: &["医院打电话来解释了，不追究了。"],
    },
    Words {
        fit: Fit::of(&["education.teacher", "education.fee"], COMPLAINT),
        texts: &["跟学校当面谈过了，没事了。"],
    },
    Words {
        fit: Fit::of(&["gov.window", "gov.online"], COMPLAINT),
        texts: &["后来办成了，算了。"],
    },
    Words {
        fit: Fit::of(&[], WANTING).tw(),
        texts: &[
            "已經解決了，謝謝，不用再處理。",
            "重複填寫了，請取消這一件。",
        ],
    },
    Words {
        fit: Fit::of(&[], WANTING).en(),
        texts: &[
            "Solved in the meantime, thank you.",
            "I filed this twice by mistake. Please drop this one.",
        ],
    },
];
