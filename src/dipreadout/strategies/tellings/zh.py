"""How readouts are told in Chinese: data only, read as ``Telling`` says.

The people and the events are invented; the formulas are those that foreign ministries write with.
"""

from __future__ import annotations

from dipreadout.model import MeetingKind, PartOfDay, VisitKind
from dipreadout.strategies.telling import Telling

__all__ = ["TELLING"]

TELLING = Telling(
    code="zh",
    space="",
    comma="、",
    stop="。",
    # Who
    publisher="cn-mfa",
    home="CN",
    sides="""
        code | state | cities | short
        CN | 中国 | 北京, 上海, 成都 | 中
        KE | 肯尼亚 | 内罗毕 | 肯
        PE | 秘鲁 | 利马 | 秘
        CL | 智利 | 圣地亚哥 | 智
        DE | 德国 | 柏林, 慕尼黑 | 德
        FR | 法国 | 巴黎 | 法
        US | 美国 | 华盛顿, 纽约 | 美
        GB | 英国 | 伦敦 | 英
        VN | 越南 | 河内 | 越
        JP | 日本 | 东京 | 日
        SA | 沙特 | 利雅得 | 沙
        ID | 印度尼西亚 | 雅加达 | 印尼
        MM | 缅甸 | 内比都 | 缅
        HU | 匈牙利 | 布达佩斯 | 匈
        IE | 爱尔兰 | 都柏林 | 爱
        RU | 俄罗斯 | 莫斯科 | 俄
        BR | 巴西 | 巴西利亚 | 巴
        KZ | 哈萨克斯坦 | 阿斯塔纳 | 哈
        RS | 塞尔维亚 | 贝尔格莱德 | 塞
        ET | 埃塞俄比亚 | 亚的斯亚贝巴 | 埃塞
        EU | 欧盟 | 布鲁塞尔 | 欧
    """,
    names="""
        code | agreement | full | short
        CN | m | 林昭远
        CN | m | 高文
        CN | f | 沈若岚
        CN | m | 欧阳清
        CN | m | 谭一鸣
        CN | f | 梅书怡
        CN | m | 罗海
        CN | m | 何明德
        CN | m | 安伟
        CN | m | 龙飞
        CN | f | 徐希安
        CN | m | 顾修远
        KE | f | 阿米娜·奥迪安博 | 奥迪安博
        KE | m | 约瑟夫·巴拉萨 | 巴拉萨
        PE | f | 罗莎·埃尔维拉·基斯佩 | 基斯佩
        PE | m | 胡利奥·阿尔塞 | 阿尔塞
        CL | m | 伊格纳西奥·拉腊因 | 拉腊因
        DE | m | 卡尔-海因茨·布兰德纳 | 布兰德纳
        DE | f | 安妮卡·冯德海德 | 冯德海德
        FR | m | 让-吕克·佩罗尔 | 佩罗尔
        US | m | 沃尔特·芬威克 | 芬威克
        US | f | 惠特科姆
        GB | m | 阿拉斯泰尔·彭布鲁克 | 彭布鲁克
        VN | m | 陈文科
        JP | m | 如月遥人 |
        SA | m | 法里斯·马尔瓦尼 | 马尔瓦尼
        ID | m | 苏拉维查亚
        MM | m | 吞昂伦
        HU | m | 巴拉兹·韦勒什哈齐 | 韦勒什哈齐
        IE | f | 妮芙·奥拉弗蒂 | 奥拉弗蒂
        RU | m | 谢尔盖·拉祖京 | 拉祖京
        BR | m | 若昂·卡洛斯·普拉多 | 普拉多
        KZ | m | 萨德别科夫
        RS | f | 米莱娜·约沃维奇 | 约沃维奇
        ET | m | 塔德塞·沃尔德
        EU | f | 英格丽德·马斯 | 马斯
        - | m | 奥利弗·斯坦纳德 | 斯坦纳德
        - | f | 海伦娜·马尔凯蒂 | 马尔凯蒂
    """,
    pronouns="""
        他
        她
    """,
    titles="""
        总统 | 总统 | 元首
        总统 | 总统 | 元首
        总理 | 总理 | 总理
        外交部长 | 外长 | 外长
        外长 | 外长 | 外长
        副总理兼外交部长 | 外长 | 外长
        外交与合作部长 | 外长 | 外长
        商务部长 | 部长 | 部长
        交通运输部长 | 部长 | 部长
        议长 | 议长 | 领导人
        副总统 | 副总统
        总统国家安全顾问
        驻华大使 | 大使 | 大使
        非洲之角问题特使 | 特使 | 特使
    """,
    titles_of={
        "CN": """
            国家主席 | 主席 | 元首
            国家主席 | 主席 | 元首
            国家副主席 | 副主席
            国务院总理 | 总理 | 总理
            国务院副总理 | 副总理
            外交部长 | 外长 | 外长
            中共中央政治局委员、外交部长 | 外长 | 外长
            国务委员兼外交部长 | 国务委员 | 外长
            国务委员兼公安部部长 | 国务委员
            商务部部长 | 部长 | 部长
            全国人大常委会委员长 | 委员长 | 领导人
            中央外事工作委员会办公室主任 | 主任
            外交部副部长 | 副部长
            外交部部长助理
            中国政府中东问题特使 | 特使 | 特使
        """,
        "US": """
            总统 | 总统 | 元首
            副总统 | 副总统
            国务卿 | 国务卿
            财政部长 | 财长
            贸易代表
            驻华大使 | 大使 | 大使
        """,
        "EU": """
            欧盟外交与安全政策高级代表 | 高级代表
            欧盟委员会主席 | 主席
            欧盟委员会贸易委员 | 委员
        """,
        "-": """
            北风汽车公司董事长 | 董事长
            哈尔登基金会主席 | 主席
            亚得里亚航运集团首席执行官
        """,
    },
    unplaced="CN EU -",
    offices="{state}{title}",
    first="""
        {office}{name}
        {office}{name}
        {office}{name}
        来华访问的{office}{name}
    """,
    titled="{office}{name}",
    untitled="{name}",
    remote_first="{office}{name}",
    home_first="{office}{name}",
    later="""
        {name}
        {name}
        {short}
        {short}
    """,
    pair="{one}和{other}",
    # When
    months="1 2 3 4 5 6 7 8 9 10 11 12",
    weekdays="星期一 星期二 星期三 星期四 星期五 星期六 星期日",
    days="""
        {year}年{month}月{day}日
        {year}年{month}月{day}日
        {month}月{day}日
        {month}月{day}日
        {day}日
    """,
    day_spans="""
        {year}年{month}月{day}日至{last}日
        {month}月{day}日至{last}日
    """,
    ordinals={0: ""},
    relative_days={0: "今天", 1: "昨天"},
    parts={
        PartOfDay.MORNING: ("上午",),
        PartOfDay.NOON: ("中午",),
        PartOfDay.AFTERNOON: ("下午",),
        PartOfDay.EVENING: ("晚", "晚上"),
    },
    fronts={
        None: """
            {day}，{rest}
            当地时间{day}，{rest}
        """,
        PartOfDay.MORNING: """
            {day}{part}，{rest}
            当地时间{day}{part}，{rest}
        """,
        "relative": "{day}，{rest}",
        "relative_part": "{day}{part}，{rest}",
        "span": """
            {day}，{rest}
            当地时间{day}，{rest}
        """,
    },
    insides={
        None: "{day}",
        PartOfDay.MORNING: "{day}{part}",
        "relative": "{day}",
        "relative_part": "{day}{part}",
        "span": "{day}",
    },
    undated="""
        {rest}
        日前，{rest}
        近日，{rest}
    """,
    # Where
    places="""
        在{city}
        在{city}
        在{venue}
    """,
    home_venues="""
        [人民大会堂]
        [钓鱼台国宾馆]
    """,
    venues="""
        [总统府]
        [国宾馆]
        [海景酒店]
        [国际会议中心]
    """,
    margins="""
        在出席[{occasion}]期间，{rest}
        在[{occasion}]期间，{rest}
    """,
    occasions="""
        海洋峰会
        第十二届沙漠铁路论坛
        江河湖泊大会
        第三届港口城市大会
    """,
    visits={
        VisitKind.STATE: "国事[访问]",
        VisitKind.OFFICIAL: "正式[访问]",
        VisitKind.WORKING: "工作[访问]",
        VisitKind.GOODWILL: "友好[访问]",
    },
    visiting="在对{state}进行{visit}期间，{rest}",
    requests="[应{short}方]请求，{rest}",
    inner_requests="[应约]",
    # What took place. The brackets are what tells the kind.
    encounters={
        MeetingKind.MEETING: """
            {home}{where}[会见]{guest}
            {home}{where}[会见]{guest}
            {home}{when}{where}[会见]{guest}
            {home}{where}[会见了]{guest}
            {home}{where}同{guest}[举行会晤]
            {home}{where}[会晤]{guest}
            {home}{where}与{guest}[举行磋商]
            {home}{where}[拜会]{guest}
        """,
        MeetingKind.TALKS: """
            {home}{where}同{guest}[举行会谈]
            {home}{where}与{guest}[举行会谈]
            {home}{when}{where}同{guest}[举行会谈]
        """,
        MeetingKind.PHONE_CALL: """
            {home}{request}同{guest}[通电话]
            {home}{request}与{guest}[通电话]
            {home}{when}{request}同{guest}[通电话]
            {home}同{guest}[通电话]
        """,
        MeetingKind.VIDEO_CALL: """
            {home}{request}同{guest}[举行视频会晤]
            {home}{when}同{guest}[举行视频会晤]
            {home}[以视频方式]会见{guest}
        """,
        MeetingKind.VISIT: """
            {home}[访问]{state}，会见{guest}
            {home}[对]{state}[进行]{a_visit}，会见{guest}
            {home}[对]{state}[进行]{a_visit}，同{guest}举行会谈
        """,
        MeetingKind.MULTILATERAL: """
            {home}{where}同{guest}[举行三方会晤]
            {home}{where}同{guest}[举行三方会谈]
        """,
    },
    guest_encounters={
        MeetingKind.MEETING: """
            {guest}{where}[会见]{home}
        """,
    },
    separately="""
        {home}{where}[分别会见]{guest}
        {home}{when}{where}[分别会见]{guest}
    """,
    kind_titles={
        MeetingKind.MEETING: "{home}会见{guest}",
        MeetingKind.TALKS: """
            {home}同{guest}举行会谈
            {home}与{guest}举行会谈
        """,
        MeetingKind.PHONE_CALL: """
            {home}同{guest}通电话
            {home}与{guest}通电话
        """,
        MeetingKind.VIDEO_CALL: "{home}同{guest}举行视频会晤",
        MeetingKind.VISIT: "{home}访问{state}",
        MeetingKind.MULTILATERAL: "{home}同{guest}举行三方会晤",
    },
    # What was said. The brackets are the cue.
    reports="""
        {who}{also}[表示]，{clause}
        {who}{also}[表示]，{clause}
        {who}{also}[表示]，{clause}
        {who}{also}[指出]，{clause}
        {who}{also}[指出]，{clause}
        {who}{also}[强调]，{clause}
        {who}{also}[强调]，{clause}
        {who}{also}[说]，{clause}
        {who}[称]，{clause}
        {who}{also}[重申]，{clause}
        {who}{also}[认为]，{clause}
        {who}{also}[希望]{hope}
        {who}{also}[相信]，{clause}
        {who}{also}[介绍]了{matter}
        {who}{also}[通报]了{matter}
        {who}{also}[阐述]了对{matter}的看法
        {who}{also}[积极评价]{good}
        {who}{also}[高度评价]{good}
        {who}{also}[赞赏]{good}
        {who}{also}[欢迎]{good}
        {who}{also}[祝贺]{good}
        {who}{also}[感谢]{other}为{field}合作所作努力
        {who}[感谢]{other}，并表示，{clause}
        {who}[欢迎]{other}，并指出，{clause}
        {who}{also}[邀请]{other}明年再次到访
        {who}{also}[转达]了亲切问候和良好祝愿
        {who}{also}[请]{other}转达亲切问候
        {who}{also}就{matter}[提出]三点建议
        {who}{also}[提议]{act}
        {who}{also}[主张]{act}
        {who}{also}[呼吁]各方{act}
        {who}{also}[同意]{act}
        {who}{also}[支持]双方{act}
        {who}{also}[承诺]将{act}
        {who}{also}[反对]干涉别国内政
        {who}{also}[敦促]有关各方{act}
        {who}{also}[期待]双方{act}
        {who}{also}[肯定]{good}
        谈到{matter}，{who}[表示]，{clause}
        关于{matter}，{who}[强调]，{clause}
        会见中，{who}[指出]，{clause}
    """,
    also="""
        还
        也
    """,
    party_reports="""
        {who}{also}[表示]，{clause}
        {who}{also}[指出]，{clause}
        {who}{also}[强调]，{clause}
        {who}{also}[重申]，{clause}
    """,
    sides_as_speakers="""
        {short}方
    """,
    groups="""
        企业代表
        与会代表
        代表团成员
        与会企业家
    """,
    group_reports="""
        {who}[表示]，{clause}
        {who}[说]，{clause}
        {who}[认为]，{clause}
    """,
    joint="""
        {they}{also}就{matter}[交换了意见]
        {they}{also}就{matter}[交换意见]
        {they}{also}就{matter}深入[交换了看法]
        {they}就{matter}[达成共识]
        {they}{also}[讨论]了{matter}
        {they}[一致同意]，{common}
        {they}[一致认为]，{common}
        {they}{also}[同意]{act}
        {they}{also}[商定]{act}
        {they}[决定]{act}
        {they}[强调]，{common}
        {they}[表示]，将{act}
        {they}[重申]，{common}
        {they}[积极评价]{good}
    """,
    both="""
        双方
        双方
        两国{plural}
    """,
    they="双方",
    all_three="""
        三方
        各方
        三国{plural}
    """,
    passives="",
    lists="""
        {they}[达成]以下共识：
        {they}[商定]以下事项：
    """,
    items="""
        （{n}）{Act}；
        {n}. {Act}。
        {n}、{Act}；
    """,
    contrasts="""
        {one}，{another}
        {one}；{another}
    """,
    contrasted="""
        {who}[介绍]了{matter}
        {who}[通报]了{matter}
        {who}[积极评价]{good}
        {who}[表示]将{act}
    """,
    quotes="""
        {who}[说]：“{Quoted}。”
        {who}[表示]：“{Quoted}。”
        “{Quoted}。”{who}[说]
        “{Quoted}。”{who}[强调]
    """,
    quotes_begun="{who}[说]：“{Quoted}。",
    quotes_end="{Quoted}。”",
    quotes_begin="“{Quoted}。",
    quotes_ended="{Quoted}。”{who}[说]",
    mixed="{who}[表示]，{clause}，并说：“{Quoted}。”",
    # What it was about
    contents={
        "matter": """
            {good}
            {good}
            {good}
            {relations}
            非洲之角局势
            全长1250公里的铁路（二期）规划
        """,
        "good": """
            {field}合作
            {field}和{field2}领域务实合作
            {field}混委会工作
            {field}领域取得的进展
        """,
        "field": """
            贸易
            投资
            数字经济
            绿色能源
            旅游
            农业
            渔业
            教育
            科技
            水利
            执法
            基础设施
            青少年体育
        """,
        "relations": """
            {state}和{state2}关系
        """,
        "hope": """
            双方{act}
            两国{act}
            各方{act}
        """,
        "wish": """
            双方应{act}
            双方要继续{act}
            两国将{act}
            各方都要{act}
            不应让任何人掉队
        """,
        "clause": """
            {quoted}
            {quoted}
            {quoted}
            {field}合作成果丰硕
            第5号铁路已运送旅客2000多万人次
            “小步走、走远路”的做法被证明是正确的
        """,
        "common": """
            两国长期以来是好朋友、好伙伴
            {wish}
            {field}合作是今后五年的重点
            世界正在经历深刻变化
            重要的是{act}
        """,
        "quoted": """
            {common}
            {common}
            {common}
            去年贸易额增长3.5%，达到124亿美元
            这次访问非常成功
            我们完全有理由{act}
            我相信，{wish}
        """,
        "own_clause": """
            {short}方愿同{short2}方一道，{act}
            {short}方高度重视{matter}
            {short}方支持{short2}方走符合本国国情的发展道路
            我们愿{act}
            {short}方恪守一个中国原则
        """,
        "act": """
            深化{field}合作
            扩大贸易和投资
            加强沟通协调
            成立{field}工作组
            明年上半年召开混委会下次会议
            维护联合国宪章宗旨和原则
        """,
        "going_on": """
            希望{hope}。
            我们希望{hope}。
            这符合两国人民的利益。
            下一步，{wish}。
            同时，{clause}。
            一要{act}。
            我们完全有理由{act}。
            今年是两国建交50周年。
            1998年轮渡开通以来，贸易年年增长。
            双方要{act}，{act2}。
            我们能否{act}？
            俗话说，路遥知马力。
            一是{act}；二是{act2}。
            贸易、投资（包括小企业投资）等不断增长。
            和平来之不易，必须珍惜！
        """,
        "own_going_on": """
            {short}方欢迎更多{state2}学生前来留学。
            {short}方愿{act}。
            {short}方希望{act}。
            {short}方将继续{act}。
            {short}方感谢{short2}方给予的支持。
            {short}方鼓励企业赴{state2}投资。
            2030年，{short}方将主办论坛，期待同{short2}方合作。
            {state}和{state2}都有丰富的文化。
            {short}方支持{short2}方办好论坛，愿{act}。
        """,
    },
    # What nobody said
    narration="""
        会见前，举行了欢迎仪式。
        会见后，双方签署多项{field}合作文件。
        会谈后，{home}为客人举行欢迎宴会。
        会谈后，双方签署{field}合作谅解备忘录。
        会谈在友好气氛中进行。
        会见持续了两个多小时。
        双方发表联合声明。
    """,
    attendance={
        1: """
            {one}参加会见
            {one}参加上述活动
            {one}在座
            {one}陪同会见
        """,
        2: """
            {listed}参加会见
            {listed}等参加会见
            {listed}等参加上述活动
            {listed}在座
            {listed}等陪同会见
        """,
    },
    # The page
    bars="""
        English Français Español Русский عربي | en fr es ru ar
        English | en
    """,
    breadcrumbs="""
        首页 > 新闻
        首页 > 重要新闻 > 外交动态
    """,
    times="""
        {iso} {clock}
        {year}年{month}月{day}日
        {iso}
    """,
    footers="""
        推荐给朋友
        推荐给朋友：
        打印
    """,
)
