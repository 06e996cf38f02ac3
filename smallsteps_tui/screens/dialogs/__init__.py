"""Short dialogs: one question each, plain values in and out, Esc is always "not now"."""
