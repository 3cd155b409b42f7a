// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/**
 * What native code has said of a type that it made.
 *
 * @param name with the module, as messages call the type (CPython: {@code tp_name})
 * @param hasState whether instances hold more than those of the base, which copying their attributes does not copy
 * @param makesInstances whether instances are whole only when its own {@code __new__} has made them
 */
public record NativeSpecification(String name, boolean hasState, boolean makesInstances) {}
