"""What Word, PDF and web page share: styles and their names, the page, the stamp of a draft."""
