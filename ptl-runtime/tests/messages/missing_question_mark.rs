use ptl_runtime::__private::done;

fn main() {
    let fallible: Result<(), std::fmt::Error> = Ok(());
    done(fallible);
    done(Some(()));
}
