"""What is special in Arabic: what is glued, names without capitals, verbs that stand first."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipreadout import MeetingKind, NotAReadoutError, Page, PartOfDay, Readout, Source, languages
from dipreadout.languages import _arabic
from dipreadout.parsing import read
from dipreadout.reading.kinds import Class
from dipreadout.reading.scan import Scan
from dipreadout.reading.scan import scan as scan_in

AR = languages.get("ar")
PUBLISHED = dt.datetime(2031, 5, 8, 10, 30, tzinfo=dt.timezone(dt.timedelta(hours=8)))
OPENING = "في يوم 6 مايو، التقى وزير الخارجية لين هاوران في بكين مع وزير الخارجية التونسي منير بن يوسف."


def scan(text: str) -> Scan:
    """A text in Arabic."""
    return scan_in(text, AR)


def readout(*paragraphs: str, opening: str = OPENING, title: str | None = None) -> Readout:
    """A page of China's foreign ministry, published on Thursday, May 8, 2031."""
    return read(
        Page(
            language="ar",
            title=title,
            published=PUBLISHED,
            paragraphs=(opening, *paragraphs),
            source=Source(publisher="cn-mfa"),
        )
    )


def people(found: Readout) -> list[tuple[str, str | None, str | None]]:
    """Name, office and party of each participant."""
    return [(p.name, p.office, p.party) for p in found.participants]


def said(found: Readout) -> list[tuple[str, str, int]]:
    """Speaker, cue and number of sentences of each statement."""
    return [
        (found.name_of(s), found.quote(s.cue) if s.cue else "", len(s.sentences)) for s in found.statements
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("وقال الوزير", "و|قال|الوزير", id="and"),
        pytest.param("بالرياض", "ب|الرياض", id="in, before the article"),
        pytest.param("وبالرياض", "و|ب|الرياض", id="two of them"),
        pytest.param("للجانب الصيني", "ل|لجانب|الصيني", id="to, which takes a letter of the article"),
        pytest.param("ببكين", "ب|بكين", id="before a known word"),
        pytest.param("فالوضع صعب", "ف|الوضع|صعب", id="so"),
        pytest.param("وزير وزارة", "وزير|وزارة", id="a known word's own letter"),
        pytest.param("قال منير لمنير", "قال|منير|ل|منير", id="before a word that stands alone elsewhere"),
        pytest.param("وانغ لي وون تشيانغ ووانغ لي", "وانغ|لي|و|ون|تشيانغ|و|وانغ|لي", id="Chinese surnames"),
        pytest.param("الرئيس وليد حسن", "الرئيس|وليد|حسن", id="a given name's own letter"),
        pytest.param("الوزير كمال أوزدمير", "الوزير|كمال|أوزدمير", id="a name that holds a word"),
        pytest.param("جين كلارك وتوم هول", "جين|كلارك|و|توم|هول", id="and, after a whole name"),
    ],
)
def test_what_is_glued_before_a_word_is_a_word_of_its_own(text: str, parts: str) -> None:
    """Its span is that of its letters, although they join up in print."""
    tokens = scan(text).tokens
    assert [tokens.printed(at) for at in range(len(tokens))] == parts.split("|")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("أكد", "اكد", id="hamza"),
        pytest.param("أكَّد", "أكد", id="vowel signs"),
        pytest.param("أكـــد", "أكد", id="tatweel"),
        pytest.param("الجانب", "جانب", id="the article"),
        pytest.param("إلى", "الى", id="no article where there is none"),
    ],
)
def test_words_are_compared_without_what_makes_no_difference(one: str, other: str) -> None:
    """As texts leave it out, and others do not."""
    assert scan(one).tokens.words == scan(other).tokens.words


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        pytest.param("قال لين هاوران إن البحر واسع.", ("لين هاوران", "قال"), id="the verb first"),
        pytest.param("وأشار لين هاوران إلى أن البحر واسع.", ("لين هاوران", "أشار"), id="and before it"),
        pytest.param("وقال بن يوسف إن البحر واسع.", ("منير بن يوسف", "قال"), id="a surname"),
        pytest.param("وقال الوزير التونسي إن البحر واسع.", ("منير بن يوسف", "قال"), id="an office"),
        pytest.param("من جانبه، أكد منير بن يوسف ذلك.", ("منير بن يوسف", "أكد"), id="after a turn"),
        pytest.param("وخلال اللقاء، أكد منير بن يوسف ذلك.", ("منير بن يوسف", "أكد"), id="after a phrase"),
        pytest.param("ومضى بن يوسف قائلا إن البحر واسع.", ("منير بن يوسف", "مضى"), id="two verbs"),
        pytest.param('"البحر واسع"، كما قال لين هاوران.', ("لين هاوران", "قال"), id="after a quotation"),
        pytest.param("وثمن الجانب التونسي ذلك.", ("الجانب التونسي", "ثمن"), id="a side"),
        pytest.param("وأشاد السفراء بذلك.", ("السفراء", "أشاد"), id="a group"),
        pytest.param("ودبج منير بن يوسف مديحا للبحر.", ("منير بن يوسف", "دبج"), id="an unknown verb"),
        pytest.param("أما منير بن يوسف فرحب بذلك.", ("منير بن يوسف", "رحب"), id="as for"),
        pytest.param("وبحسب منير بن يوسف، فإن البحر واسع.", ("منير بن يوسف", "بحسب"), id="no verb"),
    ],
)
def test_the_speaker_follows_the_verb(sentence: str, statement: tuple[str, str]) -> None:
    """The cue is the bare verb, without what is glued to it."""
    ((speaker, cue, _),) = said(readout(sentence))
    assert (speaker, cue) == statement


