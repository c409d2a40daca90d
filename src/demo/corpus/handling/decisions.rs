//! Demo decisions: reasons for returns, merges, splits, extensions and other levels.
//! Must not hold replies to residents (`replies`) or what sends them elsewhere (`outside`).

use super::{Fit, GRIEVANCES, WANTING, Words};

/// A unit gives an assignment back, not knowing whose it is.
pub static RETURN_REASONS: &[Words] = &[
    Words {
        fit: Fit::of(&[], WANTING),
        texts: &[
            "本件涉及几家单位，主责不明，请中心核定主办后再派，我单位愿意协办。",
            "派单目录与职责表不一致，请中心核对后再派。",
            "反映内容牵涉历史办理记录，请中心先附上原件再派。",
        ],
    },
    Words {
        fit: Fit::of(&["property", "illegal", "green"], GRIEVANCES),
        texts: &["现场是否在小区红线以内有争议，请中心依分界图核定后再派。"],
    },
    Words {
        fit: Fit::of(&["water"], GRIEVANCES),
        texts: &["故障点在表前还是表后待核，请中心核定由谁主办。"],
    },
    Words {
        fit: Fit::of(&["power", "gas"], GRIEVANCES),
        texts: &["故障点在公共设施还是户内待核，请中心核定由谁主办。"],
    },
    Words {
        fit: Fit::of(&["noise.site"], GRIEVANCES),
        texts: &["夜间施工许可由综合执法负责，我科只管监测，请核定主办。"],
    },
    Words {
        fit: Fit::of(&["consumer", "food.delivery"], GRIEVANCES),
        texts: &["属买卖双方的合同纠纷，我单位无强制权限，请核定是否派办。"],
    },
    Words {
        fit: Fit::of(
            &["traffic.marking", "traffic.roadwork", "facility"],
            GRIEVANCES,
        ),
        texts: &["该处是否已移交管养有争议，请中心核对移交书后再派。"],
    },
    Words {
        fit: Fit::of(&["parking", "clean"], GRIEVANCES),
        texts: &["管理边界在两个街道之间，请中心核定由哪家主办。"],
    },
    Words {
        fit: Fit::of(&["labour"], GRIEVANCES),
        texts: &["用工关系涉及分包，主责单位待定，请中心核定。"],
    },
    Words {
        fit: Fit::of(&["telecom.cable"], GRIEVANCES),
        texts: &["线缆产权不属本单位，附现场照片，请核定产权单位。"],
    },
    Words {
        fit: Fit::of(&["health"], GRIEVANCES),
        texts: &["涉及医疗机构与经办机构两家，请中心核定主办。"],
    },
    Words {
        fit: Fit::of(&["education"], GRIEVANCES),
        texts: &["涉及学校与培训机构两类主体，请中心核定主办。"],
    },
    Words {
        fit: Fit::of(&["gov"], GRIEVANCES),
        texts: &["涉及窗口与业务科室两家，请中心核定主办。"],
    },
];

/// Why a case is handled with an earlier one; the master is the same matter, filed twice.
pub static MERGE_REASONS: &[&str] = &[
    "同一位诉求人前后登记了两次，内容一致，保留先到的案号，进展在那一件里告知。",
    "与先到的一件是同一件事、同一段文字，属重复提交，合并办理，答复只写在那一件里。",
    "系统里先有一件内容相同的在办，为免两处答复不一致，并入先到的一件。",
];

/// Why one case becomes several.
pub static SPLIT_REASONS: &[&str] = &[
    "一件三事：停水、物业收费、消防通道分属三家单位，拆为三件，案号互相关联。",
    "咨询与投诉混在一起，先答复咨询，投诉另建件办理。",
    "涉及两处地点，不同辖区，分别派单以免互相等待。",
    "有赔偿诉求，与安全隐患分开办理，隐患先行处置。",
    "举报部分转督查，服务部分仍由承办单位，分别保密。",
    "多人诉求内容不同，按人拆分，避免互见个人信息。",
    "事项处置时限不同，急件先拆先办。",
    "新增反映与原件无关，单独立案。",
];

/// Why a unit asks for a later date.
pub static EXTENSION_REASONS: &[&str] = &[
    "配件需向厂家定制，货期7天，已先行做好临时防护，申请延期5天。",
    "连续降雨无法开挖，气象预报周五转晴，申请延期3天。",
    "需第三方鉴定，机构排期最早下周二，申请延期至鉴定结论出具后2天。",
    "涉及多家产权单位，协调会定于周四，申请延期4天。",
    "诉求人出差，约定返程后现场会看，申请暂缓至约定日后2天。",
    "施工需公示7天方可进行，依法公示期间不能动工，申请延期至公示届满。",
    "资金审批程序在途，财政部门已受理，申请延期5天。",
    "案情重大复杂，需调取银行流水，公安已出具协查函，申请延期10天。",
    "现场居民意见不一，社区组织第二次协商，申请延期3天。",
    "树木移植须避开生长期，园林专家意见附后，申请延期至适宜时段。",
];

/// Why a case is raised or lowered.
pub static SEVERITY_REASONS: &[&str] = &[
    "存在人身伤害，且危害仍在持续，由轻微升为重要。",
    "涉及多人就医，达到群体事件标准，升为重大，同步报主任。",
    "媒体已关注，转办单附后，升为重要并指定专人。",
    "涉及孕妇、老人被困，存在生命风险，升为重大，先行处置。",
    "涉案金额大、人数超过三十，升为重大。",
    "经现场查看，隐患已排除，仅余恢复工程，降为轻微。",
    "与诉求人确认无人受伤，影响范围为单户，由重要降为轻微。",
    "复核后确认为同一事件误登记，等级恢复原级。",
];
