"""Words that recognisers write though nobody said them."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SOUNDS = _words(
    """
    applause applauding audio barking beep beeping bell blank breath breathes breathing buzzing
    cheering chirping chuckles click clicking clicks cough coughing coughs exhales footsteps gasps
    giggles groans growling humming inaudible indistinct inhales keyboard knocking laughing laughs
    laughter mumbling murmuring music noise noises panting ringing rustling screaming sighing sighs
    silence singing sneezes sniffing sniffs snoring sigh static typing unintelligible whirring
    whispering whistling whooshing
    aboiements applaudissement applaudissements bip bruit bruits cliquetis inaudible murmures
    musique respiration rire rires ronflement sifflement sonnerie soupir soupire soupirs tousse toux
    """
)
COMPANY = _words(
    """
    a background birds crowd dog dogs door engine gentle heavily keys light loud mouse muffled no of
    phone playing quiet soft softly sound sounds speaking speech the upbeat water wind
    clavier d de des douce du en fond forte la le les oiseaux porte téléphone vent
    """
)
"""A remark within a text, such as "(keyboard clicking)" or "*bruit de clavier*", goes when it has a
word of the first kind and otherwise only words of the second."""

CREDITS = frozenset(
    {
        "sous-titres réalisés par la communauté d'amara.org",
        "sous-titres réalisés para la communauté d'amara.org",
        "sous-titres fait par sous-titres par amara.org",
        "sous-titres par amara.org",
        "sous-titres faits par la communauté d'amara.org",
        "sous-titrage st' 501",
        "sous-titrage st'501",
        "sous-titrage société radio-canada",
        "sous-titrage fr 2021",
        "subtitles by the amara.org community",
        "transcribed by https://otter.ai",
        "transcript emily beynon",
        "untertitel der amara.org-community",
        "untertitel im auftrag des zdf für funk, 2017",
        "subtítulos realizados por la comunidad de amara.org",
        "sottotitoli creati dalla comunità amara.org",
    }
)
"""Sentences whisper learnt from subtitles and that nobody dictates. They go wherever they stand as
a sentence of their own."""

BREATHS = {
    "you": 0.2,
    "bye": 0.2,
    "so": 0.15,
    "thank you": 0.25,
    "merci": 0.15,
    "bye bye": 0.3,
    "thanks for watching": 0.5,
    "thank you for watching": 0.6,
    "thank you very much": 0.5,
    "please subscribe": 0.5,
    "i'm sorry": 0.3,
    "merci d'avoir regardé": 0.6,
    "merci d'avoir regardé cette vidéo": 0.9,
    "merci d'avoir regardé la vidéo": 0.9,
    "abonnez-vous": 0.4,
    "à la prochaine": 0.4,
}
"""What whisper makes of breath and clicks, and the seconds of speech one needs to say it. People
say these too: they go only as the whole text of a stretch with less speech than that."""
