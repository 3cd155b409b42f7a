// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyModule;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.processor.DeclaredParameter.Passing;

/** Reads and checks the declarations of one class; what is wrong is reported where it stands and left out. */
final class ClassReader {
    private static final Set<String> CLASS_METHODS =
            Set.of("__init_subclass__", "__subclasshook__", "__class_getitem__", "__prepare__");

    private final ProcessingEnvironment environment;
    private final Messager messager;
    private final JavaTypes types;
    private final DunderNames dunders;

    ClassReader(ProcessingEnvironment environment) {
        this.environment = environment;
        this.messager = environment.getMessager();
        this.types = new JavaTypes(environment);
        this.dunders = new DunderNames(environment.getElementUtils());
    }

    /** Null when the class is neither a type's nor a module's. */
    BuiltinClass read(TypeElement element) {
        PyTypeMethods type = element.getAnnotation(PyTypeMethods.class);
        PyModule module = element.getAnnotation(PyModule.class);
        String packageName = environment
                .getElementUtils()
                .getPackageOf(element)
                .getQualifiedName()
                .toString();
        BuiltinClass result;
        if (type != null && module != null) {
            error(element, "a class declares either a type's methods or a module");
            return null;
        } else if (element.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            error(element, "only a top-level class declares builtins");
            return null;
        } else if (type != null) {
            result = new BuiltinClass(element, packageName, false, List.of(type.value()), type.receiver(), type.doc());
        } else {
            result = new BuiltinClass(element, packageName, true, List.of(module.value()), "", module.doc());
        }
        for (Element member : element.getEnclosedElements()) {
            try {
                readMember(result, member);
            } catch (DeclarationException e) {
                error(member, e.getMessage());
            }
        }
        return result;
    }

    private void readMember(BuiltinClass owner, Element member) throws DeclarationException {
        PyBuiltin builtin = member.getAnnotation(PyBuiltin.class);
        PyGetter getter = member.getAnnotation(PyGetter.class);
        PySetter setter = member.getAnnotation(PySetter.class);
        PyConstant constant = member.getAnnotation(PyConstant.class);
        if (builtin != null) {
            owner.functions.add(readFunction(owner, member, builtin));
        }
        if ((getter != null || setter != null) && owner.module) {
            throw new DeclarationException("a module has no getters and setters");
        }
        if (getter != null) {
            owner.getters.add(
                    readAttribute(owner, member, "GETTER", getter.value(), "(self, /)", getter.doc(), getter.inline()));
        }
        if (setter != null) {
            owner.setters.add(
                    readAttribute(owner, member, "SETTER", setter.value(), "(self, value, /)", "", setter.inline()));
        }
        if (constant != null) {
            owner.constants.add(readConstant(owner, member, constant.value()));
        }
    }

    private BuiltinDeclaration readFunction(BuiltinClass owner, Element member, PyBuiltin builtin)
            throws DeclarationException {
        DeclaredSignature signature = DeclaredSignature.parse(builtin.value());
        String kind = kindOf(owner, signature, builtin.kind());
        if (!owner.module && dunders.isUnknown(signature.name())) {
            throw new DeclarationException("unknown special method %s", signature.name());
        }
        boolean bound = kind.equals("METHOD") || kind.equals("CLASS_METHOD");
        boolean constructor = kind.equals("STATIC_METHOD") && signature.name().equals("__new__");
        if (bound || constructor) {
            if (signature.parameters().isEmpty()
                    || signature.parameters().getFirst().passing() != Passing.POSITIONAL_ONLY) {
                throw new DeclarationException(
                        "the first parameter of %s must be positional-only: write a / behind it", signature.name());
            }
        }
        return finish(owner, member, kind, signature, builtin.value(), builtin.doc(), builtin.inline());
    }

    private static String kindOf(BuiltinClass owner, DeclaredSignature signature, Kind kind)
            throws DeclarationException {
        if (kind == Kind.DEFAULT) {
            if (owner.module) {
                return "MODULE_FUNCTION";
            } else if (signature.name().equals("__new__")) {
                return "STATIC_METHOD";
            }
            return CLASS_METHODS.contains(signature.name()) ? "CLASS_METHOD" : "METHOD";
        }
        if (owner.module != (kind == Kind.MODULE_FUNCTION)) {
            throw new DeclarationException("kind %s does not fit a %s", kind, owner.module ? "module" : "type");
        }
        return kind.name();
    }

    private BuiltinDeclaration readAttribute(
            BuiltinClass owner, Element member, String kind, String name, String parameters, String doc, boolean inline)
            throws DeclarationException {
        String text = name + parameters;
        return finish(owner, member, kind, DeclaredSignature.parse(text), text, doc, inline);
    }

