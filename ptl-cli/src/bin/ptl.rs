//! The `ptl` command.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    ptl_cli::main(env::args_os())
}
