"""Numbers that were said as words, written in digits.

Which of them become digits, and how those look, is decided here. Two numbers side by side may be a
year, a time, a telephone number or simply two numbers ("twenty thirty people"): what is not clear
stays in words.
"""

from collections.abc import Iterator

from dictate.clean.language import Language, Numbers
from dictate.clean.said import Number, is_ordinal, numbers_said
from dictate.clean.tokens import Token, read


def with_digits(tokens: list[Token], language: Language, *, small: bool, group: str) -> list[Token]:
    """The tokens with numbers in digits: from ten on, or all where it reads well (``small``).

    Thousands are set apart by ``group``.
    """
    written, at = list[Token](), 0
    for start, end, digits in _replacements(tokens, language, small, group):
        written += tokens[at:start]
        made = read(digits)
        written.append(made[0]._replace(gap=tokens[start].gap))
        written += made[1:]
        at = end
    return written + tokens[at:]


def _replacements(
    tokens: list[Token], language: Language, small: bool, group: str
) -> Iterator[tuple[int, int, str]]:
    """Where digits go, and which."""
    numbers = language.numbers
    groups = _groups(numbers_said(tokens, language))
    wanted = [len(one) == 1 and _wanted(tokens, one[0], numbers, small) for one in groups]
    for at, side_by_side in enumerate(groups):
        first, last = side_by_side[0], side_by_side[-1]
        if len(side_by_side) > 1:
            digits = _joined(tokens, side_by_side, numbers)
            if digits:
                yield first.start, last.end, digits
            elif _is_scaled(tokens, side_by_side, numbers):
                yield first.start, first.end, first.text
        elif wanted[at] or _is_dragged(tokens, groups, wanted, at, numbers):
            article = _has_article(tokens, first, numbers)
            yield first.start - article, first.end, _digits(first, language, group)


def _is_dragged(
    tokens: list[Token], groups: list[list[Number]], wanted: list[bool], at: int, numbers: Numbers
) -> bool:
    """Whether a small number is half of a pair of which the other half has digits: "5 to 10"."""
    number = groups[at][0]
    if number.ordinal or number.value >= 10 or tokens[number.start].plain in numbers.alone:
        return False
    for other in (at - 1, at + 1):
        if 0 <= other < len(groups) and wanted[other] and not groups[other][0].ordinal:
            start, end = sorted((groups[other][0].start, number.start))
            between = tokens[min(groups[other][0].end, number.end) : end]
            if start < end and len(between) == 1 and between[0].plain in numbers.linking:
                return True
    return False


def _groups(numbers: list[Number]) -> list[list[Number]]:
    """Numbers that stand side by side, together."""
    groups: list[list[Number]] = []
    for number in numbers:
        if groups and groups[-1][-1].end == number.start:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _joined(tokens: list[Token], group: list[Number], numbers: Numbers) -> str:
    """A telephone number, a code, a year or a time; "" when the group is none of these."""
    texts = [number.text for number in group]
    digits = "".join(texts)
    if not digits.isdecimal() or any(number.ordinal for number in group):
        return ""
    if len(digits) == 10 and digits[0] == "0" and numbers.phone_pairs:
        return " ".join(digits[at : at + 2] for at in range(0, 10, 2))
    if len(digits) >= 5 and all(number.value < 10 for number in group):
        return digits
    before = tokens[group[0].start - 1].plain if group[0].start else ""
    if len(group) != 2 or len(texts[1]) != 2:
        return ""
    first, second = (int(number.value) for number in group)
    at_twelve = 1 <= first <= (24 if before == "at" else 12)
    if before in numbers.times_after and at_twelve and second < 60:
        return f"{first}:{texts[1]}"
    if before in numbers.years_after | numbers.months and 11 <= first <= 20:
        return digits
    return ""


def _is_scaled(tokens: list[Token], group: list[Number], numbers: Numbers) -> bool:
    """Whether it is a decimal and what to multiply it by: "two point five million"."""
    scale = tokens[group[1].start : group[1].end]
    decimal = not group[0].text.isdecimal() and not group[0].ordinal
    return decimal and len(group) == 2 and len(scale) == 1 and scale[0].plain in numbers.scales


def _wanted(tokens: list[Token], number: Number, numbers: Numbers, small: bool) -> bool:
    """Whether a number that stands for itself is written in digits."""
    plain = [token.plain for token in tokens[number.start : number.end]]
    before = tokens[number.start - 1].plain if number.start else ""
    after = [token.plain for token in tokens[number.end : number.end + 2]] + ["", ""]
    measured = after[0] in numbers.units or after[0] in numbers.months
    if number.ordinal:
        dated = after[0] in numbers.months or before in numbers.months or after[1] in numbers.months
        return dated or (
            number.value >= 10 and number.text[-1] != "s" and before not in numbers.fractions
        )
    following = after[1] if after[0] in numbers.linking else after[0]
    if is_ordinal(following, numbers):
        return False  # "one hundred and sixtieth", of which text2num knows the beginning only
    if not (number.text.isdecimal() or numbers.scales.isdisjoint(plain)):
        return False  # "deux virgule trois millions" is beyond text2num
    if number.value in numbers.rounds:
        return False  # "un million"
    if all(one in numbers.scales for one in plain):
        digits = number.start > 0 and tokens[number.start - 1].text[:1].isdigit()
        counted = digits or before in numbers.fractions
        return measured and len(plain) == 1 and not counted  # "mille euros", "3 mille euros"
    if not number.text.isdecimal() or measured:
        return number.value != 1 or plain[0] not in numbers.alone
    if number.value >= 10 or len(number.text) > 1:
        return True
    many = after[0].endswith(("s", "x"))
    halved = (after[0], after[1]) in numbers.halves or after[0] in numbers.parts
    return (
        small
        and not halved
        and (plain[0] not in numbers.alone or (many and plain[0] in numbers.unless_many))
    )


def _has_article(tokens: list[Token], number: Number, numbers: Numbers) -> bool:
    """Whether "a" is part of the number: "a hundred and five"."""
    before = tokens[number.start - 1].plain if number.start else ""
    return before == "a" and tokens[number.start].plain in numbers.scales


def _digits(number: Number, language: Language, group: str) -> str:
    if number.ordinal:
        return f"{int(number.value)}{_suffix(number, language.code)}"
    if not number.text.isdecimal():
        return number.text
    value = int(number.text)
    for one, name in sorted(language.numbers.rounds.items(), reverse=True):
        if value and value % one == 0:
            many = "s" if language.code == "fr" and value > one else ""
            return f"{value // one} {name}{many}"
    return number.text if value < 10_000 else f"{value:,}".replace(",", group)


def _suffix(number: Number, code: str) -> str:
    """What follows the digits of an ordinal: in French 1er, 1re, 2e."""
    if code != "fr":
        return number.text.lstrip("0123456789")
    feminine = number.text.endswith("ère")
    return ("re" if feminine else "er") if number.value == 1 else "e"
