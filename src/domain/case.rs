//! The words that describe a case: kind, channel, severity, state, outcome.
//! Must not hold what may happen to a case; that is `lifecycle`.

use super::actions::Action;
use super::role::Role;

words! {
    /// What sort of matter a resident brings (诉求类型).
    pub enum Kind {
        Complaint = "complaint",
        Consultation = "consultation",
        HelpRequest = "help_request",
        Suggestion = "suggestion",
        Report = "report",
        Praise = "praise",
        StaffAppeal = "staff_appeal",
    }
}

impl Kind {
    /// Kinds that a resident can choose on the web; staff appeals (R16) have their own door.
    pub const FOR_RESIDENTS: &'static [Self] = &[
        Self::Complaint,
        Self::HelpRequest,
        Self::Consultation,
        Self::Suggestion,
        Self::Report,
        Self::Praise,
    ];
}

words! {
    /// How the case came in (受理渠道).
    pub enum Channel {
        Web = "web",
        Phone = "phone",
        Visit = "visit",
        Letter = "letter",
        Fax = "fax",
        Email = "email",
        SocialMedia = "social_media",
        Transferred = "transferred",
    }
}

words! {
    /// How grave the case is (等级); it sets the clocks (C2).
    pub enum Severity {
        Minor = "minor",
        Important = "important",
        Major = "major",
    }
}

words! {
    /// What sort of thing a case is about (I11).
    pub enum ConcernedKind {
        /// A company, shop or office.
        Firm = "firm",
        /// A place: a building site, a market, a housing estate.
        Site = "site",
        /// A post or counter, whoever sits there.
        Post = "post",
        /// Somebody who works for the organisation: named to few (I11).
        Employee = "employee",
    }
}

words! {
    /// What whoever works on a case has to know of it before they do anything (I7).
    pub enum Flag {
        /// Old, ill, a child, in need.
        Vulnerable = "vulnerable",
        /// The account manager is told at once.
        KeyCustomer = "key_customer",
        /// Nobody goes there alone.
        ViolenceRisk = "violence_risk",
        /// What is said outside is agreed first.
        MediaRisk = "media_risk",
        /// Many bring it together.
        GroupMatter = "group_matter",
        /// It concerns one of our own, whose unit does not handle it.
        InternalStaff = "internal_staff",
    }
}

words! {
    /// Where a case stands in its life.
    pub enum State {
        Submitted = "submitted",
        InfoNeeded = "info_needed",
        NotAccepted = "not_accepted",
        Accepted = "accepted",
        Dispatched = "dispatched",
        InProgress = "in_progress",
        WaitingResident = "waiting_resident",
        InReview = "in_review",
        Replied = "replied",
        Closed = "closed",
        Withdrawn = "withdrawn",
        Merged = "merged",
        Transferred = "transferred",
    }
}

impl State {
    /// Whether the city still owes the resident an answer.
    pub const fn is_open(self) -> bool {
        matches!(
            self,
            Self::Submitted
                | Self::InfoNeeded
                | Self::Accepted
                | Self::Dispatched
                | Self::InProgress
                | Self::WaitingResident
                | Self::InReview
        )
    }

    /// The stage of the resident's bar (受理 派单 办理 答复 评价), counted from 0; `None` when the
    /// case left the road.
    pub const fn stage(self) -> Option<usize> {
        match self {
            Self::Submitted | Self::InfoNeeded => Some(0),
            Self::Accepted => Some(1),
            Self::Dispatched | Self::InProgress | Self::WaitingResident => Some(2),
            Self::InReview => Some(3),
            Self::Replied => Some(4),
            Self::Closed => Some(5),
            Self::NotAccepted | Self::Withdrawn | Self::Merged | Self::Transferred => None,
        }
    }
}

words! {
    /// What a case waits for that somebody else than its handler has to do. Lists of such cases are kept.
    pub enum Awaited {
        /// 裁定 (D4)
        Ruling = "ruling",
        /// Whether it is not accepted, as the dispatcher proposed (I5).
        NotAccepting = "not_accepting",
        /// 复核, which its resident asked for (I5).
        AcceptanceReview = "acceptance_review",
        /// 批准延期 (H7)
        Extension = "extension",
        /// 批准方案 (H5)
        Compensation = "compensation",
        /// 答复请示 (H8)
        Instruction = "instruction",
        /// 协调 (H8)
        Coordination = "coordination",
        /// 督办反馈 (C4)
        Report = "report",
    }
}

