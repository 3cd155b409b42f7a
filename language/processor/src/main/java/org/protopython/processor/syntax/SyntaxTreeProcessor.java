// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor.syntax;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import org.protopython.annotations.Deferred;
import org.protopython.annotations.Optional;
import org.protopython.annotations.SyntaxType;
import org.protopython.annotations.Text;
import org.protopython.processor.syntax.SyntaxTreeWriter.Component;
import org.protopython.processor.syntax.SyntaxTreeWriter.Kind;

/** Generates {@code GeneratedTree} and {@code NodeCodec} from the records and enums annotated with {@link SyntaxType}. */
public final class SyntaxTreeProcessor extends AbstractProcessor {
    private static final Set<String> POSITIONS = Set.of("start", "end");

    private final Map<String, String> asdlNames = new HashMap<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("org.protopython.annotations.SyntaxType");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<? extends Element> elements = round.getElementsAnnotatedWith(SyntaxType.class);
        if (elements.isEmpty()) {
            return false;
        }
        for (Element element : elements) {
            asdlNames.put(
                    element.toString(), element.getAnnotation(SyntaxType.class).value());
        }
        List<Kind> kinds = new ArrayList<>();
        for (Element element : elements) {
            read((TypeElement) element, kinds);
        }
        write("org.protopython.syntax.GeneratedTree", new SyntaxTreeWriter(kinds).write(), elements);
        write("org.protopython.parser.stored.NodeCodec", new NodeCodecWriter(kinds).write(), elements);
        return false;
    }

    private void write(String name, String source, Set<? extends Element> elements) {
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile(name, elements.toArray(Element[]::new))
                .openWriter()) {
            writer.write(source);
        } catch (IOException e) {
            error(elements.iterator().next(), "cannot write " + name + ": " + e.getMessage());
        }
    }

    private void read(TypeElement element, List<Kind> kinds) {
        SyntaxType type = element.getAnnotation(SyntaxType.class);
        String place = type.place().name();
        boolean product = element.getKind() == ElementKind.RECORD && !type.sum();
        if (product) {
            kinds.add(new Kind(type.value(), null, element.toString(), place, components(element)));
            return;
        }
        kinds.add(new Kind(type.value(), null, null, place, List.of()));
        switch (element.getKind()) {
            case RECORD ->
                kinds.add(new Kind(
                        element.getSimpleName().toString(),
                        type.value(),
                        element.toString(),
                        place,
                        components(element)));
            case INTERFACE -> {
                for (Element member : element.getEnclosedElements()) {
                    if (member.getKind() == ElementKind.RECORD) {
                        kinds.add(new Kind(
                                member.getSimpleName().toString(),
                                type.value(),
                                member.toString(),
                                place,
                                components((TypeElement) member)));
                    }
                }
            }
            case ENUM -> {
                for (Element member : element.getEnclosedElements()) {
                    if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                        kinds.add(new Kind(
                                member.getSimpleName().toString(), type.value(), element + "." + member, place, null));
                    }
                }
            }
            default -> error(element, "not a type of syntax");
        }
    }

    private List<Component> components(TypeElement element) {
        List<Component> components = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            if (!POSITIONS.contains(name)) {
                String asdl = asdlType(component);
                boolean deferred = component.getAnnotation(Deferred.class) != null;
                components.add(new Component(name, component.asType().toString(), asdl, deferred));
            }
        }
        return components;
    }

    /** Such as {@code expr?*}. */
    private String asdlType(RecordComponentElement component) {
        boolean optional = component.getAnnotation(Optional.class) != null;
        boolean text = component.getAnnotation(Text.class) != null;
        TypeMirror type = component.asType();
        String ending = optional ? "?" : "";
        if (type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            type = declared.getTypeArguments().getFirst();
            ending += "*";
        }
        return plainType(component, type, text) + ending;
    }

    private String plainType(RecordComponentElement component, TypeMirror type, boolean text) {
        if (type.getKind() == TypeKind.INT) {
            return "int";
        }
        String name = type.toString();
        return switch (name) {
            case "java.lang.String" -> text ? "string" : "identifier";
            case "java.lang.Object" -> "constant";
            default -> {
                if (!asdlNames.containsKey(name)) {
                    error(component, "no type of syntax: " + name);
                }
                yield asdlNames.get(name);
            }
        };
    }

    private void error(Element element, String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
