print("executing", __name__)
NAME = "first"
