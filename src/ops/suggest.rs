//! Tries an organisation's keywords on lines of a file: what would be suggested, and why.
//! Must not write anything.

use std::fmt::Write;
use std::path::Path;

use crate::domain::Lang;
use crate::error::{Error, Result};
use crate::service::directory::Directory;
use crate::storage::Db;

/// For each line of `file` the first three categories, each in a line of its own: the line's number,
/// the category's code and name, its score and the words that decided, separated by tabs. A line for
/// which no word decides has its number alone.
pub async fn suggest(db: &Db, file: &Path) -> Result<String> {
    let lines = tokio::fs::read_to_string(file)
        .await
        .map_err(|error| Error::Operator(format!("{}: {error}", file.display())))?;
    let directory = Directory::read(&mut db.read().await?).await?;
    Ok(table(&directory, &lines))
}

fn table(directory: &Directory, lines: &str) -> String {
    let mut table = String::new();
    for (index, line) in lines.lines().enumerate() {
        let number = index + 1;
        let suggestions = directory.suggest(line);
        if suggestions.is_empty() {
            let _ = writeln!(table, "{number}");
        }
        for suggestion in suggestions {
            let code = directory
                .category(suggestion.category)
                .map(|category| category.code.as_str())
                .unwrap_or_default();
            let name = directory.category_label(suggestion.category, Lang::ZhCn);
            let words = suggestion.words.join(" ");
            let _ = writeln!(
                table,
                "{number}\t{code}\t{name}\t{:.1}\t{words}",
                suggestion.score
            );
        }
    }
    table
}
