// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the document type declares, shared by a parser and those that it makes for external entities. */
final class XmlDeclarations {
    /**
     * An attribute of an element.
     *
     * @param isPlain whether its values are kept as they are, spaces included
     * @param value when it is absent; null for none
     */
    record Attribute(String name, boolean isPlain, String value) {}

    private final Map<String, XmlEntity> entities = new HashMap<>();
    private final Map<String, XmlEntity> parameters = new HashMap<>();
    private final Map<String, Map<String, Attribute>> attributes = new HashMap<>();
    private boolean isIncomplete;

    XmlEntity entity(String name) {
        return entities.get(name);
    }

    /** The first declaration counts. */
    void add(XmlEntity entity) {
        entities.putIfAbsent(entity.name(), entity);
    }

    /** An entity of the document type itself. */
    XmlEntity parameter(String name) {
        return parameters.get(name);
    }

    void addParameter(XmlEntity entity) {
        parameters.putIfAbsent(entity.name(), entity);
    }

    Map<String, Attribute> attributes(String element) {
        return attributes.getOrDefault(element, Map.of());
    }

    void add(String element, Attribute attribute) {
        attributes.computeIfAbsent(element, key -> new LinkedHashMap<>()).putIfAbsent(attribute.name(), attribute);
    }

    /** Whether there are declarations that the parser has not read, so that unknown entities may be declared. */
    boolean isIncomplete() {
        return isIncomplete;
    }

    void setIncomplete() {
        isIncomplete = true;
    }
}
