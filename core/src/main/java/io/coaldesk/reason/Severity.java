package io.coaldesk.reason;

/**
 * How much a reason weighs, from lightest to heaviest.
 *
 * <p>The order of the constants is part of the contract: the worst reason decides an outcome.
 */
public enum Severity {
    /** Explains, and changes nothing. */
    INFO,
    /** Deserves attention; the outcome stands. */
    WARNING,
    /** The outcome stands if a condition is met. */
    CONDITION,
    /** The outcome stands if somebody named approves it. */
    APPROVAL,
    /** The answer is no. */
    REFUSAL,
    /** The input is defective; nothing was decided on it. */
    ERROR
}
