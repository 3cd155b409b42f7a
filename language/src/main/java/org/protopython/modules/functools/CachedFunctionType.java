// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.functools;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Cached.Shared;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.HashKeys;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyMethod;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.CallNode;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Descriptors;
import org.protopython.ops.Items;
import org.protopython.ops.Keywords;
import org.protopython.runtime.Errors;
import org.protopython.runtime.TernaryBuiltinNode;

/** The functions that {@code lru_cache} makes. */
@PyTypeMethods(value = "_lru_cache_wrapper", doc = """
    A callable that remembers what a function has given for which arguments.

    maxsize is 0 for no caching, None for a cache without limit; typed caches arguments of different
    types separately; cache_info_type is what cache_info() answers with.\
    """)
final class CachedFunctionType {
    private CachedFunctionType() {}

    @PyBuiltin("__new__(cls, /, user_function, maxsize, typed, cache_info_type)")
    static Object create(PyType cls, Object function, Object maxSize, boolean typed, Object infoType) {
        if (PyType.of(function).slot(Slot.CALL) == null) {
            throw Errors.typeError("the first argument must be callable");
        } else if (maxSize != PyNone.NONE && !Items.isInt(maxSize)) {
            throw Errors.typeError("maxsize should be integer or None");
        }
        long limit =
                maxSize == PyNone.NONE ? PyCachedFunction.UNLIMITED : Math.max(0, Conversions.toIndexLong(maxSize));
        return new PyCachedFunction(cls, function, limit, typed, infoType);
    }

    @PyBuiltin("__call__(self, /, *args, **kwargs)")
    abstract static class CallCachedNode extends TernaryBuiltinNode {
        @Specialization(guards = {"kwargs == null", "args.length == 1", "isOwnKey(self, args)"})
        static Object callSimple(
                VirtualFrame frame,
                PyCachedFunction self,
                Object[] args,
                Object kwargs,
                @Shared("call") @Cached CallNode call) {
            return cached(frame, self, args[0], args, call);
        }

        private static Object cached(
                VirtualFrame frame, PyCachedFunction self, Object key, Object[] args, CallNode call) {
            long hash = HashKeys.hash(key);
            Object known = self.lookup(key, hash);
            if (known == null) {
                known = call.execute(frame, self.function(), args, Calls.NO_KEYWORDS);
                self.keep(key, hash, known);
            }
            return known;
        }

        static boolean isOwnKey(PyCachedFunction self, Object[] args) {
            return self.maxSize() != 0
                    && !self.isTyped()
                    && (args[0] instanceof Long || args[0] instanceof TruffleString);
        }

        @Specialization(guards = {"kwargs == null", "self.maxSize() != 0", "!isSimple(self, args)"})
        static Object callPositional(
                VirtualFrame frame,
                PyCachedFunction self,
                Object[] args,
                Object kwargs,
                @Shared("call") @Cached CallNode call) {
            return cached(frame, self, self.key(args, null), args, call);
        }

        static boolean isSimple(PyCachedFunction self, Object[] args) {
            return args.length == 1 && isOwnKey(self, args);
        }

        @Specialization(guards = "kwargs != null || self.maxSize() == 0")
        static Object callNamed(PyCachedFunction self, Object[] args, Object kwargs) {
            PyDict keywords = (PyDict) kwargs;
            if (self.maxSize() == 0) {
                self.countMiss();
                return Keywords.call(self.function(), args, keywords);
            }
            Object key = self.key(args, keywords);
            long hash = HashKeys.hash(key);
            Object known = self.lookup(key, hash);
            if (known == null) {
                known = Keywords.call(self.function(), args, keywords);
                self.keep(key, hash, known);
            }
            return known;
        }
    }

    @PyBuiltin("__get__(self, instance, owner=None, /)")
    static Object get(PyCachedFunction self, Object instance, Object owner) {
        Descriptors.checkGet(instance, owner);
        return instance == PyNone.NONE ? self : new PyMethod(self, instance);
    }

    @PyBuiltin(value = "cache_info(self, /)", doc = "Hits, misses, the limit and the size of the cache.")
    static Object info(PyCachedFunction self) {
        Object limit = self.maxSize() == PyCachedFunction.UNLIMITED ? PyNone.NONE : (Object) self.maxSize();
        return Calls.call(self.infoType(), self.hits(), self.misses(), limit, self.size());
    }

    @PyBuiltin(value = "cache_clear(self, /)", doc = "Forget all results, and begin to count anew.")
    static void clear(PyCachedFunction self) {
        self.clear();
    }

    @PyGetter("__dict__")
    static Object dict(PyCachedFunction self) {
        return Attributes.dictOf(self);
    }

    @PySetter("__dict__")
    static void setDict(PyCachedFunction self, Object value) {
        if (!(value instanceof PyDict dict)) {
            throw value == null
                    ? Errors.typeError("cannot delete __dict__")
                    : Errors.typeError("__dict__ must be set to a dictionary, not a '%s'", PyType.of(value));
        }
        Attributes.setDict(self, dict);
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyCachedFunction self) {
        return Attributes.get(self, "__qualname__");
    }

    @PyBuiltin("__copy__(self, /)")
    static Object copy(PyCachedFunction self) {
        return self;
    }

    @PyBuiltin("__deepcopy__(self, memo, /)")
    static Object deepCopy(PyCachedFunction self, Object memo) {
        return self;
    }
}
