//! The tables as data, in the order in which they can be filled: for backup, restore and bulk
//! writing on either engine. Must agree with the migrations; a test compares them.

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

use Type::{Bytes, Integer, Json, Text, Time, Uuid};

/// Every table that holds something of the product, parents before children. Sessions and
/// attempts are not among them: a restored copy signs nobody in.
#[rustfmt::skip]
pub const TABLES: &[Table] = &[
    Table { name: "settings", key: &["key"], columns: &[("key", Text), ("value", Text)] },
    Table { name: "units", key: &["path"], columns: &[
        ("id", Uuid), ("parent_id", Uuid), ("code", Text), ("path", Text), ("name", Json), ("kind", Text),
        ("phone", Text), ("active", Integer)] },
    Table { name: "people", key: &["id"], columns: &[
        ("id", Uuid), ("username", Text), ("name", Text), ("phone", Text), ("password_hash", Text),
        ("totp_secret", Text), ("totp_last_step", Integer), ("active", Integer), ("created_at", Time)] },
    Table { name: "grants", key: &["person_id", "role", "unit_id"], columns: &[
        ("person_id", Uuid), ("role", Text), ("unit_id", Uuid)] },
    Table { name: "categories", key: &["position", "id"], columns: &[
        ("id", Uuid), ("parent_id", Uuid), ("code", Text), ("name", Json), ("hint", Json), ("keywords", Text),
        ("unit_id", Uuid), ("urgent", Integer), ("position", Integer), ("active", Integer)] },
    Table { name: "cases", key: &["id"], columns: &[
        ("id", Uuid), ("number", Text), ("idempotency_key", Text), ("query_code_hash", Bytes), ("kind", Text),
        ("channel", Text), ("category_id", Uuid), ("severity", Text), ("state", Text), ("open", Integer),
        ("round", Integer), ("unit_id", Uuid), ("handler_id", Uuid), ("first_receiver_id", Uuid),
        ("anonymous", Integer), ("language", Text), ("summary", Text), ("closing", Text), ("filed_at", Time),
        ("updated_at", Time), ("due_at", Time), ("due_clock", Text), ("wait_until", Time), ("event_count", Integer), ("last_hash", Bytes),
        ("first_rating", Text), ("first_rated_unit_id", Uuid), ("due_soon_at", Time)] },
    Table { name: "events", key: &["case_id", "sequence"], columns: &[
        ("case_id", Uuid), ("sequence", Integer), ("at", Time), ("actor_kind", Text), ("actor_id", Uuid),
        ("actor_name", Text), ("action", Text), ("visibility", Text), ("salt", Bytes), ("body", Text),
        ("body_hash", Bytes), ("hash", Bytes), ("idempotency_key", Text)] },
    Table { name: "contacts", key: &["case_id"], columns: &[
        ("case_id", Uuid), ("name", Text), ("phone", Text), ("email", Text)] },
    Table { name: "drafts", key: &["id"], columns: &[
        ("id", Uuid), ("answers", Json), ("created_at", Time), ("updated_at", Time), ("case_id", Uuid)] },
    Table { name: "form_drafts", key: &["person_id", "case_id", "action"], columns: &[
        ("person_id", Uuid), ("case_id", Uuid), ("action", Text), ("written", Json), ("seen", Integer), ("updated_at", Time)] },
    Table { name: "attachments", key: &["id"], columns: &[
        ("id", Uuid), ("draft_id", Uuid), ("case_id", Uuid), ("name", Text), ("media_type", Text),
        ("size", Integer), ("sha256", Bytes), ("created_at", Time)] },
    Table { name: "case_counts", key: &["unit_id", "state", "closing"], columns: &[
        ("unit_id", Uuid), ("state", Text), ("closing", Text), ("cases", Integer)] },
    Table { name: "rating_counts", key: &["unit_id", "rating"], columns: &[
        ("unit_id", Uuid), ("rating", Text), ("cases", Integer)] },
];

/// The table of that name; `None` for a backup of another product.
pub fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}
