"""`plan` and `python -m antigraft_cli`."""

from antigraft_cli.cli.run import main

if __name__ == "__main__":
    main()
