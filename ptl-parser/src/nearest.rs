//! What a misspelt word may have been meant as.

/// The candidate that `word` is a slip of, if there is one: it differs in about a third of its letters at most.
///
/// ```
/// assert_eq!(ptl_parser::nearest("lnag", ["lang", "theme"]), Some("lang"));
/// assert_eq!(ptl_parser::nearest("colour", ["lang", "theme"]), None);
/// ```
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word = word.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (distance(&word, &candidate.to_lowercase()), candidate))
        .filter(|&(distance, candidate)| distance <= (candidate.len() / 3).max(1))
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

/// How many characters must be added, taken away, changed or swapped with their neighbour.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    if one.len() > 40 {
        return usize::MAX;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    let mut previous = None;
    for (index, character) in one.chars().enumerate() {
        let mut next = vec![index + 1];
        for (column, &target) in other.iter().enumerate() {
            let at =
                |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX / 2);
            let changed = at(&row, column) + usize::from(character != target);
            let mut cost = changed
                .min(at(&row, column + 1) + 1)
                .min(at(&next, column) + 1);
            let last_target = column
                .checked_sub(1)
                .and_then(|column| other.get(column))
                .copied();
            if previous == Some(target) && last_target == Some(character) {
                cost = cost.min(at(&before, column.saturating_sub(1)) + 1);
            }
            next.push(cost);
        }
        before = std::mem::replace(&mut row, next);
        previous = Some(character);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn finds_slips() {
        let kinds = ["html", "plain", "css"];
        assert_eq!(nearest("HTML", kinds), Some("html"));
        assert_eq!(nearest("htlm", kinds), Some("html"));
        assert_eq!(nearest("plan", kinds), Some("plain"));
        assert_eq!(nearest("markdown", kinds), None);
        assert_eq!(nearest("langs", ["Lang", "theme"]), Some("Lang"));
    }

    #[test]
    fn distances() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("same", "same"), 0);
        assert_eq!(distance("swap", "sawp"), 1);
    }
}
