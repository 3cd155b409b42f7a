"""A program ends when the threads have that its threads have started meanwhile."""

import atexit
import threading
import time


def link(number):
    time.sleep(0.15)
    print("thread", number)
    if number < 6:
        threading.Thread(target=link, args=(number + 1,)).start()


atexit.register(print, "exit functions come later")
threading.Thread(target=link, args=(1,)).start()
print("the main thread has no more to do")
