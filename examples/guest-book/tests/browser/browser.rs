//! Chromium without a window, driven by the protocol that all browsers know.

use std::panic::resume_unwind;
use std::process::Stdio;

use axum::http::Method;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use url::{ParseError, Url};

/// The keys as the protocol writes them.
pub(crate) const TAB: &str = "\u{e004}";
pub(crate) const ENTER: &str = "\u{e007}";

const MISSING: &str = "\
These tests need Chromium and its driver. On Debian and Ubuntu:
    apt-get install chromium chromium-driver
Elsewhere install Chrome and the chromedriver of the same version, and see that both are found by PATH.";

/// A browser that is open.
#[derive(Clone, Debug)]
pub(crate) struct Browser {
    client: Client,
}

impl Browser {
    pub(crate) async fn go_to(&self, address: &str) {
        self.client.goto(address).await.unwrap();
    }

    /// Presses keys, wherever the focus is.
    pub(crate) async fn press(&self, keys: &str) {
        let element = self.client.active_element().await.unwrap();
        element.send_keys(keys).await.unwrap();
    }

    /// Presses the tabulator until the element of an id, or a link or button of a text, has the focus.
    pub(crate) async fn tab_to(&self, target: &str) {
        for _ in 0..30 {
            self.press(TAB).await;
            if self.focused().await == target {
                return;
            }
        }
        panic!("the tabulator does not reach {target}");
    }

    /// The id of what has the focus, or its text, if it has none.
    pub(crate) async fn focused(&self) -> String {
        let script = "const it = document.activeElement; return it.id || it.textContent";
        self.run(script).await.as_str().unwrap().to_owned()
    }

    /// The text of the first element, as it is seen.
    pub(crate) async fn text(&self, selector: &str) -> String {
        self.find(selector).await.text().await.unwrap()
    }

    pub(crate) async fn find(&self, selector: &str) -> Element {
        let locator = Locator::Css(selector);
        let found = self.client.wait().for_element(locator).await;
        found.unwrap_or_else(|error| panic!("{selector}: {error}"))
    }

    /// Runs the body of a function in the page, and gives back what it returns.
    pub(crate) async fn run(&self, script: &str) -> Value {
        self.try_run(script).await.unwrap()
    }

    pub(crate) async fn try_run(&self, script: &str) -> Result<Value, CmdError> {
        self.client.execute(script, vec![]).await
    }

    /// Runs a command of Chromium's own protocol, for what the other has no words for.
    pub(crate) async fn dev_tools(&self, command: &'static str, parameters: Value) {
        let command = DevTools {
            command,
            parameters,
        };
        self.client.issue_cmd(command).await.unwrap();
    }

    /// A picture of what is seen, as PNG.
    pub(crate) async fn picture(&self) -> Vec<u8> {
        self.client.screenshot().await.unwrap()
    }
}

/// Hands a browser to a test, and closes it at the end, also if the test fails.
pub(crate) async fn with_browser<F: Future<Output = ()> + Send + 'static>(
    test: impl FnOnce(Browser) -> F,
) {
    let (mut driver, port) = start_driver().await;
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities())
        .connect(&format!("http://127.0.0.1:{port}"))
        .await
        .unwrap_or_else(|error| panic!("cannot start Chromium: {error}\n\n{MISSING}"));
    let browser = Browser {
        client: client.clone(),
    };
    let result = tokio::spawn(test(browser)).await;
    client.close().await.unwrap();
    driver.kill().await.unwrap();
    if let Err(error) = result {
        resume_unwind(error.into_panic());
    }
}

/// Starts the driver, and gives back the port on which it listens.
async fn start_driver() -> (Child, u16) {
    let mut driver = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap_or_else(|error| panic!("cannot start chromedriver: {error}\n\n{MISSING}"));
    let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
    while let Some(line) = lines.next_line().await.unwrap() {
        let Some((_, port)) = line.rsplit_once("started successfully on port ") else {
            continue;
        };
        if let Ok(port) = port.trim_end_matches('.').parse() {
            // The driver writes on, and must find somebody who reads.
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return (driver, port);
        }
    }
    panic!("chromedriver ended without saying on which port it listens");
}

fn capabilities() -> Capabilities {
    // Containers, in which CI runs, allow Chromium no sandbox of its own and little shared memory.
    let arguments = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"];
    let options = json!({ "args": arguments });
    Capabilities::from_iter([("goog:chromeOptions".to_owned(), options)])
}

/// A command of Chromium's own protocol.
#[derive(Debug)]
struct DevTools {
    command: &'static str,
    parameters: Value,
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = json!({ "cmd": self.command, "params": self.parameters });
        (Method::POST, Some(body.to_string()))
    }
}
