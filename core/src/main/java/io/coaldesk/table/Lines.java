package io.coaldesk.table;

import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The physical lines of a table; each is decoded on its own, so that bad bytes spoil one line only. */
final class Lines {

    private static final Pattern END = Pattern.compile("\r\n|\r|\n");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String[] raw;
    private final @Nullable Charset charset;

    private Lines(String[] raw, @Nullable Charset charset) {
        this.raw = raw;
        this.charset = charset;
    }

    static Lines of(String text) {
        return new Lines(END.split(text, -1), null);
    }

    /** Splits bytes; Latin-1 gives every byte a character of its own, and no multi-byte character holds a line end. */
    static Lines of(byte[] bytes, Charset charset) {
        return new Lines(END.split(new String(bytes, StandardCharsets.ISO_8859_1), -1), charset);
    }

    int count() {
        return raw.length;
    }

    /**
     * Returns a line, counted from 1.
     *
     * @throws BadCellException if its bytes are not of the encoding
     */
    String get(int line) {
        String text = charset == null ? raw[line - 1] : decode(raw[line - 1], charset);
        return line == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String decode(String latin, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            String shown = new String(latin.getBytes(StandardCharsets.ISO_8859_1), charset);
            throw new BadCellException("", shown, Reason.of(TableReason.BYTES, ReasonValue.text(charset.name())));
        }
    }
}
