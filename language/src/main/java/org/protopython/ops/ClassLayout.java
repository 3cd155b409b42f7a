// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.ObjectFields;
import org.protopython.objects.PyMemberDescriptor;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/**
 * Which of the bases decides what instances consist of. A class adds to the layout when it is built in or has slots;
 * the layouts of all bases must lie on one line.
 */
public final class ClassLayout {
    private static final Set<PyType> EXCEPTIONS_WITH_FIELDS = Set.of(
            ExceptionTypes.BASE_EXCEPTION_GROUP,
            ExceptionTypes.SYSTEM_EXIT,
            ExceptionTypes.ATTRIBUTE_ERROR,
            ExceptionTypes.IMPORT_ERROR,
            ExceptionTypes.NAME_ERROR,
            ExceptionTypes.OS_ERROR,
            ExceptionTypes.STOP_ITERATION,
            ExceptionTypes.SYNTAX_ERROR,
            ExceptionTypes.UNICODE_DECODE_ERROR,
            ExceptionTypes.UNICODE_ENCODE_ERROR,
            ExceptionTypes.UNICODE_TRANSLATE_ERROR);

    private ClassLayout() {}

    /** A base and the class along its line that last added to the layout. */
    private record Best(PyType base, PyType layout) {}

    /** {@code __base__}: the base whose layout extends those of the others; TypeError when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyType bestBase(Object[] bases) {
        for (Object each : bases) {
            if (!(each instanceof PyType base)) {
                throw Errors.typeError("bases must be types");
            } else if (!base.isSubclassable()) {
                throw Errors.typeError("type '%s' is not an acceptable base type", TypeNames.full(base));
            }
        }
        return best(bases, new HashMap<>()).base();
    }

    /** @param known layouts found so far, as a class may be reached on many ways */
    private static Best best(Object[] bases, Map<PyType, PyType> known) {
        Best best = null;
        for (Object each : bases) {
            PyType base = (PyType) each;
            PyType layout = layoutOf(base, known);
            if (best == null || layout != best.layout() && layout.isSubtypeOf(best.layout())) {
                best = new Best(base, layout);
            } else if (!best.layout().isSubtypeOf(layout)) {
                throw Errors.typeError("multiple bases have instance lay-out conflict");
            }
        }
        return best;
    }

    /** The class along the line of best bases that last added to the layout. */
    static PyType layoutOf(PyType type) {
        return layoutOf(type, new HashMap<>());
    }

    private static PyType layoutOf(PyType type, Map<PyType, PyType> known) {
        PyType found = type;
        while (!addsToLayout(found) && found.bases().length == 1) {
            found = found.bases()[0];
        }
        if (addsToLayout(found)) {
            return found;
        }
        PyType layout = known.get(found);
        if (layout == null) {
            layout = best(found.bases(), known).layout();
            known.put(found, layout);
        }
        return layout;
    }

    private static boolean addsToLayout(PyType type) {
        if (type == BuiltinTypes.OBJECT) {
            return true;
        } else if (type.isBuiltin()) {
            return type.layoutBase() == type || EXCEPTIONS_WITH_FIELDS.contains(type);
        } else if (type.specification() != null && type.specification().hasState()) {
            return true;
        }
        return !members(type).isEmpty();
    }

    /** Whether an object of one class may become one of the other by assigning {@code __class__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean areCompatible(PyType from, PyType to) {
        return from.hasInstanceDict() == to.hasInstanceDict()
                && (from.lookup("__weakref__") == null) == (to.lookup("__weakref__") == null)
                && areInterchangeable(from, to);
    }

    /** Whether classes may have the one as their best base instead of the other. */
    static boolean areInterchangeable(PyType from, PyType to) {
        return isSameLayout(layoutOf(from), layoutOf(to)) && from.inheritedNativeData() == to.inheritedNativeData();
    }

    /** Whether two classes are one, or add slots of the same names to the same layout. */
    private static boolean isSameLayout(PyType left, PyType right) {
        return left == right
                || !left.isBuiltin()
                        && !right.isBuiltin()
                        && members(left).keySet().equals(members(right).keySet())
                        && bestBase(left.bases()) == bestBase(right.bases());
    }

    static boolean hasMembers(PyType type) {
        return !members(type).isEmpty();
    }

    private static Map<String, PyMemberDescriptor> members(PyType type) {
        Map<String, PyMemberDescriptor> members = new HashMap<>();
        for (Object attribute : type.ownAttributes().values()) {
            if (attribute instanceof PyMemberDescriptor member && member.owner() == type) {
                members.put(member.name(), member);
            }
        }
        return members;
    }

    /** {@code self.__class__ = to}, of classes that are compatible: slots keep their values. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void reclass(PyObject self, PyType to) {
        synchronized (self) {
            moveSlots(self, to);
            self.setType(to);
        }
    }

    private static void moveSlots(PyObject self, PyType to) {
        PyType left = layoutOf(self.type());
        PyType right = layoutOf(to);
        while (left != right) {
            Map<String, PyMemberDescriptor> targets = members(right);
            members(left).forEach((name, member) -> {
                Object value = ObjectFields.get(self, member);
                if (value != null) {
                    ObjectFields.remove(self, member);
                    ObjectFields.put(self, targets.get(name), value);
                }
            });
            left = layoutOf(bestBase(left.bases()));
            right = layoutOf(bestBase(right.bases()));
        }
    }

    /** Whether subclasses add weak references to a layout; not where it has them, nor where its size varies. */
    static boolean getsWeakReferences(PyType layout) {
        return layout != BuiltinTypes.INT
                && layout != BuiltinTypes.TUPLE
                && layout != BuiltinTypes.BYTES
                && layout != BuiltinTypes.SET
                && layout != BuiltinTypes.FROZENSET
                && layout != BuiltinTypes.MODULE
                && layout != BuiltinTypes.TYPE;
    }
}
