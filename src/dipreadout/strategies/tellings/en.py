"""How readouts are told in English: data only, read as ``Telling`` says.

The people and the events are invented; the formulas are those that foreign ministries write with.
"""

from __future__ import annotations

import attrs

from dipreadout.model import MeetingKind, PartOfDay, VisitKind
from dipreadout.strategies.telling import Telling

__all__ = ["CALLED", "MEETS", "OF_OTHERS", "TELLING"]

TELLING = Telling(
    code="en",
    space=" ",
    comma=", ",
    stop=".",
    sandhi=r'\ba (?=official) -> "an "',
    # Who
    publisher="cn-mfa",
    home="CN",
    sides="""
        code | state | adjective | cities | short
        CN | China | Chinese | Beijing, Shanghai
        KE | Kenya | Kenyan | Nairobi
        PE | Peru | Peruvian | Lima
        DE | Germany | German | Berlin, Munich
        FR | France | French | Paris
        US | the [United States] | U.S. | Washington, New York | U.S.
        GB | the [United Kingdom] | British | London | UK
        VN | Vietnam | Vietnamese | Hanoi
        JP | Japan | Japanese | Tokyo
        SA | Saudi Arabia | Saudi | Riyadh
        ID | Indonesia | Indonesian | Jakarta
        MM | Myanmar | Myanmar | Nay Pyi Taw
        HU | Hungary | Hungarian | Budapest
        IE | Ireland | Irish | Dublin
        RU | Russia | Russian | Moscow
        BR | Brazil | Brazilian | Brasilia
        NL | the [Netherlands] | Dutch | The Hague | Netherlands
        PH | the [Philippines] | Philippine | Manila | Philippines
        TT | Trinidad and Tobago | Trinidadian | Port of Spain
        CI | Côte d'Ivoire | Ivorian | Abidjan
        GE | Georgia | Georgian | Tbilisi
        KZ | Kazakhstan | Kazakh | Astana
        EU | the [European Union] | EU | Brussels | EU
        UN | the [United Nations] | UN | New York | UN
    """,
    names="""
        code | agreement | full | short
        CN | m | Lin Zhaoyuan | Lin
        CN | m | Gao Wen | Gao
        CN | f | Shen Ruolan | Shen
        CN | m | Ouyang Qing | Ouyang
        CN | m | Tan Yiming | Tan
        CN | f | Mei Shuyi | Mei
        CN | m | Luo Hai | Luo
        CN | m | He Mingde |
        CN | m | An Wei |
        CN | m | Long Fei | Long
        CN | f | Xu Xi'an | Xu
        KE | f | Amina Wanjiru Odhiambo | Odhiambo
        KE | m | Joseph Kiprono Barasa | Barasa
        PE | f | Rosa Elvira Quispe Montoya | Quispe
        PE | m | Julio Arce | Arce
        DE | m | Karl-Heinz Brandner | Brandner
        DE | f | Annika von der Heide | von der Heide
        FR | m | Jean-Luc Peyrol | Peyrol
        US | m | Walter R. Fenwick | Fenwick
        US | f | Dana L. Whitcombe | Whitcombe
        GB | m | Alastair Pembrook | Pembrook
        VN | m | Tran Van Khoa |
        JP | m | Haruto Kisaragi | Kisaragi
        SA | m | Faris bin Khalid Al-Marwani | Al-Marwani
        ID | m | Surawijaya |
        MM | m | Thura Aung Lwin |
        HU | m | Balázs Vörösházi | Vörösházi
        IE | f | Niamh O'Rafferty | O'Rafferty
        RU | m | Sergey Borisovich Lazutin | Lazutin
        BR | m | João Carlos de Souza Prado | Prado
        NL | m | Pieter van der Waal | van der Waal
        PH | f | Maria Luisa Katigbak | Katigbak
        TT | m | Keston Ramdial | Ramdial
        CI | f | Aya N'Guessan-Brou | N'Guessan-Brou
        GE | m | Levan Tskhadaia | Tskhadaia
        KZ | m | Yerlan Sadybekov | Sadybekov
        EU | f | Ingrid Maes | Maes
        UN | m | Tomas Bergqvist | Bergqvist
        - | m | Oliver Stannard | Stannard
        - | f | Helena Marchetti | Marchetti
        - | m | Vikram Rao | Rao
    """,
    pronouns="""
        he
        she
    """,
    honorifics="""
        <Mr./Ms.>
        <H.E. Mr./H.E. Ms.>
    """,
    titles="""
        President | President | presidents
        Prime Minister | Prime Minister | prime ministers
        Foreign Minister | Foreign Minister | foreign ministers
        Minister of Foreign Affairs | Minister | foreign ministers
        Deputy Prime Minister and Foreign Minister | Foreign Minister | foreign ministers
        Minister for Foreign Affairs and Trade | Minister | foreign ministers
        Minister of Commerce | Minister | ministers
        Speaker of Parliament | Speaker | leaders
        Vice President | Vice President | vice presidents
        National Security Adviser
        {adjective} Ambassador to China | Ambassador | ambassadors
        Special Envoy for the Horn of Africa | Special Envoy | envoys
    """,
    titles_of={
        "CN": """
            President | President | presidents
            Premier | Premier | prime ministers
            Vice Premier | Vice Premier | leaders
            Foreign Minister | Foreign Minister | foreign ministers
            Minister of Foreign Affairs | Minister | foreign ministers
            Member of the Political Bureau of the CPC Central Committee and Foreign Minister | Minister
            State Councilor and Minister of Public Security | State Councilor | ministers
            Minister of Commerce | Minister | ministers
            Chairman of the Standing Committee of the National People's Congress | Chairman | leaders
            Director of the Office of the Central Commission for Foreign Affairs | Director
            Vice Minister of Foreign Affairs | Vice Minister | vice ministers
            Assistant Foreign Minister
            Special Envoy of the Chinese Government on the Middle East Issue | Special Envoy | envoys
        """,
        "US": """
            President | President | presidents
            Vice President | Vice President | vice presidents
            Secretary of State | Secretary | leaders
            Treasury Secretary | Secretary
            Trade Representative | | negotiators
            {adjective} Ambassador to China | Ambassador | ambassadors
        """,
        "EU": """
            EU High Representative for Foreign Affairs and Security Policy | High Representative | diplomats
            President of the European Commission | President | leaders
            European Commissioner for Trade | Commissioner
        """,
        "UN": """
            UN Secretary-General | Secretary-General | leaders
            Under-Secretary-General of the United Nations
            President of the UN General Assembly | President
        """,
        "-": """
            Chairman and CEO of Northwind Motors | Chairman
            President of the Halden Foundation | President
            CEO of Adria Shipping Group
        """,
    },
    unplaced="CN EU UN -",
    offices="""
        {adjective} {title}
        {title} of {state}
    """,
    first="""
        {office} {name}
        {office} {name}
        visiting {office} {name}
        {honorific} {name}, {office},
        {name}, {office},
    """,
    titled="{office} {name}",
    untitled="{name}",
    remote_first="""
        {office} {name}
        {office} {name}
        {honorific} {name}, {office},
        {name}, {office},
    """,
    home_first="""
        {office} {name}
        {office} {name}
        {name}, {office},
    """,
    split="{title} {name} of {state}",
    later="""
        {name}
        {short}
        {title} {name}
        {title} {short}
        {honorific} {short}
    """,
    by_office="the {bare}",
    pair="{one} and {other}",
    # When
    months="January February March April May June July August September October November December",
    weekdays="Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    days="""
        {month} {day}, {year}
        {month} {day}, {year}
        {day} {month} {year}
        {weekday}, [{month} {day}, {year}]
        {month} {day}
        {month} {day}{th}
        the {day}{th}
        {weekday}
    """,
    day_spans="""
        {month} {day} to {last}, {year}
        {month} {day} to {last}
        {day} to {last} {month} {year}
    """,
    ordinals={1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st", 0: "th"},
    relative_days={0: "today", 1: "yesterday"},
    parts={
        PartOfDay.MORNING: ("morning",),
        PartOfDay.NOON: ("noon",),
        PartOfDay.AFTERNOON: ("afternoon",),
        PartOfDay.EVENING: ("evening", "night"),
    },
    fronts={
        None: """
            On {day}, {rest}
            On {day} local time, {rest}
        """,
        PartOfDay.MORNING: """
            On the {part} of {day}, {rest}
            On the {part} of {day} local time, {rest}
            In the {part} of {day}, {rest}
        """,
        PartOfDay.NOON: """
            At {part} on {day}, {rest}
            At {part} of {day} local time, {rest}
        """,
        "relative": "{day}, {rest}",
        "span": "From {day}, {rest}",
    },
    backs={
        None: """
            on {day}
            on {day} local time
        """,
        PartOfDay.MORNING: """
            on the {part} of {day}
        """,
        PartOfDay.NOON: """
            at {part} on {day}
        """,
        "relative": "{day}",
        "span": "from {day}",
    },
    undated="""
        {rest}
        A few days ago, {rest}
        Recently, {rest}
    """,
    # Where
    places="""
        in {city}
        in {city}
        in {city}, {state}
        at {venue}
        at {venue} in {city}
    """,
    home_venues="""
        the [Great Hall of the People]
        the [Diaoyutai State Guesthouse]
    """,
    venues="""
        the [State Guesthouse]
        the [Presidential Palace]
        the [Harbour View Hotel]
        the [Ministry of Foreign Affairs]
    """,
    margins="""
        on the sidelines of the [{occasion}]
        on the margins of the [{occasion}]
        on the sidelines of the [{occasion}], {rest}
    """,
    occasions="""
        Ocean Summit
        12th Forum on Desert Railways
        Lakes and Rivers Conference
        Third Assembly of Port Cities
    """,
    visits={
        VisitKind.STATE: "state [visit]",
        VisitKind.OFFICIAL: "official [visit]",
        VisitKind.WORKING: "working [visit]",
        VisitKind.GOODWILL: "goodwill [visit]",
    },
    visiting="during <his/her> {visit} to {state}",
    requests="""
        [at the latter's request]
        [upon request]
        [at the request of the {adjective}] side
        [at the request of the {adjective}] side, {rest}
    """,
    # What took place. The brackets are what tells the kind.
    encounters={
        MeetingKind.MEETING: """
            {home} [met with] {guest}{where}
            {home} [met with] {guest}{where}
            {home} [met] {place} with {guest}
            {home} [met] {guest}{where}
            {home} [held a meeting] with {guest}{where}
            {home} [had a cordial meeting] with {guest}{where}
            {home} [held consultations] with {guest}{where}
            {home} [met with] a delegation led by {guest}{where}
        """,
        MeetingKind.TALKS: """
            {home} [held talks] with {guest}{where}
            {home} [had in-depth talks] with {guest}{where}
            {home} and {guest} [held talks]{where}
            {home} [held talks] {place} with {guest}
        """,
        MeetingKind.PHONE_CALL: """
            {home} spoke with {guest} [on the phone]
            {home} spoke [by phone] with {guest}
            {home} had a [phone call] with {guest}
            {home} had a [phone conversation] with {guest}
            {home} took a [phone call] from {guest}
            {home} held a [telephone conversation] with {guest}
        """,
        MeetingKind.VIDEO_CALL: """
            {home} met with {guest} [via video] link
            {home} held a [video meeting] with {guest}
            {home} had a [video call] with {guest}
        """,
        MeetingKind.VISIT: """
            {home} [visited] {state} and met with {guest}
            {home} [paid] a {a_visit} to {state} and held talks with {guest}
        """,
        MeetingKind.MULTILATERAL: """
            {home} held a [trilateral] meeting with {guest}{where}
            {home} attended the [trilateral] foreign ministers' dialogue with {guest}{where}
        """,
    },
    guest_encounters={MeetingKind.MEETING: "{guest} [paid a courtesy call on] {home}{where}"},
    separately="""
        {home} [met with] {guest} respectively{where}
        {home} [met] respectively with {guest}{where}
        {home} [met] separately with {guest}{where}
    """,
    kind_titles={
        MeetingKind.MEETING: "{home} Meets with {guest}",
        MeetingKind.TALKS: "{home} Holds Talks with {guest}",
        MeetingKind.PHONE_CALL: """
            {home} Speaks with {guest} on the Phone
            {home} Has a Phone Call with {guest}
        """,
        MeetingKind.VIDEO_CALL: "{home} Meets with {guest} via Video Link",
        MeetingKind.VISIT: "{home} Visits {state}",
        MeetingKind.MULTILATERAL: "{home} Holds Trilateral Meeting with {guest}",
    },
    # What was said. The brackets are the cue.
    reports="""
        {who} {also}[said] that {clause}
        {who} {also}[said] that {clause}
        {who} {also}[said] {clause}
        {who} {also}[said], {clause}
        {who} {also}[stated] that {clause}
        {who} {also}[pointed out] that {clause}
        {who} {also}[noted] that {clause}
        {who} {also}[stressed] that {clause}
        {who} {also}[emphasized] that {clause}
        {who} [added] that {clause}
        {who} {also}[reiterated] that {clause}
        {who} {also}[reaffirmed] that {clause}
        {who} {also}[underscored] that {clause}
        {who} {also}[underlined] that {clause}
        {who} {also}[recalled] that {clause}
        {who} {also}[observed] that {clause}
        {who} {also}[remarked] that {clause}
        {who} {also}[believed] that {clause}
        {who} {also}[mentioned] that {clause}
        {who} {also}[explained] that {clause}
        {who} {also}[acknowledged] that {clause}
        {who} {also}[expressed] that {clause}
        {who} {also}[expressed hope] that {wish}
        {who} {also}[expressed the hope] that {wish}
        {who} {also}[hoped] that {wish}
        {who} {also}[proposed] that {wish}
        {who} {also}[suggested] that {wish}
        {who} {also}[called for] {matter}
        {who} {also}[elaborated] on {matter}
        {who} {also}[spoke highly] of {matter}
        {who} {also}[commended] {matter}
        {who} {also}[expounded] on {matter}
        {who} {also}[welcomed] {matter}
        {who} {also}[reviewed] {matter}
        {who} {also}[expressed] <his/her> satisfaction with {matter}
        {who} {also}[expressed] sincere appreciation for {matter}
        {who} {also}[expressed concern] about the drought in the region
        {who} {also}[briefed] {other} on {matter}
        {who} {also}[thanked] {other} for {matter}
        {who} {also}[congratulated] {other} on {matter}
        {who} {also}[assured] {other} that {clause}
        {who} {also}[agreed] with {other} on {matter}
        {who} [welcomed] {other} and said that {clause}
        {who} [thanked] {other} and pointed out that {clause}
        {who} {also}[invited] {other} to come again next year
        {who} [conveyed] warm greetings to {other}
        {who} {also}[urged] all parties to return to the negotiating table
        {who} {also}[looked forward] to {matter}
        {who} {also}[highlighted] {matter}
        {who} {also}[hailed] {matter}
        {who} {also}[praised] {matter}
        {who} {also}[affirmed] that {clause}
        {who} {also}[voiced] support for {matter}
        {who} {also}[raised] {matter}
        {who} {also}[advocated] {matter}
        {who} {also}[outlined] the plans for {matter}
        {who} {also}[extended congratulations] to {other}
        {who} {also}[expressed] <his/her> willingness to {act}
        {who} {also}[urged] both sides to {act}
        {who} {also}[encouraged] companies to {act}
        {who} {also}[warned] that the drought is not over
        {who} {also}[opposed] any interference in internal affairs
        {who} {also}[asked] {other} to convey <his/her> best regards
        {who} {also}[pledged] to {act}
        {who} {also}[shared] <his/her> views on {matter}
        {who} {also}[took note] of {matter}
        {who} {also}[clarified] the position on {matter}
        On behalf of the government, {who} [thanked] {other} for {matter}
        {who}, on behalf of the government, [expressed] thanks for {matter}
        {who} {also}[put forward] three suggestions on {matter}
        {who} {also}[made clear] that {clause}
        On {matter}, {who} [said] that {clause}
        [Speaking of] {matter}, {who} noted that {clause}
        In response, {who} [stated] that {clause}
        For <his/her> part, {who} [said] that {clause}
        At the meeting, {who} [pointed out] that {clause}
        Regarding {matter}, {who} [stressed] that {clause}
        {Clause}, {who} [said]
        {Clause}, {who} [added]
        {Clause}, {who} [noted]
        {Clause}, [said] {who}
    """,
    also="""
        also
        further
        once again
    """,
    party_reports="""
        {who} {also}[said] that {clause}
        {who} {also}[stated] that {clause}
        {who} {also}[noted] that {clause}
        {who} {also}[reaffirmed] that {clause}
        {who} {also}[expressed hope] that {wish}
        {who} {also}[thanked] {other} for {matter}
        {who} {also}[welcomed] {matter}
    """,
    sides_as_speakers="""
        the {adjective} side
        the {adjective} side
        the {adjective} delegation
        the {adjective} government
    """,
    groups="""
        representatives of the companies
        the participants
        members of the delegation
        the guests
        other ministers
    """,
    group_reports="""
        {who} [said] that {clause}
        {who} [noted] that {clause}
        {who} [stated] that {clause}
        {who} [expressed] their thanks for {matter}
        {who} [hoped] that {wish}
    """,
    joint="""
        {they} {also}[exchanged views] on {matter}
        {they} {also}[exchanged in-depth views] on {matter}
        {they} had a candid [exchange of views] on {matter}
        {they} {also}[discussed] {matter}
        {they} {also}[agreed] that {common}
        {they} {also}[agreed] to {act}
        {they} [believed] that {common}
        {they} [spoke highly] of {matter}
        {they} [reached consensus] on {matter}
        {they} [agreed] on the following: first, {act}; second, {act2}
        {they} {also}[reaffirmed] that {common}
        {they} also [touched on] {matter}
        {they} [expressed] their readiness to {act}
        {they} [expressed their hope] that {wish}
    """,
    both="""
        the two sides
        both sides
        the two {plural}
    """,
    they="they",
    all_three="""
        the three sides
        the three {plural}
        all sides
    """,
    passives="""
        It was [agreed] that {common}
        Views were also [exchanged] on {matter}
        {Matter} was also [discussed]
    """,
    lists="""
        {they} [agreed] on the following:
        {they} [agreed] to:
        {they} [reached the following consensus]:
    """,
    items="""
        {n}. {Act}.
        {n}. {Act};
        ({n}) {Act};
    """,
    contrasts="""
        {one}, while {another}
        {one}, and {another}
        {one}; {another}
    """,
    contrasted="""
        {who} [said] that {clause}
        {who} [noted] that {clause}
        {who} [stressed] that {clause}
    """,
    quotes="""
        “{Quoted},” {who} [said]
        “{Quoted},” [said] {who}
        “{Quoted},” {who} [added]
        {who} [said], “{Quoted}.”
        {who} [said]: “{Quoted}.”
    """,
    quotes_begun="{who} [said], “{Quoted}.",
    quotes_end="{Quoted}.”",
    quotes_begin="“{Quoted}.",
    quotes_ended="{Quoted},” {who} [said]",
    mixed="{who} [said] that {clause}, adding, “{Quoted}.”",
    # What it was about
    contents={
        "matter": """
            cooperation in {field}
            practical cooperation in {field} and {field2}
            the work of the joint committee on {field}
            the progress made in {field}
            {relations}
            the situation in the Horn of Africa
            the plan for a railway of 1,250 kilometers (Phase II)
        """,
        "field": """
            trade
            investment
            digital economy
            green energy
            tourism
            agriculture
            fisheries
            education
            science and technology
            water conservancy
            law enforcement
            infrastructure
            youth sports
        """,
        "relations": """
            {short}-{short2} relations
            relations between {state} and {state2}
        """,
        "wish": """
            the two sides should {act}
            both sides should continue to {act}
            the two countries will {act}
            all parties will {act}
            no one should be left behind
        """,
        "clause": """
            {quoted}
            {quoted}
            {quoted}
            cooperation in {field} has been fruitful
            the railway No. 5 has carried more than 20 million passengers
            the “small steps, long roads” approach has proven right
        """,
        "common": """
            the two countries have long been good friends and partners
            {wish}
            the two countries need to {act}
            {matter} should be a priority for the next five years
            the world is undergoing profound changes
            it is important to {act}
        """,
        "quoted": """
            {common}
            {common}
            {common}
            trade rose by 3.5 percent to 12.4 billion U.S. dollars last year
            this visit has been a great success
            we have every reason to {act}
            I am confident that {wish}
            I hope you will {act}
        """,
        "own_clause": """
            {state} is ready to work with {state2} to {act}
            {state} stands ready to {act}
            {state} attaches great importance to {matter}
            {state} supports {state2} in pursuing a path suited to its national conditions
            we are ready to {act}
            {state} is committed to {matter}
        """,
        "act": """
            deepen cooperation in {field}
            expand trade and investment
            strengthen communication and coordination
            set up a working group on {field}
            hold the next session of the joint committee in the first half of next year
            uphold the purposes and principles of the UN Charter
        """,
        "going_on": """
            It is hoped that {wish}.
            We hope that {wish}.
            This serves the interests of both peoples.
            Going forward, {wish}.
            At the same time, {clause}.
            First, {clause}.
            I am ready to work with you to {act}.
            There is every reason to {act}.
            This year marks the 50th anniversary of the establishment of diplomatic relations.
            Since the ferry opened in 1998, trade has grown every year.
            The two sides should {act}; they should also {act2}.
            Can we {act}?
            This is the question of our time.
            As an old saying goes, distance tests a horse.
            First, {wish}; second, {wish2}.
            Trade, investment (including that of small companies), etc. have grown.
            Peace is hard-won and must be cherished!
        """,
        "own_going_on": """
            {state} welcomes more students from {state2}.
            The {adjective} side is ready to {act}.
            {state} hopes to {act}.
            {state} will continue to {act}.
            {state} thanks {state2} for its support.
            {state} adheres to the principle of equality, and takes part in the work of the forum.
            {state} encourages its companies to invest in {state2}.
            In 2030, {state} will chair the forum, and looks forward to working with {state2}.
            Both {state} and {state2} have rich cultures.
            {state} supports {state2} in hosting the forum, and stands ready to {act}.
        """,
    },
    # What nobody said
    narration="""
        Before the meeting, a welcoming ceremony was held.
        After the meeting, the two sides signed a number of documents on {field}.
        After the talks, {home} hosted a banquet for the guests.
        The two sides signed a memorandum of understanding on {field} after the talks.
        {home} held a welcoming ceremony for the guests.
        The talks were held in a friendly atmosphere.
        The meeting lasted more than two hours.
        The two sides had an in-depth exchange of views.
        A joint statement was released after the talks.
    """,
    attendance={
        1: """
        {one} was present
        {one} was present at the meeting
        {one} attended the meeting
        {one} attended the above events
        Present at the meeting was {one}
    """,
        2: """
        {many} were present
        {many} and others were present
        {listed}, among others, were present at the meeting
        {listed}, among others, were present
        {many} attended the meeting
        {many} and others attended the above events
        Present at the meeting were {many}
        Also present were {many}
        Also attending were {many}
        In attendance were {many}
        Among those present were {many}
        Those present included {many}
    """,
    },
    # The page
    bars="""
        عربي Español Русский Français 简体中文 | ar es ru fr zh
        中文 | zh
    """,
    breadcrumbs="""
        Home > News
        HOME > Topics > Foreign Affairs Headlines
    """,
    times="""
        {iso} {clock}
        Updated: {month} {day}, {year} {clock}
        {iso}
    """,
    footers="""
        Suggest to a friend
        Suggest To A Friend:
        Print
        <Suggest To A Friend>
    """,
)

OF_OTHERS = attrs.evolve(
    TELLING,
    titles=tuple(title for title in TELLING.titles if "China" not in title.full),
    titles_of={
        code: tuple(title for title in titles if "China" not in title.full)
        for code, titles in TELLING.titles_of.items()
    },
    untitled="{office} {name}",
    own_first=True,
    bars="|",
    breadcrumbs="",
    footers="",
)
"""The same without what only China's ministry says and prints, for other publishers."""

MEETS = {
    MeetingKind.MEETING: "{home} Meets with {guest}",
    MeetingKind.TALKS: "{home} Holds Talks with {guest}",
    MeetingKind.PHONE_CALL: "{home} Speaks with {guest} on the Phone",
    MeetingKind.VIDEO_CALL: "{home} Holds a Video Call with {guest}",
    MeetingKind.VISIT: "{home} Visits {state}",
    MeetingKind.MULTILATERAL: "{home} Holds Trilateral Meeting with {guest}",
}
"""Titles that are sentences."""

CALLED = {
    MeetingKind.MEETING: "{home}’s Meeting with {guest}",
    MeetingKind.TALKS: "{home}’s Talks with {guest}",
    MeetingKind.PHONE_CALL: "{home}’s Call with {guest}",
    MeetingKind.VIDEO_CALL: "{home}’s Video Call with {guest}",
    MeetingKind.VISIT: "{home}’s Visit to {state}",
    MeetingKind.MULTILATERAL: "{home}’s Trilateral Meeting with {guest}",
}
"""Titles that are none."""
