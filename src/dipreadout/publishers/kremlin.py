"""The President of Russia."""

from __future__ import annotations

from dipreadout import zones
from dipreadout.publishers import _titles
from dipreadout.publishers.base import Beginning, Conventions, Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    Layout(
        name="events, in Russian and English",
        years="since 2015",
        body=".read__internal_content",
        without=(
            # Who a person is, shown when the pointer rests on the name.
            ".read__tooltip",
            # Topics, sections, day of publication and address.
            ".read__bottommeta",
            ".read__tags",
            ".read__cut",
            ".masha-ignore",
        ),
        title=("h1.entry-title", "h1.p-name"),
        # Day, hour and place; the day alone is marked.
        time=("div.read__meta", "time.read__published"),
        lead=(".read__lead",),
    ),
)

# Titles name only the other, and the president's own name stands without an office, or with the full one.
_NAME = r"[A-Z][\w’-]+ [A-Z][\w’-]+"
_IMYA = r"[А-ЯЁ][\w-]+ [А-ЯЁ][\w-]+"
BEGINNINGS = (
    Beginning(
        title=(
            r"(?:(?:Telephone|Phone) conversations?|Talks|(?:Trilateral |Working |Brief )?[Mm]eetings?"
            r"|Conversation) with (?!(?:Russian President|President of (?:Russia|the Russian)))"
        ),
        text=(
            rf"(?:(?:In|At|During|On|Following|Before|Ahead of) [^,.]{{3,80}}, )?(?:President of Russia )?"
            rf"(?!President|Prime|Federal|Head|Secretary|Minister){_NAME} "
            r"(?:had|held|met|spoke|received|talked|congratulated|expressed|offered|and)\b"
            rf"|During the (?:telephone |phone )?conversation, (?:.{{3,120}} )?{_NAME}"
        ),
    ),
    Beginning(
        title=(
            r"(?:Телефонн\w+ (?:разговор|беседа)|Беседа|(?:Рабочая )?[Вв]стреча|Переговоры) со? "
            r"(?!Президентом Росси)"
        ),
        text=(
            rf"(?:[^.]{{3,80}} )?[Сс]остоял(?:ся|ась|ись) .{{3,60}} (?:Президента России )?{_IMYA} со? "
            rf"|(?:[^.]{{3,80}} )?прошл[аи] .{{3,40}} (?:Президента России )?{_IMYA} со? "
            rf"|(?:[^.]{{3,80}} )?(?:Президент России )?{_IMYA} (?:встретился|беседовал|пров[её]л|принял)\b"
            r"|Президент провёл "
        ),
    ),
)

# Titles of readouts: that they met, or called, or talked.
_MEETS = (
    r"\b(?:meeting|talks|conversation|call|contact)s? with\b|\bme(?:ets?|t) with\b",
    r"\b(?:telephone|phone) (?:conversation|call)s?\b|^russian?-.{1,40}talks\b",
    r"встреч[аи] с\b|встретился|беседа с\b|переговоры с\b|^российско-\w+ переговоры",
    r"телефонн\w+ (?:разговор|беседа)",
)

