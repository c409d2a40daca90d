//! Masks for personal data on screens (quality 38).
//! Must not decide who may look behind a mask; that is `permissions`.

/// `13812345678` → `138****5678`; of shorter numbers, such as landlines, only the last two digits.
pub fn phone(number: &str) -> String {
    let chars: Vec<char> = number.chars().collect();
    let part = |range: &[char]| range.iter().collect::<String>();
    match chars.len() {
        0 => String::new(),
        n @ 1..=10 => format!("****{}", part(&chars[n.saturating_sub(2)..])),
        n => format!("{}****{}", part(&chars[..3]), part(&chars[n - 4..])),
    }
}

/// `王小明` → `王**`.
pub fn name(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        None => String::new(),
        Some(first) => std::iter::once(first)
            .chain(chars.map(|_| '*').take(3))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_glance_at_the_screen_does_not_give_a_number_away() {
        assert_eq!(super::phone("13812345678"), "138****5678");
        assert_eq!(super::phone("12345"), "****45");
        assert_eq!(
            super::phone("8800123"),
            "****23",
            "a landline has few digits to begin with"
        );
        assert_eq!(super::phone("0599880012"), "****12");
        assert_eq!(super::phone(""), "");
        assert_eq!(super::name("王小明"), "王**");
    }
}
