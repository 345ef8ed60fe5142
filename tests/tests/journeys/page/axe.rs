//! Every screen is looked over by axe-core, with no violation allowed.

use std::sync::LazyLock;

use serde_json::Value;

use super::super::Result;
use super::super::desk::{root, until};
use super::Page;

static AXE: LazyLock<String> = LazyLock::new(|| {
    std::fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js"))
        .expect("`npm ci` brings axe-core")
});

/// The rules that hold: WCAG 2.2 up to AA, and what is good practice beyond it.
const RULES: &str =
    r#"{ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }"#;

/// Has axe-core look at the page as it is.
pub(super) async fn look(page: &Page, name: &str) -> Result {
    if page.run("return typeof window.axe", vec![]).await? == "undefined" {
        // WebDriver's scripts are functions: what axe defines must be put on the window by hand.
        page.run(
            &format!("{}; window.axe = window.axe ?? axe;", *AXE),
            vec![],
        )
        .await?;
    }
    page.run(
        &format!(
            "window.looked = null; axe.run(document, {RULES}).then((found) => (window.looked = found.violations.map(
                (rule) => rule.id + ': ' + rule.nodes.map((node) => node.html.slice(0, 200) + ' ' + node.failureSummary).join('; '))),
                (error) => (window.looked = [String(error)]))"
        ),
        vec![],
    )
    .await?;
    let found = until("axe-core has looked", async || {
        page.run("return window.looked", vec![])
            .await
            .ok()
            .filter(|looked| !looked.is_null())
    })
    .await?;
    match found {
        Value::Array(violations) if violations.is_empty() => Ok(()),
        violations => Err(format!("axe-core on {name}: {violations:#}").into()),
    }
}
