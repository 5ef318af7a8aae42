"""What Word, PDF and the web page share: styles and their names, the page, the draft stamp."""
