//! What a project chooses for itself: the table `[package.metadata.ptl]` of its Cargo.toml.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use ptl_html::{Policy, PolicyError};
use ptl_parser::ErrorKind;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::inputs::crate_around;

/// The lists in the table, and how each of them extends the policy.
const LISTS: [(&str, Allow); 3] = [
    ("schemes", Policy::allow_scheme),
    ("attributes", Policy::allow_attribute),
    ("url-attributes", Policy::allow_url_attribute),
];

type Allow = fn(&mut Policy, &str) -> Result<(), PolicyError>;

/// The choices of a project.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Which schemes and attributes are allowed beyond those that are anywhere.
    pub policy: Arc<Policy>,
    /// Whether there are any, so that the Cargo.toml is to be watched.
    pub are_present: bool,
}

impl Settings {
    /// Reads the settings in a Cargo.toml. Where there is no such file, or it cannot be read, there are none.
    ///
    /// # Errors
    ///
    /// Fails if the table holds something that is no setting, or a value that cannot be allowed.
    pub fn of_manifest(path: &Path) -> Result<Self, ErrorKind> {
        match fs::read_to_string(path) {
            Ok(text) => Self::of_text(&text),
            Err(_) => Ok(Self::default()),
        }
    }

    /// Reads the settings of the crate that a path stands in. Where it stands in none, there are none.
    ///
    /// # Errors
    ///
    /// As [`Settings::of_manifest`].
    pub fn around(path: &Path) -> Result<Self, ErrorKind> {
        // What is not there is told by whoever reads it.
        let absolute = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        match crate_around(&absolute) {
            Some(folder) => Self::of_manifest(&folder.join("Cargo.toml")),
            None => Ok(Self::default()),
        }
    }

    /// Reads the settings in the text of a Cargo.toml. What is no TOML is left to cargo to report.
    ///
    /// # Errors
    ///
    /// As [`Settings::of_manifest`].
    ///
    /// ```
    /// use ptl_build::Settings;
    ///
    /// let settings = Settings::of_text("[package.metadata.ptl]\nschemes = ['sip']").unwrap();
    /// assert!(settings.policy.schemes().any(|scheme| scheme == "sip"));
    /// assert!(Settings::of_text("[package.metadata.ptl]\nschemes = ['javascript']").is_err());
    /// ```
    pub fn of_text(text: &str) -> Result<Self, ErrorKind> {
        let Ok(manifest) = DeTable::parse(text) else {
            return Ok(Self::default());
        };
        let Some(own) = ["package", "metadata", "ptl"]
            .iter()
            .try_fold(manifest.get_ref(), |table, name| {
                table.get(*name)?.get_ref().as_table()
            })
        else {
            return Ok(Self::default());
        };
        let mut policy = Policy::default();
        for (key, value) in own {
            extend(&mut policy, key.get_ref(), value)?;
        }
        Ok(Self {
            policy: Arc::new(policy),
            are_present: true,
        })
    }
}

fn extend(policy: &mut Policy, key: &str, value: &Spanned<DeValue<'_>>) -> Result<(), ErrorKind> {
    let refused = |reason: String| ErrorKind::Setting {
        key: key.to_owned(),
        reason,
    };
    let known = LISTS.iter().find(|(known, _)| *known == key);
    let Some((_, allow)) = known else {
        let known = LISTS.map(|(known, _)| format!("`{known}`")).join(", ");
        return Err(refused(format!(
            "there is no such setting: there are {known}"
        )));
    };
    let no_list = || refused("it has to be a list of strings".to_owned());
    for item in value.get_ref().as_array().ok_or_else(no_list)? {
        let name = item.get_ref().as_str().ok_or_else(no_list)?;
        allow(policy, name).map_err(|error| refused(error.to_string()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(table: &str) -> String {
        let text = format!("[package]\nname = 'x'\n[package.metadata.ptl]\n{table}");
        match Settings::of_text(&text) {
            Err(kind) => kind.wording().message,
            Ok(_) => String::new(),
        }
    }

    #[test]
    fn lists_extend_the_policy() {
        let settings = Settings::of_text(
            "[package.metadata.ptl]\nschemes = ['SIP']\nattributes = ['hx-target']\nurl-attributes = ['hx-get']",
        );
        let mut expected = Policy::default();
        expected.allow_scheme("sip").unwrap();
        expected.allow_attribute("hx-target").unwrap();
        expected.allow_url_attribute("hx-get").unwrap();
        let settings = settings.unwrap();
        assert_eq!(*settings.policy, expected);
        assert!(settings.are_present);
    }

    #[test]
    fn without_a_table_nothing_is_allowed_beyond_the_usual() {
        for text in ["", "[package]\nname = 'x'", "no toml [", "package = 1"] {
            let settings = Settings::of_text(text).unwrap();
            assert_eq!(*settings.policy, Policy::default());
            assert!(!settings.are_present);
        }
    }

    #[test]
    fn what_cannot_be_a_setting_says_why() {
        for (table, expected) in [
            ("scheme = ['x']", "no such setting"),
            ("schemes = 'x'", "a list of strings"),
            ("schemes = [1]", "a list of strings"),
            ("schemes = ['javascript']", "cannot be allowed"),
            ("attributes = ['onclick']", "has a meaning already"),
            ("attributes = ['a b']", "not the name of an attribute"),
        ] {
            let message = refusal(table);
            assert!(message.contains(expected), "{table}: {message}");
        }
    }
}
