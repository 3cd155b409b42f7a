// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * A checked declaration of a function, method, getter or setter.
 *
 * @param kind constant of {@code runtime.BuiltinKind}
 * @param signatureText what the run time parses
 * @param arguments for a static method its Java parameters, for a node class null
 * @param doc documentation, empty for none
 * @param inline whether the call needs no boundary
 */
record BuiltinDeclaration(
        Element element,
        String kind,
        String name,
        String signatureText,
        List<DeclaredParameter> parameters,
        List<JavaArgument> arguments,
        String doc,
        boolean inline) {

    boolean isNodeClass() {
        return arguments == null;
    }

    boolean isAttribute() {
        return kind.equals("GETTER") || kind.equals("SETTER");
    }

    boolean hasReceiver() {
        return kind.equals("METHOD") || isAttribute();
    }
}
