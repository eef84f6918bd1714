//! What hostile guests have written stays text. It is tried with the policy in the headers, and without, so that
//! nothing is left but the escaping.

use guest_book::demo;
use serde_json::{Value, json};

use crate::browser::{Browser, with_browser};
use crate::site::serve;

/// Notes every alert, which is what the hostile entries try to raise, from before the page is read.
const WATCH: &str = "window.alerts = []; window.alert = (text) => window.alerts.push(text);";

/// Calls whatever might wait for an event, and gives back what was alerted.
const PROVOKE: &str = "
    const events = ['load', 'error', 'mouseover', 'focus', 'click', 'begin', 'toggle'];
    for (const element of document.querySelectorAll('main *'))
        for (const event of events)
            element.dispatchEvent(new Event(event));
    return window.alerts";

/// Everything in the content of the page that runs, loads, or leads to something that does.
const ACTIVE: &str = r"
    const attributes = (element) => [...element.attributes];
    const isActive = (element) =>
        element.matches('script:not(#state, [src^=\'/assets/\']), img, svg, iframe, object, embed, b')
        || attributes(element).some(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
        || element.matches('a') && !['http:', 'https:'].includes(element.protocol) && element.getAttribute('href') !== 'about:invalid#blocked';
    return [...document.querySelectorAll('main *')].filter(isActive).map((element) => element.outerHTML)";

/// A script as a hostile entry would bring it in.
const INJECT: &str = "
    const script = document.createElement('script');
    script.textContent = 'alert(1)';
    document.body.append(script);
    return window.alerts";

async fn watch(browser: &Browser) {
    let source = json!({ "source": WATCH });
    browser
        .dev_tools("Page.addScriptToEvaluateOnNewDocument", source)
        .await;
}

/// Visits every page that shows an entry, also as it is when a form comes back.
async fn visit_all(browser: &Browser, site: &str) {
    let lists = ["/", "/?page=2", "/archive"].map(str::to_owned);
    let singles = (1..=demo::entries().len())
        .flat_map(|id| [format!("/entries/{id}"), format!("/sign?answer={id}")]);
    for path in lists.into_iter().chain(singles) {
        browser.go_to(&format!("{site}{path}")).await;
        nothing_happens(browser, &path).await;
    }
    for entry in demo::entries() {
        browser.go_to(&format!("{site}/sign")).await;
        let fill_in = format!(
            "const [name, site, message] = {};
            document.getElementById('name').value = name;
            document.getElementById('site').value = site;
            document.getElementById('message').value = message;
            document.querySelector('input[name=token]').value = 'stale';
            document.querySelector('form').submit()",
            json!([entry.name, entry.site, entry.message])
        );
        browser.run(&fill_in).await;
        browser.find("[role=alert]").await;
        nothing_happens(browser, &entry.name).await;
        let value = browser
            .run("return document.getElementById('message').value")
            .await;
        assert_eq!(value, entry.message);
    }
}

async fn nothing_happens(browser: &Browser, place: &str) {
    assert_eq!(browser.run(ACTIVE).await, json!([]), "{place}");
    assert_eq!(browser.run(PROVOKE).await, json!([]), "{place}");
}

#[tokio::test]
#[ignore = "needs Chromium"]
async fn hostile_entries_are_text_behind_the_policy() {
    with_browser(|browser| async move {
        watch(&browser).await;
        let site = serve(&demo::entries()).await;
        visit_all(&browser, &site).await;
        assert!(
            browser.try_run(INJECT).await.is_err(),
            "the policy lets a script run"
        );
    })
    .await;
}

#[tokio::test]
#[ignore = "needs Chromium"]
async fn hostile_entries_are_text_without_the_policy_too() {
    with_browser(|browser| async move {
        watch(&browser).await;
        let bypass = json!({ "enabled": true });
        browser.dev_tools("Page.setBypassCSP", bypass).await;
        let site = serve(&demo::entries()).await;
        visit_all(&browser, &site).await;
        // Had there been a script, it would have run.
        assert_eq!(browser.run(INJECT).await, json!([1]));
    })
    .await;
}

#[tokio::test]
#[ignore = "needs Chromium"]
async fn a_link_that_is_a_script_leads_nowhere() {
    with_browser(|browser| async move {
        watch(&browser).await;
        browser
            .dev_tools("Page.setBypassCSP", json!({ "enabled": true }))
            .await;
        let site = serve(&demo::entries()).await;
        for path in ["/", "/?page=2"] {
            let blocked = "a[href='about:invalid#blocked']";
            browser.go_to(&format!("{site}{path}")).await;
            let count = browser
                .run(&format!(
                    "return document.querySelectorAll(\"{blocked}\").length"
                ))
                .await;
            assert_ne!(count, Value::from(0), "{path}");
            browser.find(blocked).await.click().await.unwrap();
            let alerts = browser.run("return window.alerts ?? []").await;
            assert_eq!(alerts, json!([]), "{path}");
        }
    })
    .await;
}
