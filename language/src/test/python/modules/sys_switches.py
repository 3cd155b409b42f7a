"""What sys tells of switches of the interpreter."""
import sys

print(sys.__unraisablehook__ is sys.unraisablehook)
before = sys.getdlopenflags()
sys.setdlopenflags(1)
print(before, sys.getdlopenflags())
sys.setdlopenflags(before)
print(sys.is_stack_trampoline_active(), sys.deactivate_stack_trampoline())
try:
    sys.activate_stack_trampoline("nothing")
except ValueError as e:
    print("no such backend")
print(isinstance(sys.getallocatedblocks(), int))
