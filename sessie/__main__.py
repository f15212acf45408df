"""`python -m sessie` is the same as the command `sessie`."""

from sessie.launch import main

if __name__ == "__main__":
    main()
