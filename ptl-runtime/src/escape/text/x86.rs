//! Vectors of x86-64: AVX2, where the machine has it, and SSE2.

#![allow(
    clippy::inline_always,
    reason = "an instruction of a vector is one only within a function for which it is enabled"
)]

use core::arch::x86_64::{
    __m128i, __m256i, _mm_cmpeq_epi8, _mm_loadu_si128, _mm_movemask_epi8, _mm_or_si128,
    _mm_set_epi64x, _mm_set1_epi8, _mm_storeu_si128, _mm256_broadcastsi128_si256,
    _mm256_cmpeq_epi8, _mm256_loadu_si256, _mm256_movemask_epi8, _mm256_shuffle_epi8,
    _mm256_storeu_si256,
};

use super::vector::{self, Baseline, HALF, SPECIALS, Vector};
use crate::Buffer;
use crate::cursor::Place;

/// Writes text at a place, escaped. The place behind it has room for [`RUN`](crate::cursor::RUN) bytes.
///
/// # Safety
///
/// The place is the buffer's, with room for the text and for [`RUN`](crate::cursor::RUN) bytes.
#[inline]
pub(super) unsafe fn escape_at(buffer: &mut Buffer, place: Place, text: &str) -> Place {
    // SAFETY: the caller promises what they demand of the place. This module is compiled only where SSE2 is enabled.
    unsafe {
        if text.len() < HALF {
            vector::escape_short::<Sse2>(buffer, place, text)
        } else {
            escape_long(buffer, place, text)
        }
    }
}

/// This is a function of its own, so that short texts need no more registers than they have.
///
/// # Safety
///
/// The text is half a block at least. The place is the buffer's, with room for it and for [`RUN`](crate::cursor::RUN) bytes.
#[inline(never)]
unsafe fn escape_long(buffer: &mut Buffer, place: Place, text: &str) -> Place {
    // SAFETY: the caller promises what they demand of the place, and the machine has AVX2 where that is called.
    unsafe {
        if has_avx2() {
            escape_with_avx2(buffer, place, text)
        } else {
            escape_with_sse2(buffer, place, text)
        }
    }
}

#[cfg(feature = "std")]
#[inline]
fn has_avx2() -> bool {
    std::is_x86_feature_detected!("avx2")
}

/// Without an operating system, only what the whole program is compiled for is sure.
#[cfg(not(feature = "std"))]
const fn has_avx2() -> bool {
    cfg!(target_feature = "avx2")
}

/// # Safety
///
/// The text is half a block at least. The place is the buffer's, with room for it and for [`RUN`](crate::cursor::RUN) bytes.
#[target_feature(enable = "avx2")]
unsafe fn escape_with_avx2(buffer: &mut Buffer, place: Place, text: &str) -> Place {
    // SAFETY: AVX2 is enabled. The caller promises the rest.
    unsafe { vector::escape_long::<Avx2>(buffer, place, text) }
}

/// # Safety
///
/// The same.
#[inline(never)]
unsafe fn escape_with_sse2(buffer: &mut Buffer, place: Place, text: &str) -> Place {
    // SAFETY: this module is compiled only where SSE2 is enabled. The caller promises the rest.
    unsafe { vector::escape_long::<Sse2>(buffer, place, text) }
}

#[derive(Clone, Copy)]
struct Sse2(__m128i);

impl Vector for Sse2 {
    const WIDTH: usize = 16;

    #[inline(always)]
    unsafe fn load(from: *const u8) -> Self {
        // SAFETY: the caller promises that 16 bytes may be read. They may be at any address.
        Self(unsafe { _mm_loadu_si128(from.cast()) })
    }

    #[inline(always)]
    unsafe fn store(self, to: *mut u8) {
        // SAFETY: the caller promises that 16 bytes may be written. They may be at any address.
        unsafe { _mm_storeu_si128(to.cast(), self.0) };
    }

    #[inline(always)]
    unsafe fn specials(self) -> u64 {
        // SAFETY: the caller promises that the machine has SSE2.
        let mask = unsafe {
            let is = |bytes, byte: u8| _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte.cast_signed()));
            let with = |bits: u8| _mm_or_si128(self.0, _mm_set1_epi8(bits.cast_signed()));
            // Each of these pairs differs in one bit.
            let ampersand_or_apostrophe = is(with(b'&' ^ b'\''), b'\'');
            let less_or_greater = is(with(b'<' ^ b'>'), b'>');
            let quote_or_nul = _mm_or_si128(is(self.0, b'"'), is(self.0, 0));
            _mm_movemask_epi8(_mm_or_si128(
                _mm_or_si128(ampersand_or_apostrophe, less_or_greater),
                quote_or_nul,
            ))
        };
        u64::from(mask.cast_unsigned())
    }
}

impl Baseline for Sse2 {
    #[inline(always)]
    unsafe fn from_halves(first: u64, second: u64) -> Self {
        // SAFETY: the caller promises that the machine has SSE2.
        Self(unsafe { _mm_set_epi64x(second.cast_signed(), first.cast_signed()) })
    }
}

#[derive(Clone, Copy)]
struct Avx2(__m256i);

impl Vector for Avx2 {
    const WIDTH: usize = 32;

    #[inline(always)]
    unsafe fn load(from: *const u8) -> Self {
        // SAFETY: the caller promises that 32 bytes may be read. They may be at any address.
        Self(unsafe { _mm256_loadu_si256(from.cast()) })
    }

    #[inline(always)]
    unsafe fn store(self, to: *mut u8) {
        // SAFETY: the caller promises that 32 bytes may be written. They may be at any address.
        unsafe { _mm256_storeu_si256(to.cast(), self.0) };
    }

    /// Looks up by the low bits which byte would be special, and compares. A byte that is not ASCII finds zero.
    #[inline(always)]
    unsafe fn specials(self) -> u64 {
        // SAFETY: the caller promises that the machine has AVX2, and the table has the 16 bytes that are read.
        let mask = unsafe {
            let table = _mm256_broadcastsi128_si256(_mm_loadu_si128(SPECIALS.as_ptr().cast()));
            _mm256_movemask_epi8(_mm256_cmpeq_epi8(
                _mm256_shuffle_epi8(table, self.0),
                self.0,
            ))
        };
        u64::from(mask.cast_unsigned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::escape::text::tests::assert_as_scalar;

    #[test]
    fn sse2_escapes_as_the_scalar_twin_does() {
        assert_as_scalar(|buffer, place, text| {
            // SAFETY: short texts are for another function. The caller promises the rest.
            unsafe {
                if text.len() < HALF {
                    escape_at(buffer, place, text)
                } else {
                    escape_with_sse2(buffer, place, text)
                }
            }
        });
    }
}
