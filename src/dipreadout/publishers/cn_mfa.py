"""China's Ministry of Foreign Affairs, its embassies, consulates and missions."""

from __future__ import annotations

import datetime as dt

from dipreadout.publishers import generic
from dipreadout.publishers.base import Conventions, Layout, OtherPages, Publisher

__all__ = ["PUBLISHER"]

LAYOUTS = (
    Layout(
        name="ministry and embassies, in any language",
        years="2021-2024",
        body="#News_Body_Txt_A.news-main",
        title=(".news-title h1", "h1"),
        time=("p.time", "#News_Body_Time"),
        languages=".lan a",
    ),
    Layout(
        name="ministry, in Chinese; embassies and consulates, in any language",
        years="2010-2021",
        body="#News_Body_Txt_A",
        title=("#News_Body_Title", "h1"),
        time=("#News_Body_Time", "p.time"),
        languages=".lan a",
    ),
    Layout(
        name="consulates and embassies",
        years="any",
        body="div.News_Body_Text",
        title=("#News_Body_Title", "h1"),
        time=("#News_Body_Time", "p.time"),
        languages=".lan a",
    ),
    Layout(
        name="ministry, in English",
        years="since 2024",
        body="div.content_text",
        title=("h1",),
        time=("p.time",),
        languages=".lan a",
    ),
    Layout(
        name="ministry, in English",
        years="until 2021",
        body=".content_mod div.content",
        title=(".content_mod h2.title",),
        time=("#News_Body_Time",),
        languages=".lang a",
    ),
)

# "Suggest To A Friend", "<Suggest to a friend>", "Suggset To Friend:": embassies' pages, 2010 to 2023. Copies
# that were cut off end inside one: "<Sugge".
_SUGGEST = r"<?sugg?(?:es|se)t to (?:a )?friend ?:?>?|<su[a-z ]{0,18}"

# The same in the ministry's other languages, where embassies also print both links in one line, in brackets:
# "[ Envoyer ce lien à un ami ] [ Imprimer ]".
_SEND = (
    r"推荐给朋友|envoyer (?:ce lien )?à un ami|(?:recomendar|sugerir|enviar) a un amigo"
    r"|(?:рекомендовать|отправить|послать)(?: ссылку)? другу|(?:أرسل|إرسال)(?: هذا الرابط)? إلى صديق"
)
_LINK = rf"\[ ?(?:{_SEND}) ?\] ?\[ ?(?:{generic.PRINT}) ?\]"
# What the ministry calls itself, and what its embassies are called, in its other languages.
_SITE = (
    r"中华人民共和国外交部",
    r"ministerio de relaciones exteriores de la república popular china",
    r"ministère des affaires étrangères de la république populaire de chine",
    r"министерство иностранных дел китайской народной республики",
    r"وزارة الخارجية لجمهورية الصين الشعبية",
    r"中华人民共和国驻.{2,30}(?:大使馆|总领事馆|代表团)",
    r"embajada de la república popular china en .{2,60}",
    r"ambassade de la république populaire de chine (?:en|au|aux|à) .{2,60}",
    r"посольство китайской народной республики в .{2,60}",
    r"سفارة جمهورية الصين الشعبية لدى .{2,60}",
)
# The languages of the ministry, in the language bar of a page in another of them.
_LANGUAGE = r"(?:عربي|English|Español|Français|Русский|简体中文)"

# Titles of readouts: that they met, or called, or talked.
_MEETS = (
    r"\bme(?:ets?|t)\b|\btalks with\b|\bcalls? (?:on|with)\b|\bphone\b|\btelephone\b|\bspeaks? (?:with|by)\b",
    r"会见|会谈|会晤|通电话|拜会|同.{1,20}举行磋商",
    r"\bse reúnen?\b|\bmantienen? conversaciones\b|\bconversación telefónica\b",
    r"\brencontrent?\b|\bs[’']entretien(?:t|nent)\b|\bentretien\b",
    r"встретил(?:ся|ась|ись)|пров(?:ел|ела|ели) (?:переговоры|телефонный|видео)",
    r"يلتقي|تلتقي|يجري مباحثات|يجري اتصالا",
)