PUBLISHER = Publisher(
    id="kremlin",
    name="President of Russia",
    state="RU",
    time_zone=zones.MOSCOW,
    hosts=["kremlin.ru"],
    signs=[
        "read__internal_content",
        "President of Russia</title>",
        "Президент России</title>",
        "kremlin.ru",
    ],
    conventions=Conventions(dates_by_page=True),
    layouts=LAYOUTS,
    times=[
        # One line where others keep its pages: "May 6, 2031 - 18:37 - The Kremlin, Moscow".
        (
            r"(?P<month>\w{3,9}) (?P<day>\d{1,2}), (?P<year>\d{4}) [-–] (?P<hour>\d{1,2}):(?P<minute>\d{2})"
            r"(?: [-–] .{1,80})?"
        ),
    ],
    title_suffix=r" ?[•·|] ?(?:President of Russia|Президент России)$",
    lines_above=[
        r"president of russia|президент россии",
        r"events|события|news|новости|transcripts|стенограммы|trips|поездки|visits",
        r"(?:events|события) ?[/•·>] ?.{0,120}",
        r"text version|версия официального сайта .{0,120}|версия для слабовидящих|skip to content",
    ],
    lines_between=[
        r"text version|текстовая версия|версия для печати|print|распечатать",
        r"share|поделиться",
        r"\d{1,3} ?(?:/ ?\d{1,3})?",
    ],
    place=True,
    lines_below=[
        r"text version|текстовая версия",
        r"print|распечатать",
        r"share|поделиться",
        r"(?:https?://)?(?:www\.|en\.)?kremlin\.ru/\S{1,80}",
        # Where others keep its pages.
        r"(?:the source of information - |источник: ).{1,120}",
    ],
    ends=[
        # Topics, sections, day of publication and address follow.
        r"publication status|статус материала",
        r"(?:topics|темы|geography|география|regions|регионы|persons|лица|see also|смотрите также):?",
        r"(?:published in (?:the )?sections?|опубликован[оа]? в раздел(?:ах|е)):?.{0,120}",
    ],
    footer=("Print",),
    line_signs=[
        r"president of russia|президент россии",
        r"(?:publication status|статус материала)",
        r"(?:direct link:?|ссылка на материал:?).{0,80}",
        r"(?:https?://)?(?:www\.|en\.)?kremlin\.ru/\S{1,80}",
        r"(?:the source of information - |источник: ).{0,20}kremlin\.ru.{0,100}",
    ],
    beginnings=BEGINNINGS,
    other_pages=(
        *_titles.NEVER,
        OtherPages(
            kind="press conference",
            titles=[
                r"\b(?:news|press) conference\b|\banswers? to (?:[\w’']+ )?questions\b",
                r"\bbriefing by\b|\bcommentary by\b|\binterview\b",
                r"пресс-конференци|ответы? на вопрос|брифинг|комментарий|интервью",
            ],
        ),
        OtherPages(
            kind="remarks",
            titles=[
                r"^(?:joint )?statements?\b|\bpress statements?\b",
                r"\bstatements? (?:for|to) the (?:press|media)\b",
                r"^(?:address|speech|remarks|message to|article)\b",
                r"^(?:совместн\w+ )?заявлени[ея]|заявлени[ея] для (?:прессы|сми)",
                r"^(?:обращение|выступление|статья)\b",
            ],
        ),
        OtherPages(
            kind="letter",
            titles=[
                r"^(?:greetings|congratulations|condolences)\b|\b(?:sends?|sent) (?:greetings|condolences)\b",
                r"\bmessage of (?:greetings|condolences)\b|\bcongratulat(?:es|ed|ions)\b",
                r"^(?:поздравлени[ея]|соболезновани[ея]|приветстви[ея])|^телеграмма|^поздравил|поздравляет",
            ],
            unless=_MEETS,
        ),
        OtherPages(
            kind="announcement",
            titles=[
                r"\bwill (?:visit|meet|hold|take part|attend|have)\b|\bto (?:visit|hold talks|meet with)\b",
                r"\bexecutive order\b|\blaw on\b|\binstructions\b",
                r"^(?:состоится|предстоящ)|\b(?:посетит|проведёт|проведет|примет участие|встретится)\b",
                r"^(?:указ|распоряжение|закон|подписан)\b|^перечень поручений",
            ],
        ),
        OtherPages(
            kind="domestic meeting",
            titles=[
                r"^(?:meeting|videoconference) (?:on|of|with (?:government|permanent) members)\b",
                r"\bwith (?:permanent )?members of (?:the )?(?:security council|government)\b",
                r"\bwith (?:acting )?(?:governor|head) of .{1,60}\b(?:region|territory|republic)\b",
                r"^рабочая встреча\b|^(?:совещание|заседание)\b",
                r"\bс (?:временно исполняющ\w+ обязанности )?губернатором\b",
                r"с (?:постоянными )?членами (?:совета безопасности|правительства)",
            ],
        ),
    ),
)
