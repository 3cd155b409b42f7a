// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.CurrentFrames;
import org.protopython.ops.FrameLocals;
import org.protopython.ops.sequence.ListSort;
import org.protopython.ops.sequence.Lists;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyArguments;

/** What asks for the names of a module, function or object. The caller's frame is the one that counts. */
@PyModule("builtins")
public final class NamespaceFunctions {
    private NamespaceFunctions() {}

    @PyBuiltin(value = "globals()", doc = "The dict of the module's variables itself: changing one changes the other.")
    static Object globals(VirtualFrame frame) {
        if (PyArguments.isPython(frame)) {
            return PyArguments.function(frame).globals();
        }
        PyDict globals = CurrentFrames.globals();
        if (globals == null) {
            throw Errors.systemError("globals() without a current frame");
        }
        return globals;
    }

    @PyBuiltin(value = "locals()", doc = """
        The variables of the current scope.

        In a module or a class body it is the very namespace, in a function a new dict with each call.\
        """)
    static Object locals(VirtualFrame frame, Node location) {
        return localsOf(frame, location);
    }

    private static Object localsOf(VirtualFrame frame, Node location) {
        if (PyArguments.isPython(frame)) {
            return FrameLocals.of(frame.materialize(), location);
        }
        Object locals = CurrentFrames.locals();
        if (locals == null) {
            throw Errors.systemError("frame does not exist");
        }
        return locals;
    }

    @PyBuiltin(value = "vars(object=<unrepresentable>, /)", doc = """
        vars() -> locals()
        vars(object) -> object.__dict__\
        """)
    static Object variables(VirtualFrame frame, Node location, Object object) {
        if (object == null) {
            return localsOf(frame, location);
        }
        Object dict = Attributes.getOrNull(object, "__dict__");
        if (dict == null) {
            throw Errors.typeError("vars() argument must have __dict__ attribute");
        }
        return dict;
    }

    @PyBuiltin(value = "dir(object=<unrepresentable>, /)", doc = """
        dir() -> sorted names of the current scope
        dir(object) -> sorted names of its attributes

        The latter are what object.__dir__() lists: by default its own, those of its class and of the
        class's bases. A module lists only its own, a class its own and those of its bases.\
        """)
    static Object directory(VirtualFrame frame, Node location, Object object) {
        Object names = object == null ? Calls.callMethod(localsOf(frame, location), "keys") : namesOf(object);
        return sorted(names);
    }

    private static Object namesOf(Object object) {
        Object names = Calls.callSpecial(object, Slot.DIR);
        if (names == null) {
            throw Errors.typeError("object does not provide __dir__");
        }
        return names;
    }

    private static PyList sorted(Object names) {
        PyList list = Lists.of(names);
        ListSort.sort(list, false);
        return list;
    }
}
