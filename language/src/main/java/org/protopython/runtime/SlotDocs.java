// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/** What {@code __doc__} says of the special methods of built-in types: the same for all types. */
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
            return "Return self" + symbol(stem) + "value.";
        } else if (stem.startsWith("r") && symbol(stem.substring(1)) != null) {
            return "Return value" + symbol(stem.substring(1)) + "self.";
        } else if (stem.startsWith("i") && symbol(stem.substring(1)) != null) {
            String verb = stem.equals("iadd") || stem.equals("imul") ? "Implement" : "Return";
            return verb + " self" + symbol(stem.substring(1)) + "=value.";
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
            case "__aiter__" -> "Return an awaitable, that resolves in asynchronous iterator.";
            case "__anext__" -> "Return a value or raise StopAsyncIteration.";
            case "__await__" -> "Return an iterator to be used in await expression.";
            case "__bool__" -> "True if self else False";
            case "__buffer__" -> "Return a buffer object that exposes the underlying memory of the object.";
            case "__call__" -> "Call self as a function.";
            case "__contains__" -> "Return bool(key in self).";
            case "__del__" -> "Called when the instance is about to be destroyed.";
            case "__delattr__" -> "Implement delattr(self, name).";
            case "__delete__" -> "Delete an attribute of instance.";
            case "__delitem__" -> "Delete self[key].";
            case "__divmod__" -> "Return divmod(self, value).";
            case "__eq__" -> "Return self==value.";
            case "__float__" -> "float(self)";
            case "__ge__" -> "Return self>=value.";
            case "__get__" -> "Return an attribute of instance, which is of type owner.";
            case "__getattribute__" -> "Return getattr(self, name).";
            case "__getitem__" -> "Return self[key].";
            case "__gt__" -> "Return self>value.";
            case "__hash__" -> "Return hash(self).";
            case "__index__" ->
                "Return self converted to an integer, if self is suitable for use as an index into a list.";
            case "__init__" -> "Initialize self.  See help(type(self)) for accurate signature.";
            case "__int__" -> "int(self)";
            case "__invert__" -> "~self";
            case "__ipow__" -> "Return self**=value.";
            case "__iter__" -> "Implement iter(self).";
            case "__le__" -> "Return self<=value.";
            case "__len__" -> "Return len(self).";
            case "__lt__" -> "Return self<value.";
            case "__ne__" -> "Return self!=value.";
            case "__neg__" -> "-self";
            case "__next__" -> "Implement next(self).";
            case "__pos__" -> "+self";
            case "__pow__" -> "Return pow(self, value, mod).";
            case "__rdivmod__" -> "Return divmod(value, self).";
            case "__release_buffer__" -> "Release the buffer object that exposes the underlying memory of the object.";
            case "__repr__" -> "Return repr(self).";
            case "__rpow__" -> "Return pow(value, self, mod).";
            case "__set__" -> "Set an attribute of instance to value.";
            case "__setattr__" -> "Implement setattr(self, name, value).";
            case "__setitem__" -> "Set self[key] to value.";
            case "__str__" -> "Return str(self).";
            case "__new__" -> "Create and return a new object.  See help(type) for accurate signature.";
            default -> null;
        };
    }
}
