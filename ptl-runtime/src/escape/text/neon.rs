//! Vectors of 64-bit ARM.

#![allow(
    clippy::inline_always,
    reason = "an instruction of a vector is one only within a function for which it is enabled"
)]

use alloc::string::String;
use core::arch::aarch64::{
    uint8x16_t, vandq_u8, vceqq_u8, vcombine_u8, vcreate_u8, vdupq_n_u8, vget_lane_u64, vld1q_u8,
    vqtbl1q_u8, vreinterpret_u64_u8, vreinterpretq_u16_u8, vshrn_n_u16, vst1q_u8,
};

use super::vector::{self, Baseline, SPECIALS, Vector};

/// Appends `text`, escaped.
pub(super) fn escape_into(out: &mut String, text: &str) {
    // SAFETY: this module is compiled only where NEON is enabled.
    unsafe { vector::escape_into::<Neon, Neon>(out, text) };
}

#[derive(Clone, Copy)]
struct Neon(uint8x16_t);

impl Vector for Neon {
    const WIDTH: usize = 16;
    const MASK_BITS: usize = 4;

    #[inline(always)]
    unsafe fn load(from: *const u8) -> Self {
        // SAFETY: the caller promises that 16 bytes may be read. They may be at any address.
        Self(unsafe { vld1q_u8(from) })
    }

    #[inline(always)]
    unsafe fn store(self, to: *mut u8) {
        // SAFETY: the caller promises that 16 bytes may be written. They may be at any address.
        unsafe { vst1q_u8(to, self.0) };
    }

    /// Looks up by the low bits which byte would be special, and compares.
    #[inline(always)]
    unsafe fn specials(self) -> u64 {
        // SAFETY: the caller promises that the machine has NEON, and the table has the 16 bytes that are read.
        unsafe {
            let low_bits = vandq_u8(self.0, vdupq_n_u8(vector::LOW_BITS));
            let special = vqtbl1q_u8(vld1q_u8(SPECIALS.as_ptr()), low_bits);
            let is_special = vreinterpretq_u16_u8(vceqq_u8(special, self.0));
            // Of the 16 bits of two bytes, the middle 8 are kept: four of each.
            vget_lane_u64::<0>(vreinterpret_u64_u8(vshrn_n_u16::<4>(is_special)))
        }
    }
}

impl Baseline for Neon {
    #[inline(always)]
    unsafe fn from_halves(first: u64, second: u64) -> Self {
        // SAFETY: the caller promises that the machine has NEON.
        Self(unsafe { vcombine_u8(vcreate_u8(first), vcreate_u8(second)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::escape::text::tests::assert_as_scalar;

    #[test]
    fn neon_escapes_as_the_scalar_twin_does() {
        assert_as_scalar(escape_into);
    }
}
