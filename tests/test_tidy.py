import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.tidy import join, tidy
from dictate.tidy.known import COMPANY, SOUNDS
from dictate.tidy.phrases import BREATHS, CREDITS


@pytest.mark.parametrize(
    "text",
    [
        "[BLANK_AUDIO]",
        "[ Silence ]",
        "(typing)",
        "(keyboard clicking)",
        "*music*",
        "♪",
        "♪ ♪",
        "[Musique]",
        "*bruit de clavier*",
        "...",
        "[BLANK_AUDIO] [BLANK_AUDIO]",
        "Sous-titres réalisés par la communauté d'Amara.org",
        "Sous-titres réalisés par la communauté d’Amara.org.",
        "Sous-titrage ST' 501",
        "Subtitles by the Amara.org community",
        "Sous-titres réalisés para la communauté d'Amara.org",
        "Sous-titres réalisés par les SousTitres d'Amara.org",
        "Sous-titres par l'Amara.org",
        "Sous-titrage Société Radio-Canada",
        "Sous-titrage FR ?",
        "❤️ par SousTitreur.com",
        "Captioning by CastingWords",
        "Untertitelung aufgrund der Amara.org-Community",
        "Untertitel im Auftrag des ZDF für funk, 2017",
        "Untertitelung des ZDF, 2020",
        "Ondertiteld door de Amara.org gemeenschap",
        "Subtítulos por la comunidad de Amara.org",
        "Subtitulado por la comunidad de Amara.org",
        "Sottotitoli creati dalla comunità Amara.org",
        "Sottotitoli e revisione a cura di QTSS.",
        "Legendas pela comunidade Amara.org",
        "Transcrição e Legendas pela comunidade de Amara.org",
        "Napisy stworzone przez społeczność Amara.org",
        "Субтитры сделал DimaTorzok",
        "Субтитры создавал DimaTorzok.",
        "Редактор субтитров А.Синецкая Корректор А.Егорова",
        "Редактор субтитров А. Синецкая Корректор А. Егорова.",
        "Altyazı M.K.",
        "ترجمة نانسي قنقر",
        "字幕by索兰娅",
        "字幕由Amara.org社区提供",
        "请不吝点赞 订阅 转发 打赏支持明镜与点点栏目",
        "한글자막 by 한효정",
        "MBC 뉴스 이덕영입니다.",
        "Teksting av Nicolai Winther",
        "[Musik]",
        "(risas)",
        "*Applaus*",
        "[音楽]",
        "（拍手）",
        "【音乐】",
        "[Музыка]",
        "*Bruit de la bêche*",
        "",
        "  \n ",
    ],
)
def test_what_nobody_said_goes(text: str) -> None:
    assert tidy(text) == ""


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Hello [BLANK_AUDIO] there.", "Hello there."),
        ("Well, (laughs) yes.", "Well, yes."),
        ("♪ La la la ♪", "La la la"),
        ("- Good morning.", "Good morning."),
        ("The end. Sous-titrage ST' 501", "The end."),
        ("one  two\n three", "one two three"),
        ("Hello , world .", "Hello, world."),
        ("We go home now " * 5, "We go home now"),
        ("no " * 12, "no no no"),
        ("So [XBOX SOUND] it was.", "So it was."),
        ("Good night. [Mus", "Good night. [Mus"),
        ("Good night. [Music", "Good night."),
        ("今天很好。字幕by索兰娅", "今天很好。"),
        ("字幕由Amara.org社区提供。今天很好。", "今天很好。"),
        ("Das ist alles. Untertitel im Auftrag des ZDF, 2017", "Das ist alles."),
    ],
)
def test_the_rest_stays(text: str, kept: str) -> None:
    assert tidy(text, "en") == kept


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        ("fr", "Bonjour. (rires) On y va.", "Bonjour. On y va."),
        ("fr", "On y va. *Bruit de la bêche*", "On y va."),
        ("fr", "Bonjour. (music) On y va.", "Bonjour. On y va."),
        ("fr", "[Musique", ""),
        ("de", "Das war (Lachen) gut.", "Das war gut."),
        ("es", "Pues, [risas] sí (tos).", "Pues, sí."),
        ("it", "Allora (risata) va bene.", "Allora va bene."),
        ("ru", "Да, (смех) конечно.", "Да, конечно."),
        ("zh", "好的。[音乐]再见。", "好的。 再见。"),
        ("en", "Kirk (TOS), I want to ride (the ride).", "Kirk (TOS), I want to ride (the ride)."),
    ],
)
def test_remarks_go_in_their_language(language: str, text: str, kept: str) -> None:
    assert tidy(text, language) == kept


