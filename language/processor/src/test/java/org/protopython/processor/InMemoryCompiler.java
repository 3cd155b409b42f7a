// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources beside stand-ins for the language, with the processor under test and all lints as warnings. */
final class InMemoryCompiler {
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    private final List<JavaFileObject> sources = new ArrayList<>();

    InMemoryCompiler() {
        String[] stubs = resource("language-stubs.txt").split("### ");
        for (int i = 1; i < stubs.length; i++) {
            int end = stubs[i].indexOf('\n');
            add(stubs[i].substring(0, end).strip(), stubs[i].substring(end));
        }
    }

    static String resource(String name) {
        try (InputStream stream = InMemoryCompiler.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    InMemoryCompiler add(String className, String text) {
        URI uri = URI.create("string:///" + className.replace('.', '/') + ".java");
        sources.add(new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        });
        return this;
    }

    /** Errors, and warnings about generated sources. */
    List<String> compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileManager files =
                new ForwardingJavaFileManager<JavaFileManager>(
                        compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
                        return new Output(className, kind);
                    }
                };
        List<String> options = List.of("-Xlint:all,-processing,-path,-classfile,-options", "-d", "ignored");
        JavaCompiler.CompilationTask task = compiler.getTask(null, files, diagnostics, options, null, sources);
        task.setProcessors(List.of(new BuiltinProcessor()));
        task.call();
        List<String> messages = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            boolean generated = diagnostic.getSource() instanceof Output;
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR || generated) {
                messages.add(diagnostic.getMessage(null));
            }
        }
        return messages;
    }

    /** Defines the compiled classes and tells which ones were asked for. */
    final class Loader extends ClassLoader {
        final List<String> loaded = new ArrayList<>();

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            loaded.add(name);
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }

    private final class Output extends SimpleJavaFileObject {
        private final String className;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Output(String className, Kind kind) {
            super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
            this.className = className;
        }

        @Override
        public OutputStream openOutputStream() {
            if (kind == Kind.CLASS) {
                classes.put(className, content);
            }
            return content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content.toString(StandardCharsets.UTF_8);
        }
    }
}
