//! What people type, made comparable: full-width digits, spaces, phone numbers, length.
//! Must not reject anything; that is `forms`.

/// Turns full-width letters, digits and punctuation into their ASCII forms and trims the ends.
pub fn normalise(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            '\u{3000}' | '\u{a0}' => ' ',
            c => c,
        })
        .collect::<String>()
        .trim()
        .to_owned()
}

/// What a name is found by: one spelling, without spaces, whatever way it was typed.
pub fn sought(text: &str) -> String {
    let lower = normalise(text).to_lowercase();
    lower.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The digits of `text`, whatever way they were typed (full-width, spaced, hyphenated).
pub fn digits(text: &str) -> String {
    normalise(text)
        .chars()
        .filter(char::is_ascii_digit)
        .collect()
}

/// A phone number as it is stored: digits only, with the country code 86 taken off.
pub fn phone(text: &str) -> String {
    let all = digits(text);
    let typed = normalise(text);
    let has_country = typed.starts_with('+') || typed.starts_with("00");
    let bare = all.strip_prefix("0086").or_else(|| {
        all.strip_prefix("86")
            .filter(|_| has_country || all.len() == 13)
    });
    bare.unwrap_or(&all).to_owned()
}

/// Length as a person counts it: characters, not bytes, with every line break as one.
pub fn length(text: &str) -> usize {
    text.chars().filter(|&c| c != '\r').count()
}

/// Text that is safe to keep: line breaks unified, control and bidirectional-override
/// characters taken out, ends trimmed.
pub fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|&c| {
            c == '\n'
                || c == '\t'
                || !(c.is_control()
                    || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        })
        .collect::<String>()
        .trim()
        .to_owned()
}

/// The first line of `text`, cut to `most` characters, as a heading in lists.
pub fn summary(text: &str, most: usize) -> String {
    let line = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or("")
        .trim();
    if line.chars().count() <= most {
        line.to_owned()
    } else {
        line.chars()
            .take(most.saturating_sub(1))
            .chain(['…'])
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_is_found_again_however_it_was_typed() {
        for typed in [
            "13812345678",
            "138 1234 5678",
            "138-1234-5678",
            "+86 138 1234 5678",
            "１３８１２３４５６７８",
            "008613812345678",
            "8613812345678",
        ] {
            assert_eq!(phone(typed), "13812345678", "{typed}");
        }
        assert_eq!(phone("0599-8800123"), "05998800123");
    }

    #[test]
    fn length_counts_characters_so_that_chinese_is_not_cut_short() {
        assert_eq!(length("路灯坏了"), 4);
        assert_eq!(length("a\r\nb"), 3);
    }

    #[test]
    fn clean_keeps_words_and_drops_what_could_disguise_them() {
        assert_eq!(clean(" 照片\u{202e}gpj.exe\u{0}\r\n二 "), "照片gpj.exe\n二");
    }

    #[test]
    fn summary_never_cuts_inside_a_character() {
        assert_eq!(summary("\n  小区停水三天了，没有人管", 6), "小区停水三…");
        assert_eq!(summary("短", 6), "短");
    }
}