@pytest.mark.parametrize(
    "text",
    [
        "Call f(x) and g(y).",
        "The lamp (the light one) is mine.",
        "Press [1] or [Enter].",
        "2 * 3 * 4 is 24.",
        "I like the music of Satie.",
        "He said thank you for watching the children.",
        "I thank you.",
        "Merci d'avoir regardé cette vidéo, elle est de moi.",
        "Very very good, no no no.",
        "Ha ha ha ha!",
        "Call 1 1 1 1 1 1 1 1 1 1 1 1.",
        "I typed it (typing is slow).",
        "-5 degrees",
        "The key is F♯.",
        "A file .env and .5 of it",
        "Subtitles by the Amara.org community are often good.",
        "Sous-titrage FR 2021 est un mauvais nom.",
        "Die Untertitel des ZDF sind gut.",
        "Продолжение следует в следующем письме.",
        "Write to J. R. Smith. Then to A. Jones.",
        "She wrote 2 *noise levels and 3 * sounds.",
        "The result (about three) is in [table 4].",
        "Er kam (leise) herein.",
        "Press [ENTER] and then [F1] for [DJ_KLIMA].",
        "[W]hen it rains, [FORTRAN] stays.",
        "哈哈哈哈哈哈，太好了！",
        "ははははは、本当ですか。",
        "It costs 1000000000000000000000 and the key is 0000-0000-0000-0000-0000.",
        "Blablablabla, mamma mia.",
        "Bye bye, see you next time, thank you.",
        "Well, well, well. What have we here?",
        "Duran Duran Duran played.",
        "Where it sits. " + "Puttin’ on the Ritz. " * 3 + "Puttin’ on the Ritz.",
    ],
)
def test_real_text_is_not_touched(text: str) -> None:
    assert tidy(text, "en") == text


@pytest.mark.parametrize(
    "text",
    [
        "Vraiment ? Oui ! Voici : « non » ; c'est tout.",
        "Vraiment\u202f? «\u00a0Oui\u00a0», dit-il\u202f!",
        "Il coûte 12\u202f000\u00a0€…",
        "L’œuvre, déjà vue.",
    ],
)
def test_french_typography_is_not_touched(text: str) -> None:
    assert tidy(text, "fr") == text
    assert join([text], "fr") == text


def test_words_of_breath_go_only_without_speech_behind_them() -> None:
    for text in ("you", "Thank you.", "Thanks for watching!", "Merci d’avoir regardé cette vidéo."):
        assert tidy(text, voiced=0.13) == ""
        assert tidy(text, voiced=1.5) == text
        assert tidy(text) == text
    assert tidy("Thank you.", "en", 0.3) == "Thank you."
    assert tidy("Yes.", "en", 0.13) == "Yes."


@pytest.mark.parametrize("text", sorted(BREATHS))
def test_every_such_sentence_stays_when_it_takes_the_time_it_needs(text: str) -> None:
    assert tidy(text, voiced=0.13) == ""
    assert tidy(text, voiced=BREATHS[text]) == tidy(text)
    assert tidy(f"{text} {text}", voiced=BREATHS[text] * 2) != ""
    assert tidy(f"Ok {text}", voiced=0.13) != ""


def test_several_of_them_need_the_time_of_all() -> None:
    text = "Thank you for watching. Please subscribe."
    assert tidy(text, voiced=0.7) == ""
    assert tidy(text, voiced=1.5) == text


def test_they_leave_people_time_who_speak_fast() -> None:
    """Seconds of speech that Silero counts when espeak-ng hurries at 320 words a minute."""
    fastest = {
        "thank you": 0.32, "thanks for watching": 0.67, "please subscribe": 0.64, "merci": 0.26,
        "merci d'avoir regardé cette vidéo": 0.99, "abonnez-vous": 0.38, "à la prochaine": 0.45,
        "vielen dank fürs zuschauen": 0.93, "gracias": 0.35, "grazie per la visione": 0.86,
        "obrigado": 0.42, "продолжение следует": 0.74, "谢谢观看": 0.83, "dziękuję": 0.29,
    }  # fmt: skip
    for text, voiced in fastest.items():
        assert tidy(text, voiced=voiced) == text


