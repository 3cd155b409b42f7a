print("executing", __name__)
from .version import VERSION
