"""What Dictate costs, measured. Run ``python -m benchmarks``."""
