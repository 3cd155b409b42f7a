// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

import javax.lang.model.element.Element;

/** A checked declaration of a plain attribute; the expression yields its Python value. */
record ConstantDeclaration(Element element, String name, String expression) {}
