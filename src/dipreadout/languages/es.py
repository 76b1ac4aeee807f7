"""Spanish, as foreign ministries and agencies write it: data only, read as ``Language`` says.

Regular verbs of saying stand by their infinitives; their forms are made from these. A reflexive pronoun
belongs to its verb: ``se comprometió``. Entries stand by sense or by the alphabet, one expression a line.
"""

from __future__ import annotations

from itertools import product

from dipreadout.languages._pinyin import CHINESE_NAME
from dipreadout.languages.base import Language, phrases
from dipreadout.model import MeetingKind, PartOfDay, VisitKind

__all__ = ["LANGUAGE"]

_MONTHS = """
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
""".split()
_SHORT_MONTHS = "ene feb mar abr may jun jul ago sep oct nov dic".split()
_WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo".split()

# Verbs of saying whose stem never changes.
_AR = """
abogar abundar acentuar aceptar aclarar aconsejar acreditar acusar adelantar admirar afirmar agregar alabar
alegar alertar anhelar animar anotar anticipar anunciar apelar apoyar apreciar apuntar argumentar asegurar
aseverar atestiguar augurar avalar avisar calificar caracterizar catalogar censurar citar comentar comparar
condenar confiar confirmar considerar constatar contestar corroborar criticar cuestionar declarar declinar
demandar denunciar deplorar desaconsejar desaprobar descartar desear desglosar destacar detallar dictaminar
ejemplificar elogiar encomiar enfatizar enjuiciar ensalzar enumerar enunciar esbozar especificar esperar
estimar estimular evaluar evocar exaltar exclamar exhortar explicar expresar exteriorizar felicitar formular
fundamentar garantizar homenajear honrar identificar ilustrar indicar informar insinuar instar interpelar
invitar invocar ironizar jurar justificar juzgar lamentar llamar matizar mencionar narrar notar notificar
objetar observar opinar particularizar patentizar perfilar plantear ponderar postular precisar preconizar
preguntar presentar proclamar pronosticar puntualizar ratificar razonar reafirmar realzar recalcar
recapitular rechazar reclamar refrendar reiterar reivindicar relatar remachar remarcar rememorar renovar
repasar replicar reportar reprochar repudiar resaltar reseñar respaldar retrucar revelar saludar secundar
sentenciar señalar sintetizar solicitar subrayar suplicar sustentar tachar tildar trasladar trazar valorar
vaticinar verificar
""".split()
_ER_IR = """
admitir aludir aplaudir añadir coincidir compartir definir describir exigir inquirir insistir permitir
prometer responder resumir suscribir transmitir
""".split()
# Others, and phrases whose verb has forms of its own: preterite, present and gerund; then the plurals.
_IRREGULAR = """
    accedió / accede / accediendo / accedieron / acceden
    [acogió] con / [acoge] con / acogiendo con / [acogieron] con / [acogen] con
    advirtió / advierte / advirtiendo / advirtieron / advierten
    agradeció / agradece / agradeciendo / agradecieron / agradecen
    alentó / alienta / alentando / alentaron / alientan
    apostó por / apuesta por / apostando por / apostaron por / apuestan por
    asintió / asiente / asintiendo / asintieron / asienten
    atribuyó / atribuye / atribuyendo / atribuyeron / atribuyen
    comprobó / comprueba / comprobando / comprobaron / comprueban
    concluyó / concluye / concluyendo / concluyeron / concluyen
    confesó / confiesa / confesando / confesaron / confiesan
    contó / cuenta / contando / contaron / cuentan
    contrapuso / contrapone / contraponiendo / contrapusieron / contraponen
    creyó / cree / creyendo / creyeron / creen
    defendió / defiende / defendiendo / defendieron / defienden
    desmintió / desmiente / desmintiendo / desmintieron / desmienten
    dijo / dice / diciendo / dijeron / dicen
    discrepó / discrepa / discrepando / discreparon / discrepan
    encareció / encarece / encareciendo / encarecieron / encarecen
    encomendó / encomienda / encomendando / encomendaron / encomiendan
    enalteció / enaltece / enalteciendo / enaltecieron / enaltecen
    expuso / expone / exponiendo / expusieron / exponen
    manifestó / manifiesta / manifestando / manifestaron / manifiestan
    mostró / muestra / mostrando / mostraron / muestran
    mantuvo que / mantiene que / manteniendo que / mantuvieron que / mantienen que
    negó / niega / negando / negaron / niegan
    ofreció / ofrece / ofreciendo / ofrecieron / ofrecen
    opuso / opone / oponiendo / opusieron / oponen
    pensó / piensa / pensando / pensaron / piensan
    pidió / pide / pidiendo / pidieron / piden
    prefirió / prefiere / prefiriendo / prefirieron / prefieren
    previno / previene / previniendo / previnieron / previenen
    previó / prevé / previendo / previeron / prevén
    propugnó / propugna / propugnando / propugnaron / propugnan
    propuso / propone / proponiendo / propusieron / proponen
    recomendó / recomienda / recomendando / recomendaron / recomiendan
    reconoció / reconoce / reconociendo / reconocieron / reconocen
    recordó / recuerda / recordando / recordaron / recuerdan
    refirió / refiere / refiriendo / refirieron / refieren
    refutó / refuta / refutando / refutaron / refutan
    repitió / repite / repitiendo / repitieron / repiten
    adujo / aduce / aduciendo / adujeron / aducen
    repuso / repone / reponiendo / repusieron / reponen
    predijo / predice / prediciendo / predijeron / predicen
    contradijo / contradice / contradiciendo / contradijeron / contradicen
    antepuso / antepone / anteponiendo / antepusieron / anteponen
    presupuso / presupone / presuponiendo / presupusieron / presuponen
    introdujo / introduce / introduciendo / introdujeron / introducen
    rogó / ruega / rogando / rogaron / ruegan
    sostuvo / sostiene / sosteniendo / sostuvieron / sostienen
    sugirió / sugiere / sugiriendo / sugirieron / sugieren
    supuso / supone / suponiendo / supusieron / suponen
"""
# Verbs with a noun or another word that tells what they say: the forms of the verb, and the words.
_PHRASES = (
    (
        "hizo hace haciendo hicieron hacen",
        """
        hincapié
        énfasis
        especial hincapié
        particular hincapié
        especial énfasis
        particular énfasis
        notar
        saber
        ver
        constar
        llegar
        extensivo
        extensiva
        votos
        alusión
        referencia
        mención
        suya
        suyo
        suyas
        suyos
        patente
        un llamado
        un llamamiento
        un repaso
        un balance
        un recuento
        una propuesta
        una presentación
        una exposición
        gestiones
        """,
    ),
    (
        "dio da dando dieron dan",
        """
        la bienvenida
        las gracias
        a conocer
        a entender
        cuenta
        fe
        la razón
        por seguro
        por sentado
        por bueno
        por buena
        explicaciones
        su aprobación
        su beneplácito
        garantías
        seguridades
        el pésame
        su pésame
        la enhorabuena
        su palabra
        su respaldo
        su apoyo
        """,
    ),
    (
        "puso pone poniendo pusieron ponen",
        """
        de relieve
        de manifiesto
        énfasis
        el énfasis
        el acento
        el foco
        sobre la mesa
        al corriente
        al tanto
        al día
        en conocimiento
        objeciones
        reparos
        como ejemplo
        de ejemplo
        en valor
        en duda
        en claro
        """,
    ),
    (
        "dejó deja dejando dejaron dejan",
        """
        claro
        en claro
        constancia
        sentado
        patente
        """,
    ),
    ("tomó toma tomando tomaron toman", "nota\nbuena nota"),
    ("llamó llama llamando llamaron llaman", "la atención"),
    ("rindió rinde rindiendo rindieron rinden", "homenaje\ntributo"),
    ("trajo trae trayendo trajeron traen", "a colación\na la memoria"),
    ("comenzó comienza comenzando comenzaron comienzan", "diciendo\nseñalando\nafirmando"),
    ("concluyó concluye concluyendo concluyeron concluyen", "diciendo\nseñalando\nafirmando"),
    ("pasó pasa pasando pasaron pasan", "revista"),
    ("estuvo está estando estuvieron están", "de acuerdo"),
    (
        "tuvo tiene teniendo tuvieron tienen",
        """
        palabras de agradecimiento
        palabras de aliento
        palabras de aprecio
        palabras de elogio
        palabras de encomio
        palabras de gratitud
        palabras de reconocimiento
        en cuenta
        a bien
        """,
    ),
    ("mandó manda mandando mandaron mandan", "saludos"),
    ("envió envía enviando enviaron envían", "saludos\nsus saludos\nun saludo\nsus condolencias"),
    ("expresó expresa expresando expresaron expresan", "condolencias"),
)
# Reflexive verbs of saying.
_REFLEXIVE = """
    se adhirió / se adhiere / se adhirieron / se adhieren
    se alegró / se alegra / se alegraron / se alegran
    se apresuró a decir / se apresura a decir / se apresuraron a decir / se apresuran a decir
    se atuvo / se atiene / se atuvieron / se atienen
    se comprometió / se compromete / se comprometieron / se comprometen
    se condolió / se conduele / se condolieron / se conduelen
    se congratuló / se congratula / se congratularon / se congratulan
    se enorgulleció / se enorgullece / se enorgullecieron / se enorgullecen
    se disculpó / se disculpa / se disculparon / se disculpan
    se explayó / se explaya / se explayaron / se explayan
    se extendió / se extiende / se extendieron / se extienden
    se felicitó / se felicita / se felicitaron / se felicitan
    se hizo eco / se hace eco / se hicieron eco / se hacen eco
    se interesó / se interesa / se interesaron / se interesan
    se lamentó / se lamenta / se lamentaron / se lamentan
    se manifestó / se manifiesta / se manifestaron / se manifiestan
    se mostró / se muestra / se mostraron / se muestran
    se negó / se niega / se negaron / se niegan
    se ofreció / se ofrece / se ofrecieron / se ofrecen
    se opuso / se opone / se opusieron / se oponen
    se preguntó / se pregunta / se preguntaron / se preguntan
    se pronunció / se pronuncia / se pronunciaron / se pronuncian
    se quejó / se queja / se quejaron / se quejan
    se ratificó / se ratifica / se ratificaron / se ratifican
    se reafirmó / se reafirma / se reafirmaron / se reafirman
    se refirió / se refiere / se refirieron / se refieren
    se reservó / se reserva / se reservaron / se reservan
    se solidarizó / se solidariza / se solidarizaron / se solidarizan
    se sumó / se suma / se sumaron / se suman
"""
# What somebody declares or shows themselves to be, which the verb alone does not say.
_SELVES = ("se mostró", "se mostraron", "se declaró", "se declararon", "se dijo", "se dijeron")
_SELVES_BE = """
    confiado confiada confiados confiadas convencido convencida convencidos convencidas
    dispuesto dispuesta dispuestos dispuestas favorable favorables partidario partidaria partidarios
    partidarias optimista optimistas preocupado preocupada preocupados preocupadas satisfecho satisfecha
    satisfechos satisfechas seguro segura seguros seguras agradecido agradecida agradecidos agradecidas
    interesado interesada interesados interesadas abierto abierta abiertos abiertas listo lista listos
    listas orgulloso orgullosa orgullosos orgullosas complacido complacida complacidos complacidas
    impresionado impresionada impresionados impresionadas sorprendido sorprendida conmovido conmovida
    emocionado emocionada encantado encantada feliz felices contento contenta deseoso deseosa deseosos
    deseosas resuelto resuelta resueltos resueltas proclive reacio reacia consciente conscientes solidario
    solidaria admirado admirada
    honrado honrada honrados honradas contrario contraria contrarios contrarias esperanzado esperanzada
    esperanzados esperanzadas conforme conformes decidido decidida decididos decididas
""".split()
# Infinitives of the irregular verbs, after "quiso" and the like.
_INFINITIVES = """agradecer
decir
dar la bienvenida
dar las gracias
dejar claro
dejar constancia
defender
desmentir
exponer
hacer constar
hacer hincapié
hacer llegar
hacer notar
manifestar
mostrar
pedir
poner de manifiesto
poner de relieve
poner el acento
recomendar
reconocer
recordar
rendir homenaje
sugerir"""
# Verbs whose present says something else: "conviene".
_PAST_ONLY = ("convino", "dispuso")
_CUES = "\n".join(
    [
        *(f"{v[:-2]}ó / {v[:-2]}a / {v[:-2]}ando\n{v[:-2]}aron / {v[:-2]}an" for v in _AR),
        *(f"{v[:-2]}ió / {v[:-2]}e / {v[:-2]}iendo\n{v[:-2]}ieron / {v[:-2]}en" for v in _ER_IR),
        *(
            f"{one} / {now} / {while_}\n{many} / {all_now}"
            for one, now, while_, many, all_now in (line.split(" / ") for line in phrases(_IRREGULAR))
        ),
        *(
            f"{one} / {now}\n{many} / {all_now}"
            for one, now, many, all_now in (line.split(" / ") for line in phrases(_REFLEXIVE))
        ),
        *(
            f"[{one} ~ {words}] / [{now} ~ {words}] / {while_} {words}\n"
            f"[{many} ~ {words}] / [{all_now} ~ {words}]"
            for verb, block in _PHRASES
            for one, now, while_, many, all_now in (verb.split(),)
            for words in phrases(block)
        ),
        *_PAST_ONLY,
        *map(" ".join, product(_SELVES, (*_SELVES_BE, "de acuerdo", "a favor", "en contra"))),
        *(
            f"{modal} [{infinitive}]"
            for modal in ("quiso", "quisieron", "volvió a", "volvieron a", "deseó", "desearon")
            for infinitive in (*_AR, *_ER_IR, *_INFINITIVES.split("\n"))
        ),
    ]
)
# Every plural verb of saying reports what all its subjects say.
_PLURALS = frozenset(
    forms[0]
    for forms in (line.split(" / ") for line in _CUES.splitlines())
    if any(word.strip("[]").endswith(("aron", "eron")) for word in forms[0].split())
)

