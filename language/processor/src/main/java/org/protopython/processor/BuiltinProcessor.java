// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

import java.io.IOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyModule;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;

/**
 * Generates {@code XTable} for each class {@code X} that declares builtins, and the index over them. Both are written
 * in the first round, together with what the Truffle DSL writes for the same classes.
 */
public final class BuiltinProcessor extends AbstractProcessor {
    private static final List<Class<? extends Annotation>> MEMBERS =
            List.of(PyBuiltin.class, PyGetter.class, PySetter.class, PyConstant.class);

    private boolean indexWritten;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("org.protopython.annotations.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(LanguageNames.INDEX_OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Class<? extends Annotation> annotation : MEMBERS) {
            for (Element member : round.getElementsAnnotatedWith(annotation)) {
                checkEnclosing(member, annotation);
            }
        }
        List<BuiltinClass> classes = new ArrayList<>();
        ClassReader reader = new ClassReader(processingEnv);
        for (Element element : round.getElementsAnnotatedWithAny(Set.of(PyTypeMethods.class, PyModule.class))) {
            BuiltinClass read = reader.read((TypeElement) element);
            if (read != null) {
                classes.add(read);
            }
        }
        if (classes.isEmpty()) {
            return false;
        }
        if (indexWritten) {
            error(classes.getFirst().element, "generated classes cannot declare builtins");
            return false;
        }
        indexWritten = true;
        checkNames(classes);
        for (BuiltinClass each : classes) {
            write(each.qualifiedTableName(), new TableWriter(reader, each).write(), each.element);
        }
        String index = processingEnv.getOptions().getOrDefault(LanguageNames.INDEX_OPTION, LanguageNames.INDEX);
        write(
                index,
                new IndexWriter(index, classes).write(),
                classes.stream().map(each -> each.element).toArray(Element[]::new));
        return false;
    }

    private void checkEnclosing(Element member, Class<? extends Annotation> annotation) {
        Element enclosing = member.getEnclosingElement();
        if (enclosing.getAnnotation(PyTypeMethods.class) == null && enclosing.getAnnotation(PyModule.class) == null) {
            error(
                    member,
                    "@%s stands in %s, which is neither @PyTypeMethods nor @PyModule"
                            .formatted(annotation.getSimpleName(), enclosing.getSimpleName()));
        }
    }

    /** No owner may have two attributes of one name, wherever they are declared; only a setter joins its getter. */
    private void checkNames(List<BuiltinClass> classes) {
        Map<String, Element> seen = new HashMap<>();
        Map<String, Element> docs = new HashMap<>();
        for (BuiltinClass each : classes) {
            for (String owner : each.owners) {
                String prefix = (each.module ? "module " : "type ") + owner;
                each.functions.forEach(f -> claim(seen, prefix, f.name(), f.element()));
                each.getters.forEach(g -> claim(seen, prefix, g.name(), g.element()));
                each.constants.forEach(c -> claim(seen, prefix, c.name(), c.element()));
                each.setters.forEach(s -> claim(seen, "setter in " + prefix, s.name(), s.element()));
                if (!each.doc.isEmpty() && docs.putIfAbsent(prefix, each.element) != null) {
                    error(each.element, "second documentation of %s".formatted(prefix));
                }
            }
            for (BuiltinDeclaration setter : each.setters) {
                if (each.getters.stream().noneMatch(getter -> getter.name().equals(setter.name()))) {
                    error(setter.element(), "no getter for the setter of %s".formatted(setter.name()));
                }
            }
        }
    }

    private void claim(Map<String, Element> seen, String owner, String name, Element element) {
        Element first = seen.putIfAbsent(owner + " " + name, element);
        if (first != null) {
            error(
                    element,
                    "duplicate name %s in %s, declared in %s too"
                            .formatted(name, owner, first.getEnclosingElement().getSimpleName()));
        }
    }

    private void write(String name, String text, Element... origins) {
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(name, origins).openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            error(origins[0], "cannot write %s: %s".formatted(name, e.getMessage()));
        }
    }

    private void error(Element element, String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
