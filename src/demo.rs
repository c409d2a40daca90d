//! stub
pub async fn write(_: &crate::storage::Db, _: &crate::config::Data, _: &crate::ops::Demo) -> crate::error::Result<()> { Ok(()) }
