"""English, as foreign ministries write it: data only, read as ``Language`` says.

Seen in readouts of 2003 to 2026. Entries stand by sense or by the alphabet, one expression a line.
"""

from __future__ import annotations

from dipreadout.languages._pinyin import CHINESE_NAME
from dipreadout.languages.base import Language
from dipreadout.model import MeetingKind, PartOfDay, VisitKind

__all__ = ["LANGUAGE"]

_MONTHS = """
january february march april may june july august september october november december
""".split()
_SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()

LANGUAGE = Language(
    code="en",
    name="English",
    common="the of and to in that with on for was is by at as from said two",
    # Sentences
    definite_office_comma=True,
    ends=".!?",
    abbreviations="""
        adm amb approx brig capt col dr e.g gen gov h.e hon i.e lt maj messrs mme mr mrs ms pres prof rep
        rev sec sen shri smt st vs
    """,
    closing_abbreviations="""
        a.m apr aug bros co corp dec dept etc feb inc jan jr jul jun ltd mar nov oct p.m plc sep sept sr
    """,
    final_abbreviations="d.c",
    numbering="no nos art fig para vol pp",
    starters="""
        a additionally after afterward afterwards all also an and any as at before both but china during
        each earlier every finally first following for fourth from he her his however i if in it its last
        later meanwhile moreover no on one other our second separately she since some such that the their
        there these they third this those through to today tomorrow under upon we what when while with
        yesterday you
    """,
    # Time
    months={
        **{name: number for number, name in enumerate(_MONTHS, start=1)},
        **{name: number for number, name in enumerate(_SHORT_MONTHS, start=1)},
        "sept": 9,
    },
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)},
    relative_days={
        "today": 0,
        "this morning": 0,
        "this afternoon": 0,
        "this evening": 0,
        "tonight": 0,
        "yesterday": -1,
        "last night": -1,
        "last evening": -1,
    },
    ordinals="st|nd|rd|th",
    until="to|and|through|until|-|–",
    dates=r"""
        {month}\.? {day} {until} {last_month}\.? {last_day}(?:, ?{year})?
        {month}\.? {day} ?{until} ?{last_day}(?:, ?{year})?
        {day} ?{until} ?{last_day} (?:of )?{month}(?:,? {year})?
        {month}\.? {day}(?:,? ?{year})?
        {day} (?:of )?{month}(?:,? {year})?
        {year}-{month_number}-{day}
        {relative}
        {weekday}(?!,? {month}\b)(?!,? {day} )
        (?:on|morning of|afternoon of|evening of|night of|noon of|noon on|from) (?P<shown>the {day})(?! of)
    """,
    parts_of_day={
        PartOfDay.MORNING: """
            morning
            forenoon
        """,
        PartOfDay.NOON: """
            noon
            midday
        """,
        PartOfDay.AFTERNOON: """
            afternoon
        """,
        PartOfDay.EVENING: """
            evening
            night
            tonight
        """,
    },
    # What took place
    encounters={
        MeetingKind.MEETING: """
            met / meets / meet
            met with / meets with / meet with
            met and talked with / meets and talks with
            had * meeting / has * meeting / have * meeting
            had * meetings / has * meetings / have * meetings
            held * meeting / holds * meeting / hold * meeting
            held * meetings / holds * meetings / hold * meetings
            held * consultation / holds * consultation / hold * consultation
            held * consultations / holds * consultations / hold * consultations
            had * consultations / has * consultations / have * consultations
            conducted * consultations / conducts * consultations
            held * dialogue / holds * dialogue / hold * dialogue
            had * dialogue / has * dialogue
            held * discussion / holds * discussion
            held * discussions / holds * discussions / hold * discussions
            had * discussions / has * discussions
            held * exchange / holds * exchange
            held * exchanges / holds * exchanges
            had * exchange / has * exchange
            had * exchanges / has * exchanges
            had * encounter / has * encounter
            held * session / holds * session
            held * round of / holds * round of / hold * round of
            held * negotiations / holds * negotiations / hold * negotiations
            held * conversation with / holds * conversation with
            had * conversation with / has * conversation with
            had breakfast with / has breakfast with
            had lunch with / has lunch with
            had dinner with / has dinner with
            had * lunch with / has * lunch with
            had * dinner with / has * dinner with
            sat down with / sits down with
            summoned / summons
            was ~ received by / is ~ received by
            was ~ met by / is ~ met by
            held * lunch / holds * lunch
            held * dinner / holds * dinner
            held * breakfast / holds * breakfast
            hosted / hosts / host
            called on / calls on / call on
            paid * call on / pays * call on / pays courtesy call on / pay * call on
            paid * call to / pays * call to
            received * courtesy call from / receives * courtesy call from
            received / receives / receive
            granted * audience to / grants * audience to
            convened / convenes
            chaired / chairs
            co-chaired / co-chairs / co-chair
            cochaired / cochairs
            presided over / presides over
            attended * meeting * with / attends * meeting * with
            attended * consultations / attends * consultations
            attended * together with / attends * together with
            attended * dialogue / attends * dialogue
            joined * meeting / joins * meeting
            joined * consultations / joins * consultations
        """,
        MeetingKind.TALKS: """
            held talks / holds talks / hold talks
            had talks / has talks / have talks
            conducted talks / conducts talks
            hosted * talks / hosts * talks
            held * talks / holds * talks / hold * talks
            held * round of talks / holds * round of talks / hold * round of talks
            had * talks / has * talks / have * talks
        """,
        MeetingKind.PHONE_CALL: """
            spoke / speaks / speak
            talked * phone / talks * phone
            had * call / has * call / have * call
            held * call / holds * call / hold * call
            made * call to / makes * call to
            placed * call to / places * call to
            took * call from / takes * call from
            received a call from / receives a call from
            received * phone call from / receives * phone call from
            received * telephone call from / receives * telephone call from
            had * phone / has * phone / have * phone
            had * telephone / has * telephone / have * telephone
            held * phone / holds * phone / hold * phone
            held * telephone / holds * telephone / hold * telephone
            exchanged * phone calls / exchanges * phone calls
            exchanged views by telephone
            exchanged views by phone
            exchanged views over the phone
            phoned / phones
            telephoned / telephones
        """,
        MeetingKind.VIDEO_CALL: """
            held * video / holds * video / hold * video
            had * video / has * video / have * video
            held * virtual / holds * virtual / hold * virtual
            had * virtual / has * virtual
            held * videoconference / holds * videoconference
            had * videoconference / has * videoconference
        """,
        MeetingKind.MULTILATERAL: """
            attended * trilateral / attends * trilateral
            attended * quadrilateral / attends * quadrilateral
            attended * round table / attends * round table
            attended * roundtable / attends * roundtable
            held * trilateral / holds * trilateral / hold * trilateral
            held * quadrilateral / holds * quadrilateral / hold * quadrilateral
            held * roundtable / holds * roundtable / hold * roundtable
            held * round table / holds * round table
            convened * roundtable / convenes * roundtable
            convened * round table / convenes * round table
            hosted * roundtable / hosts * roundtable
            co-chaired * trilateral / co-chairs * trilateral / co-chair * trilateral
            chaired * roundtable / chairs * roundtable
            took part in * trilateral / takes part in * trilateral
            attended * meeting of foreign ministers / attends * meeting of foreign ministers
            attended * foreign ministers' meeting / attends * foreign ministers' meeting
        """,
        MeetingKind.VISIT: """
            visited / visits / visit
            paid * visit / pays * visit / pay * visit
            made * visit / makes * visit
            traveled to / travels to / travel to
            travelled to
            concluded * visit / concludes * visit
        """,
    },
    openings={
        MeetingKind.MEETING: """
            welcomed
            hosted
            greeted
            saw
            visited with
        """,
        MeetingKind.PHONE_CALL: """
            called
            phoned
            telephoned
            rang
        """,
    },
    title_nouns={
        MeetingKind.MEETING: """
            meeting with
            meetings with
            meeting * with
            bilateral with
            courtesy call on
            courtesy call by
            courtesy call from
            encounter with
            audience with
            consultations with
            dialogue with
            lunch with
            dinner with
            breakfast with
            engagement with
            engagements with
            conversation with
            conversations with
        """,
        MeetingKind.TALKS: """
            talks with
        """,
        MeetingKind.PHONE_CALL: """
            call with
            calls with
            call to
            call from
            phone call with
            phone call to
            phone call from
            phone calls with
            telephone call with
            telephone call to
            telephone call from
            telephone conversation with
            telephone conversations with
            telephone talk with
            telephone talks with
            phone conversation with
            phone conversations with
            phone talks with
            telephone discussion with
        """,
        MeetingKind.VIDEO_CALL: """
            video call with
            videoconference with
            video conference with
            video conversation with
            video meeting with
            virtual meeting with
            virtual bilateral with
        """,
        MeetingKind.MULTILATERAL: """
            trilateral with
            trilateral meeting with
            trilateral call with
            quadrilateral meeting with
            trilateral talks with
        """,
        MeetingKind.VISIT: """
            travel to
            trip to
            visit to
        """,
    },
    meeting_clauses="""
        when meeting
        while meeting
        meeting with
        in his|her|their meeting|meetings|talks with
        during his|her|their meeting|meetings|talks with
        at his|her|their meeting with
        in his|her call on
        during his|her call on
        in a meeting with
        during a meeting with
        at a meeting with
        in talks with
        during talks with
    """,
    event_nouns={
        MeetingKind.MEETING: """
            meeting
            meetings
            consultation
            consultations
            dialogue
            round
            session
            exchange
        """,
        MeetingKind.TALKS: """
            talks
        """,
    },
    passives="""
        was held
        were held
        took place
        was convened
        were convened
        was jointly held
        kicked off
    """,
    kinds={
        MeetingKind.VIDEO_CALL: """
            video link
            video call
            video talk
            video talks
            video meeting
            video conference
            video conversation
            video consultation
            video consultations
            video phone call
            videoconference
            video-conference
            video teleconference
            by video
            via video
            through video
            over video
            virtual meeting
            virtual talks
            virtually
        """,
        MeetingKind.PHONE_CALL: """
            by phone
            by telephone
            on the phone
            over the phone
            on the telephone
            over the telephone
            via telephone
            via phone
            phone call
            telephone call
            phone conversation
            phone talks
            phone talk
            telephone conversation
            telephone talks
            telephonic conversation
            phone discussion
            phoned
            telephoned
        """,
        MeetingKind.MULTILATERAL: """
            trilateral
            quadrilateral
            roundtable
            round table
            round-table
            three-way
            four-way
        """,
    },
    visits={
        VisitKind.STATE: """
            state visit
        """,
        VisitKind.OFFICIAL: """
            official visit
            official goodwill visit
        """,
        VisitKind.WORKING: """
            working visit
        """,
        VisitKind.GOODWILL: """
            goodwill visit
        """,
        VisitKind.PRIVATE: """
            private visit
        """,
        VisitKind.TRANSIT: """
            transit visit
            stopover visit
        """,
    },
    future="""
        will
        is to
        are to
        is scheduled to
        are scheduled to
        is expected to
        is going to
        plans to
        to visit
        to attend
        to meet
        to hold
        to host
        to pay
    """,
    requests="""
        at the request of
        at the invitation by phone of
        requested by
        at the initiative of
    """,
    requested="""
        upon request
        at request
        upon invitation
        on request
        at the latter 's request
        at his request
        at her request
        at their request
        upon his request
        upon the latter 's request
        at the other side 's request
    """,
    margins="""
        on the margins of
        on the sidelines of
        on the sideline of
        on the side of
        at the margins of
        in the margins of
        on the fringes of
        on the occasion of
    """,
    place_words="in",
    hosting="welcomed welcomes",
    hosted_at="to",
    day_words="on at",
    venue_words="at in inside outside aboard",
    venue_links="of the for and 's &",
    visit_nouns="visit trip tour travelled traveled",
    visit_links="to",
    separately="separate separately respectively successively individually",
    houses="house palace castle cottage lodge",
    venues="""
        airport bankova building camp castle center centre chamber chancery club complex compound cottage
        consulate department diaoyutai embassy garden guesthouse hall headquarters hotel house kremlin lodge
        mansion
        ministry museum office palace pavilion residence resort room secretariat street university villa
        zhongnanhai ziguangge
    """,
    not_readouts={
        "press conference": """
            press conference
            regular press conference
            news conference
            press briefing
            media query
            media queries
            reporter asked
            answers questions
            answered questions
            asked to comment
            in response to a question
        """,
        "announcement": """
            spokesperson announces
            announces
            announced
            to visit
            to attend
            to host
            to pay
            to hold
            will visit
            will pay
            will attend
            will hold
            will host
            will chair
        """,
        "speech": """
            remarks
            speech
            keynote
            address
            statement by
            delivered
            delivers
            toast
        """,
        "letter": """
            letter
            letters
            congratulatory message
            message of condolences
            message of condolence
            message of sympathy
            messages
            condolences
            congratulations
            telegram
            sent a message
            exchanged congratulations
        """,
        "commentary": """
            commentary
            editorial
            opinion
            op-ed
            signed article
            article
            white paper
        """,
    },
    outsiders="""
        foreign enterprises
        foreign companies
        foreign businesses
        foreign firms
        foreign investors
        foreign executives
        foreign guests
        foreign experts
        foreign ambassadors
        foreign envoys
        foreign diplomats
        foreign delegates
        foreign representatives
        foreign business
        foreign chambers
        foreign-funded
        foreign-invested
        multinational
        multinationals
        overseas
        international organizations
        international organisations
        diplomatic envoys
        envoys to china
        visiting
    """,
    beginnings={
        "joint statement": """
            the following is the full text
            the following is the text
            full text of
        """,
    },
    ceremonies="""
        welcoming ceremony
        welcome ceremony
        farewell ceremony
    """,
    questions="""
        q:
        a:
        question:
        answer:
        q：
        a：
        reporter:
        journalist:
    """,
    # People
    honorifics="""
        admiral amb brigadier colonel commodore comrade dame dato datuk dr excellencies excellency father
        h.e. h.m. h.r.h. he. her hh highness his hm hon honorable honourable hrh kumari lady madam madame
        majesty messrs mme mr mrs ms mx prof professor rabbi reverend right royal rt s.e. sheikh sheikha
        shri sir sister smt the tun
    """,
    heads="""
        administrator adviser advisor aide ambassador ambassadors amir archbishop attache attaché attorney
        attorney-general auditor auditor-general author banker baroness candidate captain cardinal ceo cfo
        chair chairman chairmen chairperson chairpersons chairwoman chancellor charge chargé chief clerk
        co-chair co-chairman co-chairperson co-chairs co-founder commander commissioner comptroller
        congressman congresswoman consul consul-general consuls coo coordinator councillor councilor
        counsellor counselor count cto curator d'affaires dean delegates deputies deputy director
        director-general duke economist editor editor-in-chief emir emperor entrepreneur envoy envoys
        executive fellow first-secretary foreign-minister founder general governor governor-designate
        governor-general governors head high-commissioner historian interlocutor investor judge justice
        king laureate leader lecturer lieutenant lieutenant-general lord major-general manager marshal
        mayor mayors member members minister minister-counsellor minister-designate ministers mp
        negotiator officer official officials ombudsman owner parliamentarian partner patriarch
        permanent-secretary person physicist pm pope premier premier-designate premiers presidency
        president president-designate president-elect presidents prince princess principal professor
        prosecutor prosecutor-general provost publisher queen rapporteur rector representative
        representatives researcher scholar secretary secretary-designate secretary-general senator
        senators solicitor speaker spokesman spokesperson spokeswoman state-secretary strategist sultan
        superintendent taoiseach technologist treasurer trustee tánaiste under-secretary
        under-secretary-general undersecretary vice-chair vice-chairman vice-chairperson vice-chairwoman
        vice-chancellor vice-governor vice-mayor vice-minister vice-premier vice-president viceroy
    """,
    references={
        "head of state": """
            president
            king
            queen
            emir
            sultan
            emperor
            crown prince
            grand duke
            prince
        """,
        "head of government": """
            prime minister
            chancellor
            premier
            taoiseach
        """,
        "foreign minister": """
            minister of foreign affairs
            minister for foreign affairs
            secretary of foreign affairs
            secretary for foreign affairs
            foreign secretary
            external affairs minister
        """,
    },
    office_words="""
        academic academy acting administration administrative advisory aerospace affairs africa african
        afro-asian agency agricultural agriculture aid airlines alliance allied alternate
        ambassador-at-large america american americas analysis animal antarctic antarctica anti-corruption
        arab arctic area armed armed-forces arms army art arts asia asia-pacific asian assembly assistant
        associate association at-large atomic attorney-general's audit authority automotive aviation
        balkans baltic bank banking basin bay belt bilateral biodiversity board border branch broadcasting
        budget bureau business cabinet cabinet-level capital capital-markets caribbean caucus center
        central centre ceremony chamber chancellery change charitable chemical chief-of-staff child
        children china cis citizens citizenship city civil civilian climate coast college combating
        commander-in-chief commerce commercial commission committee committees commodities commonwealth
        communication communications communist community companies company competitiveness comprehensive
        concurrent concurrently conference congress construction consular consulate consultative control
        convention cooperation coordination corporate corporation corps council counsel counter-narcotics
        counter-terrorism counterterrorism country county court courtesy cpc cpc's cppcc crime crisis
        critical crown cultural culture currency customs cyber cybersecurity cyberspace data debt defence
        defense delegate delegation delta demining democracy democratic department designate detainees
        development dialogue diaspora digital digitalisation digitalization diplomacy diplomatic
        directorate directorate-general disability disarmament disaster discipline district division
        domestic drugs east eastern ecological ecology economic economics economy ecumenical education
        elect elected electoral electronics embassy emergency emeritus employment energy engagement
        engineering enterprise enterprises environment environmental equality equity ethics eu eurasia
        eurasian euro-atlantic europe european exchange exchange-commission expansion export external
        extraordinary faith families family fashion federal federation finance financial first fiscal
        fisheries fishery food foods force forces foreign forestry former forum foundation free freedom
        friendship front fund gas gender geological global governing government governmental grand great
        greater group growth guard guest guesthouse guests gulf hall health heritage high higher holdings
        home homeland honorary horn hospital hostage house housing human humanitarian hunger hydrocarbons
        hydrogen hydropower immigration import in-charge inc inclusion inclusive independent indigenous
        indo-pacific industrial industry information infrastructure initiative innovation inspection
        inspectorate institute institution institutional insurance integration integrity intelligence
        inter-parliamentary intergovernmental interim interior internal international interregional
        investment investments irrigation islands issue issues joint judicial knowledge labor labour lakes
        land lands languages latin law lead leadership leading league legal legislation legislative level
        liaison library life livelihoods livestock llc local logistics lower ltd macao mainland majority
        management managing manufacturing marine maritime markets mass matters media mediation medical
        mediterranean meeting metallurgy meteorological middle migration military mineral minerals mines
        mining minister's ministerial ministry minority mission missions mobility mofcom monetary motor
        motors municipal music narcotics national nationalities nationality nations natural naval
        navigation navy ndrc negotiations neighborhood neighbourhood network new non-proliferation
        non-resident nonproliferation nordic normalization north northeast northern npc nuclear observer
        ocean oceans office oil olympic operational operations opposition organisation organisations
        organization organizations outer outreach overseas oversight pacific parliament parliamentary
        parliamentary-secretary participation partnership partnerships party peace peacebuilding
        peacekeeping peninsula pensions people people's peoples permanent personal personnel petroleum
        pharmaceutical pharmaceuticals pla planetary planning plateau plenipotentiary polar police
        policies policy politburo political population port portfolio ports post-conflict postal poverty
        power prefecture preparatory preservation presidential press prevention prime priority prisons
        private privatization privy pro procurement productivity professional project promotion prosperity
        protection protocol province provincial provisional public publicity quality railway railways
        ranking reconciliation reconstruction recovery reduction reform refugee refugees region regional
        registration regulatory relations religion religious renewable repatriation reporter republic
        rescue research reserve resettlement resident resilience resources restoration retired
        reunification reunion revenue revolutionary rights road roundtable royal rural safety sahara sahel
        sanctions sanitation science sciences scientific sea second secretariat secretariats sector
        securities security semiconductor senate senior service services settlement settlements sherpa
        shipping shura small social society solidarity solutions south southeast southern sovereignty
        special sport sports stability staff standards standing state states statistics steering strait
        straits strategic strategy structural study subcommittee subcommittees subregional subsoil summit
        supervision supervisory supply supreme sustainability sustainable systems taiwan-affairs taskforce
        tax taxation technical technologies technology telecom telecommunications territories territory
        terrorism textiles third threat tobacco tourism trade traditional trafficking transatlantic
        transition transitional transparency transport transportation treasury treaty tribal tribunal
        tripartite trust trustees twentieth under unification union united unity university upper urban
        vaccines ventures veterans vice victims village visa war water weapons welfare wellbeing west
        western wildlife woman women women's work workers workforce working world worship year young youth
        zone zones
    """,
    office_links="of the for and & on to at in 's with a an from against de la del des du von s",
    agents="by",
    between="between",
    person_links="with by from",
    of="of",
    posted="to for on in at",
    private="""
        academy airlines alliance analyst association author banker business ceo cfo chamber club
        co-founder college companies company coo corp corporation cto economist editor editor-in-chief
        electronics entrepreneur federation fellow former foundation founder fund group historian holdings
        inc industries institute institution investor laboratories laureate llc ltd manager media motors
        museum network owner partner partners pharmaceuticals physicist plc professor publisher researcher
        scholar society tank technologies think university
    """,
    corporate="""
        chair chairman chairperson chairwoman chief director executive general leader manager officer
        partner president principal representative representatives vice-chairman vice-president
    """,
    before_office="""
        appointed both counterpart counterparts elected incoming new newly newly-appointed outgoing
        visiting
    """,
    patronymics="bin bint ibn ben",
    name_particles="""
        ibni binti binte haji van der den de da das do dos di du del della la le el al bin ben ibn bint
        abu von zu ten ter y e un ul ur
    """,
    noble="prince princess sheikh sheikha emir amir sultan",
    postnominals="td mp mep msp kc qc obe cbe mbe kbe dbe ao am ac cmg kcmg gcmg mla mpp",
    name_suffixes="jr jr. sr sr. ii iii iv",
    home_names={"CN": CHINESE_NAME},
    institutions={
        "CN": """
            national people's congress
            npc
            npc standing committee
            chinese people's political consultative conference
            cppcc
            communist party of china
            cpc
            state council
            central military commission
            people's liberation army
            people's bank of china
        """,
        "DE": """
            bundestag
            bundesrat
            federal foreign office
        """,
        "FR": """
            elysee
            élysée
            quai d'orsay
        """,
        "GB": """
            10 downing street
            downing street
            fcdo
            foreign , commonwealth and development office
            foreign , commonwealth & development office
            foreign and commonwealth office
            foreign & commonwealth office
            house of commons
            house of lords
        """,
        "IL": """
            knesset
        """,
        "IN": """
            lok sabha
            rajya sabha
        """,
        "PL": """
            sejm
        """,
        "RU": """
            federation council
            kremlin
            state duma
        """,
        "UA": """
            verkhovna rada
        """,
        "US": """
            department of defense
            department of state
            department of the treasury
            house foreign affairs committee
            pentagon
            senate foreign relations committee
            state department
            white house
        """,
    },
    counterparts="""
        counterpart
        counterparts
    """,
    not_present="""
        accompanying
        at the invitation of
        invited by
        on behalf of
        special envoy of
        envoy of
        special representative of
        personal envoy of
        letter from
        message from
        message to
        congratulated
        to attend
        funeral of
        inauguration of
        memory of
        following
        successor to
        wife of
        husband of
        son of
        daughter of
        greetings of
        greetings from
        regards of
        chaired by president
        instructions of
        remarks by
        visit by
        visit of
        death of
        passing of
    """,
    relatives="who which whose whom that",
    accompanied="""
        accompanied by
        in the presence of
        joined by
    """,
    including="""
        which included
        which includes
        that included
        that includes
        which comprised
        which consisted of
        which was headed by
        which was led by
        who included
    """,
    presence="""
        was present
        were present
        was also present
        were also present
        was in attendance
        were in attendance
        was among those present
        were among those present
        was on hand
        were on hand
        attended
        also attended
        participated
        also participated
        took part
        also took part
        joined
        also joined
        sat in
        accompanied
        was in the meeting
        were in the meeting
        was|were also in attendance
        was|were also on hand
        was|were all present
        headed the * delegation|delegations
        headed their respective delegations
        led the * delegation|delegations
        led their respective delegations
    """,
    presence_before="""
        present at * was
        present at * were
        present were
        present was
        also present at * was
        also present at * were
        also present were
        also present was
        also attending * was
        also attending * were
        also attending were
        also attending was
        attending * were
        those present included
        those present were
        those present at * were
        those attending included
        those attending * included
        in attendance were
        in attendance was
        also in attendance were
        also in attendance was
        also present at * included
        among those present were
        among those attending were
        participants included
        attendees included
        was attended by
        were attended by
        was also attended by
        were also attended by
        participating in * were
        taking part in * were
        also taking part in * were
        also participating in * were
        joining * were
        it was co-chaired by
        it was jointly chaired by
        it was chaired by
        was co-chaired by
        was jointly chaired by
        was chaired by
        it was attended by
        they were joined by
        they were also joined by
        they were accompanied by
        he|she was joined by
        he|she was accompanied by
        he|she was also joined by
        he|she was also accompanied by
        joining them were
        joining him|her were
        also joining * were
        also joining * was
        the delegation included
        the delegations included
        the meeting included
    """,
    # Speech
    cues="""
        accepted / accepts / accepting
        accused / accuses / accusing
        acknowledged / acknowledges / acknowledging
        added / adds / adding
        admitted / admits / admitting
        admired / admires / admiring
        advised / advises / advising
        advocated / advocates / advocating
        affirmed / affirms / affirming
        agreed / agrees / agreeing
        aired / airs / airing
        alleged / alleges / alleging
        announced / announces / announcing
        appealed / appeals / appealing
        applauded / applauds / applauding
        appreciated / appreciates / appreciating
        argued / argues / arguing
        articulated / articulates / articulating
        asked / asks / asking
        asserted / asserts / asserting
        assessed / assesses / assessing
        assured / assures / assuring
        believed / believes / believing
        briefed / briefs / briefing
        called attention to / calls attention to / calling attention to
        called for / calls for / calling for
        [called on] * to / [calls on] * to / calling on
        [called upon] * to / [calls upon] * to / calling upon
        cautioned / cautions / cautioning
        celebrated / celebrates / celebrating
        challenged / challenges / challenging
        cited / cites / citing
        claimed / claims / claiming
        clarified / clarifies / clarifying
        commended / commends / commending
        commented / comments / commenting
        compared / compares / comparing
        complained / complains / complaining
        complimented / compliments / complimenting
        concluded / concludes / concluding
        concurred / concurs / concurring
        condemned / condemns / condemning
        confirmed / confirms / confirming
        congratulated / congratulates / congratulating
        considered / considers / considering
        contended / contends / contending
        conveyed / conveys / conveying
        credited / credits / crediting
        criticized / criticizes / criticizing
        criticised / criticises / criticising
        declared / declares / declaring
        demanded / demands / demanding
        denied / denies / denying
        denounced / denounces / denouncing
        deplored / deplores / deploring
        described / describes / describing
        detailed / details / detailing
        dismissed / dismisses / dismissing
        disclosed / discloses / disclosing
        drew attention / draws attention / drawing attention
        dwelt on / dwells on / dwelling on
        echoed / echoes / echoing
        elaborated / elaborates / elaborating
        emphasized / emphasizes / emphasizing
        emphasised / emphasises / emphasising
        encouraged / encourages / encouraging
        endorsed / endorses / endorsing
        enquired / enquires / enquiring
        enumerated / enumerates / enumerating
        envisaged / envisages / envisaging
        envisioned / envisions / envisioning
        exchanged greetings / exchanges greetings
        exclaimed / exclaims / exclaiming
        expected / expects / expecting
        explained / explains / explaining
        expounded / expounds / expounding
        expressed / expresses / expressing
        expressed concern / expresses concern / expressing concern
        expressed concerns / expresses concerns / expressing concerns
        expressed hope / expresses hope / expressing hope
        expressed hopes / expresses hopes / expressing hopes
        expressed his hope / expresses his hope / expressing his hope
        expressed her hope / expresses her hope / expressing her hope
        expressed their hope / express their hope / expressing their hope
        expressed the hope / expresses the hope / expressing the hope
        extended / extends / extending
        favored / favors / favoring
        favoured / favours / favouring
        felicitated / felicitates / felicitating
        flagged / flags / flagging
        forecast / forecasts / forecasting
        forwarded / forwards / forwarding
        gave a briefing / gives a briefing / giving a briefing
        gave an account / gives an account / giving an account
        gave an overview / gives an overview / giving an overview
        gave * [assurance] / gave * [assurances]
        greeted / greets / greeting
        hailed / hails / hailing
        highlighted / highlights / highlighting
        hoped / hopes / hoping
        hinted / hints / hinting
        honored / honors / honoring
        identified / identifies / identifying
        illustrated / illustrates / illustrating
        implied / implies / implying
        indicated / indicates / indicating
        informed / informs / informing
        inquired / inquires / inquiring
        insisted / insists / insisting
        instructed / instructs / instructing
        introduced / introduces / introducing
        invited / invites / inviting
        invoked / invokes / invoking
        laid out / lays out / laying out
        laid stress on / lays stress on / laying stress on
        lamented / laments / lamenting
        lauded / lauds / lauding
        likened / likens / likening
        listed / lists / listing
        lodged / lodges / lodging
        looked back / looks back / looking back
        looked forward / looks forward / looking forward
        made a proposal / makes a proposal / making a proposal
        made clear / makes clear / making clear
        made the case / makes the case / making the case
        made it clear / makes it clear / making it clear
        made * [proposals] / makes * [proposals]
        made * [suggestions] / makes * [suggestions]
        made * [representations]
        maintained / maintains / maintaining
        mentioned / mentions / mentioning
        mourned / mourns / mourning
        named / names / naming
        noted / notes / noting
        objected / objects / objecting
        observed / observes / observing
        offered / offers / offering
        opined / opines / opining
        opposed / opposes / opposing
        outlined / outlines / outlining
        paid tribute / pays tribute / paying tribute
        pledged / pledges / pledging
        pointed out / points out / pointing out
        pointed to / points to / pointing to
        posited / posits / positing
        praised / praises / praising
        predicted / predicts / predicting
        presented / presents / presenting
        pressed / presses / pressing
        proclaimed / proclaims / proclaiming
        promised / promises / promising
        proposed / proposes / proposing
        protested / protests / protesting
        provided / provides / providing
        put forth / puts forth / putting forth
        put forward / puts forward / putting forward
        questioned / questions / questioning
        quoted / quotes / quoting
        raised / raises / raising
        reaffirmed / reaffirms / reaffirming
        reassured / reassures / reassuring
        rebuked / rebukes / rebuking
        recalled / recalls / recalling
        recognized / recognizes / recognizing
        recognised / recognises / recognising
        recommended / recommends / recommending
        recounted / recounts / recounting
        referred / refers / referring
        reflected / reflects / reflecting
        refuted / refutes / refuting
        regarded / regards / regarding that
        regretted / regrets / regretting
        reiterated / reiterates / reiterating
        rejected / rejects / rejecting
        relayed / relays / relaying
        remarked / remarks / remarking
        remembered / remembers / remembering
        reminded / reminds / reminding
        renewed / renews / renewing
        repeated / repeats / repeating
        replied / replies / replying
        reported / reports / reporting
        requested / requests / requesting
        resolved / resolves / resolving
        [responded] that / [responds] that / [responding] that
        restated / restates / restating
        revealed / reveals / revealing
        reviewed / reviews / reviewing
        said / says / saying
        saluted / salutes / saluting
        sent * [regards] / sends * [regards]
        sent * [greetings] / sends * [greetings]
        set forth / sets forth / setting forth
        set out / sets out / setting out
        shared / shares / sharing
        shared the view / shares the view / sharing the view
        shared the opinion / shares the opinion / sharing the opinion
        signaled / signals / signaling
        signalled / signalling
        singled out / singles out / singling out
        sketched / sketches / sketching
        sketched out / sketches out / sketching out
        sought / seeks / seeking
        specified / specifies / specifying
        spelled out / spells out / spelling out
        spoke about / speaks about / speaking about
        spoke favorably / speaks favorably / speaking favorably
        spoke highly / speaks highly / speaking highly
        spoke of / speaks of / speaking of
        spoke positively / speaks positively / speaking positively
        spoke warmly / speaks warmly / speaking warmly
        stated / states / stating
        stressed / stresses / stressing
        subscribed / subscribes / subscribing
        suggested / suggests / suggesting
        summarized / summarizes / summarizing
        summed up / sums up / summing up
        supported / supports / supporting
        talked about / talks about / talking about
        testified / testifies / testifying
        thanked / thanks / thanking
        told / tells / telling
        took note / takes note / taking note
        took the view / takes the view / taking the view
        touched on / touches on / touching on
        touched upon / touches upon / touching upon
        underlined / underlines / underlining
        underscored / underscores / underscoring
        undertook / undertakes / undertaking
        unveiled / unveils / unveiling
        upheld / upholds / upholding
        urged / urges / urging
        voiced / voices / voicing
        vowed / vows / vowing
        volunteered / volunteers / volunteering
        warned / warns / warning
        welcomed / welcomes / welcoming
        wished / wishes / wishing
        wondered / wonders / wondering
        wrote / writes / writing
        addressed / addresses / addressing
        apprised / apprises / apprising
        committed / commits / committing
        decided / decides / deciding
        examined / examines / examining
        focused on / focuses on / focusing on
        [held] that / [holds] that / holding that
        held the view / holds the view / holding the view
        held the opinion / holds the opinion
        sounded / sounds / sounding
        took stock / takes stock / taking stock
        was confident / is confident
        was convinced / [is convinced] that
        were convinced / are convinced
        were confident / are confident
        were of the view / are of the view
        were of the opinion / are of the opinion
        was of the view / is of the view
        was of the opinion / is of the opinion
        was grateful / is grateful
        was pleased / is pleased
        were pleased / are pleased
        was [pleased to note] / is [pleased to note]
        were [pleased to note] / are [pleased to note]
        were unanimous
        were [in agreement]
        were [unanimous in the view]
        was glad / is glad
        was honored / is honored
        voiced the hope / voices the hope / voicing the hope
        voiced hope / voices hope / voicing hope
        expressed serious|grave|deep|strong concern|concerns
        expressed great concern|concerns
        raised serious|grave concern|concerns / raises serious|grave concern|concerns
        extended congratulations / extends congratulations / extending congratulations
        extended warm|sincere|his|her congratulations / extends warm|sincere|his|her congratulations
        extended welcome / extends welcome
        continued / continues / continuing
        came to an understanding / comes to an understanding
        thought / thinks / thinking
        seconded / seconds / seconding
        passed on / passes on / passing on
        reached the following consensus
        handed over * [conveyed]
        felt / feels / feeling
        updated / updates / updating
        echoed the need / echoes the need
        backed / backs / backing
        intended / intends / intending
        directed attention / directs attention / directing attention
        [gave * update] / [gives * update] / giving * update
        [gave * explanation] / [gives * explanation] / giving * explanation
        [gave * explanations] / [gives * explanations]
        [gave * assessment] / [gives * assessment] / giving * assessment
        [gave * assessments]
        [gave * overview]
        [gave * account]
        [shared * assessment]
        [shared * assessments]
        initiated the discussion / initiates the discussion
        spoke in favour of / speaks in favour of / speaking in favour of
        spoke in favor of / speaks in favor of / speaking in favor of
        spoke out against / speaks out against / speaking out against
        spoke out in favour of
        spoke out for / speaks out for
        spoke in support of
        came out in favour of
        [began] * by congratulating
        began * by [wishing]
        began * by [thanking]
        began * by [expressing]
        began * by [conveying]
        began * by [offering]
        began * by [welcoming]
        began * by [noting]
        paid special attention / pays special attention / paying special attention
        paid particular attention / pays particular attention / paying particular attention
        paid attention / pays attention / paying attention
        devoted special attention / devotes special attention
        focused attention / focuses attention
        drew special attention
        drew particular attention
        looked to / looks to
        counted on / counts on / counting on
        tasked / tasks / tasking
        made a point / makes a point
        set the goal
        [declared] readiness
        ruled out / rules out / ruling out
        responded / responds / responding
        vouched / vouches
        assured * [support]
        pushed back / pushes back / pushing back
        pushed for / pushes for / pushing for
        weighed in / weighs in
        backed up
        doubled down
        put on record
        [offered * congratulations] / [offers * congratulations]
        began by [paying tribute]
        began by [congratulating]
        began by [thanking]
        began by [welcoming]
        began by [expressing]
        began by [offering]
        began by [noting]
        began by [wishing]
        opened by [congratulating]
        opened by [thanking]
        started by [congratulating]
        started by [thanking]
        canvassed / canvasses / canvassing
        arranged / arranges / arranging
        looked ahead / looks ahead / looking ahead
        stood by / stands by
        sympathised / sympathises / sympathising
        sympathized / sympathizes / sympathizing
        paid homage to
    """,
    joint_cues="""
        [exchanged * views|opinions|ideas|notes|information] on|about|regarding|concerning|over
        [exchanged views|opinions|ideas|notes|information] on|about|regarding|concerning|over
        had|held|conducted * [exchange of views] on|about|regarding|concerning|over
        had|held|conducted * [exchanges of views] on|about|regarding|concerning|over
        had|held|conducted * [exchange|exchanges|communication] on|about|regarding|concerning
        had|held|conducted * [discussion|discussions] on|about|regarding|concerning
        had|held|conducted * [conversation|dialogue|talks|consultations] on|about|regarding|concerning
        engaged in * [exchange|exchanges|communication|dialogue] on|about|regarding|concerning
        engaged in * [discussion|discussions] on|about|regarding|concerning
        carried out * [exchanges|discussions|communication|consultations] on|about|regarding|concerning
        discussed
        explored
        compared notes
        reached agreement|consensus|understanding
        [reached] * agreement|agreements|consensus|consensuses|understanding|understandings
        conferred on
        [briefed] each|one other|another
        congratulated each other
        mapped out
        deliberated
        debated
        had|held|conducted * [exchange of opinions] on|about|regarding|concerning
        [exchanged views] in depth on
        [compared notes]
        coordinated
        [coordinated * positions]
        [coordinated positions]
        [coordinated * approaches]
        [coordinated * actions]
        [continued * coordination]
        [continued * discussion]
        [continued * discussions]
        [continued * consultations]
        [continued * dialogue]
        [continued * conversation]
        [continued * conversations]
        [continued discussions|consultations|coordination]
        continued [discussing]
        consulted
        conferred
        talked about
        talked through
        negotiated
        mapped out plans
        brainstormed
        took part in * [exchange of views] on
        went over
        [traded * views]
        [swapped * views]
        [had * conversation] about|on
        [exchanged] * greetings|wishes|congratulations|regards|condolences
        exchanged congratulations
        [exchanged] on
        [arranged] to
    """,
    sources="""
        according to
        as told by
        in the words of
        in the view of
        in the opinion of
    """,
    own_sources="""
        in his|her words
        in his|her view
        in his|her opinion
    """,
    agreements="agreed decided",
    joint_participles="""
        [exchanging * views|opinions] on|about|regarding|concerning
        [exchanging views|opinions] on|about|regarding|concerning
        and [exchanged * views|opinions] on|about|regarding|concerning
        and [exchanged views|opinions] on|about|regarding|concerning
        and [discussed]
        [discussing]
        [reviewing]
        [considering]
        [exploring]
        [touching on]
        [touching upon]
    """,
    event_cues="""
        also focused on
        addressed
        brought up
        centered around
        centered on
        centred around
        centred on
        concentrated on
        concerned
        covered
        dealt with
        explored
        examined
        featured
        focused on
        focused upon
        focussed on
        included a discussion of
        looked at
        ranged over
        reviewed
        revolved around
        spanned
        surveyed
        tackled
        took up
        touched on
        touched upon
        turned to
        was centered on
        was dedicated to
        was devoted to
        was focused on
        were centered on
        were dedicated to
        were devoted to
        were focused on
    """,
    passive_cues="""
        it was [noted]
        it was also [noted]
        it was [emphasised]
        it was [emphasized]
        it was also [emphasised]
        it was also [emphasized]
        it was [stressed]
        it was also [stressed]
        it was [underscored]
        it was [underlined]
        it was [pointed out]
        it was also [pointed out]
        it was [stated]
        it was [said]
        it was [confirmed]
        it was also [confirmed]
        it was [reaffirmed]
        it was [reiterated]
        it was [recalled]
        it was [explained]
        it was [acknowledged]
        it was [recognised]
        it was [recognized]
        it was [observed]
        it was [suggested]
        it was [proposed]
        it was [indicated]
        [hope was expressed]
        [hopes were expressed]
        [the hope was expressed]
        [confidence was expressed]
        [concern was expressed]
        [concerns were expressed]
        [concern was voiced]
        [regret was expressed]
        [gratitude was expressed]
        [appreciation was expressed]
        [satisfaction was expressed]
        [support was expressed]
        [support was voiced]
        [readiness was expressed]
        [interest was expressed]
        [condolences were expressed]
        [comments were provided]
        [comments were made]
        [explanations were provided]
        [clarifications were provided]
        [information was provided]
        [assessments were given]
        was [stressed]
        were [stressed]
        was also [stressed]
        was [emphasised]
        was [emphasized]
        were [emphasised]
        were [emphasized]
        was also [emphasised]
        was also [emphasized]
        was [underscored]
        was also [underscored]
        was [underlined]
        was also [underlined]
        was [reaffirmed]
        was also [reaffirmed]
    """,
    purposes="""
        to [affirm]
        to [apologize]
        to [assure]
        to [brief]
        to [commend]
        to [condemn]
        to [congratulate]
        to [convey]
        to [emphasize]
        to [encourage]
        to [express]
        to [extend]
        to [highlight]
        to [honor]
        to [inform]
        to [invite]
        to [mark]
        to [offer]
        to [outline]
        to [pay tribute]
        to [press]
        to [raise]
        to [reaffirm]
        to [reassure]
        to [reiterate]
        to [relay]
        to [request]
        to [share]
        to [stress]
        to [thank]
        to [underline]
        to [underscore]
        to [update]
        to [urge]
        to [voice]
        to [warn]
        to [welcome]
        to [wish]
    """,
    joint_purposes="""
        to [address]
        to [advance]
        to [assess]
        to [build on]
        to [compare notes]
        to [confer]
        to [consult]
        to [continue]
        to further [discuss]
        to [coordinate]
        to [cover]
        to [deepen]
        to [deliberate]
        to [develop]
        to [discuss]
        to [evaluate]
        to [examine]
        to [exchange views]
        to [exchange]
        to [expand]
        to [explore]
        to [find]
        to [finalize]
        to [follow up]
        to [further]
        to [harmonize]
        to [identify]
        to [launch]
        to [negotiate]
        to [plan]
        to [prepare]
        to [promote]
        to [resume]
        to [review]
        to [strengthen]
        to [take stock]
        to [talk about]
    """,
    talking="spoke talked conferred consulted",
    subject_links="about concerning on regarding",
    topics="""
        it was [agreed]
        it was also [agreed]
        it was [decided]
        it was also [decided]
        was [discussed]
        were [discussed]
        were also [discussed]
        was also [discussed]
        views were [exchanged]
        were [exchanged] on
        was [exchanged] on
        [attention] was paid
        [attention] was given
        [emphasis] was placed
        was [reviewed]
        were [reviewed]
        were [touched upon]
        was [touched upon]
        were [touched on]
        was [raised]
        were [raised]
        [agreement] was reached
        [consensus] was reached
        [exchange] of views was held
        [exchange] was held on
        [exchanges] were held on
        [discussions] were held on
        [talks] were held on
        [discussion] was held on
        views were also [exchanged]
        were also [exchanged] on
        was also [exchanged] on
        was also [reviewed]
        were also [reviewed]
        were also [touched upon]
        was also [touched upon]
        were also [touched on]
        was also [raised]
        were also [raised]
        it has been [agreed]
        it has also been [agreed]
        it was further [agreed]
        it was [arranged]
        there was * [exchange of views] on|about|regarding
        there was * [discussion] of|on|about
        there were * [discussions] of|on|about
        [topic] of the conversation|meeting|talks|call|discussion|discussions was|were
        [topics] of the conversation|meeting|talks|call|discussion|discussions were
        the [agenda] included
        was [considered]
        were [considered]
        was also [considered]
        were also [considered]
        was [examined]
        were [examined]
        was also [examined]
        were also [examined]
        was [addressed]
        were [addressed]
        was also [addressed]
        were also [addressed]
        was [covered]
        were [covered]
        were also [covered]
        was [explored]
        were [explored]
        was also [explored]
        were also [explored]
        was also [touched on]
        special [attention] was paid
        [attention] was also paid
        [attention] was devoted
        [emphasis] was also placed
        [emphasis] was laid
    """,
    narration="""
        met
        will continue their consultations|conversation|discussions|talks
        will meet|speak again
        signed
        initialed
        initialled
        co-signed
        jointly signed
        witnessed
        jointly witnessed
        attended
        jointly attended
        held
        hosted
        hosted a
        co-hosted
        co-chaired
        chaired
        presided
        visited
        arrived
        departed
        left
        returned
        toured
        inspected
        laid a
        laid wreaths
        laid the
        released
        issued
        published
        adopted
        inaugurated
        launched
        cut the ribbon
        cut a ribbon
        watched
        planted
        posed
        shook
        walked
        strolled
        took a
        took photos
        took part
        took questions
        received
        presented credentials
        presented his credentials
        presented her credentials
        presented * with
        presented the award
        presented the awards
        presented the medal
        presented the medals
        presented the order
        presented the letter
        presented the credentials
        presented the prize
        presented the keys
        presented the certificate
        presented the certificates
        exchanged gifts
        exchanged documents
        exchanged * letters
        unveiled a
        unveiled the
        unveiled * plaque
        unveiled * plaques
        listened
        heard
        answered
        responded to
        reviewed the guard
        reviewed an honor
        reviewed a guard
        reviewed the honor
        reviewed the honour
        spoke to the press
        spoke to reporters
        spoke to the media
        addressed the press
        addressed the media
        addressed reporters
        briefed the press
        briefed the media
        briefed reporters
        jointly met
        had lunch
        had dinner
        had tea
        had breakfast
        had a working
        had an in-depth exchange of views
        had a candid exchange of views
        had a friendly conversation
        welcomed * at the airport
        saw * off
        greeted * at
        joined
        accompanied
        escorted
        came
        went
        traveled
        travelled
        flew
        paid a visit
        paid an
        paid a
        paid respects
        paid homage
        was accompanied
        were accompanied
        was welcomed
        was greeted
        was received
        was seen
        was appointed
        was elected
        was born
        were seated
        introduced his delegation
        introduced her delegation
        awarded
        conferred on him
        was awarded
        handed over
        handed
        opened
        closed
        convened
        conducted
        participated
        gathered
        observed a minute
        observed a moment
        watched a
        sampled
        tasted
        dined
        feted
        announced the opening
        declared open
    """,
    narrated_passives="""
        was signed
        were signed
        was issued
        were issued
        was released
        were released
        was adopted
        were adopted
        were exchanged after
        was inaugurated
        was unveiled
        was launched
        were launched
    """,
    verb_endings="""
        ed
    """,
    adverbs="""
        also again always all both did do does each eventually even ever first further furthermore had has
        have himself herself instead just lastly later likewise meanwhile moreover next now once secondly
        still then therefore thirdly thus together too , :
    """,
    additions="also",
    auxiliaries="has have had",
    adverbials="""
        for his part
        for her part
        for their part
        for its part
        on his part
        on her part
        on their part
        on his side
        in turn
        in response
        in reply
        in particular
        as well
        at the same time
        in conclusion
        once again
        on this occasion
        on the same occasion
        at the meeting
        during the meeting
        during the talks
        in his turn
        in her turn
        in their turn
        on its part
        in addition
        in this context
        in this connection
        in this regard
        in that regard
        in that context
        on behalf of his|her government
        on behalf of the government
        at the outset
        at the outset of the meeting|call|conversation
        during the call
        during the conversation
        during the discussion
        during the discussions
        during their meeting|call|conversation|discussion|talks
        in their meeting|call|conversation|discussion|talks
        in the meeting
        in the course of the meeting|conversation|talks
        on the call
        in closing
        among other things
    """,
    adverb_endings="""
        ly
    """,
    singular_pronouns="he she",
    plural_pronouns="they",
    first_person="i",
    first_person_plural="we",
    thing_pronouns="it",
    interlocutors="""
        his|her counterpart
        his|her * counterpart
    """,
    joint_determiners="""
        the two
        the both
        both
        the three
        the four
        all
        all the
        the
    """,
    joint_nouns="""
        sides
        parties
        leaders
        heads of state
        heads of government
        heads of delegation
        presidents
        premiers
        prime ministers
        vice presidents
        vice premiers
        ministers
        vice ministers
        foreign ministers
        vice foreign ministers
        defense ministers
        defence ministers
        defense chiefs
        trade ministers
        top diplomats
        delegations
        teams
        principals
        co-chairs
        chairmen
        counterparts
        interlocutors
        diplomats
        envoys
        negotiators
        chief negotiators
        speakers
        ambassadors
        countries
        special representatives
        chief delegates
        officials
        secretaries
        deputies
    """,
    summits={
        "of state": "president king queen emperor emir sultan prince duke pope chairman secretary",
        "presidents": "president",
        "vice presidents": "vice vice-president",
        "of government": "premier prime chancellor",
        "premiers": "premier prime",
        "vice premiers": "vice vice-premier deputy",
        "prime ministers": "premier prime",
    },
    joint_subjects="""
        leaders of the two countries
        the leaders of the two countries
        the foreign ministers of the two countries
        the two countries 's leaders
        both side
        the pair
        the two
        both
    """,
    side_nouns="side delegation government party",
    groups="""
        alumni ambassadors association associations attendees businesses businessmen chamber chambers
        community companies congressmembers congressmen corporations counterpart counterparts delegates
        delegation delegations descendants diplomats economists enterprises entrepreneurs envoy envoys
        executives experts firms governors guests heads interlocutors investors journalists lawmakers
        leaders mayors members ministers officials others parliamentarians participants professors
        representative representatives scholars senators speakers students veterans visitors youth
    """,
    modals="""
        should will would can could may might must shall is are was were has have had need needs hope
        hopes
    """,
    articles="the a an his her its their this that these those both some several many all most other our",
    conjunctions="and , & or",
    prepositions="at by during for from in of on to with",
    replies="""
        to which
    """,
    contrasts="while whereas and but ;",
    preambles="""
        about addressing after against although amid among as at based before besides beyond by citing
        commenting concerning describing despite during faced following for from given in looking noting
        on over recalling referring regarding responding since speaking stressing through throughout to
        touching toward towards turning under upon when while with within
    """,
    preamble_endings="""
        ed
        ing
    """,
    events="""
        a joint statement
        a joint communique
        joint statement
        the meeting
        the talks
        the call
        the phone call
        the conversation
        the telephone conversation
        the visit
        the ceremony
        the discussions
        the discussion
        the consultation
        the consultations
        the dialogue
        the atmosphere
        the event
        the session
        the roundtable
        the joint statement
        the agreement
        this meeting
        this was
        the welcoming ceremony
        the exchange
        the phone conversation
        the phone talks
        the telephone talks
        the telephone talk
        the phone talk
        the video call
        the videoconference
        the video conference
        the exchange of views
        the negotiations
        the encounter
        the trilateral
        this call
        this phone call
        this conversation
        this discussion
        this dialogue
        their call
        their conversation
        their discussion
        their discussions
        their meeting
        their talks
        their exchange
        the delegation
        the agenda
        talks
        discussions
        the meetings
        the calls
        their meetings
    """,
    aside="""
        after the
        after their
        after his
        after her
        before the
        before their
        following
        prior to the
        ahead of the
        at the end of the
        at the conclusion of the
        upon the conclusion
        upon arrival
        later
        later that
        earlier
        earlier that
        earlier in the
        that evening
        that afternoon
        that morning
        that day
        the same day
        on the same
        in the evening
        in the afternoon
        in the morning
        at noon
        during the meeting ,
        during the visit ,
        during his visit ,
        during her visit ,
        during their stay
        during his stay
        during her stay
        while in
        on the sidelines
        on the margins
        on the same occasion
    """,
)
