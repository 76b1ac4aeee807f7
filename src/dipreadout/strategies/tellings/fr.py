"""How readouts are told in French: data only, read as ``Telling`` says.

The people and the events are invented; the formulas are those that foreign ministries write with.
"""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind, PartOfDay, VisitKind
from dipreadout.strategies.telling import Telling

__all__ = ["OF_OTHERS", "TELLING"]

TELLING = Telling(
    code="fr",
    space=" ",
    comma=", ",
    stop=".",
    # Articles and the like lose their vowel before another, and merge with prepositions.
    sandhi=r"""
        \b([LlDdSsNnJj]|[Qq]u|[Ll]orsqu|[Pp]uisqu)e (?=[aeiouAEIOUàâéèêîôûÀÂÉÈÊÎÔÛ]) -> \1'
        \b([Ll])a (?=[aeiouAEIOUàâéèêîôûÀÂÉÈÊÎÔÛ]) -> \1'
        \bde le\b -> du
        \bde les\b -> des
        \bà le\b -> au
        \bà les\b -> aux
    """,
    # Who
    publisher="cn-mfa",
    home="CN",
    sides="""
        code | agreement | state | of | to | adjective | cities
        CN | f | la [Chine] | de [Chine] | en [Chine] | chinois</e> | Beijing, Shanghai, Guangzhou
        KE | m | le [Kenya] | du [Kenya] | au [Kenya] | kényan</e> | Nairobi
        PE | m | le [Pérou] | du [Pérou] | au [Pérou] | péruvien</ne> | Lima
        SN | m | le [Sénégal] | du [Sénégal] | au [Sénégal] | sénégalais</e> | Dakar
        GA | m | le [Gabon] | du [Gabon] | au [Gabon] | gabonais</e> | Libreville
        DE | f | l'[Allemagne] | d'[Allemagne] | en [Allemagne] | allemand</e> | Berlin, Munich
        FR | f | la [France] | de [France] | en [France] | français</e> | Paris
        BE | f | la [Belgique] | de [Belgique] | en [Belgique] | belge | Bruxelles, Anvers
        CH | f | la [Suisse] | de [Suisse] | en [Suisse] | suisse | Berne, Genève
        US | p | les [États-Unis] | des [États-Unis] | aux [États-Unis] | américain</e> | Washington, New York
        GB | m | le [Royaume-Uni] | du [Royaume-Uni] | au [Royaume-Uni] | britannique | Londres
        VN | m | le [Vietnam] | du [Vietnam] | au [Vietnam] | vietnamien</ne> | Hanoi
        JP | m | le [Japon] | du [Japon] | au [Japon] | japonais</e> | Tokyo
        DZ | f | l'[Algérie] | d'[Algérie] | en [Algérie] | algérien</ne> | Alger, Oran
        HU | f | la [Hongrie] | de [Hongrie] | en [Hongrie] | hongrois</e> | Budapest
        IE | f | l'[Irlande] | d'[Irlande] | en [Irlande] | irlandais</e> | Dublin
        RU | f | la [Russie] | de [Russie] | en [Russie] | russe | Moscou
        BR | m | le [Brésil] | du [Brésil] | au [Brésil] | brésilien</ne> | Brasilia
        CI | f | la [Côte d'Ivoire] | de la [Côte d'Ivoire] | en [Côte d'Ivoire] | ivoirien</ne> | Abidjan
        KZ | m | le [Kazakhstan] | du [Kazakhstan] | au [Kazakhstan] | kazakh</e> | Astana
        EU | f | l'[Union européenne] | de l'[Union européenne] | | européen</ne> | Bruxelles
        UN | fp | les [Nations Unies] | des [Nations Unies] | aux [Nations Unies] | | New York
    """,
    names="""
        code | agreement | full | short
        CN | m | Lin Zhaoyuan |
        CN | m | Gao Wen |
        CN | f | Shen Ruolan |
        CN | m | Bao Qing |
        CN | m | Tan Yiming | Tan
        CN | f | Mei Shuyi | Mei
        CN | m | Luo Hai | Luo
        CN | m | Jiang Mingde |
        CN | m | An Wei |
        CN | f | Xu Xi'an |
        KE | f | Amina Wanjiru Odhiambo | Odhiambo
        KE | m | Joseph Kiprono Barasa | Barasa
        PE | f | Rosa Elvira Quispe Montoya | Quispe
        PE | m | Julio Arce | Arce
        SN | m | Ousmane Diatta-Sané | Diatta-Sané
        GA | m | Aristide Moubamba | Moubamba
        DE | m | Karl-Heinz Brandner | Brandner
        FR | f | Éléonore Vasseur-Lemaître | Vasseur-Lemaître
        FR | m | Jean-Luc Peyrol | Peyrol
        BE | m | Koenraad Van den Eynde | Van den Eynde
        CH | f | Ursina Caflisch | Caflisch
        US | m | Walter R. Fenwick | Fenwick
        GB | m | Alastair Pembrook | Pembrook
        VN | m | Tran Van Khoa |
        JP | m | Kenji Kisaragi | Kisaragi
        DZ | f | Nadia Benhamza | Benhamza
        HU | m | Balázs Vörösházi | Vörösházi
        IE | f | Niamh O'Rafferty | O'Rafferty
        RU | m | Sergueï Borissovitch Lazoutine | Lazoutine
        BR | m | João Carlos de Souza Prado | Prado
        CI | f | Aya N'Guessan-Brou | N'Guessan-Brou
        KZ | m | Yerlan Sadybekov | Sadybekov
        EU | f | Ingrid Maes | Maes
        UN | m | Tomas Bergqvist | Bergqvist
        - | m | Olivier Stannard | Stannard
        - | f | Sabine Marchetti | Marchetti
    """,
    pronouns="""
        il
        elle
    """,
    honorifics="<M./Mme>",
    titles="""
        Président</e> | Président</e> | Présidents
        Président</e> {adjective} | Président</e> | Présidents
        Premi<er/ère> Ministre | Premi<er/ère> Ministre | chefs de gouvernement
        Premi<er/ère> Ministre {adjective} | Premi<er/ère> Ministre | chefs de gouvernement
        Ministre des Affaires étrangères | Ministre | Ministres
        Ministre {adjective} des Affaires étrangères | Ministre | Ministres
        Ministre des Affaires étrangères et de la Coopération internationale | Ministre | Ministres
        Vice-Premi<er/ère> Ministre et Ministre des Affaires étrangères | Ministre | Ministres
        Ministre du Commerce extérieur | Ministre | Ministres
        Président</e> de l'Assemblée nationale | Président</e> de l'Assemblée nationale
        Vice-Président</e> | Vice-Président</e> | Vice-Présidents
        <Conseiller/Conseillère> à la sécurité nationale
        <Ambassadeur/Ambassadrice> {of} en Chine | <Ambassadeur/Ambassadrice> | Ambassadeurs
        Envoyé</e> spécial</e> {adjective} pour la Corne de l'Afrique | Envoyé</e> spécial</e>
    """,
    titles_of={
        "CN": """
            Président</e> | Président</e> | Présidents
            Premi<er/ère> Ministre | Premi<er/ère> Ministre | chefs de gouvernement
            Premi<er/ère> Ministre du Conseil des Affaires d'État | Premi<er/ère> Ministre
            Vice-Premi<er/ère> Ministre | Vice-Premi<er/ère> Ministre
            Ministre chinois</e> des Affaires étrangères | Ministre | Ministres
            Ministre des Affaires étrangères | Ministre | Ministres
            membre du Bureau politique du Comité central du PCC et Ministre des Affaires étrangères
            <Conseiller/Conseillère> d'État et Ministre de la Sécurité publique
            Ministre du Commerce | Ministre | Ministres
            Président</e> du Comité permanent de l'Assemblée populaire nationale
            <Directeur/Directrice> du Bureau de la Commission centrale des affaires étrangères
            Vice-Ministre des Affaires étrangères | Vice-Ministre | Vice-Ministres
            Ministre assistant</e> des Affaires étrangères
            Envoyé</e> spécial</e> du Gouvernement chinois pour le Moyen-Orient | Envoyé</e> spécial</e>
        """,
        "US": """
            Président</e> | Président</e> | Présidents
            Vice-Président</e> | Vice-Président</e> | Vice-Présidents
            Secrétaire d'État | Secrétaire d'État
            Secrétaire d'État {adjective} | Secrétaire d'État
            Secrétaire au Trésor | Secrétaire au Trésor
        """,
        "EU": """
            Haut</e> Représentant</e> de l'Union européenne pour les affaires étrangères
            Président</e> de la Commission européenne | Président</e>
            Commissaire europé<en/enne> au Commerce | Commissaire
        """,
        "UN": """
            Secrétaire général</e> des Nations Unies | Secrétaire général</e>
            Président</e> de l'Assemblée générale des Nations Unies | Président</e>
        """,
        "-": """
            <Président-directeur général/Présidente-directrice générale> de Northwind Motors
            Président</e> de la Fondation Halden | Président</e>
            <Directeur général/Directrice générale> d'Adria Shipping Group
        """,
    },
    unplaced="CN EU UN -",
    offices="{title} {of}",
    first="""
        <le/la> {office} {name}
        <le/la> {office}, {name},
        <le/la> {office}, {honorific} {name},
        {name}, {office},
        {honorific} {name}, {office},
        <le/la> {office} {name}, alors en visite,
    """,
    titled="<le/la> {office} {name}",
    untitled="{name}",
    remote_first="""
        <le/la> {office} {name}
        <le/la> {office}, {name},
        {name}, {office},
        {honorific} {name}, {office},
    """,
    home_first="""
        <le/la> {office} {name}
        <le/la> {office} {name}
        {name}, {office},
    """,
    later="""
        {name}
        {name}
        {short}
        {honorific} {short}
        {honorific} {short}
        <le/la> {title} {name}
        <le/la> {title} {short}
    """,
    by_office="""
        <le/la> {bare}
        <le/la> {bare} {adjective}
    """,
    pair="{one} et {other}",
    # When
    months="""
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    """,
    weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    days="""
        {day}{th} {month} {year}
        {day}{th} {month} {year}
        {day}{th} {month}
        {day}{th} {month}
        {weekday} [{day}{th} {month} {year}]
        {weekday} [{day}{th} {month}]
    """,
    day_spans="""
        {day}{th} au {last} {month} {year}
        {day}{th} au {last} {month}
    """,
    ordinals={1: "er", 0: ""},
    relative_days={0: "aujourd'hui", 1: "hier"},
    parts={
        PartOfDay.MORNING: ("matinée",),
        PartOfDay.NOON: ("midi",),
        PartOfDay.AFTERNOON: ("après-midi",),
        PartOfDay.EVENING: ("soirée",),
    },
    fronts={
        None: """
            le {day}, {rest}
            le {day}, heure locale, {rest}
            le {day} (heure locale), {rest}
        """,
        PartOfDay.MORNING: """
            dans la {part} du {day}, {rest}
            le {day} dans la {part}, {rest}
            dans la {part} du {day}, heure locale, {rest}
        """,
        PartOfDay.NOON: """
            le {day} à {part}, {rest}
            à {part}, le {day}, {rest}
        """,
        "relative": "{day}, {rest}",
        "relative_part": "{day} dans la {part}, {rest}",
        "span": """
            du {day}, {rest}
            du {day}, heure locale, {rest}
        """,
    },
    backs={
        None: """
            le {day}
            le {day}, heure locale
        """,
        PartOfDay.MORNING: """
            dans la {part} du {day}
            le {day} dans la {part}
        """,
        PartOfDay.NOON: "le {day} à {part}",
        "relative": "{day}",
        "relative_part": "{day} dans la {part}",
        "span": "du {day}",
    },
    insides={
        None: "le {day}",
        PartOfDay.MORNING: "dans la {part} du {day}",
        PartOfDay.NOON: "le {day} à {part}",
        "relative": "{day}",
        "relative_part": "{day} dans la {part}",
        "span": "du {day}",
    },
    undated="""
        {rest}
        il y a quelques jours, {rest}
        récemment, {rest}
    """,
    # Where
    places="""
        à {city}
        à {city}
        à {venue}
        à {venue}, à {city},
    """,
    home_venues="""
        le [Grand Palais du Peuple]
        la [Résidence des hôtes d'État de Diaoyutai]
    """,
    venues="""
        le [Palais présidentiel]
        l'[Hôtel de la Rade]
        le [Palais des Congrès]
    """,
    margins="""
        en marge de la [{occasion}]
        en marge de la [{occasion}]
        en marge de la [{occasion}], {rest}
    """,
    occasions="""
        Conférence des lacs et des fleuves
        12e Conférence sur les chemins de fer du désert
        Troisième Assemblée des villes portuaires
    """,
    visits={
        VisitKind.STATE: "[visite] d'État",
        VisitKind.OFFICIAL: "[visite] officielle",
        VisitKind.WORKING: "[visite] de travail",
        VisitKind.GOODWILL: "[visite] d'amitié",
    },
    visiting="""
        lors de sa {visit} {to}
        à l'occasion de sa {visit} {to}
    """,
    requests="""
        [à la demande de <ce dernier/cette dernière/ces derniers/ces dernières>]
        [à la demande de la partie {adjective.f}]
        [à la demande de la partie {adjective.f}]
        [à la demande de la partie {adjective.f}], {rest}
    """,
    # What took place. The brackets are what tells the kind.
    encounters={
        MeetingKind.MEETING: """
            {home} [a rencontré] {guest}{where}
            {home} [a rencontré] {guest}{where}
            {home} [a rencontré]{where} {guest}
            {home} [a rencontré]{when}{where} {guest}
            {home} [a reçu] {guest}{where}
            {home} [a reçu]{where} {guest}
            {home} [a eu une rencontre] avec {guest}{where}
            {home} [a tenu des consultations] avec {guest}{where}
        """,
        MeetingKind.TALKS: """
            {home} [s'est entretenu</e>] avec {guest}{where}
            {home} [s'est entretenu</e>]{where} avec {guest}
            {home} [s'est entretenu</e>]{when}{where} avec {guest}
            {home} [a eu des entretiens] avec {guest}{where}
            {home} [a mené des pourparlers] avec {guest}{where}
        """,
        MeetingKind.PHONE_CALL: """
            {home} s'est entretenu</e> [au téléphone] avec {guest}
            {home} s'est entretenu</e> [par téléphone] avec {guest}
            {home} a eu un entretien [téléphonique] avec {guest}
            {home} a eu une conversation [téléphonique] avec {guest}
            {home} a eu{when} un entretien [téléphonique] avec {guest}
            {home} a reçu un [appel] téléphonique de {guest}
        """,
        MeetingKind.VIDEO_CALL: """
            {home} s'est entretenu</e> avec {guest} [par visioconférence]
            {home} a eu une [visioconférence] avec {guest}
            {home} s'est entretenu</e> [par liaison vidéo] avec {guest}
            {home} a rencontré {guest} [par liaison vidéo]
        """,
        MeetingKind.VISIT: """
            {home} [s'est rendu</e>] {to} et a rencontré {guest}
            {home} [a effectué] une {a_visit} {to} et s'est entretenu</e> avec {guest}
            {home} [a effectué] une {a_visit} {to} et a rencontré {guest}
        """,
        MeetingKind.MULTILATERAL: """
            {home} a tenu une réunion [trilatérale] avec {guest}{where}
            {home} a participé à la réunion [trilatérale] avec {guest}{where}
            {home} a pris part au dialogue [trilatéral] avec {guest}{where}
        """,
    },
    guest_encounters={
        MeetingKind.MEETING: """
            {guest} [<a/a/ont> rencontré] {home}{where}
            {guest} [<a/a/ont> reçu] {home}{where}
        """,
    },
    separately="""
        {home} [a rencontré] séparément {guest}{where}
        {home} [a rencontré], respectivement, {guest}{where}
        {home} [a reçu] séparément {guest}{where}
    """,
    kind_titles={
        MeetingKind.MEETING: """
            {home} rencontre {guest}
            {home} rencontre {guest}
            Rencontre entre {home} et {guest}
        """,
        MeetingKind.TALKS: """
            {home} s'entretient avec {guest}
            {home} a des entretiens avec {guest}
        """,
        MeetingKind.PHONE_CALL: """
            {home} s'entretient au téléphone avec {guest}
            {home} a un entretien téléphonique avec {guest}
        """,
        MeetingKind.VIDEO_CALL: """
            {home} s'entretient par visioconférence avec {guest}
            {home} rencontre {guest} par liaison vidéo
        """,
        MeetingKind.VISIT: """
            {home} effectue une visite {to}
            {home} se rend {to}
        """,
        MeetingKind.MULTILATERAL: "{home} tient une réunion trilatérale avec {guest}",
    },
    # What was said. The brackets are the cue; where an adverb parts auxiliary and participle, the latter.
    reports="""
        {who} [a ]{also}[indiqué] que {clause}
        {who} [a ]{also}[indiqué] que {clause}
        {who} [a ]{also}[déclaré] que {clause}
        {who} [a ]{also}[souligné] que {clause}
        {who} [a ]{also}[affirmé] que {clause}
        {who} [a ajouté] que {clause}
        {who} [a ]{also}[noté] que {clause}
        {who} [a ]{also}[fait savoir] que {clause}
        {who} [a poursuivi] en indiquant que {clause}
        {who} [a ]{also}[précisé] que {clause}
        {who} [a ]{also}[fait remarquer] que {clause}
        {who} [a ]{also}[estimé] que {clause}
        {who} [a ]{also}[rappelé] que {clause}
        {who} [a ]{also}[réaffirmé] que {clause}
        {who} [a ]{also}[réitéré] que {clause}
        {who} [a ]{also}[assuré] que {clause}
        {who} [a ]{also}[relevé] que {clause}
        {who} [a ]{also}[dit] que {clause}
        {who} [a ]{also}[expliqué] que {clause}
        {who} [a ]{also}[reconnu] que {clause}
        {who} [a ]{also}[observé] que {clause}
        {who} [a ]{also}[constaté] que {clause}
        {who} [a ]{also}[signalé] que {clause}
        {who} [a ]{also}[insisté] sur {matter}
        {who} [a ]{also}[évoqué] {matter}
        {who} [a ]{also}[salué] {good}
        {who} [a ]{also}[mis en avant] {good}
        {who} a {also}hautement [apprécié] {good}
        {who} [a ]{also}[présenté] {matter}
        {who} [a ]{also}[exposé] {matter}
        {who} [a ]{also}[exprimé] l'espoir que {hope}
        {who} [a ]{also}[exprimé] sa satisfaction pour {good}
        {who} [a ]{also}[proposé] de {act}
        {who} [a ]{also}[appelé] à {act}
        {who} [a ]{also}[exhorté] les parties à {act}
        {who} [a ]{also}[plaidé] pour {good}
        {who} [a ]{also}[promis] de {act}
        {who} [a ]{also}[informé] {other} de {matter}
        {who} [a ]{also}[remercié] {other} pour {good}
        {who} [a ]{also}[félicité] {other} pour {good}
        {who} [a ]{also}[invité] {other} à revenir l'an prochain
        {who} [a ]{also}[transmis] à {other} de cordiales salutations
        {who} [a ]{also}[prié] {other} de transmettre ses salutations
        {who} [a remercié] {other} et indiqué que {clause}
        {who} [a ]{also}[pris note] de {matter}
        {who} [a ]{also}[formulé] trois propositions sur {matter}
        {who} [a ]{also}[rejeté] toute ingérence dans les affaires intérieures
        {who} [s'est ]{also}[félicité</e>] de {good}
        {who} [s'est ]{also}[dit</e> prêt</e>] à {act}
        {who} [s'est ]{also}[engagé</e>] à {act}
        {who} [s'est ]{also}[opposé</e>] à toute ingérence dans les affaires intérieures
        {who} [est revenu</e> sur] {matter}
        Pour sa part, {who} [a indiqué] que {clause}
        De son côté, {who} [a affirmé] que {clause}
        {who} [a déclaré], pour sa part, que {clause}
        S'agissant de {matter}, {who} [a souligné] que {clause}
        Concernant {matter}, {who} [a précisé] que {clause}
        Lors de la rencontre, {who} [a fait savoir] que {clause}
        Au nom du Gouvernement, {who} [a remercié] {other} pour {good}
        {Quoted}, [a indiqué] {who}
        {Quoted}, [a souligné] {who}
        {Quoted}, [a ajouté] {who}
    """,
    also="""
        également
        aussi
    """,
    party_reports="""
        {who} [a ]{also}[indiqué] que {clause}
        {who} [a ]{also}[fait savoir] que {clause}
        {who} [a ]{also}[réaffirmé] que {clause}
        {who} [a ]{also}[souligné] que {clause}
        {who} [a ]{also}[exprimé] l'espoir que {hope}
        {who} [a ]{also}[remercié] {other} pour {good}
        {who} [s'est ]{also}[félicité</e>] de {good}
        {who} [s'est ]{also}[dit</e> disposé</e>] à {act}
    """,
    sides_as_speakers="""
        la partie {adjective} | f
        la partie {adjective} | f
        la délégation {adjective} | f
    """,
    groups="""
        les représentants des entreprises | p
        les participants | p
        les membres de la délégation | p
        les entrepreneurs | p
    """,
    group_reports="""
        {who} [ont indiqué] que {clause}
        {who} [ont souligné] que {clause}
        {who} [ont déclaré] que {clause}
        {who} [ont exprimé] leur gratitude pour {good}
        {who} [ont exprimé] l'espoir que {hope}
    """,
    joint="""
        {they} [ont ]{also}[échangé leurs vues] sur {matter}
        {they} [ont ]{also}[échangé leurs points de vue] sur {matter}
        {they} ont procédé à un [échange de vues] approfondi sur {matter}
        {they} ont eu un [échange de vues] sur {matter}
        {they} [ont ]{also}[discuté] de {matter}
        {they} [ont ]{also}[évoqué] {matter}
        {they} [ont ]{also}[abordé] {matter}
        {they} [sont ]{also}[convenu<//s/es>] de {act}
        {they} [ont ]{also}[convenu] de {act}
        {they} [ont ]{also}[décidé] de {act}
        {they} [ont estimé] que {clause}
        {they} [ont ]{also}[réaffirmé] leur volonté de {act}
        {they} [ont salué] {good}
        {they} [se sont ]{also}[félicité<//s/es>] de {good}
        {they} [se sont engagé<//s/es>] à {act}
        {they} [sont convenu<//s/es>] de ce qui suit : premièrement, {act} ; deuxièmement, {act2}
    """,
    both="""
        les deux parties | fp
        les deux parties | fp
        les deux {plural} | p
    """,
    all_three="""
        les trois parties | fp
        les trois {plural} | p
    """,
    passives="""
        Il [a été convenu] de {act}
        Un [échange de vues] a également eu lieu sur {matter}
    """,
    lists="""
        {they} [sont convenu<//s/es>] de ce qui suit :
        {they} [ont décidé] de :
    """,
    items="""
        {n}. {Act}.
        {n}. {Act} ;
        {n}) {Act} ;
    """,
    contrasts="""
        {one}, tandis que {another}
        {one}, et {another}
        {one} ; {another}
    """,
    contrasted="""
        {who} [a indiqué] que {clause}
        {who} [a souligné] que {clause}
        {who} [a affirmé] que {clause}
    """,
    quotes="""
        « {Quoted} », [a déclaré] {who}
        « {Quoted} », [a indiqué] {who}
        « {Quoted} », [a ajouté] {who}
        {who} [a déclaré] : « {Quoted}. »
        {who} [a affirmé] : « {Quoted} ».
    """,
    quotes_begun="{who} [a déclaré] : « {Quoted}.",
    quotes_end="{Quoted}. »",
    quotes_begin="« {Quoted}.",
    quotes_ended="{Quoted} », [a déclaré] {who}",
    mixed="{who} [a indiqué] que {clause}, ajoutant : « {Quoted}. »",
    # What it was about
    contents={
        "matter": """
            {good}
            {good}
            {good}
            {relations}
            la situation dans la Corne de l'Afrique
            le projet de chemin de fer de 1 250 kilomètres (phase II)
        """,
        "good": """
            la coopération dans le domaine de {field}
            la coopération pragmatique dans les domaines de {field} et de {field2}
            le travail de la commission mixte sur {field}
            les progrès accomplis dans le domaine de {field}
        """,
        "field": """
            le commerce
            l'investissement
            l'économie numérique
            les énergies vertes
            le tourisme
            l'agriculture
            la pêche
            l'éducation
            les sciences et technologies
            les ressources en eau
            les infrastructures
            le sport des jeunes
        """,
        "relations": """
            les relations entre {state} et {state2}
            les liens entre {state} et {state2}
        """,
        "hope": """
            les deux parties {subact}
            les deux pays {subact}
            toutes les parties {subact}
            personne ne soit laissé de côté
        """,
        "subact": """
            approfondissent la coopération dans le domaine de {field}
            développent le commerce et l'investissement
            renforcent la communication et la coordination
            créent un groupe de travail sur {field}
            défendent les buts et principes de la Charte des Nations Unies
        """,
        "wish": """
            les deux parties doivent {act}
            les deux parties ont tout intérêt à {act}
            les deux pays vont {act}
            il convient de {act}
            personne ne doit être laissé de côté
        """,
        "clause": """
            la coopération dans le domaine de {field} avait porté ses fruits
            le train n° 5 avait transporté plus de 20 millions de passagers
            l'approche des « petits pas, longs chemins » avait fait ses preuves
            les deux pays étaient depuis longtemps de bons amis et de bons partenaires
            les deux parties devaient {act}
            le monde traversait de profonds changements
            il importait de {act}
            le commerce avait progressé de 3,5 % pour atteindre 12,4 milliards de dollars l'an dernier
            cette visite avait été un plein succès
        """,
        "own_clause": """
            {state} ét<ait prêt/ait prête/aient prêts/aient prêtes> à œuvrer avec {state2} pour {act}
            {state} attach<ait/ait/aient> une grande importance à {matter}
            {state} souten<ait/ait/aient> {state2} dans sa recherche d'une voie de développement
            {state} s'en ten<ait/ait/aient> fermement au principe d'une seule Chine
        """,
        "quoted": """
            les deux pays sont depuis longtemps de bons amis et de bons partenaires
            {wish}
            {wish}
            la coopération dans le domaine de {field} sera une priorité des cinq prochaines années
            le monde traverse de profonds changements
            le commerce a progressé de 3,5 % pour atteindre 12,4 milliards de dollars l'an dernier
            cette visite est un plein succès
            nous avons toutes les raisons de {act}
        """,
        "act": """
            approfondir la coopération dans le domaine de {field}
            développer le commerce et l'investissement
            renforcer la communication et la coordination
            créer un groupe de travail sur {field}
            tenir la prochaine session de la commission mixte au premier semestre de l'an prochain
            défendre les buts et principes de la Charte des Nations Unies
        """,
        "going_on": """
            Il est souhaitable que {hope}.
            Nous espérons que {hope}.
            Cela répond aux intérêts des deux peuples.
            À l'avenir, {wish}.
            Parallèlement, {quoted}.
            Premièrement, {quoted}.
            Il y a toutes les raisons de {act}.
            Cette année marque le 50e anniversaire de l'établissement des relations diplomatiques.
            Depuis l'ouverture de la ligne maritime en 1998, le commerce croît chaque année.
            Les deux parties doivent {act} ; elles doivent aussi {act2}.
            Pouvons-nous {act} ?
            Telle est la question de notre temps.
            Comme le dit un vieil adage, la distance éprouve le cheval.
            Premièrement, {wish} ; deuxièmement, {wish2}.
            Le commerce, l'investissement (y compris celui des petites entreprises), etc. ont progressé.
            La paix est difficile à conquérir et doit être chérie !
        """,
        "own_going_on": """
            {state} accueill<e/e/ent> volontiers davantage d'étudiants venus {of2}.
            La partie {adjective.f} est prête à {act}.
            {state} souhait<e/e/ent> {act}.
            {state} continuer<a/a/ont> d'œuvrer pour {act}.
            {state} <remercie/remercie/remercient> {state2} de son soutien.
            {state} encourag<e/e/ent> ses entreprises à investir {to2}.
            En 2030, {state} présider<a/a/ont> le forum et se réjoui<t/t/ssent> de travailler avec {state2}.
            Les cultures {of} et {of2} sont riches l'une et l'autre.
            {state} <soutient/soutient/soutiennent> {state2} dans l'organisation du forum.
        """,
    },
    # What nobody said
    narration="""
        Avant la rencontre, une cérémonie de bienvenue a été organisée.
        À l'issue de la rencontre, les parties ont signé plusieurs documents sur {field}.
        Après les entretiens, {home} a offert un banquet aux invités.
        Les parties ont signé un mémorandum d'entente sur {field} à l'issue des entretiens.
        {home} a organisé une cérémonie de bienvenue pour les invités.
        Les entretiens se sont déroulés dans une atmosphère amicale.
        La rencontre a duré plus de deux heures.
        Une déclaration conjointe a été publiée.
    """,
    attendance={
        1: """
            {one} était présent</e>
            {one} était présent</e> à la rencontre
            {one} a pris part à la rencontre
            {one} a participé aux activités susmentionnées
        """,
        2: """
            {many} étaient présent<//s/es>
            {many} étaient présent<//s/es> à la rencontre
            {listed}, entre autres, étaient présent<//s/es> à la rencontre
            {many} ont pris part à la rencontre
            {many} ont participé aux activités susmentionnées
            {many} ont assisté à la rencontre
            Étaient présent<//s/es> à la rencontre {many}
        """,
    },
    # The page
    bars="""
        عربي English Español Русский 简体中文 | ar en es ru zh
        中文 | zh
    """,
    breadcrumbs="""
        Page d'accueil > Informations récentes
        Accueil > Actualités
    """,
    times="""
        {iso} {clock}
        {day} {month} {year}
        {iso}
    """,
    footers="""
        Envoyer ce lien à un ami
        Imprimer
        [ Envoyer ce lien à un ami ] [ Imprimer ]
    """,
)

OF_OTHERS = attrs.evolve(
    TELLING,
    titles=tuple(title for title in TELLING.titles if "Chin" not in title.full),
    titles_of={
        code: tuple(title for title in titles if "Chin" not in title.full)
        for code, titles in TELLING.titles_of.items()
    },
    untitled="<le/la> {office} {name}",
    own_first=True,
    bars="|",
    breadcrumbs="",
    footers="",
)
"""The same without what only China's ministry says and prints, for other publishers."""
