package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each system has a command of its own for a double click. */
class DesktopTest {
    @Test
    void each_system_has_its_command() {
        assertThat(Desktop.command("Windows 11")).containsExactly("rundll32", "url.dll,FileProtocolHandler");
        assertThat(Desktop.command("Mac OS X")).containsExactly("open");
        assertThat(Desktop.command("Linux")).containsExactly("xdg-open");
    }
}