impl Awaited {
    /// Who has to do it, or is waited for with it.
    pub const fn concerns(self) -> &'static [Role] {
        match self {
            Self::Ruling | Self::NotAccepting | Self::Instruction => &[Role::Supervisor],
            Self::Coordination => &[Role::Coordinator],
            Self::AcceptanceReview => &[Role::Supervisor, Role::Director],
            Self::Extension | Self::Compensation => &[Role::UnitLead, Role::Director],
            Self::Report => &[Role::UnitLead, Role::Supervisor],
        }
    }

    /// The step that asked for it, whose words are shown with it.
    pub const fn asked_by(self) -> Option<Action> {
        match self {
            Self::Ruling => None,
            Self::NotAccepting => Some(Action::ProposeNotAccepting),
            Self::AcceptanceReview => Some(Action::AskReview),
            Self::Extension => Some(Action::AskExtension),
            Self::Compensation => Some(Action::Propose),
            Self::Report => Some(Action::Supervise),
            Self::Instruction => Some(Action::AskInstruction),
            Self::Coordination => Some(Action::AskCoordination),
        }
    }
}

words! {
    /// Whether a complaint, or one point of it, is upheld (H3).
    pub enum Finding {
        Upheld = "upheld",
        Partly = "partly",
        NotUpheld = "not_upheld",
        Invalid = "invalid",
    }
}

words! {
    /// What is done about a point (H12).
    pub enum Remedy {
        Done = "done",
        Apology = "apology",
        Refund = "refund",
        Compensation = "compensation",
        RuleChanged = "rule_changed",
        Explained = "explained",
        Nothing = "nothing",
    }
}

words! {
    /// What came of a mediation (H8).
    pub enum Mediated {
        Agreed = "agreed",
        Partly = "partly",
        Failed = "failed",
    }
}

words! {
    /// What can be paid for in a solution (H5).
    pub enum Item {
        /// 医疗费
        Medical = "medical",
        /// 护理费
        Care = "care",
        /// 误工费
        Earnings = "earnings",
        /// 残疾辅助器具费
        Aids = "aids",
        /// 残疾赔偿金
        Disability = "disability",
        /// 丧葬费
        Funeral = "funeral",
        /// 死亡赔偿金
        Death = "death",
        /// 被扶养人生活费
        Dependants = "dependants",
        /// 财物损失
        Goods = "goods",
        /// 慰问或补偿
        Goodwill = "goodwill",
    }
}

words! {
    /// How a case was closed; an unrated case is never counted as satisfied (Q2).
    pub enum Closing {
        Confirmed = "confirmed",
        Disputed = "disputed",
        NoAnswer = "no_answer",
    }
}

words! {
    /// First axis of a rating: is it solved? (R13)
    pub enum Solved {
        Yes = "yes",
        Partly = "partly",
        No = "no",
    }
}

words! {
    /// Second axis of a rating: how were you treated? Best first. (R13)
    pub enum Treatment {
        VerySatisfied = "very_satisfied",
        Satisfied = "satisfied",
        Neutral = "neutral",
        Dissatisfied = "dissatisfied",
        VeryDissatisfied = "very_dissatisfied",
    }
}

impl Treatment {
    /// Whether this grade counts as dissatisfied.
    pub const fn is_bad(self) -> bool {
        matches!(self, Self::Dissatisfied | Self::VeryDissatisfied)
    }
}

/// Whether a rating opens second handling (C6): unsolved, or dissatisfied with the treatment.
pub const fn opens_second_handling(solved: Solved, treatment: Treatment) -> bool {
    matches!(solved, Solved::No) || treatment.is_bad()
}

words! {
    /// What a resident found wanting (R13).
    pub enum Wanting {
        NotContacted = "not_contacted",
        TooSlow = "too_slow",
        NotAnswered = "not_answered",
        PromiseBroken = "promise_broken",
        Manner = "manner",
    }
}

words! {
    /// How the first rating of a case came out, for the figures of the unit that had replied.
    pub enum FirstRating {
        /// Solved at the first handling.
        Solved = "solved",
        /// It had to be handled again, or had been already.
        Again = "again",
    }
}

words! {
    /// What came of an attempt to reach the resident (H2).
    pub enum ContactResult {
        Reached = "reached",
        NoAnswer = "no_answer",
        Appointment = "appointment",
        Refused = "refused",
    }
}

words! {
    /// By what means the resident was contacted (H2).
    pub enum ContactMeans {
        Phone = "phone",
        Visit = "visit",
        Message = "message",
        Email = "email",
    }
}
