# How many targets may stand in front of a starred one.
for before, after in ((255, 0), (255, 300), (256, 0), (512, 1)):
    targets = ["a%d" % i for i in range(before)] + ["*rest"] + ["b%d" % i for i in range(after)]
    for form in (", ".join(targets), "[" + ", ".join(targets) + "]"):
        try:
            names = {}
            exec(form + " = range(1000)", names)
            print(len(names["rest"]))
        except SyntaxError as error:
            print(error.msg)
