"""French, as foreign ministries and agencies write it: data only, read as ``Language`` says.

The past is a compound, "a indiqué", which adverbs or the subject may part: "a également indiqué", "a-t-il
indiqué". So each verb stands here once, and is joined with what it goes with.
"""

from __future__ import annotations

from dipreadout.languages._pinyin import CHINESE_NAME
from dipreadout.languages.base import Language, phrases
from dipreadout.model import MeetingKind, PartOfDay, VisitKind

__all__ = ["LANGUAGE"]


def _forms(block: str) -> tuple[list[str], ...]:
    """The forms of each verb of a block."""
    return tuple(line.split(" / ") for line in phrases(block))


_MONTHS = """
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
""".split()
_BARE_MONTHS = {"fevrier": 2, "aout": 8, "decembre": 12}
_SHORT_MONTHS = {"janv": 1, "févr": 2, "juil": 7, "sept": 9, "déc": 12}
_WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()

# Verbs of saying that go with "avoir": the participle, the present, and the participle that opens a sentence.
_SAID = _forms("""
    abondé dans ce sens / abonde dans ce sens / abondant dans ce sens
    abondé dans le même sens / abonde dans le même sens / abondant dans le même sens
    abondé dans le sens / abonde dans le sens / abondant dans le sens
    abordé / aborde / abordant
    accepté / accepte / acceptant
    accueilli avec satisfaction / accueille avec satisfaction / accueillant avec satisfaction
    accueilli favorablement / accueille favorablement / accueillant favorablement
    accusé / accuse / accusant
    acquiescé / acquiesce / acquiesçant
    admis / admet / admettant
    admiré / admire / admirant
    adhéré / adhère / adhérant
    adressé / adresse / adressant
    affiché / affiche / affichant
    affirmé / affirme / affirmant
    ajouté / ajoute / ajoutant
    alerté / alerte / alertant
    allégué / allègue / alléguant
    ambitionné / ambitionne / ambitionnant
    analysé / analyse / analysant
    annoncé / annonce / annonçant
    appelé / appelle / appelant
    appelé de ses vœux / appelle de ses vœux / appelant de ses vœux
    appelé l' attention / appelle l' attention / appelant l' attention
    applaudi / applaudit / applaudissant
    apporté son soutien / apporte son soutien / apportant son soutien
    apprécié / apprécie / appréciant
    approuvé / approuve / approuvant
    appuyé / appuie / appuyant
    argué / argue / arguant
    argumenté / argumente / argumentant
    articulé / articule / articulant
    assuré / assure / assurant
    attaché du prix / attache du prix / attachant du prix
    attendu / attend / attendant
    attiré l' attention / attire l' attention / attirant l' attention
    attribué / attribue / attribuant
    avancé / avance / avançant
    averti / avertit / avertissant
    avisé / avise / avisant
    avoué / avoue / avouant
    blâmé / blâme / blâmant
    caractérisé / caractérise / caractérisant
    certifié / certifie / certifiant
    chargé / charge / chargeant
    cité / cite / citant
    clamé / clame / clamant
    clarifié / clarifie / clarifiant
    commenté / commente / commentant
    communiqué / communique / communiquant
    comparé / compare / comparant
    complété / complète / complétant
    complimenté / complimente / complimentant
    comptabilisé / comptabilise / comptabilisant
    concédé / concède / concédant
    conclu / conclut / concluant
    condamné / condamne / condamnant
    confessé / confesse / confessant
    confié / confie / confiant
    confirmé / confirme / confirmant
    congratulé / congratule / congratulant
    conjuré / conjure / conjurant
    conseillé / conseille / conseillant
    considéré / considère / considérant
    constaté / constate / constatant
    contesté / conteste / contestant
    convenu
    convié / convie / conviant
    critiqué / critique / critiquant
    cru / croit / croyant
    décidé / décide / décidant
    déclaré / déclare / déclarant
    décliné / décline / déclinant
    déconseillé / déconseille / déconseillant
    décrit / décrit / décrivant
    défendu / défend / défendant
    défini / définit / définissant
    demandé / demande / demandant
    démenti / dément / démentant
    démontré / démontre / démontrant
    dénoncé / dénonce / dénonçant
    dépeint / dépeint / dépeignant
    déploré / déplore / déplorant
    désapprouvé / désapprouve / désapprouvant
    détaillé / détaille / détaillant
    développé / développe / développant
    dévoilé / dévoile / dévoilant
    dit / dit / disant
    donné des assurances / donne des assurances / donnant des assurances
    donné l' assurance / donne l' assurance / donnant l' assurance
    donné lecture / donne lecture / donnant lecture
    donné raison / donne raison / donnant raison
    donné un aperçu / donne un aperçu / donnant un aperçu
    donné une vue d' ensemble / donne une vue d' ensemble / donnant une vue d' ensemble
    donné son accord / donne son accord / donnant son accord
    donné son aval / donne son aval / donnant son aval
    dressé le bilan / dresse le bilan / dressant le bilan
    dressé un bilan / dresse un bilan / dressant un bilan
    dressé un état des lieux / dresse un état des lieux / dressant un état des lieux
    dressé un tableau / dresse un tableau / dressant un tableau
    éclairci / éclaircit / éclaircissant
    élevé une protestation / élève une protestation / élevant une protestation
    émis / émet / émettant
    encouragé / encourage / encourageant
    énoncé / énonce / énonçant
    entériné / entérine / entérinant
    énuméré / énumère / énumérant
    envisagé / envisage / envisageant
    espéré / espère / espérant
    esquissé / esquisse / esquissant
    estimé / estime / estimant
    évalué / évalue / évaluant
    évoqué / évoque / évoquant
    examiné / examine / examinant
    exclu / exclut / excluant
    excusé / excuse / excusant
    exhorté / exhorte / exhortant
    exigé / exige / exigeant
    explicité / explicite / explicitant
    expliqué / explique / expliquant
    exposé / expose / exposant
    exprimé / exprime / exprimant
    fait allusion / fait allusion / faisant allusion
    fait bon accueil / fait bon accueil / faisant bon accueil
    fait cas / fait cas / faisant cas
    fait confiance / fait confiance / faisant confiance
    fait connaître / fait connaître / faisant connaître
    fait écho / fait écho / faisant écho
    fait état / fait état / faisant état
    fait grand cas / fait grand cas / faisant grand cas
    fait l' éloge / fait l' éloge / faisant l' éloge
    fait le bilan / fait le bilan / faisant le bilan
    fait le constat / fait le constat / faisant le constat
    fait le point / fait le point / faisant le point
    fait le vœu / fait le vœu / faisant le vœu
    fait mention / fait mention / faisant mention
    fait observer / fait observer / faisant observer
    fait part / fait part / faisant part
    fait parvenir / fait parvenir / faisant parvenir
    fait preuve d' optimisme / fait preuve d' optimisme / faisant preuve d' optimisme
    fait référence / fait référence / faisant référence
    fait remarquer / fait remarquer / faisant remarquer
    fait ressortir / fait ressortir / faisant ressortir
    fait savoir / fait savoir / faisant savoir
    fait un exposé / fait un exposé / faisant un exposé
    fait un parallèle / fait un parallèle / faisant un parallèle
    fait une proposition / fait une proposition / faisant une proposition
    fait valoir / fait valoir / faisant valoir
    fait * [propositions] / fait * [propositions]
    fait * [suggestions] / fait * [suggestions]
    félicité / félicite / félicitant
    fixé pour objectif / fixe pour objectif / fixant pour objectif
    formé l' espoir / forme l' espoir / formant l' espoir
    formé le vœu / forme le vœu / formant le vœu
    formé des vœux / forme des vœux / formant des vœux
    formulé / formule / formulant
    formulé l' espérance / formule l' espérance / formulant l' espérance
    formulé l' espoir / formule l' espoir / formulant l' espoir
    formulé le souhait / formule le souhait / formulant le souhait
    formulé le vœu / formule le vœu / formulant le vœu
    formulé des vœux / formule des vœux / formulant des vœux
    fustigé / fustige / fustigeant
    garanti / garantit / garantissant
    glorifié / glorifie / glorifiant
    honoré / honore / honorant
    illustré / illustre / illustrant
    imploré / implore / implorant
    imputé / impute / imputant
    incité / incite / incitant
    indiqué / indique / indiquant
    informé / informe / informant
    insinué / insinue / insinuant
    insisté / insiste / insistant
    interpellé / interpelle / interpellant
    interprété / interprète / interprétant
    interrogé / interroge / interrogeant
    invité / invite / invitant
    invoqué / invoque / invoquant
    jugé / juge / jugeant
    juré / jure / jurant
    justifié / justifie / justifiant
    lancé un appel / lance un appel / lançant un appel
    lancé un avertissement / lance un avertissement / lançant un avertissement
    listé / liste / listant
    loué / loue / louant
    maintenu / maintient / maintenant que
    manifesté / manifeste / manifestant
    marqué / marque / marquant
    marqué sa disponibilité / marque sa disponibilité / marquant sa disponibilité
    marqué son accord / marque son accord / marquant son accord
    martelé / martèle / martelant
    mentionné / mentionne / mentionnant
    minimisé / minimise / minimisant
    mis au clair / met au clair / mettant au clair
    mis en avant / met en avant / mettant en avant
    mis en cause / met en cause / mettant en cause
    mis en évidence / met en évidence / mettant en évidence
    mis en exergue / met en exergue / mettant en exergue
    mis en garde / met en garde / mettant en garde
    mis en lumière / met en lumière / mettant en lumière
    mis en relief / met en relief / mettant en relief
    mis en valeur / met en valeur / mettant en valeur
    mis l' accent / met l' accent / mettant l' accent
    mis sur la table / met sur la table / mettant sur la table
    nié / nie / niant
    notifié / notifie / notifiant
    noté / note / notant
    nuancé / nuance / nuançant
    objecté / objecte / objectant
    observé / observe / observant
    offert son aide / offre son aide / offrant son aide
    offert ses services / offre ses services / offrant ses services
    opiné / opine / opinant
    opposé / oppose / opposant
    osé espérer / ose espérer / osant espérer
    parlé de / parle de / parlant de
    parlé du / parle du / parlant du
    parlé d' / parle d' / parlant d'
    parlé des / parle des / parlant des
    partagé / partage / partageant
    passé en revue / passe en revue / passant en revue
    pensé / pense / pensant
    battu en brèche / bat en brèche / battant en brèche
    brossé un tableau / brosse un tableau / brossant un tableau
    plaidé / plaide / plaidant
    plaidé la cause / plaide la cause / plaidant la cause
    pris à témoin / prend à témoin / prenant à témoin
    adjuré / adjure / adjurant
    enjoint / enjoint / enjoignant
    dit son fait / dit son fait / disant son fait
    tiré argument / tire argument / tirant argument
    renvoyé dos à dos / renvoie dos à dos / renvoyant dos à dos
    donné acte / donne acte / donnant acte
    mis un point d' honneur / met un point d' honneur / mettant un point d' honneur
    fait grief / fait grief / faisant grief
    donné à entendre / donne à entendre / donnant à entendre
    laissé entendre / laisse entendre / laissant entendre
    laissé espérer / laisse espérer / laissant espérer
    réservé un accueil favorable / réserve un accueil favorable / réservant un accueil favorable
    plébiscité / plébiscite / plébiscitant
    pointé / pointe / pointant
    pointé du doigt / pointe du doigt / pointant du doigt
    porté à la connaissance / porte à la connaissance / portant à la connaissance
    porté un jugement / porte un jugement / portant un jugement
    porté une appréciation / porte une appréciation / portant une appréciation
    posé * [question] / pose * [question]
    posé des questions / pose des questions / posant des questions
    poursuivi / poursuit / poursuivant
    précisé / précise / précisant
    préconisé / préconise / préconisant
    prédit / prédit / prédisant
    présenté / présente / présentant
    pressé / presse / pressant
    prétendu / prétend / prétendant
    prévenu / prévient / prévenant
    prévu / prévoit / prévoyant
    prié / prie / priant
    pris acte / prend acte / prenant acte
    pris bonne note / prend bonne note / prenant bonne note
    pris l' engagement / prend l' engagement / prenant l' engagement
    pris note / prend note / prenant note
    pris position / prend position / prenant position
    proclamé / proclame / proclamant
    promis / promet / promettant
    prôné / prône / prônant
    pronostiqué / pronostique / pronostiquant
    proposé / propose / proposant
    protesté / proteste / protestant
    qualifié / qualifie / qualifiant
    questionné / questionne / questionnant
    raconté / raconte / racontant
    rappelé / rappelle / rappelant
    rapporté / rapporte / rapportant
    rassuré / rassure / rassurant
    réaffirmé / réaffirme / réaffirmant
    réagi / réagit / réagissant
    recensé / recense / recensant
    réclamé / réclame / réclamant
    recommandé / recommande / recommandant
    reconnu / reconnaît / reconnaissant que
    récusé / récuse / récusant
    redit / redit / redisant
    redouté / redoute / redoutant
    refusé / refuse / refusant
    réfuté / réfute / réfutant
    regretté / regrette / regrettant
    réitéré / réitère / réitérant
    rejeté / rejette / rejetant
    rejoint / rejoint / rejoignant
    relaté / relate / relatant
    relayé / relaie / relayant
    relevé / relève / relevant
    remarqué / remarque / remarquant
    remémoré / remémore / remémorant
    remercié / remercie / remerciant
    remis en cause / remet en cause / remettant en cause
    remis en question / remet en question / remettant en question
    renchéri / renchérit / renchérissant
    rendu compte / rend compte / rendant compte
    rendu grâce / rend grâce / rendant grâce
    rendu hommage / rend hommage / rendant hommage
    renouvelé / renouvelle / renouvelant
    renseigné / renseigne / renseignant
    répété / répète / répétant
    répliqué / réplique / répliquant
    répondu / répond / répondant
    reproché / reproche / reprochant
    réprouvé / réprouve / réprouvant
    résumé / résume / résumant
    rétorqué / rétorque / rétorquant
    retracé / retrace / retraçant
    révélé / révèle / révélant
    revendiqué / revendique / revendiquant
    riposté / riposte / ripostant
    salué / salue / saluant
    sensibilisé / sensibilise / sensibilisant
    signalé / signale / signalant
    signifié / signifie / signifiant
    sollicité / sollicite / sollicitant
    sommé / somme / sommant
    souhaité / souhaite / souhaitant
    souhaité la bienvenue / souhaite la bienvenue / souhaitant la bienvenue
    souhaité plein succès / souhaite plein succès / souhaitant plein succès
    soulevé / soulève / soulevant
    souligné / souligne / soulignant
    soumis / soumet / soumettant
    souscrit / souscrit / souscrivant
    soutenu / soutient / soutenant
    spécifié / spécifie / spécifiant
    stigmatisé / stigmatise / stigmatisant
    suggéré / suggère / suggérant
    supplié / supplie / suppliant
    supposé / suppose / supposant
    synthétisé / synthétise / synthétisant
    tancé / tance / tançant
    tempéré / tempère / tempérant
    témoigné / témoigne / témoignant
    tenu à / tient à / tenant à
    tiré la sonnette d' alarme / tire la sonnette d' alarme / tirant la sonnette d' alarme
    tiré un bilan / tire un bilan / tirant un bilan
    tonné / tonne / tonnant
    tracé les grandes lignes / trace les grandes lignes / traçant les grandes lignes
    tranché / tranche / tranchant
    transmis / transmet / transmettant
    trouvé / trouve / trouvant
    vanté / vante / vantant
    vilipendé / vilipende / vilipendant
    voulu croire / veut croire / voulant croire
    voulu savoir / veut savoir / voulant savoir
""")
# Those of them whose object may stand before, so that they agree with it: "l'a remerciée".
_SAID_TO_SOMEBODY = """
    appelé assuré averti chargé complimenté encouragé exhorté félicité informé interpellé interrogé invité
    prévenu prié questionné rassuré remercié salué
""".split()
# The same, of verbs with a reflexive pronoun, in the masculine: "s'est félicité".
_SAID_OF_ONESELF = _forms("""
    adressé / adresse / adressant
    affirmé / affirme / affirmant
    alarmé / alarme / alarmant
    associé / associe / associant
    attardé / attarde / attardant
    attristé / attriste / attristant
    demandé / demande / demandant
    désolé / désole / désolant
    dissocié / dissocie / dissociant
    émerveillé / émerveille / émerveillant
    ému / émeut / émouvant
    enorgueilli / enorgueillit / enorgueillissant
    engagé / engage / engageant
    enquis / enquiert / enquérant
    étendu / étend / étendant
    étonné / étonne / étonnant
    exclamé / exclame / exclamant
    excusé / excuse / excusant
    exprimé / exprime / exprimant
    félicité / félicite / félicitant
    formalisé / formalise / formalisant
    indigné / indigne / indignant
    informé / informe / informant
    inquiété / inquiète / inquiétant
    insurgé / insurge / insurgeant
    intéressé / intéresse / intéressant
    interrogé / interroge / interrogeant
    justifié / justifie / justifiant
    lamenté / lamente / lamentant
    loué / loue / louant
    montré / montre / montrant
    offusqué / offusque / offusquant
    opposé / oppose / opposant
    penché / penche / penchant
    plaint / plaint / plaignant
    préoccupé / préoccupe / préoccupant
    prononcé / prononce / prononçant
    prévalu / prévaut / prévalant
    rallié / rallie / ralliant
    référé / réfère / référant
    refusé / refuse / refusant
    réjoui / réjouit / réjouissant
    remémoré / remémore / remémorant
    renseigné / renseigne / renseignant
    soucié / soucie / souciant
    souvenu / souvient / souvenant
    targué / targue / targuant
    voulu / veut / voulant
""")
# Of several words, with the feminine.
_SAID_OF_ONESELF_AT_LENGTH = _forms("""
    accordé|accordée à dire / accorde à dire / accordant à dire
    dressé|dressée contre / dresse contre / dressant contre
    élevé|élevée contre / élève contre / élevant contre
    élevé|élevée avec force / élève avec force / élevant avec force
    fait|faite fort / fait fort / faisant fort
    fait|faite l' écho / fait l' écho / faisant l' écho
    inscrit|inscrite en faux / inscrit en faux / inscrivant en faux
    porté|portée garant|garante / porte garant / portant garant
""")
# What a person says to be: "s'est dit prêt", "s'est déclarée convaincue", "est convaincu".
_REGULAR = """
    alarmé attaché attristé bouleversé certain choqué comblé confiant conscient consterné convaincu
    disposé décidé désolé déterminé enchanté encouragé engagé flatté frappé honoré impatient
    impressionné indigné intéressé navré opposé ouvert partisan peiné persuadé préoccupé prêt rassuré
    ravi reconnaissant réservé résigné résolu réticent satisfait serein soulagé séduit sûr tenté touché
    ému étonné
""".split()
_IRREGULAR = """
    acquis acquise acquises admiratif admiratifs admirative admiratives anxieuse anxieuses anxieux
    attentif attentifs attentive attentives curieuse curieuses curieux disponible disponibles désireuse
    désireuses désireux favorable favorables fidèle fidèles fier fiers fière fières heureuse heureuses
    heureux hostile hostiles inquiet inquiets inquiète inquiètes optimiste optimistes perplexe perplexes
    pessimiste pessimistes preneur preneurs preneuse prudent prudente prudentes prudents réceptif
    réceptifs réceptive réceptives sceptique sceptiques sensible sensibles solidaire solidaires
    soucieuse soucieuses soucieux surpris surprise surprises
""".split()
_SAID_TO_BE = (*(f"{word}{ending}" for word in _REGULAR for ending in ("", "e", "s", "es")), *_IRREGULAR)
# What two or more do together.
_SAID_TOGETHER = phrases("""
    comparé leurs vues
    conféré
    convenu
    débattu
    délibéré
    dialogué
    discuté
    échangé leurs points de vue
    échangé leurs vues
    échangé leurs avis
    échangé leurs analyses
    échangé leurs impressions
    échangé des points de vue
    échangé des vues
    échangé des avis
    échangé des idées
    échangé des informations
    échangé des compliments
    échangé des félicitations
    échangé des vœux
    échangé leurs vœux
    échangé
    exploré
    défini ensemble
    tracé ensemble
    arrêté
    conclu un accord
    dégagé
    trouvé un accord
    trouvé un terrain d' entente
    abouti
    confronté leurs vues
    confronté leurs points de vue
    [passé] * en revue
    fait * [tour d' horizon]
    effectué * [tour d' horizon]
    procédé à * [tour d' horizon]
    procédé à * [échange de vues]
    procédé à * [échanges de vues]
    procédé à * [échange]
    procédé à * [examen]
    procédé à * [évaluation]
    procédé à * [concertation]
    procédé à * [consultations]
    eu * [échange de vues]
    eu * [échanges de vues]
    eu * [échange] sur|autour
    eu * [échanges] sur|autour
    eu * [discussion] sur|autour
    eu * [discussion] * sur
    eu * [discussions] * sur
    eu * [échange] * sur
    eu * [échanges] * sur
    eu * [entretien] * sur
    eu * [entretiens] * sur
    eu * [conversation] * sur
    eu * [dialogue] * sur
    eu * [discussions] sur|autour
    eu * [conversation] sur|autour
    eu * [conversations] sur|autour
    eu * [dialogue] sur|autour
    eu * [communication] sur|autour
    eu * [concertation] sur|autour
    eu * [entretien] sur|autour
    eu * [entretiens] sur|autour
    mené * [discussions] sur|autour
    mené * [échanges] sur|autour
    mené * [dialogue] sur|autour
    mené * [consultations] sur|autour
    mené * [concertation] sur|autour
    mené * [communication] sur|autour
    tenu * [discussions] sur|autour
    tenu * [consultations] sur|autour
    tenu * [pourparlers] sur|autour
    engagé * [dialogue] sur|autour
    engagé * [discussions] sur|autour
""")
_SAID_TOGETHER_OF_ONESELF = phrases("""
    accordé
    accordé sur
    concerté
    congratulé
    consulté
    entendu
""")
# What tells of what was done.
_DONE = phrases("""
    accompagné
    accordé une interview
    accordé la priorité
    achevé
    adopté
    annulé
    apposé
    arpenté
    assisté
    atterri
    atteint
    bavardé
    clos
    clôturé
    commencé
    coprésidé
    coupé
    débuté
    découvert
    dégusté
    déjeuné
    déposé
    dévoilé la plaque
    dévoilé une plaque
    dîné
    donné un banquet
    donné un déjeuner
    donné un dîner
    donné une conférence de presse
    donné une réception
    donné le coup d' envoi
    duré
    écouté
    effectué
    emprunté
    enregistré
    entamé
    entrepris
    établi
    échangé des cadeaux
    échangé des documents
    échangé des présents
    échangé une poignée de main
    fait une promenade
    fait un don
    fait une halte
    fait escale
    fait leurs adieux
    fait ses adieux
    foulé
    gagné
    inauguré
    inspecté
    lancé
    levé leur verre
    levé son verre
    longé
    offert
    organisé
    paraphé
    parcouru
    participé
    passé
    passé en revue la garde
    passé en revue une garde
    passé en revue les troupes
    pénétré
    planté
    porté un toast
    posé pour
    posé la première pierre
    pris congé
    pris des photos
    pris la pose
    pris part
    pris une photo
    pris le thé
    pris place
    procédé à
    prononcé
    publié
    quitté
    rallié
    rappelé son ambassadeur
    reçu
    regagné
    remis
    rencontré
    rendu public
    rendu publique
    rendu visite
    répondu aux questions
    retrouvé
    salué la foule
    scellé
    serré
    signé
    suivi
    tenu
    terminé
    traversé
    visité
    voyagé
""")
_DONE_OF_ONESELF = phrases("""
    adressé à la presse
    embarqué
    entretenu
    envolé
    exprimé devant la presse
    fait accompagner
    fait représenter
    inscrit
    installé
    prêté
    promené
    recueilli
    rencontré
    rendu
    retiré
    réuni
    tenu
    déroulé
""")


