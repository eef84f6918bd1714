use ptl_runtime::Buffer;

fn main() {
    let mut out = Buffer::new();
    out.raw("<b>");
    out.push_str("<b>");
}
