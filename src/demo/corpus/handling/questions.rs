//! Demo questions: questions to residents, with answers that fit them.
//! Must not hold findings or replies; a question never hints at an outcome.

use super::super::ANY;
use super::QuestionSeed;

/// Questions that pause the clock, and what residents answer.
pub static QUESTIONS: &[QuestionSeed] = &[
    QuestionSeed {
        category_top: "water",
        question: "停水时，您邻居家是否也没有水？只停您一家，还是整栋楼？",
        answers: &[
            "同单元的都没水，三楼四楼我问过了。",
            "就我家没水，别家都有。",
        ],
    },
    QuestionSeed {
        category_top: "water",
        question: "请问水黄的情况，是刚打开水龙头时，还是放一会儿仍然黄？",
        answers: &[
            "放了二十分钟还是黄的，拍了照片。",
            "刚开的时候黄，过一会儿好一点，但是有味。",
        ],
    },
    QuestionSeed {
        category_top: "power",
        question: "您家总开关是否跳闸？方便拍一张电表箱的照片吗？",
        answers: &["没跳，全楼都黑着。照片已发。", "老人不会拍照，请派人来看。"],
    },
    QuestionSeed {
        category_top: "power",
        question: "充电时屏幕上显示什么提示，还记得桩身上的编号吗？",
        answers: &[
            "写着“设备故障”，编号在左下角，我发照片。",
            "没记编号，是进门右手第二个。",
        ],
    },
    QuestionSeed {
        category_top: "gas",
        question: "家里测温时，温度计放在什么位置，离窗户多远？",
        answers: &[
            "放在餐桌上，离窗三米，量了三次。",
            "挂在墙上，不确定准不准，你们来量。",
        ],
    },
    QuestionSeed {
        category_top: "gas",
        question: "您闻到气味时家里用气设备是否关闭？现在还能闻到吗？",
        answers: &[
            "都关了，楼道里更重，现在淡了一些。",
            "现在没有了，刚才很浓。",
        ],
    },
    QuestionSeed {
        category_top: "traffic",
        question: "请问车牌颜色、大概几点几分、往哪个方向？",
        answers: &[
            "白色车，二十分左右，往东走。",
            "没看清车牌，但是我有行车记录仪。",
        ],
    },
    QuestionSeed {
        category_top: "traffic",
        question: "您说的路口，哪个方向的绿灯时间不够？",
        answers: &[
            "从南往北，走到一半就红了。",
            "东西向也不够，老人小孩都过不去。",
        ],
    },
    QuestionSeed {
        category_top: "parking",
        question: "停车的收据或扫码记录能否上传一份？",
        answers: &[
            "扫码记录在手机里，现在截图给你们。",
            "他没给票，只有转账记录。",
        ],
    },
    QuestionSeed {
        category_top: "parking",
        question: "您说的堵门，是每天发生，还是某一天？能否拍下车牌？",
        answers: &["天天晚上八点以后，照片有三张。", "主要是周末。"],
    },
    QuestionSeed {
        category_top: "facility",
        question: "灯杆或井盖上有没有编号？能否描述离得最近的店铺？",
        answers: &["看了，没有编号，就在早餐店旁边。", "有编号，照片在附件里。"],
    },
    QuestionSeed {
        category_top: "green",
        question: "您说的树，是在小区围墙里边还是外边？",
        answers: &["在围墙里面，挨着三号楼。", "外面人行道上，公交站旁边。"],
    },
    QuestionSeed {
        category_top: "noise",
        question: "噪声大概从几点到几点？能录一段三十秒的视频吗？",
        answers: &[
            "晚上十点到凌晨四点，昨天录了。",
            "断断续续，没法录，你们来听。",
        ],
    },
    QuestionSeed {
        category_top: "noise",
        question: "您希望我们在您家里测，还是在楼下测？您几点方便？",
        answers: &[
            "家里测，晚上十一点以后，我等着。",
            "楼下就行，别让对面知道是我。",
        ],
    },
    QuestionSeed {
        category_top: "clean",
        question: "垃圾大概堆在哪个位置，附近有什么标志？",
        answers: &["在东门围墙边，旁边有配电箱。", "就是公交站后面那一堆。"],
    },
    QuestionSeed {
        category_top: "illegal",
        question: "加建的部分是最近几天动工的，还是原来就有？",
        answers: &["上周开始搭架子，现在砌了三层砖。", "早就有，去年又加高了。"],
    },
    QuestionSeed {
        category_top: "property",
        question: "您有没有与物业签过合同，或者有收费单据？",
        answers: &["合同在家里，单据都留着。", "没有合同，一直交现金。"],
    },
    QuestionSeed {
        category_top: "property",
        question: "电梯困人当天，是谁帮您出来的？",
        answers: &["是119来的，物业没有人。", "维保公司的人，半小时后才到。"],
    },
    QuestionSeed {
        category_top: "consumer",
        question: "请问您有没有小票、转账记录或者合同？",
        answers: &["小票有，合同在他们那里不给我。", "只有转账记录和聊天截图。"],
    },
    QuestionSeed {
        category_top: "consumer",
        question: "您希望退款，还是继续履行、换货？",
        answers: &["退款，不想再去了。", "如果能保质量，换一个也可以。"],
    },
    QuestionSeed {
        category_top: "food",
        question: "剩下的食品是否还在？请不要扔掉，放冰箱密封。",
        answers: &["还在，已经放冰箱了。", "扔掉了，只有照片。"],
    },
    QuestionSeed {
        category_top: "food",
        question: "就餐的共几个人，几个人不舒服，有没有去医院？",
        answers: &[
            "九个人，七个不舒服，去了医院，有病历。",
            "两个人，自己吃的药，没去医院。",
        ],
    },
    QuestionSeed {
        category_top: "labour",
        question: "您是否有考勤、工作群、转账记录等任何一种证据？",
        answers: &[
            "有工作群的截图，还有两个工友能作证。",
            "有打卡记录，没签合同。",
        ],
    },
    QuestionSeed {
        category_top: "health",
        question: "您是否愿意提供就诊日期和科室，姓名由我们替您保密？",
        answers: &["愿意，上周三内科，上午九点多。", "日期可以，科室记不清了。"],
    },
    QuestionSeed {
        category_top: "education",
        question: "孩子现在在家还是在校？需要我们先请心理老师联系您吗？",
        answers: &["在家，不敢去，需要。", "去上学了，先不要惊动孩子。"],
    },
    QuestionSeed {
        category_top: "gov",
        question: "请问您要办的具体事项是什么，窗口号还记得吗？",
        answers: &[
            "办过户，三号窗口，下午两点左右。",
            "记不清窗口了，名字叫“综合窗口”。",
        ],
    },
    QuestionSeed {
        category_top: "telecom",
        question: "出现问题的时候，是室内、地下室还是路上？",
        answers: &["地下车库和电梯里，其它地方还行。", "家里每个房间都不好。"],
    },
    QuestionSeed {
        category_top: ANY,
        question: "您希望我们怎样联系您，电话、短信还是邮件？几点方便？",
        answers: &["短信就行，我上班不方便接。", "晚上七点以后打电话。"],
    },
    QuestionSeed {
        category_top: ANY,
        question: "您提到的时间是哪一天？请核对，以便调取监控。",
        answers: &["是前天，大概傍晚。", "记错了，应该是大前天。"],
    },
    QuestionSeed {
        category_top: ANY,
        question: "为了核实，能不能补充一两张现场照片？",
        answers: &["可以，今晚拍了发。", "我不会发照片，能不能派人来看。"],
    },
];