# What is said in a passive of what two or more talked about, or agreed on.
_TALKED_ABOUT = """
    abordé arrêté atteint convenu débattu décidé dégagé discuté échangé évoqué examiné mentionné soulevé
    souligné trouvé
""".split()
# Who is a head of state.
_SOVEREIGNS = """
    président présidente roi reine sultan émir prince princesse empereur souverain souveraine grand-duc chef
    pape secrétaire
"""
# The simple past of the commonest, as some texts have it.
_ONCE_SAID = """
    affirma affirmèrent ajouta appela assura déclara déclarèrent demanda déplora estima
    exprima exprimèrent indiqua insista nota poursuivit précisa proposa rappela réaffirma réaffirmèrent
    remercia répondit rétorqua réitéra salua souligna soulignèrent souhaita
""".split()


LANGUAGE = Language(
    code="fr",
    name="French",
    common="le la les des de du et à que dans avec une pour sur est au aux par",
    # Words
    alike={"œ": "oe"},
    alike_initials={"é": "e", "è": "e", "ê": "e", "î": "i", "ô": "o", "â": "a", "ç": "c"},
    elisions="l' d' qu' s' n' m' t' c' j' jusqu' lorsqu' puisqu' quoiqu'",
    enclitics="""
        a-t-il a-t-elle a-t-on ont-ils ont-elles est-il est-elle sont-ils sont-elles
    """,
    office_comma=True,
    office_brackets=False,
    modifiers_follow=True,
    # Sentences
    abbreviations="""
        cf dr drs ex h.e m mgr mm pr prof s.a s.a.i s.a.r s.a.s s.e s.e.m s.e.mme s.exc s.m st ste vs
    """,
    closing_abbreviations="""
        a.m apr av cie co corp dec déc etc févr inc janv jr juil ltd nov oct p.m plc s.a.r.l sept sr u.e
    """,
    numbering="al art chap fig n no nos p par pp § vol",
    starters="""
        à abordant actuellement afin ailleurs ainsi alors annonçant après au aucun aucune aujourd'hui
        auparavant aussi autant autre autrefois aux avant avec beaucoup bien car ce ceci cela celle
        celles celui cependant certains ces cet cette ceux chacun chacune chaque ci-dessous comme
        comment concernant contrairement contre d' d'abord dans davantage de deux depuis dernièrement
        des désormais dès deuxièmement dixièmement donc du durant elle elles en encore enfin ensemble
        ensuite entre et eu étaient était évidemment face faut fort grâce hier huit ici il ils jamais je
        jusqu'à jusqu' l' la le les leur leurs lors lorsque lorsqu' lui ma maintenant mais malgré même
        mes moins moyennant néanmoins ni non nos notre nous on ont or où outre par parallèlement parce
        parmi pas pendant personne peu plus plusieurs plutôt pour pourquoi pourtant premièrement près
        puis puisque qu' quand quant quatre que quel quelle quelles quels quelque quelques qui quiconque
        quoi quoique rien s' sa sans sauf se selon ses seul seule seuls si son souvent sous suite sur
        tandis tant tel telle telles tels tous tout toute toutefois toutes très trois troisièmement trop
        un une vers vis-à-vis voici voilà vos votre vous vu y
    """,
    # Time
    months={
        **{name: number for number, name in enumerate(_MONTHS, start=1)},
        **_BARE_MONTHS,
        **_SHORT_MONTHS,
    },
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)},
    relative_days={
        "aujourd'hui": 0,
        "ce jour": 0,
        "ce matin": 0,
        "ce midi": 0,
        "cet après-midi": 0,
        "ce soir": 0,
        "hier": -1,
        "avant-hier": -2,
    },
    ordinals="er",
    lower_calendar=True,
    until="au|et|à|-|–",
    dates=r"""
        {day} {month} {until} (?:le )?{last_day} {last_month}(?: {year})?
        {day} ?{until} ?(?:le )?{last_day} {month}(?: {year})?
        {day} {month}(?:\.? {year})?
        {day}[/.]{month_number}[/.]{year}
        {year}-{month_number}-{day}
        {relative}
        {weekday}(?!,? (?:le )?\d)
        (?:le|du|jour du) (?P<shown>{day})(?=,| au matin| au soir| dans l| à midi| en matinée| en soirée)
    """,
    parts_of_day={
        PartOfDay.MORNING: """
            matin
            matinée
            avant-midi
        """,
        PartOfDay.NOON: """
            midi
            mi-journée
        """,
        PartOfDay.AFTERNOON: """
            après-midi
        """,
        PartOfDay.EVENING: """
            soir
            soirée
            nuit
        """,
    },
    # What took place
    encounters={
        MeetingKind.MEETING: """
            a|ont ~ rencontré / rencontre / rencontrent
            s' est ~ rencontré|rencontrée
            se sont ~ rencontrés|rencontrées / se rencontrent
            a|ont ~ reçu / reçoit / reçoivent
            a été ~ reçu|reçue ** par / est reçu|reçue par
            ont été ~ reçus|reçues ** par / sont reçus|reçues par
            a|ont ~ accueilli / accueille / accueillent
            a été ~ accueilli|accueillie ** par / est accueilli|accueillie par
            s' est ~ réuni|réunie / se réunit
            se sont ~ réunis|réunies / se réunissent
            a|ont ~ retrouvé / retrouve
            se sont ~ retrouvés|retrouvées / se retrouvent
            a|ont ~ eu ** rencontre / a * rencontre
            a|ont ~ eu ** rencontres / a * rencontres
            a|ont ~ eu ** entrevue / a * entrevue
            a|ont ~ eu ** entrevues / a * entrevues
            a|ont ~ enchaîné ** entrevues / enchaîne * entrevues
            a|ont ~ enchaîné ** rencontres / enchaîne * rencontres
            a|ont ~ partagé ** petit-déjeuner / partage * petit-déjeuner
            a|ont ~ partagé ** déjeuner / partage * déjeuner
            a|ont ~ partagé ** dîner / partage * dîner
            a|ont ~ partagé ** repas / partage * repas
            a|ont ~ convié ** déjeuner / convie * déjeuner
            a|ont ~ convié ** dîner / convie * dîner
            a|ont ~ conversé avec / converse avec
            a|ont ~ eu ** réunion / a * réunion
            a|ont ~ eu ** consultations / a * consultations
            a|ont ~ eu ** échange / a * échange
            a|ont ~ eu ** échanges / a * échanges
            a|ont ~ eu ** discussions / a * discussions
            a|ont ~ eu ** discussion / a * discussion
            a|ont ~ eu ** dialogue / a * dialogue
            a|ont ~ eu ** conversation / a * conversation
            a|ont ~ eu ** audience / a * audience
            a|ont ~ eu ** tête-à-tête / a * tête-à-tête
            a|ont ~ eu ** sommet / a * sommet
            a|ont ~ tenu ** sommet / tient * sommet / tiennent * sommet
            a|ont ~ eu ** déjeuner / a * déjeuner
            a|ont ~ eu ** dîner / a * dîner
            a|ont ~ tenu ** rencontre / tient * rencontre / tiennent * rencontre
            a|ont ~ tenu ** réunion / tient * réunion / tiennent * réunion
            a|ont ~ tenu ** consultations / tient * consultations / tiennent * consultations
            a|ont ~ tenu ** dialogue / tient * dialogue / tiennent * dialogue
            a|ont ~ tenu ** discussions / tient * discussions / tiennent * discussions
            a|ont ~ tenu * session / tient * session / tiennent * session
            a|ont ~ procédé ** consultations / procède * consultations / procèdent * consultations
            a|ont ~ procédé ** échange / procède * échange
            a|ont ~ mené ** consultations / mène * consultations / mènent * consultations
            a|ont ~ mené ** cycle / mène * cycle / mènent * cycle
            a|ont ~ tenu ** cycle / tient * cycle / tiennent * cycle
            a|ont ~ eu ** cycle / a * cycle
            a|ont ~ mené ** communication / mène * communication
            a|ont ~ eu ** communication / a * communication
            a|ont ~ mené ** discussions / mène * discussions / mènent * discussions
            a|ont ~ mené ** dialogue / mène * dialogue / mènent * dialogue
            a|ont ~ accordé ** audience / accorde * audience
            a|ont ~ accordé ** audience à|au|aux / accorde * audience à|au|aux
            a|ont ~ accordé ** entrevue à|au|aux / accorde * entrevue à|au|aux
            a|ont ~ accordé ** entrevue / accorde * entrevue
            a|ont ~ donné audience / donne audience
            a|ont ~ obtenu * audience / obtient * audience
            a|ont ~ convoqué / convoque
            a|ont ~ rendu * visite de courtoisie / rend * visite de courtoisie
            a|ont ~ rendu visite / rend visite / rendent visite
            a|ont ~ rendu visite à|au|aux / rend visite à|au|aux / rendent visite à|au|aux
            a|ont ~ rendu * visite de courtoisie à|au|aux / rend * visite de courtoisie à|au|aux
            a|ont ~ fait * visite de courtoisie à|au|aux / fait * visite de courtoisie à|au|aux
            a|ont ~ effectué * visite de courtoisie / effectue * visite de courtoisie
            a|ont ~ fait * visite de courtoisie / fait * visite de courtoisie
            a|ont ~ présidé / préside / président
            a|ont ~ coprésidé / copréside / coprésident
            a|ont ~ déjeuné avec / déjeune avec
            a|ont ~ dîné avec / dîne avec
            a|ont ~ dialogué avec / dialogue avec
            a|ont ~ conféré avec / confère avec
            a|ont ~ discuté avec / discute avec
            a|ont ~ échangé avec / échange avec
            a|ont ~ assisté à * réunion / assiste à * réunion
            a|ont ~ assisté à * consultations / assiste à * consultations
            a|ont ~ participé à * réunion / participe à * réunion
            a|ont ~ participé à * consultations / participe à * consultations
            a|ont ~ pris part à * réunion / prend part à * réunion
            a|ont ~ pris part * dialogue / prend part * dialogue
            a|ont ~ participé * dialogue / participe * dialogue
            a|ont ~ assisté * dialogue / assiste * dialogue
        """,
        MeetingKind.TALKS: """
            s' est ~ entretenu|entretenue / s' entretient
            se sont ~ entretenus|entretenues / s' entretiennent
            a|ont ~ eu ** entretien / a * entretien / ont * entretien
            a|ont ~ eu ** entretiens / a * entretiens / ont * entretiens
            a|ont ~ eu ** pourparlers / a * pourparlers
            a|ont ~ eu ** négociations / a * négociations
            a|ont ~ tenu ** entretien / tient * entretien
            a|ont ~ tenu ** entretiens / tient * entretiens
            a|ont ~ tenu ** pourparlers / tient * pourparlers
            a|ont ~ tenu ** négociations / tient * négociations
            a|ont ~ mené ** entretien / mène * entretien
            a|ont ~ mené ** entretiens / mène * entretiens
            a|ont ~ mené ** pourparlers / mène * pourparlers
            a|ont ~ mené ** négociations / mène * négociations
            a|ont ~ conduit * pourparlers / conduit * pourparlers
            a|ont ~ engagé * pourparlers / engage * pourparlers
        """,
        MeetingKind.PHONE_CALL: """
            s' est ~ entretenu|entretenue au téléphone / s' entretient au téléphone
            s' est ~ entretenu|entretenue par téléphone / s' entretient par téléphone
            s' est ~ entretenu|entretenue téléphoniquement / s' entretient téléphoniquement
            se sont ~ entretenus|entretenues au téléphone / s' entretiennent au téléphone
            se sont ~ entretenus|entretenues par téléphone / s' entretiennent par téléphone
            a|ont ~ eu ** entretien téléphonique / a * entretien téléphonique
            a|ont ~ eu ** entretiens téléphoniques / a * entretiens téléphoniques
            a|ont ~ eu ** conversation téléphonique / a * conversation téléphonique
            a|ont ~ eu ** conversations téléphoniques / a * conversations téléphoniques
            a|ont ~ eu ** échange téléphonique / a * échange téléphonique
            a|ont ~ eu ** discussion téléphonique / a * discussion téléphonique
            a|ont ~ eu ** communication téléphonique / a * communication téléphonique
            a|ont ~ eu * appel / a * appel
            a|ont ~ eu au téléphone / a au téléphone
            a|ont ~ tenu * conversation téléphonique / tient * conversation téléphonique
            a|ont ~ passé * appel / passe * appel
            a|ont ~ reçu * appel / reçoit * appel
            [a|ont ~ reçu * appel] téléphonique de|du|d' / [reçoit * appel] téléphonique de|du|d'
            a|ont ~ téléphoné / téléphone / téléphonent
            a|ont ~ téléphoné à|au|aux / téléphone à|au|aux
            s' est ~ entretenu|entretenue au téléphone avec / s' entretient au téléphone avec
            a|ont ~ parlé au téléphone / parle au téléphone / parlent au téléphone
            a|ont ~ parlé par téléphone / parle par téléphone
            se sont ~ parlé / se parlent
            s' est ~ parlé
            a|ont ~ appelé au téléphone / appelle au téléphone
            a|ont ~ appelé par téléphone / appelle par téléphone
            a|ont ~ joint au téléphone / joint au téléphone
            a|ont ~ joint par téléphone / joint par téléphone
        """,
        MeetingKind.VIDEO_CALL: """
            a|ont ~ eu * visioconférence / a * visioconférence
            a|ont ~ eu * vidéoconférence / a * vidéoconférence
            a|ont ~ tenu * visioconférence / tient * visioconférence
            a|ont ~ tenu * vidéoconférence / tient * vidéoconférence
            a|ont ~ eu * vidéo / a * vidéo
            a|ont ~ tenu * vidéo / tient * vidéo
        """,
        MeetingKind.MULTILATERAL: """
            a|ont ~ pris part * tripartite / prend part * tripartite / prennent part * tripartite
            a|ont ~ participé * tripartite / participe * tripartite / participent * tripartite
            a|ont ~ assisté * tripartite / assiste * tripartite / assistent * tripartite
            a|ont ~ pris part * trilatérale / prend part * trilatérale
            a|ont ~ participé * trilatérale / participe * trilatérale
            a|ont ~ assisté * trilatérale / assiste * trilatérale
            a|ont ~ participé * trilatéral / participe * trilatéral
            a|ont ~ participé * quadripartite / participe * quadripartite
            a|ont ~ participé * quadrilatérale / participe * quadrilatérale
            a|ont ~ participé * table ronde / participe * table ronde
            a|ont ~ pris part * table ronde / prend part * table ronde
            a|ont ~ assisté * table ronde / assiste * table ronde
            a|ont ~ tenu * tripartite / tient * tripartite / tiennent * tripartite
            a|ont ~ tenu * trilatérale / tient * trilatérale / tiennent * trilatérale
            a|ont ~ tenu * table ronde / tient * table ronde
            a|ont ~ participé * réunion des ministres / participe * réunion des ministres
            a|ont ~ assisté * réunion des ministres / assiste * réunion des ministres
            a|ont ~ pris part * réunion des ministres / prend part * réunion des ministres
        """,
        MeetingKind.CEREMONY: """
            a|ont ~ présenté ** lettres de créance / présente * lettres de créance
            a|ont ~ présenté ** lettres de créance à|au|aux / présente * lettres de créance à|au|aux
            a|ont ~ remis ** lettres de créance / remet * lettres de créance
            a|ont ~ remis ** lettres de créance à|au|aux / remet * lettres de créance à|au|aux
        """,
        MeetingKind.VISIT: """
            a|ont ~ visité / visite / visitent
            a|ont ~ effectué ** visite / effectue * visite / effectuent * visite
            a|ont ~ effectué * visites / effectue * visites
            a|ont ~ effectué * voyage / effectue * voyage
            a|ont ~ effectué * déplacement / effectue * déplacement
            a|ont ~ effectué * tournée / effectue * tournée
            a|ont ~ effectué * séjour / effectue * séjour
            a|ont ~ entamé * visite / entame * visite
            a|ont ~ achevé * visite / achève * visite
            a|ont ~ terminé * visite / termine * visite
            a|ont ~ conclu * visite / conclut * visite
            a|ont ~ fait * visite / fait * visite
            a|ont ~ séjourné / séjourne
            s' est ~ rendu|rendue / se rend
            se sont ~ rendus|rendues / se rendent
            a|ont ~ été en visite / est en visite
            était en visite / en visite
        """,
    },
    meeting_clauses="""
        au téléphone avec
        par téléphone avec
        par visioconférence avec
        en visioconférence avec
        en rencontrant
        en recevant
        en s' entretenant * avec
        en accueillant
        rencontrant
        recevant
        accueillant
        reçu|reçue|reçus ** par
        accueilli|accueillie|accueillis ** par
        au cours de|d' sa|son|leur|la|l'|une|un rencontre|entretien|entrevue|réunion|conversation|appel * avec
        au cours de|des|d' ses|leurs|entretiens|rencontres * avec
        lors de|d' sa|son|leur|la|l'|une|un rencontre|entretien|entrevue|réunion|conversation|appel * avec
        lors de|des|d' ses|leurs|entretiens|rencontres * avec
        pendant|durant sa|son|leur|la|l'|une|un rencontre|entretien|entrevue|réunion|conversation * avec
        pendant|durant ses|leurs|les|des entretiens|rencontres * avec
        à l' occasion de|d' sa|son|leur|la|l'|une|un rencontre|entretien|entrevue * avec
        dans sa|son|leur|la|l'|une|un rencontre|entretien|entrevue|conversation|appel * avec
        dans ses|leurs|des entretiens * avec
    """,
    event_nouns={
        MeetingKind.MEETING: """
            rencontre
            rencontres
            entrevue
            réunion
            réunions
            consultation
            consultations
            dialogue
            dialogues
            session
            cycle
            audience
            conférence
            édition
            discussions
            échange
            échanges
        """,
        MeetingKind.TALKS: """
            entretien
            entretiens
            pourparlers
            négociations
        """,
        MeetingKind.MULTILATERAL: """
            réunion des ministres
            réunion des chefs
            réunion des dirigeants
            réunion du conseil
            réunion ministérielle
            conférence ministérielle
            conférence des ministres
            sommet
            table ronde
        """,
    },
    passives="""
        a|ont ~ eu lieu
        s' est ~ tenu|tenue
        se sont ~ tenus|tenues
        s' est ~ déroulé|déroulée
        se sont ~ déroulés|déroulées
        a été ~ tenu|tenue
        ont été ~ tenus|tenues
        a été ~ organisé|organisée
        ont été ~ organisés|organisées
        a été ~ convoqué|convoquée
        s' est ~ ouvert|ouverte
        se sont ~ ouverts|ouvertes
        a ~ débuté
        ont ~ débuté
        a|ont ~ réuni
        se tient
        se tiennent
        tenu|tenue à
    """,
    kinds={
        MeetingKind.VIDEO_CALL: """
            par liaison vidéo
            par vidéo
            par lien vidéo
            par visioconférence
            en visioconférence
            visioconférence
            par vidéoconférence
            en vidéoconférence
            vidéoconférence
            liaison vidéo
            entretien vidéo
            réunion vidéo
            conversation vidéo
            appel vidéo
            sommet virtuel
            sommet vidéo
            dialogue virtuel
            échange virtuel
            rencontre virtuelle
            réunion virtuelle
            entretien virtuel
            entretiens virtuels
            de manière virtuelle
            de façon virtuelle
            en mode virtuel
            en format virtuel
            par voie virtuelle
            virtuellement
            par téléconférence
            en distanciel
            par écran interposé
        """,
        MeetingKind.PHONE_CALL: """
            au téléphone
            par téléphone
            téléphonique
            téléphoniques
            téléphoniquement
            par voie téléphonique
            appel
            coup de fil
        """,
        MeetingKind.MULTILATERAL: """
            tripartite
            tripartites
            trilatéral
            trilatérale
            trilatérales
            trilatéraux
            quadripartite
            quadripartites
            quadrilatéral
            quadrilatérale
            quadrilatérales
            quadrilatéraux
            table ronde
            à trois
            à quatre
        """,
    },
    visits={
        VisitKind.STATE: """
            visite d' état
            visite d' etat
        """,
        VisitKind.OFFICIAL: """
            visite officielle
            visite officielle d' amitié
            visites officielles
        """,
        VisitKind.WORKING: """
            visite de travail
        """,
        VisitKind.GOODWILL: """
            visite de bonne volonté
            visite d' amitié
            visite de bon voisinage
        """,
        VisitKind.PRIVATE: """
            visite privée
            visite à titre privé
        """,
        VisitKind.TRANSIT: """
            visite de transit
            escale
        """,
    },
    future="""
        va
        vont
        doit
        doivent
        devra
        devront
        devrait
        devraient
        aura
        auront
        pour
        est attendu
        est attendue
        prévoit de
    """,
    requests="""
        à|a la demande de|du|des|d'
        sur la|l' demande|initiative de|du|des|d'
        à|a l' initiative de|du|des|d'
        sur demande de|du|des|d'
        sollicité|sollicitée par
        à|a la requête de|du|des|d'
    """,
    requested="""
        à sa demande
        a sa demande
        à la demande de ce dernier
        à la demande de ces derniers
        à la demande de ces dernières
        à la demande de cette dernière
        à la demande de celui-ci
        à la demande de celle-ci
        à la demande de son interlocuteur
        à la demande de son interlocutrice
        à la demande de son homologue
        à la demande de l' autre partie
        sur demande
        à l' initiative de ce dernier
        à l' initiative de cette dernière
        à leur demande
    """,
    margins="""
        en marge de
        en marge du
        en marge des
        en marge d'
        à l' occasion de
        à l' occasion du
        à l' occasion des
        à l' occasion d'
        a l' occasion de
        a l' occasion du
        parallèlement à
        parallèlement au
        dans les coulisses de
        dans les coulisses du
    """,
    place_words="à au aux en dans",
    day_words="le",
    venue_words="à au aux dans chez",
    venue_links="de des du d' l' la le les et à",
    visit_nouns="visite visites déplacement séjour voyage tournée rendu rendue rendus rendues",
    visit_links="officielle officiel amicale privée travail bonne volonté état d' de en à au aux dans",
    separately="séparément successivement respectivement individuellement série",
    venues="""
        académie aéroport ambassade amphithéâtre assemblée auditorium base bibliothèque bureau bureaux
        campus castel centre chancellerie château cité citadelle club complexe consulat cour diaoyutai
        domaine élysée école forteresse galerie gare grand hall halle hôpital hôtel hôtes institut
        jardin jardins maison manoir matignon ministère mission monastère musée opéra palace palais parc
        parlement pavillon présidence primature quai quartier ranch résidence résidences salle salon
        présidentiel présidentielle royal royale secrétariat sénat siège théâtre université villa ziguangge
        zhongnanhai
    """,
    not_readouts={
        "press conference": """
            conférence de presse
            conférences de presse
            point de presse
            point presse
            rencontre avec la presse
            interview
            questions des journalistes
            répond aux questions
            répond à une question
            a répondu aux questions
            a répondu à une question
            réponse à une question
            réponses aux questions
            réponse du porte-parole
            réponse de la porte-parole
            interrogé sur
            interrogée sur
        """,
        "announcement": """
            annonce
            annoncent
            annoncé
            effectuera
            effectueront
            se rendra
            se rendront
            visitera
            participera
            participeront
            assistera
            assisteront
            présidera
            coprésidera
            recevra
            rencontrera
            sera en visite
            tiendra
            tiendront
            accueillera
        """,
        "speech": """
            allocution
            discours
            intervention
            remarques
            propos
            toast
            déclaration de la porte-parole
            déclaration du porte-parole
            déclaration de
            déclaration du
            prononce
            a prononcé
            message vidéo
        """,
        "letter": """
            lettre
            lettres
            lettre de félicitations
            message de félicitations
            message de condoléances
            messages
            félicitations
            condoléances
            télégramme
            adresse un message
            adresse ses
            a envoyé un message
            a adressé un message
            échangent des messages
        """,
        "commentary": """
            commentaire
            éditorial
            tribune
            point de vue
            article signé
            article
            livre blanc
        """,
    },
    outsiders="""
        étranger
        étrangers
        étrangère
        étrangères
        multinationale
        multinationales
        outre-mer
        organisations internationales
        communauté internationale
        en visite
        ambassadeurs en chine
        envoyés diplomatiques
    """,
    beginnings={
        "joint statement": """
            voici le texte intégral
            voici l'intégralité
            le texte intégral
            texte intégral
            ci-après le texte
        """,
        "speech": """
            monsieur le président,
            monsieur le ministre,
            madame la présidente,
            madame la ministre,
            mesdames et messieurs
            mesdames, messieurs
            excellences,
            excellence,
            chers amis
            chers collègues
            distingués invités
        """,
    },
    ceremonies="""
        cérémonie d' accueil
        cérémonie de bienvenue
        cérémonie d' adieu
        cérémonie de départ
    """,
    questions="""
        q:
        q :
        q.
        r:
        r :
        question:
        question :
        réponse:
        réponse :
        journaliste:
        journaliste :
        afp:
        afp :
        reuters:
        reuters :
        bloomberg:
        bloomberg :
        cctv:
        cctv :
        cgtn:
        cgtn :
        agence xinhua:
        agence xinhua :
        xinhua:
        xinhua :
        ap:
        ap :
        nhk:
        nhk :
        tass:
        tass :
    """,
    # People
    honorifics="""
        altesse altesses docteur dr excellence excellences h.e. illustrissime lady lord m madame mademoiselle
        maître majesté majestés mesdames messieurs mgr mlle mm mme mmes monseigneur monsieur pr prof
        professeur professeure royal royale royales s.a s.a. s.a.i. s.a.r s.a.r. s.a.s s.a.s. s.e s.e. s.e.m
        s.e.m. s.e.mme s.exc s.m s.m. sa sainteté sérénissime sir son cheikh cheikha dom don
    """,
    given_honorifics="cheikh sidi",
    heads="""
        administrateur administrateurs administratrice administratrice-générale ambassadeur
        ambassadeurs ambassadrice ambassadrices amiral amiraux arbitre archevêque archiduc assesseur
        associé associée attaché attachée attachés auditeur auditrice auteur banquier banquière baron
        baronne bâtonnier bâtonnière bourgmestre brigadier capitaine cardinal cardinaux chancelier
        chancelière chanceliers chargé chargée chargés chef cheffe cheffes chefs chercheur chercheurs
        chercheuse co-chef co-fondateur co-président co-présidente cofondateur cofondatrice colonel
        colonel-major colonels commandant commandante commandants commissaire commissaires comptable
        comte comtesse conseiller conseillère conseillères conseillers conservateur consul consule
        consuls contre-amiral contrôleur contrôleuse coordinateur coordinatrice coordonnateur
        coordonnatrice coprésident coprésidente coprésidentes coprésidents curateur délégué déléguée
        déléguées délégués député députée députées députés directeur directeurs directrice directrices
        dirigeant dirigeante dirigeantes dirigeants doge doyen doyenne duc duchesse économiste
        économistes éditeur éditrice élu élue émir émissaire émissaires empereur entrepreneur
        entrepreneurs entrepreneuse envoyé envoyée envoyés évêque expert experte experts fondateur
        fondateurs fondatrice fondé général gérant gérante gouvernante gouverneur gouverneure
        gouverneurs grand-duc grande-duchesse greffier haut-commissaire haut-représentant
        haute-commissaire haute-représentante héritier héritière historien historienne imam
        impératrice ingénieur ingénieure inspecteur inspectrice intendant investisseur investisseurs
        journaliste juge juges juriste khalife lauréat lauréate leader leaders légat lieutenant
        lieutenant-colonel lieutenant-général magistrat magistrate maire maires mairesse major
        major-général maréchal médecin médiateur médiatrice membre membres ministre
        ministre-conseiller ministre-conseillère ministre-président ministre-présidente ministres
        modérateur monarque mufti négociant négociateur négociateurs négociatrice nonce observateur
        officier officiers ombudsman orateur pape parlementaire parlementaires partenaire patriarche
        patron patronne pdg pdg-adjoint physicien physicienne porte-parole préfet préfète prélat
        président président-directeur président-élu présidente présidente-directrice présidentes
        présidents prévôt prince princes princesse princesses procureur procureure promoteur
        propriétaire proviseur questeur rapporteur rapporteuse recteur rectrice rédacteur rédactrice
        référendaire régent régente reine représentant représentante représentantes représentants
        responsable responsables roi rois secrétaire secrétaires sénateur sénateurs sénatrice
        sénatrices sous-directeur sous-directrice sous-gouverneur sous-ministre sous-secrétaire
        souverain souveraine stratège sultan surintendant syndic taoiseach trésorier trésorière
        vice-amiral vice-chancelier vice-chancelière vice-commandant vice-consul vice-directeur
        vice-directrice vice-gouverneur vice-gouverneure vice-maire vice-ministre vice-ministres
        vice-président vice-présidente vice-présidentes vice-présidents vice-recteur vice-roi
        vice-secrétaire vicomte wali
    """,
    office_words="""
        académique académiques accord accords actif actifs action actions active actives adaptation
        adjoint adjointe adjointes adjoints administratif administratifs administration
        administrations administrative administratives aérien aérienne aériennes aériens aéronautique
        aéronautiques aéroportuaire aéroportuaires affaire affaires africain africaine africaines
        africains afrique agence agences agricole agricoles agriculture agroalimentaire
        agroalimentaires agronomique agronomiques aide air aires alimentaire alimentaires alimentation
        alliance ambassade aménagement américain américaine américaines américains amérique amis
        amitié analyse ancien ancienne anciennes anciens animation antarctique antarctiques antérieur
        antérieure antérieures antérieurs antiterrorisme antiterroriste antiterroristes apn
        approvisionnement appui aquaculture archives arctique arctiques armé armée armées armement
        armements armés art artificiel artificielle artificielles artificiels artisanat arts asiatique
        asiatiques asie asie-pacifique assemblée assemblées assistance assistant assistante
        assistantes assistants associatif associatifs association associations associative
        associatives assurance assurances atlantique atlantiques atome audiovisuel audit autonomie
        autorité autorités avenir aviation avocats balkanique balkaniques balkans banque banques
        bassin bâtiment bâtiments bénélux benelux bien-être bilatéral bilatérale bilatérales
        bilatéraux biodiversité brics budget budgets bureau bureaux cabinet cadastre camp canal
        capitale caraïbe caraïbes caribéen caribéenne caribéennes caribéens caucus ccppc central
        centrale centrales centraux centre centres cercle chaîne chambre chambres chancellerie change
        charte chef-lieu chemin chemins chrétien-démocrate cinéma circonscription cité citoyene
        citoyenes citoyenneté civil civile civiles civils civique civiques climat climatique
        climatiques club clubs codéveloppement cohésion collectif collectifs collective collectives
        collectivités collège combattants comité comité-central comités commandement commerce
        commercial commerciale commerciales commerciaux commissariat commission commissions communal
        communale communales communauté communautés communaux commune communes communication
        communications communiste communistes compagnie compagnies compétences compétitivité comptes
        concorde concurrence confédération conférence conflits congolais congrès conjoint conjointe
        conjoints connectivité conseil conseils consommation constitution constitutionnel
        constitutionnelle constitutionnelles constitutionnels construction consulat consultatif
        consultatifs consultation consultations consultative consultatives continental continentale
        continentales continentaux contre-terrorisme contrôle convention coopératif coopératifs
        coopération coopérations coopérative coopératives coordination coprésidence corps cosmos côte
        côtes coton cour couronne cours cpc créatif créatifs création créative créatives crédit crise
        crises croissance croissant-rouge croix-rouge culte cultes culture culturel culturelle
        culturelles culturels cultures cyberespace cybernétique cybernétiques cybersécurité danube
        décentralisation décision découverte défense délégation délégations délibératif délibératifs
        délibérative délibératives démarche démocratie démocratique démocratiques démographique
        démographiques département départemental départementale départementales départementaux
        départements désarmement désertification dette développement dialogue dialogues diaspora
        digital digitale digitales digitaux dignité digue diplomatie diplomatique diplomatiques
        direction directions directoire discipline district division divisions domaine domaines
        domestique domestiques douane douanes douanier douanière douanières douaniers droit droits
        ducal ducale ducales ducaux duché durable durables eau eaux échange échanges école écologie
        écologique écologiques économat économie économies économique économiques éducation égalité
        élections électoral électorale électorales électoraux électrique électriques électronique
        électroniques élevage élues élus émérite émérites émigration emploi énergétique énergétiques
        énergie énergies enfance enfants enquête enregistrement enseignement enseignements entente
        entreprenariat entrepreneuriat entreprise entreprises environnement environnemental
        environnementale environnementales environnementaux épargne équilibre équipement équipements
        équité espace état état-major états états-majors ethnique ethniques étranger étrangère
        étrangères étrangers étude études étudiants eurasie eurasien eurasienne eurasiennes eurasiens
        europe européen européenne européennes européens évaluation événements exceptionnel
        exceptionnelle exceptionnelles exceptionnels exécutif exécutifs exécutive exécutives expansion
        exportation exportations exposition extérieur extérieures extérieurs extraordinaire
        extraordinaires extrême-orient fabrication faculté famille familles faune fédéral fédérale
        fédérales fédération fédérations fédérative fédératives fédéraux femme femmes fer ferroviaire
        ferroviaires fête fibre file filiale finance finances financier financière financières
        financiers fisc fiscal fiscale fiscales fiscalité fiscaux fleuve fleuves flore flotte fluvial
        fluviale fluviales fluviaux foi foncier foncière foncières fonciers fonction fondamental
        fondamentale fondamentales fondamentaux fondation fonds force forces forestier forestière
        forestières forestiers forêt forêts formation forum forums foyer francophonie fraternité front
        frontalier frontalière frontalières frontaliers frontière frontières g20 g7 g77 garde gaz
        gendarmerie générale générales généraux géologique géologiques gestion golfe gouvernance
        gouvernement gouvernemental gouvernementale gouvernementales gouvernementaux gouvernements
        grand grand-duché grande grandes grandes-lacs grands groupe groupes guerre habitat habitation
        harmonie haut haut-commissariat haute hautes hauts hauts-commissariats histoire historique
        historiques holding homme hommes honneur honoraire honoraires hôpital hospitalier hospitalière
        hospitalières hospitaliers hôtelier hôtelière hôtelières hôteliers humain humaine humaines
        humains humanitaire humanitaires hydraulique hydrauliques hydrocarbures hygiène identité île
        îles immigration impérial impériale impériales impériaux importation importations indépendance
        indien indienne indiennes indiens industrie industriel industrielle industrielles industriels
        industries inférieur inférieure inférieures inférieurs information informations informatique
        informatiques infraction infrastructure infrastructures ingénierie initiative innovation
        innovations inspection institut institution institutionnel institutionnelle institutionnelles
        institutionnels institutions instituts instruction intégration intégrité intelligence
        intercommunalité intérêt intergouvernemental intergouvernementale intergouvernementales
        intergouvernementaux intérieur intérieure intérieures intérieurs intérim intérimaire
        intérimaires international internationale internationales internationaux interrégional
        interrégionale interrégionales interrégionaux investissement investissements irrigation islam
        islamique islamiques jeune jeunes jeunesse jeux judiciaire judiciaires juridique juridiques
        justice lac lacs lancang lancang-mékong langue langues latéral latérale latérales latéraux
        latino-américain latino-américaine latino-américaines latino-américains légal légale légales
        légaux législatif législatifs législation législative législatives liaison libéral libérale
        libérale-démocrate libérales libéraux liberté libertés libre libres ligne lignes ligue
        littoral local locale locales locaux logement logistique logistiques loi lois loisirs lutte
        lycée maghreb magrébin magrébine magrébines magrébins main-d'œuvre maintien mairie maison
        majorité maladies mandat manganèse marché marchés marine maritime maritimes maroquin masse
        masses matériaux matériel matérielle matérielles matériels matières mécanisme médecine médias
        médiation médical médicale médicales médicaux médina méditerranéen méditerranéenne
        méditerranéennes méditerranéens mékong mémoire mer méridional méridionale méridionales
        méridionaux mers métaux météorologie métiers métropole migration migrations milieu militaire
        militaires mine mines minier minière minières miniers ministère ministères ministériel
        ministérielle ministérielles ministériels minorité minorités mission missions mixte mixtes
        mobilité modernisation monde mondial mondiale mondiales mondiaux monétaire monétaires monnaie
        montagne mouvement mouvements moyen-orient multilatéral multilatérale multilatérales
        multilatéraux municipal municipale municipales municipalité municipaux musée musées musique
        mutations mutualité nation national nationale nationales nationalité nationalités nationaux
        nations nature naturel naturelle naturelles naturels naval navale navales navals navigation
        ndrc négociation négociations neige non-résident non-résidente non-résidentes non-résidents
        nord nord-africain nord-africaine nord-africaines nord-africains nord-est nord-ouest nordique
        nordiques normal normale normales normalisation normaux normes nucléaire nucléaires numérique
        numériques numérisation nutrition observatoire occidental occidentale occidentales occidentaux
        océan océanien océanienne océaniennes océaniens océans office olympique olympiques ong
        opérationnel opérationnelle opérationnelles opérationnels opposition ordre organe organes
        organisation organisationnel organisationnelle organisationnelles organisationnels
        organisations orient oriental orientale orientales orientation orientaux ouest outre-mer
        ouverture œuvre œuvres ouvrier ouvrière ouvrières ouvriers pacifique pacifiques paix palais
        panafricain panafricaine panafricaines panafricains parlement parlements partenariat
        partenariats parti participations partie partis patrimoine patrimonial patrimoniale
        patrimoniales patrimoniaux patriotique patriotiques pauvreté pcc pêche pêcheries pêches pénal
        pénale pénales pénaux péninsule pénitentiaire pénitentiaires pensions performance permanent
        permanente permanentes permanents personnel personnes petit petite petites petits pétrole
        pétrolier pétrolière pétrolières pétroliers peuple peuples pharmacie plan planification
        plateforme plein-emploi plénière plénipotentiaire plénipotentiaires plénum plurinational
        plurinationale plurinationales plurinationaux police politburo politique politiques pollution
        populaire populaires population populations port ports portuaire portuaires postal postale
        postales postaux poste postes pouvoir pouvoirs pratiques précieuse précieuses précieux premier
        première premières premiers préparation présidence présidentiel présidentielle présidentielles
        présidentiels présidium presse prévention prévisions prévoyance primature princier princière
        principal principale principales principauté principaux priorité prisons privatisation privé
        privée privées privés procédures prochain prochaine prochaines prochains production
        productions produits professionnel professionnelle professionnelles professionnels programme
        programmes progressiste projet projets promotion propagande propre propres propriété
        prospective prospérité protection protectorat protocole province provinces provincial
        provinciale provinciales provinciaux public publicité publics publique publiques qualité
        quartier quotidien quotidienne quotidiennes quotidiens radical radio radiodiffusion rail ranch
        rapide rapides rationnel rationnelle rationnelles rationnels recettes recherche recherches
        réconciliation reconstruction réforme réformes réfugiés régime région régional régionale
        régionales régionaux régions règlement réglementation réinsertion relance relations relèvement
        religieuse religieuses religieux religion religions renouveau renouvelable renouvelables
        renouvellement renseignement renseignements repeuplement représentation république républiques
        réseau réseaux réserve réserves résidence résident résidente résidentes résidents résilience
        ressources restauration restructuration retraite retraites réuni réunie réunies réunification
        réunion réunis revenus révolution révolutionnaire risques rivière route routes routier
        routière routières routiers royal royale royales royaume royaux rural rurale rurales ruraux
        sahel sanctions sanitaire sanitaires santé satellites science sciences scientifique
        scientifiques second seconde secours secrétariat secrétariats secteur secteurs section
        sections sectoriel sectorielle sectorielles sectoriels sécurité semi-conducteurs sénat
        sénatorial sénatoriale septentrional septentrionale septentrionales septentrionaux série
        serment service services session shoura siège social sociale sociales socialiste socialistes
        sociaux société sociétés soie soins solidaire solidaires solidarité solutions sommet
        sous-comité sous-région sous-régional sous-régionale sous-régionales sous-régionaux
        souveraineté spécial spéciale spéciales spéciaux sport sportif sportifs sportive sportives
        sports stabilisation stabilité stable stables statistique statistiques stockage stratégie
        stratégies stratégique stratégiques sucre sud sud-américain sud-américaine sud-américaines
        sud-américains sud-est sud-ouest sud-sud suivi supérieur supérieure supérieures supérieurs
        supervision suppléant suppléante suppléantes suppléants support suprême suprêmes surveillance
        syndical syndicale syndicales syndicat syndicats syndicaux système systèmes tabac taxe
        technique techniques technologie technologies technologique technologiques télécommunications
        télévision terre terres territoire territoires territorial territoriale territoriales
        territoriaux terrorisme textile thématique thématiques titulaire titulaires tolérance tourisme
        touristique touristiques traditionnel traditionnelle traditionnelles traditionnels trafic
        traité traités transformation transfrontalier transfrontalière transfrontalières
        transfrontaliers transition transitions transnational transnationale transnationales
        transnationaux transparence transport transports travail travailleurs travailliste travaux
        trésor trésorerie tribal tribale tribales tribaux tribunal tribunaux tropical tropicale
        tropicales tropicaux troupes tutelle uni unie unies unifié unifiée unifiées unifiés union
        unions unis unité unités univers universel universelle universelles universels université
        universités urbain urbaine urbaines urbains urbanisme usine utilisation vaccins valeur vallée
        veille vérité vétérinaire vétérinaires vice vice-général vice-générale vice-générales
        vice-généraux vice-premier vice-première vice-premiers village villages ville villes violence
        visegrad voie voies voirie volontaires volontariat vote voyages zone zones zoologie
    """,
    office_links="""
        de du des d' l' la le les et à au aux en pour auprès près sur chez dans contre entre y compris
        del della dos da do van von of the &
    """,
    agents="par",
    between="entre",
    person_links="avec par entre",
    of="de du des d'",
    posted="à auprès pour en au aux sur chez près contre",
    stationed="ambassadeur ambassadrice consul consule représentant représentante délégué déléguée",
    private="""
        académie affaires-conseil agence-presse airlines alliance analyste association auteur banquier
        cercle chambre chercheur chercheuse chercheurs club cofondateur cofondatrice co-fondateur
        compagnie compagnies conglomérat directoire économiste éditeur éditrice entrepreneur
        entrepreneuse entrepreneurs entreprise entreprises expert experte experts fabricant fédération
        filiale fondateur fondatrice fondation fonds gérant groupe historien
        historienne holding holdings industries industriel institut investisseur investisseurs
        laboratoire laboratoires lauréat lauréate magazine maison manufacture motors musée négociant
        patron patronne pdg physicien physicienne président-directeur promoteur propriétaire rédacteur
        rédactrice réseau sa société sociétés syndicat technologies université usine usines journal
        quotidien think-tank
    """,
    public="assemblée député députée gouvernement ministère parlement parlementaire sénat sénateur sénatrice",
    corporate="""
        administrateur administratrice associé associée chef cheffe directeur directrice dirigeant dirigeante
        dirigeants général membre partenaire présidente président présidents représentant représentante
        représentants responsable vice-président vice-présidente vice-directeur vice-directrice
    """,
    modifier_endings="""
        ique
        iques
        al
        ale
        aux
        ales
        el
        elle
        els
        elles
        if
        ive
        ifs
        ives
        aire
        aires
        ien
        ienne
        iens
        iennes
        ier
        ière
        iers
        ières
        eux
        euse
        euses
        able
        ables
        ible
        ibles
        tion
        tions
        ine
        ines
    """,
    before_head="""
        ancien ancienne deuxième grand grande grands haut haute hauts premier première premiers second seconde
        troisième vice-premier vice-premiers vice-première
    """,
    before_office="""
        actuel actuelle désigné désignée élu élue feu futur future homologue homologues nouveau nouvel
        nouvelle nouvellement respectivement sortant sortante visiteur visiteuse leur leurs
    """,
    patronymics="bin bint ibn ben",
    name_particles="""
        abou abu al ben bin bint binti binte da de del della den der des di do dos du d' el et-tayeb haji
        ibn ibni la las le les lo los mac mint ould oum saint sidi te ten ter un van vom von y zu zum zur e
    """,
    name_suffixes="jr jr. sr sr. ii iii iv fils",
    home_names={"CN": CHINESE_NAME},
    institutions={
        "CN": """
            assemblée populaire nationale
            apn
            association du peuple chinois pour l' amitié avec l' étranger
            association du peuple chinois pour l' amitié avec les pays étrangers
            conférence consultative politique du peuple chinois
            ccppc
            parti communiste chinois
            parti communiste de chine
            pcc
            conseil des affaires d' état
            conseil des affaires d' etat
            commission militaire centrale
            armée populaire de libération
            apl
            banque populaire de chine
        """,
    },
    counterparts="""
        homologue
        homologues
    """,
    not_present="""
        accompagnant
        à|a l' invitation de|du|des|d'
        sur l' invitation de|du|des|d'
        sur invitation de|du|des|d'
        invité|invitée|invités par
        au nom de|du|des|d'
        de la part de|du|des|d'
        envoyé|envoyée spécial|spéciale de|du|des|d'
        représentant|représentante spécial|spéciale de|du|des|d'
        représentant|représentante personnel|personnelle de|du|des|d'
        émissaire de|du|des|d'
        lettre|lettres de|du|des|d'
        lettre * de|du|des|d'
        message|messages de|du|des|d'
        message|messages à|au|aux
        message verbal de|du|des|d'
        funérailles|obsèques de|du|des|d'
        investiture de|du|des|d'
        mémoire de|du|des|d'
        succession de|du|des|d'
        successeur de|du|des|d'
        prédécesseur de|du|des|d'
        épouse|époux|femme|mari|veuve|fils|fille|frère|soeur|sœur de|du|des|d'
        salutations de|du|des|d'
        salutations * de|du|des|d'
        vœux de|du|des|d'
        félicitations de|du|des|d'
        condoléances de|du|des|d'
        instructions de|du|des|d'
        décès|disparition|mort de|du|des|d'
        visite|visites de|du|des|d'
        propos de|du|des|d'
        discours de|du|des|d'
        présidé|présidée par
        sous la présidence de|du|des|d'
        sous la direction de|du|des|d'
        sous la conduite de|du|des|d'
        selon
    """,
    relatives="qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel",
    accompanied="""
        accompagné|accompagnée|accompagnés|accompagnées par
        accompagné|accompagnée|accompagnés|accompagnées de|du|des|d'
        en présence de|du|des|d'
        en la présence de|du|des|d'
        en compagnie de|du|des|d'
        flanqué|flanquée de|du|des|d'
        assisté|assistée de|du|des|d'
        entouré|entourée de|du|des|d'
        aux côtés de|du|des|d'
        ainsi que de|du|d'
    """,
    presence="""
        était|était ~ présent|présente
        étaient ~ présents|présentes|présent
        a|ont ~ été présent|présents|présente|présentes
        a|ont ~ pris part
        a|ont ~ participé
        a|ont ~ assisté
        assistait|assistaient
        participait|participaient
        prenait|prenaient part
        était|étaient ~ aux côtés
        était|étaient ~ de la partie
        figurait|figuraient parmi
        comptait|comptaient parmi
        ont ~ été de la partie
        a|ont ~ accompagné
        l' a|ont ~ accompagné|accompagnée
        les a|ont ~ accompagnés|accompagnées
        y a|ont ~ pris part
        y a|ont ~ participé
        y a|ont ~ assisté
        s' est|étaient ~ joint|jointe|joints
        se sont ~ joints|jointes
        était|étaient ~ associé|associée|associés|associées
    """,
    presence_before="""
        était ~ présent|présente
        étaient ~ présents|présentes
        présents à * étaient
        présents à * :
        parmi les participants figuraient|figurait
        parmi les participants se trouvaient|trouvait
        parmi les présents figuraient|figurait
        parmi les personnalités présentes figuraient|figurait
        au nombre des participants figuraient|figurait
        ont|a ~ pris part
        ont|a ~ participé
        ont|a ~ assisté
        y ont|a ~ pris part
        y ont|a ~ participé
        y ont|a ~ assisté
        y assistaient|assistait
        y étaient ~ présents
        y était ~ présent
        assistaient|assistait ~ à
        participaient|participait ~ à
        en présence de|du|des|d'
        a été ~ présidé|présidée par
        a été ~ coprésidé|coprésidée par
        ont été ~ coprésidés|coprésidées par
        a été ~ dirigé|dirigée par
        étaient conduits|conduites par
        sous la coprésidence de|du|des|d'
        a ~ réuni
        ont ~ réuni
    """,
    # Speech
    tense_tells=True,
    helpers="a ont",
    cues=(
        *((f"a|ont ~ {told}e|{told}s|{told}es",) for told in _SAID_TO_SOMEBODY),
        *((f"a|ont ~ {told}", *rest) for told, *rest in _SAID),
        *(
            (f"s' est ~ {told}|{told}e", f"se|s' {now}", f"se|s' {doing}")
            for told, now, doing in _SAID_OF_ONESELF
        ),
        *((f"se sont ~ {told}s|{told}es",) for told, *_ in _SAID_OF_ONESELF),
        *(
            (f"s' est ~ {told}", f"se|s' {now}", f"se|s' {doing}")
            for told, now, doing in _SAID_OF_ONESELF_AT_LENGTH
        ),
        *(
            (f"s' est ~ {told}|{told}e ~ {word}", f"se {now} ~ {word}")
            for told, now in (("dit", "dit"), ("déclaré", "déclare"), ("montré", "montre"))
            for word in _SAID_TO_BE
        ),
        *(
            (f"se sont ~ {told}s|{told}es ~ {word}",)
            for told in ("dit", "déclaré", "montré")
            for word in _SAID_TO_BE
        ),
        ("s' est ~ dit|dite",),
        ("s' est ~ déclaré|déclarée",),
        ("se sont ~ dits|dites",),
        ("se sont ~ déclarés|déclarées",),
        ("s' est ~ voulu|voulue ~ rassurant|rassurante", "se veut ~ rassurant|rassurante"),
        ("s' est ~ dit|dite ~ d' accord|avis", "est ~ d' accord|avis"),
        ("s' est ~ déclaré|déclarée ~ d' accord|avis",),
        ("est ~ convenu|convenue", "est ~ convaincu|convaincue"),
        ("est ~ revenu|revenue sur", "est ~ persuadé|persuadée"),
        ("est ~ intervenu|intervenue", "est ~ confiant|confiante"),
        ("est ~ allé|allée dans le même sens", "est ~ reconnaissant|reconnaissante"),
        ("est ~ tombé|tombée d' accord", "est ~ ravi|ravie"),
        ("espérait", "a ~ bon espoir"),
        ("souhaitait", "est ~ disposé|disposée"),
        ("considérait", "est ~ prêt|prête"),
        ("estimait", "entend"),
        *((told,) for told in _ONCE_SAID),
    ),
    joint_cues=(
        *(f"ont ~ {told}" for told in _SAID_TOGETHER),
        *(f"a ~ {told}" for told in _SAID_TOGETHER if told not in {forms[0] for forms in _SAID}),
        *(f"se sont ~ {told}s|{told}es" for told in _SAID_TOGETHER_OF_ONESELF),
        *phrases("""
            se sont ~ entretenus|entretenues de|du|des|d'|sur
            s' est ~ entretenu|entretenue de|du|des|d'|sur
            se sont ~ mis|mises d' accord
            se sont ~ mutuellement félicités|félicitées
            se sont ~ livrés|livrées à * [échange]
            se sont ~ livrés|livrées à * [échange de vues]
            se sont ~ livrés|livrées à * [tour d' horizon]
            se sont ~ penchés|penchées sur
            sont ~ convenus|convenues
            sont ~ tombés|tombées d' accord
            [sont parvenus|parvenues] à|au
            sont ~ [parvenus|parvenues] à|au
            [sont arrivés|arrivées] à|au * accord|consensus|entente|conclusion
            sont ~ [arrivés|arrivées] à|au * accord|consensus|entente|conclusion
            sont ~ unanimes
            ont été ~ unanimes
            ont été ~ d' avis
            ont été ~ d' accord
            étaient ~ unanimes
            sont ~ d' avis
            étaient ~ d' avis
            étaient ~ d' accord
            étaient ~ convenus|convenues
            étaient ~ convaincus|convaincues
        """),
    ),
    agreements=frozenset(
        f"a|ont ~ {told}" for told in ("convenu", "décidé", "abordé", "évoqué", "examiné", "passé en revue")
    ),
    joint_participles="""
        pour [échanger] * sur
        pour [échanger]
        et [échangé] * sur
        et a|ont [échangé] * sur
        et [discuté]
        [échangeant] * sur
        [discutant] de|du|des|d'
        [abordant]
        pour un [échange de vues]
        pour [discuter] de|du|des|d'
        pour [s' entretenir] de|du|des|d'
    """,
    topics=(
        *(f"[a été {done}|{done}e]" for done in _TALKED_ABOUT),
        *(f"[ont été {done}s|{done}es]" for done in _TALKED_ABOUT),
        *(f"a ~ été ~ [{done}|{done}e]" for done in _TALKED_ABOUT),
        *(f"ont ~ été ~ [{done}s|{done}es]" for done in _TALKED_ABOUT),
        *phrases("""
            [a été mis] sur
            a ~ été ~ [mis] sur
            [a été accordée] à|au|aux
            a ~ été ~ [accordée] à|au|aux
            [a été passé|passée en revue]
            [ont été passés|passées en revue]
            ont ~ été ~ [passés|passées en revue]
            il [a été procédé]
            [échange|échanges de vues|opinions|avis|points de vue] a|ont ~ eu lieu
            [échange|échanges de vues|opinions] * eu lieu
            entretien|rencontre|conversation|réunion|audience|entrevue|discussion|séance [a ~ porté]
            entretien|rencontre|conversation|réunion|audience|entrevue|discussion|séance [a ~ permis]
            entretiens|discussions|échanges|pourparlers|consultations [ont ~ porté]
            entretiens|discussions|échanges|pourparlers|consultations [ont ~ permis]
            entretien|rencontre|conversation|réunion|discussion a ~ été ~ [consacré|consacrée]
            audience|entrevue|séance a ~ été ~ [consacrée]
            entretiens|discussions|échanges|pourparlers|consultations ont ~ été ~ [consacrés|consacrées]
            entretien|rencontre|conversation|réunion|discussion a ~ été ~ [axé|axée]
            entretiens|discussions|échanges|pourparlers|consultations ont ~ été ~ [axés|axées]
            entretien|rencontre|conversation|réunion|discussion s' [est ~ concentré|concentrée]
            entretiens|discussions|échanges|pourparlers|consultations se [sont ~ concentrés|concentrées]
            entretien|rencontre|conversation|réunion|discussion [a ~ tourné] autour
            entretiens|discussions|échanges|pourparlers|consultations [ont ~ tourné] autour
        """),
    ),
    narration=(
        *(f"a|ont ~ {told}" for told in _DONE),
        *(f"s' est ~ {told}|{told}e" for told in _DONE_OF_ONESELF),
        *(f"se sont ~ {told}s|{told}es" for told in _DONE_OF_ONESELF),
        *phrases("""
            est|sont ~ arrivé|arrivée|arrivés|arrivées
            est|sont ~ parti|partie|partis|parties
            est|sont ~ rentré|rentrée|rentrés|rentrées
            est|sont ~ reparti|repartie|repartis|reparties
            est|sont ~ venu|venue|venus|venues
            est|sont ~ allé|allée|allés|allées
            est|sont ~ retourné|retournée|retournés
            est|sont ~ né|née
            est|sont ~ descendu|descendue|descendus
            est|sont ~ monté|montée|montés
            a|ont ~ été accueilli|accueillie|accueillis
            a|ont ~ été reçu|reçue|reçus
            a|ont ~ été salué|saluée à
            a|ont ~ été accompagné|accompagnée|accompagnés
            a|ont ~ été décoré|décorée
            a|ont ~ été élu|élue|nommé|nommée
            a|ont ~ offert * banquet|dîner|déjeuner|réception
            a|ont ~ présenté * lettres de créance
            a|ont ~ présenté * délégation
            a|ont ~ présenté * membres
            a|ont ~ échangé * cadeaux|documents|présents
            a|ont ~ déposé * gerbe
            a|ont ~ observé une minute
            a|ont ~ rendu hommage * monument|mausolée|tombe
            a|ont ~ coupé le ruban
            a|ont ~ levé le voile
            a|ont ~ eu une discussion amicale
            a|ont ~ eu une conversation amicale
            a|ont ~ eu un échange de vues approfondi .
            a|ont ~ adopté * déclaration|communiqué
            a|ont ~ publié * déclaration|communiqué
            a|ont ~ annoncé * ouverture de la
            s' est ~ incliné|inclinée devant
            s' est ~ adressé|adressée à la presse
            poursuivront
            signèrent
            assistèrent
            visita
            assistait
        """),
    ),
    narrated_passives="""
        a ~ été ~ signé|signée|paraphé|paraphée
        ont ~ été ~ signés|signées|paraphés|paraphées
        a ~ été ~ publié|publiée|adopté|adoptée
        ont ~ été ~ publiés|publiées|adoptés|adoptées
        a ~ été ~ inauguré|inaugurée|lancé|lancée|dévoilé|dévoilée
        ont ~ été ~ inaugurés|inaugurées|lancés|lancées|dévoilés|dévoilées
        a ~ été ~ suivi|suivie
        ont ~ été ~ suivis|suivies
        a ~ été ~ offert|offerte
        a ~ été ~ remis|remise
    """,
    verb_endings="""
        é
        ée
        és
        ées
        i
        ie
        is
        ies
        u
        ue
        us
        ues
        it
        ite
        ert
        erte
    """,
    adverbs="""
        -elle -elles -il -ils -t-elle -t-il -t-on ainsi alors après assez aussi autant avant bel bien
        cependant certes d'abord deuxièmement donc déjà elle-même elles-mêmes encore enfin ensuite
        eux-mêmes fort fortement hautement ici il ils instamment jamais ladite longuement lors lui-même
        là mieux moins même notamment néanmoins plus plutôt premièrement presque puis quelque rien si
        surtout tant tard toujours tous tous-deux tout toute toutefois toutes troisièmement trop très
        tôt volontiers , :
    """,
    clitics="en l' la le les leur lui n' ne pas s' se y",
    object_pronouns="l' les lui",
    additions="aussi également",
    auxiliaries="toujours jamais n' déjà longtemps constamment",
    adverbials="""
        à cet égard
        à cette fin
        à cette occasion
        à ce propos
        à ce sujet
        à ce titre
        à l' avenir
        à l' instar
        à la fois
        à maintes reprises
        à nouveau
        à plusieurs reprises
        à son tour
        à leur tour
        à titre d' exemple
        à tour de rôle
        au contraire
        au demeurant
        au passage
        avec force
        avec émotion
        avec fermeté
        avec satisfaction
        avec vigueur
        ce faisant
        cela dit
        ceci étant
        d' abord
        d' ailleurs
        d' autre part
        d' emblée
        d' entrée de jeu
        d' un commun accord
        d' une part
        d' une seule voix
        dans ce cadre
        dans ce contexte
        dans cet esprit
        dans ce sens
        dans ces conditions
        dans cette perspective
        dans la foulée
        dans le même esprit
        dans le même ordre d' idées
        dans le même sens
        dans le même temps
        dans le même élan
        dans un premier temps
        dans un second temps
        de concert
        de façon détaillée
        de manière approfondie
        de manière détaillée
        de même
        de nouveau
        de plus
        de leur côté
        de notre côté
        de part et d' autre
        de son côté
        de surcroît
        de vive voix
        en bref
        en ce sens
        en conclusion
        en conséquence
        en effet
        en échange
        en fait
        en guise de conclusion
        en l' occurrence
        en matière
        en même temps
        en outre
        en particulier
        en premier lieu
        en retour
        en second lieu
        en réponse
        en somme
        en termes clairs
        entre autres
        et surtout
        l' un et l' autre
        l' une et l' autre
        l' un comme l' autre
        les uns et les autres
        tous les deux
        toutes les deux
        le premier
        la première
        non sans humour
        par ailleurs
        par conséquent
        par contre
        par la même occasion
        par la suite
        plus loin
        plus tard
        pour finir
        pour commencer
        pour conclure
        pour leur part
        pour sa part
        pour terminer
        quant à lui
        quant à elle
        quant à eux
        quant à elles
        sans ambages
        sans détour
        sans équivoque
        sur ce point
        sur ce sujet
        tour à tour
        tous deux
        tout d' abord
        tout à la fois
        toutes deux
        une fois de plus
        une nouvelle fois
        une fois encore
        point par point
        en détail
        lors de l' entretien
        lors de la rencontre
        au cours de l' entretien
        au cours des entretiens
        au cours de la rencontre
        au cours de la réunion
        au cours de la conversation
        durant l' entretien
        durant la rencontre
        pendant l' entretien
        pendant la rencontre
    """,
    adverb_endings="""
        ment
    """,
    singular_pronouns="il elle -t-il -t-elle -il -elle",
    plural_pronouns="ils elles -ils -elles ceux-ci celles-ci",
    shared_pronouns={"il": "le l'", "elle": "la l'"},
    as_for="""
        quant à
        quant au
        quant aux
        pour ce qui est de
        pour ce qui est du
    """,
    sources="""
        selon
        d' après
        de l' avis de|du|d'
        aux yeux de|du|d'
        aux dires de|du|d'
        au dire de|du|d'
    """,
    own_sources="""
        [selon] lui|elle
        [d' après] lui|elle
        à son avis
        à ses yeux
        à ses dires
        selon ses mots|propos|termes
    """,
    clefts="""
        c' est
        ce fut
        c' était
    """,
    interlocutors="""
        ce dernier
        cette dernière
        celui-ci
        celle-ci
        son interlocuteur
        son interlocutrice
        son homologue
        sa homologue
        son hôte
        son vis-à-vis
        son collègue
        sa collègue
    """,
    joint_determiners="""
        les deux
        les trois
        les quatre
        les
        tous les
        toutes les
        les deux hautes
        l' ensemble des
        chacune des
        chacune des deux
    """,
    joint_nouns="""
        parties
        côtés
        dirigeants
        leaders
        chefs d' état
        chefs d' etat
        chefs d' état et de gouvernement
        chefs de gouvernement
        chefs de délégation
        chefs de la diplomatie
        chefs des diplomaties
        chefs d' état-major
        chefs de parlement
        diplomaties
        chancelleries
        présidents
        présidentes
        vice-présidents
        premiers ministres
        premières ministres
        vice-premiers ministres
        ministres
        ministres des affaires étrangères
        ministres des relations extérieures
        ministres de la défense
        ministres du commerce
        vice-ministres
        vice-ministres des affaires étrangères
        coprésidents
        diplomates
        délégations
        équipes
        interlocuteurs
        homologues
        hauts responsables
        responsables
        hommes d' état
        hommes
        femmes
        souverains
        émissaires
        envoyés spéciaux
        représentants spéciaux
        ambassadeurs
        négociateurs
        négociateurs en chef
        pays
        secrétaires d' état
        conseillers
        directeurs
        collègues
        alliés
    """,
    summits={
        "d' état": _SOVEREIGNS,
        "présidents": "président présidente",
        "présidentes": "présidente",
        "vice-présidents": "vice-président vice-présidente",
        "premiers ministres": "premier première chancelier chancelière",
        "premières ministres": "première",
        "vice-premiers ministres": "vice-premier vice-première",
        "de gouvernement": "premier première chancelier chancelière",
    },
    joint_subjects="""
        les dirigeants des deux pays
        les chefs d' état des deux pays
        les ministres des affaires étrangères des deux pays
        les diplomaties des deux pays
        tous deux
        tous les deux
        toutes deux
        toutes les deux
        tous trois
        tous les trois
        l' un et l' autre
        l' une et l' autre
        les uns et les autres
        chacun
        chacune
    """,
    side_nouns="partie côté délégation gouvernement diplomatie présidence camp",
    groups="""
        acteurs ambassadeurs associations banquiers cadres chefs chercheurs collaborateurs compagnies
        congressistes conseillers délégations délégués députés dirigeants diplomates directeurs
        économistes élus entrepreneurs entreprises envoyés étudiants experts firmes fournisseurs
        gouverneurs groupes hôtes industriels interlocuteurs intervenants investisseurs invités jeunes
        journalistes leaders maires membres ministres organisations parlementaires participants
        participantes patrons personnalités professeurs professionnels représentants représentantes
        responsables scientifiques sénateurs sociétés universitaires visiteurs vétérans autres
    """,
    modals="""
        doit doivent devrait devraient devra devront peut peuvent pourra pourront pourrait pourraient faut
        fallu saurait sauraient est sont était étaient sera seront serait seraient
    """,
    articles="""
        le la l' les un une son sa ses leur leurs ce cet cette ces notre nos votre vos mon
        ma mes quelques plusieurs certains certaines tous toutes tout toute chaque autres d'autres
    """,
    conjunctions="et , & ou",
    prepositions="""
        à au aux avec chez contre dans de depuis des du d' durant en entre envers lors par parmi pendant pour
        sans sous sur vers
    """,
    replies="""
        ce à quoi
    """,
    contrasts="tandis alors mais et ; quant quoi",
    preambles="""
        à abordant abordé accueilli accueillie accompagné accompagnée après au aux avant avec commentant
        compte concernant considérant conformément contrairement d' dans de depuis devant du durant dès
        en envers face grâce interrogé interrogée jusqu'à lors lorsque lorsqu' malgré outre parlant
        pendant pour prenant quant quand reçu reçue reçus relativement revenant répondant s' s'agissant
        sans selon sous sur tout vers vis-à-vis au-delà par parmi comme
    """,
    preamble_endings="""
        ant
    """,
    events="""
        une déclaration conjointe
        un communiqué conjoint
        la déclaration conjointe
        le communiqué conjoint
        la rencontre
        l' entretien
        les entretiens
        l' entrevue
        l' audience
        l' appel
        l' échange
        les échanges
        l' atmosphère
        la conversation
        la conversation téléphonique
        l' entretien téléphonique
        les discussions
        la discussion
        les pourparlers
        les négociations
        les consultations
        la consultation
        le dialogue
        la réunion
        la session
        la séance
        la conférence
        la table ronde
        la visite
        la cérémonie
        la cérémonie d' accueil
        la cérémonie de bienvenue
        le banquet
        le dîner
        le déjeuner
        l' événement
        l' accord
        cette rencontre
        cette visite
        cette réunion
        cet entretien
        cet échange
        ces entretiens
        elle a été présidée
        elle a été coprésidée
    """,
    aside="""
        à|a l' issue de|du|des|d'
        à|a la fin de|du|des
        à|a la suite de|du|des
        à|a la veille de
        à|a son arrivée
        à|a leur arrivée
        à|a son départ
        à|a la sortie de
        au terme de|du|des
        au lendemain de
        après la|le|les|l'|leur|leurs|sa|son|ses|cette|cet
        après quoi
        avant la|le|les|l'|leur|leurs|sa|son|ses|cette|cet
        au préalable
        auparavant
        le même jour
        ce même jour
        ce jour-là
        ce soir-là
        ce matin-là
        cet après-midi-là
        le soir même
        le lendemain
        la veille
        dans la soirée
        dans la matinée
        dans l' après-midi
        le soir
        en soirée
        en début de|d'
        en fin de|d'
        plus tôt
        plus tard
        par la suite
        ensuite ,
        une fois
        au cours de son|sa|leur séjour|visite|déplacement|voyage
        pendant son|sa|leur séjour|visite|déplacement|voyage
        durant son|sa|leur séjour|visite|déplacement|voyage
        lors de son|sa|leur séjour|visite|déplacement|voyage
        en marge de|du|des|d'
        la rencontre terminée
        les entretiens terminés
        sur place
        à|a cette occasion , les
        hier
        aujourd'hui
    """,
)