@pytest.mark.parametrize(
    ("second", "speaker"),
    [
        pytest.param("وأضاف أن الميناء عميق.", "منير بن يوسف", id="one"),
        pytest.param("واتفقا على توسيع الميناء.", "", id="two"),
        pytest.param("وأعربوا عن ارتياحهم.", "", id="several"),
    ],
)
def test_a_verb_without_a_subject_goes_on(second: str, speaker: str) -> None:
    """With whoever spoke last; a dual or a plural with all of them."""
    statement = readout(f"قال منير بن يوسف إن البحر واسع. {second}").statements[-1]
    found = readout(f"قال منير بن يوسف إن البحر واسع. {second}")
    assert found.name_of(found.statements[-1]) == (speaker or found.name_of(statement))
    assert (found.statements[-1].scope == "joint") is not bool(speaker)


def test_what_a_side_does_is_what_somebody_says() -> None:
    """In the present, and with the noun of a side."""
    found = readout(
        "أشار لين هاوران إلى أن البحر واسع. يحرص الجانب الصيني على توسيع التعاون. وتدعم الصين ذلك."
    )
    assert said(found) == [("لين هاوران", "أشار", 3)]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        pytest.param("وشكر الجانب التونسي على كرم الضيافة.", "لين هاوران", id="spoken to"),
        pytest.param("وشكر الجانب التونسي الصين على كرمها.", "الجانب التونسي", id="speaking"),
        pytest.param(
            "وناشد تونس مواصلة الحوار.", "لين هاوران", id="a masculine verb before a feminine state"
        ),
        pytest.param("وناشدت تونس الصين مواصلة الحوار.", "تونس", id="a feminine one"),
    ],
)
def test_a_side_may_be_spoken_to(sentence: str, speaker: str) -> None:
    """A verb that is said to somebody has its only noun for an object, within what somebody else says."""
    assert said(readout(f"قال لين هاوران إن البحر واسع. {sentence}"))[1][0] == speaker


def test_a_guest_goes_by_a_title_of_address() -> None:
    """The publisher's own people never do."""
    opening = "في 6 مايو، استقبل لين هاوران في بكين ملك البحرين الملك سالم بن خالد."
    found = readout("أكد لين هاوران ذلك. وشكر جلالته الصين.", opening=opening)
    assert [speaker for speaker, _, _ in said(found)] == ["لين هاوران", "سالم بن خالد"]


