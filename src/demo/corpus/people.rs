//! Demo names: people, streets, estates, places and shops, all invented or generic.
//! Must not hold real persons or firms, and no functions: the generator combines the lists.

/// Family names: zh-CN, zh-TW, and as English writes them. zh-CN, zh-TW, en.
pub static SURNAMES: &[[&str; 3]] = &[
    ["陈", "陳", "Chen"],
    ["李", "李", "Li"],
    ["王", "王", "Wang"],
    ["张", "張", "Zhang"],
    ["刘", "劉", "Liu"],
    ["杨", "楊", "Yang"],
    ["黄", "黃", "Huang"],
    ["赵", "趙", "Zhao"],
    ["吴", "吳", "Wu"],
    ["周", "周", "Zhou"],
    ["徐", "徐", "Xu"],
    ["孙", "孫", "Sun"],
    ["马", "馬", "Ma"],
    ["朱", "朱", "Zhu"],
    ["胡", "胡", "Hu"],
    ["郭", "郭", "Guo"],
    ["何", "何", "He"],
    ["高", "高", "Gao"],
    ["林", "林", "Lin"],
    ["罗", "羅", "Luo"],
    ["郑", "鄭", "Zheng"],
    ["梁", "梁", "Liang"],
    ["谢", "謝", "Xie"],
    ["宋", "宋", "Song"],
    ["唐", "唐", "Tang"],
    ["许", "許", "Xu"],
    ["韩", "韓", "Han"],
    ["冯", "馮", "Feng"],
    ["邓", "鄧", "Deng"],
    ["曹", "曹", "Cao"],
    ["彭", "彭", "Peng"],
    ["曾", "曾", "Zeng"],
    ["肖", "蕭", "Xiao"],
    ["田", "田", "Tian"],
    ["董", "董", "Dong"],
    ["潘", "潘", "Pan"],
    ["袁", "袁", "Yuan"],
    ["蔡", "蔡", "Cai"],
    ["蒋", "蔣", "Jiang"],
    ["余", "余", "Yu"],
    ["杜", "杜", "Du"],
    ["叶", "葉", "Ye"],
    ["程", "程", "Cheng"],
    ["苏", "蘇", "Su"],
    ["魏", "魏", "Wei"],
    ["吕", "呂", "Lü"],
    ["丁", "丁", "Ding"],
    ["任", "任", "Ren"],
    ["沈", "沈", "Shen"],
    ["姚", "姚", "Yao"],
    ["卢", "盧", "Lu"],
    ["姜", "姜", "Jiang"],
    ["崔", "崔", "Cui"],
    ["钟", "鍾", "Zhong"],
    ["谭", "譚", "Tan"],
    ["陆", "陸", "Lu"],
    ["汪", "汪", "Wang"],
    ["范", "范", "Fan"],
    ["石", "石", "Shi"],
    ["廖", "廖", "Liao"],
];

/// Given names of older women. zh-CN.
pub static GIVEN_ELDER_WOMEN: &[&str] = &[
    "桂英", "淑芬", "秀珍", "玉兰", "凤莲", "素琴", "巧云", "桂香", "春娣", "翠娥", "金花", "美凤",
    "月娥", "惠珍", "彩霞", "荷花",
];

/// Given names of older men. zh-CN.
pub static GIVEN_ELDER_MEN: &[&str] = &[
    "永福", "根生", "长顺", "德厚", "树林", "有才", "守信", "水生", "金发", "宝田", "兴旺", "炳坤",
    "世昌", "茂盛", "福海", "来喜",
];

/// Given names of younger women. zh-CN.
pub static GIVEN_WOMEN: &[&str] = &[
    "思涵", "佳怡", "雨桐", "文静", "晓芸", "梦洁", "诗雅", "丽萍", "海燕", "慧敏", "婷婷", "芳芳",
    "雪莹", "若曦", "欣然", "艳红", "小玲", "静怡", "梓萱", "秋月", "亚楠", "倩文", "玉洁", "可心",
];

/// Given names of younger men. zh-CN.
pub static GIVEN_MEN: &[&str] = &[
    "俊熙", "子墨", "绍棠", "宇轩", "承志", "海生", "大勇", "新民", "启航", "立群", "明辉", "志恒",
    "小军", "浩宇", "建平", "文彬", "天佑", "阿强", "振兴", "景川", "伟成", "晓峰", "思远", "长河",
];

/// Given names of staff, women and men. zh-CN.
pub static GIVEN_STAFF: &[&str] = &[
    "明慧", "立群", "绍安", "秉文", "云舒", "敏之", "向荣", "卓然", "怀瑾", "锦程", "若兰", "景行",
    "书瑶", "致远", "安澜", "清扬", "嘉树", "思齐", "知行", "晓棠", "佩文", "以宁", "望舒", "秋实",
    "映雪", "长风", "亦安", "守正", "采薇", "仲平",
];

