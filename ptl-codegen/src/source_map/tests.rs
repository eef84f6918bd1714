use super::*;

fn map() -> SourceMap {
    "10 14 3 7 =\n14 20 3 9\n30 33 8 11 =\n".parse().unwrap()
}

fn located(start: usize, end: usize) -> Option<(usize, usize, bool)> {
    let place = map().locate(Span::new(start, end))?;
    Some((place.span.start, place.span.end, place.is_exact))
}

#[test]
fn a_part_of_an_exact_piece_is_found_to_the_byte() {
    assert_eq!(located(11, 13), Some((4, 6, true)));
    assert_eq!(located(30, 33), Some((8, 11, true)));
}

#[test]
fn what_was_made_for_a_place_stands_for_all_of_it() {
    assert_eq!(located(15, 16), Some((3, 9, false)));
}

#[test]
fn a_range_stands_for_all_that_its_pieces_were_made_from() {
    assert_eq!(located(13, 32), Some((3, 10, false)));
    assert_eq!(located(0, 99), Some((3, 11, false)));
}

#[test]
fn a_point_touches_exact_pieces_alone() {
    assert_eq!(located(10, 10), Some((3, 3, true)));
    assert_eq!(located(14, 14), Some((7, 7, true)));
    assert_eq!(located(17, 17), None);
    assert_eq!(located(33, 33), Some((11, 11, true)));
}

#[test]
fn what_belongs_to_no_place_has_none() {
    assert_eq!(located(20, 30), None);
    assert_eq!(located(0, 10), None);
    assert_eq!(SourceMap::default().locate(Span::new(0, 9)), None);
}

#[test]
fn the_text_of_a_map_reads_the_same() {
    let map = map();
    assert_eq!(map.to_string().parse(), Ok(map));
}

#[test]
fn what_is_no_map_is_refused() {
    for text in [
        "x",
        "1 2 3",
        "2 1 0 0",
        "0 2 0 1 =",
        "0 1 0 1 ~",
        "5 6 0 1\n0 1 0 1\n",
    ] {
        assert_eq!(text.parse::<SourceMap>(), Err(NotASourceMap), "{text}");
    }
}