@pytest.mark.parametrize(
    ("words", "person"),
    [
        pytest.param("الرئيس الجزائري الهادي بن زياد", ("الهادي بن زياد", "الرئيس الجزائري", "DZ"), id="ال"),
        pytest.param("سلطان عمان سلطان بن فهد", ("سلطان بن فهد", "سلطان عمان", "OM"), id="an office's word"),
        pytest.param(
            "نائب رئيس الوزراء وزير الخارجية وشؤون المغتربين الأردني ماهر العدوان",
            ("ماهر العدوان", "نائب رئيس الوزراء وزير الخارجية وشؤون المغتربين الأردني", "JO"),
            id="two offices",
        ),
        pytest.param(
            "الأمين العام لجامعة الدول العربية رأفت حنا",
            ("رأفت حنا", "الأمين العام لجامعة الدول العربية", "LAS"),
            id="an organisation",
        ),
        pytest.param(
            "وزيرة التمكين الريفي الكينية جين واكو",
            ("جين واكو", "وزيرة التمكين الريفي الكينية", "KE"),
            id="a word that no list has",
        ),
        pytest.param(
            'رئيس شركة "بحر" الفرنسية جان رو', ("جان رو", 'رئيس شركة "بحر" الفرنسية', None), id="a house"
        ),
        pytest.param(
            "ولي العهد السعودي الأمير نايف بن سعد", ("نايف بن سعد", "ولي العهد السعودي", "SA"), id="prince"
        ),
    ],
)
def test_a_name_begins_where_an_office_ends(words: str, person: tuple[str, str, str | None]) -> None:
    """The office keeps its article."""
    found = readout(opening=f"في يوم 6 مايو، التقى وزير الخارجية لين هاوران في بكين مع {words}.")
    assert people(found)[1] == person


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("حضر اللقاء لي وو وشن جياوي ووو كهران.", id="joined by what is glued"),
        pytest.param("وحضر اللقاء كل من لي وو وشن جياوي ووو كهران وغيرهم.", id="each of, and others"),
        pytest.param("شارك في الفعاليات المذكورة لي وو وشن جياوي ووو كهران.", id="took part"),
        pytest.param("وكان لي وو وشن جياوي ووو كهران حاضرين.", id="were there"),
    ],
)
def test_attendance_lists(sentence: str) -> None:
    """The first name has nothing glued to it, the others have "and"."""
    found = readout("أكد لين هاوران ذلك.", sentence)
    assert [p.name for p in found.participants[2:]] == ["لي وو", "شن جياوي", "وو كهران"]


@pytest.mark.parametrize(
    ("day", "date"),
    [
        pytest.param("في 6 مايو 2030", dt.date(2030, 5, 6), id="western digits"),
        pytest.param("في ٦ مايو ٢٠٣٠", dt.date(2030, 5, 6), id="eastern digits"),
        pytest.param("في 6 مايو عام 2030", dt.date(2030, 5, 6), id="the year"),
        pytest.param("في 6 من مايو من العام 2030", dt.date(2030, 5, 6), id="of the year"),
        pytest.param("في 6 أيار 2030", dt.date(2030, 5, 6), id="the Levant's months"),
        pytest.param("في 6 كانون الأول/ديسمبر 2030", dt.date(2030, 12, 6), id="both"),
        pytest.param("في 6 أيار (مايو) 2030", dt.date(2030, 5, 6), id="one in brackets"),
        pytest.param("يوم \u200f6\u200f مايو \u200f2030", dt.date(2030, 5, 6), id="marks of direction"),
        pytest.param("يوم الثلاثاء الموافق 6 مايو", dt.date(2031, 5, 6), id="with the day of the week"),
        pytest.param("أمس", dt.date(2031, 5, 7), id="yesterday"),
        pytest.param("اليوم (الخميس)", dt.date(2031, 5, 8), id="today"),
    ],
)
def test_days(day: str, date: dt.date) -> None:
    """In either vocabulary, with or without the year."""
    opening = f"{day}، التقى وزير الخارجية لين هاوران في بكين مع وزير الخارجية التونسي منير بن يوسف."
    assert readout(opening=opening).meeting.date == date


