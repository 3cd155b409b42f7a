// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

/**
 * An entity that a document has declared.
 *
 * @param value of an internal one, null otherwise
 * @param notation of one that is not XML, null otherwise
 */
record XmlEntity(String name, String value, String systemId, String publicId, String notation) {}
