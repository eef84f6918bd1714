//! A writer that is lent to a buffer for the time of one rendering.
//!
//! A [`Buffer`](super::Buffer) has no lifetime, so that whoever implements `Render` need not name one, and it can be
//! sent to another thread, as the futures of async templates can. A writer is borrowed, and may be bound to its thread.
//! So what the buffer owns is a share of a loan. The loan ends before the borrow does, whatever became of the buffer
//! by then, and it is of use on the lending thread alone.

use alloc::boxed::Box;
use alloc::sync::Arc;
use core::cell::Cell;
use core::mem;
use std::thread::{self, ThreadId};

use super::drain::{NotSent, Outlet};

/// Does some work with an outlet that needs neither to be sent nor to be borrowed.
pub(crate) fn lend<T>(
    outlet: &mut dyn Outlet,
    work: impl FnOnce(Box<dyn Outlet + Send>) -> T,
) -> T {
    // SAFETY: the reference is only used by way of the loan, which `End` empties before this function is left, by
    // returning or by unwinding. The borrow lasts longer than that.
    let outlet: &'static mut (dyn Outlet + 'static) = unsafe { mem::transmute(outlet) };
    let loan = Arc::new(Loan {
        lender: thread::current().id(),
        outlet: Cell::new(Some(outlet)),
    });
    let end = End(Arc::clone(&loan));
    let result = work(Box::new(Lent(loan)));
    drop(end);
    result
}

/// An outlet, until the loan has ended.
struct Loan {
    lender: ThreadId,
    outlet: Cell<Option<&'static mut (dyn Outlet + 'static)>>,
}

// SAFETY: the cell is only looked into on the lending thread: `Lent` compares the threads first, and `End` never leaves
// the function that was called there. No two threads ever have the same id. To drop a reference touches nothing.
unsafe impl Send for Loan {}
// SAFETY: as above.
unsafe impl Sync for Loan {}

/// Ends the loan.
struct End(Arc<Loan>);

impl Drop for End {
    fn drop(&mut self) {
        self.0.outlet.take();
    }
}

struct Lent(Arc<Loan>);

impl Outlet for Lent {
    fn send(&mut self, part: &str) -> Result<(), NotSent> {
        if thread::current().id() != self.0.lender {
            return Err(NotSent::Unreachable);
        }
        // While it is in use the cell is empty, so that no second use can begin. After a panic it stays so.
        let outlet = self.0.outlet.take().ok_or(NotSent::Closed)?;
        let result = outlet.send(part);
        self.0.outlet.set(Some(outlet));
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::rc::Rc;
    use alloc::string::String;
    use core::cell::RefCell;
    use std::panic::{AssertUnwindSafe, catch_unwind};

    /// Bound to its thread, and borrowed.
    struct Collect<'a>(&'a Rc<RefCell<String>>);

    impl Outlet for Collect<'_> {
        fn send(&mut self, part: &str) -> Result<(), NotSent> {
            assert_ne!(part, "panic");
            self.0.borrow_mut().push_str(part);
            Ok(())
        }
    }

    #[test]
    fn what_is_sent_during_the_loan_arrives() {
        let collected = Rc::default();
        let kept = lend(&mut Collect(&collected), |mut lent| {
            assert_eq!(lent.send("a"), Ok(()));
            assert_eq!(lent.send("b"), Ok(()));
            lent
        });
        assert_eq!(*collected.borrow(), "ab");
        let mut kept = kept;
        assert_eq!(kept.send("c"), Err(NotSent::Closed));
        assert_eq!(*collected.borrow(), "ab");
    }

    #[test]
    fn another_thread_cannot_send() {
        let collected = Rc::default();
        lend(&mut Collect(&collected), |mut lent| {
            let there = thread::scope(|scope| scope.spawn(|| lent.send("a")).join().ok());
            assert_eq!(there, Some(Err(NotSent::Unreachable)));
            assert_eq!(lent.send("b"), Ok(()));
        });
        assert_eq!(*collected.borrow(), "b");
    }

    #[test]
    fn a_panic_ends_the_loan() {
        let collected = Rc::default();
        let mut kept = None;
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            lend(&mut Collect(&collected), |lent| {
                let lent = kept.insert(lent);
                let _ = lent.send("panic");
            });
        }));
        assert!(panicked.is_err());
        assert_eq!(
            kept.map(|mut lent| lent.send("a")),
            Some(Err(NotSent::Closed))
        );
        assert_eq!(*collected.borrow(), "");
    }
}
