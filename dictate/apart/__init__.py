"""Recognition in a process of its own: an engine around any engine.

``engine.Apart`` is what the core sees. It starts a process (``_process``), whose story is told in
``child``; sound travels through shared memory (``memory``), everything else as small messages
through a pipe (``messages``). Native code that crashes, hangs or is killed costs seconds: the
process is started again and asked again, with the same sound.

Nothing is imported here: the child sets its environment before it loads anything native.
"""
