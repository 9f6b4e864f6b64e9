package io.coaldesk.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/**
 * The Jackson module that reads and writes every Coaldesk type with a host's own mapper.
 *
 * <p>It brings the modules for {@code Optional} and for dates with it, and adds and checks the property {@code format}
 * of documents, and passes over the property {@code $comment} in them. Every component of a Coaldesk record is demanded unless it is optional. It changes nothing for the host's own types.
 */
public final class CoaldeskModule extends Module {

    @Override
    public String getModuleName() {
        return "coaldesk";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module(), new JavaTimeModule());
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addBeanDeserializerModifier(new FormatReading());
        context.addBeanSerializerModifier(new FormatWriting());
        context.appendAnnotationIntrospector(new RequiredComponents());
        context.addDeserializationProblemHandler(new Comments());
    }
}
