"""Words with which recognisers describe a sound, in brackets, though nobody said them."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SOUNDS = _words(
    """
    applause applauding audio barking barks beep beeping bell bgm blank breath breathes
    breathing buzzing cheering chimes chirping chuckles chuckling clears clattering click
    clicking clicks clinking cough coughing coughs creaking crunching exhales footsteps gasps
    giggles groans growling howling humming inaudible indistinct inhales keyboard knocking
    laughing laughs laughter meowing mooing mumbling murmuring music noise noises panting
    popping revving ringing rumbling rustling screaming sighing sighs silence singing sizzling
    slamming sneezes sneezing sniffing sniffles sniffs snoring sigh sound static tapping
    thudding ticking typing unintelligible whirring whispering whistle whistles whistling
    whooshing clap claps clapping crying swoosh thunder

    aboiements applaudissement applaudissements bip bips bruit bruits brouhaha clap claquement
    cliquetis coup coups cris générique éternue gémissements grincement inaudible inintelligible
    marmonne murmures musique respiration rire rires ronflement sifflement silence sonnerie
    soupir soupire soupirs tousse toux tintement

    applaus atmen atmet gelächter geräusch geräusche gemurmel hundegebell husten hustet
    klatschen klingelt klingeln klopfen lachen lacht murmeln musik niesen niest pfeifen piepen
    rauschen räuspern räuspert schreie seufzen seufzt stille tastaturgeräusche unverständlich
    vogelgezwitscher

    aplausos ladridos música pitido pitidos respira respiración ríe risa risas ronquidos ruido
    ruidos silbido silencio suspira suspiro suspiros timbre tos tose truena

    applausi battito colpi fischio fruscio incomprensibile musica risata risate ride respiro
    rumore rumori silenzio sospira sospiro squillo starnuto tosse

    aplausos assobio espirro inaudível latidos risadas risos ruído silêncio suspira suspiros
    tosse

    applaus gelach geluid geluiden gefluister geklop gezucht hoest lacht muziek onverstaanbaar
    ruis stilte zucht

    brawa cisza dzwonek kaszel kaszle muzyka niezrozumiałe oddech odgłos oklaski śmiech śmieje
    szum westchnienie wzdycha

    аплодисменты вздох вздыхает кашель лай музыка музыкальная неразборчиво смех смеется смеётся
    стук тишина шум шорох

    alkış alkışlar gülme gülüşmeler iç çeker kahkaha müzik öksürük sessizlik

    音楽 拍手 笑い声 咳 咳払い 沈黙 無音 ため息 足音 鳥の鳴き声 音 ベル
    音乐 音樂 背景音乐 背景音樂 掌声 掌聲 笑声 笑聲 咳嗽 咳嗽声 静音 沉默 鼓掌 键盘声 敲门声

    음악 박수 웃음 웃음소리 기침 한숨 침묵
    """
)
COMPANY = _words(
    """
    a and background bird birds calm chair clock crowd distance dog dogs dramatic door
    electronic engine faint gentle heavily heavy her his keys light loud loudly mouse muffled no
    of on papers phone playing quiet rain soft softly sounds speaking speech throat the upbeat
    water wind

    au clavier d dans de des douce doux du en entraînante et fond forte l la le les loin oiseaux
    porte rythmée souris téléphone un une vent

    auf dem der die ein hintergrund im leise leiser laute lauter ruhige sanfte spannungsvolle
    telefon tastatur tür und wind

    aves con del dramática el en fondo fuerte los para pájaros puerta suave teclado teléfono un
    una

    allegra campanello dolce drammatica forte porta sottofondo tastiera telefono tranquilla

    animada ao calma da de do fundo pássaros porta suave teclado telefone um uma

    achtergrond de deur een het op rustige telefoon vogels zachte

    cicha dynamiczna się spokojna tle w

    веселая весёлая громкая громко динамичная грустная лёгкая напряженная напряжённая спокойная
    собаки тихая фоне на в телефона
    """
)
"""A remark within a text, such as "(keyboard clicking)" or "[bruit de clavier]", goes when it has a
word of the first kind and otherwise only words of the second; one between asterisks when it begins
with a word of the first kind."""