PUBLISHER = Publisher(
    id="cn-mfa",
    name="Ministry of Foreign Affairs of the People's Republic of China",
    state="CN",
    time_zone=dt.timezone(dt.timedelta(hours=8)),
    hosts=[
        "mfa.gov.cn",
        "fmprc.gov.cn",
        "china-embassy.gov.cn",
        "china-embassy.org",
        "chineseembassy.org",
        "china-consulate.gov.cn",
        "china-consulate.org",
        "chineseconsulate.org",
        "china-mission.gov.cn",
        "china-un.org",
        "china-un.ch",
        "china-mission.org",
    ],
    languages=(
        ("/eng/", "en"),
        ("/mfa_eng/", "en"),
        ("/esp/", "es"),
        ("/fra/", "fr"),
        ("/rus/", "ru"),
        ("/ara/", "ar"),
        ("/web/", "zh"),
        ("/mfa_chn/", "zh"),
        ("/chn/", "zh"),
    ),
    signs=[
        "Ministry of Foreign Affairs of the People",
        "fmprc.gov.cn",
        "mfa.gov.cn",
        "News_Body_",
        "Ministry of Foreign Affairs, the People",
        "中华人民共和国外交部",
        "china-embassy",
        "chineseembassy",
        "china-consulate",
    ],
    conventions=Conventions(runs_on=True),
    layouts=LAYOUTS,
    title_suffix=(
        r" ?[_—–-] ?(?:Ministry of Foreign Affairs|Embassy of the People|Consulate|中华人民共和国|中国驻).*$"
    ),
    lines_above=[
        r"ministry of foreign affairs(?:,? (?:of )?the people[’']s republic of china)?",
        r"(?:the )?people[’']s republic of china",
        *_SITE,
        # Breadcrumbs, and the menus of embassies: their entries come in a fixed order.
        rf"{generic.HOME} ?(?:>|»|›) ?.{{0,200}}",
        r"home (?:embassy info|about (?:the )?embassy|about china|meetings & statements|über uns)\b.{0,300}",
    ],
    lines_between=[
        r"by (?:the )?ministry of foreign affairs of the people[’']s republic of china",
        r"(?:source|来源) ?[:：].{0,80}",
        # Font sizes, printing and sharing, on the ministry's pages in Chinese.
        r"(?:【|\[) ?字体[:：].{0,40}|【[大中小 ]{3,7}】",
        r"打印(?:本页)?|分享到.{0,20}",
    ],
    lines_below=[
        _SUGGEST,
        rf"(?:{_SEND}) ?[:：]?",
        _LINK,
        *(pattern.pattern for pattern in generic.PUBLISHER.lines_below),
        # Translators' agencies sign their copies.
        r".{0,60}摘编[:：].{0,60}",
    ],
    footer=("Suggest to a friend", "Print"),
    line_signs=[
        rf"(?=.*عربي){_LANGUAGE}(?: {_LANGUAGE}){{4}}",
        r"(?:the )?people[’']s republic of china",
        _SUGGEST,
        _LINK,
        *_SITE,
    ],
    other_pages=(
        OtherPages(
            kind="press conference",
            titles=[
                r"\bregular press (?:conference|briefing)\b",
                r"例行记者会|主持记者会|答记者问",
                r"ответил[аи]? на вопрос",
                r"إجابة على أسئلة",
            ],
        ),
        OtherPages(
            kind="press conference",
            titles=[
                r"\bpress (?:conference|briefing)\b",
                r"记者招待会|新闻发布会",
                r"\b(?:rueda|conferencia) de prensa\b",
                r"\bconférence de presse\b|\bpoint de presse\b",
                r"пресс-конференци|брифинг",
                r"المؤتمر الصحفي|مؤتمر صحفي|مؤتمرا صحفيا",
            ],
            unless=_MEETS,
        ),
        OtherPages(
            kind="spokesperson's statement",
            titles=[
                r"\bspokes(?:person|man|woman)\b.*\bremarks?\b|\bremarks? (?:by|of|on|at)\b|[’']s remarks\b",
                r"\bspokes(?:person|man|woman)\b.*\b(?:statement|answers?|responds?)\b",
                r"发言人.{0,20}(?:谈话|表态|就.*答问)",
                r"\bdeclaraci(?:ones|ón) (?:del|de la) portavoz\b",
                r"\bdéclaration du porte-parole\b|\bpropos (?:du|de la) porte-parole\b",
                r"комментарий официального представителя|заявление официального представителя",
                r"تصريحات المتحدث|رد المتحدث",
            ],
            unless=_MEETS,
        ),
        OtherPages(
            kind="announcement",
            titles=[
                r"\bspokes(?:person|man|woman)\b.*\bannounces\b",
                r"\bto (?:pay .* visit|visit|attend|host|chair|hold)\b",
                r"外交部发言人宣布|^.{2,30}将(?:访|赴|对|出席|举行|来华|主持)",
                r"\bportavoz\b.*\banuncia\b|\brealizará\b|\bvisitará\b",
                r"\bporte-parole\b.*\bannonce\b|\beffectuera\b|\bse rendra\b",
                r"(?:^|\s)посетит(?:\s|$)|прибудет с .*визитом|объявил[аи]? о",
                r"تعلن عن زيارة|يعلن عن زيارة|سيقوم بزيارة|ستقوم بزيارة",
            ],
            unless=_MEETS,
        ),
        OtherPages(
            kind="speech",
            titles=[
                r"^(?:full text[ :]|keynote |opening |closing )?(?:speech|remarks|address|statement|toast)\b",
                r"\bkeynote speech\b|\bdelivers? .{0,40}\bspeech\b",
                r"发表.{0,12}(?:演讲|讲话|致辞)|(?:致辞|讲话全文|演讲全文|（全文）)$|在.*上的(?:讲话|致辞|发言|演讲)",
                r"^(?:discurso|intervención|palabras)\b",
                r"^(?:allocution|discours|intervention)\b",
                r"^(?:выступление|речь|доклад)\b",
                r"^(?:كلمة|خطاب) ",
            ],
            unless=_MEETS,
        ),
        OtherPages(
            kind="letter",
            titles=[
                r"\bsends? (?:a )?(?:congratulatory |condolence )?(?:message|letter|telegram)",
                r"\bextends? condolences\b",
                r"\b(?:exchange|send)s? (?:congratulations|congratulatory)",
                r"致电祝贺|互致贺电|致贺电|致贺信|慰问电|致唁电|复信",
                r"\benvía (?:un )?mensaje|\bmensaje de (?:felicitación|condolencias)\b",
                r"\badresse (?:un )?message|\bmessage de (?:félicitations|condoléances)\b",
                r"направил[аи]? (?:поздрав|соболезн|телеграмм)|выразил[аи]? соболезнования",
                r"يبعث برقية|برقية تهنئة|برقية تعزية",
            ],
            unless=_MEETS,
        ),
    ),
)
