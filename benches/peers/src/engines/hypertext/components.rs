//! The parts of a card.

use hypertext::prelude::*;

use crate::data::Member;

pub(super) fn card(member: &Member) -> impl Renderable {
    maud! {
        li.card {
            (avatar(member.id, &member.name))
            h3 { (member.name) }
            (badge("messages", member.messages))
            (button("Profile", "primary", member.id))
            (button("Message", "plain", member.id))
        }
    }
}

fn avatar(id: u32, name: &str) -> impl Renderable {
    maud! {
        img.avatar src={ "/avatars/" (id) ".png" } alt=(name);
    }
}

fn badge(kind: &str, count: u32) -> impl Renderable {
    maud! {
        span class={ "badge badge-" (kind) } { (count) }
    }
}

fn button(label: &str, kind: &str, id: u32) -> impl Renderable {
    maud! {
        a class={ "button button-" (kind) } href={ "/members/" (id) } { (label) }
    }
}