@pytest.mark.parametrize(
    ("words", "part"),
    [
        pytest.param("صباح يوم 6 مايو", PartOfDay.MORNING, id="morning"),
        pytest.param("قبل ظهر يوم 6 مايو", PartOfDay.MORNING, id="before noon"),
        pytest.param("ظهر يوم 6 مايو", PartOfDay.NOON, id="noon"),
        pytest.param("بعد ظهر يوم 6 مايو", PartOfDay.AFTERNOON, id="after noon"),
        pytest.param("مساء يوم 6 مايو", PartOfDay.EVENING, id="evening"),
    ],
)
def test_parts_of_the_day(words: str, part: PartOfDay) -> None:
    """The longer phrase before the shorter one within it."""
    opening = f"{words}، التقى وزير الخارجية لين هاوران مع وزير الخارجية التونسي منير بن يوسف."
    assert readout(opening=opening).meeting.part_of_day is part


def test_a_name_is_no_part_of_the_day() -> None:
    """Sheikh Sabah is not the morning."""
    opening = "التقى وزير الخارجية لين هاوران مع وزير الخارجية الكويتي الشيخ صباح الناصر."
    assert readout(opening=opening).meeting.part_of_day is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        pytest.param("أجرى {} مباحثات مع {}", MeetingKind.TALKS, id="talks"),
        pytest.param("التقى {} مع {}", MeetingKind.MEETING, id="meeting"),
        pytest.param("استقبل {} {}", MeetingKind.MEETING, id="received"),
        pytest.param("أجرى {} محادثة هاتفية مع {}", MeetingKind.PHONE_CALL, id="talks by phone"),
        pytest.param("تلقى {} اتصالا هاتفيا من {}", MeetingKind.PHONE_CALL, id="call"),
        pytest.param("عقد {} اجتماعا عبر تقنية الفيديو مع {}", MeetingKind.VIDEO_CALL, id="video"),
        pytest.param("قام {} بزيارة إلى تونس والتقى {}", MeetingKind.VISIT, id="visit"),
        pytest.param("تدارس الأمر {} و{}", MeetingKind.MEETING, id="an unknown verb"),
    ],
)
def test_kinds(words: str, kind: MeetingKind) -> None:
    """Long offices may stand between the verb and what tells the kind."""
    host = "عضو المكتب السياسي للجنة المركزية للحزب الشيوعي الصيني وزير الخارجية لين هاوران"
    opening = f"في 6 مايو، {words.format(host, 'وزير الخارجية التونسي منير بن يوسف')}."
    assert readout(opening=opening).meeting.kind is kind


@pytest.mark.parametrize(
    ("where", "place"),
    [
        pytest.param("بالرياض", "الرياض", id="glued"),
        pytest.param("في مدينة هانغتشو", "هانغتشو", id="the city of"),
        pytest.param("بالعاصمة التونسية تونس العاصمة", "تونس العاصمة", id="the capital of a state"),
        pytest.param("في قاعة الشعب الكبرى", "قاعة الشعب الكبرى", id="a venue"),
        pytest.param("في قصر الشعب بدمشق", "دمشق", id="a city after a venue"),
    ],
)
def test_places(where: str, place: str) -> None:
    """As printed, without what is glued before them."""
    opening = f"التقى وزير الخارجية لين هاوران {where} مع وزير الخارجية التونسي منير بن يوسف."
    assert readout(opening=opening).meeting.place == place


