//! Demo corpus: every word the demo data is made of, as constants of the invented city 临江市.
//! Must not hold logic, randomness, dates or anything of real persons, firms or telephones.

pub mod cases;
pub mod categories;
pub mod handling;
pub mod people;
pub mod replies;
pub mod units;

#[cfg(test)]
mod tests;

/// In place of a top category: suits all of them.
pub const ANY: &str = "*";

/// Language of a text; also the index of the three names of a seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LangSeed {
    ZhCn = 0,
    ZhTw = 1,
    En = 2,
}

/// What a resident brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindSeed {
    Complaint,
    Consultation,
    HelpRequest,
    Suggestion,
    Report,
    Praise,
    StaffAppeal,
}

/// What an investigation concludes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingSeed {
    Upheld,
    PartlyUpheld,
    NotUpheld,
    Invalid,
}

/// Who may use a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotSide {
    /// Texts of residents and of staff.
    Resident,
    /// Texts of staff only.
    Staff,
}

/// A name in braces inside a text, replaced by the generator.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    /// Without the braces.
    pub name: &'static str,
    pub side: SlotSide,
    pub meaning: &'static str,
    /// zh-CN, zh-TW, en.
    pub sample: [&'static str; 3],
}

/// All slots. Within one case a slot keeps one value through all texts, `due` excepted.
pub const SLOTS: &[Slot] = &[
    Slot {
        name: "street",
        side: SlotSide::Resident,
        meaning: "One of `people::STREETS`.",
        sample: ["解放路", "解放路", "Jiefang Road"],
    },
    Slot {
        name: "community",
        side: SlotSide::Resident,
        meaning: "One of `people::COMMUNITIES`.",
        sample: ["听江苑", "聽江苑", "Tingjiang Court"],
    },
    Slot {
        name: "place",
        side: SlotSide::Resident,
        meaning: "One of `people::PLACES`.",
        sample: ["老码头广场", "老碼頭廣場", "Old Wharf Square"],
    },
    Slot {
        name: "park",
        side: SlotSide::Resident,
        meaning: "One of `people::PARKS`.",
        sample: ["望江公园", "望江公園", "Wangjiang Park"],
    },
    Slot {
        name: "market",
        side: SlotSide::Resident,
        meaning: "One of `people::MARKETS`.",
        sample: ["南门菜市场", "南門菜市場", "Nanmen Market"],
    },
    Slot {
        name: "school",
        side: SlotSide::Resident,
        meaning: "One of `people::SCHOOLS`.",
        sample: ["第四中学", "第四中學", "No. 4 Middle School"],
    },
    Slot {
        name: "venue",
        side: SlotSide::Resident,
        meaning: "One of `people::VENUES`.",
        sample: ["市博物馆", "市立博物館", "the City Museum"],
    },
    Slot {
        name: "eatery",
        side: SlotSide::Resident,
        meaning: "One of `people::EATERIES`.",
        sample: ["江堤酒家", "江堤餐廳", "Embankment Restaurant"],
    },
    Slot {
        name: "grocer",
        side: SlotSide::Resident,
        meaning: "One of `people::GROCERS`.",
        sample: ["渔港生鲜超市", "漁港生鮮超市", "Yugang Fresh Market"],
    },
    Slot {
        name: "shop",
        side: SlotSide::Resident,
        meaning: "One of `people::SHOPS`.",
        sample: ["柳记五金店", "柳記五金行", "Liu's Hardware"],
    },
    Slot {
        name: "repairer",
        side: SlotSide::Resident,
        meaning: "One of `people::REPAIRERS`.",
        sample: [
            "老段家电维修部",
            "老段家電維修行",
            "Old Duan's Appliance Repairs",
        ],
    },
    Slot {
        name: "gym",
        side: SlotSide::Resident,
        meaning: "One of `people::GYMS`.",
        sample: ["三棵柳健身馆", "三棵柳健身房", "Three Willows Gym"],
    },
    Slot {
        name: "salon",
        side: SlotSide::Resident,
        meaning: "One of `people::SALONS`.",
        sample: [
            "小梧桐美容美发",
            "小梧桐美容美髮",
            "Little Wutong Hair and Beauty",
        ],
    },
    Slot {
        name: "crew",
        side: SlotSide::Resident,
        meaning: "One of `people::CREWS`.",
        sample: ["老段劳务队", "老段勞務班", "Old Duan's Crew"],
    },
    Slot {
        name: "tutor",
        side: SlotSide::Resident,
        meaning: "One of `people::TUTORS`.",
        sample: [
            "小竹马培训学校",
            "小竹馬補習班",
            "Bamboo Horse Tuition School",
        ],
    },
    Slot {
        name: "days",
        side: SlotSide::Resident,
        meaning: "Days that have gone by, 3 to 20.",
        sample: ["6", "6", "6"],
    },
    Slot {
        name: "few",
        side: SlotSide::Resident,
        meaning: "A small count, 2 to 6; also a storey, a building, a counter.",
        sample: ["3", "3", "3"],
    },
    Slot {
        name: "number",
        side: SlotSide::Resident,
        meaning: "A larger count, 7 to 48; also a bus line.",
        sample: ["26", "26", "26"],
    },
    Slot {
        name: "amount",
        side: SlotSide::Resident,
        meaning: "Yuan, 30 to 900; the text adds the unit.",
        sample: ["180", "180", "180"],
    },
    Slot {
        name: "sum",
        side: SlotSide::Resident,
        meaning: "Yuan, 1000 to 9800; the text adds the unit.",
        sample: ["6800", "6800", "6800"],
    },
    Slot {
        name: "time",
        side: SlotSide::Resident,
        meaning: "Clock time by day, 06:30 to 20:30.",
        sample: ["07:40", "07:40", "07:40"],
    },
    Slot {
        name: "night",
        side: SlotSide::Resident,
        meaning: "Clock time by night, 22:00 to 05:30.",
        sample: ["23:50", "23:50", "23:50"],
    },
    Slot {
        name: "date",
        side: SlotSide::Resident,
        meaning: "Day of what happened, on or shortly before the filing.",
        sample: ["11月19日", "11月19日", "19 November"],
    },
    Slot {
        name: "resident",
        side: SlotSide::Staff,
        meaning: "How the resident is addressed; anonymous: 市民, 民眾, resident.",
        sample: ["王女士", "王女士", "Ms Wang"],
    },
    Slot {
        name: "unit",
        side: SlotSide::Staff,
        meaning: "Name of the bureau, not of its office.",
        sample: ["水务集团", "自來水公司", "Water Company"],
    },
    Slot {
        name: "staff",
        side: SlotSide::Staff,
        meaning: "Name of the handler.",
        sample: ["周立群", "周立群", "Zhou Liqun"],
    },
    Slot {
        name: "phone",
        side: SlotSide::Staff,
        meaning: "Telephone of the unit.",
        sample: ["0599-8800180", "0599-8800180", "0599-8800180"],
    },
    Slot {
        name: "visit",
        side: SlotSide::Staff,
        meaning: "Day on which the unit looked into it, between filing and reply.",
        sample: ["11月20日", "11月20日", "20 November"],
    },
    Slot {
        name: "due",
        side: SlotSide::Staff,
        meaning: "Day promised, after the text is written.",
        sample: ["11月27日", "11月27日", "27 November"],
    },
];
