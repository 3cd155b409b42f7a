// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** All that one class declares. */
final class BuiltinClass {
    final TypeElement element;
    final String packageName;
    final boolean module;
    /** Names of the types, or the one name of the module. */
    final List<String> owners;

    /** Expression of the type that receivers must be instances of, empty if their Java class says it. */
    final String receiver;

    final String doc;
    final List<BuiltinDeclaration> functions = new ArrayList<>();
    final List<BuiltinDeclaration> getters = new ArrayList<>();
    final List<BuiltinDeclaration> setters = new ArrayList<>();
    final List<ConstantDeclaration> constants = new ArrayList<>();

    BuiltinClass(
            TypeElement element, String packageName, boolean module, List<String> owners, String receiver, String doc) {
        this.element = element;
        this.packageName = packageName;
        this.module = module;
        this.owners = owners;
        this.receiver = receiver;
        this.doc = doc;
    }

    String simpleName() {
        return element.getSimpleName().toString();
    }

    String tableName() {
        return simpleName() + "Table";
    }

    String qualifiedTableName() {
        return packageName + "." + tableName();
    }

    /** Whether the same methods stand in several types, so that a node must be told in whose it is. */
    boolean isShared() {
        return owners.size() > 1;
    }

    /** The name of the type or module that a node belongs to, as an expression of its class. */
    String ownerExpression() {
        return isShared() ? "owner" : JavaText.literal(owners.getFirst());
    }

    /** Functions, getters and setters in one list: an entry's place is its number in the table. */
    List<BuiltinDeclaration> entries() {
        List<BuiltinDeclaration> all = new ArrayList<>(functions);
        all.addAll(getters);
        all.addAll(setters);
        return all;
    }
}
