package io.coaldesk.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Output in UTF-8, whatever the locale. */
public final class Console {

    private Console() {}

    /** A stream that writes UTF-8 to standard output and flushes at each line. */
    public static PrintStream out() {
        return utf8(FileDescriptor.out);
    }

    /** A stream that writes UTF-8 to standard error and flushes at each line. */
    public static PrintStream err() {
        return utf8(FileDescriptor.err);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
