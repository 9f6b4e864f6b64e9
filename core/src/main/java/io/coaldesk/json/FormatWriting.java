package io.coaldesk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.introspect.VirtualAnnotatedMember;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.Annotations;
import com.fasterxml.jackson.databind.util.SimpleBeanPropertyDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the property {@code format} first for every type with a {@link DocumentFormat}. */
final class FormatWriting extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> orderProperties(
            SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
        FormatReading.formatOf(description.getBeanClass())
                .ifPresent(format -> properties.add(0, FormatProperty.of(config, description, format)));
        return properties;
    }

    private static final class FormatProperty extends VirtualBeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        private final String format;

        private FormatProperty(
                String format, BeanPropertyDefinition definition, @Nullable Annotations annotations, JavaType type) {
            super(definition, annotations, type);
            this.format = format;
        }

        static FormatProperty of(SerializationConfig config, BeanDescription description, String format) {
            JavaType type = config.constructType(String.class);
            AnnotatedClass owner = description.getClassInfo();
            VirtualAnnotatedMember member =
                    new VirtualAnnotatedMember(owner, description.getBeanClass(), "format", type);
            return new FormatProperty(
                    format, SimpleBeanPropertyDefinition.construct(config, member), owner.getAnnotations(), type);
        }

        @Override
        protected Object value(Object bean, JsonGenerator generator, SerializerProvider provider) {
            return format;
        }

        @Override
        public VirtualBeanPropertyWriter withConfig(
                MapperConfig<?> config, AnnotatedClass owner, BeanPropertyDefinition definition, JavaType type) {
            return new FormatProperty(format, definition, owner.getAnnotations(), type);
        }
    }
}
