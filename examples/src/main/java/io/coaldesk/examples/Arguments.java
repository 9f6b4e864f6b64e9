package io.coaldesk.examples;

import io.coaldesk.coal.CoalAnalyses;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import io.coaldesk.table.TableOptions;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The arguments of a script: positions, {@code --lang en|zh}, {@code --json} where the script writes documents, and
 * options of its own, each with a value.
 *
 * @param positions the arguments that are no options
 * @param options the values of the options, by name without dashes; {@code json} without a value
 */
public record Arguments(List<String> positions, Map<String, String> options) {

    private static final String JSON = "json";
    private static final String LANGUAGE = "lang";

    /** Copies the positions and options. */
    public Arguments {
        positions = List.copyOf(positions);
        options = Map.copyOf(options);
    }

    /**
     * Reads arguments.
     *
     * @param usage the usage of the script, in which every option that it takes stands as {@code [--name …]}
     * @param expected the number of positions
     * @throws InvalidValueException if an option is unknown or lacks its value, or the number of positions is another
     */
    public static Arguments parse(String usage, int expected, String[] args) {
        List<String> positions = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                positions.add(args[i]);
                continue;
            }
            String name = args[i].substring(2);
            boolean isFlag = usage.contains("[--" + name + "]");
            if (name.isEmpty() || !(isFlag || usage.contains("[--" + name + " "))) {
                throw new InvalidValueException("arguments", args[i], "an option of this script");
            }
            if (!isFlag && i + 1 == args.length) {
                throw new InvalidValueException(args[i], "nothing", "a value");
            }
            options.put(name, isFlag ? "" : args[++i]);
        }
        if (positions.size() != expected) {
            throw new InvalidValueException("arguments", Arrays.toString(args), expected + " beside the options");
        }
        Arguments arguments = new Arguments(positions, options);
        arguments.language();
        return arguments;
    }

    /** Returns a position as a path. */
    public Path path(int position) {
        return Path.of(positions.get(position));
    }

    /** Returns a position as a date. */
    public LocalDate date(int position) {
        String text = positions.get(position);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            InvalidValueException refusal = new InvalidValueException("date", text, "a date such as 2012-06-18");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Returns how tables of coals are read, by the options for tables, {@code --cv-unit} and {@code --ignore}. */
    public CoalAnalyses coalAnalyses() {
        CoalAnalyses analyses = CoalAnalyses.of(tableOptions()).ignoring(list("ignore"));
        return option("cv-unit", QualityUnit::parse)
                .map(analyses::withCalorificUnit)
                .orElse(analyses);
    }

    /** Returns the language of the output, English unless asked otherwise. */
    public Language language() {
        return option(LANGUAGE, Language::parse).orElse(Language.EN);
    }

    /** Returns whether the output is JSON. */
    public boolean json() {
        return options.containsKey(JSON);
    }

    /** Returns what a parser makes of an option, or empty where it is not given. */
    public <T> Optional<T> option(String name, Function<String, T> parser) {
        return Optional.ofNullable(options.get(name)).map(parser);
    }

    /** Returns the constant of an enum that an option names, or empty where it is not given. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return option(
                name,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new InvalidValueException(
                                "--" + name, text, "one of " + Arrays.toString(type.getEnumConstants()))));
    }

    /** Returns the character that an option holds, or empty where it is not given. */
    public Optional<Character> character(String name) {
        return option(name, text -> {
            if (text.equals("tab") || text.equals("\\t")) {
                return '\t';
            }
            if (text.length() != 1) {
                throw new InvalidValueException("--" + name, text, "one character, or tab");
            }
            return text.charAt(0);
        });
    }

    /** Returns how a table is read: UTF-8 with commas, unless {@code --charset} or {@code --delimiter} says otherwise. */
    public TableOptions tableOptions() {
        TableOptions standard = TableOptions.standard();
        return new TableOptions(
                charset("charset").orElse(standard.charset()),
                character("delimiter").orElse(standard.delimiter()));
    }

    /** Returns the encoding that an option names, or empty where it is not given. */
    public Optional<Charset> charset(String name) {
        return option(name, text -> {
            try {
                return Charset.forName(text);
            } catch (IllegalArgumentException unknown) {
                throw new InvalidValueException("--" + name, text, "an encoding such as UTF-8 or GBK");
            }
        });
    }

    /** Returns the texts that an option lists with commas; none where it is not given. */
    public List<String> list(String name) {
        return option(name, text -> List.of(text.split(","))).orElse(List.of());
    }
}