# Verbs that a noun for an encounter makes ones of an encounter, in the text and in titles; then those nouns.
_HOLD = (
    ("sostuvo|mantuvo|realizó|efectuó **", "sostiene|mantiene|tiene|celebra|realiza|efectúa *"),
    (
        "sostuvieron|mantuvieron|realizaron|efectuaron **",
        "sostienen|mantienen|tienen|celebran|realizan|efectúan *",
    ),
    ("tuvo|tuvieron *",),
    ("llevó|llevaron a cabo **", "lleva|llevan a cabo *"),
    ("presidió|presidieron *", "preside|presiden *"),
    ("copresidió|copresidieron *", "copreside|copresiden *"),
    # Otherwise, to celebrate something is to welcome it.
    ("celebró|celebraron ** un|una|unas|unos|dos|varias|sendas|sendos *",),
    ("celebró|celebraron ** la|el primera|primer|segunda|segundo|tercera|tercer|cuarta|quinta *",),
)
_HELD = {
    MeetingKind.MEETING: (
        "reunión|reuniones|encuentro|encuentros|entrevista|entrevistas|audiencia|consulta|consultas|diálogo|"
        "diálogos|intercambio|sesión|ronda|charla|coloquio|conversatorio|simposio|contacto|contactos"
    ),
    MeetingKind.TALKS: "conversaciones|pláticas",
    MeetingKind.PHONE_CALL: "telefónica|telefónicas|telefónico|llamada|teleconferencia",
    MeetingKind.VIDEO_CALL: "videoconferencia|videollamada|videoconferencias",
    MeetingKind.MULTILATERAL: "trilateral|trilaterales|tripartita|cuatripartita|cuadrilateral",
    MeetingKind.VISIT: "visita|visitas|gira",
}
_MEET = {
    MeetingKind.MEETING: """
        se reunió / se reúne / se reune
        se reunieron / se reúnen / se reunen
        se ha reunido
        se han reunido
        se entrevistó / se entrevista
        se entrevistaron / se entrevistan
        se encontró con / se encuentra con
        se encontraron / se encuentran
        se vio con / se ve con
        conversó * con / conversa * con
        conversaron / conversan
        departió * con / departe * con
        se dieron cita / se dan cita
        acogió|albergó ** reunión|encuentro|diálogo|consultas entre|con / acoge|alberga ** reunión|encuentro
        celebró|celebraron * consultas
        celebró|celebraron una|la cumbre con|bilateral
        intercambió|cambió opiniones|impresiones * con
        contactó con
        asistió|participó ** junto con|a / asiste|participa * junto con|a
        aprovechó|aprovecharon ** para reunirse|entrevistarse|encontrarse|conversar|dialogar
        dialogó * con / dialoga * con
        dialogaron / dialogan
        platicó * con / platica * con
        habló * con / habla * con
        recibió / recibe
        recibieron / reciben
        ha recibido
        fue recibido|recibida por / es recibido|recibida por
        fue recibido|recibida * por / es recibido|recibida * por
        fueron recibidos|recibidas por / son recibidos|recibidas por
        fueron recibidos|recibidas * por / son recibidos|recibidas * por
        concedió * audiencia / concede * audiencia
        asistió|participó * encuentro|reunión con|entre / asiste|participa * encuentro|reunión con|entre
        asistió|participó * simposio|coloquio / asiste|participa * simposio|coloquio
        asistió|participó * conversatorio / asiste|participa * conversatorio
        asistió|participó * consultas|diálogo / asiste|participa * consultas|diálogo
        desayunó|almorzó|cenó con / desayuna|almuerza|cena con
        compartió * desayuno|almuerzo|cena / comparte * desayuno|almuerzo|cena
        ofreció * desayuno|almuerzo|cena|banquete / ofrece * desayuno|almuerzo|cena|banquete
        convocó / convoca
        citó al embajador / cita al embajador
        citó a la embajadora / cita a la embajadora
        hizo|realizó|efectuó * visita de cortesía / hace|realiza|efectúa * visita de cortesía
        rindió * visita / rinde * visita
        presentó sus respetos / presenta sus respetos
    """,
    MeetingKind.TALKS: """
        acogió|albergó * conversaciones / acoge|alberga * conversaciones
        entabló|inició|concluyó|celebró * conversaciones / entabla|inicia|concluye * conversaciones
        entablaron|iniciaron|celebraron * conversaciones / entablan|inician * conversaciones
        participó * conversaciones / participa * conversaciones
    """,
    MeetingKind.PHONE_CALL: """
        sostuvo|mantuvo|tuvo * por teléfono / sostiene|mantiene|tiene * por teléfono
        sostuvieron|mantuvieron|tuvieron * por teléfono / sostienen|mantienen|tienen * por teléfono
        habló|conversó|dialogó * por teléfono / habla|conversa|dialoga * por teléfono
        hablaron|conversaron|dialogaron * por teléfono / hablan|conversan|dialogan * por teléfono
        habló|conversó|dialogó * telefónicamente / habla|conversa|dialoga * telefónicamente
        hablaron|conversaron|dialogaron * telefónicamente / hablan|conversan|dialogan * telefónicamente
        se comunicó * por teléfono / se comunica * por teléfono
        se comunicó * telefónicamente / se comunica * telefónicamente
        llamó por teléfono / llama por teléfono
        telefoneó / telefonea
        recibió|atendió|hizo * llamada / recibe|atiende|hace * llamada
        [recibió|atendió * llamada] telefónica de|del / recibe|atiende * llamada telefónica de|del
        intercambió * llamadas / intercambia * llamadas
    """,
    MeetingKind.VIDEO_CALL: """
        conversó|habló|dialogó * por video|vídeo / conversa|habla|dialoga * por video|vídeo
        se conectó|enlazó por video|vídeo con / se conecta|enlaza por video|vídeo con
    """,
    MeetingKind.MULTILATERAL: """
        acogió|albergó ** trilateral|tripartita|cuatripartita
        asistió|participó * trilateral|tripartita / asiste|participa * trilateral|tripartita
        asistió|participó * cuatripartita|cuadrilateral / asiste|participa * cuatripartita|cuadrilateral
        asistió|participó|presidió|celebró * mesa redonda / asiste|participa|preside|celebra * mesa redonda
        asistió|participó|presidió * reunión|cumbre de ministros|ministras|cancilleres
        asistió|participó|presidió * reunión|cumbre de líderes|dirigentes|mandatarios|jefes
        asiste|participa|preside * reunión|cumbre de ministros|ministras|cancilleres
        asiste|participa|preside * reunión|cumbre de líderes|dirigentes|mandatarios|jefes
    """,
    MeetingKind.VISIT: """
        visitó / visita
        visitaron / visitan
        hizo|inició|emprendió|cumplió|giró su|una * visita / hace|inicia|emprende|cumple|gira * visita
        hicieron|iniciaron|emprendieron su|una * visita / hacen|inician|emprenden * visita
        hizo|inició|emprendió su|una * gira / hace|inicia|emprende * gira
        concluyó|finalizó|culminó|terminó su|una * visita / concluye|finaliza|culmina|termina * visita
    """,
}

