"""Whether two words are forms of one. Pure."""

import re

from dictate.guards.words import word_set


def _groups(text: str) -> dict[str, int]:
    lines = enumerate(line.split() for line in text.strip().splitlines())
    return {word: number for number, line in lines for word in line}


_IRREGULAR = _groups(
    """
    go goes went gone going gonna
    see saw seen
    take took taken
    give gave given gimme
    come came
    run ran
    write wrote written
    eat ate eaten
    buy bought
    bring brought
    think thought
    send sent
    make made
    get got gotten gotta
    say said
    tell told
    know knew known dunno
    find found
    leave left
    meet met
    pay paid
    lose lost
    keep kept
    begin began begun
    speak spoke spoken
    break broke broken
    choose chose chosen
    feel felt
    hold held
    teach taught
    sell sold
    build built
    spend spent
    lend lent
    let lemme
    want wanna
    kind kinda
    though tho
    through thru
    information info
    appointment appt
    photo pic picture
    oui ouais
    aller va vais vas vont allons allez ira irai iront irons allait
    faire fait fais font ferai fera feront faites
    venir viens vient viennent venu viendra viendrai
    voir vois voit vu vue verra verrai voyez
    prendre prends prend pris prise prennent prenez
    mettre mets met mis mise mettent
    dire dis dit dite disent
    savoir sais sait su savez savent
    pouvoir peux pouvez peuvent pouvons puis
    vouloir veux veut voulez veulent voudrais voudrait voudriez voulu
    recevoir recois recoit recu recue recus recevez
    devoir dois doit doivent devons devez
    devrait devrais devraient devrions devriez
    tenir tient tiens tenu
    petit ptit
    appartement appart
    ordinateur ordi
    docteur dr
    doctor dr
    monsieur m
    mister mr
    madame mme mrs
    mademoiselle mlle
    professeur professor prof
    """
)
_ENDINGS = word_set(
    """
    s es ed d ing er ers y ies ied e ee ees en n i is it t te tes ts tent a as ai ais ait
    aient ant ont ons ions ez iez r ra rai ras ront rons rez rait ent x aux al le les lent
    ler ie ient ier iez yer yez ye yons ir re res rs ly ssent ssez ssant sse us u ue ues que
    ter ted ting ned ning ped ping led ling
    """
) | {""}
_DOUBLED = re.compile(r"(.)\1")


def related(one: str, other: str) -> bool:
    """Whether two words without accents differ by their endings alone, or by an old irregularity.

    "hypertension" and "hypotension", "contract" and "contrast" are not.
    """
    one, other = (word.partition("'")[0] for word in (one, other))
    if one == other or one.replace("-", "") == other.replace("-", ""):
        return True
    if one in _IRREGULAR and _IRREGULAR[one] == _IRREGULAR.get(other):
        return True
    if _DOUBLED.sub(r"\1", one) == _DOUBLED.sub(r"\1", other):
        return True
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    return shared >= 3 and one[shared:] in _ENDINGS and other[shared:] in _ENDINGS
