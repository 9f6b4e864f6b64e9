package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoScriptIT {

    @Test
    void prints_chinese_in_the_posix_locale() {
        ChildJvm.Outcome run = ScriptRun.script(ScriptRun.POSIX_LOCALE, "Demo.java", "yard");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).containsExactly("煤 Sample{name=yard, tonnages=[5000.0]}");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void wrong_usage_is_one_line_and_exit_code_2() {
        ChildJvm.Outcome run = ScriptRun.script("Demo.java");

        assertThat(run.err().lines()).containsExactly("usage: Demo.java <name>");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
