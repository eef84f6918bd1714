//! The traits whose methods append a [`Value`](super::Value), a [`Fixed`](super::Fixed), or one [`In`](super::In) a sink. Generated code imports all
//! of them with one glob, so nothing else may stand here: it would shadow names of the user's module.

pub use super::accepted::{__PtlDisplay, __PtlOption, __PtlRender};
pub use super::fixed::__PtlFixed;
pub use super::in_sink::{
    __PtlInAtHand, __PtlInAttrs, __PtlInBool, __PtlInCss, __PtlInCssPart, __PtlInFuture,
    __PtlInHtmlOfCss, __PtlInHtmlOfUrl, __PtlInJs, __PtlInJsString, __PtlInJson, __PtlInOption,
    __PtlInResult, __PtlInText, __PtlInTrusted, __PtlInTrustedUrl, __PtlInUrl, __PtlInUrlPart,
    __PtlInValue,
};
pub use super::refused::{__PtlBool, __PtlFuture, __PtlJson, __PtlResult};
