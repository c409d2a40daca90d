//! Demo questions: questions to residents, each with answers that fit it.
//! Must not hold findings or replies; a question never hints at an outcome.

use super::{
    APPEAL, COMPLAINT, CONSULTATION, Fit, GRIEVANCES, HELP, PRAISE, QuestionSeed, REPORT,
    SUGGESTION, WANTING,
};

/// Questions that pause the clock, and what residents answer.
pub static QUESTIONS: &[QuestionSeed] = &[
    QuestionSeed {
        fit: Fit::of(&["water.outage"], GRIEVANCES),
        question: "停水时，您邻居家是否也没有水？只停您一家，还是整栋楼？",
        answers: &[
            "同单元的我还没顾上问，我家是一滴都没有。",
            "楼下好像有，我家没有。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["water.quality"], GRIEVANCES).about(&["黄"]),
        question: "请问水黄的情况，是刚打开水龙头时，还是放一会儿仍然黄？",
        answers: &[
            "放了二十分钟还是黄的，拍了照片。",
            "刚开的时候黄，过一会儿好一点，但是有味。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["water.pressure"], GRIEVANCES),
        question: "水小的时候，厨房和卫生间是不是都小？",
        answers: &["都小，厨房稍微好一点。", "都一样，热水尤其小。"],
    },
    QuestionSeed {
        fit: Fit::of(&["water.bill"], COMPLAINT),
        question: "您的缴费通知或者扣款短信能否上传一份？户号遮住即可。",
        answers: &["截图发了，户号遮住了。", "单子拍了照，传上来了。"],
    },
    QuestionSeed {
        fit: Fit::of(&["power.outage"], GRIEVANCES),
        question: "您家总开关是否跳闸？还是整栋楼都停？",
        answers: &["没跳，全楼都黑着。", "楼道灯也不亮，应该是都停了。"],
    },
    QuestionSeed {
        fit: Fit::of(&["power.charger"], GRIEVANCES).about(&["公共充电桩"]),
        question: "充电时屏幕上显示什么提示，还记得桩身上的编号吗？",
        answers: &[
            "写着“设备故障”，编号在左下角，我发照片。",
            "没记编号，是进门右手第二个。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["power.bill"], GRIEVANCES),
        question: "您的电费是交给供电公司，还是交给别人代收？",
        answers: &[
            "每个月的单子拍了照，传上来了。",
            "单子上有收款方，我把照片发了。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["gas.heating"], COMPLAINT),
        question: "家里测温时，温度计放在什么位置，离窗户多远？",
        answers: &[
            "放在餐桌上，离窗三米，量了三次。",
            "挂在墙上，不确定准不准，你们来量。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["gas.leak"], REPORT),
        question: "现在还能闻到气味吗？请不要开关电器。",
        answers: &["现在淡了一些，还是有。", "刚才很浓，这会儿好一点。"],
    },
    QuestionSeed {
        fit: Fit::of(&["traffic.violation"], REPORT),
        question: "请问大概几点几分、往哪个方向？",
        answers: &[
            "没看清车牌，往江边方向去的。",
            "有行车记录仪，我把那一段传上来。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["traffic.signal"], SUGGESTION),
        question: "您说的路口，哪个方向的绿灯时间不够？",
        answers: &["从南往北，走到一半就红了。", "东西向，早上最明显。"],
    },
    QuestionSeed {
        fit: Fit::of(&["traffic.bus"], COMPLAINT),
        question: "请问您等车的是往哪个方向的站台？",
        answers: &["往客运站方向的那一边。", "站牌拍了照，传上来了。"],
    },
    QuestionSeed {
        fit: Fit::of(&["traffic.taxi"], COMPLAINT),
        question: "请问还记得车身颜色或者车牌的几位吗？",
        answers: &["车牌尾号在照片里。", "颜色记得，蓝白的，车牌没看清。"],
    },
    QuestionSeed {
        fit: Fit::of(&["parking.fee"], COMPLAINT),
        question: "停车的收据或扫码记录能否上传一份？",
        answers: &["有付款记录，截图给你们。", "没有正式的票，就那张白条。"],
    },
    QuestionSeed {
        fit: Fit::of(&["parking.illegal"], COMPLAINT),
        question: "您说的情况是全天都有，还是某个时段？能否再拍一张照片？",
        answers: &["晚上最多，照片再发三张。", "一直都在，刚又拍了一张。"],
    },
    QuestionSeed {
        fit: Fit::of(&["facility.lamp", "facility.manhole"], GRIEVANCES),
        question: "现场有没有编号牌？能否描述离得最近的店铺？",
        answers: &["看了，没有编号，就在早餐店旁边。", "有编号，照片在附件里。"],
    },
    QuestionSeed {
        fit: Fit::of(&["facility.drain", "facility.pavement"], GRIEVANCES),
        question: "请问这一处大概有多长、多宽？",
        answers: &["大概有两个车位那么大。", "照片里放了一把伞，能看出大小。"],
    },
    QuestionSeed {
        fit: Fit::of(&["green.tree"], HELP),
        question: "您说的树，是在小区围墙里边还是外边？",
        answers: &[
            "在照片里能看到，我补了一张远一点的。",
            "我说不准算里算外，请你们来看。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["green.felling"], REPORT),
        question: "砍树的痕迹现在还在吗？能否补一张照片？",
        answers: &[
            "树桩还在，补了两张照片。",
            "地上铺了水泥，边上还看得见树根。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(
            &[
                "noise.site",
                "noise.square",
                "noise.shop",
                "noise.equipment",
            ],
            COMPLAINT,
        ),
        question: "您希望我们在您家里测，还是在楼下测？您几点方便？",
        answers: &[
            "家里测，吵的时候我都在，等着。",
            "楼下就行，别让对面知道是我。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["noise.site", "noise.square", "noise.shop"], COMPLAINT),
        question: "能录一段三十秒的视频吗？",
        answers: &["昨天录了，传上来了。", "断断续续，没法录，你们来听。"],
    },
    QuestionSeed {
        fit: Fit::of(&["clean.garbage"], COMPLAINT),
        question: "垃圾大概堆在哪个位置，附近有什么标志？",
        answers: &["旁边有配电箱，照片里看得到。", "照片上有楼号，补了一张。"],
    },
    QuestionSeed {
        fit: Fit::of(&["clean.smell"], COMPLAINT),
        question: "气味最重的是哪几天、什么天气？",
        answers: &["不刮风的时候最重。", "差不多天天有，周末更厉害。"],
    },
    QuestionSeed {
        fit: Fit::of(&["illegal.roof", "illegal.ground"], REPORT),
        question: "加建的部分是最近几天动工的，还是原来就有？",
        answers: &["上周开始搭架子。", "早就有，最近又加了。"],
    },
    QuestionSeed {
        fit: Fit::of(&["illegal.wall"], REPORT),
        question: "现在还在施工吗？请不要自己进去阻拦。",
        answers: &["还在敲，我们不敢进去。", "刚停，人还没走。"],
    },
    QuestionSeed {
        fit: Fit::of(&["property.fee"], COMPLAINT),
        question: "您手上有没有收费单据或者合同？",
        answers: &["单据都留着，拍了照。", "合同在家里，回去拍了发。"],
    },
    QuestionSeed {
        fit: Fit::of(&["property.lift"], COMPLAINT),
        question: "最近一次是什么时候，维保公司到场没有？",
        answers: &[
            "就是{date}，来过人，签字表没让看。",
            "{date}那次，到场的人我不认识。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["consumer"], COMPLAINT),
        question: "您希望退款，还是继续履行、换货？",
        answers: &["退钱，不想再折腾了。", "先退钱，实在不行再商量。"],
    },
    QuestionSeed {
        fit: Fit::of(&["consumer"], COMPLAINT),
        question: "请问您有没有小票、转账记录或者合同？",
        answers: &["有付款记录，截图发了。", "小票在，合同没给我。"],
    },
    QuestionSeed {
        fit: Fit::of(&["food.expired"], COMPLAINT),
        question: "剩下的食品是否还在？请不要扔掉，密封保存。",
        answers: &["还在，已经封起来了。", "剩了一点，没扔。"],
    },
    QuestionSeed {
        fit: Fit::of(&["food.poison"], REPORT),
        question: "共几个人不舒服，有没有去医院？",
        answers: &[
            "人数就是我写的那些，病历有。",
            "重的去了医院，轻的自己吃了药。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["food.foreign"], COMPLAINT),
        question: "当时的照片或视频能否上传一份？",
        answers: &["传上来了，能看清。", "拍了照，没拍视频。"],
    },
    QuestionSeed {
        fit: Fit::of(
            &["labour.wages", "labour.overtime", "labour.insurance"],
            GRIEVANCES,
        ),
        question: "您是否有考勤、工作群、转账记录等任何一种证据？",
        answers: &["有工作群的截图，还有同事能作证。", "有打卡记录，没签合同。"],
    },
    QuestionSeed {
        fit: Fit::of(&["labour.injury"], HELP),
        question: "出事当天，有没有工友在场愿意作证？",
        answers: &["有两个工友，愿意说。", "有，名字写在纸上拍照发了。"],
    },
    QuestionSeed {
        fit: Fit::of(&["health.service", "health.charge"], COMPLAINT),
        question: "您是否愿意提供就诊日期和科室，姓名由我们替您保密？",
        answers: &[
            "愿意，是{date}，科室在单子上。",
            "日期是{date}，科室记不清了。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["education.safety", "education.teacher"], GRIEVANCES),
        question: "需要我们先请心理老师联系孩子吗？",
        answers: &[
            "需要，孩子这几天不怎么说话。",
            "先不要惊动孩子，跟我们大人说。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["education.nursery", "education.fee"], COMPLAINT),
        question: "您愿意让我们直接与学校核对吗？不提您的名字。",
        answers: &["可以，千万别提我们。", "可以，家长不止我一个。"],
    },
    QuestionSeed {
        fit: Fit::of(&["gov.window"], COMPLAINT),
        question: "请问您那天要办的具体事项是什么？",
        answers: &["材料拍了照，事项写在第一行。", "号条还在，上面有事项。"],
    },
    QuestionSeed {
        fit: Fit::of(&["gov.procedure", "gov.online"], COMPLAINT),
        question: "请问是卡在哪一步，有没有窗口给的单子？",
        answers: &["单子拍了照，传上来了。", "没给单子，都是口头说的。"],
    },
    QuestionSeed {
        fit: Fit::of(&["telecom.signal"], COMPLAINT),
        question: "出现问题的时候，打电话和上网都不行，还是只有一样不行？",
        answers: &["打电话断得最厉害，上网也慢。", "两样都不行。"],
    },
    QuestionSeed {
        fit: Fit::of(&["telecom.broadband"], COMPLAINT),
        question: "光猫上的灯是什么颜色？",
        answers: &["有一个红灯一直闪。", "都亮着，就是上不了网。"],
    },
    QuestionSeed {
        fit: Fit::of(&[], GRIEVANCES),
        question: "您希望我们怎样联系您，电话、短信还是在网上留言？几点方便？",
        answers: &["在网上留言就行，我上班不方便接。", "晚上七点以后都行。"],
    },
    QuestionSeed {
        fit: Fit::of(
            &[
                "facility", "green", "clean", "illegal", "parking", "property",
            ],
            GRIEVANCES,
        ),
        question: "为了核实，能不能补充一两张现场照片？",
        answers: &["可以，今晚拍了发。", "我不会发照片，能不能派人来看。"],
    },
    QuestionSeed {
        fit: Fit::of(
            &[
                "gov",
                "health",
                "labour",
                "traffic.vehicle",
                "water.bill",
                "education",
            ],
            CONSULTATION,
        ),
        question: "为了答得准，请问您是自己办理，还是替家里人办理？",
        answers: &["给自己家里办。", "替家里人问的，他不会用手机。"],
    },
    QuestionSeed {
        fit: Fit::of(&[], CONSULTATION),
        question: "您最想先弄清哪一条？我们先答，其余随后补上。",
        answers: &["先答我写的第一个问题就行。", "先说去哪里办。"],
    },
    QuestionSeed {
        fit: Fit::of(&[], SUGGESTION),
        question: "您愿不愿意到现场，跟我们的人一起看一看？",
        answers: &["愿意，周末有空。", "可以，提前一天说一声就行。"],
    },
    QuestionSeed {
        fit: Fit::of(&[], APPEAL),
        question: "复核的时候您希望当面谈，还是书面答复？",
        answers: &["当面谈，请工会的人也在。", "书面就行。"],
    },
    QuestionSeed {
        fit: Fit::of(&[], PRAISE),
        question: "您的表扬可以公开吗？您的名字不会出现。",
        answers: &["可以公开，让大家都看看。", "可以，别写我的名字。"],
    },
    QuestionSeed {
        fit: Fit::of(&[], WANTING).tw(),
        question: "請問用什麼方式聯絡您比較方便？",
        answers: &["在網站上留言就可以，上班不方便接電話。", "電子郵件最好。"],
    },
    QuestionSeed {
        fit: Fit::of(&["noise.site"], WANTING).tw(),
        question: "請問方便讓我們晚上到府上測量嗎？",
        answers: &["可以，晚上我都在家。", "先在樓下量就好，怕吵醒寶寶。"],
    },
    QuestionSeed {
        fit: Fit::of(&[], WANTING).en(),
        question: "How may we reach you, by phone, text or e-mail, and when?",
        answers: &[
            "By text, please; I am at work until six.",
            "E-mail is best.",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["power.outage"], WANTING).en(),
        question: "Does the whole building lose power, or only your flat?",
        answers: &[
            "The whole building; the stairs are dark too.",
            "My neighbours on the same floor have it as well.",
        ],
    },
];

/// What the dispatcher asks before accepting, and what residents add.
pub static INFO_NEEDED: &[QuestionSeed] = &[
    QuestionSeed {
        fit: Fit::of(&[], GRIEVANCES),
        question: "请说明您最希望怎样处理，便于我们对症办理。",
        answers: &[
            "就按我写的那条办，别的不强求。",
            "先把事情办好，道不道歉无所谓。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&[], GRIEVANCES),
        question: "反映内容较多，请按最着急的一件先告诉我们，其余我们会另建件，不会遗漏。",
        answers: &["先办写在最前面的那件。", "最急的就是我写的第一件。"],
    },
    QuestionSeed {
        fit: Fit::of(&[], CONSULTATION),
        question: "您最先要弄清的是哪一条？请用一句话补充。",
        answers: &["先答第一个问题就行。", "写在最前面的那个。"],
    },
    QuestionSeed {
        fit: Fit::of(&[], SUGGESTION),
        question: "您的建议涉及几处，请说一说最想先改哪一处。",
        answers: &["先改我写的第一条，别的可以慢慢来。", "哪处人多就先改哪处。"],
    },
    QuestionSeed {
        fit: Fit::of(&[], APPEAL),
        question: "请补充出事的日期和班次，以便调取原始记录。",
        answers: &["就是{date}那天的班。", "日期是{date}，班次在附件里。"],
    },
    QuestionSeed {
        fit: Fit::of(
            &[
                "water.outage",
                "water.pressure",
                "water.quality",
                "water.meter",
                "water.secondary",
                "power.outage",
                "power.voltage",
                "gas.heating",
                "gas.outage",
            ],
            GRIEVANCES,
        ),
        question: "请补充小区名称和楼栋号，方便我们找到。",
        answers: &[
            "{community}{few}号楼。",
            "{community}，{few}号楼，靠近大门。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(
            &[
                "property",
                "illegal.roof",
                "illegal.ground",
                "illegal.rebuild",
            ],
            GRIEVANCES,
        ),
        question: "请补充小区名称和楼栋号，方便我们找到。",
        answers: &[
            "{community}{few}号楼。",
            "{community}，{few}号楼，靠近大门。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(
            &[
                "water.burst",
                "facility",
                "green.tree",
                "green.lawn",
                "clean.garbage",
                "clean.sweep",
                "clean.dust",
                "parking.illegal",
                "parking.shared",
                "traffic.marking",
                "traffic.roadwork",
                "telecom.cable",
            ],
            GRIEVANCES,
        ),
        question: "请补充具体位置：靠近哪个路口或门牌，或者拍一张附近路牌的照片，方便我们找到。",
        answers: &[
            "{street}，往{community}那边走几步就是。",
            "照片拍了，路牌上写的就是{street}。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["water.bill", "power.bill"], COMPLAINT),
        question: "请补充是哪一个月的账单，拍照即可，户号请遮住。",
        answers: &["就是上个月的，拍了照。", "账单拍了照，户号遮住了。"],
    },
    QuestionSeed {
        fit: Fit::of(&["gas.check", "gas.install"], GRIEVANCES),
        question: "请补充对方给您的单子或者报价，没有单子写明金额也可以。",
        answers: &["没给单子，金额就是我写的那个。", "单子拍了照，传上来了。"],
    },
    QuestionSeed {
        fit: Fit::of(&["gas.leak", "power.hazard"], REPORT),
        question: "请先离开现场，并补充最近的楼栋或路口。",
        answers: &[
            "人都退开了，在{street}，靠近{community}。",
            "{community}旁边，{street}这一侧。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["traffic.bus", "traffic.taxi"], COMPLAINT),
        question: "请补充日期和大概时间，以便调取监控，监控一般只保存七天。",
        answers: &[
            "{date}的事，乘车记录截了图。",
            "就是{date}，付款记录上有几点几分。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["traffic.taxi"], HELP),
        question: "请补充付款方式，手机付款的可以凭记录找到车。",
        answers: &["付的现金，没有记录。", "手机付的，截图传上来了。"],
    },
    QuestionSeed {
        fit: Fit::of(&["traffic.violation", "traffic.signal"], REPORT),
        question: "请补充是哪一段、哪个方向。",
        answers: &[
            "{street}这一段，两个方向都有。",
            "{street}，往江边那个方向。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["parking.fee", "parking.tow"], COMPLAINT),
        question: "请补充收费单或者付款记录，没有原件，拍照也可以。",
        answers: &["付款记录截了图。", "单子拍了照，传上来了。"],
    },
    QuestionSeed {
        fit: Fit::of(
            &[
                "noise.site",
                "noise.square",
                "noise.shop",
                "noise.equipment",
            ],
            COMPLAINT,
        ),
        question: "请补充声音最大的时段，方便我们按那个时间到场。",
        answers: &["夜里和一早最响。", "就是我写的那个钟点，天天如此。"],
    },
    QuestionSeed {
        fit: Fit::of(&["noise.neighbour"], HELP),
        question: "请说明是否已经跟邻居或者社区说过。",
        answers: &["跟邻居说过，没用，社区还没找。", "留过纸条，没人理。"],
    },
    QuestionSeed {
        fit: Fit::of(&["clean.pests", "clean.smell"], GRIEVANCES),
        question: "请补充是在哪一栋附近，最近一次是哪天。",
        answers: &[
            "{community}{few}号楼，昨天还有。",
            "{few}号楼边上，{date}那天最厉害。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(
            &["consumer", "education.fee", "education.training"],
            COMPLAINT,
        ),
        question: "请补充合同、小票或转账记录中的任意一种，没有原件，拍照也可以。",
        answers: &["有付款记录，截图传上来了。", "小票拍了照，传上来了。"],
    },
    QuestionSeed {
        fit: Fit::of(&["consumer.fake", "consumer.advert"], REPORT),
        question: "请补充店铺或会场的门牌，方便我们直接去。",
        answers: &[
            "门口拍了照，招牌看得清。",
            "地方就是我写的那里，门牌拍了照。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["food.poison"], REPORT),
        question: "请补充身体不适的时间、就诊医院和是否保留剩余食品，如有不适请先就医。",
        answers: &[
            "当天就开始了，病历拍了照，传上来了。",
            "病历有，吃的东西还留着一点。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(
            &[
                "food.foreign",
                "food.hygiene",
                "food.expired",
                "food.delivery",
            ],
            GRIEVANCES,
        ),
        question: "请补充店铺的位置，或者订单页面的截图。",
        answers: &[
            "在{street}这边，门口拍了照。",
            "截图传上来了，店名和地址都有。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(
            &["telecom.broadband", "telecom.fee", "telecom.signal"],
            COMPLAINT,
        ),
        question: "请补充您用的是哪一家、什么套餐，号码不用写。",
        answers: &["账单截了图，号码遮住了。", "名称在账单上，传上来了。"],
    },
    QuestionSeed {
        fit: Fit::of(&["telecom.nuisance"], COMPLAINT),
        question: "请补充来电的时间和对方自称的单位，您自己的号码不用写。",
        answers: &[
            "通话记录截了图，传上来了。",
            "今天上午还有一个，截图上有时间。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["labour.wages"], COMPLAINT),
        question: "请补充拖欠的起止月份和工作地点，证据照片多少都可以。",
        answers: &[
            "月份写在纸上拍了照，传上来了。",
            "考勤和转账记录都有，传上来了。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(
            &[
                "labour.overtime",
                "labour.insurance",
                "labour.agency",
                "labour.injury",
            ],
            GRIEVANCES,
        ),
        question: "请补充单位的名称，写不全也可以，拍一张招牌或者工牌。",
        answers: &["全名写不准，牌子拍了照。", "在{street}这边，招牌拍了照。"],
    },
    QuestionSeed {
        fit: Fit::of(&["health.service", "health.charge"], COMPLAINT),
        question: "请补充是哪个科室、哪一天，方便调取记录。",
        answers: &[
            "{date}那天，科室在单子上，拍了照。",
            "就是{date}，单子传上来了。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["health.insurance"], COMPLAINT),
        question: "请补充窗口给过您的单子，拍照即可。",
        answers: &["单子都留着，拍了照。", "只有第一次给过单子，传上来了。"],
    },
    QuestionSeed {
        fit: Fit::of(&["health.illegal", "health.booking"], REPORT),
        question: "请补充他们一般几点在，方便我们去查。",
        answers: &["上午最多，照片上有时间。", "周末一早就在。"],
    },
    QuestionSeed {
        fit: Fit::of(&["education.teacher"], COMPLAINT),
        question: "请补充年级，孩子和老师的姓名不用写。",
        answers: &[
            "年级不方便说，怕认出来，学校是{school}。",
            "四年级往上，别的先不写。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["education.nursery"], COMPLAINT),
        question: "请补充要看的是哪一天的监控，孩子的姓名不用写。",
        answers: &["{date}那一天的。", "从{date}往前两天都要看。"],
    },
    QuestionSeed {
        fit: Fit::of(&["gov.window"], COMPLAINT),
        question: "请补充日期和窗口，以便调取录像。",
        answers: &["{date}上午，号条拍了照。", "就是{date}，号条还在。"],
    },
    QuestionSeed {
        fit: Fit::of(&["gov.procedure", "gov.online"], COMPLAINT),
        question: "请补充您卡在哪一步，有单子或者截图更好。",
        answers: &["就卡在我写的那一步，单子拍了照。", "截图传上来了。"],
    },
    QuestionSeed {
        fit: Fit::of(&["gov.estate"], HELP),
        question: "请补充手上已有的材料，拍一张照片即可。",
        answers: &["手上有的都拍了照，传上来了。", "材料列了一张纸，拍了照。"],
    },
    QuestionSeed {
        fit: Fit::of(&["gov.staff"], REPORT),
        question: "请补充大概时间，您的信息我们保密。",
        answers: &["照片上有时间，传上来了。", "{date}下午的事。"],
    },
    QuestionSeed {
        fit: Fit::of(&["traffic.bus"], PRAISE),
        question: "请问是哪个方向、大概几点？我们好找到当班司机。",
        answers: &[
            "{time}左右，方向记不清了。",
            "记不清几点了，下着雨，车上人不多。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["water.meter"], PRAISE),
        question: "请问是哪一天换的表？我们好查当班的师傅。",
        answers: &[
            "{date}，单子上有他签的字。",
            "就这几天，具体日子老太太记不清了。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["clean.sweep", "gas.heating"], PRAISE),
        question: "请问还有什么能帮我们找到这位师傅？",
        answers: &[
            "没问名字，只记得是{date}那天。",
            "记得个子不高，是{date}当班的。",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["gov.window", "health.service"], PRAISE),
        question: "请问大概是哪一天？我们好找到当班的人。",
        answers: &["就是{date}前后。", "日子记不准，{date}之前几天吧。"],
    },
    QuestionSeed {
        fit: Fit::of(&[], WANTING).tw(),
        question: "請補充您最希望先處理的一件事。",
        answers: &["就是我寫的第一件。", "照我寫的順序處理就好。"],
    },
    QuestionSeed {
        fit: Fit::of(&["noise.site"], WANTING).tw(),
        question: "請補充噪音最大的時段，方便我們到場。",
        answers: &["大約{night}最吵。", "十點以後就開始，{night}左右最大聲。"],
    },
    QuestionSeed {
        fit: Fit::of(&["facility.access"], WANTING).tw(),
        question: "請補充最近的門牌或路口，方便我們到現場。",
        answers: &["在{street}，快到{place}的地方。", "旁邊就是{place}。"],
    },
    QuestionSeed {
        fit: Fit::of(&["education.enrol"], WANTING).tw(),
        question: "請補充打算入學的時間，孩子的姓名不用寫。",
        answers: &["暑假後入學。", "九月開學就想過去。"],
    },
    QuestionSeed {
        fit: Fit::of(&[], WANTING).en(),
        question: "Please tell us which point matters most, so that we begin there.",
        answers: &["The first one I wrote.", "Whatever can be done soonest."],
    },
    QuestionSeed {
        fit: Fit::of(&["power.outage"], WANTING).en(),
        question: "Please give the building, or a photo of the notice downstairs.",
        answers: &[
            "{community}, building {few}.",
            "Building {few}. I have added a photo of the hall.",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["telecom.broadband"], WANTING).en(),
        question: "Please tell us the provider and the package. We do not need your account number.",
        answers: &[
            "It is on the bill; I have added a photo without the number.",
            "I do not know its name. It is {amount} yuan a month.",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["parking.illegal"], WANTING).en(),
        question: "Please name the nearest crossing or shop, so that we find the place.",
        answers: &[
            "{street}, right beside {place}.",
            "The photos show the sign; it is {street}.",
        ],
    },
    QuestionSeed {
        fit: Fit::of(&["gov.online"], WANTING).en(),
        question: "Please tell us at which step the form stops, with a screenshot if you have one.",
        answers: &[
            "At the field for the card number. Screenshot added.",
            "Right after I enter the number.",
        ],
    },
];