/// Streets: generic names only. zh-CN, zh-TW, en.
pub static STREETS: &[[&str; 3]] = &[
    ["解放路", "解放路", "Jiefang Road"],
    ["滨江大道", "濱江大道", "Binjiang Avenue"],
    ["人民路", "人民路", "Renmin Road"],
    ["中山街", "中山街", "Zhongshan Street"],
    ["建设路", "建設路", "Jianshe Road"],
    ["和平大街", "和平大街", "Heping Street"],
    ["新华路", "新華路", "Xinhua Road"],
    ["文化路", "文化路", "Wenhua Road"],
    ["朝阳街", "朝陽街", "Chaoyang Street"],
    ["胜利路", "勝利路", "Shengli Road"],
    ["光明路", "光明路", "Guangming Road"],
    ["青年路", "青年路", "Qingnian Road"],
    ["柳荫街", "柳蔭街", "Liuyin Street"],
    ["桂花路", "桂花路", "Guihua Road"],
    ["学府路", "學府路", "Xuefu Road"],
    ["望江路", "望江路", "Wangjiang Road"],
    ["码头街", "碼頭街", "Matou Street"],
    ["城根街", "城根街", "Chenggen Street"],
    ["工农路", "工農路", "Gongnong Road"],
    ["环城北路", "環城北路", "Ring Road North"],
    ["环城南路", "環城南路", "Ring Road South"],
    ["站前路", "站前路", "Station Road"],
    ["火神庙街", "火神廟街", "Huoshenmiao Street"],
    ["水塔街", "水塔街", "Shuita Street"],
    ["友谊路", "友誼路", "Youyi Road"],
    ["园丁路", "園丁路", "Yuanding Road"],
    ["健康路", "健康路", "Jiankang Road"],
    ["商贸街", "商貿街", "Shangmao Street"],
    ["银杏路", "銀杏路", "Yinxing Road"],
    ["东风路", "東風路", "Dongfeng Road"],
    ["长堤路", "長堤路", "Changdi Road"],
    ["纺织路", "紡織路", "Fangzhi Road"],
    ["南门街", "南門街", "Nanmen Street"],
    ["渔港路", "漁港路", "Yugang Road"],
    ["幸福路", "幸福路", "Xingfu Road"],
    ["江心路", "江心路", "Jiangxin Road"],
];

/// Housing estates. zh-CN, zh-TW, en.
pub static COMMUNITIES: &[[&str; 3]] = &[
    ["听江苑", "聽江苑", "Tingjiang Court"],
    ["柳岸花园", "柳岸花園", "Liu'an Garden"],
    ["水塔新村", "水塔新村", "Shuita New Village"],
    ["纺织三村", "紡織三村", "Fangzhi No. 3 Village"],
    ["望江名邸", "望江名邸", "Wangjiang Mansion"],
    ["桂花里", "桂花里", "Guihua Lane Homes"],
    ["春晓家园", "春曉家園", "Chunxiao Homes"],
    ["北岸雅居", "北岸雅居", "North Bank Residence"],
    ["长堤小区", "長堤社區", "Changdi Estate"],
    ["机械厂家属院", "機械廠眷舍", "Machine Works Housing"],
    ["学府华庭", "學府華庭", "Xuefu Court"],
    ["老码头小区", "老碼頭社區", "Old Wharf Estate"],
    ["银杏湾", "銀杏灣", "Ginkgo Bay"],
    ["江枫苑", "江楓苑", "Jiangfeng Court"],
    ["同心小区", "同心社區", "Tongxin Estate"],
    ["鹭洲花园", "鷺洲花園", "Luzhou Garden"],
    ["丰收新村", "豐收新村", "Fengshou New Village"],
    ["粮库宿舍", "糧庫宿舍", "Granary Housing"],
    ["云水台", "雲水台", "Yunshui Terrace"],
    ["青枫里", "青楓里", "Qingfeng Homes"],
    ["南门嘉园", "南門嘉園", "Nanmen Garden"],
    ["朝晖公寓", "朝暉公寓", "Zhaohui Apartments"],
    ["锦鳞湾", "錦鱗灣", "Jinlin Bay"],
    ["橡树街区", "橡樹街區", "Oak Blocks"],
    ["幸福二村", "幸福二村", "Xingfu No. 2 Village"],
    ["江心小筑", "江心小築", "Jiangxin Cottages"],
    ["安和人才公寓", "安和人才公寓", "Anhe Talent Apartments"],
    [
        "柳树镇安置房",
        "柳樹鎮安置住宅",
        "Liushu Resettlement Homes",
    ],
    ["梧桐苑", "梧桐苑", "Wutong Court"],
    ["玉带河小区", "玉帶河社區", "Yudai River Estate"],
];

