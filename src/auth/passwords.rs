//! Passwords: argon2id, never in a log, never compared in the async threads; which ones are too easy.
//! Must not know accounts; whose words a password must not be made of is handed in.

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use tokio::sync::Semaphore;
use zxcvbn::{Score, zxcvbn};

use crate::domain::text;
use crate::error::{Error, Result};
use crate::forms::Code;

/// The fewest characters of a password.
pub const LEAST: usize = 10;
/// The most bytes: a longer one is refused and never cut.
pub const BYTES_MOST: usize = 1024;

/// What people here choose besides the lists of the English-speaking world, which come with `zxcvbn`:
/// vows and lucky numbers, pinyin, keyboard walks, the house's own words. The first are guessed first.
const HABITS: &[&str] = &[
    "5201314",
    "woaini",
    "1314520",
    "520520",
    "7758521",
    "7758258",
    "woaini1314",
    "woaini520",
    "aini1314",
    "147258369",
    "147258",
    "258369",
    "789456123",
    "789456",
    "741852963",
    "963852741",
    "159357",
    "159753",
    "123654",
    "321654987",
    "112233",
    "334455",
    "121212",
    "168168",
    "188188",
    "518518",
    "666888",
    "888666",
    "888888",
    "666666",
    "886886",
    "99999",
    "a123456",
    "a1234567",
    "q123456",
    "w123456",
    "z123456",
    "aa123456",
    "abc123456",
    "asd123456",
    "qq123456",
    "wang123456",
    "zxc123",
    "qwe123",
    "asd123",
    "1qaz2wsx",
    "1qaz2wsx3edc",
    "2wsx3edc",
    "qazwsx",
    "qazwsxedc",
    "1q2w3e4r",
    "1q2w3e4r5t",
    "zaq12wsx",
    "qwaszx",
    "wasd1234",
    "admin123",
    "admin888",
    "root123",
    "test1234",
    "pass1234",
    "p@ssw0rd",
    "p@ssword",
    "huawei",
    "huawei@123",
    "admin@123",
    "abcd1234",
    "mima",
    "mimamima",
    "wodemima",
    "mima123456",
    "nihao",
    "nihaoma",
    "woshishui",
    "woshiwo",
    "wodejia",
    "woaiwojia",
    "laopo",
    "laogong",
    "baobao",
    "baobei",
    "qinaide",
    "mama",
    "baba",
    "jiayou",
    "kaixin",
    "kuaile",
    "xingfu",
    "pingan",
    "jiankang",
    "facai",
    "gongxifacai",
    "zhufu",
    "shengri",
    "zhongguo",
    "woaizhongguo",
    "beijing",
    "shanghai",
    "guangzhou",
    "shenzhen",
    "taiwan",
    "taibei",
    "taipei",
    "zhonghua",
    "renmin",
    "wang",
    "zhang",
    "zhao",
    "qian",
    "sun",
    "zhou",
    "zheng",
    "chen",
    "yang",
    "huang",
    "xiaoming",
    "xiaohong",
    "weiwei",
    "lili",
    "tongtong",
    "doudou",
    "huiyin",
    "huiyin123",
    "tousu",
    "tousujianyi",
    "jubao",
    "xinfang",
    "fuwu",
    "rexian",
    "shimin",
    "shizhang",
    "zhengfu",
    "bangong",
    "gongdan",
    "chuli",
    "paidan",
    "daban",
    "duban",
    "huifang",
    "complaint",
    "portal",
    "12345",
    "12315",
    "12348",
    "12369",
    "12388",
    "huifu",
    "我爱你",
    "密码",
    "我的密码",
    "你好",
    "中国",
    "回音",
    "投诉",
    "热线",
    "人民",
    "政府",
    "密碼",
    "我愛你",
    "投訴",
    "熱線",
];

/// Each hash takes 19 MiB; two at a time are enough for a city's staff in the morning.
static HASHING: Semaphore = Semaphore::const_new(2);

/// A hash to check against when the account does not exist, so that both take the same time.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now("nobody at all").unwrap_or_default());

