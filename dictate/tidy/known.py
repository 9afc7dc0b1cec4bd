"""Words with which recognisers describe a sound, in brackets, though nobody said them."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SOUNDS = {
    "en": _words(
        """
        applause applauding audio barking barks beep beeping bell bgm blank breath breathes
        breathing buzzing cheering chimes chirping chuckles chuckling clears clattering click
        clicking clicks clinking cough coughing coughs creaking crunching exhales footsteps
        gasps giggles groans growling howling humming inaudible indistinct inhales keyboard
        knocking laughing laughs laughter meowing mooing mumbling murmuring music noise noises
        panting popping revving ringing rumbling rustling screaming sighing sighs silence
        singing sizzling slamming sneezes sneezing sniffing sniffles sniffs snoring sigh sound
        static tapping thudding ticking typing unintelligible whirring whispering whistle
        whistles whistling whooshing clap claps clapping crying swoosh thunder
        """
    ),
    "fr": _words(
        """
        aboiements applaudissement applaudissements bip bips bruit bruits brouhaha clap
        claquement cliquetis coup coups cris générique éternue gémissements grincement inaudible
        inintelligible marmonne murmures musique respiration rire rires ronflement sifflement
        silence sonnerie soupir soupire soupirs tousse toux tintement
        """
    ),
    "de": _words(
        """
        applaus atmen atmet gelächter geräusch geräusche gemurmel hundegebell husten hustet
        klatschen klingelt klingeln klopfen lachen lacht murmeln musik niesen niest pfeifen
        piepen rauschen räuspern räuspert schreie seufzen seufzt stille tastaturgeräusche
        unverständlich vogelgezwitscher
        """
    ),
    "es": _words(
        """
        aplausos ladridos música pitido pitidos respira respiración ríe risa risas ronquidos
        ruido ruidos silbido silencio suspira suspiro suspiros timbre tos tose truena
        """
    ),
    "it": _words(
        """
        applausi battito colpi fischio fruscio incomprensibile musica risata risate ride respiro
        rumore rumori silenzio sospira sospiro squillo starnuto tosse
        """
    ),
    "pt": _words(
        """
        aplausos assobio espirro inaudível latidos risadas risos ruído silêncio suspira suspiros
        tosse
        """
    ),
    "nl": _words(
        """
        applaus gelach geluid geluiden gefluister geklop gezucht hoest lacht muziek
        onverstaanbaar ruis stilte zucht
        """
    ),
    "pl": _words(
        """
        brawa cisza dzwonek kaszel kaszle muzyka niezrozumiałe oddech odgłos oklaski śmiech
        śmieje szum westchnienie wzdycha
        """
    ),
    "ru": _words(
        """
        аплодисменты вздох вздыхает кашель лай музыка музыкальная неразборчиво смех смеется
        смеётся стук тишина шум шорох
        """
    ),
    "tr": _words(
        """
        alkış alkışlar gülme gülüşmeler iç çeker kahkaha müzik öksürük sessizlik
        """
    ),
    "ja": _words(
        """
        音楽 拍手 笑い声 咳 咳払い 沈黙 無音 ため息 足音 鳥の鳴き声 音 ベル
        """
    ),
    "zh": _words(
        """
        音乐 音樂 背景音乐 背景音樂 掌声 掌聲 笑声 笑聲 咳嗽 咳嗽声 静音 沉默 鼓掌 键盘声 敲门声
        """
    ),
    "ko": _words(
        """
        음악 박수 웃음 웃음소리 기침 한숨 침묵
        """
    ),
}
COMPANY = {
    "en": _words(
        """
        a and background bird birds calm chair clock crowd distance dog dogs dramatic door
        electronic engine faint gentle heavily heavy her his keys light loud loudly mouse
        muffled no of on papers phone playing quiet rain soft softly sounds speaking speech
        throat the upbeat water wind
        """
    ),
    "fr": _words(
        """
        au clavier d dans de des douce doux du en entraînante et fond forte l la le les loin
        oiseaux porte rythmée souris téléphone un une vent
        """
    ),
    "de": _words(
        """
        auf dem der die ein hintergrund im leise leiser laute lauter ruhige sanfte
        spannungsvolle telefon tastatur tür und wind
        """
    ),
    "es": _words(
        """
        aves con del dramática el en fondo fuerte los para pájaros puerta suave teclado teléfono
        un una
        """
    ),
    "it": _words(
        """
        allegra campanello dolce drammatica forte porta sottofondo tastiera telefono tranquilla
        """
    ),
    "pt": _words(
        """
        animada ao calma da de do fundo pássaros porta suave teclado telefone um uma
        """
    ),
    "nl": _words(
        """
        achtergrond de deur een het op rustige telefoon vogels zachte
        """
    ),
    "pl": _words(
        """
        cicha dynamiczna się spokojna tle w
        """
    ),
    "ru": _words(
        """
        веселая весёлая громкая громко динамичная грустная лёгкая напряженная напряжённая
        спокойная собаки тихая фоне на в телефона
        """
    ),
}
"""A remark within a text, such as "(keyboard clicking)" or "[bruit de clavier]", goes when it has a
word of the first kind and otherwise only words of the second; one between asterisks when it begins
with a word of the first kind. English ones come in every language, the others in their own: "tos"
is a cough in Spanish, and something else in a name."""


def sounds(language: str) -> frozenset[str]:
    """Words for a sound in this language and in English."""
    return SOUNDS["en"] | SOUNDS.get(language, frozenset())


def company(language: str) -> frozenset[str]:
    """Words that stand beside them."""
    return COMPANY["en"] | COMPANY.get(language, frozenset())
