"""Names that are other words in the other language, and titles, which are no names. Pure."""

from dictate.guards.words import word_set

TITLES = word_set(
    """
    doctor dr mr mrs ms miss mister madam madame mme monsieur m mademoiselle mlle docteur
    professeur professor prof sir maître me captain hi hello hey dear bonjour cher chère
    salut thanks thank merci best regards cordialement yours kind
    """
)
_PAIRS = """
france france; french français francais francaise francaises; england angleterre; english anglais
anglaise anglaises; germany allemagne; german allemand allemande allemands; spain espagne; spanish
espagnol espagnole; italy italie; italian italien italienne; london londres; brussels bruxelles;
geneva geneve; switzerland suisse; swiss suisse; belgium belgique; belgian belge; europe europe;
european europeen europeenne; united unis uni; states etats; kingdom royaume; america amerique;
american americain americaine; china chine; chinese chinois chinoise; japan japon; japanese
japonais japonaise; australia australie; austria autriche; vienna vienne; lisbon lisbonne; venice
venise; milan milan; rome rome; russia russie; russian russe; poland pologne; polish polonais;
dutch neerlandais; netherlands pays-bas pays bas; portugal portugal; greece grece; moscow moscou;
beijing pekin; christmas noel; easter paques; eu ue; internet internet; gdpr rgpd; vat tva; aids
sida; nato otan; un onu; ai ia; seine seine; alps alpes; corsica corse; brittany bretagne;
normandy normandie; canada canada; canadian canadien; quebec quebec; mri irm; ct scanner; board
conseil; covid covid; parisian parisien parisienne; copenhagen copenhague; denmark danemark;
sweden suede; norway norvege; ireland irlande; scotland ecosse; wales galles; turkey turquie;
egypt egypte; morocco maroc; algeria algerie; tunisia tunisie; india inde; brazil bresil; mexico
mexique; black noir; sea mer; good bonne; friday vendredi; god dieu; bible bible; parliament
parlement; senate senat; minister ministre; president president
"""
EXONYMS: dict[str, frozenset[str]] = {}
"""Which words without accents may stand for a name in the other of English and French."""
for _pair in _PAIRS.split(";"):
    _english, *_french = _pair.split()
    EXONYMS[_english] = EXONYMS.get(_english, frozenset()) | set(_french)
    for _word in _french:
        EXONYMS[_word] = EXONYMS.get(_word, frozenset()) | {_english}
