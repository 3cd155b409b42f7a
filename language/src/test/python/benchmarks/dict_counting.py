import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../../benchmarks/programs"))
import dict_counting

print(dict_counting.run(500))