/// What is wrong with a new password, if anything: too short, too long, or guessed early by who knows
/// common passwords, keyboards, dates and the words of `context` — the organisation's and the person's.
pub fn fault(password: &str, context: &[String]) -> Option<Code> {
    match text::length(password) {
        0 => return Some(Code::Missing),
        n if n < LEAST => return Some(Code::TooShort),
        _ if is_too_long(password) => return Some(Code::TooLong),
        _ => {}
    }
    let plain = text::normalise(password).to_lowercase();
    let context: Vec<String> = context.iter().flat_map(|words| parts(words)).collect();
    let known: Vec<&str> = context
        .iter()
        .map(String::as_str)
        .chain(HABITS.iter().copied())
        .collect();
    (zxcvbn(&plain, &known).score() < Score::Three).then_some(Code::Common)
}

/// Whether a password is longer than any that was ever set, and so need not be hashed.
pub fn is_too_long(password: &str) -> bool {
    password.len() > BYTES_MOST
}

/// Words of somebody's name, user name, telephone or house: as a whole and in their parts.
fn parts(words: &str) -> Vec<String> {
    let whole = text::normalise(words).to_lowercase();
    let parts = whole.split(|c: char| !c.is_alphanumeric());
    let mut all: Vec<String> = parts.map(str::to_owned).collect();
    all.push(all.concat());
    all.push(whole.clone());
    all.retain(|part| part.chars().count() > 1);
    all
}

/// Hashes a password; blocks.
pub fn hash_now(password: &str) -> Result<String> {
    let salt = SaltString::encode_b64(&rand::random::<[u8; 16]>())
        .map_err(|error| Error::Internal(error.to_string()))?;
    let hash = Argon2::default().hash_password(password.as_bytes(), &salt);
    Ok(hash
        .map_err(|error| Error::Internal(error.to_string()))?
        .to_string())
}

/// Hashes a password.
pub async fn hash(password: String) -> Result<String> {
    let _turn = HASHING
        .acquire()
        .await
        .map_err(|error| Error::Internal(error.to_string()))?;
    tokio::task::spawn_blocking(move || hash_now(&password)).await?
}

/// Whether the password belongs to the hash; for `None` it takes as long and is wrong.
pub async fn verify(password: String, hash: Option<String>) -> Result<bool> {
    let _turn = HASHING
        .acquire()
        .await
        .map_err(|error| Error::Internal(error.to_string()))?;
    tokio::task::spawn_blocking(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        let right = PasswordHash::new(&hash).is_ok_and(|parsed| {
            Argon2::default()
                .verify_password(password.as_bytes(), &parsed)
                .is_ok()
        });
        Ok(known && right)
    })
    .await?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Vec<String> {
        ["handler.one", "王小明", "13812345678", "听江市投诉中心"]
            .map(str::to_owned)
            .to_vec()
    }

    #[test]
    fn a_password_that_an_attacker_tries_early_is_refused() {
        for easy in [
            "1234567890",
            "qwertyuiop",
            "1qaz2wsx3edc",
            "Password123",
            "password2026",
            "woaini1314",
            "5201314520",
            "a123456789",
            "admin@12345",
            "aaaaaaaaaaaa",
            "abcdefghij",
            "ｑｗｅｒｔｙｕｉｏｐ",
            "19980312ab",
            "王小明王小明王小明王",
            "王小明1234567",
            "handler.one1",
            "HandlerOne2026",
            "13812345678",
            "138123456781",
            "听江市投诉中心2026",
            "huiyin12345",
            "我爱你我爱你我爱你我",
        ] {
            assert_eq!(fault(easy, &words()), Some(Code::Common), "{easy}");
        }
    }

    #[test]
    fn a_password_of_ones_own_is_taken_whatever_it_is_made_of() {
        for good in [
            "三号楼前的槐树又开花了",
            "correct horse battery",
            "gK7#vTq2!mZe",
            "小雨 路灯 豆浆 八点半",
        ] {
            assert_eq!(fault(good, &words()), None, "{good}");
        }
        assert_eq!(fault("short", &[]), Some(Code::TooShort));
        assert_eq!(fault("", &[]), Some(Code::Missing));
        let long: String = (0..BYTES_MOST)
            .map(|n| char::from(b'!' + (n * 37 % 90) as u8))
            .collect();
        assert_eq!(fault(&long, &[]), None);
        assert_eq!(fault(&format!("{long}x"), &[]), Some(Code::TooLong));
    }
}
