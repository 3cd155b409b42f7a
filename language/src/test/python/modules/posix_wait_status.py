"""What wait statuses mean, those that no process has included."""
import os

FUNCTIONS = (os.WIFEXITED, os.WIFSTOPPED, os.WIFSIGNALED, os.WIFCONTINUED, os.WCOREDUMP, os.WEXITSTATUS, os.WSTOPSIG,
             os.WTERMSIG, os.waitstatus_to_exitcode)
for status in (0, 256, 9, 0x8B, 0x7F, 0x137F, 0xFFFF, 0xFF, 0x7FFFFFFF, -1, -256, 1 << 31, -1 << 31, 1 << 32, 0x1007F):
    print(status)
    for function in FUNCTIONS:
        try:
            print("   ", function.__name__, function(status))
        except (OverflowError, ValueError) as e:
            print("   ", function.__name__, type(e).__name__, e)
for mode in (1 << 31, 1 << 32, -1 << 32):
    try:
        print(os.access(".", mode))
    except OverflowError as e:
        print(e)
