//! The parts of a card.

use crate::data::Member;

markup::define! {
    Card<'a>(member: &'a Member) {
        li.card {
            @Avatar { id: member.id, name: &member.name }
            h3 { @member.name }
            @Badge { kind: "messages", count: member.messages }
            @Button { label: "Profile", kind: "primary", id: member.id }
            @Button { label: "Message", kind: "plain", id: member.id }
        }
    }

    Avatar<'a>(id: u32, name: &'a str) {
        img.avatar[src = ("/avatars/", id, ".png"), alt = name];
    }

    Badge<'a>(kind: &'a str, count: u32) {
        span[class = ("badge badge-", kind)] { @count }
    }

    Button<'a>(label: &'a str, kind: &'a str, id: u32) {
        a[class = ("button button-", kind), href = ("/members/", id)] { @label }
    }
}
