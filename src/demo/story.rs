//! One demo case from filing to wherever the day of the demo finds it. Each step follows the
//! table of `domain::lifecycle`; waiting times are drawn, most within their clocks.
//! Must not take a step that the rules would refuse.

use chrono::{DateTime, Datelike, Duration, DurationRound, TimeDelta, Utc};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};

use super::city::City;
use super::corpus::cases::CaseTemplate;
use super::corpus::handling::{ContactSeed, Fit, MeansSeed, QuestionSeed, Words};
use super::corpus::{Corpus, FindingSeed, Three, replies};
use super::{DAYS, QUERY_CODE};
use crate::domain::actions::{self, Details};
use crate::domain::calendar::Calendar;
use crate::domain::case::{
    Closing, ContactMeans, ContactResult, Solved, Treatment, opens_second_handling,
};
use crate::domain::clocks::{Clock, ClockBasis, clocks};
use crate::domain::commitments::{self, Progress, Sort};
use crate::domain::event::{ActorKind, Happened, PersonRef, Stamp, Standing, Statement};
use crate::domain::handover::Share;
use crate::domain::ladder;
use crate::domain::lifecycle::clock_facts;
use crate::domain::policy::{Periods, Policies};
use crate::domain::revisit::{RevisitOutcome, reopens};
use crate::domain::{Channel, Kind, Lang, Role, Severity, State, proof};
use crate::service::projection::{self, Follows};
use crate::service::secret::Secret;
use crate::storage::cases::{Case, Own};
use crate::storage::contacts::{Contact, Kept};
use crate::storage::events::{Event, FIRST_POLICY, NewEvent};

/// A case with everything that belongs to it.
pub struct Told {
    /// Its row.
    pub case: Case,
    /// Its events.
    pub events: Vec<Event>,
    /// Everything else that follows from them.
    pub follows: Follows,
    /// How the resident is reached.
    pub contact: Option<Kept>,
}

struct Story<'a> {
    city: &'a City,
    rng: StdRng,
    template: &'static CaseTemplate,
    body: &'static str,
    slots: Vec<(&'static str, String)>,
    own: Own,
    filed_at: DateTime<Utc>,
    beside: Option<[u8; 32]>,
    standing: Standing,
    history: Vec<Happened>,
    events: Vec<Event>,
    at: DateTime<Utc>,
    index: u64,
    /// The same matter, filed before.
    earlier: Option<Earlier>,
    /// Whether others are handled together with it.
    leads: bool,
    /// Until when the last reply promises something.
    promised_for: Option<DateTime<Utc>>,
}

/// A case that a later one repeats.
struct Earlier {
    number: String,
    /// When it was answered or left the road; none while it is open.
    left: Option<(DateTime<Utc>, State)>,
    /// The reply.
    reply: String,
}

/// What a resident comes with.
struct Opening {
    template: &'static CaseTemplate,
    /// Which of its bodies.
    at: usize,
    contact: Option<Contact>,
    slots: Vec<(&'static str, String)>,
}

/// Tells the case with that index of `all`; `None` only if its events cannot be written.
pub fn tell(city: &City, secret: &Secret, all: u64, index: u64) -> Option<Told> {
    let mut rng = rng_of(city, index);
    let filed_at = filed_at(city, &mut rng, all, index);
    let fresh = opening(city, &mut rng, (all, index), filed_at)?;
    let repeats = repeated(city, all, index, filed_at);
    let (opening, earlier) = match (repeats, leader(city, all, index)) {
        (Some((before, opening)), _) => (opening, Some(earlier(&tell(city, secret, all, before)?))),
        (None, Some(leader)) => (fresh, Some(earlier(&tell(city, secret, all, leader)?))),
        (None, None) => (fresh, None),
    };
    let Opening {
        template,
        at,
        contact,
        slots,
    } = opening;
    let body = template.what.get(at)?;
    let unit = city.units.first()?.unit.clone();
    let statement = Statement {
        kind: template.kind,
        channel: channel(&mut rng),
        category: city.categories.get(template.category.as_str())?.id,
        what: fill(body, &slots),
        happened: slot(&slots, "date"),
        place: format!("{}{}", slot(&slots, "street"), slot(&slots, "community")),
        concerns: template
            .concerns
            .get(at % template.concerns.len().max(1))
            .map(|text| fill(text, &slots))
            .unwrap_or_default(),
        wish: template
            .wish
            .get(at % template.wish.len().max(1))
            .map(|text| fill(text, &slots))
            .unwrap_or_default(),
        evidence: Vec::new(),
        anonymous: contact.is_none(),
        unit,
        reference: String::new(),
        restated: false,
        sender: String::new(),
        sender_number: String::new(),
        due: None,
        report_back: false,
    };
    let own = own(&mut rng, secret, template.lang, filed_at, index);
    let kept = contact
        .as_ref()
        .map(|contact| Kept::new(own.id, contact, proof::salt(own.id.as_bytes(), "contact")));
    let standing = Standing::filed(&statement);
    let mut story = Story {
        city,
        rng,
        template,
        body,
        slots,
        beside: Some(own.beside(kept.as_ref(), &[])),
        own,
        filed_at,
        standing,
        history: Vec::new(),
        events: Vec::new(),
        at: filed_at,
        index,
        earlier,
        leads: leader_of_all(city, all) == Some(index),
        promised_for: None,
    };
    let by = if statement.channel == Channel::Web {
        By::Resident
    } else {
        By::Staff(Role::IntakeClerk, 0)
    };
    story.write(actions::File(Box::new(statement)), by)?;
    story.live();
    story.keep_promises(city.until)?;
    story.remind(city.until)?;
    let policies = Policies::default();
    let clocks = story.clocks(&policies);
    let follows = Follows::of(story.own.id, &story.standing, &clocks);
    let (events, history) = (story.events, story.history);
    Some(Told {
        case: projection::row(
            story.own,
            &events,
            &history,
            &story.standing,
            &policies,
            &clocks,
        )
        .ok()?,
        events,
        follows,
        contact: kept,
    })
}

/// Where a case can lie and wait.
#[derive(Clone, Copy)]
enum Desk {
    Intake,
    Dispatch,
    Signing,
    Resident,
    Review,
    Complement,
}

/// Who takes a step.
#[derive(Clone, Copy)]
enum By {
    Resident,
    System,
    Staff(Role, usize),
}

impl Story<'_> {
    fn chance(&mut self, percent: u32) -> bool {
        self.rng.random_range(0..100) < percent
    }

