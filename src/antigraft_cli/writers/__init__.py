"""Writers: a document's nodes (or its markup) to one file format each."""
