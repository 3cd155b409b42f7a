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
import java.util.stream.IntStream;
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
 * Checks every {@link HPyFunction} against the table and writes {@code HPyFunctionIndex}, which has for
 * each the method that C calls; a class of functions is loaded when the first of them is called.
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
        List<Member> functions = HPyTables.read(Path.of(directory)).members().stream()
                .filter(member -> !member.isHandle())
                .toList();
        Map<String, Member> named = functions.stream().collect(Collectors.toMap(Member::object, member -> member));
        Map<Integer, ExecutableElement> index = new TreeMap<>();
        for (Element element : methods) {
            ExecutableElement method = (ExecutableElement) element;
            String name = method.getAnnotation(HPyFunction.class).value();
            Member function = named.get(name);
            if (function == null) {
                error("there is no function '" + name + "' in the HPy context", method);
            } else if (index.putIfAbsent(function.id(), method) != null) {
                error("'" + name + "' is implemented twice", method);
            } else {
                check(function, method);
            }
        }
        write(index, functions);
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
        String expected = javaType(letters.charAt(0)) + " (" + THREAD + each(letters, ", %s") + ")";
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

    private void write(Map<Integer, ExecutableElement> index, List<Member> functions) {
        ExecutableElement[] origins = index.values().toArray(ExecutableElement[]::new);
        try (Writer out = processingEnv
                .getFiler()
                .createSourceFile(PACKAGE + ".HPyFunctionIndex", origins)
                .openWriter()) {
            out.write("package " + PACKAGE + ";\n\nimport static java.lang.invoke.MethodType.methodType;\n\n");
            out.write("/** What C calls for each context function, unless C implements it; none of it throws. */\n");
            out.write("final class HPyFunctionIndex {\n    private HPyFunctionIndex() {}\n\n");
            out.write("    static java.lang.invoke.MethodHandle find(int id) throws ReflectiveOperationException {\n");
            out.write("        var lookup = java.lang.invoke.MethodHandles.lookup();\n        return switch (id) {\n");
            for (Member function : functions) {
                String letters = function.letters();
                out.write("            case " + function.id() + " -> lookup.findStatic(HPyFunctionIndex.class, \""
                        + function.object() + "\", methodType(" + javaType(letters.charAt(0)) + ".class, long.class"
                        + each(letters, ", %s.class") + "));\n");
            }
            out.write("            default -> throw new IndexOutOfBoundsException(id);\n        };\n    }\n");
            for (Member function : functions) {
                writeFunction(out, function, index.get(function.id()));
            }
            out.write("}\n");
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Kind.ERROR, "cannot write HPyFunctionIndex: " + e);
        }
    }

    /**
     * One Java method that C calls, with the context pointer; it never throws.
     *
     * @param method null where nothing implements the function
     */
    private static void writeFunction(Writer out, Member function, ExecutableElement method) throws IOException {
        String letters = function.letters();
        boolean returns = letters.charAt(0) != 'v';
        String call = method == null
                ? "throw Upcalls.missing(" + function.id() + ");"
                : (returns ? "return " : "")
                        + ((TypeElement) method.getEnclosingElement()).getQualifiedName() + "." + method.getSimpleName()
                        + "(" + method.getParameters().getFirst().asType() + ".of(context)"
                        + IntStream.range(1, letters.length())
                                .mapToObj(i -> ", a" + i)
                                .collect(Collectors.joining()) + ");";
        out.write("\n    static " + javaType(letters.charAt(0)) + " " + function.object() + "(long context"
                + IntStream.range(1, letters.length())
                        .mapToObj(i -> ", " + javaType(letters.charAt(i)) + " a" + i)
                        .collect(Collectors.joining())
                + ") {\n        try {\n            " + call
                + "\n        } catch (Throwable e) {\n            Upcalls.failed(" + function.id() + ", e, context);\n"
                + (returns ? "            return " + errorValue(letters.charAt(0)) + ";\n" : "")
                + "        }\n    }\n");
    }

    private static String each(String letters, String format) {
        return letters.substring(1)
                .chars()
                .mapToObj(letter -> format.formatted(javaType((char) letter)))
                .collect(Collectors.joining());
    }

    /** What C gets from a function that failed. */
    private static String errorValue(char letter) {
        return switch (letter) {
            case 'h', 'p' -> "0";
            case 'z' -> "false";
            default -> "-1";
        };
    }

    private void error(String message, Element element) {
        processingEnv.getMessager().printMessage(Kind.ERROR, message, element);
    }
}
