import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../../benchmarks/programs"))
import spectral_norm

print(spectral_norm.run(12))
