//! Demo units: the complaint centre itself and the supervision unit.
//! Must not hold people or anything that a real city could recognise.

use super::{UnitSeed, UnitSeedKind};

/// Parents stand before their children.
pub static UNITS: &[UnitSeed] = &[
    UnitSeed {
        code: "centre",
        parent: None,
        name: [
            "临江市诉求受理中心",
            "臨江市陳情受理中心",
            "Linjiang Complaint Centre",
        ],
        kind: UnitSeedKind::Centre,
        phone: "0599-8800100",
    },
    UnitSeed {
        code: "centre.intake",
        parent: Some("centre"),
        name: ["热线受理科", "專線受理科", "Hotline Intake Section"],
        kind: UnitSeedKind::Office,
        phone: "0599-8800101",
    },
    UnitSeed {
        code: "centre.dispatch",
        parent: Some("centre"),
        name: [
            "转办协调科",
            "轉辦協調科",
            "Dispatch and Coordination Section",
        ],
        kind: UnitSeedKind::Office,
        phone: "0599-8800102",
    },
    UnitSeed {
        code: "centre.revisit",
        parent: Some("centre"),
        name: ["回访质检科", "回訪及品質科", "Revisit and Quality Section"],
        kind: UnitSeedKind::Office,
        phone: "0599-8800103",
    },
    UnitSeed {
        code: "centre.knowledge",
        parent: Some("centre"),
        name: [
            "知识与分析科",
            "知識及分析科",
            "Knowledge and Analysis Section",
        ],
        kind: UnitSeedKind::Office,
        phone: "0599-8800104",
    },
    UnitSeed {
        code: "supervision",
        parent: Some("centre"),
        name: ["督查室", "督察室", "Supervision Office"],
        kind: UnitSeedKind::Supervision,
        phone: "0599-8800110",
    },
    UnitSeed {
        code: "supervision.order",
        parent: Some("supervision"),
        name: ["督办组", "督辦組", "Supervision Orders Team"],
        kind: UnitSeedKind::Office,
        phone: "0599-8800111",
    },
    UnitSeed {
        code: "supervision.conduct",
        parent: Some("supervision"),
        name: ["作风监督组", "風紀監督組", "Staff Conduct Team"],
        kind: UnitSeedKind::Office,
        phone: "0599-8800112",
    },
];
