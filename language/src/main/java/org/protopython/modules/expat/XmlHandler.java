// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

/** What a parser can call; the attribute of the parser has the name and {@code Handler} behind it, if not there yet. */
enum XmlHandler {
    StartElement,
    EndElement,
    ProcessingInstruction,
    CharacterData,
    UnparsedEntityDecl,
    NotationDecl,
    StartNamespaceDecl,
    EndNamespaceDecl,
    Comment,
    StartCdataSection,
    EndCdataSection,
    Default,
    DefaultHandlerExpand,
    NotStandalone,
    ExternalEntityRef,
    StartDoctypeDecl,
    EndDoctypeDecl,
    EntityDecl,
    XmlDecl,
    ElementDecl,
    AttlistDecl,
    SkippedEntity;

    private static final String SUFFIX = "Handler";

    /** The name of the attribute. */
    String attribute() {
        return name().contains(SUFFIX) ? name() : name() + SUFFIX;
    }

    /** The handler of an attribute, null when it is another one. */
    static XmlHandler of(String attribute) {
        for (XmlHandler handler : values()) {
            if (handler.attribute().equals(attribute)) {
                return handler;
            }
        }
        return null;
    }
}
