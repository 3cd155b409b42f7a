// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is generated for right declarations compiles without warnings, answers by name and loads what it must. */
class GeneratedTablesTest {
    private InMemoryCompiler.Loader loader;
    private Object table;

    @BeforeEach
    void compile() throws ReflectiveOperationException, java.io.IOException {
        InMemoryCompiler compiler = new InMemoryCompiler();
        for (String name : List.of("RightType", "RightTypeFactory", "RightModule", "MoreModule", "SharedType")) {
            compiler.add("right." + name, InMemoryCompiler.resource("right/" + name + ".java"));
        }
        assertEquals(List.of(), compiler.compile());
        loader = compiler.new Loader();
        table = create("org.protopython.GeneratedBuiltins");
    }

    @Test
    void nodeClassesThenMethods() throws ReflectiveOperationException {
        Object[] methods = (Object[]) call(table, "methodsOf", "list");
        assertEquals(
                """
                METHOD list.insert(self, index, object, /) null
                METHOD list.append(self, object, /) null
                METHOD list.pop(self, index=-1, /) Say "pop".
                METHOD list.__init__(self, /, *args, sep=', ', encoding=None, **kwargs) null
                STATIC_METHOD list.__new__(cls, /) null
                CLASS_METHOD list.__class_getitem__(cls, item, /) null\
                """,
                String.join("\n", Arrays.stream(methods).map(Object::toString).toList()));
        assertEquals(0, ((Object[]) call(table, "methodsOf", "tuple")).length);
        assertEquals("A list.", call(table, "docOf", "list"));
    }

    @Test
    void attributes() throws ReflectiveOperationException {
        Object property = ((Object[]) call(table, "propertiesOf", "list"))[0];
        assertEquals("GETTER list.name(self, /) null", call(property, "getter").toString());
        assertEquals(
                "SETTER list.name(self, value, /) null",
                call(property, "setter").toString());
        Object list = create("org.protopython.objects.PyList");
        assertEquals(true, execute(call(property, "getter"), list));
        assertInstanceOf(IllegalStateException.class, failure(call(property, "setter"), list, null));
        assertEquals("__hash__", call(((Object[]) call(table, "constantsOf", "list"))[0], "name"));
    }

    @Test
    void nodes() throws ReflectiveOperationException {
        Object[] methods = (Object[]) call(table, "methodsOf", "list");
        Object list = create("org.protopython.objects.PyList");
        assertEquals(42L, execute(methods[2], list, 41L));
        Object text = loader.loadClass("org.protopython.objects.PyStrings")
                .getMethod("of", String.class)
                .invoke(null, ", ");
        Object none = loader.loadClass("org.protopython.objects.PyNone")
                .getField("NONE")
                .get(null);
        assertEquals(none, execute(methods[3], list, new Object[0], text, none, null));
        assertEquals(
                "list() argument 'sep'",
                failure(methods[3], list, new Object[0], 1L, none, null).getMessage());
        assertEquals("x", execute(methods[0], list, 0L, "x"));
        assertEquals(list, execute(methods[1], list, "x"));
        Object type = create("org.protopython.objects.PyType");
        assertEquals("PythonContext", execute(methods[4], type).getClass().getSimpleName());
        assertEquals(
                "__class_getitem__() argument", failure(methods[5], type, 1L).getMessage());
    }

    @Test
    void methodsOfSeveralTypesKnowWhoseTheyAre() throws ReflectiveOperationException {
        for (String owner : List.of("first", "second")) {
            Object length = ((Object[]) call(table, "methodsOf", owner))[0];
            assertEquals(1L, execute(length, create("org.protopython.objects.PyList")));
            String message = failure(length, "x").getMessage();
            assertTrue(message.contains(owner), message);
        }
    }

    @Test
    void modules() throws ReflectiveOperationException {
        assertEquals(List.of("math"), List.of((Object[]) call(table, "moduleNames")));
        assertNull(call(table, "module", "cmath"));
        Object math = call(table, "module", "math");
        assertEquals("Mathematics.", call(math, "doc"));
        assertEquals(List.of("pi", "names", "digits"), List.of((Object[]) call(math, "constantNames")));
        assertEquals(3.14, call(math, "constant", 0));
        assertEquals(15L, call(math, "constant", 2));
        assertEquals(3.0, execute(((Object[]) call(math, "functions"))[0], 9.0));
    }

    @Test
    void loadsOnlyWhatIsAskedFor() throws ReflectiveOperationException {
        loader.loaded.clear();
        Object[] methods = (Object[]) call(table, "methodsOf", "list");
        call(methods[0], "createNode");
        List<String> own =
                loader.loaded.stream().filter(name -> name.startsWith("right.")).toList();
        assertEquals(List.of("right.RightTypeTable", "right.RightTypeTable$Entry", "right.RightType$InsertNode"), own);
    }

    private Object create(String className) throws ReflectiveOperationException {
        return loader.loadClass(className).getConstructor().newInstance();
    }

    private static Object call(Object target, String name, Object... arguments) throws ReflectiveOperationException {
        for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && !method.isBridge()) {
                    method.setAccessible(true);
                    return method.invoke(target, arguments);
                }
            }
        }
        throw new NoSuchMethodException(name);
    }

    private static Object execute(Object builtin, Object... bound) throws ReflectiveOperationException {
        return call(call(builtin, "createNode"), "executeArgs", null, bound);
    }

    private static Throwable failure(Object builtin, Object... bound) {
        return assertThrows(InvocationTargetException.class, () -> execute(builtin, bound))
                .getCause();
    }
}
