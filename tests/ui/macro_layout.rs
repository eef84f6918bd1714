ptl::ptl! {
    template page(flag: bool):
        if flag:
        "yes"
        else if flag:
            "no"

    template other():
        "fine"
}

fn main() {}
