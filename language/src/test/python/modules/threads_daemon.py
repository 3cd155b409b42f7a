"""A daemon thread ends with the program, and runs no more code then."""
import threading

begun = threading.Event()


def run():
    try:
        begun.set()
        threading.Event().wait()
    finally:
        # would be told on standard error
        raise RuntimeError("ended by code")


threading.Thread(target=run, daemon=True).start()
begun.wait()
print("main ends")
