// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which Java types arguments and results may have, and the expressions that convert them. */
final class JavaTypes {
    private final ProcessingEnvironment environment;

    JavaTypes(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Expression that injects a value of this type, null when it is not one of those. */
    String injected(TypeMirror type) {
        return switch (type.toString()) {
            case LanguageNames.VIRTUAL_FRAME -> "frame";
            case LanguageNames.NODE -> "this";
            case LanguageNames.CONTEXT -> LanguageNames.CONTEXT + ".get(this)";
            default -> null;
        };
    }

    /**
     * Expression that converts an argument.
     *
     * @param value the argument, an expression without side effects
     * @param what beginning of a message about it, as in {@code "f() argument 1"}
     */
    String convert(TypeMirror type, DeclaredParameter parameter, String value, String what)
            throws DeclarationException {
        switch (parameter.passing()) {
            case VARARGS -> {
                return collected(type, parameter, value, "Object[]", "java.lang.Object[]");
            }
            case VARKW -> {
                return collected(type, parameter, value, "PyDict", LanguageNames.PY_DICT);
            }
            default -> {}
        }
        if (type.getKind().isPrimitive() && (parameter.defaultsToNone() || parameter.defaultsToNull())) {
            throw new DeclarationException(
                    "parameter '%s' of type %s cannot hold the default %s: declare it Object",
                    parameter.name(), type, parameter.defaultText());
        }
        String call = LanguageNames.CONVERSIONS + ".";
        switch (type.toString()) {
            case "java.lang.Object" -> {
                return value;
            }
            case "long" -> {
                return call + "toLong(" + value + ")";
            }
            case "int" -> {
                return call + "toInt(" + value + ")";
            }
            case "double" -> {
                return call + "toDouble(" + value + ")";
            }
            case "boolean" -> {
                return call + "toBoolean(" + value + ")";
            }
            default -> {}
        }
        String end = value + ", " + JavaText.literal(what) + ")";
        if (type.toString().equals("byte[]")) {
            return call + "toBytes(" + value + ")";
        }
        String absent = parameter.defaultsToNull() ? value + " == null ? null : " : "";
        String orNone = parameter.defaultsToNone() ? "OrNone" : "";
        if (type.toString().equals(LanguageNames.TRUFFLE_STRING)) {
            return absent + call + "toText" + orNone + "(" + end;
        }
        String pythonName = pythonName(type, parameter.name());
        return "%s%scast%s(%s.class, %s, %s".formatted(absent, call, orNone, type, JavaText.literal(pythonName), end);
    }

    private static String collected(
            TypeMirror type, DeclaredParameter parameter, String value, String wanted, String qualified)
            throws DeclarationException {
        if (!type.toString().equals(qualified)) {
            String stars = wanted.equals("PyDict") ? "**" : "*";
            throw new DeclarationException("parameter '%s%s' must be of type %s", stars, parameter.name(), wanted);
        }
        return "(" + qualified + ") " + value;
    }

    /** Expression that converts the receiver of a method or attribute. */
    String convertReceiver(TypeMirror type, BuiltinClass owner, String name, String kind) throws DeclarationException {
        String call = LanguageNames.CONVERSIONS + ".";
        String end = "a0, %s, %s, %sBuiltinKind.%s)"
                .formatted(JavaText.literal(name), owner.ownerExpression(), LanguageNames.RUNTIME, kind);
        return switch (type.toString()) {
            case "java.lang.Object" -> owner.owners.contains("int") ? call + "selfInt(" + end : "a0";
            case "double" -> call + "selfDouble(" + end;
            case "boolean" -> call + "selfBoolean(" + end;
            case LanguageNames.TRUFFLE_STRING -> call + "selfText(" + end;
            default -> {
                pythonName(type, "self");
                String declared = owner.receiver.isEmpty() ? "" : owner.receiver + ", ";
                yield "%sself(%s.class, %s%s".formatted(call, type, declared, end);
            }
        };
    }

    /** Python name of the type that a Java class of values stands for. */
    private String pythonName(TypeMirror type, String parameter) throws DeclarationException {
        TypeElement object = environment.getElementUtils().getTypeElement(LanguageNames.PY_OBJECT);
        boolean value = type.getKind() == TypeKind.DECLARED
                && object != null
                && environment.getTypeUtils().isSubtype(type, object.asType());
        String name = type.toString();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        if (!value || type.toString().contains("<")) {
            throw new DeclarationException("parameter '%s' has the unsupported type %s", parameter, type);
        }
        if (simple.equals("PyInt") || simple.equals("PyStr") || simple.equals("PyFloat")) {
            throw new DeclarationException(
                    "parameter '%s' has the unsupported type %s: plain values are not of that class", parameter, type);
        }
        return simple.startsWith("Py") ? simple.substring(2).toLowerCase(java.util.Locale.ROOT) : simple;
    }

    /** Expression that makes a Python value of a result; the format's argument is the Java expression. */
    String resultFormat(TypeMirror type) throws DeclarationException {
        return switch (type.getKind()) {
            case BOOLEAN, LONG, DOUBLE -> "%s";
            case INT -> "(long) %s";
            case DECLARED -> {
                switch (type.toString()) {
                    case "java.lang.String" -> {
                        yield LanguageNames.PY_STRINGS + ".of(%s)";
                    }
                    case "java.lang.Integer",
                            "java.lang.Short",
                            "java.lang.Byte",
                            "java.lang.Character",
                            "java.lang.Float",
                            "java.math.BigInteger" ->
                        throw new DeclarationException("the type %s is no Python value", type);
                    default -> {
                        yield "%s";
                    }
                }
            }
            default -> throw new DeclarationException("the type %s is no Python value", type);
        };
    }
}
