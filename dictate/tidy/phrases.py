"""Sentences that whisper learnt from subtitles, and writes when it hears nothing it knows.

Collected from reports of its users (openai/whisper discussion 928 and the like) and from our own
runs over noise.
"""

import re

_BY = r"(?:amara\.org|l'amara\.org)"
_SUBTITLES = (
    # English
    (
        rf"(?:subtitles?|captions?|captioning|transcripts?|transcription)(?: \w+)? by "
        rf"(?:the )?{_BY}(?: community)?"
    ),
    r"(?:transcription|transcripts?|captions?|captioning) by castingwords",
    r"transcribed by https?://otter\.ai",
    r"transcript emily beynon",
    # French
    (
        r"sous-titr(?:es|age)(?: (?:réalisés?|faits?|créés?|fournis?))?(?: par| para| pour)?"
        rf"(?: les| la| le)?(?: sous-?titres| communauté)?(?: par)?(?: de| d)?[ ']?{_BY}"
    ),
    r"sous-titrage(?: fournis?)?(?: par)?(?: la)? société radio-canada",
    r"sous-titrage st' ?501",
    r"sous-titrage fr(?: \d{4}| \?)?",
    r"(?:❤️? ?)?(?:sous-titr(?:es|age) )?par soustitreur\.com",
    # German
    r"untertitel(?:ung)?(?: der| von der| aufgrund der)? amara\.org[- ]community",
    r"untertitel(?:ung)?(?: im auftrag)? des (?:zdf|wdr|ndr|mdr|swr)(?: für funk)?,? \d{4}",
    r"untertitel(?:ung)? von stephanie geiges",
    r"copyright (?:wdr|swr|ndr) \d{4}",
    # Dutch, Scandinavian, Czech
    rf"ondertitel(?:s|d|ing)(?: ingediend)? door de {_BY} gemeenschap",
    r"(?:teksting av|danske tekster af|tekstet af|norske tekster av) nicolai winther",
    rf"undertexter från {_BY}[- ]gemenskapen",
    r"svensktextning\.nu",
    r"titulky vytvořil johnyx",
    # Spanish, Italian, Portuguese
    r"(?:más información )www\.alimmenta\.com",
    rf"subt[ií]tul(?:os|ado)(?: \w+)?(?: por| en)(?: la)?(?: comunidad| español)? de {_BY}",
    rf"sottotitoli (?:[^.!?]{{1,30}} )?(?:dalla comunità |di |canale di |cura di )(?:{_BY}|qtss)",
    rf"(?:transcrição e )?legendas pela comunidade(?: d[aeo]s?)? {_BY}",
    # Polish, Russian, Greek, Turkish, Arabic, Vietnamese
    rf"(?:zdjęcia i |tłumaczenie i )?(?:napisy|tłumaczenie)(?: \w+)? przez społecznoś\w+ {_BY}",
    r"субтитры (?:сделал|делал|создавал|подготовил|добавил)\w? ?dimatorzok",
    r"субтитры (?:подогнал|сделал) [«\"]?симон[»\"]?!?",
    r"редактор субтитров [а-я]\. ?[а-я]+(?: корректор [а-я]\. ?[а-я]+)?",
    rf"субтитры(?: \w+)? сообществом {_BY}",
    r"υπότιτλοι authorwave",
    r"altyazı m\.k",
    r"ترجمة نانسي قنقر",
    r"hãy subscribe cho kênh [^.!?]{2,20} để không bỏ lỡ những video hấp dẫn",
    # Chinese, Japanese, Korean
    r"(?:中文)?(?:字幕|字幕製作|字幕制作) ?by ?索[兰蘭][娅婭雅]",
    rf"(?:小編|中文)?字幕由 ?{_BY} ?(?:社区|社區|社群)提供",
    rf"由 ?{_BY} ?(?:社区|社區|社群)提供的字幕",
    r"(?:中文)?字幕[志誌][愿願]者 ?[李杨楊][宗茜]?[盛茜]?",
    r"(?:字幕)?[製制]作[:：] ?[貝贝][爾尔]",
    (
        r"[请請]不吝[点點][赞讚贊] ?[,，]?[订訂][阅閱] ?[,，]?[转轉][发發] ?[,，]?打[赏賞]"
        r" ?[,，]?支持明[镜鏡][与與][点點][点點][栏欄]目"
    ),
    r"cc字幕 ?by ?沛隊字幕小組",
    r"优优独播剧场[—–-]*yoyo television series exclusive",
    r"한글 ?자막 ?by ?한효정",
    r"mbc 뉴스 [가-힣]{3}입니다",
)
CREDITS = re.compile("|".join(f"(?:{one})" for one in _SUBTITLES))
"""Credits that nobody dictates, in small letters and with plain apostrophes. They go wherever they
stand as a sentence of their own."""

