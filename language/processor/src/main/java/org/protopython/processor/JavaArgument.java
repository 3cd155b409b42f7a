// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

/**
 * A parameter of a static method.
 *
 * @param type its Java type in source form
 * @param parameter index of the declared parameter that it takes, negative when it is injected
 * @param expression what is passed, in terms of the arguments {@code a0}, {@code a1}, ... of the node
 */
record JavaArgument(String type, int parameter, String expression) {}
