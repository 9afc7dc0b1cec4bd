"""Ordinary dictation stays unharmed, also where it speaks of what tidying removes."""

import random
import re
from pathlib import Path

import pytest

from dictate.tidy import tidy

TEXTS = Path(__file__).parents[1] / "benchmarks" / "texts"

SENTENCES = {
    "en": """
        Thank you for watching the children while we were away.
        The subtitles by the community are better than mine.
        Please subscribe to the newsletter before Friday, and thank you very much.
        She laughed (loudly, I am told) and there was applause in the background.
        He typed on the keyboard; the music was soft, the noise was not.
        You know what? So do I. Bye for now.
        No, no, no. That is not what I meant, not at all.
        Very, very, very good. Ha ha ha.
        The password is hunter2, the number is 1 1 1 1 1 1 1 1 1 1 1 1.
        To be continued, he wrote, and continued.
        Call f(x), then g(y), and put [Enter] at the end (see table 4).
        We meet at www.example.org on 3 * 4 = 12 May.
        Row, row, row your boat, gently down the stream.
        See you next time, then. I'm sorry, I have to go.
        Captions by Amara.org are made by volunteers, and I am one.
        """,
    "fr": """
        Merci d’avoir regardé cette vidéo avec moi hier soir.
        La musique est douce, le bruit du clavier ne l’est pas.
        Abonnez-vous à la bibliothèque, c’est gratuit !
        Le sous-titrage de Radio-Canada est fait à Montréal.
        Il a dit : « Merci. » Puis : « À la prochaine ! »
        Vraiment ? Oui ; c’est comme ça (et pas autrement).
        Oui, oui, oui, je viens. Non, non, non.
        Elle rit (de bon cœur), il soupire, et la porte se ferme.
        Tu vois, tu vois, tu vois, il pleut encore.
        Les applaudissements du public ont couvert la sonnerie du téléphone.
        """,
    "de": """
        Vielen Dank fürs Zuschauen bei unserem Spiel am Samstag.
        Die Untertitel im Auftrag des ZDF kommen aus Mainz.
        Er kam (leise, im Hintergrund lief Musik) durch die Tür.
        Bis zum nächsten Mal sind es noch drei Wochen.
        Ja, ja, ja, das Rauschen im Telefon kenne ich.
        """,
    "es": """
        Gracias por ver el vídeo antes de la reunión.
        Los subtítulos realizados por la comunidad están en la página.
        Se oyen risas (creo que son los niños) y música de fondo.
        Hasta la próxima semana no hay nada que hacer.
        """,
    "it": """
        Grazie per la visione d’insieme che ci hai dato.
        I sottotitoli creati dalla comunità sono ottimi.
        Piano, piano, piano: il rumore (forte) disturba.
        """,
    "pt": """
        Obrigado por assistir às aulas com tanta paciência.
        As legendas pela comunidade chegam amanhã, até a próxima.
        """,
    "nl": """
        Bedankt voor het kijken naar mijn voorstel.
        De ondertiteling door de vrijwilligers is klaar.
        """,
    "pl": """
        Dziękuję za uwagę, przechodzimy do pytań.
        Napisy stworzone przez społeczność są dobre.
        """,
    "ru": """
        Продолжение следует в следующем письме, жду ответа.
        Субтитры сделал мой брат, музыка тоже его.
        Спасибо за внимание к нашей просьбе.
        """,
    "tr": """
        Altyazı hazır, müzik sonra gelecek.
        İzlediğiniz için teşekkür ederim demek istedim.
        """,
    "zh": """
        谢谢大家今天来开会，我们现在开始。
        字幕由我来做，音乐由他来选。
        哈哈哈哈，好好好，慢慢来。
        """,
    "ja": """
        ご視聴ありがとうございました、と最後に言ってください。
        音楽（静かなもの）を流しながら仕事をします。
        はい、はい、はい、分かりました。
        """,
    "ko": """
        시청해주셔서 감사합니다라고 자막에 써 주세요.
        음악 소리가 너무 큽니다.
        """,
}


def sentences(language: str) -> list[str]:
    return [line.strip() for line in SENTENCES[language].splitlines() if line.strip()]


@pytest.mark.parametrize("language", SENTENCES)
def test_paragraphs_of_ordinary_sentences_stay_as_they_are(language: str) -> None:
    draw = random.Random(7)
    known = sentences(language)
    between = "" if language in {"zh", "ja"} else " "
    for _ in range(300):
        text = between.join(draw.choices(known, k=draw.randint(1, min(12, 3 * len(known)))))
        loop = re.search(r"(.{12,}?)\1{2}", text + between)  # by chance, and rightly taken out
        if not loop:
            assert tidy(text, language, 0.05 * len(text)) == text


@pytest.mark.parametrize(("language", "name"), [("en", "english.txt"), ("fr", "french.txt")])
def test_the_texts_of_the_benchmarks_stay_as_they_are(language: str, name: str) -> None:
    lines = (TEXTS / name).read_text("utf-8").splitlines()
    assert len(lines) >= 20
    for line in [*lines, " ".join(lines)]:
        assert tidy(line, language, 0.05 * len(line)) == line.strip()
