//! The command that is run again after each change.

use std::ffi::OsString;
use std::process::{ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

#[cfg(windows)]
use process_wrap::std::JobObject;
#[cfg(unix)]
use process_wrap::std::ProcessGroup;
use process_wrap::std::{ChildWrapper, CommandWrap};

use crate::status::Failure;

/// How long a command may take to end by itself when it is asked to.
const GRACE: Duration = Duration::from_secs(3);
const PAUSE: Duration = Duration::from_millis(20);

/// A running command, with all the processes that it started.
pub(super) struct Child {
    process: Box<dyn ChildWrapper>,
    has_ended: bool,
}

impl Child {
    /// Starts a command, which gets no input: the terminal's is for this process.
    pub(super) fn start(command: &[OsString]) -> Result<Self, Failure> {
        let [program, arguments @ ..] = command else {
            return Err(Failure::new("there is no command to run"));
        };
        let mut wrap = CommandWrap::with_new(program, |process| {
            process.args(arguments).stdin(Stdio::null());
        });
        #[cfg(unix)]
        wrap.wrap(ProcessGroup::leader());
        #[cfg(windows)]
        wrap.wrap(JobObject);
        let process = wrap.spawn().map_err(|error| {
            Failure::new(format!("`{}` cannot be run: {error}", program.display()))
        })?;
        Ok(Self {
            process,
            has_ended: false,
        })
    }

    /// How the command ended, the first time that this is asked after it did.
    pub(super) fn ended(&mut self) -> Option<ExitStatus> {
        if self.has_ended {
            return None;
        }
        let status = self.process.try_wait().ok().flatten()?;
        self.has_ended = true;
        // What it left running behind it goes with it.
        self.terminate();
        Some(status)
    }

    /// Asks the command to end, and ends it if it does not.
    pub(super) fn stop(&mut self) {
        if self.has_ended {
            return;
        }
        self.terminate();
        let deadline = Instant::now() + GRACE;
        while Instant::now() < deadline {
            if self.ended().is_some() {
                return;
            }
            thread::sleep(PAUSE);
        }
        // It may have ended by itself in this very moment.
        let _ = self.process.kill();
        self.has_ended = true;
    }

    /// Where there is nobody left to hear it, nothing is to be done.
    #[cfg(unix)]
    fn terminate(&self) {
        const TERMINATE: i32 = 15;
        let _ = self.process.signal(TERMINATE);
    }

    /// On Windows no process can be asked to end.
    #[cfg(not(unix))]
    fn terminate(&mut self) {
        let _ = self.process.start_kill();
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.stop();
    }
}
