"""Adapters that rewrite text on this machine; each is a ``Rewriter`` of ``ports``."""