_OUTROS = (
    "thank you", "bye bye", "thanks for watching", "thank you for watching", "thank you very much",
    "thank you for listening", "please subscribe", "like and subscribe", "i'm sorry",
    "please subscribe to my channel", "don't forget to like and subscribe", "see you next time",
    "see you in the next video", "i'll see you next time", "we'll be right back", "to be continued",
    "merci", "merci d'avoir regardé", "merci d'avoir regardé cette vidéo", "à bientôt",
    "merci d'avoir regardé la vidéo", "abonnez-vous", "abonnez-vous à la chaîne", "à la prochaine",
    "n'oubliez pas de vous abonner", "merci de votre attention", "à tout de suite", "à suivre",
    "vielen dank", "vielen dank fürs zuschauen", "danke fürs zuschauen", "bis zum nächsten mal",
    "vielen dank für's zuschauen", "das war's für heute", "swr 2021", "swr 2020",
    "gracias", "gracias por ver", "gracias por ver el vídeo", "gracias por ver el video",
    "suscríbete al canal", "hasta la próxima", "muchas gracias",
    "grazie", "grazie per la visione", "grazie per aver guardato il video", "alla prossima",
    "iscrivetevi al canale", "obrigado", "obrigado por assistir", "obrigada por assistir",
    "inscreva-se no canal", "até a próxima", "até o próximo vídeo", "tchau",
    "bedankt voor het kijken", "dank u wel", "tot de volgende keer", "tack för att ni tittade",
    "takk for at du så på", "tak fordi du så med", "kiitos kun katsoitte",
    "dziękuję", "dziękuję za oglądanie", "dziękuję za uwagę", "dziękuję za obejrzenie",
    "zapraszam do subskrypcji", "děkuji za pozornost", "köszönöm, hogy megnézted",
    "vă mulțumim pentru vizionare", "продолжение следует", "спасибо за просмотр", "до свидания",
    "спасибо за внимание", "подписывайтесь на канал", "дякую за перегляд", "дякую за увагу",
    "izlediğiniz için teşekkür ederim", "izlediğiniz için teşekkürler", "abone olmayı unutmayın",
    "terima kasih telah menonton", "cảm ơn các bạn đã theo dõi", "اشتركوا في القناة",
    "شكرا للمشاهدة", "www.mooji.org", "www.amara.org", "www.multi-moto.eu",
    "ご視聴ありがとうございました", "ご視聴ありがとうございます", "チャンネル登録お願いします",
    "おやすみなさい", "また次の動画でお会いしましょう", "見てくれてありがとう",
    "谢谢观看", "謝謝觀看", "感谢观看", "感謝觀看", "谢谢大家", "謝謝大家", "多谢您的观看",
    "谢谢收看",
    "시청해주셔서 감사합니다", "시청해 주셔서 감사합니다", "구독과 좋아요 부탁드립니다",
    "감사합니다",
)  # fmt: skip
_LETTER = 0.03
"""Seconds of speech for a letter, when somebody hurries: espeak-ng at 320 words a minute needs
0.033 to 0.055 in ten languages. Characters of Chinese and Japanese, and Korean syllables, take
twice as long and more."""
_SHORTEST = 0.15


def hurried(text: str) -> float:
    """Seconds of speech that it takes to say this in a hurry; fewer, and nobody did."""
    letters = sum(character.isalpha() for character in text)
    wide = sum(character > "\u2fff" for character in text)
    return max(_SHORTEST, _LETTER * (letters + wide))


BREATHS = {text: hurried(text) for text in _OUTROS} | {
    "you": 0.2, "bye": 0.2, "so": 0.15, "mm": 0.45, "mmm": 0.45,
}  # fmt: skip
"""What whisper makes of breath, clicks and tones, and the seconds of speech one needs to say it.
People say these too: they go only as the whole text of a stretch with less speech than that."""
