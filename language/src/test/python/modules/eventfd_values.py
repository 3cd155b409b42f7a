"""What the counter of an eventfd takes."""
import os

fd = os.eventfd(0, os.EFD_NONBLOCK)
for value in (0, 1, -1, 1 << 63, (1 << 64) - 2, (1 << 64) - 1, 1 << 64, 1 << 70, -1 << 70, "x", 1.5):
    try:
        print(value, os.eventfd_write(fd, value), os.eventfd_read(fd))
    except (OSError, ValueError, OverflowError, TypeError) as e:
        print(value, type(e).__name__, e)
os.close(fd)
for value in (1 << 31, (1 << 32) - 1):
    with open(os.eventfd(value)) as counter:
        print(os.eventfd_read(counter.fileno()) == value)
for value in (-1, 1 << 32, 1 << 63, 1 << 64, -1 << 70):
    try:
        os.eventfd(value)
    except (ValueError, OverflowError) as e:
        print(value, type(e).__name__, e)
