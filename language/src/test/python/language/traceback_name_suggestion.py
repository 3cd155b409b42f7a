def area(width, height):
    return widht * height


class Thing:
    colour = "red"


try:
    Thing().color
except AttributeError as e:
    print(e)
area(2, 3)
