"""Arabic verbs in the forms that readouts print, and Chinese names in Arabic letters."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["CHINESE_NAME", "past", "present", "said", "several", "told"]

_FEMININE = "ت"


def _stem(verb: str) -> tuple[str, str]:
    """What the endings of a verb in the past are added to: before a vowel, and before another letter."""
    if verb.endswith("ى"):
        return verb[:-1], verb[:-1] + "ي"
    if verb.endswith("ا"):  # دعا, حيا
        return verb[:-1], verb[:-1] + ("ي" if verb[-2] == "ي" else "و")
    return verb, verb


def past(verb: str) -> tuple[str, str]:
    """He did, she did.

    >>> past("أبدى")
    ('أبدى', 'أبدت')
    """
    return verb, _stem(verb)[0] + _FEMININE


def several(verb: str) -> tuple[str, ...]:
    """Two did, two women did, they did.

    >>> several("أبدى")
    ('أبديا', 'أبدتا', 'أبدوا')
    """
    weak, full = _stem(verb)
    return full + "ا", weak + "تا", weak + "وا"


def present(verb: str) -> tuple[str, str]:
    """He does, she does.

    >>> present("يشير")
    ('يشير', 'تشير')
    """
    return verb, _FEMININE + verb[1:]


def _doing(participle: str) -> tuple[str, str]:
    """Doing, of a man and of a woman: مشيرا, مشيرة."""
    return participle, participle[:-1] + "ة"


def said(table: str) -> Iterator[str]:
    """The forms of one speaker of each verb in a table of past, present and participle, as cues are listed.

    Where the present of one verb is spelt as the past of another, it is the past.

    >>> list(said("أشار يشير مشيرا"))
    ['أشار / يشير / مشيرا', 'أشارت / تشير / مشيرة']
    """
    verbs = [line.split() for line in table.strip().splitlines()]
    pasts = {form for did, _, _ in verbs for form in past(did)}
    listed: set[str] = set()
    for did, does, doing in verbs:
        for then, now, other in zip(past(did), present(does), _doing(doing), strict=True):
            if then not in listed:
                yield then if now in pasts else f"{then} / {now} / {other}"
            listed.add(then)


def told(verbs: str) -> Iterator[str]:
    """Verbs with the pronoun of whom they are said to: أبلغه, أبلغته, أبلغها, أبلغتها, أبلغهم, أبلغتهم."""
    for verb in verbs.split():
        for form in past(verb):
            yield from (form + pronoun for pronoun in ("ه", "ها", "هم"))


# Chinese syllables as the ministry and the agencies write them, hamza left out: initials, and what follows.
_INITIALS = "تش تس جه ش ب م ف د ت ن ل ق غ ك ه خ ح ج ر ز س ي و ا".split()
_FINALS = """
    يوانغ يانغ يانج يونغ وانغ وانج انغ انج ينغ ينج ونغ ونج نغ نج يوان يان وان يون ياو ويه واي يوي يويه ان ين
    ون ن او يو وا وي وو يا يه اي وه ا ي و ه
""".split()
_SURNAMES = """
    ان او اويانغ اي بان بانج بانغ باو باي بنغ بو بي بيان بياو بينغ بيي تان تانج تانغ تاو تاي تسانج تسانغ
    تساو تساي تسن تسنغ تسو تسونغ تسوه تسوي تسي تسين تسينغ تشا تشان تشانج تشانغ تشاو تشاي تشن تشنغ تشه تشو
    تشوانج تشوانغ تشواي تشوقه تشونغ تشوه تشوي تشي تشيان تشيانج تشيانغ تشياو تشين تشينغ تشيه تشيو تشيوي تنغ
    تو توان تونغ تيان تينغ تيه جو جي جيا جيانج جيانغ جياو جين جينغ جيه جيو جيون جيوي خان خانج خانغ خاو خنغ
    خه خو خوا خوان خوانج خوانغ خواي خونغ خوه خوي خينغ دانج دانغ داي دنغ دو دوان دونغ دونغفانغ دي دياو دينغ
    ران راو رن روان رونغ روي رين سا سانج سانغ ساي سو سون سونغ سوه سوي سي سيتو سيما شا شان شانج شانغ
    شانغقوان شاو شن شنغ شه شو شوانج شوانغ شوانيوان شوي شي شيا شيان شيانج شيانغ شياو شين شينغ شيه شيوان
    شيونغ شيوي شيويه غان غاو غاي غنغ غه غو غوان غونغ غوه غوي غينغ فان فانج فانغ فاي فنغ فو في فينغ فيي قان
    قاو قاي قنغ قه قو قوان قوانغ قونغ قوه قوي قينغ كانج كانغ كاو كه كو كوانج كوانغ كواي كونغ لان لانج لانغ
    لاو لاي لنغ له لو لوان لونغ لوه لوي لي ليان ليانج ليانغ لياو لين لينغ لينغهو ليه ليو ليي ما مان مانج
    مانغ ماو ماي منغ مو مورونغ مي مياو مين مينغ ميي نان نانقونغ ناي نونغ ني نينغ نيه نيو هان هانج هانغ هاو
    هنغ هه هو هي هوا هوان هوانج هوانغ هوانغفو هواي هونغ هوه هوو هوي هينغ وان وانج وانغ ون ونغ وو وي وين وينغ
    ويي يان يانج يانغ ياو ين يه يو يوان يون يونغ يوون يوي يويه يي يين يينغ ييه
""".split()
_SYLLABLE = f"(?:(?:{'|'.join(_INITIALS)})(?:{'|'.join(_FINALS)})|ار|ان|انغ|او|اي|ون|يي|وو)"

CHINESE_NAME = f"(?:{'|'.join(_SURNAMES)}) {_SYLLABLE}(?: ?{_SYLLABLE})?"
"""A surname and a given name, which is printed in one piece or in two; the article as any other letter."""
