//! The `ptl` command as cargo runs it: `cargo ptl build`.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    // Cargo repeats its subcommand's name as the first argument.
    let repeated = env::args_os().nth(1).filter(|argument| argument == "ptl");
    let is_run_by_cargo = repeated.is_some();
    ptl_cli::main(env::args_os().skip(usize::from(is_run_by_cargo)))
}
