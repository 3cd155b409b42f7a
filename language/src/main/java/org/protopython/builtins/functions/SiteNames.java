// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** {@code exit}, {@code help} and the other names that programs have unless they are started with {@code -S}. */
@PyModule("builtins")
public final class SiteNames {
    private SiteNames() {}

    @PyConstant("exit")
    static Object exit() {
        return new PySiteObject(PySiteObject.QUITTER, "exit");
    }

    @PyConstant("quit")
    static Object quit() {
        return new PySiteObject(PySiteObject.QUITTER, "quit");
    }

    @PyConstant("copyright")
    static Object copyright() {
        return new PySiteObject(PySiteObject.PRINTER, "copyright");
    }

    @PyConstant("credits")
    static Object credits() {
        return new PySiteObject(PySiteObject.PRINTER, "credits");
    }

    @PyConstant("license")
    static Object license() {
        return new PySiteObject(PySiteObject.PRINTER, "license");
    }

    @PyConstant("help")
    static Object help() {
        return new PySiteObject(PySiteObject.HELPER, "help");
    }
}
