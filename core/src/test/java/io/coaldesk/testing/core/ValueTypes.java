package io.coaldesk.testing.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The public value types of a jar or a folder of classes: records, and aggregates with a generated implementation. */
public final class ValueTypes {

    private ValueTypes() {}

    /** Returns the value types that stand beside a class, in the order of their names. */
    public static List<Class<?>> beside(Class<?> anchor) {
        return classes(anchor).stream()
                .filter(type -> isPublic(type) && (type.isRecord() || isAggregate(type)))
                .toList();
    }

    /** Returns every class that stands beside a class in its jar or folder, in the order of their names. */
    public static List<Class<?>> classes(Class<?> anchor) {
        try {
            URI location =
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path path = Path.of(location);
            if (Files.isDirectory(path)) {
                return classes(path, anchor.getClassLoader());
            }
            try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
                return classes(jar.getPath("/"), anchor.getClassLoader());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> classes(Path root, ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace(root.getFileSystem().getSeparator(), "."))
                    .sorted()
                    .<Class<?>>map(name -> load(name, loader))
                    .toList();
        }
    }

    /** Returns whether a type has a generated implementation beside it. */
    static boolean isAggregate(Class<?> type) {
        if (!Modifier.isAbstract(type.getModifiers()) || type.isInterface() || type.getEnclosingClass() != null) {
            return false;
        }
        try {
            Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName(), false, type.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (enclosing == null || isPublic(enclosing));
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