/// Landmarks that everybody in town knows. zh-CN, zh-TW, en.
pub static PLACES: &[[&str; 3]] = &[
    ["望江公园", "望江公園", "Wangjiang Park"],
    ["老码头广场", "老碼頭廣場", "Old Wharf Square"],
    ["客运东站", "客運東站", "the East Coach Station"],
    ["中心医院", "中心醫院", "the Central Hospital"],
    ["文化宫", "文化中心", "the Culture Palace"],
    ["临江图书馆", "臨江圖書館", "Linjiang Library"],
    ["体育中心", "體育中心", "the Sports Centre"],
    [
        "火车站南广场",
        "火車站南廣場",
        "the South Square of the railway station",
    ],
    ["银杏广场", "銀杏廣場", "Ginkgo Square"],
    ["南门菜市场", "南門菜市場", "Nanmen Market"],
    ["长堤渡口", "長堤渡口", "Changdi Ferry"],
    ["老年大学", "樂齡大學", "the Senior Citizens' College"],
    [
        "水塔街卫生站",
        "水塔街衛生所",
        "the Shuita Street health station",
    ],
    ["青年路夜市", "青年路夜市", "the Qingnian Road night market"],
];

/// Parks and squares. zh-CN, zh-TW, en.
pub static PARKS: &[[&str; 3]] = &[
    ["望江公园", "望江公園", "Wangjiang Park"],
    ["老码头广场", "老碼頭廣場", "Old Wharf Square"],
    ["玉带河步道", "玉帶河步道", "the Yudai River footpath"],
    ["江心岛湿地", "江心島濕地", "the Jiangxin Island wetland"],
    ["银杏广场", "銀杏廣場", "Ginkgo Square"],
    ["长堤绿地", "長堤綠地", "Changdi Green"],
];

/// Fresh markets. zh-CN, zh-TW, en.
pub static MARKETS: &[[&str; 3]] = &[
    ["南门菜市场", "南門菜市場", "Nanmen Market"],
    [
        "纺织路农贸市场",
        "紡織路農產市場",
        "the Fangzhi Road market",
    ],
    ["柳树镇集市", "柳樹鎮市集", "Liushu town market"],
    [
        "码头街水产市场",
        "碼頭街水產市場",
        "the Matou Street fish market",
    ],
];

/// Schools. zh-CN, zh-TW, en.
pub static SCHOOLS: &[[&str; 3]] = &[
    [
        "第二实验小学",
        "第二實驗國小",
        "Second Experimental Primary School",
    ],
    ["第四中学", "第四中學", "No. 4 Middle School"],
    ["水塔街小学", "水塔街國小", "Shuita Street Primary School"],
    [
        "柳树镇中心小学",
        "柳樹鎮中心國小",
        "Liushu Central Primary School",
    ],
    ["长堤学校", "長堤學校", "Changdi School"],
];

/// Public buildings one goes into. zh-CN, zh-TW, en.
pub static VENUES: &[[&str; 3]] = &[
    ["文化宫", "文化中心", "the Culture Palace"],
    ["临江图书馆", "臨江圖書館", "Linjiang Library"],
    ["体育中心", "體育中心", "the Sports Centre"],
    ["市博物馆", "市立博物館", "the City Museum"],
    ["老码头美术馆", "老碼頭美術館", "the Old Wharf Art Museum"],
];

/// Invented restaurants. zh-CN, zh-TW, en.
pub static EATERIES: &[[&str; 3]] = &[
    ["柳巷小炒", "柳巷小炒", "Liuxiang Diner"],
    ["江边烤鱼坊", "江邊烤魚坊", "Riverside Grilled Fish"],
    ["江堤酒家", "江堤餐廳", "Embankment Restaurant"],
    ["渡口鱼馆", "渡口魚館", "Ferry Fish House"],
    ["两棵树土菜馆", "兩棵樹土菜館", "Two Trees Country Kitchen"],
    ["码头老灶", "碼頭老灶", "Old Wharf Stove"],
];

/// Invented grocers. zh-CN, zh-TW, en.
pub static GROCERS: &[[&str; 3]] = &[
    ["渔港生鲜超市", "漁港生鮮超市", "Yugang Fresh Market"],
    ["半亩田果蔬店", "半畝田蔬果行", "Half-Acre Greengrocer"],
    ["柳树下便利店", "柳樹下便利商店", "Under the Willow Store"],
    ["南门口副食店", "南門口雜貨店", "South Gate Provisions"],
];

