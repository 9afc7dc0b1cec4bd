from dictate.audio.permission import explain


def test_only_a_refusal_is_a_refusal() -> None:
    not_determined, restricted, denied, authorized = range(4)  # AVAuthorizationStatus
    assert explain(not_determined) is None
    assert explain(authorized) is None
    for status in (restricted, denied):
        assert "System Settings" in (explain(status) or "")
