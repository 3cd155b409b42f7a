// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor.hpy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.Diagnostic.Kind;
import org.protopython.annotations.HPyFunction;
import org.protopython.processor.hpy.HPyTables.Member;

/**
 * Checks every {@link HPyFunction} against the table and writes {@code HPyFunctionIndex}, a switch from an id to the
 * method handle, so that a class of functions is loaded when the first of them is called.
 */
@SupportedAnnotationTypes("org.protopython.annotations.HPyFunction")
@SupportedOptions(HPyFunctionProcessor.TABLES)
public final class HPyFunctionProcessor extends AbstractProcessor {
    static final String TABLES = "hpy.tables";
    private static final String PACKAGE = "org.protopython.hpy.context";
    private static final String THREAD = "HPyThread";

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<? extends Element> methods = round.getElementsAnnotatedWith(HPyFunction.class);
        if (methods.isEmpty()) {
            return false;
        }
        String directory = processingEnv.getOptions().get(TABLES);
        if (directory == null) {
            error("the option -A" + TABLES + " is missing", methods.iterator().next());
            return false;
        }
        Map<String, Member> functions = HPyTables.read(Path.of(directory)).members().stream()
                .filter(member -> !member.isHandle())
                .collect(Collectors.toMap(Member::object, member -> member));
        Map<Integer, ExecutableElement> index = new TreeMap<>();
        for (Element element : methods) {
            ExecutableElement method = (ExecutableElement) element;
            String name = method.getAnnotation(HPyFunction.class).value();
            Member function = functions.get(name);
            if (function == null) {
                error("there is no function '" + name + "' in the HPy context", method);
            } else if (index.putIfAbsent(function.id(), method) != null) {
                error("'" + name + "' is implemented twice", method);
            } else {
                check(function, method);
            }
        }
        write(index);
        return false;
    }

    private void check(Member function, ExecutableElement method) {
        if (!method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE)
                || !packageOf(method).equals(PACKAGE)) {
            error("an HPy function must be a static, non-private method in " + PACKAGE, method);
        }
        String letters = function.letters();
        List<? extends VariableElement> parameters = method.getParameters();
        String expected = javaType(letters.charAt(0)) + " (" + THREAD
                + letters.substring(1)
                        .chars()
                        .mapToObj(letter -> ", " + javaType((char) letter))
                        .collect(Collectors.joining())
                + ")";
        String actual = method.getReturnType() + " ("
                + parameters.stream()
                        .map(parameter -> simpleName(parameter.asType().toString()))
                        .collect(Collectors.joining(", "))
                + ")";
        if (!actual.equals(expected)) {
            error("'" + function.object() + "' must be declared as " + expected + ", not " + actual, method);
        }
    }

    private static String packageOf(Element element) {
        Element outer = element;
        while (outer.getKind() != ElementKind.PACKAGE) {
            outer = outer.getEnclosingElement();
        }
        return outer.toString();
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String javaType(char letter) {
        return switch (letter) {
            case 'v' -> "void";
            case 'i' -> "int";
            case 'd' -> "double";
            case 'z' -> "boolean";
            default -> "long";
        };
    }

    private void write(Map<Integer, ExecutableElement> index) {
        ExecutableElement[] origins = index.values().toArray(ExecutableElement[]::new);
        try (Writer out = processingEnv
                .getFiler()
                .createSourceFile(PACKAGE + ".HPyFunctionIndex", origins)
                .openWriter()) {
            out.write("package " + PACKAGE + ";\n\nimport static java.lang.invoke.MethodType.methodType;\n\n");
            out.write("/** The Java method of each implemented context function. */\nfinal class HPyFunctionIndex {\n");
            out.write("    private HPyFunctionIndex() {}\n\n");
            out.write("    /** Null where nothing implements the function. */\n");
            out.write("    static java.lang.invoke.MethodHandle find(int id) throws ReflectiveOperationException {\n");
            out.write("        var lookup = java.lang.invoke.MethodHandles.lookup();\n        return switch (id) {\n");
            for (Map.Entry<Integer, ExecutableElement> entry : index.entrySet()) {
                ExecutableElement method = entry.getValue();
                out.write("            case " + entry.getKey() + " -> lookup.findStatic("
                        + ((TypeElement) method.getEnclosingElement()).getQualifiedName() + ".class, \""
                        + method.getSimpleName() + "\", methodType(" + method.getReturnType() + ".class"
                        + method.getParameters().stream()
                                .map(parameter -> ", " + parameter.asType() + ".class")
                                .collect(Collectors.joining())
                        + "));\n");
            }
            out.write("            default -> null;\n        };\n    }\n}\n");
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Kind.ERROR, "cannot write HPyFunctionIndex: " + e);
        }
    }

    private void error(String message, Element element) {
        processingEnv.getMessager().printMessage(Kind.ERROR, message, element);
    }
}
