//! One application, which is a [`Router`](axum::Router), behind today's server and behind the gateways of old.
//!
//! axum serves it over HTTP. For the others there is an adapter each: [`cgi`], [`scgi`] and [`fastcgi`]. All three
//! describe a request by the same [variables], and take an [answer] in the same form.

pub mod answer;
pub mod application;
pub mod body;
pub mod cgi;
pub mod fastcgi;
pub mod scgi;
pub mod variables;
