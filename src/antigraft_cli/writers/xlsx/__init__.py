"""Tables to an Excel workbook."""
