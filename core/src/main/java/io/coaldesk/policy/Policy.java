package io.coaldesk.policy;

import java.util.List;

/**
 * A rule book that a company could argue about, as data: an immutable document with an id, a version, a validity and a
 * source.
 *
 * <p>A policy decides nothing by itself; an engine that is compiled from it does.
 */
public interface Policy {

    /** Returns the identity and validity of this version: in JSON the property {@code policy}. */
    PolicyHeader header();

    /** Returns what is wrong or doubtful in this policy, worst first; an engine refuses one with an error. */
    List<Finding> lint();
}
