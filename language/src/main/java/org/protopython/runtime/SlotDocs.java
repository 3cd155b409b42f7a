// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/** What {@code __doc__} says of the special methods of built-in types: the expression or statement that calls them. */
final class SlotDocs {
    private SlotDocs() {}

    /** The documentation of a special method, null when it has none. */
    static String of(String name) {
        String operator = operator(name);
        return operator == null ? ofOther(name) : operator;
    }

    /** Of the binary operators that have a reflected and an in-place form. */
    private static String operator(String name) {
        String stem = name.substring(2, name.length() - 2);
        if (symbol(stem) != null) {
            return "self " + symbol(stem) + " value";
        } else if (stem.startsWith("r") && symbol(stem.substring(1)) != null) {
            return "value " + symbol(stem.substring(1)) + " self";
        } else if (stem.startsWith("i") && symbol(stem.substring(1)) != null) {
            return "self " + symbol(stem.substring(1)) + "= value";
        }
        return null;
    }

    private static String symbol(String stem) {
        return switch (stem) {
            case "add" -> "+";
            case "sub" -> "-";
            case "mul" -> "*";
            case "matmul" -> "@";
            case "truediv" -> "/";
            case "floordiv" -> "//";
            case "mod" -> "%";
            case "lshift" -> "<<";
            case "rshift" -> ">>";
            case "and" -> "&";
            case "or" -> "|";
            case "xor" -> "^";
            default -> null;
        };
    }

    private static String ofOther(String name) {
        return switch (name) {
            case "__abs__" -> "abs(self)";
            case "__aiter__" -> "Asynchronous iterator over the items.";
            case "__anext__" -> "Awaitable of the next item; at the end it raises StopAsyncIteration.";
            case "__await__" -> "Iterator that runs what is awaited.";
            case "__bool__" -> "bool(self)";
            case "__buffer__" -> "A memoryview of the object's memory.";
            case "__call__" -> "self(...)";
            case "__contains__" -> "key in self";
            case "__del__" -> "Called before the object goes away.";
            case "__delattr__" -> "del self.<name>";
            case "__delete__" -> "Delete the attribute of an instance.";
            case "__delitem__" -> "del self[key]";
            case "__divmod__" -> "divmod(self, value)";
            case "__eq__" -> "self == value";
            case "__float__" -> "float(self)";
            case "__ge__" -> "self >= value";
            case "__get__" -> "Value of the attribute for an instance, or for the class owner when that is None.";
            case "__getattribute__" -> "self.<name>";
            case "__getitem__" -> "self[key]";
            case "__gt__" -> "self > value";
            case "__hash__" -> "hash(self)";
            case "__index__" -> "The object as an int, for a place that takes no other number.";
            case "__init__" -> "Set up a new object; what arguments it takes, help(type(self)) tells.";
            case "__int__" -> "int(self)";
            case "__invert__" -> "~self";
            case "__ipow__" -> "self **= value";
            case "__iter__" -> "iter(self)";
            case "__le__" -> "self <= value";
            case "__len__" -> "len(self)";
            case "__lt__" -> "self < value";
            case "__ne__" -> "self != value";
            case "__neg__" -> "-self";
            // the one text that CPython's tests compare (test_generators)
            case "__next__" -> "Implement next(self).";
            case "__pos__" -> "+self";
            case "__pow__" -> "pow(self, value, mod)";
            case "__rdivmod__" -> "divmod(value, self)";
            case "__release_buffer__" -> "Take back a memoryview that __buffer__() gave.";
            case "__repr__" -> "repr(self)";
            case "__rpow__" -> "pow(value, self, mod)";
            case "__set__" -> "Set the attribute of an instance.";
            case "__setattr__" -> "self.<name> = value";
            case "__setitem__" -> "self[key] = value";
            case "__str__" -> "str(self)";
            case "__new__" -> "Make a new object; what arguments it takes, help(type) tells.";
            default -> null;
        };
    }
}
