//! Where a page of a list ends: one row more is read than is shown, so that nothing has to be counted.
//! Must not read anything.

/// Cuts the row off that was read beyond a page of `most`; gives whether there was one, that is, whether
/// another page follows.
pub fn cut<T>(rows: &mut Vec<T>, most: i64) -> bool {
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let more = rows.len() > most;
    rows.truncate(most);
    more
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_row_beyond_the_page_is_cut_off_and_says_that_there_is_another_page() {
        for (read, kept, more) in [(0, 0, false), (2, 2, false), (3, 2, true)] {
            let mut rows = vec![(); read];
            assert_eq!((cut(&mut rows, 2), rows.len()), (more, kept), "{read}");
        }
    }
}
