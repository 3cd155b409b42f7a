from mod_circular_partner import name

other = 1
