package io.coaldesk.internal.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The look of every generated value: hidden implementation, strict builder, JDK collections only. Put it on the package,
 * never on a type.
 */
// On a type the style, and without allowedClasspathAnnotations the mark of generation, would stay in class files;
// a user who compiles with -Xlint:all -Werror and has no Immutables would then fail.
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = true,
        jdk9Collections = true,
        depluralize = true,
        allowedClasspathAnnotations = Override.class)
public @interface HouseStyle {}