    private BuiltinDeclaration finish(
            BuiltinClass owner,
            Element member,
            String kind,
            DeclaredSignature signature,
            String text,
            String doc,
            boolean inline)
            throws DeclarationException {
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            throw new DeclarationException("%s must not be private", member.getSimpleName());
        }
        if (!member.getModifiers().contains(Modifier.STATIC)) {
            throw new DeclarationException("%s must be static", member.getSimpleName());
        }
        List<JavaArgument> arguments = null;
        boolean frame = false;
        if (member instanceof ExecutableElement method) {
            arguments = readArguments(owner, method, kind, signature);
            frame = arguments.stream()
                    .anyMatch(argument -> argument.expression().equals("frame"));
            if (method.getReturnType().getKind() != TypeKind.VOID) {
                types.resultFormat(method.getReturnType());
            }
        } else {
            checkNodeClass((TypeElement) member, signature);
        }
        return new BuiltinDeclaration(
                member, kind, signature.name(), text, signature.parameters(), arguments, doc, inline || frame);
    }

    private void checkNodeClass(TypeElement node, DeclaredSignature signature) throws DeclarationException {
        String wanted = LanguageNames.nodeClass(signature.parameters().size());
        TypeElement wantedElement = environment.getElementUtils().getTypeElement(wanted);
        if (wantedElement == null || !environment.getTypeUtils().isSubtype(node.asType(), wantedElement.asType())) {
            throw new DeclarationException(
                    "%s must extend %s: %s has %d parameters",
                    node.getSimpleName(),
                    wanted.substring(wanted.lastIndexOf('.') + 1),
                    signature.name(),
                    signature.parameters().size());
        }
    }

    private List<JavaArgument> readArguments(
            BuiltinClass owner, ExecutableElement method, String kind, DeclaredSignature signature)
            throws DeclarationException {
        List<DeclaredParameter> declared = signature.parameters();
        List<JavaArgument> arguments = new ArrayList<>();
        int next = 0;
        long count = method.getParameters().stream()
                .filter(parameter -> types.injected(parameter.asType()) == null)
                .count();
        if (count != declared.size()) {
            throw new DeclarationException(
                    "%s declares %d parameters, the method takes %d", signature.name(), declared.size(), count);
        }
        for (VariableElement parameter : method.getParameters()) {
            TypeMirror type = parameter.asType();
            String injected = types.injected(type);
            if (injected != null) {
                arguments.add(new JavaArgument(type.toString(), -1, injected));
            } else {
                arguments.add(new JavaArgument(type.toString(), next, convert(owner, type, kind, signature, next)));
                next++;
            }
        }
        return arguments;
    }

    private String convert(BuiltinClass owner, TypeMirror type, String kind, DeclaredSignature signature, int index)
            throws DeclarationException {
        String name = signature.name();
        DeclaredParameter parameter = signature.parameters().get(index);
        String value = "a" + index;
        if (index == 0 && type.toString().equals(LanguageNames.PY_TYPE)) {
            if (kind.equals("CLASS_METHOD")) {
                return "(" + LanguageNames.PY_TYPE + ") a0";
            } else if (kind.equals("STATIC_METHOD") && name.equals("__new__")) {
                return LanguageNames.CONVERSIONS + ".newType(a0, " + owner.ownerExpression() + ")";
            }
        }
        boolean attribute = kind.equals("GETTER") || kind.equals("SETTER");
        if (index == 0 && (kind.equals("METHOD") || attribute)) {
            return types.convertReceiver(type, owner, name, kind);
        }
        return types.convert(type, parameter, value, attribute ? name : describe(owner, kind, signature, index));
    }

    /** The beginning of a message about an argument; a lone one is not numbered, keywords are named. */
    private static String describe(BuiltinClass owner, String kind, DeclaredSignature signature, int index) {
        boolean constructor =
                signature.name().equals("__new__") || signature.name().equals("__init__");
        int skipped = kind.equals("METHOD") || kind.equals("CLASS_METHOD") || constructor ? 1 : 0;
        DeclaredParameter parameter = signature.parameters().get(index);
        String function = (constructor ? owner.owners.getFirst() : signature.name()) + "() argument";
        if (parameter.passing() != Passing.POSITIONAL_ONLY) {
            return function + " '" + parameter.name() + "'";
        }
        return signature.parameters().size() - skipped == 1 ? function : function + " " + (index + 1 - skipped);
    }

    private ConstantDeclaration readConstant(BuiltinClass owner, Element member, String name)
            throws DeclarationException {
        if (!member.getModifiers().contains(Modifier.STATIC)
                || member.getModifiers().contains(Modifier.PRIVATE)) {
            throw new DeclarationException("the constant %s must be static and not private", name);
        }
        String expression = owner.element.getQualifiedName() + "." + member.getSimpleName();
        TypeMirror type = member.asType();
        if (member instanceof ExecutableElement method) {
            StringBuilder arguments = new StringBuilder();
            for (VariableElement parameter : method.getParameters()) {
                if (!parameter.asType().toString().equals(LanguageNames.CONTEXT) || !owner.module) {
                    throw new DeclarationException("the constant %s takes no parameters", name);
                }
                arguments.append(arguments.isEmpty() ? "" : ", ").append(LanguageNames.CONTEXT + ".get(null)");
            }
            expression += "(" + arguments + ")";
            type = method.getReturnType();
        } else if (!member.getModifiers().contains(Modifier.FINAL)) {
            throw new DeclarationException("the constant %s must be final", name);
        }
        return new ConstantDeclaration(member, name, types.resultFormat(type).formatted(expression));
    }

    /** Expression that makes a Python value of a method's result. */
    String resultOf(ExecutableElement method, String call) {
        try {
            return types.resultFormat(method.getReturnType()).formatted(call);
        } catch (DeclarationException e) {
            throw new IllegalStateException(e);
        }
    }

    void error(Element element, String message) {
        messager.printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
