print(round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5), round(2.675, 2), round(1.005, 2), round(2.5, 0),
      round(1234.567, -2), round(1e20), type(round(1.5)), type(round(1.5, 0)))
print(round(1234.5678, 1), round(1234.5678, 10), round(5e-324, 400), round(1e300, -299), round(0.1 + 0.2, 15),
      round(15.0, -1), round(25.0, -1), round(-2.5), round(1e16 + 1), round(123456789.987654321, 4))
print(round(1.5, None), round(True), round(2**70 + 0.0), round(0.0, 5), round(-0.4), round(-0.0, 1), round(1e308, -308))
print(float("inf").__round__(2), round(float("nan"), 1), (2.5).__trunc__(), (2.5).__floor__(), (2.5).__ceil__(),
      (-2.5).__floor__(), (-2.5).__ceil__())