/// Invented shops with goods and a sign over the door. zh-CN, zh-TW, en.
pub static SHOPS: &[[&str; 3]] = &[
    ["柳记五金店", "柳記五金行", "Liu's Hardware"],
    ["一寸光眼镜店", "一寸光眼鏡行", "One Inch of Light Optician"],
    ["江风鞋店", "江風鞋店", "River Wind Shoes"],
    ["木耳朵家具店", "木耳朵家具行", "Wooden Ear Furniture"],
    ["渡口服装店", "渡口服飾店", "Ferry Clothing"],
    ["半山家纺店", "半山寢具店", "Hillside Linens"],
];

/// Invented repairers of household appliances. zh-CN, zh-TW, en.
pub static REPAIRERS: &[[&str; 3]] = &[
    [
        "老段家电维修部",
        "老段家電維修行",
        "Old Duan's Appliance Repairs",
    ],
    ["渡口制冷维修铺", "渡口冷氣維修行", "Ferry Cooling Repairs"],
    [
        "水塔街电器修理部",
        "水塔街電器維修行",
        "Shuita Street Repairs",
    ],
];

/// Invented gyms. zh-CN, zh-TW, en.
pub static GYMS: &[[&str; 3]] = &[
    ["三棵柳健身馆", "三棵柳健身房", "Three Willows Gym"],
    ["大铁锚健身房", "大鐵錨健身房", "Big Anchor Gym"],
    ["江心搏击馆", "江心搏擊館", "Midstream Boxing"],
];

/// Invented hair and beauty salons. zh-CN, zh-TW, en.
pub static SALONS: &[[&str; 3]] = &[
    [
        "小梧桐美容美发",
        "小梧桐美容美髮",
        "Little Wutong Hair and Beauty",
    ],
    [
        "镜中河美容美发",
        "鏡中河美容美髮",
        "Mirror River Hair and Beauty",
    ],
    [
        "三月柳美容美发",
        "三月柳美容美髮",
        "March Willow Hair and Beauty",
    ],
];

/// Invented labour crews. zh-CN, zh-TW, en.
pub static CREWS: &[[&str; 3]] = &[
    ["老段劳务队", "老段勞務班", "Old Duan's Crew"],
    ["江岸瓦工队", "江岸泥作班", "Riverbank Masons"],
    ["柳树镇建筑队", "柳樹鎮營造班", "Liushu Builders"],
    ["北岸钢筋班", "北岸鋼筋班", "North Bank Steel Fixers"],
];

/// Invented tuition schools. zh-CN, zh-TW, en.
pub static TUTORS: &[[&str; 3]] = &[
    [
        "小竹马培训学校",
        "小竹馬補習班",
        "Bamboo Horse Tuition School",
    ],
    ["墨池边培训中心", "墨池邊補習班", "Ink Pond Tuition Centre"],
    ["小船帆艺术培训", "小船帆才藝班", "Little Sail Arts School"],
];

/// What an agent may be to the resident. zh-CN, zh-TW, en.
pub static RELATIONS: &[[&str; 3]] = &[
    ["儿子", "兒子", "son"],
    ["女儿", "女兒", "daughter"],
    ["配偶", "配偶", "spouse"],
    ["父亲", "父親", "father"],
    ["母亲", "母親", "mother"],
    ["孙辈", "孫子女", "grandchild"],
    ["邻居", "鄰居", "neighbour"],
    ["社区工作人员", "社區工作人員", "community worker"],
    ["同事", "同事", "colleague"],
    ["监护人", "監護人", "guardian"],
];

/// Who may send a case on to the centre. zh-CN, zh-TW, en.
pub static SENDING_BODIES: &[[&str; 3]] = &[
    ["市长信箱", "市長信箱", "the mayor's mailbox"],
    ["市信访局", "市民陳情處", "the petitions office"],
    ["110 联动平台", "110 聯合派案平台", "the police line 110"],
    ["省级主管部门", "省級主管機關", "the provincial authority"],
    ["市消费者协会", "市消費者協會", "the consumer association"],
    [
        "临江电视台《江城热线》",
        "臨江電視台《江城熱線》",
        "Linjiang TV, River City Line",
    ],
    [
        "市人大代表建议办",
        "市議員建議案承辦小組",
        "the city deputies' office",
    ],
    [
        "人民法院诉前调解中心",
        "法院訴前調解中心",
        "the court mediation centre",
    ],
];

/// The lists that fill a slot of the same name in `corpus::SLOTS`.
pub static NAMED_SLOTS: &[(&str, &[[&str; 3]])] = &[
    ("street", STREETS),
    ("community", COMMUNITIES),
    ("place", PLACES),
    ("park", PARKS),
    ("market", MARKETS),
    ("school", SCHOOLS),
    ("venue", VENUES),
    ("eatery", EATERIES),
    ("grocer", GROCERS),
    ("shop", SHOPS),
    ("repairer", REPAIRERS),
    ("gym", GYMS),
    ("salon", SALONS),
    ("crew", CREWS),
    ("tutor", TUTORS),
];
