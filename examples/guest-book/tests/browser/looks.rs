//! How the pages look: pictures for whoever changes them, and what a program can see.

use std::fs;
use std::path::Path;

use guest_book::demo;
use serde_json::json;

use crate::browser::{Browser, with_browser};
use crate::site::serve;

const PAGES: [(&str, &str); 6] = [
    ("book", "/"),
    ("sign", "/sign?answer=9"),
    ("mistakes", "/sign"),
    ("archive", "/archive"),
    ("about", "/about"),
    ("nowhere", "/nowhere"),
];

/// The contrast of each text with what is behind it, where it is less than the 4.5 that WCAG asks for.
const FAINT: &str = r"
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const pixel = (colours) => {
        canvas.clearRect(0, 0, 1, 1);
        for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (rgb) => {
        const [r, g, b] = rgb.map((part) => part / 255).map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
        return .2126 * r + .7152 * g + .0722 * b;
    };
    const grounds = (element) => element ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor] : [];
    const contrast = (element) => {
        const ground = grounds(element);
        const [low, high] = [pixel(ground), pixel([...ground, getComputedStyle(element).color])].map(luminance).sort((a, b) => a - b);
        return (high + .05) / (low + .05);
    };
    const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    return [...document.querySelectorAll('body *')]
        .filter((element) => hasText(element) && element.checkVisibility() && !element.matches('script, .skip'))
        .filter((element) => contrast(element) < 4.5)
        .map((element) => `${element.outerHTML}: ${contrast(element)}`)";

async fn set(browser: &Browser, width: u32, scheme: &str) {
    let size =
        json!({ "width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": width < 500 });
    browser
        .dev_tools("Emulation.setDeviceMetricsOverride", size)
        .await;
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    browser.dev_tools("Emulation.setEmulatedMedia", media).await;
}

#[tokio::test]
#[ignore = "needs Chromium"]
async fn pages_fit_and_can_be_read_on_every_screen() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    fs::create_dir_all(&folder).unwrap();
    println!("the pictures are in {}", folder.display());
    with_browser(|browser| async move {
        let site = serve(&demo::entries()).await;
        for (width, scheme) in [
            (1100, "light"),
            (1100, "dark"),
            (375, "light"),
            (375, "dark"),
            (320, "light"),
        ] {
            set(&browser, width, scheme).await;
            for (name, path) in PAGES {
                browser.go_to(&format!("{site}{path}")).await;
                if name == "mistakes" {
                    browser.run("document.querySelector('form').submit()").await;
                    browser.find("[role=alert]").await;
                }
                let picture = browser.picture().await;
                fs::write(folder.join(format!("{name}-{width}-{scheme}.png")), picture).unwrap();
                let overflow = browser
                    .run("const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth - clientWidth")
                    .await;
                assert_eq!(overflow, 0, "{name} at {width} pixels");
                assert_eq!(
                    browser.run(FAINT).await,
                    json!([]),
                    "{name} in {scheme} colours"
                );
            }
        }
    })
    .await;
}
