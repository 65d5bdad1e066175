"""A person at the kiosk, from outside: eyes that look at the screen and fingers that touch it.

The demo and the tests of the whole program share this. It knows the program only by its commands and by what is on
the screen: where things are comes from the program's own tour, never from pixels written down here.
"""
