from mod_circular_broken import other

name = 2
