//! Who is at the other end: passwords, one-time codes, sessions of staff.
//! Must not decide what somebody may do; that is `domain`.

pub mod passwords;
pub mod sign_in;
pub mod totp;
