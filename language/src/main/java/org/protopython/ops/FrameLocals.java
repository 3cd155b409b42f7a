// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.protopython.objects.PyCell;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PyFrameLocals;
import org.protopython.runtime.VariableScope;

/** The variables of a frame: what {@code locals()} and {@code f_locals} answer. */
public final class FrameLocals {
    private static final FrameVariables[] NONE = {};

    private FrameLocals() {}

    /** Where the value of one variable lies. */
    private sealed interface Place {
        Object get();

        void set(Object value);
    }

    private record SlotPlace(MaterializedFrame frame, int slot) implements Place {
        @Override
        public Object get() {
            Object found = FrameVariables.read(frame, slot);
            return found instanceof PyCell cell ? cell.get() : found;
        }

        @Override
        public void set(Object value) {
            if (FrameVariables.read(frame, slot) instanceof PyCell cell) {
                cell.set(value);
                return;
            }
            frame.getFrameDescriptor().setSlotKind(slot, FrameSlotKind.Object);
            frame.setObject(slot, value);
        }
    }

    private record ValuePlace(Object[] values, int index) implements Place {
        @Override
        public Object get() {
            return values[index] instanceof PyCell cell ? cell.get() : values[index];
        }

        @Override
        public void set(Object value) {
            if (values[index] instanceof PyCell cell) {
                cell.set(value);
            } else {
                values[index] = value;
            }
        }
    }

    private record CellPlace(PyCell cell) implements Place {
        @Override
        public Object get() {
            return cell.get();
        }

        @Override
        public void set(Object value) {
            cell.set(value);
        }
    }

    /**
     * What {@code locals()} answers: the namespace of a module or class body itself, but in a comprehension there a new
     * dict of its variables alone; of a function a new dict of its variables that have a value, those of enclosing
     * functions and of comprehensions included.
     *
     * @param location where execution is, or null
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object of(MaterializedFrame frame, Node location) {
        FrameVariables[] hidden = hidden(location);
        if (hidden.length == 0 && PyArguments.function(frame).code().hasNamespace()) {
            return PyArguments.namespace(frame);
        }
        return toDict(new PyFrameLocals(PyFrame.of(frame), hidden));
    }

    /** What {@code f_locals} answers. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object of(PyFrame frame, Node location) {
        FrameVariables[] hidden = hidden(location);
        if (hidden.length == 0 && frame.code().hasNamespace() && frame.arguments() != null) {
            return frame.arguments()[PyArguments.OFFSET];
        }
        return new PyFrameLocals(frame, hidden);
    }

    private static FrameVariables[] hidden(Node location) {
        List<FrameVariables> found = new ArrayList<>();
        for (Node node = location; node != null; node = node.getParent()) {
            if (node instanceof VariableScope scope) {
                found.addFirst(scope.variables());
            }
        }
        return found.isEmpty() ? NONE : found.toArray(FrameVariables[]::new);
    }

    private static Map<String, Place> places(PyFrameLocals locals) {
        PyFrame frame = locals.frame();
        Map<String, Place> places = new LinkedHashMap<>();
        if (frame.isCleared()) {
            return places;
        }
        if (frame.frame() != null) {
            addSlots(places, frame.frame(), FrameVariables.of(frame.frame()));
        } else if (frame.values() != null) {
            addValues(places, frame);
        } else if (frame.arguments() != null) {
            addParameters(places, frame);
        }
        if (frame.function() != null) {
            PyCell[] closure = frame.function().closure();
            for (int i = 0; i < closure.length; i++) {
                places.put(frame.code().freeNames()[i], new CellPlace(closure[i]));
            }
        }
        if (frame.frame() != null) {
            for (FrameVariables variables : locals.hidden()) {
                addHidden(places, frame.frame(), variables);
            }
        }
        return places;
    }

    /** Those of a comprehension have values while it runs, and hide variables of the same names so long. */
    private static void addHidden(Map<String, Place> places, MaterializedFrame frame, FrameVariables variables) {
        for (int i = 0; i < variables.count(); i++) {
            Place place = new SlotPlace(frame, variables.slot(i));
            if (place.get() != null) {
                places.put(variables.name(i), place);
            }
        }
    }

    private static void addSlots(Map<String, Place> places, MaterializedFrame frame, FrameVariables variables) {
        for (int i = 0; i < variables.count(); i++) {
            places.put(variables.name(i), new SlotPlace(frame, variables.slot(i)));
        }
    }

    private static void addValues(Map<String, Place> places, PyFrame frame) {
        FrameVariables variables = (FrameVariables)
                frame.location().getRootNode().getFrameDescriptor().getInfo();
        for (int i = 0; i < variables.count() && i < frame.values().length; i++) {
            places.put(variables.name(i), new ValuePlace(frame.values(), i));
        }
    }

    private static void addParameters(Map<String, Place> places, PyFrame frame) {
        PyCode code = frame.code();
        for (int i = 0; i < code.signature().namedCount(); i++) {
            int index = PyArguments.OFFSET + code.signature().boundIndex(i);
            places.put(code.signature().parameter(i), new ValuePlace(frame.arguments(), index));
        }
    }

    /** The variables that have a value, and what else was stored there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyDict toDict(PyFrameLocals locals) {
        PyDict result = new PyDict();
        places(locals).forEach((name, place) -> {
            Object value = place.get();
            if (value != null) {
                result.put((Object) PyStrings.ofName(name), value);
            }
        });
        PyDict extras = locals.frame().extras();
        if (extras != null) {
            result.putAll(extras);
        }
        return result;
    }

    /** The value under a key, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(PyFrameLocals locals, Object key) {
        Place place = place(locals, key);
        if (place != null) {
            return place.get();
        }
        PyDict extras = locals.frame().extras();
        return extras == null ? null : extras.get(key);
    }

    /** The variable that a key names: a key equal to its name, as in a dict; null when there is none. */
    private static Place place(PyFrameLocals locals, Object key) {
        Map<String, Place> places = places(locals);
        if (key instanceof TruffleString name) {
            return places.get(PyStrings.toJava(name));
        }
        PyDict names = new PyDict();
        places.keySet().forEach(name -> names.put((Object) PyStrings.ofName(name), PyStrings.ofName(name)));
        Object name = names.get(key);
        return name == null ? null : places.get(PyStrings.toJava((TruffleString) name));
    }

    /** Whether the key is the name of a variable, with a value or without. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isVariable(PyFrameLocals locals, Object key) {
        return place(locals, key) != null;
    }

    /** Assigns to the variable of that name; keeps the value beside the variables when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(PyFrameLocals locals, Object key, Object value) {
        Place place = place(locals, key);
        if (place != null) {
            place.set(value);
            return;
        }
        if (locals.frame().extras() == null) {
            locals.frame().setExtras(new PyDict());
        }
        locals.frame().extras().put(key, value);
    }
}
