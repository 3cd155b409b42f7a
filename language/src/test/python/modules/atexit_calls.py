import atexit, sys

def g(*a): print('exit',a)
atexit.register(g,1); atexit.register(g,2); 
atexit.register(g,3)
print(atexit._ncallbacks()); 
try: atexit.register(1)
except TypeError as e: print(e)
@atexit.register
def fails():
    raise ValueError("late")
sys.unraisablehook = lambda u: print(u.exc_value, u.object, u.err_msg[:37])
