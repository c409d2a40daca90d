//! How a resident can be reached, apart from the case, so that it can be sealed and erased.
//! Must not be joined into lists.

use uuid::Uuid;

use super::rows::row;
use super::{Conn, StorageError, Tx, bulk};
use crate::domain::proof;

/// A resident's contact data.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Contact {
    /// Name, may be empty.
    pub name: String,
    /// Phone number, digits only; may be empty.
    pub phone: String,
    /// Email address; may be empty.
    pub email: String,
}

row! {
    /// Contact data as it is kept. Erased, its texts and its salt are empty, and the digest that the
    /// chain vouches for stays.
    pub struct Kept in "contacts" by ["case_id"] {
        /// Whose.
        case_id: Uuid,
        /// See [`Contact`].
        name: String,
        /// See [`Contact`].
        phone: String,
        /// See [`Contact`].
        email: String,
        /// Keeps a telephone number from being guessed from the digest.
        salt: Vec<u8>,
        /// Digest of salt and data.
        digest: Vec<u8>,
    }
}

impl Kept {
    /// Contact data of a case, under a random salt.
    pub fn new(case_id: Uuid, contact: &Contact, salt: [u8; 16]) -> Self {
        let mut kept = Self {
            case_id,
            name: contact.name.clone(),
            phone: contact.phone.clone(),
            email: contact.email.clone(),
            salt: salt.to_vec(),
            digest: Vec::new(),
        };
        kept.digest = kept.computed().to_vec();
        kept
    }

    /// Whether the data is what the digest was made of, or was erased.
    pub fn is_whole(&self) -> bool {
        match self.salt.is_empty() {
            true => [&self.name, &self.phone, &self.email]
                .iter()
                .all(|text| text.is_empty()),
            false => self.digest == self.computed(),
        }
    }

    fn computed(&self) -> [u8; 32] {
        let texts = [&self.name, &self.phone, &self.email];
        let parts = texts.into_iter().map(String::as_bytes);
        proof::digest_of(
            "contact",
            std::iter::once(self.salt.as_slice()).chain(parts),
        )
    }
}

/// The contact data of a case; `None` when it was filed anonymously.
pub async fn of(conn: &mut Conn, case: Uuid) -> Result<Option<Contact>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select name, phone, email from contacts where case_id = $1")
        .bind(case).fetch_optional(c).await)?,
    )
}

/// The ids of the cases of whoever has that telephone, newest first.
pub async fn cases_of_phone(
    conn: &mut Conn,
    phone: &str,
    most: i64,
) -> Result<Vec<Uuid>, StorageError> {
    Ok(on!(conn, c => sqlx::query_scalar(
        "select case_id from contacts where phone = $1 and phone <> '' order by case_id desc limit $2")
        .bind(phone).bind(most).fetch_all(c).await)?)
}

/// The contact data of a case as it is kept.
pub async fn kept(conn: &mut Conn, case: Uuid) -> Result<Option<Kept>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from contacts where case_id = $1").bind(case).fetch_optional(c).await)?,
    )
}

/// Keeps the contact data of a new case.
pub async fn insert(tx: &mut Tx, contact: &Kept) -> Result<(), StorageError> {
    bulk::insert(tx, &Kept::TABLE, vec![contact.row()]).await
}

/// Contact data of a range of cases, for checks of the whole house.
pub async fn of_range(
    conn: &mut Conn,
    after: Uuid,
    up_to: Uuid,
) -> Result<Vec<Kept>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select * from contacts where case_id > $1 and case_id <= $2 order by case_id")
        .bind(after).bind(up_to).fetch_all(c).await)?,
    )
}