    /// Whether the case stays on this desk: recent ones are dealt out, so that every desk has work,
    /// and those late in the process have had time to get there.
    fn rests(&self, desk: Desk) -> bool {
        if self.leads {
            return matches!(desk, Desk::Review);
        }
        let days = match desk {
            Desk::Intake | Desk::Dispatch | Desk::Signing => 3,
            Desk::Resident | Desk::Review => 9,
            Desk::Complement => 5,
        };
        let is_recent = self.filed_at > self.city.until - Duration::days(days);
        is_recent && self.index % 7 == desk as u64
    }

    /// Whether it will rest on some desk, so that no chance may lead it elsewhere before.
    fn is_dealt_out(&self) -> bool {
        let desks = [
            Desk::Intake,
            Desk::Dispatch,
            Desk::Signing,
            Desk::Resident,
            Desk::Review,
            Desk::Complement,
        ];
        desks.into_iter().any(|desk| self.rests(desk))
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        from.choose(&mut self.rng).copied()
    }

    /// Whether the resident of this case could have said it, or been told it.
    fn fits(&self, fit: &Fit) -> bool {
        let template = self.template;
        fit.suits(&template.category, template.kind, template.lang, self.body)
    }

    /// Whether staff could write it among themselves, which they do in the first language.
    fn fits_staff(&self, fit: &Fit) -> bool {
        let template = self.template;
        self.fits(fit) || fit.suits(&template.category, template.kind, Lang::ZhCn, self.body)
    }

    /// One that fits: mostly of the matter itself, else one that suits any matter.
    fn pick_fitting<T: Copy>(&mut self, from: Vec<(bool, T)>) -> Option<T> {
        let own = self.chance(70);
        let some = from.iter().any(|(neutral, _)| *neutral != own);
        let left: Vec<T> = from
            .into_iter()
            .filter(|(neutral, _)| !some || *neutral != own)
            .map(|(_, one)| one)
            .collect();
        self.pick(&left)
    }

    fn words_among(
        &mut self,
        from: &[Words],
        fits: impl Fn(&Self, &Fit) -> bool,
    ) -> Option<String> {
        let fitting = from
            .iter()
            .filter(|words| fits(self, &words.fit))
            .flat_map(|words| {
                let neutral = words.fit.is_neutral();
                words.texts.iter().map(move |text| (neutral, text))
            })
            .collect();
        let text = self.pick_fitting(fitting)?;
        Some(fill(text, &self.slots))
    }

    /// Words of the resident.
    fn said(&mut self, from: &[Words]) -> Option<String> {
        self.words_among(from, Self::fits)
    }

    /// Words among staff.
    fn noted(&mut self, from: &[Words]) -> Option<String> {
        self.words_among(from, Self::fits_staff)
    }

