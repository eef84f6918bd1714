//! The form, by keyboard alone, and without a script.

use serde_json::json;

use crate::browser::{Browser, ENTER, with_browser};
use crate::site::serve;

/// Goes through the form and sends it.
async fn fill_in(browser: &Browser, name: &str, message: &str) {
    browser.tab_to("name").await;
    browser.press(name).await;
    browser.tab_to("message").await;
    browser.press(message).await;
    browser.tab_to("Sign the book").await;
    browser.press(ENTER).await;
}

#[tokio::test]
#[ignore = "needs Chromium"]
async fn the_book_is_signed_by_keyboard_alone() {
    with_browser(|browser| async move {
        browser.go_to(&serve(&[]).await).await;
        browser.tab_to("Sign the book").await;
        browser.press(ENTER).await;
        browser.find("form").await;
        fill_in(&browser, "Mara <i>", "One line\nand another & more").await;

        assert_eq!(browser.text("[role=status] bdi").await, "Mara <i>");
        assert_eq!(browser.text("article:target h2").await, "Mara <i>");
        let message = browser.text("article:target .message").await;
        assert_eq!(message, "One line\nand another & more");
    })
    .await;
}

#[tokio::test]
#[ignore = "needs Chromium"]
async fn typing_goes_on_at_the_first_mistake() {
    with_browser(|browser| async move {
        browser.go_to(&format!("{}/sign", serve(&[]).await)).await;
        fill_in(&browser, "Mara", "").await;

        assert!(
            browser
                .text("[role=alert]")
                .await
                .contains("what is marked below")
        );
        browser.find("#message:focus").await;
        let script = "const described = document.activeElement.getAttribute('aria-describedby');
            return document.getElementById(described).textContent";
        assert_eq!(browser.run(script).await, "Please write a few words.");

        browser.press("Here they are.").await;
        browser.tab_to("Sign the book").await;
        browser.press(ENTER).await;
        assert_eq!(browser.text("article:target h2").await, "Mara");
    })
    .await;
}

#[tokio::test]
#[ignore = "needs Chromium"]
async fn the_form_needs_no_script() {
    with_browser(|browser| async move {
        let off = json!({ "value": true });
        browser
            .dev_tools("Emulation.setScriptExecutionDisabled", off)
            .await;
        browser.go_to(&format!("{}/sign", serve(&[]).await)).await;
        browser.find("#name").await.send_keys("Mara").await.unwrap();
        browser
            .find("#message")
            .await
            .send_keys("Still here.")
            .await
            .unwrap();
        browser
            .find("form button")
            .await
            .send_keys(ENTER)
            .await
            .unwrap();
        assert_eq!(browser.text("article h2").await, "Mara");
    })
    .await;
}

#[tokio::test]
#[ignore = "needs Chromium"]
async fn the_script_counts_and_quotes() {
    with_browser(|browser| async move {
        let entries = guest_book::demo::entries();
        let (id, entry) = (1..)
            .zip(&entries)
            .find(|(_, entry)| entry.name.starts_with("</script>"))
            .unwrap();
        browser
            .go_to(&format!("{}/sign?answer={id}", serve(&entries).await))
            .await;
        browser.tab_to(&format!("Quote {}", entry.name)).await;
        browser.press(ENTER).await;

        assert_eq!(browser.focused().await, "message");
        let quoted = entry.message.replace('\n', "\n> ");
        let value = browser.run("return document.activeElement.value").await;
        assert_eq!(value, format!("> {quoted}\n\n"));
        browser.tab_to("name").await;
        browser.press(&"é".repeat(55)).await;
        assert_eq!(browser.text("#name + .counter").await, "5 characters left");
    })
    .await;
}
