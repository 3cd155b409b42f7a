// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong declarations of context functions, one expected message each. */
class HPyFunctionProcessorTest {
    private static final String PACKAGE = "org.protopython.hpy.context";

    @TempDir
    private Path output;

    private record Source(String name, String text) {
        JavaFileObject file() {
            String body = text;
            return new SimpleJavaFileObject(
                    URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return body;
                }
            };
        }
    }

    /** The errors of a class with these members. */
    private List<String> errors(String members) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> sources = List.of(
                new Source(
                        PACKAGE + ".HPyThread",
                        "package " + PACKAGE
                                + "; final class HPyThread { static HPyThread of(long context) { return null; } }"),
                new Source(
                        PACKAGE + ".Upcalls",
                        "package " + PACKAGE
                                + "; final class Upcalls { static void failed(int id, Throwable e, long context) {}"
                                + " static RuntimeException missing(int id) { return null; } }"),
                new Source(
                        PACKAGE + ".TestFunctions",
                        "package " + PACKAGE + "; import org.protopython.annotations.HPyFunction;"
                                + " final class TestFunctions {" + members + "}"));
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                null,
                diagnostics,
                List.of(
                        "-d",
                        output.toString(),
                        "-A" + HPyFunctionProcessor.TABLES + "=" + Path.of("../../hpy-nfi/src/main/hpy")),
                null,
                sources.stream().map(Source::file).toList());
        task.setProcessors(List.of(new HPyFunctionProcessor()));
        task.call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    @Test
    void rightDeclarationsCompile() {
        assertEquals(
                List.of(),
                errors("@HPyFunction(\"HPyLong_FromInt32_t\") static long a(HPyThread t, int v) { return 0; }"
                        + "@HPyFunction(\"HPyFloat_AsDouble\") static double b(HPyThread t, long h) { return 0; }"
                        + "@HPyFunction(\"HPyBool_FromBool\") static long c(HPyThread t, boolean v) { return 0; }"
                        + "@HPyFunction(\"HPyErr_Clear\") static void d(HPyThread t) {}"));
    }

    @Test
    void unknownNames() {
        assertEquals(
                List.of("there is no function 'HPyLong_FromLong' in the HPy context"),
                errors("@HPyFunction(\"HPyLong_FromLong\") static long a(HPyThread t, long v) { return 0; }"));
    }

    @Test
    void wrongParameters() {
        assertEquals(
                List.of("'HPy_Add' must be declared as long (HPyThread, long, long), not long (HPyThread, long)"),
                errors("@HPyFunction(\"HPy_Add\") static long a(HPyThread t, long v) { return 0; }"));
        assertEquals(
                List.of("'HPyLong_FromInt32_t' must be declared as long (HPyThread, int),"
                        + " not long (HPyThread, long)"),
                errors("@HPyFunction(\"HPyLong_FromInt32_t\") static long a(HPyThread t, long v) { return 0; }"));
    }

    @Test
    void wrongResult() {
        assertEquals(
                List.of("'HPy_Length' must be declared as long (HPyThread, long), not int (HPyThread, long)"),
                errors("@HPyFunction(\"HPy_Length\") static int a(HPyThread t, long v) { return 0; }"));
    }

    @Test
    void twoImplementations() {
        assertEquals(
                List.of("'HPy_Length' is implemented twice"),
                errors("@HPyFunction(\"HPy_Length\") static long a(HPyThread t, long v) { return 0; }"
                        + "@HPyFunction(\"HPy_Length\") static long b(HPyThread t, long v) { return 0; }"));
    }

    @Test
    void instanceMethods() {
        assertEquals(
                List.of("an HPy function must be a static, non-private method in " + PACKAGE),
                errors("@HPyFunction(\"HPy_Length\") long a(HPyThread t, long v) { return 0; }"));
    }
}
