def deco(f):
    def wrapper(*args):
        return f(*args)

    return wrapper


@deco
def add(a, b):
    return a + b


add(1, 2)
add(1)
