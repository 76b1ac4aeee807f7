"""Pages to measure on: composed, distinct, in the layout that the ministry's site has had since 2021.

About 25 kB each, most of it menus, styles and scripts as on real pages, with 3 kB of text in five paragraphs.
Drawn by a seeded generator, so that every run measures the same pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

__all__ = ["furnished", "in_layout", "long_page", "long_text", "page", "paragraphs"]

LENGTH = 25_000

GUESTS = (
    ("President", "Ghana", "Kwabena Asante-Boadu", "Accra"),
    ("Foreign Minister", "Kenya", "Amina Odhiambo", "Nairobi"),
    ("Prime Minister", "Norway", "Ingrid Solvang", "Oslo"),
    ("Foreign Minister", "Chile", "Tomás Arregui", "Santiago"),
    ("President", "Mongolia", "Batsaikhan Oyun", "Ulaanbaatar"),
    ("Prime Minister", "Thailand", "Somchai Rattanakul", "Bangkok"),
)
HOSTS = (
    ("Foreign Minister", "Lin Zhaoyuan"),
    ("Vice President", "Qiao Wenhai"),
    ("Vice Foreign Minister", "Hou Mingde"),
)
SUBJECTS = (
    "the second section of the railway",
    "vocational schools and solar power plants",
    "customs checks at the ports",
    "places for young engineers",
    "trade in tea, fruit and cut flowers",
    "the safety of ships and crews",
    "the reform of the international financial institutions",
    "early warning of floods and droughts",
    "direct flights between the two capitals",
    "the protection of wetlands and migrating birds",
)
REPORTS = ("said", "pointed out", "stressed", "noted", "emphasized", "stated")
WISHES = (
    "is ready to do more for {}, as well as for {}",
    "hopes that both countries will make progress on {}, and then on {}",
    "welcomes new proposals on {}, and a first report on {} before the end of the year",
    "will send a delegation of experts on {}, and another on {}",
    "supports a yearly review of {}, with companies and universities at the table, and one of {}",
)
SENTENCES = 7
MENU = ("Ministry", "Policies", "Countries", "Topics", "Press", "Embassies", "Services", "Archive")
STYLE = ".nav .sub{position:absolute;top:38px;left:0;z-index:1000;display:none;padding-bottom:10px}\n"
SCRIPT = (
    'var items = document.getElementsByTagName("li"); for (var i = 0; i < items.length; i++) { show(i); }\n'
)


def paragraphs(random: Random) -> list[str]:
    """Five paragraphs: an opening, two of the host, one of the guest, and who was there."""
    office, state, guest, city = random.choice(GUESTS)
    host_office, host = random.choice(HOSTS)
    day = random.randint(2, 28)
    opening = (
        f"On the morning of May {day}, 2024 local time, {host_office} {host} "
        f"met with {office} of {state} {guest} in {city}."
    )
    return [
        opening,
        _speech(random, host, "China"),
        _speech(random, host, "China"),
        _speech(random, guest, state),
        "Luo Yifan and Shen Baolin, among others, were present at the meeting.",
    ]


def _speech(random: Random, speaker: str, side: str) -> str:
    """One report and the sentences that go on with it."""
    wishes = [f"{side} {random.choice(WISHES).format(*random.sample(SUBJECTS, 2))}" for _ in range(SENTENCES)]
    return f"{speaker} {random.choice(REPORTS)} that {'. '.join(wishes)}."


def page(seed: int) -> bytes:
    """One page, different for every seed."""
    random = Random(seed)
    body = paragraphs(random)
    host, guest = body[1].split(" ")[:2], body[3].split(" ")[:2]
    return in_layout(body, f"{' '.join(host)} Meets with {' '.join(guest)}", random)


def in_layout(body: Sequence[str], title: str, random: Random) -> bytes:
    """A page of these paragraphs, with all that the ministry's pages have around them."""
    related = "".join(f'<dd><a href="./{n}.html">Earlier news {n}</a></dd>\n' for n in range(24))
    content = "\n".join(f'<p style="text-indent: 2em;">&emsp;&emsp;{text}</p>' for text in body)
    html = f"""<!DOCTYPE html>
<html><head><meta charset="utf-8">
<title>{title}_Ministry of Foreign Affairs of the People's Republic of China</title>
<meta name="PubDate" content="2024-05-30 19:30"></head>
<body><div class="news-details"><div class="news-title"><h1>{title}</h1>
<p class="time"><span>2024-05-30 19:30</span></p>
<div class="action"><div class="print"><a href="javascript:window.print();">Print</a></div></div></div>
<div class="news-main" id="News_Body_Txt_A"><div class="trs_editor_view TRS_UEDITOR">{content}</div></div>
<div class="news-foot" id="relnews-list"><dl><dt>Related News</dt>{related}</dl></div></div>
<div class="footer"><p>Contact us</p></div></body></html>"""
    return furnished(html, random)


def furnished(html: str, random: Random) -> bytes:
    """A page with styles in its head, menus above its content and scripts below, which make it 25 kB long."""
    menu = "".join(
        f'<li><strong><a href="/eng/{name.lower()}/">{name}</a></strong><div class="sub"><dl>'
        + "".join(
            f'<dd><a href="/eng/{name.lower()}/{random.randint(1000, 9999)}/">{name} {entry}</a></dd>\n'
            for entry in range(28)
        )
        + "</dl></div></li>\n"
        for name in MENU
    )
    above = f"""<div class="header"><div class="wrapper"><div class="lan">
<a href="/fra/">Français</a><a href="/esp/">Español</a><a href="/rus/">Русский</a></div></div></div>
<div class="naver"><ul>{menu}</ul></div>
"""
    size = max(LENGTH - len(html.encode()) - len(above.encode()), 0) // 3
    style = f"<style>{STYLE * (size // len(STYLE))}</style>"
    script = f"<script>{SCRIPT * (size // len(SCRIPT))}</script>"
    html = html.replace("<head>", f"<head>{style}{script}", 1).replace("<body>", f"<body>{above}", 1)
    return html.replace("</body>", f"{script}</body>", 1).encode()


def long_text(length: int) -> str:
    """A readout of about ``length`` code points, as plain text: one opening, then speech after speech."""
    random = Random(length)
    opening, _, _, speech, _ = paragraphs(random)
    guest, state = " ".join(speech.split(" ")[:2]), speech.split(" that ")[1].split(" ")[0]
    parts, size = [opening], len(opening)
    while size < length:
        parts.append(_speech(random, guest, state))
        size += len(parts[-1]) + 2
    return "\n\n".join(parts)


def long_page(length: int) -> bytes:
    """The same as a page."""
    return in_layout(
        long_text(length).split("\n\n"), "Lin Zhaoyuan Meets with Ingrid Solvang", Random(length)
    )