_MEETINGS = "reunión|reuniones|encuentro|conversación|conversaciones|diálogo|consultas|entrevista|cita"
_ACTS = (
    "reunión|encuentro|entrevista|acto|actos|audiencia|conversaciones|ceremonia|diálogo|consultas|sesión|cita"
)
_AT = "del|al|a la|de la|de las|a las|de los|a los"
_VIEWS = "opiniones|impresiones|ideas|criterios|pareceres|información|informaciones|experiencias"

LANGUAGE = Language(
    code="es",
    name="Spanish",
    common="el la de que y en los las del se con por para una al su ha",
    names="""
        state US Casa Blanca
    """,
    null_subject=True,
    office_comma=True,
    narrates_midway=True,
    modifiers_follow=True,
    # Sentences
    ends=".!?",
    abbreviations="""
        av avda cap cnel d dr dra dres dª e.g ee excma excmo fr gral i.e ilma ilmo ing lic mons p.ej prof
        profa rvdo s.a s.e s.m s.s sr sra sras sres srta srtas ss.mm sta sto tte v.e vs
    """,
    closing_abbreviations="""
        a.m abr ago c.v corp cía d.c dic ee.uu ene etc feb inc jr jul jun ltda nov oct p.m s.l sep sept ud
        uds uu
    """,
    numbering="núm núms no nº n.º pág págs art arts vol fig",
    starters="""
        a acompañada acompañado acompañados acompañaron acompañó actualmente además ahora al algunas algunos
        ambas ambos anoche ante antes aquel aquella aquellos asimismo asistieron asistió así aun aunque ayer
        bajo cabe cada celebrada celebradas celebrado celebrados cerca china como con concluida concluidas
        concluido concluidos conforme conviene corresponde cuando cuanto dada dado de debe deben del desde
        después dicha dicho durante día días e el ella ellas ello ellos en entonces entre entretanto era es
        esa esas ese eso esos esperamos esta estamos estas este esto estos estuvieron estuvo existe existen
        figuraban finalizada finalizadas finalizado finalizados finalmente frente fue fueron gracias ha
        habida hacia han hasta hay hoy hubo igualmente invitada invitado invitados junto juntos la las le
        les lo los luego mañana mediante mediodía mientras muchas muchos más nada nadie ni ninguna ninguno
        ningún no noche nos nosotros nuestra nuestro nueva nuevo nunca o os otra otras otro otros para
        participaron participó pero pese por porque posteriormente preguntada preguntado presentes
        previamente primero pues que queremos quien quienes recientemente respecto reunida reunidas reunido
        reunidos se seguidamente segundo según sendas sendos ser si siempre sin sobre solo somos son su sus
        sólo tal también tampoco tan tanto tarde tercero terminada terminadas terminado terminados toda
        todas todavía todo todos tomaron tomó tras tuvieron tuvo un una unas uno unos y ya yo él
    """,
    # Time
    months={
        **{name: number for number, name in enumerate(_MONTHS, start=1)},
        **{name: number for number, name in enumerate(_SHORT_MONTHS, start=1)},
        "setiembre": 9,
        "sept": 9,
    },
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)},
    relative_days={
        "hoy": 0,
        "esta mañana": 0,
        "esta tarde": 0,
        "esta noche": 0,
        "este mediodía": 0,
        "ayer": -1,
        "anoche": -1,
        "anteayer": -2,
        "antier": -2,
    },
    ordinals=r"\.?[º°ª]|ero|er|ro",
    lower_calendar=True,
    until="al|a|y el|y al|y|e|hasta el|hasta|-|–|—",
    dates=r"""
        {day} de {month} {until} {last_day} de {last_month}(?:,? del? (?:año )?{year})?
        {day} ?{until} ?{last_day} de {month}(?:,? del? (?:año )?{year})?
        {day} de {month}(?:,? del? (?:año )?{year})?
        {day} {month}\.?(?:,? {year})?(?= ?[(—–-])
        {year}-{month_number}-{day}
        {relative}
        (?<!santo ){weekday}(?!,? (?:día )?\d)  # no "Santo Domingo"
        (?:días?|(?:mañana|tarde|noche|mediodía) del) (?:día )?(?P<shown>{day})(?! de| (?:y|e|al?) \d)
        (?:el|del) (?P<shown>{day})(?=,| por la | en la | al mediodía| hora | a media )
    """,
    parts_of_day={
        PartOfDay.MORNING: """
            por la mañana
            en la mañana
            la mañana del|de
            esta mañana
            de la mañana
            a media mañana
            ayer mañana
            a.m.
        """,
        PartOfDay.NOON: """
            al mediodía
            mediodía
        """,
        PartOfDay.AFTERNOON: """
            por la tarde
            en la tarde
            la tarde del|de
            esta tarde
            de la tarde
            a media tarde
            p.m.
        """,
        PartOfDay.EVENING: """
            noche
            anoche
            anochecer
        """,
    },
    # What took place
    encounters={
        kind: "\n".join(
            [
                *(" / ".join(f"{verb} {nouns}" for verb in verbs) for verbs in _HOLD),
                *phrases(_MEET[kind]),
            ]
        )
        for kind, nouns in _HELD.items()
    },
    meeting_clauses="""
        al encontrarse con
        al recibir * a|al
        al reunirse * con
        al entrevistarse * con
        en el|un|su encuentro * con
        en la|una|su reunión|entrevista|audiencia * con
        en el transcurso|curso de la|su|una reunión|entrevista|conversación * con
        en el transcurso|curso del|de encuentro|su|un * con
        al conversar con
        al dialogar con
        tras reunirse con
        reunido|reunida|reunidos * con
        durante su|la|el|sus|las reunión|reuniones|encuentro|entrevista|audiencia|conversaciones con
        en su|la|el|sus|las|una|un reunión|reuniones|encuentro|entrevista|audiencia|conversaciones con
        durante una|un reunión|encuentro|entrevista|audiencia con
        durante unas conversaciones con
        en conversaciones con
        en conversación con
        durante su|la conversación con
        en el diálogo con
    """,
    event_nouns={
        MeetingKind.MEETING: """
            reunión
            reuniones
            encuentro
            consultas
            ronda
            diálogo
            sesión
            entrevista
            simposio
            cumbre
        """,
        MeetingKind.TALKS: """
            conversaciones
        """,
    },
    passives="""
        tuvo lugar
        tuvieron lugar
        se celebró
        se celebraron
        se celebra
        se celebran
        se realizó
        se realizaron
        se llevó a cabo
        se llevaron a cabo
        se efectuó
        se desarrolló
        se inauguró
        se mantuvieron
        se sostuvieron
        fue celebrada
        fue celebrado
        fueron celebradas
        quedó inaugurada
    """,
    kinds={
        MeetingKind.VIDEO_CALL: """
            enlace de video|vídeo
            por videoconferencia|videollamada
            videoconferencia
            vídeoconferencia
            video-conferencia
            videollamada
            videoconversación
            teleconferencia por video
            por video|vídeo
            vía video|vídeo
            a través de video|vídeo
            conferencia por video|vídeo
            conferencia de video|vídeo
            conexión de|por video|vídeo
            de manera|forma virtual
            en formato|modalidad virtual
            reunión|cumbre|encuentro virtual
            de manera|forma telemática
        """,
        MeetingKind.PHONE_CALL: """
            por teléfono
            por vía telefónica
            vía telefónica
            vía teléfono
            conversación|charla|llamada|entrevista|comunicación telefónica
            conversaciones|llamadas telefónicas
            contacto|diálogo|intercambio telefónico
            telefónicamente
            telefoneó
        """,
        MeetingKind.MULTILATERAL: """
            trilateral
            tripartita
            tripartito
            cuatripartita
            cuadrilateral
            mesa redonda
        """,
    },
    visits={
        VisitKind.STATE: """
            visita de estado
        """,
        VisitKind.OFFICIAL: """
            visita oficial
            visita oficial de buena voluntad
        """,
        VisitKind.WORKING: """
            visita de trabajo
        """,
        VisitKind.GOODWILL: """
            visita de buena voluntad
            visita amistosa
        """,
        VisitKind.PRIVATE: """
            visita privada
        """,
        VisitKind.TRANSIT: """
            visita de tránsito
            escala técnica
        """,
    },
    future="""
        va a
        van a
        prevé
        tiene previsto
        tiene previsto que
        está previsto que
        se espera que
        ha de
        deberá
        antes de
    """,
    requests="""
        a solicitud|petición|pedido|instancia|instancias de|del
        por iniciativa|solicitud|petición|pedido de|del
        solicitada por
        a propuesta de|del
    """,
    requested="""
        a solicitud|petición|pedido|instancia de este|esta|estos|estas último|última|últimos|últimas
        a solicitud|petición|pedido|instancia de este|esta
        a solicitud|petición|pedido de aquel|aquella
        a solicitud|petición|pedido suya|suyo
        a su solicitud|petición|pedido
        a solicitud|petición|pedido de la otra parte
        previa solicitud|petición
        a solicitud|petición|pedido de su homólogo|homóloga
        a solicitud|petición|pedido del homólogo
    """,
    margins="""
        al margen de|del
        en los márgenes de|del
        en el marco de|del
        con ocasión de|del
        con motivo de|del
        en ocasión de|del
        paralelamente a|al
        durante su participación en
    """,
    place_words="en",
    day_words="el",
    venue_words="en dentro",
    venue_links="de del la las los el y",
    visit_nouns="visita viaje gira visitas estancia",
    visit_links="a al por en de",
    separately="separado separadamente respectivamente sucesivamente individualmente sendas sendos",
    venues="""
        aeropuerto alcaldía alcázar ayuntamiento base bayi campamento cancillería casa castillo centro club
        complejo consulado cuartel despacho diaoyutai edificio embajada finca fortaleza granja hacienda
        hospital hotel jardín mansión ministerio monasterio moncloa museo oficina pabellón palacio
        parlamento puerto quinta recinto residencia sala salón secretaría sede senado teatro torre
        universidad villa zarzuela zhongnanhai ziguangge
    """,
    not_readouts={
        "press conference": """
            conferencia de prensa
            rueda de prensa
            conferencia de prensa habitual
            responde a una pregunta
            responde a preguntas
            responde a la pregunta
            responde a la prensa
            respuesta del portavoz
            respuesta de la portavoz
            a la pregunta de un periodista
            preguntas de la prensa
            preguntas de los periodistas
            preguntas de periodistas
            encuentro con la prensa
            ante la prensa
            ante los medios
            declaraciones a la prensa
            se reunió con la prensa
            se reúne con la prensa
        """,
        "announcement": """
            anuncia
            anuncian
            anunció
            anuncio
            visitará
            visitarán
            realizará
            realizarán
            efectuará
            asistirá
            asistirán
            participará
            sostendrá
            sostendrán
            mantendrá
            mantendrán
            celebrará
            se celebrará
            se reunirá
            se reunirán
            presidirá
            recibirá
            viajará
            ofrecerá
            copresidirá
        """,
        "speech": """
            discurso
            intervención
            alocución
            palabras
            ponencia
            brindis
            pronuncia
            pronunció
            comparecencia
            declaración de
            declaración del
        """,
        "letter": """
            carta
            cartas
            mensaje
            mensajes
            telegrama
            telegramas
            condolencias
            pésame
            felicitación
            felicitaciones
            felicita
            envía
            intercambian felicitaciones
        """,
        "commentary": """
            comentario
            editorial
            artículo
            artículo firmado
            tribuna
            opinión
            libro blanco
            columna
        """,
    },
    outsiders="""
        empresas extranjeras
        empresas españolas
        compañías extranjeras
        empresarios extranjeros
        inversores extranjeros
        inversionistas extranjeros
        directivos extranjeros
        ejecutivos extranjeros
        expertos extranjeros
        invitados extranjeros
        huéspedes extranjeros
        embajadores extranjeros
        enviados extranjeros
        diplomáticos extranjeros
        delegados extranjeros
        representantes extranjeros
        de capital extranjero
        con inversión extranjera
        multinacional
        multinacionales
        transnacionales
        de ultramar
        organizaciones internacionales
        organismos internacionales
        enviados diplomáticos
        cuerpo diplomático
        acreditados en china
        acreditados en beijing
        en visita
        de visita
    """,
    beginnings={
        "joint statement": """
            a continuación se reproduce el texto
            a continuación, el texto
            texto íntegro
            el texto íntegro
        """,
        "press conference": """
            pregunta:
            respuesta:
        """,
    },
    ceremonies="""
        ceremonia de bienvenida
        ceremonia de despedida
        ceremonia de recepción
    """,
    questions="""
        p:
        r:
        p.:
        r.:
        pregunta:
        respuesta:
        periodista:
        reportero:
        reportera:
    """,
    # People
    honorifics="""
        alteza camarada compañera compañero d d. don doña dr dra excelencia excelencias excelentísima
        excelentísimo excma excmo hermano hon honorable ilma ilmo ilustrísimo ing ingeniero jeque jequesa
        lic licenciado majestad majestades monseñor prof profa s.a.r s.a.r. s.e s.e. s.m s.m. s.s. señor
        señora señoras señores señorita sheij sir sr sra sras sres srta
    """,
    heads="""
        administrador administradora agregada agregado alcalde alcaldes alcaldesa almirante arzobispo asesor
        asesora asesores asistente auditor auditora autor autora ayudante canciller cancilleres candidata
        candidato capitán cardenal catedrática catedrático ceo cofundador cofundadora comandante comisaria
        comisario comisionada comisionado comisionados congresista consejera consejeras consejero consejeros
        contralor contralora coordinador coordinadora copresidenta copresidente copresidentes coronel cónsul
        cónsules decana decano defensor defensora delegada delegado delegados diputada diputado diputados
        directiva directivo directivos director directora directoras directores dirigente dirigentes doctor
        economista embajador embajadora embajadoras embajadores emir emperador emperatriz empresaria
        empresario encargada encargado enviada enviado enviados ex-presidente exministra exministro experta
        experto expresidenta expresidente exprimer exvicepresidente fiscal funcionaria funcionario fundador
        fundadora general gerente gobernador gobernadora gobernadores gobernante historiador inspector
        intendente inversor investigador investigadora jefa jefas jefe jefes juez jueza legislador
        legisladora legisladores lehendakari líder líderes magistrada magistrado mandataria mandatario
        mandatarios mariscal mediador mediadora miembro miembros ministra ministras ministro ministros
        monarca negociador negociadora nuncio papa patriarca portavoces portavoz premier presentador
        presidencia presidenta presidentas presidente presidentes primado princesa procurador procuradora
        profesor profesora propietario prorrector príncipe príncipes rector rectora regente regidor reina
        relator relatora representante representantes responsable rey reyes secretaria secretarias
        secretario secretarios senador senadora senadores socia socio subdirector subdirectora subgobernador
        subjefe subsecretaria subsecretario sultán teniente tesorera tesorero titular titulares vicealcalde
        vicealcaldesa vicecanciller vicecoordinador vicedirector vicedirectora vicegobernador
        vicegobernadora vicejefe vicelíder viceministra viceministras viceministro viceministros
        vicepresidenta vicepresidente vicepresidentes viceprimera vicesecretaria vicesecretario virrey vocal
        vocera vocero
    """,
    modifier_endings="""
        al
        ales
        ario
        aria
        arios
        arias
        ico
        ica
        icos
        icas
        ivo
        iva
        ivos
        ivas
        tor
        tora
        dor
        dora
    """,
    references={
        "mandatario": """
            presidente
            primer ministro
            rey
            emir
            sultán
            canciller
            príncipe
            jefe
        """,
        "mandataria": """
            presidenta
            primera ministra
            reina
            canciller
            princesa
            jefa
        """,
        "gobernante": """
            presidente
            presidenta
            primer ministro
            primera ministra
            rey
            emir
            sultán
            canciller
        """,
        "dirigente": """
            presidente
            presidenta
            primer ministro
            primera ministra
            secretario general
        """,
        "líder": """
            presidente
            presidenta
            primer ministro
            primera ministra
            secretario general
        """,
        "premier": """
            primer ministro
            primera ministra
        """,
        "jefe estado": """
            presidente
            rey
            emir
            sultán
        """,
        "jefa estado": """
            presidenta
            reina
        """,
        "jefe gobierno": """
            primer ministro
            presidente gobierno
            canciller
        """,
        "jefa gobierno": """
            primera ministra
            presidenta gobierno
            canciller
        """,
        "canciller": """
            ministro relaciones exteriores
            ministra relaciones exteriores
            ministro asuntos exteriores
            ministra asuntos exteriores
            ministro exteriores
            ministra exteriores
            secretario relaciones exteriores
            secretaria relaciones exteriores
        """,
        "jefe diplomacia": """
            ministro exteriores
            canciller
            secretario estado
            alto representante
        """,
        "jefa diplomacia": """
            ministra exteriores
            canciller
            secretaria estado
            alta representante
        """,
        "titular": """
            ministro
            ministra
            secretario
            secretaria
            director
            directora
        """,
        "vicecanciller": """
            viceministro exteriores
            viceministra exteriores
        """,
        "monarca": """
            rey
            reina
        """,
    },
    office_words="""
        academia académica adjunta adjunto administración administrativa administrativo adscrito aduanas
        aeroespacial aeronáutica aeropuertos africana africano africanos afroasiático agencia agraria
        agrario agricultura agropecuario agrícola agua ahorro alianza alimentación alta alto ambiental
        ambiente américa andina antártida apn archivos armada armadas armado artes asamblea asia asiática
        asiático asiáticos asociación asuntos atención ateneo audiencia autoridad autónoma autónomo
        auxiliar aviación aérea aéreas balear banca bancaria banco bienestar bilateral bilaterales bolsa
        bureau buró bálticos cabinete caja cambio capital cargo caribe caribeños carrera casa catastro
        ccppch central centro centroamericana centroamericanos chino ciencia ciencias científico ciudad
        ciudadana ciudadano civil clima climático club colegio comando combatientes comercial comerciales
        comercio comisiones comisión comité comités compañía competencia comunicaciones comunicación
        comunidad comunidades comunista comunitario confederación conferencia congreso conjunta conjunto
        consejo conservador constitucional construcción consultiva consultivo consumo contraloría control
        cooperación cooperativa coordinación corporación corte cortes crecimiento cuenca cuentas cuerno
        cultos cultura cultural cumbre cámara datos decanato defensa delegación democracia democrática
        democrático departamento deporte deportes derecho derechos desarme desarrollo desminado despacho
        digital digitalización diplomacia diplomática diplomático dirección discapacidad distrito división
        diálogo diáspora ecología ecológica economía económica económicas económico económicos educación
        ejecutiva ejecutivo ejecutivos ejército electa electo electoral electricidad embajada emergencia
        emergencias empleo empresa empresarial empresas energética energía energías enlace enseñanza
        entidad equidad equipo espacial espacio española especial especiales estabilidad estado estados
        estadística estatal estrategia estratégica estratégico estratégicos estudios eurasia euroasiático
        europa europea europeo europeos evaluación ex exprimera exterior exteriores externas externos
        extranjero extranjeros extraordinaria extraordinario facultad familia farmacéutica federación
        federal federales ferrocarriles financiera financiero finanzas firma fiscalía fmi fomento fondo
        foro frente fronteras fuerza fuerzas fundación gabinete ganadería gestión global gobernación
        gobierno grupo guardia guerra género hacienda heredera heredero historia holding honor honoraria
        honorario humana humanitaria humanitarios humano humanos igualdad inclusión independiente
        industria industrial industrias información informática infraestructura infraestructuras
        inmigración inmobiliaria innovación instituciones institución instituto insulares integración
        inteligencia interamericano interina interino interinstitucional interior internacional
        internacionales internas internos inversiones inversionistas inversión investigación islas isleños
        islámica islámico judicial junta juntas justicia juvenil juventud laboral latina latinoamericana
        latinoamericanos legado legal legislación legislativa legislativo liga local logística lucha
        macroeconómica madre manufacturera mar marina marítima marítimo marítimos mayor mayoritario
        mayoría medicina medio medios mediterráneos mercado mercados meridional meteorología metropolitana
        metropolitano migraciones migración migratorios militar militares minas minera minería ministerial
        ministerio minoría misión moneda monetaria monetario motor motores movilidad movimiento mujer
        mujeres multilateral multilaterales mundial municipal municipalidad municipio máxima máximo música
        nacional nacionales nacionalidades nacionalista naciones natural naturales naval navegación
        negociaciones negocios niñez norte nuclear nueva nuevo nórdicos número obras obrero observador
        occidental ocs océano océanos oficial oficina oms onu onu-hábitat operaciones oposición orden
        ordinario organismo organización orgánica oriental oriente otan pacífico parlamentaria
        parlamentario parlamento participación partido pasiva patria patrimonio paz países pcc pcch
        pensamiento península permanente personal pesca pesquera petrolera petróleo petróleos plan
        planeación planificación plenaria plenipotenciaria plenipotenciario pleno población poder policía
        política políticas político políticos popular populares portuaria portuario portuarios postal
        prefectura prensa presidencial presidium presupuesto prevención primer primera primero principal
        privada privado proceso producción productiva productivo profesional programa progreso promoción
        propaganda propiedad protección protocolo provincia provincial provisional proyectos pueblo
        pueblos puertos pública públicas público públicos real reales reconciliación reconstrucción
        recursos red reducción reforma refugiados regional regionales registro región regulación reino
        relaciones religiosos religión renovable renovables representación república reserva resiliencia
        revolucionario revolución ribereños rural saliente salud sanidad sección secretariado secretaría
        sector sede segunda segundo seguridad seguro seguros senado septentrional servicio servicios
        sindical sindicatos sistema soberana soberano social socialista sociedad solidaridad sostenible
        sostenibles subcomisión sudeste supervisión supervisora suplente suprema supremo sur tecnología
        tecnologías tecnológica tecnológico telecomunicaciones tercer tercera territorial territorio
        territorios tesoro tierra tierras trabajadores trabajo trabajos transición transporte transportes
        tribunal turismo ue unida unidad unidas unido unidos universidad universitaria unión urbana
        urbanismo urbano veteranos vial vice viceprimer vicerrectorado vida vivienda voluntariado vías
        zona zonas áfrica árabe árabes
    """,
    office_links="de del la las los el y e en para ante con al a sobre contra por &",
    between="entre",
    person_links="con por a al",
    of="de del",
    posted="para en ante sobre contra a",
    private="""
        academia analista asociación autor autora ceo club cofundador cofundadora compañía consorcio
        corporación cámara economista ejecutiva ejecutivo empresa empresaria empresarial empresario empresas
        farmacéutica firma fundación fundador fundadora gerente grupo historiador holding inmobiliaria
        inversor investigador investigadora motores museo periodista profesor profesora rector rectora socia
        sociedad socio universidad
    """,
    corporate="""
        consejera consejero copresidenta copresidente delegada delegado director directora ejecutiva
        ejecutivo general gerente jefa jefe líder presidenta presidente representante representantes
        responsable secretaria secretario socia socio vicepresidenta vicepresidente
    """,
    fillers="""
        anfitriona anfitrión comitiva consorte contraparte dama delegación esposa esposo homóloga homólogas
        homólogo homólogos huésped interlocutor interlocutora primera visitante
    """,
    before_office="""
        actual electa electo entonces flamante futura futuro homóloga homólogas homólogo homólogos nueva
        nuevo propia propio recién también
    """,
    patronymics="bin bint ibn ben",
    name_particles="""
        abu al am ap ben bin bint binte da das de del della den der di do dos du e el ibn ibni la las le los
        ter und van von y zu
    """,
    name_suffixes="jr jr. sr. ii iii iv hijo padre",
    given_names="""
        américa argentina asunción concepción dolores domingo florencia francia israel jordania lourdes
        mauricio montserrat santiago trinidad valencia victoria
    """,
    home_names={"CN": CHINESE_NAME},
    institutions={
        "CN": """
            asamblea popular nacional
            apn
            comité permanente de la asamblea popular nacional
            comité permanente de la apn
            conferencia consultiva política del pueblo chino
            ccppch
            asociación de amistad del pueblo chino con el extranjero
            instituto de asuntos exteriores del pueblo chino
            instituto del pueblo chino de asuntos exteriores
            consejo chino para el fomento del comercio internacional
            federación nacional de mujeres de china
            federación nacional de sindicatos de china
            partido comunista de china
            partido comunista chino
            pcch
            consejo de estado
            comisión militar central
            ejército popular de liberación
            banco popular de china
        """,
    },
    counterparts="""
        homólogo
        homóloga
        homólogos
        homólogas
        par
        pares
        contraparte
        contrapartes
        colega
    """,
    not_present="""
        en nombre de|del
        en representación de|del
        por encargo de|del
        por invitación de|del
        por la invitación de|del
        a invitación de|del
        atendiendo a la invitación de|del
        invitado|invitada|invitados por
        invitado|invitada|invitados por el
        acompañando a|al
        enviado|enviada especial de|del
        enviado|enviada personal de|del
        representante especial de|del
        representante personal de|del
        carta de|del
        carta personal de|del
        mensaje de|del
        mensaje personal de|del
        saludos de|del
        saludo de|del
        felicitó a|al
        funeral de|del
        funerales de|del
        exequias de|del
        investidura de|del
        toma de posesión de|del
        toma de protesta de|del
        transmisión del mando de|del
        memoria de|del
        sucesor|sucesora de|del
        predecesor|predecesora de|del
        esposa de|del
        esposo de|del
        hijo|hija de|del
        viuda de|del
        instrucciones de|del
        declaraciones de|del
        visita de|del
        fallecimiento de|del
        muerte de|del
        conducción de|del
        liderazgo de|del
    """,
    relatives="que quien quienes cuyo cuya cuyos cuyas cual cuales donde",
    accompanied="""
        acompañado|acompañada|acompañados|acompañadas de|por
        en presencia de|del
        con la presencia|asistencia|participación de|del
        en compañía de|del
    """,
    presence="""
        estuvo presente
        estuvieron presentes
        también estuvo presente
        también estuvieron presentes
        estuvo también presente
        estuvieron también presentes
        se hallaba presente
        se hallaban presentes
        se encontraba|hallaba|contaba entre los presentes|asistentes|participantes
        se encontraban|hallaban|contaban entre los presentes|asistentes|participantes
        se encontraba presente
        se encontraban presentes
        estaba presente
        estaban presentes
        hizo acto de presencia
        hicieron acto de presencia
        asistió
        asistieron
        participó
        participaron
        tomó parte
        tomaron parte
        intervino en
        intervinieron en
        concurrió
        concurrieron
        acompañó
        acompañaron
        figuró|figuraron entre los asistentes|presentes|participantes
        figuraba|figuraban entre los asistentes|presentes|participantes
        se sumó|sumaron a la|las|al reunión|conversaciones|encuentro|acto|diálogo|entrevista|cita
        formó|formaron parte de|del
        se contó|contaron entre los asistentes|presentes|participantes
    """,
    presence_before=f"""
        estuvo presente
        estuvieron presentes
        estuvo también presente
        estuvieron también presentes
        también estuvo presente
        también estuvieron presentes
        asistió
        asistieron
        también asistió
        también asistieron
        asistieron también
        participó
        participaron
        también participó
        también participaron
        participaron también
        tomó parte
        tomaron parte
        también tomaron parte
        concurrieron
        acompañó a|al
        acompañaron a|al
        entre los asistentes|presentes|participantes figuraban|figuró|figuraba|figuraron
        entre los asistentes|presentes|participantes estaban|estaba|estuvieron|estuvo
        entre los asistentes|presentes|participantes se encontraban|encontraba|contaban|hallaban
        contó|contaron con la presencia|asistencia|participación de|del
        contó|contaron también con la presencia|asistencia|participación de|del
        por la parte china|asistieron|participaron
        a la|el|las|los|esta|dicha|estas {_ACTS} ~ asistió|asistieron|concurrieron
        al|a encuentro|acto|diálogo|este|dicho|ambos|ambas * asistió|asistieron|concurrieron
        en la|el|las|los|esta|dicha|este {_ACTS} ~ participó|participaron|tomaron parte
        en la|el|las|los|esta|dicha|este {_ACTS} ~ estuvo presente
        en la|el|las|los|esta|dicha|este {_ACTS} ~ estuvieron presentes
        en las|los|estas|estos|dichas|dichos|ambas|ambos actividades|actos|eventos ~ participó|participaron
        en las|los mencionadas|mencionados|citadas|citados actividades|actos|eventos ~ participó|participaron
        en las|los actividades|actos|eventos mencionadas|mencionados ~ participó|participaron
        presentes en * estuvieron
        presentes estuvieron
        fue|fueron presidida|presidido|presididas por
        fue|fueron copresidida|copresidido|copresididas por
        fue|fueron copresidida|copresididas conjuntamente por
        la presidieron
        la copresidieron
    """,
    # Speech
    cues=_CUES,
    joint_cues=f"""
        [intercambiaron * {_VIEWS}]
        [intercambiaron puntos de vista]
        [intercambiaron * puntos de vista]
        [canjearon * {_VIEWS}]
        [cambiaron * {_VIEWS}]
        [cambiaron puntos de vista]
        [canjearon puntos de vista]
        mantuvieron|sostuvieron|tuvieron|realizaron|efectuaron * [intercambio de {_VIEWS}]
        mantuvieron|sostuvieron|tuvieron|realizaron|efectuaron * [intercambios de {_VIEWS}]
        mantuvieron|sostuvieron|tuvieron|realizaron|efectuaron * [intercambio de puntos de vista]
        mantuvieron|sostuvieron|tuvieron|realizaron|efectuaron * [intercambios de puntos de vista]
        mantuvieron|sostuvieron|tuvieron|realizaron * [intercambio|intercambios|comunicación] * sobre|acerca
        mantuvieron|sostuvieron|tuvieron * [conversación|conversaciones|diálogo|consultas] * sobre|acerca
        mantuvieron|sostuvieron|tuvieron * [debate|debates|discusión|discusiones] * sobre|acerca
        llevaron a cabo * [intercambio|intercambios|consultas|debate] sobre|acerca
        abordaron
        acordaron
        alcanzaron
        llegaron a
        analizaron
        coincidieron
        concordaron
        conversaron

        convinieron
        debatieron
        decidieron
        deliberaron
        departieron
        dialogaron
        discutieron
        estuvieron de acuerdo
        evaluaron
        exploraron
        resolvieron
        dispusieron
        sellaron el compromiso
        ultimaron
        delinearon
        sentaron las bases
        fijaron
        tocaron
        hablaron
        pactaron
        pasaron revista
        [quedaron] en
        quedaron de acuerdo
        se consultaron
        se felicitaron mutuamente
        se informaron
        se pusieron de acuerdo
        sopesaron
        trataron
        trazaron
    """,
    joint_participles=f"""
        [intercambiando {_VIEWS}]
        [intercambiando puntos de vista]
        e|y [intercambió {_VIEWS}]
        e|y [intercambió puntos de vista]
        e|y [intercambiaron {_VIEWS}]
        e|y [intercambiaron * {_VIEWS}]
        e|y [intercambiaron puntos de vista]
        y [abordaron]
        y [analizaron]
        y [conversaron] sobre|acerca
        y [debatieron]
        y [discutieron]
        y [trataron]
        con quien|quienes [intercambió {_VIEWS}]
        con quien|quienes [intercambió puntos de vista]
        con quien|quienes [abordó|analizó|trató]
    """,
    topics=f"""
        [se abordó|abordaron]
        [se acordó|acordaron]
        [se analizó|analizaron]
        [se coincidió]
        [se convino|convinieron]
        [se debatió|debatieron]
        [se decidió|decidieron]
        [se discutió|discutieron]
        [se evaluó|evaluaron]
        [se examinó|examinaron]
        [se habló]
        [se intercambiaron opiniones|impresiones|ideas|pareceres]
        [se intercambiaron puntos de vista]
        [se pasó revista]
        [se repasó|repasaron]
        [se revisó|revisaron]
        [se trató|trataron]
        [se prestó] * atención
        fue|fueron [abordado|abordada|abordados|abordadas]
        fue|fueron [analizado|analizada|analizados|analizadas]
        fue|fueron [debatido|debatida|debatidos|debatidas]
        fue|fueron [discutido|discutida|discutidos|discutidas]
        fue|fueron [examinado|examinada|examinados|examinadas]
        fue|fueron [tratado|tratada|tratados|tratadas]
        fue|fueron objeto de [examen|análisis|debate|conversación|intercambio]
        [quedó acordado|convenido|decidido]
        hubo * [intercambio]
        hubo * [acuerdo|consenso|coincidencia]
        {_MEETINGS} ~ [versó|versaron] ~ sobre
        {_MEETINGS} ~ [giró|giraron] ~ en torno
        {_MEETINGS} se [centró|centraron] ~ en
        {_MEETINGS} [abordó|abordaron|abarcó|abarcaron|trató|trataron]
        {_MEETINGS} también|asimismo|además|igualmente [abordó|abordaron|abarcó|abarcaron|trató|trataron]
    """,
    agreements=_PLURALS | {"acordó", "convino", "decidió", "se comprometieron"},
    narration="""
        había|habían ~ asistido|depositado|inaugurado|llegado|mantenido|participado|pronunciado|recibido
        había|habían ~ recorrido|sostenido|viajado|visitado|presidido|firmado|ofrecido
        abandonó
        abordó un|el
        acompañó al
        acudió
        acudieron
        almorzó
        anunció la apertura
        aprobó
        aprobaron
        arribó
        asistió
        asistieron
        atestiguó la firma
        atestiguaron la firma
        atestiguó la suscripción
        canjeó
        canjearon
        caminaron
        cenó
        clausuró
        clausuraron
        colocó
        colocaron
        condecoró
        concluyó su visita
        concluyó la visita
        contempló
        contemplaron
        cortó la cinta
        cortaron la cinta
        degustaron
        depositó
        depositaron
        desveló
        desvelaron
        develó
        develaron
        dio un paseo
        dieron un paseo
        dio inicio
        dio comienzo
        disfrutaron
        emitió
        emitieron
        emprendió
        entregó
        entregaron
        escuchó
        escucharon
        escribió
        estampó
        estrechó la mano
        estrenó
        expidió
        expidieron
        firmó
        firmaron
        fue|estuvo acompañado|acompañada
        fueron|estuvieron acompañados|acompañadas
        fue condecorado
        fue condecorada
        fue recibido
        fue recibida
        fue despedido
        fue elegido
        fue elegida
        fue nombrado
        fue nombrada
        fue testigo
        fueron testigos
        guardó un minuto
        guardaron un minuto
        impuso
        inauguró
        inauguraron
        inició su visita
        inició una visita
        inspeccionó
        intercambiaron regalos
        intercambiaron obsequios
        intercambiaron documentos
        intercambiaron cartas
        intercambiaron mensajes
        intervino
        intervinieron
        izó
        lanzaron
        llegó
        llegaron
        obsequió
        ofreció * banquete|almuerzo|cena|ceremonia|recepción|desayuno
        ofrecieron * banquete|almuerzo|cena|ceremonia|recepción|desayuno
        ofrendó
        otorgó
        participó
        participaron
        partió
        partieron
        pasó revista a la|las guardia|tropas|guardias
        pasaron revista a la|las guardia|tropas|guardias
        paseó
        pasearon
        plantó
        plantaron
        posó
        posaron
        presenció
        presenciaron
        presentó credenciales
        presentó sus cartas
        presentó sus credenciales
        presentó las credenciales
        presidió
        presidieron
        copresidió
        copresidieron
        pronunció
        pronunciaron
        publicó
        publicaron
        recibió
        recibieron
        recorrió
        recorrieron
        regresó
        regresaron
        rubricó
        rubricaron
        suscribió|suscribieron un|una|el|la|los|las|varios|varias|dos|tres|cuatro|cinco|seis|siete|ocho
        salió
        salieron
        se desplazó
        se desplazaron
        se despidió
        se despidieron
        se dirigió a la prensa
        se dirigió a los|las
        se fotografiaron
        se hicieron fotos
        se marchó
        se retiraron
        se tomaron
        se trasladó
        se trasladaron
        selló
        sellaron
        tocó
        tomó la palabra
        tomaron fotos
        tomaron té
        viajó
        viajaron
        visitó
        visitaron
        visionaron
        voló
        mantuvieron un profundo intercambio
        compareció
        comparecieron
        celebró|celebraron ~ un|una|la|el * ceremonia|banquete|acto|almuerzo|cena|recepción|velada
        celebró|celebraron un|una
        sostuvo un|una
        mantuvo un|una
        realizó
        realizaron
        efectuó
        hizo uso de la palabra
        hizo entrega
        hicieron entrega
        hizo una ofrenda
        dio una conferencia
        fue agasajado
        se celebró
        se celebraron
        tuvo lugar
        tuvieron lugar
    """,
    narrated_passives="""
        se firmó
        se firmaron
        se suscribió
        se suscribieron
        se publicó
        se publicaron
        se emitió
        se emitieron
        se aprobó
        se aprobaron
        se inauguró
        se inauguraron
        se adoptó
        se adoptaron
        fue|fueron firmado|firmada|firmados|firmadas
        fue|fueron suscrito|suscrita|suscritos|suscritas
        fue|fueron publicado|publicada|publicados|publicadas
        fue|fueron emitido|emitida|emitidos|emitidas
        fue|fueron aprobado|aprobada|aprobados|aprobadas
        fue|fueron inaugurado|inaugurada|inaugurados|inauguradas
        fue|fueron adoptado|adoptada|adoptados|adoptadas
    """,
    verb_endings="""
        ó
        aron
        ieron
    """,
    joint_verb_endings="""
        aron
        ieron
        jeron
    """,
    adverbs="""
        , : además ahora anoche aquí asimismo así ayer aún bien después domingo entonces entretanto
        finalmente ha había habían han hoy igualmente incluso jueves la las le les lo los luego lunes martes
        me miércoles no nos nuevamente posteriormente previamente primero pues seguidamente siempre solo
        sábado sí sólo también tampoco todavía viernes ya
    """,
    clitics="se",
    additions="también asimismo igualmente además",
    auxiliaries="ha han había habían",
    adverbials="""
        este|el lunes|martes|miércoles|jueves|viernes|sábado|domingo
        por su parte
        por su lado
        de su parte
        a su vez
        a ello
        a eso
        a esto
        así lo
        por un lado
        por una parte
        por otra parte
        por otro lado
        por último
        de nuevo
        de igual modo
        de igual manera
        de igual forma
        del mismo modo
        de la misma manera
        de la misma forma
        de este modo
        de esta manera
        en especial
        en particular
        en concreto
        en primer lugar
        en segundo lugar
        en tercer lugar
        en último lugar
        en respuesta
        en este sentido
        en ese sentido
        en tal sentido
        en este contexto
        a este respecto
        al respecto
        en esta ocasión
        en la ocasión
        en ese marco
        en nombre de su país
        al mismo tiempo
        al tiempo
        a continuación
        acto seguido
        en todo caso
        sin embargo
        no obstante
        por tanto
        por lo tanto
        por consiguiente
        una vez más
        en conclusión
        para concluir
        para terminar
        con firmeza
        con claridad
        con franqueza
        con rotundidad
        con énfasis
        en resumen
        de manera positiva
        ante todo
        sobre todo
        durante la reunión ,
        durante el encuentro ,
        durante las conversaciones ,
        durante la conversación ,
        durante la entrevista ,
        en la reunión ,
        en el encuentro ,
    """,
    adverb_endings="""
        mente
    """,
    singular_pronouns="él ella",
    plural_pronouns="ellos ellas",
    thing_pronouns="esta esa aquella",
    interlocutors="""
        este|esta último|última
        su interlocutor|interlocutora
        su homólogo|homóloga
        su anfitrión|anfitriona
        su huésped
        su visitante
        su colega
        su contraparte
        su par
        el anfitrión|huésped|visitante
        la anfitriona|huésped|visitante
    """,
    sources="""
        según
        de acuerdo con
        en palabras de|del
        a decir de|del
    """,
    own_sources="""
        en sus palabras
        según sus palabras
        a su juicio
        a su entender
        a su modo de ver
    """,
    joint_determiners="""
        ambas
        ambos
        las dos
        los dos
        las tres
        los tres
        las cuatro
        los cuatro
        las cinco
        los cinco
        todas las
        todos los
        las
        los
    """,
    joint_nouns="""
        partes
        lados
        líderes
        dirigentes
        mandatarios
        mandatarias
        gobernantes
        jefes de estado
        jefes de gobierno
        jefes de estado y de gobierno
        jefes de delegación
        jefes de la diplomacia
        jefes de las diplomacias
        presidentes
        presidentas
        primeros ministros
        primeras ministras
        vicepresidentes
        viceprimeros ministros
        viceministros
        viceministras
        ministros
        ministras
        ministros de relaciones exteriores
        ministros de asuntos exteriores
        ministros de exteriores
        ministros de defensa
        ministros de comercio
        cancilleres
        cancillerías
        vicecancilleres
        diplomáticos
        asambleas
        asociaciones
        bancos centrales
        delegaciones
        ejércitos
        entidades
        equipos
        fiscalías
        fuerzas armadas
        fuerzas policiales
        instituciones
        legislativos
        ministerios
        organismos
        organizaciones
        parlamentos
        partidos
        policías
        tribunales
        universidades
        interlocutores
        homólogos
        homólogas
        enviados
        enviados especiales
        representantes especiales
        embajadores
        negociadores
        responsables
        funcionarios
        altos funcionarios
        copresidentes
        países
        gobiernos
        secretarios
        directores
        titulares
    """,
    joint_subjects="""
        ambas
        ambos
        los dos
        las dos
        ambos|ambas representantes|enviadas|legisladoras
        los|las dos|tres|cuatro representantes|enviadas|legisladoras
        uno y otro
        una y otra parte
        unos y otros
        los líderes de ambos países
        los líderes de los dos países
        los mandatarios de ambos países
        los mandatarios de los dos países
        los jefes de estado de ambos países
        los jefes de estado de los dos países
        los cancilleres de ambos países
        los cancilleres de los dos países
        los ministros de ambos países
        los ministros de los dos países
        los dos altos cargos
    """,
    side_nouns="parte lado delegación gobierno bando cancillería",
    groups="""
        académicas académicos alcaldes alumnos asistentes asociaciones científicos comitiva compañías
        concurrentes congresistas corporaciones cámaras delegaciones delegación delegadas delegados
        descendientes diplomáticos diputados directivas directivos dirigentes ejecutivas ejecutivos
        embajadores empresariado empresarias empresarios empresas entidades enviados estudiantes estudiosos
        expertas expertos firmas funcionarios gobernadores instituciones interlocutores inversionistas
        inversores invitados jefes jóvenes legisladoras legisladores líderes miembros ministros mujeres
        oradores parlamentarias parlamentarios participantes periodistas presentes profesores rectores
        representante representantes senadores veteranos visitantes
    """,
    modals="""
        debe deben era eran es espera esperan está están fue fueron ha había han hay necesita necesitan
        podrá podrán puede pueden quiere quieren será serán son tiene tienen
    """,
    articles="""
        algunas algunos ambas ambos aquel aquella cada dicha dichas dicho dichos diversas diversos el esa
        esas ese esos esta estas este estos la las lo los muchas muchos numerosas numerosos otra otras otro
        otros su sus toda todas todo todos un una unas unos varias varios
    """,
    conjunctions="y e , & o u",
    prepositions="""
        a al ante bajo con contra desde durante en entre hacia hasta mediante para por según sin sobre tras
    """,
    replies="""
        a lo que
    """,
    contrasts="mientras y e pero ; tanto tiempo lo",
    preambles="""
        a abordando acerca agregando al ante antes aunque añadiendo bajo como con concluida concluidas
        concluido concluidos conforme consciente contra cuando dada dado de del desde después durante en
        entre finalizada finalizadas finalizado finalizados frente fuera gracias hacia hasta junto luego
        mediante mientras más para pese por preguntada preguntado respecto reunida reunido según si sin
        sobre terminada terminadas terminado terminados tocante tras
    """,
    preamble_endings="""
        ando
        iendo
        yendo
        ándose
        iéndose
        ándole
    """,
    events="""
        una declaración conjunta
        la declaración conjunta
        un comunicado conjunto
        el comunicado conjunto
        la reunión
        las reuniones
        esta reunión
        el encuentro
        este encuentro
        la entrevista
        la audiencia
        las conversaciones
        la conversación
        la llamada
        la visita
        esta visita
        la ceremonia
        la cumbre
        la sesión
        la ronda
        las consultas
        la consulta
        el diálogo
        los debates
        el debate
        la atmósfera
        el ambiente
        el acto
        el simposio
        el coloquio
        el banquete
        el intercambio
        el acuerdo
        la cita
        la velada
        la jornada
        se trata de la primera
    """,
    aside=f"""
        tras la|el|las|los reunión|encuentro|conversaciones|firma|entrevista|ceremonia|consultas|actos
        tras la|el|las|los audiencia|acto|diálogo|banquete|cita
        tras su|sus encuentro|reunión|conversaciones|entrevista
        después de|del la|el|las|los reunión|encuentro|conversaciones|firma|entrevista|ceremonia
        después del encuentro|acto|banquete|diálogo
        antes de la|las|los|el reunión|conversaciones|entrevista|ceremonia|audiencia|consultas
        antes del encuentro|acto|diálogo|banquete
        previo a la|las reunión|conversaciones
        previamente a
        concluida|concluido|concluidas|concluidos
        finalizada|finalizado|finalizadas|finalizados
        terminada|terminado|terminadas|terminados
        una vez concluida|concluido|concluidas|finalizada|finalizado|finalizadas|terminada|terminadas
        al término {_AT}
        al final {_AT}
        al concluir
        al finalizar
        al terminar
        a su llegada
        a la llegada
        a su arribo
        al llegar
        al día siguiente
        más tarde
        ese mismo día
        ese día
        el mismo día
        en la misma jornada
        esa misma tarde
        esa misma noche
        esa misma mañana
        la misma tarde
        por la noche ,
        por la tarde ,
        por la mañana ,
        durante la visita ,
        durante su visita ,
        durante su visita a
        durante la estancia
        durante su estancia
        durante su estadía
        durante su permanencia
        durante el viaje
        en el marco de la|su visita
        acompañado|acompañada por|de
    """,
)
