//! The parts of a card.

use maud::{Markup, html};

use crate::data::Member;

pub(super) fn card(member: &Member) -> Markup {
    html! {
        li.card {
            (avatar(member.id, &member.name))
            h3 { (member.name) }
            (badge("messages", member.messages))
            (button("Profile", "primary", member.id))
            (button("Message", "plain", member.id))
        }
    }
}

fn avatar(id: u32, name: &str) -> Markup {
    html! {
        img.avatar src={ "/avatars/" (id) ".png" } alt=(name);
    }
}

fn badge(kind: &str, count: u32) -> Markup {
    html! {
        span class={ "badge badge-" (kind) } { (count) }
    }
}

fn button(label: &str, kind: &str, id: u32) -> Markup {
    html! {
        a class={ "button button-" (kind) } href={ "/members/" (id) } { (label) }
    }
}
