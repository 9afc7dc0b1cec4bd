"""Whether the system lets this app listen. Without leave macOS delivers zeros, and no error."""

import sys

from dictate.translations import tr

_MACOS = sys.platform == "darwin"
_NOT_ASKED, _RESTRICTED, _DENIED = 0, 1, 2
"""AVAuthorizationStatus, from Apple's documentation of AVFoundation."""


def refusal() -> str | None:
    """Why the microphone may not be used, or None when it may or nobody has been asked yet."""
    if _MACOS:
        import AVFoundation

        device, sound = AVFoundation.AVCaptureDevice, AVFoundation.AVMediaTypeAudio
        return explain(device.authorizationStatusForMediaType_(sound))
    return None


def explain(status: int) -> str | None:
    """The sentence for an AVAuthorizationStatus."""
    if status not in {_RESTRICTED, _DENIED}:
        return None
    return tr(
        "macOS does not let Dictate use the microphone. Allow it in System Settings, Privacy & "
        "Security, Microphone."
    )
