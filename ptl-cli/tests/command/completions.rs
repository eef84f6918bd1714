//! `ptl completions`

use crate::ptl;

#[test]
fn every_shell_has_a_script() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = ptl(&format!("completions {shell}")).output().unwrap();
        assert!(output.status.success());
        let script = String::from_utf8(output.stdout).unwrap();
        for command in ["build", "explain", "message-format"] {
            assert!(script.contains(command), "{shell}: {command}");
        }
    }
}
