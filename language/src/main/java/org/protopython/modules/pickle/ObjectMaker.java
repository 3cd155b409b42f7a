// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.HashKeys;
import org.protopython.objects.ObjectFields;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyInstance;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyProperty;
import org.protopython.objects.PySet;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.AbstractClasses;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Descriptors;
import org.protopython.ops.Items;
import org.protopython.ops.Keywords;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.Errors;

/** The instructions of a pickle that make objects of what lies on the stack, or fill the one below it. */
final class ObjectMaker {
    private final LoadStack stack;

    ObjectMaker(LoadStack stack) {
        this.stack = stack;
    }

    void append() {
        Object item = stack.pop();
        Object collection = stack.top();
        if (collection instanceof PyList list && list.type() == BuiltinTypes.LIST) {
            list.append(item);
        } else {
            append(collection, item);
        }
    }

    void appendFrom(int start) {
        Object collection = stack.before(start);
        if (stack.size() == start) {
            return;
        } else if (collection instanceof PyList list && list.type() == BuiltinTypes.LIST) {
            for (int i = start; i < stack.size(); i++) {
                list.append(stack.get(i));
            }
            stack.truncate(start);
        } else {
            append(collection, stack.popFrom(start));
        }
    }

    private static void append(Object collection, Object... items) {
        Object extend = Attributes.getOrNull(collection, "extend");
        if (extend != null) {
            Calls.call(extend, new PyList(items));
            return;
        }
        Object append = Attributes.get(collection, "append");
        for (Object item : items) {
            Calls.call(append, item);
        }
    }

    void setItem() {
        Object value = stack.pop();
        Object key = stack.pop();
        setItem(stack.top(), key, value);
    }

    private static void setItem(Object mapping, Object key, Object value) {
        if (mapping instanceof PyDict dict && dict.type() == BuiltinTypes.DICT) {
            dict.put(key, value);
        } else {
            Items.set(mapping, key, value);
        }
    }

    void setItemsFrom(int start) {
        Object mapping = stack.before(start);
        int count = stack.size() - start;
        if (count % 2 != 0) {
            throw PickleErrors.unpickling("odd number of items for SETITEMS");
        } else if (mapping instanceof PyDict dict && count > 2) {
            dict.reserve(count / 2);
        }
        for (int i = start; i < start + count; i += 2) {
            setItem(mapping, stack.get(i), stack.get(i + 1));
        }
        stack.truncate(start);
    }

    void dictFrom(int start) {
        Object[] items = stack.popFrom(start);
        if (items.length % 2 != 0) {
            throw PickleErrors.unpickling("odd number of items for DICT");
        }
        PyDict dict = new PyDict();
        for (int i = 0; i < items.length; i += 2) {
            dict.put(items[i], items[i + 1]);
        }
        stack.push(dict);
    }

    void addFrom(int start) {
        Object collection = stack.before(start);
        Object[] items = stack.popFrom(start);
        if (items.length == 0) {
            return;
        } else if (collection instanceof PySet set) {
            for (Object item : items) {
                set.add(item, HashKeys.hash(item));
            }
            return;
        }
        Object add = Attributes.get(collection, "add");
        for (Object item : items) {
            Calls.call(add, item);
        }
    }

    void frozenSetFrom(int start) {
        PySet set = new PySet(BuiltinTypes.FROZENSET);
        for (Object item : stack.popFrom(start)) {
            set.add(item, HashKeys.hash(item));
        }
        stack.push(set);
    }

    void reduce() {
        Object arguments = stack.pop();
        Object function = stack.pop();
        if (!(arguments instanceof PyTuple tuple)) {
            throw Errors.typeError("argument list must be a tuple");
        }
        stack.push(Calls.call(function, tuple.items()));
    }

    void newObject() {
        Object arguments = stack.pop();
        Object cls = stack.pop();
        stack.push(newObject("NEWOBJ", cls, arguments, null));
    }

    void newObjectWithKeywords() {
        Object keywords = stack.pop();
        Object arguments = stack.pop();
        Object cls = stack.pop();
        if (!(keywords instanceof PyDict)) {
            throw PickleErrors.unpickling("NEWOBJ_EX kwargs argument must be a dict, not %s", PyType.of(keywords));
        }
        stack.push(newObject("NEWOBJ_EX", cls, arguments, (PyDict) keywords));
    }

