// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

/* The same as hpybench.c against CPython's own API, in the form that is fastest there. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *noargs(PyObject *self, PyObject *unused)
{
    Py_RETURN_NONE;
}

static PyObject *onearg_int(PyObject *self, PyObject *arg)
{
    long value = PyLong_AsLong(arg);
    if (value == -1 && PyErr_Occurred()) {
        return NULL;
    }
    return PyLong_FromLong(value + 1);
}

static PyObject *onearg(PyObject *self, PyObject *arg)
{
    Py_RETURN_NONE;
}

static PyObject *onearg_object(PyObject *self, PyObject *arg)
{
    Py_INCREF(arg);
    return arg;
}

static PyObject *varargs(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    long sum = 0;
    for (Py_ssize_t i = 0; i < nargs; i++) {
        long value = PyLong_AsLong(args[i]);
        if (value == -1 && PyErr_Occurred()) {
            return NULL;
        }
        sum += value;
    }
    return PyLong_FromLong(sum);
}

static PyObject *call_with_tuple(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    if (nargs != 2) {
        PyErr_SetString(PyExc_TypeError, "call_with_tuple() takes a callable and a tuple");
        return NULL;
    }
    return PyObject_CallObject(args[0], args[1]);
}

static PyObject *call_with_tuple_and_dict(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    if (nargs != 3) {
        PyErr_SetString(PyExc_TypeError, "call_with_tuple_and_dict() takes a callable, a tuple and a dict");
        return NULL;
    }
    return PyObject_Call(args[0], args[1], args[2]);
}

static PyObject *allocate_int(PyObject *self, PyObject *unused)
{
    return PyLong_FromLong(2048);
}

static PyObject *allocate_tuple(PyObject *self, PyObject *unused)
{
    return Py_BuildValue("ii", 2048, 2049);
}

typedef struct {
    PyObject_HEAD
    long size;
} Sequence;

static PyObject *sequence_new(PyTypeObject *type, PyObject *args, PyObject *kw)
{
    Sequence *sequence = (Sequence *)type->tp_alloc(type, 0);
    if (sequence != NULL) {
        sequence->size = 1000;
    }
    return (PyObject *)sequence;
}

static Py_ssize_t sequence_length(PyObject *self)
{
    return ((Sequence *)self)->size;
}

static PyObject *sequence_item(PyObject *self, Py_ssize_t index)
{
    return PyLong_FromLong(((Sequence *)self)->size + (long)index);
}

static PyMethodDef sequence_methods[] = {
    {"method", noargs, METH_NOARGS, NULL},
    {"onearg", onearg, METH_O, NULL},
    {"onearg_int", onearg_int, METH_O, NULL},
    {"varargs", (PyCFunction)(void (*)(void))varargs, METH_FASTCALL, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot sequence_slots[] = {
    {Py_tp_methods, sequence_methods},
    {Py_tp_new, sequence_new},
    {Py_sq_length, sequence_length},
    {Py_sq_item, sequence_item},
    {0, NULL},
};

static PyType_Spec sequence_spec = {
    .name = "capibench.Sequence",
    .basicsize = sizeof(Sequence),
    .flags = Py_TPFLAGS_DEFAULT,
    .slots = sequence_slots,
};

static int capibench_exec(PyObject *module)
{
    PyObject *type = PyType_FromSpec(&sequence_spec);
    if (type == NULL) {
        return -1;
    }
    int result = PyModule_AddObjectRef(module, "Sequence", type);
    Py_DECREF(type);
    return result;
}

static PyMethodDef methods[] = {
    {"noargs", noargs, METH_NOARGS, NULL},
    {"onearg", onearg, METH_O, NULL},
    {"onearg_int", onearg_int, METH_O, NULL},
    {"onearg_object", onearg_object, METH_O, NULL},
    {"varargs", (PyCFunction)(void (*)(void))varargs, METH_FASTCALL, NULL},
    {"call_with_tuple", (PyCFunction)(void (*)(void))call_with_tuple, METH_FASTCALL, NULL},
    {"call_with_tuple_and_dict", (PyCFunction)(void (*)(void))call_with_tuple_and_dict, METH_FASTCALL, NULL},
    {"allocate_int", allocate_int, METH_NOARGS, NULL},
    {"allocate_tuple", allocate_tuple, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, capibench_exec},
    {0, NULL},
};

static PyModuleDef capibench = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "capibench",
    .m_doc = "Functions that do next to nothing.",
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit_capibench(void)
{
    return PyModuleDef_Init(&capibench);
}
