struct ByHand;

impl Layout for ByHand {
    fn title(&self) -> ptl::Html {
        ptl::escape("<by hand>")
    }
}

pub fn run() -> String {
    let shop = Shop {
        name: "<s>".to_owned(),
    };
    format!(
        "{}\n{}\n{}\n{}\n{}\n",
        any(&Site),
        any(&shop),
        any(&ByHand),
        any(&Mixed),
        shop.header()
    )
}
