//! Vectors of 64-bit ARM.

#![allow(
    clippy::inline_always,
    reason = "an instruction of a vector is one only within a function for which it is enabled"
)]

use core::arch::aarch64::{
    uint8x16_t, vaddv_u8, vandq_u8, vceqq_u8, vcombine_u8, vcreate_u8, vdupq_n_u8, vget_high_u8,
    vget_low_u8, vld1q_u8, vqtbl1q_u8, vst1q_u8,
};

use super::vector::{self, Baseline, HALF, SPECIALS, Vector};
use crate::Buffer;
use crate::cursor::Place;

/// Writes text at a place, escaped. The place behind it has room for [`RUN`](crate::cursor::RUN) bytes.
///
/// # Safety
///
/// The place is the buffer's, with room for the text and for [`RUN`](crate::cursor::RUN) bytes.
pub(super) unsafe fn escape_at(buffer: &mut Buffer, place: Place, text: &str) -> Place {
    // SAFETY: this module is compiled only where NEON is enabled. The caller promises the rest.
    unsafe {
        if text.len() < HALF {
            vector::escape_short::<Neon>(buffer, place, text)
        } else {
            vector::escape_long::<Neon>(buffer, place, text)
        }
    }
}

#[derive(Clone, Copy)]
struct Neon(uint8x16_t);

impl Vector for Neon {
    const WIDTH: usize = 16;

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
            let is_special = vceqq_u8(special, self.0);
            // Each byte keeps a bit of its own in its half, and then the bits of a half are added up.
            let bits = vandq_u8(is_special, vcombine_u8(vcreate_u8(BITS), vcreate_u8(BITS)));
            let first = vaddv_u8(vget_low_u8(bits));
            let second = vaddv_u8(vget_high_u8(bits));
            u64::from(first) | u64::from(second) << 8
        }
    }
}

/// One bit more to the left in each byte, from the lowest byte on.
const BITS: u64 = 0x8040_2010_0804_0201;

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
        assert_as_scalar(escape_at);
    }
}
