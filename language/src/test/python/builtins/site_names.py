"""exit, quit, help and what else programs have by the module site."""
import builtins

print(exit, quit, help)
print(type(exit), type(quit).__name__, type(help), type(copyright), callable(exit))
print([name in dir(builtins) for name in ("exit", "quit", "help", "copyright", "credits", "license")])
for leave in exit, quit:
    for args in (), (3,), ("text",):
        try:
            leave(*args)
        except SystemExit as e:
            print(repr(e.code))
try:
    exit(1, 2)
except TypeError as e:
    print(e)
exit("the end")
