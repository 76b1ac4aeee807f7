"""How readouts are told in Spanish: data only, read as ``Telling`` says.

The people and the events are invented; the formulas are those that foreign ministries write with.
"""

from __future__ import annotations

from dipreadout.model import MeetingKind, PartOfDay, VisitKind
from dipreadout.strategies.telling import Telling

__all__ = ["TELLING"]

TELLING = Telling(
    code="es",
    space=" ",
    comma=", ",
    stop=".",
    sandhi=r"""
        \bde el\b -> del
        \ba el\b -> al
        \by (?=(?:[Ii]|[Hh]i)(?![aeo])) -> "e "
    """,
    # Who
    publisher="cn-mfa",
    home="CN",
    sides="""
        code | agreement | state | adjective | cities
        CN | f | China | chin<o/a> | Beijing, Shanghai, Chengdu
        KE | f | Kenia | kenian<o/a> | Nairobi
        PE | m | Perú | peruan<o/a> | Lima
        CL | m | Chile | chilen<o/a> | Santiago
        BO | f | Bolivia | bolivian<o/a> | La Paz
        DO | f | la [República Dominicana] | dominican<o/a> | Santo Domingo
        DE | f | Alemania | <alemán/alemana> | Berlín, Múnich
        FR | f | Francia | <francés/francesa> | París
        ES | f | España | español</a> | Madrid
        US | m | Estados Unidos | estadounidense | Washington, Nueva York
        GB | m | el [Reino Unido] | británic<o/a> | Londres
        VN | m | Vietnam | vietnamita | Hanói
        JP | m | Japón | <japonés/japonesa> | Tokio
        SA | f | Arabia Saudita | saudita | Riad
        HU | f | Hungría | húngar<o/a> | Budapest
        IE | f | Irlanda | <irlandés/irlandesa> | Dublín
        RU | f | Rusia | rus<o/a> | Moscú
        BR | m | Brasil | brasileñ<o/a> | Brasilia
        TT | m | Trinidad y Tobago | trinitense | Puerto España
        CI | f | Côte d'Ivoire | marfileñ<o/a> | Abiyán
        KZ | m | Kazajistán | kazaj<o/a> | Astaná
        EU | f | la [Unión Europea] | europe<o/a> | Bruselas
        UN | f | la [ONU] | | Nueva York
    """,
    names="""
        code | agreement | full | short
        CN | m | Lin Zhaoyuan |
        CN | m | Gao Wen |
        CN | f | Shen Ruolan |
        CN | m | Ouyang Qing |
        CN | m | Tan Yiming | Tan
        CN | f | Mei Shuyi |
        CN | m | Luo Hai | Luo
        CN | m | He Mingde |
        CN | m | An Wei |
        CN | f | Xu Xi'an |
        KE | f | Amina Wanjiru Odhiambo | Odhiambo
        KE | m | Joseph Kiprono Barasa | Barasa
        PE | f | Rosa Elvira Quispe Montoya | Quispe
        PE | m | Julio Arce | Arce
        CL | m | Ignacio Larraín Undurraga | Larraín
        BO | f | Nilda Mamani Choque | Mamani
        DO | m | Ramón Emilio de la Cruz | de la Cruz
        DE | m | Karl-Heinz Brandner | Brandner
        DE | f | Annika von der Heide | von der Heide
        FR | m | Jean-Luc Peyrol | Peyrol
        ES | f | Begoña Iturralde | Iturralde
        ES | m | Álvaro Sotomayor Lasarte | Sotomayor
        US | m | Walter R. Fenwick | Fenwick
        GB | m | Alastair Pembrook | Pembrook
        VN | m | Tran Van Khoa |
        JP | m | Haruto Kisaragi | Kisaragi
        SA | m | Faris bin Khalid Al Marwani |
        HU | m | Balázs Vörösházi | Vörösházi
        IE | f | Niamh O'Rafferty | O'Rafferty
        RU | m | Serguéi Borísovich Lazutin | Lazutin
        BR | m | João Carlos de Souza Prado | Prado
        TT | m | Keston Ramdial | Ramdial
        CI | f | Aya N'Guessan-Brou | N'Guessan-Brou
        KZ | m | Yerlán Sadybekov | Sadybekov
        EU | f | Ingrid Maes | Maes
        UN | m | Tomas Bergqvist | Bergqvist
        - | m | Oliver Stannard | Stannard
        - | f | Elena Marchetti | Marchetti
    """,
    honorifics="<el Sr./la Sra.>",
    titles="""
        president<e/a> | president<e/a> | presidentes
        president<e/a> {adjective} | president<e/a> | presidentes
        prim<er ministro/era ministra> | prim<er ministro/era ministra> | jefes de Gobierno
        prim<er ministro/era ministra> {adjective} | prim<er ministro/era ministra> | jefes de Gobierno
        canciller | canciller | cancilleres
        canciller {adjective} | canciller | cancilleres
        ministr<o/a> {adjective} de Relaciones Exteriores | ministr<o/a> | ministros
        ministr<o/a> de Relaciones Exteriores | ministr<o/a> | ministros
        ministr<o/a> de Asuntos Exteriores y Cooperación | ministr<o/a> | ministros
        viceprim<er ministro y ministro/era ministra y ministra> de Relaciones Exteriores | ministr<o/a>
        ministr<o/a> de Comercio Exterior y Turismo | ministr<o/a> | ministros
        president<e/a> del Congreso Nacional | president<e/a> del Congreso | líderes
        vicepresident<e/a> | vicepresident<e/a> | vicepresidentes
        asesor</a> de Seguridad Nacional
        embajador</a> de {state} en China | embajador</a> | embajadores
        enviad<o/a> especial {adjective} para el Cuerno de África | enviad<o/a> especial | enviados
    """,
    titles_of={
        "CN": """
            president<e/a> | president<e/a> | presidentes
            prim<er ministro/era ministra> | prim<er ministro/era ministra> | jefes de Gobierno
            prim<er ministro/era ministra> del Consejo de Estado | prim<er ministro/era ministra>
            viceprim<er ministro/era ministra> | viceprim<er ministro/era ministra>
            ministr<o/a> de Relaciones Exteriores | ministr<o/a> | ministros
            miembro del Buró Político del Comité Central del PCCh y ministr<o/a> de Relaciones Exteriores
            consejer<o/a> de Estado y ministr<o/a> de Seguridad Pública | consejer<o/a> de Estado
            ministr<o/a> de Comercio | ministr<o/a> | ministros
            president<e/a> del Comité Permanente de la Asamblea Popular Nacional
            director</a> de la Oficina de la Comisión Central de Asuntos Exteriores | director</a>
            viceministr<o/a> de Relaciones Exteriores | viceministr<o/a> | viceministros
            ministr<o/a> asistente de Relaciones Exteriores
            enviad<o/a> especial del Gobierno chino para los Asuntos de Oriente Medio | enviad<o/a> especial
        """,
        "US": """
            president<e/a> | president<e/a> | presidentes
            vicepresident<e/a> | vicepresident<e/a> | vicepresidentes
            secretari<o/a> de Estado | secretari<o/a> de Estado
            secretari<o/a> del Tesoro | secretari<o/a> del Tesoro
        """,
        "EU": """
            alt<o representante/a representante> de la Unión Europea para Asuntos Exteriores
            president<e/a> de la Comisión Europea | president<e/a> | líderes
            comisari<o/a> europe<o/a> de Comercio | comisari<o/a>
        """,
        "UN": """
            secretari<o/a> general de las Naciones Unidas | secretari<o/a> general
            president<e/a> de la Asamblea General de la ONU | president<e/a>
        """,
        "-": """
            president<e/a> y director</a> general de Northwind Motors | president<e/a>
            president<e/a> de la Fundación Halden | president<e/a>
            director</a> ejecutiv<o/a> de Adria Shipping Group
        """,
    },
    unplaced="CN EU UN -",
    offices="""
        {title} de {state}
    """,
    first="""
        <el/la> {office}, {name},
        <el/la> {office}, {name},
        <el/la> {office} {name}
        {name}, {office},
        <el/la> {office}, {name}, quien se encontraba de visita,
    """,
    titled="<el/la> {office} {name}",
    untitled="{name}",
    remote_first="""
        <el/la> {office}, {name},
        <el/la> {office}, {name},
        <el/la> {office} {name}
        {name}, {office},
    """,
    home_first="""
        <el/la> {office} {name}
        <el/la> {office} {name}
        <el/la> {office}, {name},
        {name}, {office},
    """,
    split="<el/la> {title} {name} de {state}",
    later="""
        {name}
        {name}
        {short}
        {honorific} {short}
        <el/la> {title} {name}
        <el/la> {title} {short}
    """,
    by_office="""
        <el/la> {bare}
        <el/la> {bare} {adjective}
    """,
    pair="{one} y {other}",
    # When
    months="""
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    """,
    weekdays="lunes martes miércoles jueves viernes sábado domingo",
    days="""
        {day} de {month} de {year}
        {day} de {month} de {year}
        {day} de {month}
        {day} de {month}
        {day} de {month} del {year}
        {weekday} [{day} de {month} de {year}]
        {weekday} [{day} de {month}]
        día [{day}]
    """,
    day_spans="""
        {day} al {last} de {month} de {year}
        {day} al {last} de {month}
    """,
    ordinals={0: ""},
    relative_days={0: "hoy", 1: "ayer"},
    parts={
        PartOfDay.MORNING: ("por la mañana", "en la mañana"),
        PartOfDay.NOON: ("al mediodía",),
        PartOfDay.AFTERNOON: ("por la tarde", "en la tarde"),
        PartOfDay.EVENING: ("noche",),
    },
    fronts={
        None: """
            el {day}, {rest}
            el {day}, hora local, {rest}
            el {day} (hora local), {rest}
        """,
        PartOfDay.MORNING: """
            {part} del {day}, {rest}
            {part} del {day}, {rest}
            el {day} {part}, {rest}
            {part} del {day}, hora local, {rest}
        """,
        PartOfDay.EVENING: """
            en la {part} del {day}, {rest}
            la {part} del {day}, {rest}
            el {day} por la {part}, {rest}
        """,
        PartOfDay.NOON: """
            {part} del {day}, {rest}
            el {day} {part}, hora local, {rest}
        """,
        "relative": "{day}, {rest}",
        "span": """
            del {day}, {rest}
            del {day}, hora local, {rest}
        """,
    },
    backs={
        None: """
            el {day}
            el {day}, hora local
        """,
        PartOfDay.MORNING: """
            {part} del {day}
            el {day} {part}
        """,
        PartOfDay.EVENING: """
            en la {part} del {day}
            el {day} por la {part}
        """,
        PartOfDay.NOON: """
            {part} del {day}
        """,
        "relative": "{day}",
        "span": "del {day}",
    },
    insides={
        None: "el {day}",
        PartOfDay.MORNING: """
            {part} del {day}
            el {day} {part}
        """,
        PartOfDay.EVENING: "en la {part} del {day}",
        PartOfDay.NOON: "{part} del {day}",
        "relative": "{day}",
        "span": "del {day}",
    },
    undated="""
        {rest}
        hace unos días, {rest}
        recientemente, {rest}
    """,
    # Where
    places="""
        en {city}
        en {city}
        en {venue}
        en {venue}, en {city},
    """,
    home_venues="""
        el [Gran Palacio del Pueblo]
        la [Casa de Huéspedes de Estado Diaoyutai]
    """,
    venues="""
        el [Palacio Presidencial]
        el [Hotel Vista del Puerto]
        la [sede del Ministerio de Relaciones Exteriores]
    """,
    margins="""
        al margen de la [{occasion}]
        al margen de la [{occasion}]
        al margen de la [{occasion}], {rest}
    """,
    occasions="""
        Cumbre de los Océanos
        XII Conferencia sobre Ferrocarriles del Desierto
        Conferencia de los Lagos Andinos
        Tercera Asamblea de Ciudades Portuarias
    """,
    visits={
        VisitKind.STATE: "[visita] de Estado",
        VisitKind.OFFICIAL: "[visita] oficial",
        VisitKind.WORKING: "[visita] de trabajo",
        VisitKind.GOODWILL: "[visita] de buena voluntad",
    },
    visiting="""
        durante su {visit} a {state}
        en el marco de su {visit} a {state}
    """,
    requests="""
        [a petición de est<e/a/os/as> últim<o/a/os/as>]
        [a petición de la parte {adjective.f}]
        [a solicitud de la parte {adjective.f}]
        [a solicitud de la parte {adjective.f}], {rest}
    """,
    # What took place. The brackets are what tells the kind.
    encounters={
        MeetingKind.MEETING: """
            {home} [se reunió] con {guest}{where}
            {home} [se reunió] con {guest}{where}
            {home} [se reunió]{where} con {guest}
            {home} [se reunió]{when}{where} con {guest}
            {home} [se entrevistó] con {guest}{where}
            {home} [se entrevistó]{where} con {guest}
            {home} [sostuvo un encuentro] con {guest}{where}
            {home} [celebró una reunión] con {guest}{where}
            {home} [mantuvo consultas] con {guest}{where}
            {home} [recibió] a {guest}{where}
            {home} [recibió]{where} a {guest}
        """,
        MeetingKind.TALKS: """
            {home} [mantuvo conversaciones] con {guest}{where}
            {home} [sostuvo conversaciones] con {guest}{where}
            {home} [mantuvo conversaciones]{where} con {guest}
            {home} [celebró conversaciones]{when}{where} con {guest}
            {home} y {guest} [sostuvieron conversaciones]{where}
        """,
        MeetingKind.PHONE_CALL: """
            {home} mantuvo una [conversación telefónica] con {guest}
            {home} sostuvo una [conversación telefónica] con {guest}
            {home} habló [por teléfono] con {guest}
            {home} conversó [por teléfono] con {guest}
            {home} recibió una [llamada telefónica] de {guest}
        """,
        MeetingKind.VIDEO_CALL: """
            {home} se reunió con {guest} [por videoconferencia]
            {home} sostuvo una [videoconferencia] con {guest}
            {home} mantuvo una reunión [por video] con {guest}
            {home} se reunió con {guest} a través de un [enlace de video]
        """,
        MeetingKind.VISIT: """
            {home} [visitó] {state} y se reunió con {guest}
            {home} [realizó] una {a_visit} a {state} y mantuvo conversaciones con {guest}
            {home} [efectuó] una {a_visit} a {state} y se entrevistó con {guest}
        """,
        MeetingKind.MULTILATERAL: """
            {home} sostuvo una reunión [trilateral] con {guest}{where}
            {home} participó en la reunión [trilateral] con {guest}{where}
            {home} asistió al diálogo [trilateral] de ministros con {guest}{where}
        """,
    },
    guest_encounters={
        MeetingKind.MEETING: """
            {guest} [se <reunió/reunió/reunieron>]{where} con {home}
            {guest} [<recibió/recibió/recibieron>]{where} a {home}
        """,
    },
    separately="""
        {home} [se reunió] por separado con {guest}{where}
        {home} [se reunió], por separado, con {guest}{where}
        {home} [se entrevistó]{where} por separado con {guest}
        {home} [se reunió]{where}, respectivamente, con {guest}
    """,
    kind_titles={
        MeetingKind.MEETING: """
            {home} se reúne con {guest}
            {home} se Reúne con {guest}
            {home} se entrevista con {guest}
        """,
        MeetingKind.TALKS: """
            {home} mantiene conversaciones con {guest}
            {home} Sostiene Conversaciones con {guest}
        """,
        MeetingKind.PHONE_CALL: """
            {home} mantiene conversación telefónica con {guest}
            {home} sostiene una conversación telefónica con {guest}
            {home} habla por teléfono con {guest}
        """,
        MeetingKind.VIDEO_CALL: """
            {home} se reúne con {guest} por videoconferencia
        """,
        MeetingKind.VISIT: "{home} visita {state}",
        MeetingKind.MULTILATERAL: "{home} sostiene una reunión trilateral con {guest}",
    },
    # What was said. The brackets are the cue.
    reports="""
        {who} {also}[señaló] que {clause}
        {who} [señaló] además que {clause}
        {who} [señaló], asimismo, que {clause}
        {who} {also}[destacó] que {clause}
        {who} {also}[expresó] que {clause}
        {who} {also}[manifestó] que {clause}
        {who} {also}[indicó] que {clause}
        {who} {also}[subrayó] que {clause}
        {who} {also}[afirmó] que {clause}
        {who} {also}[dijo] que {clause}
        {who} [agregó] que {clause}
        {who} [añadió] que {clause}
        {who} {also}[enfatizó] que {clause}
        {who} {also}[reiteró] que {clause}
        {who} {also}[recordó] que {clause}
        {who} {also}[aseguró] que {clause}
        {who} {also}[sostuvo] que {clause}
        {who} {also}[apuntó] que {clause}
        {who} {also}[recalcó] que {clause}
        {who} {also}[declaró] que {clause}
        {who} {also}[consideró] que {clause}
        {who} {also}[explicó] que {clause}
        {who} {also}[reconoció] que {clause}
        {who} {also}[resaltó] que {clause}
        {who} {also}[reafirmó] que {clause}
        {who} {also}[advirtió] que {clause}
        {who} {also}[puso de relieve] {matter}
        {who} {also}[elogió] {good}
        {who} {also}[valoró] positivamente {good}
        {who} {also}[presentó] {matter}
        {who} {also}[expuso] {matter}
        {who} {also}[acogió] con satisfacción {good}
        {who} {also}[expresó] su satisfacción por {good}
        {who} {also}[expresó] la esperanza de que {hope}
        {who} {also}[expresó] su disposición a {act}
        {who} {also}[manifestó] su deseo de {act}
        {who} {also}[propuso] {act}
        {who} {also}[llamó] a {act}
        {who} {also}[instó] a {act}
        {who} {also}[pidió] {act}
        {who} {also}[abogó] por {act}
        {who} {also}[hizo hincapié] en {matter}
        {who} {also}[se refirió] a {matter}
        {who} {also}[informó] a {other} sobre {matter}
        {who} {also}[agradeció] a {other} {good}
        {who} {also}[felicitó] a {other} por {good}
        {who} {also}[invitó] a {other} a visitar el país de nuevo el próximo año
        {who} {also}[transmitió] a {other} un cordial saludo
        {who} [dio la bienvenida] a {other} y señaló que {clause}
        {who} [agradeció] a {other} y expresó que {clause}
        {who} {also}[pidió] a {other} que transmitiera su saludo
        {who} {also}[tomó nota] de {matter}
        {who} {also}[se opuso] a toda injerencia en los asuntos internos
        {who} {also}[se comprometió] a {act}
        {who} {also}[planteó] tres propuestas sobre {matter}
        {who} {also}[ratificó] el compromiso de {act}
        Por su parte, {who} [señaló] que {clause}
        Por su parte, {who} [manifestó] que {clause}
        En cuanto a {matter}, {who} [indicó] que {clause}
        Al referirse a {matter}, {who} [subrayó] que {clause}
        Durante la reunión, {who} [destacó] que {clause}
        En nombre del Gobierno, {who} [agradeció] a {other} {good}
        {Clause}, [señaló] {who}
        {Clause}, [afirmó] {who}
        {Clause}, [agregó] {who}
    """,
    unnamed_reports="""
        {also}[agregó] que {clause}
        {also}[añadió] que {clause}
        {also}[indicó] que {clause}
        {also}[subrayó] que {clause}
        {also}[reiteró] que {clause}
        {also}[señaló] que {clause}
        {also}[expresó] la esperanza de que {hope}
        {also}[agradeció] a {other} {good}
        {also}[destacó] {matter}
        [Recalcó], asimismo, que {clause}
        Asimismo, [manifestó] que {clause}
        Además, [afirmó] que {clause}
    """,
    also="también",
    party_reports="""
        {who} {also}[señaló] que {clause}
        {who} {also}[manifestó] que {clause}
        {who} {also}[expresó] que {clause}
        {who} {also}[reafirmó] que {clause}
        {who} {also}[expresó] la esperanza de que {hope}
        {who} {also}[agradeció] a {other} {good}
        {who} {also}[acogió] con satisfacción {good}
    """,
    sides_as_speakers="""
        la parte {adjective} | f
        la parte {adjective} | f
        la delegación {adjective} | f
    """,
    groups="""
        los representantes de las empresas | p
        los participantes | p
        los miembros de la delegación | p
        los empresarios | p
    """,
    group_reports="""
        {who} [señalaron] que {clause}
        {who} [expresaron] que {clause}
        {who} [indicaron] que {clause}
        {who} [agradecieron] {good}
        {who} [expresaron] su esperanza de que {hope}
    """,
    joint="""
        {they} {also}[intercambiaron opiniones] sobre {matter}
        {they} {also}[intercambiaron puntos de vista] sobre {matter}
        {they} mantuvieron un profundo [intercambio] de opiniones sobre {matter}
        {they} {also}[abordaron] {matter}
        {they} {also}[acordaron] que {hope}
        {they} {also}[acordaron] {act}
        {they} [coincidieron] en que {common}
        {they} [pasaron revista] a {matter}
        {they} {also}[reafirmaron] su voluntad de {act}
        {they} [valoraron] altamente {good}
        {they} [se comprometieron] a {act}
        {they} [decidieron] {act}
        {they} [llegaron a] un consenso sobre {matter}
        {they} [acordaron] lo siguiente: primero, {act}; segundo, {act2}
    """,
    both="""
        ambas partes | f
        las dos partes | f
        los dos {plural} | m
        ambos {plural} | m
    """,
    they="ambos | m",
    all_three="""
        las tres partes | f
        los tres {plural} | m
    """,
    passives="""
        También [acordaron] {act}
        Asimismo, [intercambiaron opiniones] sobre {matter}
        [Coincidieron], además, en que {common}
        [Se acordó] {act}
    """,
    lists="""
        {they} [acordaron] lo siguiente:
        {they} [llegaron a] los siguientes consensos:
    """,
    items="""
        {n}. {Act}.
        {n}. {Act};
        {n}) {Act};
    """,
    contrasts="""
        {one}, mientras que {another}
        {one}, y {another}
        {one}; {another}
    """,
    contrasted="""
        {who} [señaló] que {clause}
        {who} [indicó] que {clause}
        {who} [subrayó] que {clause}
    """,
    quotes="""
        “{Quoted}”, [señaló] {who}
        “{Quoted}”, [dijo] {who}
        “{Quoted}”, [agregó] {who}
        {who} [dijo]: “{Quoted}”.
        {who} [afirmó]: “{Quoted}”.
    """,
    quotes_begun="{who} [dijo]: “{Quoted}.",
    quotes_end="{Quoted}”.",
    quotes_begin="“{Quoted}.",
    quotes_ended="{Quoted}”, [señaló] {who}",
    mixed="""
        {who} [señaló] que {clause}, y añadió: “{Quoted}”.
    """,
    # What it was about
    contents={
        "matter": """
            {good}
            {good}
            {good}
            {relations}
            la situación en el Cuerno de África
            el proyecto de un ferrocarril de 1.250 kilómetros (fase II)
        """,
        "good": """
            la cooperación en {field}
            la cooperación pragmática en {field} y {field2}
            la labor de la comisión mixta en materia de {field}
            los avances logrados en {field}
        """,
        "field": """
            comercio
            inversión
            economía digital
            energías limpias
            turismo
            agricultura
            pesca
            educación
            ciencia y tecnología
            obras hidráulicas
            infraestructura
            deporte juvenil
        """,
        "relations": """
            las relaciones entre {state} y {state2}
            los lazos bilaterales entre {state} y {state2}
        """,
        "hope": """
            las dos partes {subact}
            ambas partes sigan trabajando de la mano
            los dos países {subact}
            todas las partes {subact}
            nadie se quede atrás
        """,
        "subact": """
            profundicen la cooperación en {field}
            amplíen el comercio y la inversión
            fortalezcan la comunicación y la coordinación
            creen un grupo de trabajo sobre {field}
            defiendan los propósitos y principios de la Carta de la ONU
        """,
        "wish": """
            las dos partes deben {act}
            ambas partes han de seguir trabajando para {act}
            los dos países van a {act}
            es necesario {act}
            nadie debe quedarse atrás
        """,
        "clause": """
            {quoted}
            {quoted}
            {quoted}
            la cooperación en {field} ha dado frutos
            el ferrocarril n.º 5 ha transportado a más de 20 millones de pasajeros
            el enfoque de “pasos cortos, caminos largos” ha demostrado su acierto
        """,
        "common": """
            los dos países son desde hace mucho buenos amigos y socios
            {wish}
            conviene {act}
            la cooperación en {field} ha de ser una prioridad en los próximos cinco años
            el mundo atraviesa cambios profundos
            es importante {act}
        """,
        "quoted": """
            {common}
            {common}
            {common}
            el comercio creció un 3,5 por ciento y llegó a 12.400 millones de dólares el año pasado
            esta visita ha sido todo un éxito
            tenemos todas las razones para {act}
            hay motivos para confiar en que {hope}
        """,
        "own_clause": """
            {state} est<á dispuesto/á dispuesta/án dispuestas> a trabajar con {state2} para {act}
            {state} concede<//n> gran importancia a {matter}
            {state} apoya<//n> a {state2} en la búsqueda de un camino acorde con sus condiciones nacionales
            estamos dispuestos a {act}
            {state} se adhiere<//n> firmemente al principio de una sola China
        """,
        "act": """
            profundizar la cooperación en {field}
            ampliar el comercio y la inversión
            fortalecer la comunicación y la coordinación
            crear un grupo de trabajo sobre {field}
            celebrar la próxima reunión de la comisión mixta en el primer semestre del próximo año
            defender los propósitos y principios de la Carta de la ONU
        """,
        "going_on": """
            Se espera que {hope}.
            Esperamos que {hope}.
            Esto responde a los intereses de ambos pueblos.
            De cara al futuro, {wish}.
            Al mismo tiempo, {clause}.
            En primer lugar, {clause}.
            Hay todas las razones para {act}.
            Este año se cumple el 50.º aniversario del establecimiento de relaciones diplomáticas.
            Desde que se abrió la línea de ferris en 1998, el comercio ha crecido cada año.
            Las dos partes deben {act}; también han de {act2}.
            ¿Podemos {act}?
            Esta es la cuestión de nuestro tiempo.
            Como dice un viejo refrán, la distancia prueba al caballo.
            Primero, {wish}; segundo, {wish2}.
            El comercio, la inversión (incluida la de las pequeñas empresas), etc., han crecido.
            ¡La paz es difícil de conquistar y debe cuidarse!
        """,
        "own_going_on": """
            {state} da<//n> la bienvenida a más estudiantes de {state2}.
            La parte {adjective.f} está dispuesta a {act}.
            {state} desea<//n> {act}.
            {state} seguirá<//n> trabajando para {act}.
            La parte {adjective.f} agradece a {state2} su apoyo.
            {state} alienta<//n> a sus empresas a invertir en {state2}.
            En 2030, {state} presidirá<//n> el foro y espera<//n> trabajar con {state2}.
            Tanto {state} como {state2} tienen ricas culturas.
            {state} apoya<//n> a {state2} en la organización del foro.
        """,
    },
    # What nobody said
    narration="""
        Antes de la reunión, se celebró una ceremonia de bienvenida.
        Tras la reunión, las partes firmaron varios documentos sobre {field}.
        Al término de las conversaciones, {home} ofreció un banquete a los invitados.
        Después de las conversaciones, las partes firmaron un memorando de entendimiento sobre {field}.
        {home} ofreció una ceremonia de bienvenida a los invitados.
        Las conversaciones transcurrieron en un ambiente amistoso.
        La reunión duró más de dos horas.
        Se emitió una declaración conjunta.
    """,
    attendance={
        1: """
            {one} estuvo presente
            {one} estuvo presente en la reunión
            {one} participó en el encuentro
            {one} asistió a las actividades mencionadas
        """,
        2: """
            {many} estuvieron presentes
            {listed}, entre otros, estuvieron presentes en la reunión
            {many}, entre otros, participaron en el encuentro
            {many} asistieron a la reunión
            {many} participaron en las actividades mencionadas
            Estuvieron presentes en la reunión {many}
            Asistieron al encuentro {many}, entre otros
        """,
    },
    # The page
    bars="""
        عربي English Français Русский 简体中文 | ar en fr ru zh
        中文 | zh
    """,
    breadcrumbs="""
        Página Principal > Noticias
        Inicio > Temas > Titulares
    """,
    times="""
        {iso} {clock}
        {day} de {month} de {year}
        {iso}
    """,
    footers="""
        Recomendar a un amigo
        Imprimir
        [ Recomendar a un amigo ] [ Imprimir ]
    """,
)
