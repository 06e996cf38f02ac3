"""What any app of Textual owes its terminal: the only room that uses Textual's private names."""
