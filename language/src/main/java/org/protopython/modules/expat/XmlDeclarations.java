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
    private final XmlAllocations allocations = new XmlAllocations();
    private boolean isIncomplete;
    private boolean isGivenUp;
    private boolean wasOutsideRead;

    XmlEntity entity(String name) {
        return entities.get(name);
    }

    /** The first declaration counts. */
    void add(XmlEntity entity, int position) {
        put(entities, entity, position);
    }

    private void put(Map<String, XmlEntity> map, XmlEntity entity, int position) {
        String value = entity.value() == null ? "" : entity.value();
        allocations.take(entity.name().length() + value.length(), position);
        map.putIfAbsent(entity.name(), entity);
    }

    /** An entity of the document type itself. */
    XmlEntity parameter(String name) {
        return parameters.get(name);
    }

    void addParameter(XmlEntity entity, int position) {
        put(parameters, entity, position);
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

    /** Whether further declarations have no effect, as those that were not read might have come first. */
    boolean isGivenUp() {
        return isGivenUp;
    }

    void giveUp() {
        isGivenUp = true;
    }

    /** Whether an external part of the document type was read since {@link #noteOutside}. */
    boolean wasOutsideRead() {
        return wasOutsideRead;
    }

    void noteOutside(boolean wasRead) {
        wasOutsideRead = wasRead;
    }

    XmlAllocations allocations() {
        return allocations;
    }
}
