"""How numbers in digits are written together with what they count: 3,5, 15 h 30, 20 €."""

from dictate.clean.language import Language, Numbers
from dictate.clean.tokens import Kind, Token, read


def with_decimals(tokens: list[Token], language: Language) -> list[Token]:
    """The tokens with "3 virgule 5" as "3,5"."""
    numbers, written = language.numbers, list[Token]()
    at = 0
    while at < len(tokens):
        whole = tokens[at : at + 3]
        if len(whole) == 3 and whole[1].plain in numbers.decimal_words and _are_digits(whole[::2]):
            text = whole[0].text + numbers.decimal + whole[2].text
            written.append(Token(whole[0].gap, text, "", Kind.OPAQUE))
            at += 3
        else:
            written.append(tokens[at])
            at += 1
    return written


def with_hours(tokens: list[Token], language: Language, space: str) -> list[Token]:
    """The tokens with "15 heures 30" as "15 h 30", as French writes a time."""
    numbers, written = language.numbers, list(tokens)
    for at in range(1, len(tokens) - 1):
        if tokens[at].plain in numbers.hours and _is_time(tokens, at, numbers):
            minutes = tokens[at + 1].text.zfill(2)
            written[at] = Token(space, "h", "h", Kind.WORD)
            written[at + 1] = Token(space, minutes, minutes, Kind.WORD)
    return written


def with_symbols(tokens: list[Token], language: Language) -> list[Token]:
    """The tokens with "20 pour cent" as "20 %", "20 dollars" as "$20"."""
    numbers, written = language.numbers, list[Token]()
    at = 0
    while at < len(tokens):
        phrase = _symbol(tokens, at, numbers) if written and _is_amount(written[-1]) else None
        if phrase is None:
            written.append(tokens[at])
            at += 1
            continue
        sign, at = numbers.symbols[phrase], at + len(phrase)
        if at < len(tokens) and sign in numbers.currencies and _are_cents(tokens, at):
            whole = written[-1].text + numbers.decimal + tokens[at].text
            written[-1], at = Token(written[-1].gap, whole, "", Kind.OPAQUE), at + 1
        if sign in numbers.currency_first:
            written[-1] = Token(written[-1].gap, sign + written[-1].text, "", Kind.OPAQUE)
        else:
            written += read((" " if numbers.spaced_symbols else "") + sign)
    return written


def _are_digits(tokens: list[Token]) -> bool:
    return all(token.kind is Kind.WORD and token.text.isdecimal() for token in tokens)


def _is_time(tokens: list[Token], at: int, numbers: Numbers) -> bool:
    hour, minutes = tokens[at - 1], tokens[at + 1]
    after = tokens[at + 2].plain if at + 2 < len(tokens) else ""
    return (
        _are_digits([hour, minutes])
        and len(hour.text) <= 2
        and len(minutes.text) <= 2
        and int(hour.text) <= 24
        and int(minutes.text) < 60
        and after not in numbers.minutes
    )


def _symbol(tokens: list[Token], at: int, numbers: Numbers) -> tuple[str, ...] | None:
    for phrase in numbers.symbols:
        if tuple(token.plain for token in tokens[at : at + len(phrase)]) == phrase:
            return phrase
    return None


def _is_amount(token: Token) -> bool:
    return token.text[:1].isdecimal() and token.text[-1:].isdecimal()


def _are_cents(tokens: list[Token], at: int) -> bool:
    """Whether the two digits at ``at`` are the cents of an amount: "20 euros 50"."""
    return _are_digits([tokens[at]]) and len(tokens[at].text) == 2
