//! Where branches meet.

use core::fmt;

use crate::context::{Context, State};
use crate::inside_tag::{At, InsideTag};

/// Two branches that end in contexts of which no one context can be made.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Mismatch {
    /// Where the first branch ends.
    pub left: Context,
    /// Where the second branch ends.
    pub right: Context,
}

impl Context {
    /// The context behind branches that end in this context or in the other.
    ///
    /// It is this context if both are equal. In a tag, what ends with a name or a quote joins to a
    /// boundary, behind which a space, `/`, `>` or attributes must follow. Differing parts of a
    /// URL, and differing tokens of JavaScript, join to an unknown one, which is refused only if a
    /// value needs to know it. An open character reference joins to the more careful reading.
    ///
    /// ```
    /// use ptl_html::{Context, Policy};
    ///
    /// let policy = Policy::default();
    /// let open = Context::TEXT.advance(b"<option", &policy)?;
    /// let selected = open.advance(b" selected", &policy)?;
    ///
    /// let joined = open.join(selected)?;
    /// assert_eq!(joined.advance(b">", &policy)?, Context::TEXT);
    /// assert!(joined.join(Context::TEXT).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// The order in which branches are joined does not matter. A branch that never reaches its end
    /// has no context and takes no part.
    ///
    /// # Errors
    /// If the contexts differ in anything else.
    #[allow(clippy::result_large_err)] // Contexts are copied at every byte; here it is rare.
    pub fn join(self, other: Self) -> Result<Self, Mismatch> {
        let mismatch = Mismatch {
            left: self,
            right: other,
        };
        let state = self.join_state(other).ok_or(mismatch)?;
        // Whole contexts are compared, so that no field can be forgotten.
        let (left, right) = (self.with(state), other.with(state));
        if left == right {
            Ok(left)
        } else {
            Err(mismatch)
        }
    }

    fn join_state(self, other: Self) -> Option<State> {
        match (self.state, other.state) {
            (left, right) if left == right => Some(left),
            (State::Text { reference: left }, State::Text { reference: right }) => {
                Some(State::Text {
                    reference: left || right,
                })
            }
            (State::RawText(left), State::RawText(right)) => left.join(right).map(State::RawText),
            (State::Url(left), State::Url(right)) => left.join(right).map(State::Url),
            (State::Tag(left), State::Tag(right)) if left.is_in_value() && right.is_in_value() => {
                left.join_values(right).map(State::Tag)
            }
            _ => self.join_boundaries(other),
        }
    }

    fn join_boundaries(self, other: Self) -> Option<State> {
        let tag = self.tag().ok()?;
        let same = other.tag().is_ok_and(|other| other == tag);
        same.then_some(State::Tag(InsideTag::new(tag, At::Boundary)))
    }
}

impl InsideTag {
    const fn is_in_value(self) -> bool {
        matches!(self.at, At::Value(_))
    }

    fn join_values(self, other: Self) -> Option<Self> {
        let (At::Value(left), At::Value(right)) = (self.at, other.at) else {
            return None;
        };
        let at = At::Value(left.join(right)?);
        let joined = Self { at, ..self };
        (joined == Self { at, ..other }).then_some(joined)
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "one branch ends {}, another {}: let all of them end in the same kind of place",
            self.left, self.right
        )
    }
}

impl core::error::Error for Mismatch {}
