use ptl_runtime::__private::done;

fn main() {
    done(async {});
}