    private static Object newObject(String instruction, Object cls, Object arguments, PyDict keywords) {
        if (!(cls instanceof PyType type)) {
            throw PickleErrors.unpickling("%s class argument must be a type, not %s", instruction, PyType.of(cls));
        } else if (!(arguments instanceof PyTuple tuple)) {
            throw PickleErrors.unpickling(
                    "%s args argument must be a tuple, not %s", instruction, PyType.of(arguments));
        } else {
            return newObject(type, tuple.items(), keywords);
        }
    }

    private static Object newObject(PyType type, Object[] arguments, PyDict keywords) {
        Object method = type.slot(Slot.NEW);
        boolean plain = arguments.length == 0
                && keywords == null
                && Calls.isObjectNew(method)
                && type.layoutBase() == BuiltinTypes.OBJECT;
        if (plain) {
            AbstractClasses.check(type);
            return DeadObjects.allocate(type);
        }
        Object[] all = Calls.prepend(type, arguments);
        return Keywords.call(Descriptors.bind(method, null, type), all, keywords);
    }

    /** The class lies behind the last mark, and its arguments behind it. */
    void instance(int start) {
        if (start >= stack.size()) {
            throw PickleErrors.unpickling("unpickling stack underflow");
        }
        Object[] arguments = stack.popFrom(start + 1);
        stack.push(instance(stack.pop(), arguments));
    }

    /** An instance as Python 2's own classes were made: {@code __init__} is called only if there are arguments for it. */
    static Object instance(Object cls, Object[] arguments) {
        boolean called = arguments.length > 0
                || !(cls instanceof PyType)
                || Attributes.getOrNull(cls, "__getinitargs__") != null;
        return called ? Calls.call(cls, arguments) : newObject((PyType) cls, arguments, null);
    }

    void build() {
        Object state = stack.pop();
        Object instance = stack.top();
        PyType type = PyType.of(instance);
        boolean plain = isPlain(instance, type);
        Object setState = plain
                ? ObjectFields.getAttribute((PyInstance) instance, Slot.SETSTATE.dunder())
                : Attributes.getOrNull(instance, Slot.SETSTATE.dunder());
        if (setState != null) {
            Calls.call(setState, state);
            return;
        }
        boolean isPair = state instanceof PyTuple pair && pair.size() == 2;
        Object attributes = isPair ? ((PyTuple) state).get(0) : state;
        if (attributes != PyNone.NONE) {
            PyDict dict = checkedState(attributes, "state");
            if (plain) {
                setAttributes((PyInstance) instance, dict);
            } else {
                setItems(Attributes.get(instance, "__dict__"), dict);
            }
        }
        if (isPair) {
            setSlots(instance, checkedState(((PyTuple) state).get(1), "slot state"));
        }
    }

    private static PyDict checkedState(Object state, String what) {
        if (state instanceof PyDict dict) {
            return dict;
        }
        throw PickleErrors.unpickling("%s is not a dictionary", what);
    }

    /** Whether attributes can be put where they belong without asking the class. */
    private static boolean isPlain(Object instance, PyType type) {
        return instance instanceof PyInstance
                && type.slot(Slot.SETSTATE) == null
                && type.slot(Slot.GETATTR) == null
                && type.sharesSlot(BuiltinTypes.OBJECT, Slot.GETATTRIBUTE)
                && type.hasInstanceDict()
                && !(type.lookup("__dict__") instanceof PyProperty);
    }

    private static void setAttributes(PyInstance instance, PyDict state) {
        state.forEach((key, value) -> {
            if (key instanceof TruffleString name) {
                ObjectFields.putAttribute(instance, PyStrings.toName(name), value);
            } else {
                Attributes.dictOf(instance).put(key, value);
            }
        });
    }

    private static void setItems(Object mapping, PyDict state) {
        state.forEach((key, value) ->
                setItem(mapping, key instanceof TruffleString text ? PyStrings.intern(text) : key, value));
    }

    private static void setSlots(Object instance, PyDict slots) {
        slots.forEach((name, value) -> Attributes.set(instance, Attributes.nameOf(name), value));
    }
}
