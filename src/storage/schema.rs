//! The tables as data, in the order in which they can be filled: for backup, restore and bulk
//! writing on either engine. Rows with a struct of their own come from its declaration.
//! Must agree with the migrations; a test compares them.

use super::absences::Absence;
use super::assignments::AssignmentRow;
use super::attachments::Attachment;
use super::cases::Case;
use super::commitments::CommitmentRow;
use super::concerned::{EntryRow, KeyRow};
use super::contacts;
use super::counts::{Count, FilingCount, RatingCount};
use super::dispatch_directory;
use super::events::Event;
use super::fund::Entry;
use super::handovers::{HandoverRow, LinkRow};
use super::inbox::InboxRow;
use super::notices::NoticeRow;
use super::revisits::RevisitRow;
use super::surges::SurgeRow;
use super::violations::ViolationRow;

/// The type of a column, the same on both engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// `blob` / `uuid`
    Uuid,
    /// `text`
    Text,
    /// `integer` / `bigint`
    Integer,
    /// `text` / `timestamptz`
    Time,
    /// `text` / `jsonb`
    Json,
    /// `blob` / `bytea`
    Bytes,
}

/// A table: its columns, and the columns that order it.
#[derive(Debug)]
pub struct Table {
    /// The table's name.
    pub name: &'static str,
    /// Every column, in the order of the migrations.
    pub columns: &'static [(&'static str, Type)],
    /// The columns of its primary key.
    pub key: &'static [&'static str],
}

use Type::{Integer, Json, Text, Time, Uuid};

/// Every table that holds something of the product, parents before children. Sessions and
/// attempts are not among them: a restored copy signs nobody in. Nor is `recurring`: what recurs begins anew.
#[rustfmt::skip]
pub const TABLES: &[Table] = &[
    Table { name: "settings", key: &["key"], columns: &[("key", Text), ("value", Text)] },
    Table { name: "policies", key: &["number"], columns: &[
        ("number", Integer), ("policy", Json), ("from_when", Time), ("published_at", Time), ("published_by", Text),
        ("reason", Text)] },
    Table { name: "units", key: &["path"], columns: &[
        ("id", Uuid), ("parent_id", Uuid), ("code", Text), ("path", Text), ("name", Json), ("kind", Text),
        ("phone", Text), ("active", Integer)] },
    Table { name: "people", key: &["id"], columns: &[
        ("id", Uuid), ("username", Text), ("name", Text), ("phone", Text), ("password_hash", Text),
        ("totp_secret", Text), ("totp_last_step", Integer), ("credential_version", Integer), ("active", Integer),
        ("created_at", Time)] },
    Table { name: "grants", key: &["person_id", "role", "unit_id"], columns: &[
        ("person_id", Uuid), ("role", Text), ("unit_id", Uuid)] },
    Table { name: "categories", key: &["position", "id"], columns: &[
        ("id", Uuid), ("parent_id", Uuid), ("code", Text), ("name", Json), ("hint", Json), ("keywords", Text),
        ("unit_id", Uuid), ("urgent", Integer), ("position", Integer), ("active", Integer)] },
    Case::TABLE,
    Event::TABLE,
    AssignmentRow::TABLE,
    RevisitRow::TABLE,
    dispatch_directory::Line::TABLE,
    Table { name: "case_access", key: &["case_id"], columns: &[
        ("case_id", Uuid), ("version", Integer)] },
    contacts::Kept::TABLE,
    Table { name: "drafts", key: &["id"], columns: &[
        ("id", Uuid), ("answers", Json), ("created_at", Time), ("updated_at", Time), ("case_id", Uuid)] },
    Table { name: "form_drafts", key: &["person_id", "case_id", "action"], columns: &[
        ("person_id", Uuid), ("case_id", Uuid), ("action", Text), ("written", Json), ("seen", Integer), ("updated_at", Time)] },
    Attachment::TABLE,
    Count::TABLE,
    RatingCount::TABLE,
    FilingCount::TABLE,
    SurgeRow::TABLE,
    Absence::TABLE,
    Table { name: "audit", key: &["id"], columns: &[
        ("id", Uuid), ("at", Time), ("person_id", Uuid), ("person_name", Text), ("action", Text),
        ("subject_kind", Text), ("subject_id", Uuid), ("case_id", Uuid), ("reason", Text), ("details", Json)] },
    Table { name: "jobs", key: &["id"], columns: &[
        ("id", Uuid), ("name", Text), ("body", Json), ("same", Text), ("priority", Integer), ("state", Text),
        ("due_at", Time), ("claim", Uuid), ("tries", Integer), ("last_error", Text), ("created_at", Time)] },
    Table { name: "feed", key: &["case_id", "sequence"], columns: &[
        ("case_id", Uuid), ("sequence", Integer), ("position", Integer)] },
    Table { name: "followers", key: &["name"], columns: &[("name", Text), ("position", Integer)] },
    Table { name: "followers_behind", key: &["follower", "case_id"], columns: &[
        ("follower", Text), ("case_id", Uuid), ("sequence", Integer)] },
    Table { name: "outbox", key: &["id"], columns: &[
        ("id", Uuid), ("case_id", Uuid), ("sequence", Integer), ("recipient", Text), ("message", Text),
        ("language", Text), ("channel", Text), ("state", Text), ("not_before", Time), ("tries", Integer),
        ("last_error", Text), ("created_at", Time)] },
    InboxRow::TABLE,
    NoticeRow::TABLE,
    EntryRow::TABLE,
    KeyRow::TABLE,
    ViolationRow::TABLE,
    HandoverRow::TABLE,
    LinkRow::TABLE,
    CommitmentRow::TABLE,
    Table { name: "series", key: &["name"], columns: &[("name", Text), ("last", Integer)] },
    Entry::TABLE,
];

/// The table of that name; `None` for a backup of another product.
pub fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}