    fn question(&mut self, from: &'static [QuestionSeed]) -> Option<&'static QuestionSeed> {
        let fitting = from
            .iter()
            .filter(|seed| self.fits(&seed.fit))
            .map(|seed| (seed.fit.is_neutral(), seed))
            .collect();
        self.pick_fitting(fitting)
    }

    fn urge(&mut self) -> Option<()> {
        let text = self
            .said(&self.city.words.voices.resident_urges)
            .unwrap_or_default();
        self.write(
            actions::Urge {
                text,
                from_resident: true,
            },
            By::Resident,
        )
    }

    fn words(&mut self, from: &[impl AsRef<str>]) -> String {
        let text = from.choose(&mut self.rng).map_or("", AsRef::as_ref);
        fill(text, &self.slots)
    }

    /// Lets working time go by; `false` when that is after the end of the story.
    fn wait(&mut self, least: i64, most: i64) -> bool {
        let minutes = self.rng.random_range(least..=most);
        let next = Calendar::mainland_china().add_working_minutes(self.at, minutes)
            + Duration::seconds(self.rng.random_range(1..60));
        self.reach(next)
    }

    /// Lets days go by by the calendar, as residents do.
    fn wait_days(&mut self, least: i64, most: i64) -> bool {
        let minutes = self.rng.random_range(least * 1440..=most * 1440);
        let next = self.at + Duration::minutes(minutes);
        self.reach(next)
    }

    fn reach(&mut self, next: DateTime<Utc>) -> bool {
        let there = next < self.city.until;
        if there {
            self.at = next;
        }
        there
    }

    fn write(&mut self, details: impl Into<Details>, by: By) -> Option<()> {
        let (actor_kind, person) = match by {
            By::Resident => (ActorKind::Resident, None),
            By::System => (ActorKind::System, None),
            By::Staff(role, unit) => {
                let handler = self
                    .standing
                    .handler
                    .clone()
                    .filter(|_| role == Role::Handler);
                (
                    ActorKind::Staff,
                    Some(handler.unwrap_or_else(|| self.city.person(role, unit, &mut self.rng))),
                )
            }
        };
        self.push(details.into(), actor_kind, person)
    }

    fn push(
        &mut self,
        details: Details,
        actor_kind: ActorKind,
        person: Option<PersonRef>,
    ) -> Option<()> {
        self.keep_promises(self.at)?;
        self.remind(self.at)?;
        let salt = self.rng.random();
        let key = format!("demo/{}/{}", self.index, self.events.len() + 1);
        self.append(details, actor_kind, person, (salt, key))
    }

    /// Tells the rungs of the ladder that came before a moment, as the timekeeper does each minute.
    fn remind(&mut self, until: DateTime<Utc>) -> Option<()> {
        if self.events.is_empty() {
            return Some(());
        }
        let policies = Policies::default();
        let clocks = self.clocks(&policies);
        let now = self.at;
        for rung in ladder::untold(&clocks, &policies, &self.standing) {
            let at = rung.at + Duration::minutes(1);
            if at >= until {
                break;
            }
            self.at = at.max(self.events.last()?.at);
            let salt = proof::salt(self.own.id.as_bytes(), &rung.key());
            let reminded = actions::Remind::from(&rung).into();
            self.append(reminded, ActorKind::System, None, (salt, rung.key()))?;
        }
        self.at = now;
        Some(())
    }

    fn clocks(&self, policies: &Policies) -> Vec<Clock> {
        let basis = ClockBasis {
            kind: self.standing.kind,
            severity: Severity::Minor,
            category: &self.template.category,
            desk: "",
            policies,
            due_at_most: None,
        };
        let mut all = clocks(&basis, &clock_facts(&self.history));
        let commitments = self.standing.commitments.iter();
        all.extend(commitments.map(|one| one.clock(policies)));
        all
    }

    /// The promise of a reply that names a day: its sentence, and until when.
    fn promised(&self, text: &str) -> (Vec<String>, Vec<DateTime<Utc>>) {
        let due = slot(&self.slots, "due");
        let mut sentences = text.split(['。', '；', '\n']);
        let sentence = sentences.find(|sentence| sentence.contains(&due));
        let until = self.promised_for.filter(|until| *until > self.at);
        match (sentence, until) {
            (Some(sentence), Some(until)) if !due.is_empty() => {
                let sentence = sentence.trim().chars().take(200).collect();
                (vec![sentence], vec![until])
            }
            _ => (Vec::new(), Vec::new()),
        }
    }

    /// What units report of their promises, and what residents say of it, before a moment. Drawn apart from
    /// everything else, so that a promise more changes no other story.
    fn keep_promises(&mut self, until: DateTime<Utc>) -> Option<()> {
        let now = self.at;
        while let Some((at, details, by)) = self.next_of_promise() {
            if at >= until {
                break;
            }
            self.remind(at)?;
            self.at = at.max(self.events.last()?.at);
            let key = format!("demo/{}/{}", self.index, self.events.len() + 1);
            let salt = proof::salt(self.own.id.as_bytes(), &key);
            let kind = match by {
                Some(_) => ActorKind::Staff,
                None => ActorKind::Resident,
            };
            self.append(details, kind, by, (salt, key))?;
        }
        self.at = now;
        Some(())
    }

    fn next_of_promise(&self) -> Option<(DateTime<Utc>, Details, Option<PersonRef>)> {
        let calendar = Calendar::mainland_china();
        let next = self.standing.committed(Sort::Promise).filter_map(|one| {
            let drawn = format!("promise/{}", one.number);
            let [fate, part, word, ..] = proof::salt(self.own.id.as_bytes(), &drawn);
            let span = one.due - one.made.at;
            match one.progress {
                // One in ten is forgotten, one in ten is late.
                Progress::Open if fate >= 25 => {
                    let late = Duration::hours(20 + i64::from(part) / 8);
                    let at = match fate < 50 {
                        true => one.due + late,
                        false => one.made.at + span / 256 * i32::from(part.clamp(60, 250)),
                    };
                    let at = calendar.next_opening(at) + Duration::minutes(i64::from(word) / 2);
                    let here = self.standing.unit.id == one.unit.id;
                    let handler = self.standing.handler.clone().filter(|_| here)?;
                    let details = actions::ReportPromise {
                        number: one.number,
                        promise: one.text.clone(),
                        report: "已按答复的时间办好，现场已复核。".to_owned(),
                    };
                    Some((at, details.into(), Some(handler)))
                }
                Progress::Reported if word < 150 => {
                    let kept = match word < 12 {
                        true => commitments::Kept::No,
                        false => commitments::Kept::Yes,
                    };
                    let at = one.reported? + Duration::minutes(90 + i64::from(part) * 5);
                    let details = actions::ConfirmPromise {
                        number: one.number,
                        promise: one.text.clone(),
                        kept,
                        comment: String::new(),
                    };
                    Some((at, details.into(), None))
                }
                _ => None,
            }
        });
        next.min_by_key(|(at, ..)| *at)
    }

    fn append(
        &mut self,
        details: Details,
        actor_kind: ActorKind,
        person: Option<PersonRef>,
        (salt, idempotency_key): ([u8; 16], String),
    ) -> Option<()> {
        let previous = self
            .events
            .last()
            .and_then(|event| event.hash.as_slice().try_into().ok())
            .unwrap_or(proof::GENESIS);
        let sequence = i64::try_from(self.events.len()).ok()? + 1;
        let by = person.as_ref().map(|person| person.id);
        if sequence == 1 {
            self.standing.first_receiver = by;
        } else {
            let stamp = Stamp {
                at: self.at,
                policy: FIRST_POLICY,
                by,
            };
            self.standing.apply(stamp, &details);
        }
        let new = NewEvent {
            at: self.at,
            actor_kind,
            actor_id: person.as_ref().map(|person| person.id),
            actor_name: person.map(|person| person.name).unwrap_or_default(),
            details: details.clone(),
            policy: FIRST_POLICY,
            state: self.standing.state,
            beside: self.beside.take(),
            salt,
            idempotency_key,
        };
        let event = Event::chain(self.own.id, &self.own.number, sequence, previous, new).ok()?;
        self.history.push(Happened {
            at: self.at,
            policy: 1,
            by,
            details,
        });
        self.events.push(event);
        Some(())
    }

    /// Everything after filing, until an end or the day of the demo.
    fn live(&mut self) -> Option<()> {
        if !self.intake()? {
            return Some(());
        }
        loop {
            if !self.handle()? || !self.answer()? {
                return Some(());
            }
        }
    }

    /// Whether harm may be going on in cases of that category.
    fn is_urgent(&self) -> bool {
        let categories = &self.city.words.pack.categories;
        let own = categories
            .iter()
            .find(|seed| seed.code == self.template.category);
        own.is_some_and(|seed| seed.urgent)
    }

    /// The dispatcher has somebody go there at once, and mostly learns that nobody is in danger any more.
    fn meet_danger(&mut self) -> Option<()> {
        let unit = self
            .city
            .categories
            .get(self.template.category.as_str())?
            .unit;
        let unit = &self.city.units.get(unit)?.unit.name.zh_cn;
        let measures = format!("已打电话给{unit}值班，马上到场；请诉求人先离开，不要自己动手。");
        self.write(
            actions::FirstMeasures { measures },
            By::Staff(Role::Dispatcher, 0),
        )?;
        if self.chance(80) {
            let reason = format!("{unit}已到场看过，没有人处在危险中。");
            self.write(
                actions::LiftDanger { reason },
                By::Staff(Role::Dispatcher, 0),
            )?;
        }
        Some(())
    }

    /// From submitted to accepted; `false` when the road ends before.
    fn intake(&mut self) -> Option<bool> {
        let dealt_out = self.is_dealt_out();
        if !dealt_out && self.chance(3) {
            if self.wait_days(0, 2) {
                let reason = self
                    .said(&self.city.words.voices.withdraw_reasons)
                    .unwrap_or_default();
                self.write(actions::Withdraw { reason }, By::Resident)?;
            }
            return Some(false);
        }
        if self.is_urgent() {
            let mark = actions::MarkDanger {
                reason: String::new(),
                category: true,
            };
            self.write(mark, By::System)?;
        }
        if self.rests(Desk::Intake) || !self.wait(5, 200) {
            return Some(false);
        }
        if self.standing.danger {
            self.meet_danger()?;
        }
        if let Some(earlier) = self.earlier.take()
            && !dealt_out
            && earlier
                .left
                .is_none_or(|(at, state)| state == State::Replied && at > self.at)
        {
            let reason = self.words(&self.city.words.decisions.merge_reasons);
            self.write(
                actions::Merge {
                    master: earlier.number,
                    reason,
                },
                By::Staff(Role::Dispatcher, 0),
            )?;
            let Some((at, _)) = earlier.left else {
                return Some(false);
            };
            // Whoever filed it twice may read the same reply twice.
            self.at = at;
            let unit = self.city.units[self.usual_unit()].unit.clone();
            let text = earlier.reply;
            self.write(actions::Broadcast { text, unit }, By::System)?;
            return self.answer();
        }
        let asked = match (self.rests(Desk::Complement), dealt_out) {
            (true, _) => 100,
            (false, true) => 0,
            (false, false) => 5,
        };
        if self.chance(asked)
            && let Some(seed) = self.question(&self.city.words.questions.info_needed)
            && !self.complete(seed)?
        {
            return Some(false);
        }
        if !dealt_out && self.chance(4) {
            let not_accepted = &self.city.words.outside.not_accepted;
            let fitting = not_accepted
                .iter()
                .filter(|seed| self.fits(&seed.fit))
                .map(|seed| (seed.fit.is_neutral(), seed))
                .collect();
            if let Some(referral) = self.pick_fitting(fitting) {
                let reason = referral.reason.clone();
                let referral = format!("{}。{}", referral.body, referral.advice);
                let proposal = actions::ProposeNotAccepting {
                    reason: reason.clone(),
                    referral: referral.clone(),
                };
                self.write(proposal, By::Staff(Role::Dispatcher, 0))?;
                if !self.wait(15, 300) {
                    return Some(false);
                }
                let details = actions::DoNotAccept { reason, referral };
                self.write(details, By::Staff(Role::Supervisor, 0))?;
                return Some(false);
            }
        }
        let severity = match self.rng.random_range(0..100) {
            0..3 => Severity::Major,
            3..18 => Severity::Important,
            _ => Severity::Minor,
        };
        let accept = actions::Accept {
            severity,
            checklist: Vec::new(),
        };
        self.write(accept, By::Staff(Role::Dispatcher, 0))?;
        Some(true)
    }

    /// The dispatcher asks and the resident answers; `false` when the road ends there.
    fn complete(&mut self, seed: &QuestionSeed) -> Option<bool> {
        let question = fill(&seed.question, &self.slots);
        self.write(
            actions::AskToComplete { question },
            By::Staff(Role::Dispatcher, 0),
        )?;
        if self.rests(Desk::Complement) {
            return Some(false);
        }
        if self.chance(35) {
            if self.wait_days(16, 18) {
                self.write(
                    actions::Withdraw {
                        reason: String::new(),
                    },
                    By::System,
                )?;
            }
            return Some(false);
        }
        if !self.wait_days(0, 6) {
            return Some(false);
        }
        let text = self.words(&seed.answers);
        self.write(
            actions::Complete {
                text,
                evidence: Vec::new(),
            },
            By::Resident,
        )?;
        Some(self.wait(5, 120))
    }

    fn usual_unit(&self) -> usize {
        self.city
            .categories
            .get(self.template.category.as_str())
            .map_or(0, |category| category.unit)
    }

    /// From accepted to replied; `false` when the story ends before.
    fn handle(&mut self) -> Option<bool> {
        if self.rests(Desk::Dispatch) {
            return Some(false);
        }
        // Few matters have a body outside the city that is answerable for them.
        let transfers = &self.city.words.outside.transfers;
        let outside: Vec<_> = transfers
            .iter()
            .filter(|seed| self.fits(&seed.fit))
            .collect();
        if self.standing.round == 1
            && !self.is_dealt_out()
            && self.chance(12)
            && let Some(outside) = self.pick(&outside)
        {
            if self.wait(30, 300) {
                self.write(
                    actions::TransferOut {
                        code: String::new(),
                        named: None,
                        shares: vec![Share::Photos, Share::Steps],
                        sharing: String::new(),
                        due: Calendar::mainland_china().end_of_working_days(self.at, 15),
                        body: outside.body.clone(),
                        contact: outside.phone.clone(),
                        reason: outside.reason.clone(),
                    },
                    By::Staff(Role::Supervisor, 0),
                )?;
            }
            return Some(false);
        }
        if !self.sign()? {
            return Some(false);
        }
        let unit = self.unit_now();
        if self.chance(85) && self.wait(5, 260) {
            let result = self.log_contact(unit)?;
            if result != ContactResult::Reached && self.wait(30, 200) {
                self.log_contact(unit)?;
            }
        }
        // Nobody presses for praise.
        let presses = self.template.kind != Kind::Praise;
        if presses && self.chance(8) && self.wait_days(0, 2) {
            self.urge()?;
        }
        if self.chance(12) && self.wait(20, 300) {
            let text = self
                .noted(&self.city.words.supervision.internal_notes)
                .unwrap_or_default();
            self.write(actions::Note { text }, By::Staff(Role::Handler, unit))?;
        }
        let asked = if self.rests(Desk::Resident) { 100 } else { 10 };
        if self.chance(asked) && self.wait(10, 240) && !self.ask(unit)? {
            return Some(false);
        }
        self.reply(unit)
    }

    fn unit_now(&self) -> usize {
        let id = self.standing.unit.id;
        self.city
            .units
            .iter()
            .position(|unit| unit.unit.id == id)
            .unwrap_or_default()
    }

    fn sign(&mut self) -> Option<bool> {
        let unit = self.usual_unit();
        if !self.wait(5, 230) {
            return Some(false);
        }
        let reference = self.city.units[unit].unit.clone();
        self.write(
            actions::Dispatch {
                unit: reference.clone(),
            },
            By::Staff(Role::Dispatcher, 0),
        )?;
        if self.chance(4)
            && let Some(reason) = self.noted(&self.city.words.decisions.return_reasons)
            && self.wait(20, 200)
        {
            let home = self.standing.intake_unit.clone();
            self.write(
                actions::Return {
                    reason,
                    unit: home,
                    belongs: None,
                    to_rule: false,
                },
                By::Staff(Role::UnitLead, unit),
            )?;
            if !self.wait(20, 200) {
                return Some(false);
            }
            self.write(
                actions::Dispatch { unit: reference },
                By::Staff(Role::Dispatcher, 0),
            )?;
        }
        if self.rests(Desk::Signing) {
            return Some(false);
        }
        // One in ten signs late.
        let late = self.chance(10);
        if !self.wait(5, if late { 900 } else { 230 }) {
            return Some(false);
        }
        let handler = self.another_handler(unit)?;
        self.set("staff", handler.name.clone());
        let bureau = self.city.bureau(unit);
        let name = &self.city.units[bureau].unit.name;
        self.set("unit", name.get(self.template.lang).to_owned());
        self.set("phone", self.city.units[unit].phone.to_owned());
        self.push(
            actions::SignFor {
                handler: handler.id,
                handler_name: handler.name.clone(),
            }
            .into(),
            ActorKind::Staff,
            Some(handler),
        )?;
        Some(true)
    }

    /// Somebody of the unit who has not handled the case before; where there is nobody else, or from the
    /// third handling on, whom the supervisor names.
    fn another_handler(&mut self, unit: usize) -> Option<PersonRef> {
        let mut handler = self.city.person(Role::Handler, unit, &mut self.rng);
        for _ in 0..20 {
            if !self.standing.handled_before(handler.id) {
                break;
            }
            handler = self.city.person(Role::Handler, unit, &mut self.rng);
        }
        let named = self.standing.round >= Periods::default().named_from_handling;
        if named || self.standing.handled_before(handler.id) {
            let details = actions::NameHandler {
                handler: handler.id,
                handler_name: handler.name.clone(),
                reason: "重复办理，指定专人负责到底。".to_owned(),
            };
            self.write(details, By::Staff(Role::Supervisor, 0))?;
        }
        Some(handler)
    }

    fn set(&mut self, name: &'static str, value: String) {
        self.slots.retain(|(known, _)| *known != name);
        self.slots.push((name, value));
    }

    fn log_contact(&mut self, unit: usize) -> Option<ContactResult> {
        let notes = &self.city.words.contact.contact_notes;
        let fitting: Vec<_> = notes
            .iter()
            .filter(|note| self.fits_staff(&note.fit))
            .collect();
        let note = self.pick(&fitting)?;
        let means = match note.means {
            MeansSeed::Phone => ContactMeans::Phone,
            MeansSeed::Visit | MeansSeed::Counter => ContactMeans::Visit,
            MeansSeed::Message => ContactMeans::Message,
            MeansSeed::Email => ContactMeans::Email,
        };
        let result = match note.result {
            ContactSeed::Reached => ContactResult::Reached,
            ContactSeed::NoAnswer => ContactResult::NoAnswer,
            ContactSeed::Appointment => ContactResult::Appointment,
            ContactSeed::Refused => ContactResult::Refused,
        };
        let text = fill(&note.text, &self.slots);
        self.write(
            actions::LogContact {
                means,
                result,
                note: text,
                promises: Vec::new(),
                until: Vec::new(),
            },
            By::Staff(Role::Handler, unit),
        )?;
        Some(result)
    }

    fn ask(&mut self, unit: usize) -> Option<bool> {
        let Some(seed) = self.question(&self.city.words.questions.questions) else {
            return Some(true);
        };
        let question = fill(&seed.question, &self.slots);
        self.write(
            actions::AskResident { question },
            By::Staff(Role::Handler, unit),
        )?;
        if self.rests(Desk::Resident) {
            return Some(false);
        }
        if self.chance(25) {
            if !self.wait_days(6, 8) {
                return Some(false);
            }
            self.write(
                actions::Answer {
                    text: String::new(),
                    evidence: Vec::new(),
                },
                By::System,
            )?;
        } else {
            if !self.wait_days(0, 3) {
                return Some(false);
            }
            let text = self.words(&seed.answers);
            self.write(
                actions::Answer {
                    text,
                    evidence: Vec::new(),
                },
                By::Resident,
            )?;
        }
        Some(true)
    }

    fn reply(&mut self, unit: usize) -> Option<bool> {
        // A few cases lie about: those are what a supervisor must see by noon.
        let presses = self.template.kind != Kind::Praise;
        if presses && self.chance(3) && self.wait(4000, 9000) {
            self.urge()?;
        }
        let most = if self.chance(12) { 3000 } else { 700 };
        if !self.wait(60, most) {
            return Some(false);
        }
        let text = self.reply_text();
        let (promises, until) = self.promised(&text);
        self.write(
            actions::DraftReply {
                text: text.clone(),
                broadcast: String::new(),
                promises: promises.clone(),
                until: until.clone(),
            },
            By::Staff(Role::Handler, unit),
        )?;
        if self.chance(8) && self.wait(20, 200) {
            let reason = self
                .noted(&self.city.words.supervision.review_send_back)
                .unwrap_or_default();
            let reviewer = self.reviewer(unit);
            self.write(actions::SendBackReply { reason }, reviewer)?;
            if !self.wait(30, 300) {
                return Some(false);
            }
            self.write(
                actions::DraftReply {
                    text: text.clone(),
                    broadcast: String::new(),
                    promises: promises.clone(),
                    until: until.clone(),
                },
                By::Staff(Role::Handler, unit),
            )?;
        }
        if self.rests(Desk::Review) || !self.wait(10, 240) {
            return Some(false);
        }
        let reviewer = self.reviewer(unit);
        self.write(
            actions::PassReply {
                text,
                broadcast: String::new(),
                promises,
                until,
            },
            reviewer,
        )?;
        Some(true)
    }

    fn reviewer(&self, unit: usize) -> By {
        match self.standing.severity {
            Severity::Major => By::Staff(Role::Director, 0),
            _ => By::Staff(Role::UnitLead, unit),
        }
    }

    fn reply_text(&mut self) -> String {
        let promise = self.at + Duration::days(self.rng.random_range(2..8));
        self.set("due", day(promise, self.template.lang));
        let calendar = Calendar::mainland_china();
        self.promised_for = Some(calendar.close_of_business(calendar.local_date(promise)));
        self.set("visit", day(self.at, self.template.lang));
        let wanted = if self.chance(80) {
            FindingSeed::Upheld
        } else {
            FindingSeed::PartlyUpheld
        };
        let fit = |reply: &replies::ReplyTemplate| {
            reply.suits(
                &self.template.category,
                self.template.kind,
                self.template.lang,
                self.body,
            )
        };
        let all = &self.city.words.replies;
        let suiting = |finding: FindingSeed| {
            let best = all
                .iter()
                .filter(|reply| reply.finding == finding)
                .map(fit)
                .max()
                .filter(|best| *best > 0);
            all.iter()
                .filter(|reply| reply.finding == finding && Some(fit(reply)) == best)
                .map(|reply| &reply.text)
                .collect::<Vec<_>>()
        };
        let mut fitting = suiting(wanted);
        if fitting.is_empty() {
            fitting = suiting(FindingSeed::Upheld);
        }
        self.words(&fitting)
    }

    fn comment(&mut self, again: bool, solved: Solved) -> String {
        let ratings = &self.city.words.ratings;
        let fitting = ratings
            .iter()
            .filter(|rating| self.fits(&rating.fit))
            .flat_map(|rating| {
                let texts = match (again, solved) {
                    (true, _) => &rating.dissatisfied,
                    (false, Solved::Yes) => &rating.satisfied,
                    (false, _) => &rating.partly,
                };
                let neutral = rating.fit.is_neutral();
                texts.iter().map(move |text| (neutral, text))
            })
            .collect();
        let text = self.pick_fitting(fitting).map_or("", String::as_str);
        fill(text, &self.slots)
    }

    /// The resident's answer to the reply; `true` when the case is handled again.
    fn answer(&mut self) -> Option<bool> {
        if !self.standing.anonymous
            && self.chance(45)
            && let Some(again) = self.revisit()?
        {
            return Some(again);
        }
        if self.chance(35) {
            if self.wait_days(15, 16) {
                self.write(actions::CloseWithoutAnswer {}, By::System)?;
            }
            return Some(false);
        }
        if !self.wait_days(0, 6) {
            return Some(false);
        }
        let (solved, treatment) = self.verdict();
        let again = opens_second_handling(solved, treatment);
        let comment = if again || self.chance(60) {
            self.comment(again, solved)
        } else {
            String::new()
        };
        self.rate(solved, treatment, comment)
    }

    /// What the resident thinks of the reply.
    fn verdict(&mut self) -> (Solved, Treatment) {
        let (solved, treatment) = match self.rng.random_range(0..100) {
            0..62 => (
                Solved::Yes,
                if self.chance(60) {
                    Treatment::VerySatisfied
                } else {
                    Treatment::Satisfied
                },
            ),
            62..80 => (Solved::Partly, Treatment::Satisfied),
            80..88 => (Solved::Partly, Treatment::Neutral),
            88..96 => (Solved::No, Treatment::Dissatisfied),
            _ => (Solved::No, Treatment::VeryDissatisfied),
        };
        match (self.template.kind, self.standing.round) {
            // Who praises has nothing to be dissatisfied with.
            (Kind::Praise, _) => (Solved::Yes, Treatment::VerySatisfied),
            (_, 1 | 2) => (solved, treatment),
            // Even the most stubborn case of the demo comes to an end.
            _ => (Solved::Yes, Treatment::Neutral),
        }
    }

    /// They rate online; `true` when the case is handled again.
    fn rate(&mut self, solved: Solved, treatment: Treatment, comment: String) -> Option<bool> {
        self.write(
            actions::Rate {
                solved,
                treatment,
                wanting: Vec::new(),
                comment: comment.clone(),
            },
            By::Resident,
        )?;
        if !opens_second_handling(solved, treatment) {
            debug_assert_eq!(self.standing.closing, Some(Closing::Confirmed));
            return Some(false);
        }
        self.reopen(comment)
    }

    fn reopen(&mut self, comment: String) -> Option<bool> {
        let unit = self.standing.intake_unit.clone();
        let notice = actions::DraftNotice::of_second_handling(&self.standing);
        self.write(
            actions::SecondHandling {
                reason: comment,
                unit,
            },
            By::System,
        )?;
        debug_assert_eq!(self.standing.state, State::Accepted);
        if let Some(notice) = notice {
            let key = format!("demo/{}/notice/{}", self.index, notice.number);
            let salt = proof::salt(self.own.id.as_bytes(), &key);
            self.append(notice.into(), ActorKind::System, None, (salt, key))?;
        }
        Some(true)
    }

    /// The revisit officer calls, three times at most; whether the case is handled again, or nothing
    /// where the resident is left to rate online.
    fn revisit(&mut self) -> Option<Option<bool>> {
        let mut missed = 0;
        loop {
            if !self.wait(20, 430) {
                return Some(Some(false));
            }
            let outcome = match self.rng.random_range(0..100) {
                0..58 => RevisitOutcome::Reached,
                58..84 => RevisitOutcome::NoAnswer,
                84..87 => RevisitOutcome::WrongNumber,
                87..95 => RevisitOutcome::Later,
                _ => RevisitOutcome::Refused,
            };
            if outcome == RevisitOutcome::Reached {
                return Some(Some(self.heard()?));
            }
            let next_day = self.at + Duration::days(1);
            let later = outcome == RevisitOutcome::Later;
            self.call(outcome, None, String::new(), later.then_some(next_day))?;
            missed += usize::from(outcome.missed());
            self.note_of_call(outcome, missed)?;
            if outcome == RevisitOutcome::Refused {
                return Some(None);
            }
            if missed == 3 {
                self.write(actions::CloseWithoutAnswer {}, By::System)?;
                return Some(Some(false));
            }
            if later && !self.reach(next_day) {
                return Some(Some(false));
            }
        }
    }

    /// They say on the telephone what they think; `true` when the case is handled again.
    fn heard(&mut self) -> Option<bool> {
        let (solved, treatment) = self.verdict();
        let again = reopens(solved, treatment);
        let comment = if again || self.chance(60) {
            self.comment(again, solved)
        } else {
            String::new()
        };
        let said = Some((solved, treatment));
        self.call(RevisitOutcome::Reached, said, comment.clone(), None)?;
        self.write(actions::CloseAfterRevisit { disputed: again }, By::System)?;
        if again {
            return self.reopen(comment);
        }
        // A few say something else when nobody listens.
        if self.template.kind != Kind::Praise
            && self.standing.round == 1
            && self.chance(5)
            && self.wait_days(0, 3)
        {
            let comment = self.comment(true, Solved::No);
            return self.rate(Solved::No, Treatment::Neutral, comment);
        }
        Some(false)
    }

    fn call(
        &mut self,
        outcome: RevisitOutcome,
        said: Option<(Solved, Treatment)>,
        comment: String,
        call_at: Option<DateTime<Utc>>,
    ) -> Option<()> {
        self.write(
            actions::RecordRevisit {
                outcome,
                solved: said.map(|(solved, _)| solved),
                treatment: said.map(|(_, treatment)| treatment),
                wanting: Vec::new(),
                comment,
                call_at: call_at.and_then(|at| at.duration_trunc(TimeDelta::minutes(1)).ok()),
            },
            By::Staff(Role::RevisitOfficer, 0),
        )
    }

    /// What the officer notes of a call that came to nothing.
    fn note_of_call(&mut self, outcome: RevisitOutcome, missed: usize) -> Option<()> {
        let notes = &self.city.words.contact.revisit_notes;
        let silent: Vec<_> = notes
            .iter()
            .filter(|note| note.result == ContactSeed::NoAnswer)
            .collect();
        let note = match outcome {
            RevisitOutcome::NoAnswer => silent.get(missed.saturating_sub(1)).copied(),
            RevisitOutcome::WrongNumber => silent.last().copied(),
            RevisitOutcome::Refused => notes
                .iter()
                .find(|note| note.result == ContactSeed::Refused),
            RevisitOutcome::Reached | RevisitOutcome::Later => None,
        };
        let Some(note) = note else { return Some(()) };
        let text = fill(&note.text, &self.slots);
        self.write(actions::Note { text }, By::Staff(Role::RevisitOfficer, 0))
    }
}

/// Days before the end of the demo on which a pipe burst under one street, the street, and what people
/// then bring.
const SURGES: &[(i64, [&str; 3], &str)] = &[
    (41, ["解放路", "解放路", "Jiefang Road"], "water.outage"),
    (8, ["人民路", "人民路", "Renmin Road"], "water.outage"),
];
/// How many people bring it.
const SURGE: u64 = 13;

/// A street in three languages, the category of what is brought, and when.
type Burst = (&'static [&'static str; 3], &'static str, DateTime<Utc>);

/// Which surge a case belongs to, and when it comes in: in a city that has enough cases for a usual day.
fn surge(city: &City, all: u64, index: u64) -> Option<Burst> {
    if all < 300 {
        return None;
    }
    SURGES.iter().find_map(|(days, street, category)| {
        let day = (city.until - Duration::days(*days)).date_naive();
        let days = u64::try_from(DAYS - days).ok()?;
        let first = all * days / DAYS.unsigned_abs();
        let nth = index.checked_sub(first).filter(|nth| *nth < SURGE)?;
        let begins = day.and_hms_opt(0, 40, 0)?.and_utc();
        let minutes = i64::try_from(nth).ok()? * 35;
        Some((street, *category, begins + Duration::minutes(minutes)))
    })
}

/// Of the last surge the first case is handled for the last few as well; it waits for review.
const LED: u64 = 4;

/// The first case of the last surge.
fn leader_of_all(city: &City, all: u64) -> Option<u64> {
    let (days, ..) = SURGES.last()?;
    let first = all * u64::try_from(DAYS - days).ok()? / DAYS.unsigned_abs();
    surge(city, all, first).map(|_| first)
}

/// The case that this one is handled together with, where a surge brought both.
fn leader(city: &City, all: u64, index: u64) -> Option<u64> {
    let leader = leader_of_all(city, all)?;
    let nth = index.checked_sub(leader)?;
    (SURGE - LED..SURGE).contains(&nth).then_some(leader)
}

/// The beginning of a case, before anybody works on it.
fn opening(
    city: &City,
    rng: &mut StdRng,
    (all, index): (u64, u64),
    filed_at: DateTime<Utc>,
) -> Option<Opening> {
    let surge = surge(city, all, index);
    // Of the cases of these days every fifth comes to people whom visitors can be.
    let visited = filed_at > city.until - Duration::days(9) && rng.random_range(0..5) == 0;
    let templates: Vec<&'static CaseTemplate> = (city.words.cases.iter())
        .filter(|template| !visited || surge.is_some() || city.visited(&template.category))
        .filter(|template| surge.is_none_or(|(_, category, _)| brings(template, category)))
        .collect();
    let template = *templates.choose(rng)?;
    let at = rng.random_range(0..template.what.len().max(1));
    let (contact, resident) = resident(city.words, rng, template.lang);
    let mut slots = slots(city.words, rng, template.lang, filed_at, resident);
    if let Some((street, ..)) = surge {
        let street = street[template.lang as usize].to_owned();
        slots.retain(|(name, _)| *name != "street");
        slots.push(("street", street));
    }
    Some(Opening {
        template,
        at,
        contact,
        slots,
    })
}

/// Whether somebody under whose street a pipe burst would bring this.
fn brings(template: &CaseTemplate, category: &str) -> bool {
    template.category == category
        && matches!(template.kind, Kind::Complaint | Kind::HelpRequest)
        && template.lang == Lang::ZhCn
}

/// Of a hundred cases so many repeat an earlier one.
const REPEATS: u32 = 4;

/// Decided by a chance of its own, so that a look at another case does not cost its whole story.
fn repeats(city: &City, index: u64) -> Option<StdRng> {
    let mut rng = rng_of(city, index ^ (1 << 63));
    (rng.random_range(0..100) < REPEATS).then_some(rng)
}

/// The case that this one repeats: of the last two days, and its resident is known.
fn repeated(city: &City, all: u64, index: u64, filed_at: DateTime<Utc>) -> Option<(u64, Opening)> {
    if surge(city, all, index).is_some() {
        return None;
    }
    let mut rng = repeats(city, index)?;
    let a_day = all / DAYS.unsigned_abs();
    let least = rng.random_range(1..=(2 * a_day).max(1));
    (least..least + 8).find_map(|back| {
        let before = index.checked_sub(back)?;
        if repeats(city, before).is_some() {
            return None;
        }
        let mut rng = rng_of(city, before);
        let first_at = self::filed_at(city, &mut rng, all, before);
        let opening = opening(city, &mut rng, (all, before), first_at)?;
        let template = opening.template;
        // Filing times are moved out of the night: a lower index need not be an earlier case.
        let suits = first_at < filed_at
            && opening.contact.is_some()
            && template.kind != Kind::Praise
            && template.lang == Lang::ZhCn;
        suits.then_some((before, opening))
    })
}

fn earlier(told: &Told) -> Earlier {
    let states = told
        .events
        .iter()
        .filter_map(|event| Some((event.at, event.state.known()?)));
    let replies = told.events.iter().filter_map(|event| event.details().ok());
    let mut replies = replies.filter_map(|details| match details {
        Details::PassReply(reply) => Some(reply.text),
        _ => None,
    });
    Earlier {
        number: told.case.number.clone(),
        left: states.into_iter().find(|(_, state)| !state.is_open()),
        reply: replies.next().unwrap_or_default(),
    }
}

/// Every case has chance of its own, so that it does not matter which is told first.
fn rng_of(city: &City, index: u64) -> StdRng {
    StdRng::seed_from_u64(city.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ index)
}

fn number_of(filed_at: DateTime<Utc>, index: u64) -> String {
    let date = Calendar::mainland_china()
        .local_date(filed_at)
        .format("%y%m%d");
    // A product with a number that shares no factor with a million visits each number once.
    format!("{date}{:06}", index.wrapping_mul(387_421) % 1_000_000)
}

/// When the case was filed: later indexes later, so that ids and numbers follow time.
fn filed_at(city: &City, rng: &mut StdRng, all: u64, index: u64) -> DateTime<Utc> {
    if let Some((.., at)) = surge(city, all, index) {
        return at;
    }
    let span = DAYS * 86_400;
    let all = i64::try_from(all.max(1)).unwrap_or(i64::MAX);
    let index = i64::try_from(index).unwrap_or_default();
    let step = (span / all).max(1);
    let even = city.until - Duration::seconds(span)
        + Duration::seconds(index * span / all + rng.random_range(0..step));
    // Few people file in the middle of the night: two in three night hours become evening ones.
    let local = even.with_timezone(&Calendar::mainland_china().offset());
    let hour = chrono::Timelike::hour(&local);
    if hour < 6 && rng.random_range(0..3) > 0 {
        (even - Duration::hours(8)).min(city.until)
    } else {
        even
    }
}

fn own(
    rng: &mut StdRng,
    secret: &Secret,
    spoken: Lang,
    filed_at: DateTime<Utc>,
    index: u64,
) -> Own {
    let millis = u64::try_from(filed_at.timestamp_millis()).unwrap_or_default();
    let number = number_of(filed_at, index);
    Own {
        id: uuid::Builder::from_unix_timestamp_millis(millis, &rng.random()).into_uuid(),
        query_code_hash: secret.query_code_hash(&number, QUERY_CODE).to_vec(),
        number,
        language: spoken,
    }
}

fn resident(words: &Corpus, rng: &mut StdRng, spoken: Lang) -> (Option<Contact>, String) {
    let people = &words.people;
    let pick = |rng: &mut StdRng, from: &[String]| from.choose(rng).cloned().unwrap_or_default();
    if rng.random_range(0..100) < 15 {
        return (
            None,
            ["市民", "民眾", "resident"][spoken as usize].to_owned(),
        );
    }
    let surname = name(rng, &people.surnames, spoken);
    let woman = rng.random_bool(0.5);
    let given = match (woman, rng.random_range(0..3)) {
        (true, 0) => pick(rng, &people.given_elder_women),
        (true, _) => pick(rng, &people.given_women),
        (false, 0) => pick(rng, &people.given_elder_men),
        (false, _) => pick(rng, &people.given_men),
    };
    let addressed = match (spoken, woman) {
        (Lang::En, true) => format!("Ms {surname}"),
        (Lang::En, false) => format!("Mr {surname}"),
        (_, true) => format!("{surname}女士"),
        (_, false) => format!("{surname}先生"),
    };
    let prefix = ["130", "138", "139", "150", "158", "177", "186", "189"]
        .choose(rng)
        .copied()
        .unwrap_or("130");
    let phone = format!("{prefix}0000{:04}", rng.random_range(0..10_000));
    let email = if rng.random_range(0..5) == 0 {
        format!("user{}@example.com", rng.random_range(100..100_000))
    } else {
        String::new()
    };
    let name = if spoken == Lang::En {
        addressed.clone()
    } else {
        format!("{surname}{given}")
    };
    (Some(Contact { name, phone, email }), addressed)
}

/// One of the names, in the language.
fn name(rng: &mut StdRng, from: &[Three], spoken: Lang) -> String {
    from.choose(rng)
        .map(|names| names[spoken as usize].clone())
        .unwrap_or_default()
}

fn slots(
    words: &'static Corpus,
    rng: &mut StdRng,
    spoken: Lang,
    filed_at: DateTime<Utc>,
    resident: String,
) -> Vec<(&'static str, String)> {
    let mut slots: Vec<_> = words
        .named_slots()
        .map(|slot| (slot.name.as_str(), name(rng, &slot.values, spoken)))
        .collect();
    slots.extend([
        ("days", rng.random_range(3..=20).to_string()),
        ("few", rng.random_range(2..=6).to_string()),
        ("number", rng.random_range(7..=48).to_string()),
        ("amount", (rng.random_range(3..=90) * 10).to_string()),
        ("sum", (rng.random_range(10..=98) * 100).to_string()),
        (
            "time",
            format!(
                "{:02}:{:02}",
                rng.random_range(7..=19),
                rng.random_range(0..6) * 10
            ),
        ),
        (
            "night",
            format!(
                "{:02}:{:02}",
                [22, 23, 0, 1, 2, 4].choose(rng).copied().unwrap_or(23),
                rng.random_range(0..6) * 10
            ),
        ),
        (
            "date",
            day(filed_at - Duration::days(rng.random_range(0..4)), spoken),
        ),
        ("resident", resident),
        ("unit", String::new()),
        ("staff", String::new()),
        ("phone", String::new()),
        ("visit", day(filed_at + Duration::days(1), spoken)),
        ("due", day(filed_at + Duration::days(7), spoken)),
    ]);
    slots
}

fn slot(slots: &[(&'static str, String)], name: &str) -> String {
    slots
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value.clone())
        .unwrap_or_default()
}

fn fill(template: &str, slots: &[(&'static str, String)]) -> String {
    let mut text = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            break;
        };
        text.push_str(&slot(slots, name));
        rest = behind;
    }
    text.push_str(rest);
    text
}

fn day(at: DateTime<Utc>, spoken: Lang) -> String {
    let date = Calendar::mainland_china().local_date(at);
    match spoken {
        Lang::En => date.format("%-d %B").to_string(),
        Lang::ZhCn | Lang::ZhTw => format!("{}月{}日", date.month(), date.day()),
    }
}

fn channel(rng: &mut StdRng) -> Channel {
    match rng.random_range(0..100) {
        0..55 => Channel::Web,
        55..80 => Channel::Phone,
        80..88 => Channel::Visit,
        88..92 => Channel::SocialMedia,
        92..95 => Channel::Letter,
        95..97 => Channel::Email,
        _ => Channel::Transferred,
    }
}
