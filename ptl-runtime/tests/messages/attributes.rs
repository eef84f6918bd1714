use ptl_runtime::{attr, attrs, classes};

struct User;

fn main() {
    let _ = attr("id", User);
    let _ = attrs(["id", "lang"]);
    let _ = attrs([("id", vec![1])]);
    let _ = classes(["active"]);
}
