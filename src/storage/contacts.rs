//! How a resident can be reached, apart from the case, so that it can be sealed and erased.
//! Must not be joined into lists.

use uuid::Uuid;

use super::{Conn, StorageError, Tx};

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

/// The contact data of a case; `None` when it was filed anonymously.
pub async fn of(conn: &mut Conn, case: Uuid) -> Result<Option<Contact>, StorageError> {
    Ok(
        on!(conn, c => sqlx::query_as("select name, phone, email from contacts where case_id = $1")
        .bind(case).fetch_optional(c).await)?,
    )
}

/// Keeps the contact data of a new case.
pub async fn insert(tx: &mut Tx, case: Uuid, contact: &Contact) -> Result<(), StorageError> {
    on!(tx, c => sqlx::query("insert into contacts (case_id, name, phone, email) values ($1, $2, $3, $4)")
        .bind(case).bind(&contact.name).bind(&contact.phone).bind(&contact.email).execute(c).await.map(drop))?;
    Ok(())
}
