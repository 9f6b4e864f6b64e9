package io.coaldesk.table;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A row of a table, read cell by cell.
 *
 * <p>An empty cell is absent. Every method refuses a cell with its column and value, which rejects this row only; a
 * required column that the header lacks refuses the whole table with a {@link TableException}. An optional column may be
 * missing.
 */
public final class Row {

    // No exponent: a spreadsheet that shows 1.23E+09 has lost digits.
    private static final Pattern DECIMAL = Pattern.compile("-?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private final TableHeader header;
    private final int line;
    private final List<String> cells;
    private final Map<String, Map<String, Integer>> taken;
    private final Map<String, String> claimed = new LinkedHashMap<>();

    Row(TableHeader header, int line, List<String> cells, Map<String, Map<String, Integer>> taken) {
        this.header = header;
        this.line = line;
        this.cells = cells;
        this.taken = taken;
    }

    /** Returns the number of the line, the header's included, from 1. */
    public int line() {
        return line;
    }

    /** Returns the names of the columns, from left to right. */
    public List<String> columns() {
        return header.columns();
    }

    /** Returns a text that is not empty. */
    public String text(String column) {
        header.require(column);
        return optionalText(column).orElseThrow(() -> bad(column, "", TableReason.MISSING));
    }

    /** Returns a text, or empty where there is none. */
    public Optional<String> optionalText(String column) {
        int place = header.place(column);
        return place < 0 || cells.get(place).isBlank() ? Optional.empty() : Optional.of(cells.get(place));
    }

    /** Returns a text that no earlier row of the table holds in this column; rejected rows do not count. */
    public String uniqueText(String column) {
        String text = text(column);
        Integer earlier = taken.getOrDefault(column, Map.of()).get(text);
        if (earlier != null) {
            throw bad(column, text, TableReason.DUPLICATE, ReasonValue.number(earlier));
        }
        claimed.put(column, text);
        return text;
    }

    /** Returns a plain decimal number, exactly as written. */
    public BigDecimal decimal(String column) {
        return decimal(column, text(column));
    }

    /** Returns a plain decimal number, exactly as written, or empty where there is none. */
    public Optional<BigDecimal> optionalDecimal(String column) {
        return optionalText(column).map(text -> decimal(column, text));
    }

    /** Returns a whole number of at most nine digits. */
    public int wholeNumber(String column) {
        return wholeNumber(column, text(column));
    }

    /** Returns a whole number of at most nine digits, or empty where there is none. */
    public OptionalInt optionalWholeNumber(String column) {
        return optionalText(column)
                .map(text -> OptionalInt.of(wholeNumber(column, text)))
                .orElseGet(OptionalInt::empty);
    }

    /** Returns a date in the form 2012-06-18. */
    public LocalDate date(String column) {
        return date(column, text(column));
    }

    /** Returns a date in the form 2012-06-18, or empty where there is none. */
    public Optional<LocalDate> optionalDate(String column) {
        return optionalText(column).map(text -> date(column, text));
    }

    /** Returns whether a cell says {@code true} or {@code yes} and not {@code false} or {@code no}. */
    public boolean flag(String column) {
        return flag(column, text(column));
    }

    /** Returns what a cell says as {@link #flag} reads it, or empty where there is none. */
    public Optional<Boolean> optionalFlag(String column) {
        return optionalText(column).map(text -> flag(column, text));
    }

    /** Returns the constant of an enum that a cell names exactly. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return constant(column, text(column), type);
    }

    /** Returns the constant of an enum that a cell names exactly, or empty where there is none. */
    public <E extends Enum<E>> Optional<E> optionalConstant(String column, Class<E> type) {
        return optionalText(column).map(text -> constant(column, text, type));
    }

    /** Returns what a parser makes of a cell; what the parser refuses is refused under the name of the column. */
    public <T> T parsed(String column, Function<String, T> parser) {
        return parsed(column, text(column), parser);
    }

    /** Returns what a parser makes of a cell, or empty where there is none. */
    public <T> Optional<T> optionalParsed(String column, Function<String, T> parser) {
        return optionalText(column).map(text -> parsed(column, text, parser));
    }

    /** Marks the unique texts of this row, which is taken, as in use. */
    void take() {
        claimed.forEach((column, text) ->
                taken.computeIfAbsent(column, name -> new LinkedHashMap<>()).put(text, line));
    }

    /** Returns the cell of a refused field, or what the refusal says where the field is no column. */
    String shown(InvalidValueException refusal) {
        return optionalText(refusal.field()).orElse(refusal.value());
    }

    private static BigDecimal decimal(String column, String text) {
        // A spreadsheet pads with blanks that do not break, which strip takes for letters.
        String number = text.replace('\u00a0', ' ').strip();
        if (!DECIMAL.matcher(number).matches()) {
            throw bad(column, text, TableReason.NUMBER);
        }
        return new BigDecimal(number);
    }

    private static int wholeNumber(String column, String text) {
        String number = text.strip();
        if (!WHOLE.matcher(number).matches()) {
            throw bad(column, text, TableReason.WHOLE_NUMBER);
        }
        return Integer.parseInt(number);
    }

    private static LocalDate date(String column, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw bad(column, text, TableReason.DATE);
        }
    }

    private static boolean flag(String column, String text) {
        return switch (text.strip()) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw notAllowed(column, text, "true or yes, false or no");
        };
    }

    private static <E extends Enum<E>> E constant(String column, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> notAllowed(column, text, "one of " + Arrays.toString(type.getEnumConstants())));
    }

    private static <T> T parsed(String column, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (InvalidValueException e) {
            throw notAllowed(column, text, e.allowed());
        }
    }

    private static BadCellException notAllowed(String column, String value, String allowed) {
        return bad(column, value, TableReason.NOT_ALLOWED, ReasonValue.text(allowed));
    }

    private static BadCellException bad(String column, String value, ReasonCode code, ReasonValue... values) {
        return new BadCellException(column, value, Reason.of(code, values));
    }
}
