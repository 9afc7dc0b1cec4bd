"""How fast this machine recognises: threads and models measured, the figures kept, advice given.

``speed.measure`` and ``threads.measure`` do the work through the ``Engine`` port, ``store`` keeps
what they found and tells it again as long as the machine is the same, ``advice.advise`` says which
model to use. ``dictate bench`` joins them.
"""
