"""The stages put together: check a plan, compose a document, write it. No command line: this is the Python API."""