def test_the_vocabulary_read_back_goes_without_the_speech_for_it() -> None:
    terms = ("Zoé Lacroix", "Kubernetes", "PostgreSQL", "Île-de-France")
    assert tidy("Kubernetes, PostgreSQL.", voiced=0.3, vocabulary=terms) == ""
    assert tidy("Zoé Lacroix, Kubernetes.", voiced=0.3, vocabulary=terms) == ""
    for text, voiced in (
        ("Kubernetes, PostgreSQL.", 1.2),
        ("Kubernetes.", 0.6),
        ("Kubernetes and PostgreSQL.", 0.3),
        ("Yes.", 0.13),
    ):
        assert tidy(text, voiced=voiced, vocabulary=terms) == text
    assert tidy("Kubernetes, PostgreSQL.", voiced=0.3) == "Kubernetes, PostgreSQL."


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("ha " * 40, "ha ha ha"),
        ("ha-" * 40, "ha-ha-ha-"),
        ("Ha" * 30, "HaHaHa"),
        ("a" * 200, "aaa"),
        ("谢谢" * 20, "谢谢谢"),
        ("谢谢观看。" * 6, "谢谢观看。"),
        ("ありがとうございました" * 9, "ありがとうございました"),
        ("La, la, " * 20, "La, la, La,"),
        ("We go home now. " * 5 + "We go", "We go home now."),
        ("I said it. " + "It is so. " * 8 + "Then I left.", "I said it. It is so. Then I left."),
        (
            "and this is a sentence of more than thirteen words that comes again and again " * 3,
            "and this is a sentence of more than thirteen words that comes again and again",
        ),
    ],
)
def test_loops_are_said_once(text: str, kept: str) -> None:
    assert tidy(text) == kept


def test_the_lists_are_as_they_are_looked_up() -> None:
    lists = [*SOUNDS.values(), *COMPANY.values()]
    for text in [*BREATHS, *(word for words in lists for word in words)]:
        assert text == text.casefold()
        assert "’" not in text
    for pattern in CREDITS.pattern.removeprefix("(?:").split(")|(?:"):
        assert pattern == pattern.replace("’", "'")


# --- whatever comes -------------------------------------------------------------------------

anything = st.text(max_size=200) | st.lists(
    st.sampled_from(
        ["you", "(", ")", "[", "]", "*", "music", "♪", ".", " ", "no", "-", "…", "\u00a0", "l'eau",
         "Sous-titrage ST' 501", "bruit", "de", "\n", "3", "Amara.org", "!", ">>", "İ", "ß"]
    ),
    max_size=60,
).map(" ".join)  # fmt: skip


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


def is_within(part: list[str], whole: list[str]) -> bool:
    rest = iter(whole)
    return all(word in rest for word in part)


@given(anything, st.sampled_from(["", "en", "fr", "zh"]), st.floats(0, 5))
def test_it_takes_away_and_never_adds(text: str, language: str, voiced: float) -> None:
    assert is_within(words(tidy(text, language, voiced)), words(text))


@given(anything, st.sampled_from(["", "en", "fr"]), st.floats(0, 5))
def test_twice_is_once(text: str, language: str, voiced: float) -> None:
    once = tidy(text, language, voiced)
    assert tidy(once, language, voiced) == once
    assert join([join([once], language)], language) == join([once], language)


plain = st.lists(
    st.text(st.characters(categories=["L"]), min_size=1, max_size=8), unique=True, max_size=30
).map(" ".join)


@given(plain, st.sampled_from(["", "en", "fr"]))
def test_plain_words_all_stay(text: str, language: str) -> None:
    if tidy(text) != "":
        assert tidy(text, language) == text
    else:
        assert text == "" or CREDITS.fullmatch(text.casefold())


# --- texts of several stretches --------------------------------------------------------------


def test_joining_begins_with_a_capital() -> None:
    assert join(["in being modern.", "", "We stay."]) == "In being modern. We stay."
    assert join(["école"], "fr") == "École"
    assert join(["iPhone users"]) == "iPhone users"
    assert join(["www.example.org is it"]) == "www.example.org is it"
    assert join(["x@example.org"]) == "x@example.org"
    assert join(["你好", "世界"], "zh") == "你好世界"
    assert join([]) == ""


@given(st.lists(anything, max_size=5), st.sampled_from(["", "en", "fr"]))
def test_joining_changes_no_word(texts: list[str], language: str) -> None:
    assert words(join(texts, language).casefold()) == words(
        " ".join(filter(None, texts)).casefold()
    )
