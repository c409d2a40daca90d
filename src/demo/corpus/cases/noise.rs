//! Demo cases: what residents write about noise.
//! Must not hold replies or staff texts; wording stays that of residents.

use super::super::{KindSeed, LangSeed};
use super::CaseTemplate;

/// Templates of this topic.
pub static CASES: &[CaseTemplate] = &[
    CaseTemplate {
        category: "noise.site",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{community}对面工地又通宵了！{night}在打桩，整栋楼都在抖。打了{few}次电话，每次来人\
            就停，人走接着干。我家有高三学生，还有四十天考试。你们到底管不管？",
            "半夜{night}，混凝土车倒车的“滴滴”声、工人喊叫声，持续到天亮。门口没有夜间施工公告。\
            我是护士，倒班的，白天晚上都没法睡，再这样下去上班会出差错，那是人命关天的事。",
            "工地凌晨卸钢管，砰砰砰的，{place}旁边那个。以经好几天睡不着了，难受。",
        ],
        wish: &[
            "夜间停止施工，确需施工的提前公示",
            "装在线噪声监测，超了就罚",
        ],
        concerns: &["工地施工单位", "城管执法"],
    },
    CaseTemplate {
        category: "noise.site",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhTw,
        what: &[
            "住家對面的建案連續{days}天施工到半夜，{night}還在灌漿，怪手的聲音整條街都聽得到。打\
            過電話，現場的人說「有申請」，可是圍籬上什麼公告都沒有。家裡有小嬰兒，請問夜間施工的\
            許可要去哪裡查？如果沒有許可，請依規定處理。",
            "不好意思打擾，我是剛搬來的住戶，家裡有滿月的寶寶。對面工地這{days}天都做到{night}，\
            灌漿車一臺接一臺，怪手敲得窗戶會震。想請問夜間施工是不是要先申請？圍籬上找不到許可，\
            現場只回一句「有申請」就把門關上了。",
        ],
        wish: &["查明有沒有夜間施工許可並公開", "沒有許可就停工"],
        concerns: &["建案施工單位"],
    },
    CaseTemplate {
        category: "noise.square",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "广场舞。{park}，每天早上六点就开始，三拨人比谁的音响大，住{few}楼关着窗户还能听清歌\
            词。我不反对老人锻炼，可是能不能八点以后、小点声、用个耳机？去说过一次，被七八个人围\
            着骂“没爹没妈”。",
            "有人在江边抽陀螺，甩鞭子跟放炮一样，啪、啪、啪，一甩甩到{night}，孩子吓得哭。",
            "每天晚上有个人拿着大音箱在{street}直播唱歌，跑调不说，音量开到最大。",
        ],
        wish: &["规定时间和音量，有人巡查", "请他们换到离居民楼远的地方"],
        concerns: &["跳舞的队伍", "街道办事处"],
    },
    CaseTemplate {
        category: "noise.shop",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "{shop}门口大喇叭循环播放“清仓甩卖，最后三天”，最后三天已经最后了{number}天了。从早\
            到晚，我在对面上班，头都要炸了。",
            "楼下烧烤店营业到凌晨三点，划拳、摔瓶子、油烟，一样不少。报警来了就散，警察走了又坐\
            回来。住{few}楼。",
        ],
        wish: &["拆掉喇叭", "限制夜间外摆和营业噪声"],
        concerns: &["{shop}", "烧烤店"],
    },
    CaseTemplate {
        category: "noise.neighbour",
        kind: KindSeed::HelpRequest,
        lang: LangSeed::ZhCn,
        what: &[
            "楼上周六早上七点就开始装修，电钻钻得天花板掉灰。物业规定周末不能施工，装修公司说业\
            主赶着结婚。我上夜班，白天要睡觉。可否协调一下，能不能集中在几个钟头干。",
            "邻居家养了两条狗，主人一出门就叫，从早叫到晚。敲门没人，留条不理。老人孩子都快神经\
            了。我不想把关系搞僵，希望社区帮忙从中说说。",
        ],
        wish: &["社区出面协调"],
        concerns: &["楼上邻居", "物业"],
    },
    CaseTemplate {
        category: "noise.road",
        kind: KindSeed::Suggestion,
        lang: LangSeed::ZhCn,
        what: &[
            "住{street}高架旁边{few}楼，晚上大货车压过伸缩缝，“咚咚”两声，一夜数得清几十辆。建议：\
            \n1. 修一修伸缩缝；\n2. 这一段加隔音屏，对面小区都有，我们这边没有；\n3. 夜间限速。\
            \n附录音一段。",
            "{street}高架那条伸缩缝，半夜货车一压就“咚咚”，像有人敲我床板。我数过，{night}到天亮\
            最多的一晚六十几辆。能修就修，能装隔音屏就装，再不行晚上让货车慢一点。对面楼早就装了\
            屏，这边是不是给忘了？",
        ],
        wish: &["修伸缩缝，装隔音屏"],
        concerns: &["交通运输局", "生态环境局"],
    },
    CaseTemplate {
        category: "noise.equipment",
        kind: KindSeed::Complaint,
        lang: LangSeed::ZhCn,
        what: &[
            "饭店的油烟风机和三台空调外机对着我家窗户，离了不到三米，{time}开到{night}，嗡嗡的，\
            脑袋里像有蜜蜂。跟老板讲过，老板说“你去告呀”。那我就来了。",
            "小区变压器低频噪声，分贝仪测出来不超标，可是人躺着就是睡不着，耳朵贴枕头听得更响。\
            能不能请专业的测一下室内低频。",
        ],
        wish: &["测噪声，外机移位或者加隔声罩", "测室内低频并给报告"],
        concerns: &["{eatery}", "物业"],
    },
];
