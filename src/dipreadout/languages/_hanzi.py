"""Chinese names in Chinese characters: surnames, and the names of the peoples of China that have none."""

from __future__ import annotations

__all__ = ["CHINESE_NAME"]

_SURNAMES = """
    赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳
    酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄贝明臧计伏成戴谈宋茅庞熊
    纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱丘骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单
    杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮储靳汲邴糜松井段富巫焦弓牧隗山谷车侯宓蓬全郗班仰秋仲宫宁仇栾暴甘
    厉戎祖武符刘景詹束龙叶幸司韶郜黎薄印宿白怀蒲台从鄂咸籍赖卓蔺屠池乔阴胥能苍双闻莘党翟谭贡逄姬申扶堵冉宰郦雍却璩桂濮
    牛寿边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳蔚越夔师巩
    厍聂晁勾敖融冷訾辛阚简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫汝鄢涂钦商牟佘
    佴伯赏谯笪年阳佟言福肖邸付代仝修楼覃蓟原战辜冼揭禚练初岩谌铁栗生仵苑闪展
""".split()
# Rare ones are left out where names of other countries begin with the character: 巴, 哈, 米.
_COMPOUND_SURNAMES = """
    欧阳|司马|上官|诸葛|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|司空|宇文|长孙|端木|轩辕|南宫|独孤|呼延|西门|百里|东郭|闻人|澹台
""".strip()
# Names of Tibetans, Uighurs, Kazakhs, Mongols and others are transcribed: they begin with one of these.
_FIRST_ELEMENTS = """
    白玛|帕巴拉|热地|阿沛|班禅|向巴|巴桑|次仁|次旦|措姆|达娃|丹增|旦增|扎西|多吉|格桑|嘉措|江白|洛桑|尼玛|平措|普布|仁青|索朗|土登|旺堆|益西|云丹
    阿不都|阿不来提|艾合买提|卡米力|阿不力|阿布都|阿卜杜|艾力|艾尼|吐尔|铁力瓦尔地|司马义|肖开提|雪克来提|努尔兰|努尔|买买提|热合|帕夏|木合|玛依|库热西|迪力
    巴特尔|其其格|乌兰|乌力|阿拉坦|斯琴|那仁|呼和|恩和|哈斯
""".split()

CHINESE_NAME = (
    rf"(?:(?:{_COMPOUND_SURNAMES}|[{''.join(_SURNAMES)}])[\u4e00-\u9fff]{{1,2}}"
    rf"|(?:{'|'.join(_FIRST_ELEMENTS)})[\u4e00-\u9fff]{{0,4}}(?: [\u4e00-\u9fff]{{1,6}})?)"
)
"""A surname and a given name of one character or two, or a transcribed name."""
