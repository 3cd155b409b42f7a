class Multi(Exception):
    pass


try:
    raise Multi("line one\nline two")
except Multi as e:
    e.add_note("a note")
    e.add_note("a longer\nnote")
    raise
