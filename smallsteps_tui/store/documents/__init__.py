"""Entities as documents, and back."""
