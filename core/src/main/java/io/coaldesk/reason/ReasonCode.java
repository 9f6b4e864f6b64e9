package io.coaldesk.reason;

/**
 * A cause that an outcome can have. Each module has one enum of them; a host implements its own.
 *
 * <p>Codes only grow: a published code keeps its meaning and its parameters.
 */
public interface ReasonCode {

    /** Returns the code, weight, parameters and texts. */
    ReasonDefinition definition();
}
