//! One spelling for each way to reach somebody: for limits, and for whoever sends.
//! Must not be what is shown or kept: people see what they typed.

use super::text;

/// A telephone number in the form of E.164, `+8613812345678`, as far as it can be told: a number of the
/// mainland, with or without the zero in front, unless it is longer or says where it is. Gives a
/// number of another country away only where the mainland has none like it.
pub fn phone(number: &str) -> Option<String> {
    let digits = text::digits(number);
    let abroad = text::normalise(number).starts_with('+') || digits.starts_with("00");
    let bare = digits.trim_start_matches('0');
    if bare.is_empty() {
        return None;
    }
    let with_country = bare
        .strip_prefix("86")
        .map(|rest| rest.trim_start_matches('0'))
        .filter(|rest| rest.len() >= 10);
    if let Some(national) = with_country {
        return Some(format!("+86{national}"));
    }
    let mobile = bare.len() == 11 && matches!(bare.as_bytes(), [b'1', b'3'..=b'9', ..]);
    let neighbour = bare.len() == 11 && (bare.starts_with("852") || bare.starts_with("853"));
    let mainland = mobile || !(abroad || neighbour || bare.len() > 11);
    Some(match mainland {
        true => format!("+86{bare}"),
        false => format!("+{bare}"),
    })
}

/// A mail address with its case folded and without a `+tag`: one mailbox, however it was spelt.
pub fn mail(address: &str) -> Option<String> {
    let folded = text::normalise(address).to_lowercase();
    let (box_name, domain) = folded.rsplit_once('@')?;
    let box_name = box_name.split('+').next().filter(|name| !name.is_empty())?;
    let domain = domain.trim_end_matches('.');
    Some(format!("{box_name}@{domain}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_telephone_has_one_spelling() {
        for typed in [
            "13812345678",
            "013812345678",
            "0013812345678",
            "+86 138 1234 5678",
            "+86 0138 1234 5678",
            "0086-13812345678",
            "008613812345678",
            "8613812345678",
            "86013812345678",
            "１３８１２３４５６７８",
        ] {
            assert_eq!(phone(typed).as_deref(), Some("+8613812345678"), "{typed}");
        }
        assert_eq!(phone("0599-8800123"), phone("+86 599 8800123"));
        assert_eq!(phone("00886 2 1234 5678").as_deref(), Some("+886212345678"));
        assert_eq!(phone("+852 9123 4567").as_deref(), Some("+85291234567"));
        // As it is kept, without the plus.
        assert_eq!(phone("85291234567"), phone("+852 9123 4567"));
        assert_eq!(phone(""), None);
    }

    #[test]
    fn one_mailbox_has_one_spelling() {
        for typed in [
            "wang@example.com",
            "Wang@Example.COM",
            "wang+1@example.com",
            " WANG+a+b@example.com. ",
        ] {
            assert_eq!(mail(typed).as_deref(), Some("wang@example.com"), "{typed}");
        }
        assert_eq!(mail("nobody"), None);
        assert_eq!(mail("+@example.com"), None);
    }
}
