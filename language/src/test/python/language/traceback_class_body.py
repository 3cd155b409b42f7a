class Outer:
    class Inner:
        x = [i for i in (1, 2)]
        y = x[5]
