"""The stages put together: check a plan, compose a document, write it. This is the Python API, without a command line."""
