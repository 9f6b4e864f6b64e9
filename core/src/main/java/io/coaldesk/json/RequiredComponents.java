package io.coaldesk.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Demands every component of Coaldesk's own records that is not an {@code Optional}, and takes null for missing, with any
 * mapper.
 *
 * <p>Without it a missing number of a record reads as 0, and a missing enum constant as null. What a host's own types
 * demand stays as it is.
 */
final class RequiredComponents extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return isRequiredComponent(member) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return isRequiredComponent(annotated) || isPrimitiveOfAggregate(annotated)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    private static boolean isRequiredComponent(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()
                && isOurs(parameter)
                && parameter.getRawType() != Optional.class;
    }

    /** A generated implementation reads through setters, and null would leave a primitive at its default. */
    private static boolean isPrimitiveOfAggregate(Annotated annotated) {
        return annotated instanceof AnnotatedMethod setter
                && setter.getParameterCount() == 1
                && setter.getRawParameterType(0).isPrimitive()
                && isOurs(setter);
    }

    private static boolean isOurs(AnnotatedMember member) {
        return member.getDeclaringClass().getName().startsWith("io.coaldesk.");
    }
}
