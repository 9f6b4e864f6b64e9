package io.coaldesk.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The format of a document type, such as {@code coaldesk/pricing-policy@1}; it is written as the first property
 * {@code format}, and demanded when a document is read.
 *
 * <p>Within a format only optional properties are added; otherwise the number rises.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DocumentFormat {

    /** Returns the name and number, such as {@code coaldesk/pricing-policy@1}. */
    String value();
}
