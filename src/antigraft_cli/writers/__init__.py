"""Writers: each turns a document's nodes (or its markup) into one file format."""
