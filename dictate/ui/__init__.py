"""What people see. The only package that knows Qt; it shows and never decides."""