@pytest.mark.parametrize(
    ("title", "paragraph"),
    [
        pytest.param(
            "المتحدثة باسم وزارة الخارجية تعلن عن زيارة رئيس تونس",
            "أعلنت المتحدثة باسم وزارة الخارجية قاو مي أن رئيس تونس منير بن يوسف سيقوم بزيارة إلى الصين.",
            id="announcement",
        ),
        pytest.param(
            "كلمة وزير الخارجية لين هاوران في حفل الاستقبال", "أصحاب السعادة، أيها الأصدقاء:", id="speech"
        ),
        pytest.param(
            "لين هاوران يبعث ببرقية تهنئة إلى منير بن يوسف",
            "بعث وزير الخارجية لين هاوران ببرقية تهنئة إلى وزير الخارجية التونسي منير بن يوسف.",
            id="telegram",
        ),
    ],
)
def test_other_pages(title: str, paragraph: str) -> None:
    """Announcements, speeches and telegrams name two people as well."""
    with pytest.raises(NotAReadoutError):
        readout(title=title, opening=paragraph)


@pytest.mark.parametrize("word", ["الرد", "القرار", "الوضع", "النقل"])
def test_no_word_with_its_article_is_a_verb(word: str) -> None:
    """The same letters without it are."""
    assert not any(kind.name in ("CUE", "NARRATION") for kind in scan(word).phrases(0))


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        pytest.param("أكد", "أكد أكدت أكدا أكدتا أكدوا", id="regular"),
        pytest.param("أبدى", "أبدى أبدت أبديا أبدتا أبدوا", id="weak"),
        pytest.param("دعا", "دعا دعت دعوا دعتا دعوا", id="weak, with و"),
        pytest.param("حيا", "حيا حيت حييا حيتا حيوا", id="weak, with ي"),
    ],
)
def test_verbs_in_the_past(verb: str, forms: str) -> None:
    """He, she, they two, two women, they."""
    assert [*_arabic.past(verb), *_arabic.several(verb)] == forms.split()


@pytest.mark.parametrize(
    "name", ["وانغ لي", "لي وو", "تشو مينغيوان", "تشو مينغ يوان", "هو كايوان", "باي رونغ جيون"]
)
def test_chinese_names_in_arabic(name: str) -> None:
    """In one piece or in two, also where the surname is a word as well."""
    scanned = scan(f"التقى {name} مع")
    assert scanned.lexicon.home_name(" ".join(scanned.tokens.words[1:-1]))
    assert all(scanned.class_of(at) is Class.NAME for at in range(1, len(scanned.tokens) - 1))


LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةى"
WORDS = st.text(st.sampled_from(LETTERS), min_size=1, max_size=12)
MARKED = st.lists(st.sampled_from("\u064e\u064f\u0650\u0651\u0652\u0640"), max_size=3).map("".join)


@given(st.lists(WORDS, min_size=1, max_size=8))
def test_tokens_join_up_to_the_text(words: list[str]) -> None:
    """What is glued is parted without a gap, so that every span is that of the printed letters."""
    text = " ".join(words)
    tokens = scan(text).tokens
    assert "".join(tokens.printed(at) for at in range(len(tokens))) == text.replace(" ", "")


@given(WORDS, MARKED)
def test_vowel_signs_and_tatweel_count_for_nothing(word: str, marks: str) -> None:
    """Wherever they stand after the first letter."""
    marked = unicodedata.normalize("NFC", word[0] + marks + word[1:])
    plain = unicodedata.normalize("NFC", word)
    assert scan(f"قال {marked} ذلك").tokens.words == scan(f"قال {plain} ذلك").tokens.words


@given(st.lists(st.sampled_from("\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069"), max_size=3).map("".join))
def test_marks_of_direction_change_nothing(marks: str) -> None:
    """They stand beside digits in text that was copied, and the spans skip them."""
    opening = OPENING.replace("6", f"{marks}6{marks}")
    assert readout(opening=opening).meeting.date == dt.date(2031, 5, 6)
    assert people(readout(opening=opening)) == people(readout())
