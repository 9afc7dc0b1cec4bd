"""What a vocabulary gains and costs, measured. Run ``python -m benchmarks.vocabulary``."""
