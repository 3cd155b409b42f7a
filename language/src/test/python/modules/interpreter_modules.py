import _imp, gc, _locale, _opcode

print(_imp.source_hash(168627755,b'abc'), _imp.source_hash(5,b'abcdefghij'*5))
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.get_threshold()[1:])
print(_locale.setlocale(0), _locale.localeconv()['decimal_point'], _locale.nl_langinfo(131079))
print(_opcode.get_nb_ops()[0], _opcode.has_arg(100), _opcode.is_valid(125))

