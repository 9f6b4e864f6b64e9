package io.coaldesk.reason;

/** The language of an explanation. */
public enum Language {
    /** English. */
    EN("en"),
    /** Simplified Chinese. */
    ZH("zh");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns the ISO 639-1 code, {@code en} or {@code zh}. */
    public String code() {
        return code;
    }

    /**
     * Returns the language of an ISO 639-1 code.
     *
     * @throws InvalidValueException if the code is neither {@code en} nor {@code zh}
     */
    public static Language parse(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new InvalidValueException("language", code, "en or zh");
    }
}
