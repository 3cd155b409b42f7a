// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.ops.Attributes;
import org.protopython.ops.CacheLimits;
import org.protopython.ops.GetAttributeNode;
import org.protopython.ops.SetAttributeNode;
import org.protopython.runtime.BinaryBuiltinNode;
import org.protopython.runtime.PException;
import org.protopython.runtime.TernaryBuiltinNode;

/** Attributes by names that are values. Most calls always have the same name, and then are what syntax would be. */
@PyModule("builtins")
public final class AttributeFunctions {
    private AttributeFunctions() {}

    @PyBuiltin(value = "getattr(object, name, default=<unrepresentable>, /)", doc = """
        getattr(object, name[, default]) -> object.<name>

        default is given where the attribute is missing, instead of an AttributeError.\
        """)
    @ImportStatic({Attributes.class, CacheLimits.class, GetAttributeNode.class})
    abstract static class GetNode extends TernaryBuiltinNode {
        @Specialization(
                guards = {"defaultValue == null", "name == known"},
                limit = "NAMES")
        static Object get(
                VirtualFrame frame,
                Object object,
                TruffleString name,
                Object defaultValue,
                @Cached("name") TruffleString known,
                @Cached("create(nameOf(name))") GetAttributeNode attribute) {
            return attribute.execute(frame, object);
        }

        @Specialization(
                guards = {"defaultValue != null", "name == known"},
                limit = "NAMES")
        static Object getOrDefault(
                VirtualFrame frame,
                Object object,
                TruffleString name,
                Object defaultValue,
                @Cached("name") TruffleString known,
                @Cached("createOptional(nameOf(name))") GetAttributeNode attribute) {
            Object value = orNull(frame, object, attribute);
            return value == null ? defaultValue : value;
        }

        @Specialization(replaces = {"get", "getOrDefault"})
        static Object general(Object object, Object name, Object defaultValue) {
            String attribute = Attributes.nameOf(name);
            if (defaultValue == null) {
                return Attributes.get(object, attribute);
            }
            Object value = Attributes.getOrNull(object, attribute);
            return value == null ? defaultValue : value;
        }
    }

    private static Object orNull(VirtualFrame frame, Object object, GetAttributeNode attribute) {
        try {
            return attribute.execute(frame, object);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    @PyBuiltin(
            value = "hasattr(obj, name, /)",
            doc = "Whether getattr(obj, name) gives something rather than raise AttributeError.")
    @ImportStatic({Attributes.class, CacheLimits.class, GetAttributeNode.class})
    abstract static class HasNode extends BinaryBuiltinNode {
        @Specialization(guards = "name == known", limit = "NAMES")
        static boolean has(
                VirtualFrame frame,
                Object obj,
                TruffleString name,
                @Cached("name") TruffleString known,
                @Cached("createOptional(nameOf(name))") GetAttributeNode attribute) {
            return orNull(frame, obj, attribute) != null;
        }

        @Specialization(replaces = "has")
        static boolean general(Object obj, Object name) {
            return Attributes.getOrNull(obj, Attributes.nameOf(name)) != null;
        }
    }

    @PyBuiltin(
            value = "setattr(obj, name, value, /)",
            doc = "The same as obj.<name> = value, of a name known only when the program runs.")
    @ImportStatic({Attributes.class, CacheLimits.class, SetAttributeNode.class})
    abstract static class SetNode extends TernaryBuiltinNode {
        @Specialization(guards = "name == known", limit = "NAMES")
        static Object set(
                Object obj,
                TruffleString name,
                Object value,
                @Cached("name") TruffleString known,
                @Cached("create(nameOf(name))") SetAttributeNode attribute) {
            attribute.execute(obj, value);
            return PyNone.NONE;
        }

        @Specialization(replaces = "set")
        static Object general(Object obj, Object name, Object value) {
            Attributes.set(obj, Attributes.nameOf(name), value);
            return PyNone.NONE;
        }
    }

    @PyBuiltin(
            value = "delattr(obj, name, /)",
            doc = "The same as del obj.<name>, of a name known only when the program runs.")
    static void deleteAttribute(Object obj, Object name) {
        Attributes.delete(obj, Attributes.nameOf(name));
    }
}
