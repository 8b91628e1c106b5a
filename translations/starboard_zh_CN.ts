<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountWords</name>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否定</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>part</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>other unit</source>
        <translation>单位不同</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>缺日期</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>时段外</translation>
    </message>
    <message>
        <source>begins before</source>
        <translation>起于时段前</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>时段重叠</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>已在总数内</translation>
    </message>
    <message>
        <source>below its parts</source>
        <translation>少于分项</translation>
    </message>
    <message>
        <source>rates are not added</source>
        <translation>率不相加</translation>
    </message>
    <message>
        <source>start unknown</source>
        <translation>起点不明</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>comparable</source>
        <translation>可比</translation>
    </message>
    <message>
        <source>no period before</source>
        <translation>不限时段，无上期</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>无报道</translation>
    </message>
    <message>
        <source>no report before</source>
        <translation>上期无报道</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>单位不同</translation>
    </message>
    <message>
        <source>another kind of period</source>
        <translation>时段种类不同</translation>
    </message>
    <message>
        <source>reports cover other days</source>
        <translation>覆盖天数不同</translation>
    </message>
    <message>
        <source>other places report</source>
        <translation>报道的地点不同</translation>
    </message>
    <message>
        <source>a total against a sum of parts</source>
        <translation>一为总数，一为分项之和</translation>
    </message>
    <message>
        <source>%1; left out %2: %3</source>
        <translation>%1；未计入 %2：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message numerus="yes">
        <source>counted %n report(s)</source>
        <translation>
            <numerusform>计入 %n 条报道</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 new, %2 gone, %3 read otherwise, %4 as before</source>
        <translation>新增%1个，消失%2个，读法改变%3个，未变%4个</translation>
    </message>
    <message>
        <source>; %1 reviewed stayed as reviewed</source>
        <translation>；已复核的%1个保持不变</translation>
    </message>
    <message>
        <source>; %1 of them the text no longer yields</source>
        <translation>；其中%1个在原文中已找不到</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Reading the sample pages</source>
        <translation>正在读入示例版面</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>“%1” is no place of the gazetteer. The place stays as it was.</source>
        <translation>“%1”不在地名库里，地点保持原样。</translation>
    </message>
    <message>
        <source>A figure needs its unit, such as 处 or 个. The unit stays as it was.</source>
        <translation>数字要有单位，如“处”“个”；单位保持原样。</translation>
    </message>
    <message>
        <source>“%1” is not a number. The value stays as it was.</source>
        <translation>“%1”不是数字，数值保持原样。</translation>
    </message>
    <message>
        <source>“%1” is no period. Write 2023, 2023-05 or 2023-05-01 – 2023-06-30; the period stays as it was.</source>
        <translation>“%1”不是时期。请写成 2023、2023-05 或 2023-05-01 – 2023-06-30；时期保持原样。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>from a day to a day</source>
        <translation>某日至某日</translation>
    </message>
    <message>
        <source>since a day, running on</source>
        <translation>某日以来</translation>
    </message>
    <message>
        <source>as of a day</source>
        <translation>截至某日</translation>
    </message>
    <message>
        <source>just before the day</source>
        <translation>近日</translation>
    </message>
    <message>
        <source>(outside the catalogue)</source>
        <translation>（目录以外）</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>, </source>
        <comment>between the words of a chip</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Branch stars</source>
        <translation>支部星级</translation>
    </message>
    <message>
        <source>Street order</source>
        <translation>城市整治</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>督查巡察</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>基层治理</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>宣传引导</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>民生服务</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>产业投资</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>family of indicators</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Actual</source>
        <comment>status of a fact</comment>
        <translation>已发生</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>status of a fact</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Norm</source>
        <comment>status of a fact</comment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>未复核</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否定</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>approx</source>
        <comment>bound</comment>
        <translation>约</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不多于</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>bound</comment>
        <translation>确数</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 个地点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n 个领域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence below %1</source>
        <translation>可信度低于 %1</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>缺日期</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words searched for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>一篇文章</translation>
    </message>
    <message>
        <source>one document</source>
        <translation>一份文档</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a filter</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>value from %1</source>
        <translation>数值不小于 %1</translation>
    </message>
    <message>
        <source>value up to %1</source>
        <translation>数值不大于 %1</translation>
    </message>
    <message>
        <source>value %1 to %2</source>
        <translation>数值 %1 至 %2</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>单位 %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>见报 %1</translation>
    </message>
    <message>
        <source>known on %1</source>
        <comment>accounts as they were known on a day</comment>
        <translation>知悉截止 %1</translation>
    </message>
</context>
<context>
    <name>ImportTaskWords</name>
    <message numerus="yes">
        <source>%n document(s) extracted again: </source>
        <translation>
            <numerusform>重新提取 %n 个文档：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 facts new, %2 gone, %3 changed, %4 reviewed and kept</source>
        <translation>新增事实 %1，消失 %2，改变 %3，已复核保留 %4</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还需 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>还需 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) imported</source>
        <translation>
            <numerusform>导入 %n 个版面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 个事实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n 个已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reprint(s), counted once</source>
        <translation>
            <numerusform>%n 篇转载，只计一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n 个缺日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 个读不了</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped; what was finished is kept</source>
        <translation>已停止，完成的已保留</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be read.</source>
        <translation>
            <numerusform>另有 %n 个文件读不了。</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>。</translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s)</source>
        <translation>
            <numerusform>%n 个新文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) to be recognised</source>
        <translation>
            <numerusform>%n 个扫描件待识别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n 个读不了</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are not looked at yet; the import reads them.</source>
        <translation>
            <numerusform>另有 %n 个文件还没有看，导入时读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>latest day told</source>
        <translation>文中最晚一天</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>您设定</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>the same as “%1”</source>
        <translation>与“%1”相同</translation>
    </message>
    <message>
        <source>a scan: will be read by character recognition</source>
        <translation>扫描件：将作文字识别</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>date missing</source>
        <translation>缺日期</translation>
    </message>
    <message numerus="yes">
        <source>%n reprint(s)</source>
        <translation>
            <numerusform>%n 篇转载</numerusform>
        </translation>
    </message>
    <message>
        <source>recognised from a scan</source>
        <translation>由扫描件识别</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 / %2 个文件</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>每秒 %1 个</translation>
    </message>
</context>
<context>
    <name>IncrementWords</name>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>nobody says since when</source>
        <translation>起始日不明</translation>
    </message>
    <message>
        <source>first total, %1</source>
        <translation>首次累计，%1</translation>
    </message>
    <message>
        <source>less than the total before, nothing is subtracted</source>
        <translation>小于上次累计，不相减</translation>
    </message>
    <message>
        <source>fell to %1</source>
        <comment>a running total</comment>
        <translation>降至%1</translation>
    </message>
    <message>
        <source>running total %1, %2</source>
        <translation>累计 %1，%2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>LedgerColumns</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Period told</source>
        <translation>所述时段</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>报纸日期</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Back to unreviewed</source>
        <translation>退回未复核</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Decision kept</source>
        <translation>维持原裁定</translation>
    </message>
    <message>
        <source>Moved by a new extraction</source>
        <translation>重新提取后移位</translation>
    </message>
    <message>
        <source>Found no more by a new extraction</source>
        <translation>重新提取后找不到</translation>
    </message>
    <message>
        <source>Contradiction settled</source>
        <translation>裁定矛盾</translation>
    </message>
    <message>
        <source>Date set</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Newspaper set</source>
        <translation>设定报纸</translation>
    </message>
    <message>
        <source>District set</source>
        <translation>设定区县</translation>
    </message>
    <message>
        <source>Said to be no reprint</source>
        <translation>认定不是转载</translation>
    </message>
    <message>
        <source>Article split</source>
        <translation>拆分文章</translation>
    </message>
    <message>
        <source>Articles merged</source>
        <translation>合并文章</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>止日</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>见报日期</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the first counts</source>
        <translation>计前一条</translation>
    </message>
    <message>
        <source>the second counts</source>
        <translation>计后一条</translation>
    </message>
    <message>
        <source>different things</source>
        <translation>两件事，都计</translation>
    </message>
    <message>
        <source>neither counts</source>
        <translation>都不计</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>an action of the log</comment>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field&apos;s name and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Said to be a reprint</source>
        <translation>认定是转载</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>no report</source>
        <translation>无报道</translation>
    </message>
    <message>
        <source>five stars: no report</source>
        <translation>“五星”无报道</translation>
    </message>
    <message>
        <source>plan %1</source>
        <comment>planned numbers of branches</comment>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>No report, not counted as 0: %1</source>
        <translation>%1无报道，未计作 0</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without a report, not counted as 0</source>
        <translation>
            <numerusform>%n 个地点无报道，未计作 0</numerusform>
        </translation>
    </message>
    <message>
        <source>5★</source>
        <translation>五星</translation>
    </message>
    <message>
        <source>4★</source>
        <translation>四星</translation>
    </message>
    <message>
        <source>3★</source>
        <translation>三星</translation>
    </message>
    <message>
        <source>2★</source>
        <translation>二星</translation>
    </message>
    <message>
        <source>1★</source>
        <translation>一星</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>column of a table</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1 five-star branches</source>
        <translation>“五星”支部 %1 个</translation>
    </message>
    <message>
        <source>Branches by star</source>
        <translation>支部星级</translation>
    </message>
    <message>
        <source>Branches by star and place, latest report up to %1, largest total first</source>
        <translation>各地支部星级&#x3000;%1 前最近一次报道&#x3000;按合计排序</translation>
    </message>
    <message>
        <source>Branches by star and place, latest report, largest total first</source>
        <translation>各地支部星级&#x3000;最近一次报道&#x3000;按合计排序</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部地点</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Rectified</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>rate</source>
        <comment>head of a column</comment>
        <translation>完成率</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>problems not yet rectified</comment>
        <translation>未整改 %1</translation>
    </message>
    <message>
        <source>%1 problems found, %2 rectified</source>
        <translation>发现 %1 个，整改 %2 个</translation>
    </message>
    <message>
        <source>Problems found and rectified</source>
        <translation>发现与整改</translation>
    </message>
    <message>
        <source>Problems rectified / found, %1; rates computed where both are known</source>
        <translation>整改问题 / 发现问题&#x3000;%1&#x3000;两者均知处率为计算所得</translation>
    </message>
    <message>
        <source>%1: most in %2, %3</source>
        <translation>%1：%2最多，%3</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By month, unit %1</source>
        <translation>按月&#x3000;单位：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) tell several months and are not split.</source>
        <translation>
            <numerusform>另有 %n 条见于跨月报道，不分到月。</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>数值（%1）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 leads with %2</source>
        <translation>%1居首，%2</translation>
    </message>
    <message>
        <source>villages and communities</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>streets and towns</source>
        <translation>街道（乡镇）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1, %2, first %3 of %4 %5</source>
        <translation>%1&#x3000;单位：%2&#x3000;前 %3 / %4 个%5</translation>
    </message>
    <message>
        <source>No street or town has a report of it in this period.</source>
        <translation>本时段没有街道（乡镇）报道此项。</translation>
    </message>
    <message numerus="yes">
        <source>%n without a report, not counted as 0</source>
        <translation>
            <numerusform>%n 个无报道，未计作 0</numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <translation>所属</translation>
    </message>
</context>
<context>
    <name>PagePictureWords</name>
    <message>
        <source>“%1” has been changed since it was imported, so its page is not shown.</source>
        <translation>“%1”导入后被改过，因此不显示版面。</translation>
    </message>
    <message>
        <source>The page of “%1” cannot be drawn.</source>
        <translation>“%1”的版面画不出来。</translation>
    </message>
    <message>
        <source>The source file is not at “%1” any more. Say where it is now to see the page; text and facts are kept.</source>
        <translation>原文件已不在“%1”。指出它现在的位置即可看到版面；文字和事实都还在。</translation>
    </message>
    <message>
        <source>Pages of OFD files cannot be drawn here. The text beside is complete; to see the page, open “%1” in an OFD reader.</source>
        <translation>这里画不出 OFD 文件的版面。旁边的文字是完整的；要看版面，请用 OFD 阅读器打开“%1”。</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>the present quarter of the year</comment>
        <translation>本季度</translation>
    </message>
    <message>
        <source>First half</source>
        <comment>January to June</comment>
        <translation>上半年</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>今年以来</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>%2年第%1季度</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month name, year; %1 is the month</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1”已存在，是否替换？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>%1 facts written to %2</source>
        <translation>已将 %1 条事实写入 %2</translation>
    </message>
    <message>
        <source>Table written to %1</source>
        <translation>表格已写入 %1</translation>
    </message>
</context>
<context>
    <name>WordWords</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>read</name>
    <message>
        <source>“%1” is damaged or was not copied completely. Copy or download it again.</source>
        <translation>“%1”已损坏或未复制完整，请重新复制或下载。</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a newspaper page can hold and was not read.</source>
        <translation>“%1”解压后远大于报纸版面，未读取。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save it without one and try again.</source>
        <translation>“%1”有密码保护，请另存为无密码文件后重试。</translation>
    </message>
    <message>
        <source>“%1” is an Office file without Word text. Save it as DOCX, PDF or text.</source>
        <translation>“%1”是没有文字正文的 Office 文件，请另存为 DOCX、PDF 或文本。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed; choose it again.</source>
        <translation>找不到“%1”，可能已移动或改名，请重新选择。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it and that its disk is there.</source>
        <translation>无法读取“%1”，请检查权限以及所在磁盘是否在线。</translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself.</source>
        <translation>“%1”是指向自身的链接。</translation>
    </message>
    <message>
        <source>The folder “%1” holds no files.</source>
        <translation>文件夹“%1”里没有文件。</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1”是文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>“%1” is too large for a newspaper page and was not read.</source>
        <translation>“%1”过大，不像报纸版面，未读取。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its characters cannot be read. Save the web page again.</source>
        <translation>“%1”已损坏，文字无法读取，请重新保存网页。</translation>
    </message>
    <message>
        <source>“%1” is a web page without an article. Save the page of the article itself.</source>
        <translation>“%1”是没有正文的网页，请保存文章所在的页面。</translation>
    </message>
    <message>
        <source>“%1” is no manifest: its first line must name the columns file, newspaper, published and note.</source>
        <translation>“%1”不是清单：首行应为 file、newspaper、published、note 各列名。</translation>
    </message>
    <message>
        <source>“%1” holds a day that is no date. Write days as 2023-03-16.</source>
        <translation>“%1”里有无法识别的日期，请写成 2023-03-16 的形式。</translation>
    </message>
    <message>
        <source>“%1” is an archive, not a single page.</source>
        <translation>“%1”是压缩包，不是单个版面。</translation>
    </message>
    <message>
        <source>“%1” is an old Word or RTF file. Save it as DOCX, PDF or text and try again.</source>
        <translation>“%1”是旧版 Word 或 RTF 文件，请另存为 DOCX、PDF 或文本后重试。</translation>
    </message>
    <message>
        <source>“%1” holds data, not a newspaper page.</source>
        <translation>“%1”是数据文件，不是报纸版面。</translation>
    </message>
    <message>
        <source>“%1” is an archive inside archives and was not read.</source>
        <translation>“%1”是多层嵌套的压缩包，未读取。</translation>
    </message>
    <message>
        <source>“%1” is a scan without text. Import it again with character recognition.</source>
        <translation>“%1”是没有文字层的扫描件，请使用文字识别重新导入。</translation>
    </message>
    <message>
        <source>“%1” is a scan without text. Install tesseract-ocr with tesseract-ocr-chi-sim to have its characters recognised, or choose a page with text.</source>
        <translation>“%1”是没有文字层的扫描件。请安装 tesseract-ocr 和 tesseract-ocr-chi-sim 进行文字识别，或选择带文字的版面。</translation>
    </message>
    <message>
        <source>“%1” is not a text: its bytes fit no known encoding. Choose a newspaper page as text, PDF, Word, OFD or web page.</source>
        <translation>“%1”不是文本：其内容不符合任何已知编码。请选择文本、PDF、Word、OFD 或网页格式的报纸版面。</translation>
    </message>
    <message>
        <source>“%1” declares entities of its own, as no genuine document does, and was not read.</source>
        <translation>“%1”含有自定义实体声明，正常文档不会如此，未读取。</translation>
    </message>
    <message>
        <source>Recognising the characters of “%1” took too long and was given up. Choose a page with text, or scan fewer columns at a time.</source>
        <translation>识别“%1”中的文字用时过长，已放弃。请选用带文字的版面，或每次少扫描几栏。</translation>
    </message>
    <message>
        <source>The characters of “%1” could not be recognised. Scan the page again, straight and with 300 dots per inch.</source>
        <translation>“%1”中的文字无法识别。请摆正页面，以每英寸 300 点重新扫描。</translation>
    </message>
    <message>
        <source>No characters were found on “%1”. It is a picture, or the scan is too faint.</source>
        <translation>“%1”中没有找到文字。它可能是图片，或者扫描得太淡。</translation>
    </message>
</context>
<context>
    <name>starboard::Actions</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample data</source>
        <translation>打开示例数据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export facts…</source>
        <translation>导出事实(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy this view as a table</source>
        <translation>复制本视图为表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Clear the whole &amp;filter</source>
        <translation>清除全部筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>One level &amp;up</source>
        <translation>上一级(&amp;U)</translation>
    </message>
    <message>
        <source>Filter &amp;panel</source>
        <translation>筛选栏(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Evidence panel</source>
        <translation>依据栏(&amp;E)</translation>
    </message>
    <message>
        <source>Charts as &amp;tables</source>
        <translation>图表显示为表(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;N)</translation>
    </message>
    <message>
        <source>Look of the &amp;desktop</source>
        <translation>跟随系统(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>存为视图(&amp;S)…</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Numbers as 12,640</source>
        <translation>数字写作 12,640</translation>
    </message>
    <message>
        <source>Numbers as 1.264万</source>
        <translation>数字写作 1.264万</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Starboard</source>
        <translation>关于五星看板(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Indicators and words…</source>
        <translation>指标与词汇(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Export this &amp;view…</source>
        <translation>导出此视图(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>界面导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back up the workspace…</source>
        <translation>备份工作区(&amp;B)…</translation>
    </message>
    <message>
        <source>Rest&amp;ore a backup…</source>
        <translation>恢复备份(&amp;O)…</translation>
    </message>
    <message>
        <source>Look for &amp;damage</source>
        <translation>检查损坏(&amp;D)</translation>
    </message>
    <message>
        <source>Make the file s&amp;maller</source>
        <translation>压缩文件(&amp;M)</translation>
    </message>
</context>
<context>
    <name>starboard::AddFact</name>
    <message>
        <source>Add a fact</source>
        <translation>添加事实</translation>
    </message>
    <message>
        <source>(outside the catalogue)</source>
        <translation>（目录之外）</translation>
    </message>
    <message>
        <source>Add fact</source>
        <translation>添加事实</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>The number must stand in the selected text as printed.</source>
        <translation>数字须照原样出现在所选文字中。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Say what is counted: a unit such as 处 or 个.</source>
        <translation>请写明计数单位，如“处”“个”。</translation>
    </message>
    <message>
        <source>A day is written YYYY-MM-DD.</source>
        <translation>日期请写作 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Say which place the fact is of.</source>
        <translation>请写明是哪个地点的事实。</translation>
    </message>
    <message>
        <source>There is no place of this name.</source>
        <translation>没有叫这个名称的地点。</translation>
    </message>
    <message>
        <source>Several places have this name: choose one from the list.</source>
        <translation>有几个地点叫这个名称，请从列表中选一个。</translation>
    </message>
</context>
<context>
    <name>starboard::ArticleDeeds</name>
    <message>
        <source>Mark the headline or the first words of the second article, then press S.</source>
        <translation>先选中第二篇的标题或开头几个字，再按 S。</translation>
    </message>
    <message>
        <source>Split an article</source>
        <translation>拆分文章</translation>
    </message>
    <message>
        <source>Select two or more neighbouring articles of one page in the list (Ctrl or Shift), then press M.</source>
        <translation>先在列表里用 Ctrl 或 Shift 选中同一版面相邻的两篇以上，再按 M。</translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>合并文章</translation>
    </message>
    <message>
        <source>Set date, newspaper, district</source>
        <translation>设定日期、报纸、县区</translation>
    </message>
    <message>
        <source>Select the two articles in the list (Ctrl), then press L.</source>
        <translation>先在列表里用 Ctrl 选中这两篇，再按 L。</translation>
    </message>
    <message>
        <source>Link a reprint</source>
        <translation>连为转载</translation>
    </message>
    <message>
        <source>Not a reprint</source>
        <translation>不是转载</translation>
    </message>
    <message>
        <source>Split here  S</source>
        <translation>在此拆分  S</translation>
    </message>
    <message>
        <source>Merge the selected articles  M</source>
        <translation>合并选中的文章  M</translation>
    </message>
    <message>
        <source>Date, newspaper, district…  D</source>
        <translation>日期、报纸、县区…  D</translation>
    </message>
    <message>
        <source>Link the two as reprints  L</source>
        <translation>把两篇连为转载  L</translation>
    </message>
    <message>
        <source>Not a reprint  U</source>
        <translation>不是转载  U</translation>
    </message>
</context>
<context>
    <name>starboard::ArticleListModel</name>
    <message>
        <source>(without a title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>缺日期</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 条事实</numerusform>
        </translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>reprinted ×%1</source>
        <translation>被转载 ×%1</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>识别</translation>
    </message>
</context>
<context>
    <name>starboard::ArticlesView</name>
    <message>
        <source>Confirm the article</source>
        <translation>确认全篇</translation>
    </message>
    <message>
        <source>Reject a fact</source>
        <translation>否定事实</translation>
    </message>
    <message>
        <source>Confirm a fact</source>
        <translation>确认事实</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hold all the words</source>
        <translation>
            <numerusform>%n 篇文章含全部词语</numerusform>
        </translation>
    </message>
    <message>
        <source>No article fits.</source>
        <translation>没有符合的文章。</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>清除搜索与筛选</translation>
    </message>
    <message>
        <source>Articles appear when pages are imported.</source>
        <translation>导入版面后，文章显示在这里。</translation>
    </message>
    <message>
        <source>Select the words with the number first, then press A.</source>
        <translation>请先选中含数字的文字，再按 A。</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>添加事实</translation>
    </message>
    <message>
        <source>Search the text of all articles</source>
        <translation>搜索全部文章的原文</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>文章列表</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Select words, then A adds a fact</source>
        <translation>选中文字后按 A 添加事实</translation>
    </message>
    <message>
        <source>Confirm article  Ctrl+Enter</source>
        <translation>确认全篇  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Reject fact  X</source>
        <translation>否定  X</translation>
    </message>
    <message>
        <source>Add fact  A</source>
        <translation>添加事实  A</translation>
    </message>
    <message>
        <source>Next article  J</source>
        <translation>下一篇  J</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Split, merge, date, newspaper, district, reprints</source>
        <translation>拆分、合并、日期、报纸、县区、转载</translation>
    </message>
    <message>
        <source>Page  I</source>
        <translation>版面  I</translation>
    </message>
    <message>
        <source>Find the file</source>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The page as printed, beside the text (PDF and scans)</source>
        <translation>文字旁边显示印刷版面（PDF 和扫描件）</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n article(s); the filter leads to older ones</source>
        <translation>
            <numerusform>最新 %n 篇；缩小筛选可见更早的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starboard::AttentionList</name>
    <message>
        <source>contradictions to settle</source>
        <translation>组矛盾待裁定</translation>
    </message>
    <message>
        <source>doubtful, unreviewed</source>
        <translation>条低可信未复核</translation>
    </message>
    <message>
        <source>confidence below 0.70; %1 unreviewed in all</source>
        <translation>可信度低于 0.70；未复核共 %1 条</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>缺日期</translation>
    </message>
    <message>
        <source>count only in open periods</source>
        <translation>只计入不限时段的账目</translation>
    </message>
    <message>
        <source>do not add up</source>
        <translation>处对不上</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>首处：%1</translation>
    </message>
    <message>
        <source>places without any report</source>
        <translation>个地点无报道</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between place names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing within this filter.</source>
        <translation>当前筛选内没有。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what needs attention</comment>
        <translation>处理</translation>
    </message>
    <message>
        <source>Open: %1 %2</source>
        <translation>处理：%1 %2</translation>
    </message>
</context>
<context>
    <name>starboard::BulkEdit</name>
    <message numerus="yes">
        <source>Change %n fact(s)</source>
        <translation>
            <numerusform>更改 %n 个事实</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>starboard::CandidateModel</name>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>报纸日期</translation>
    </message>
    <message>
        <source>District</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
</context>
<context>
    <name>starboard::ChangeList</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原句</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有什么变化</translation>
    </message>
</context>
<context>
    <name>starboard::Chart</name>
    <message>
        <source>Show as chart</source>
        <translation>显示为图</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save chart as…</source>
        <translation>图表另存为…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Image (*.png);;Drawing (*.svg);;PDF (*.pdf)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the table (Alt+T)</source>
        <translation>
            <numerusform>另有 %n 项，见表（Alt+T）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starboard::ChipLine</name>
    <message>
        <source>All places</source>
        <translation>全部地点</translation>
    </message>
    <message>
        <source>Go up to %1</source>
        <translation>回到%1</translation>
    </message>
    <message>
        <source>Remove “%1” from the filter</source>
        <translation>从筛选中去掉“%1”</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>More of the filter</source>
        <translation>更多条件</translation>
    </message>
</context>
<context>
    <name>starboard::CompareTable</name>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Largest gap</source>
        <translation>最大差</translation>
    </message>
    <message numerus="yes">
        <source>%n communities and villages</source>
        <translation>
            <numerusform>%n 个村（社区）</numerusform>
        </translation>
    </message>
    <message>
        <source>one scale per row, from zero</source>
        <translation>每行同一尺度，自零起</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>无报道</translation>
    </message>
    <message>
        <source>contradicted</source>
        <comment>short, in a table</comment>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>so many times as much</comment>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>highest − lowest, times</source>
        <translation>最高 − 最低，倍数</translation>
    </message>
</context>
<context>
    <name>starboard::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>A comparison needs two places with reports.</source>
        <translation>对比需要两个有报道的地点。</translation>
    </message>
    <message>
        <source>None of these places reports in this period.</source>
        <translation>这些地点在本时段都无报道。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Tick two to six places in the filter, or choose a wider period.</source>
        <translation>请在筛选中勾选两至六个地点，或放宽时段。</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s), none with a certain order</source>
        <translation>
            <numerusform>%n 项指标，均不能确定先后</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1：%2 %3，%4 %5</translation>
    </message>
    <message>
        <source>Per 100 communities</source>
        <translation>每百个村（社区）</translation>
    </message>
    <message>
        <source>Largest gap first</source>
        <translation>差距最大在前</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Move the first place to the end</source>
        <translation>把第一个地点移到最后</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>地点…</translation>
    </message>
    <message>
        <source>Comparison of places</source>
        <translation>地点对比</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Share of each row&apos;s largest figure, one dot per place</source>
        <translation>各地点占该行最大数的比例，每个地点一点</translation>
    </message>
    <message>
        <source>no period before</source>
        <translation>没有上期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message numerus="yes">
        <source>; %n without a report</source>
        <comment>places</comment>
        <translation>
            <numerusform>；%n 个无报道</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <comment>a way to compare</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>Dots</source>
        <comment>a way to compare</comment>
        <translation>点图</translation>
    </message>
    <message>
        <source>Slopes</source>
        <comment>a way to compare</comment>
        <translation>坡度图</translation>
    </message>
    <message>
        <source>Bars and dots of a row stand on one scale from zero. “?” where bounds or contradictions leave the rank open; no report is not zero.</source>
        <translation>每行的条形和点用同一尺度，自零起。“?”表示因“余”“约”或矛盾不能定名次；无报道不是零。</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>places that are compared</comment>
        <translation>钉住</translation>
    </message>
    <message>
        <source>Keep these places beside each other whatever places the filter names</source>
        <translation>不论筛选中是哪些地点，一直并列这些地点</translation>
    </message>
    <message>
        <source>Show in ledger</source>
        <translation>在台账中列出</translation>
    </message>
    <message>
        <source>Inhabitants not entered: %1. “Populations…” takes them.</source>
        <translation>尚未填写人口：%1。可在“人口…”中填写。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between place names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Per 10,000 inhabitants</source>
        <translation>每万人</translation>
    </message>
    <message>
        <source>Populations…</source>
        <translation>人口…</translation>
    </message>
    <message>
        <source>Ratio</source>
        <comment>of the largest figure to the smallest</comment>
        <translation>倍数</translation>
    </message>
</context>
<context>
    <name>starboard::DaysLine</name>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
</context>
<context>
    <name>starboard::DisputePage</name>
    <message>
        <source>Action</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>所计之物</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Period told</source>
        <translation>所述时段</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Same place, indicator and period: %1 and %2 allow no common number.</source>
        <translation>地点、指标、时段相同：%1 与 %2 不能同时成立。</translation>
    </message>
    <message>
        <source>What each decision does to the figure of %1</source>
        <translation>各裁定对%1数值的影响</translation>
    </message>
    <message>
        <source>Settle a contradiction</source>
        <translation>裁定矛盾</translation>
    </message>
    <message>
        <source>%1 The difference is %2 of the figure.</source>
        <comment>a sentence, then a percentage</comment>
        <translation>%1差额占该数字的 %2。</translation>
    </message>
    <message>
        <source>counted by the rules for now</source>
        <translation>现按规则计入</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the first of two reports</comment>
        <translation>甲</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the second of two reports</comment>
        <translation>乙</translation>
    </message>
    <message>
        <source>Count A, leave out B</source>
        <translation>计甲，舍乙</translation>
    </message>
    <message>
        <source>Count B, leave out A</source>
        <translation>计乙，舍甲</translation>
    </message>
    <message>
        <source>Different things, count both</source>
        <translation>不是一回事，都计</translation>
    </message>
    <message>
        <source>Count neither</source>
        <translation>都不计</translation>
    </message>
    <message>
        <source>Later, keep the contradiction</source>
        <translation>暂缓，保留矛盾</translation>
    </message>
</context>
<context>
    <name>starboard::DocumentDialog</name>
    <message>
        <source>Date, newspaper, district</source>
        <translation>日期、报纸、县区</translation>
    </message>
    <message numerus="yes">
        <source>For %n document(s):</source>
        <translation>
            <numerusform>用于 %n 个文档：</numerusform>
        </translation>
    </message>
    <message>
        <source>Your word goes before what the page prints and lasts. The documents are extracted again; what was reviewed stays. It can be undone.</source>
        <translation>您说的优先于版面所印，并一直有效。文档将重新提取，复核过的不变。可以撤销。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
</context>
<context>
    <name>starboard::DocumentForm</name>
    <message>
        <source>A day is written YYYY-MM-DD.</source>
        <translation>日期写作 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Choose the district from the list: this name is unknown, or several places have it.</source>
        <translation>请从列表中选县区：没有这个名称，或不止一处叫这个名称。</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>报纸日期</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>District</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>unchanged; name or code</source>
        <translation>不变；填名称或代码</translation>
    </message>
</context>
<context>
    <name>starboard::EvidencePanel</name>
    <message>
        <source>All places</source>
        <translation>全部地点</translation>
    </message>
    <message>
        <source>covers %1 of %2 days</source>
        <translation>覆盖 %1 / %2 天</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>无报道</translation>
    </message>
    <message numerus="yes">
        <source>added up from %n place(s) below</source>
        <translation>
            <numerusform>由 %n 个下级地点合计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>own reports and those of %n place(s) below</source>
        <translation>
            <numerusform>本级报道与 %n 个下级地点合计</numerusform>
        </translation>
    </message>
    <message>
        <source>“at least” stays in the sum</source>
        <translation>“余”随合计保留</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>原句</translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n</source>
        <translation>
            <numerusform>计入 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n</source>
        <translation>
            <numerusform>未计入 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of reports contradict each other; until someone decides, both stand side by side.</source>
        <translation>
            <numerusform>有 %n 组报道互相矛盾；裁定之前并列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The counted reports do not cover all days; nothing is estimated.</source>
        <translation>计入的报道未覆盖全部日期，不推算。</translation>
    </message>
    <message>
        <source>A total and its parts are not added: the larger counts.</source>
        <translation>总数与分项不相加，取较大者。</translation>
    </message>
    <message>
        <source>No report is not zero.</source>
        <translation>无报道不等于零。</translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) lie outside the period.</source>
        <translation>
            <numerusform>另有 %n 条在时段外。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Show in ledger</source>
        <translation>在台账中列出</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Days told by each report</source>
        <translation>各报道的时段</translation>
    </message>
    <message>
        <source>Click a figure, a bar or a row: the sentences it was counted from appear here.</source>
        <translation>点击数字、条形或表行，这里显示它所依据的原句。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between places that are added up</comment>
        <translation>＋</translation>
    </message>
    <message>
        <source>= %1 − %2, the running total until %3</source>
        <translation>= %1 − %2（截至%3的累计）</translation>
    </message>
    <message>
        <source>running totals less the ones before</source>
        <translation>由前后两次累计数相减</translation>
    </message>
    <message>
        <source>vs previous period %1</source>
        <translation>环比 %1</translation>
    </message>
    <message>
        <source>YoY %1</source>
        <comment>year on year</comment>
        <translation>同比 %1</translation>
    </message>
</context>
<context>
    <name>starboard::FactForm</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>A day is written YYYY-MM-DD.</source>
        <translation>日期请写作 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Confirm a fact</source>
        <translation>确认事实</translation>
    </message>
    <message>
        <source>Reject a fact</source>
        <translation>否定事实</translation>
    </message>
    <message>
        <source>Correct a fact</source>
        <translation>更正事实</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Confirm  C</source>
        <translation>确认  C</translation>
    </message>
    <message>
        <source>Reject  X</source>
        <translation>否定  X</translation>
    </message>
    <message>
        <source>Save the correction  Enter</source>
        <translation>保存更正  Enter</translation>
    </message>
    <message>
        <source>A new extraction found this fact elsewhere or not at all. What was decided still counts: confirm that it stands, correct it, or reject the fact.</source>
        <translation>重新提取后，这个事实在别处找到或找不到了。原来的裁定仍然有效：可确认维持、更正，或否定这个事实。</translation>
    </message>
    <message>
        <source>Say what is counted: a unit such as 处 or 个.</source>
        <translation>请写明单位，如“处”“个”。</translation>
    </message>
    <message>
        <source>“%1” is not one certain place. Choose it from the list.</source>
        <translation>“%1”不能确定是哪个地点，请从列表里选。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>止日早于起日。</translation>
    </message>
    <message>
        <source>“%1” needs both days.</source>
        <translation>“%1”要有起日和止日。</translation>
    </message>
    <message>
        <source>“%1” needs its first day.</source>
        <translation>“%1”要有起日。</translation>
    </message>
    <message>
        <source>“%1” has a last day only; clear the first.</source>
        <translation>“%1”只有止日，请清空起日。</translation>
    </message>
    <message>
        <source>Keep a decision</source>
        <translation>维持原裁定</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>History of this fact  H</source>
        <translation>这条事实的日志  H</translation>
    </message>
</context>
<context>
    <name>starboard::FilterHeader</name>
    <message>
        <source>A part of the name</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <source>≥100, ≤20, 3–5 or one number</source>
        <translation>≥100、≤20、3–5 或一个数</translation>
    </message>
    <message>
        <source>One or more units</source>
        <translation>一个或几个单位</translation>
    </message>
    <message>
        <source>2023, 2023-05 or 2023-01 – 2023-06</source>
        <translation>2023、2023-05 或 2023-01 – 2023-06</translation>
    </message>
    <message>
        <source>Below a number from 0 to 1</source>
        <translation>低于 0 到 1 之间的一个数</translation>
    </message>
    <message>
        <source>Words of the quote, the title or the document</source>
        <translation>摘句、标题或文件名里的词</translation>
    </message>
    <message>
        <source>All</source>
        <comment>no restriction</comment>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 个地点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns and their filters</source>
        <translation>各列和筛选</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>按“%1”筛选</translation>
    </message>
</context>
<context>
    <name>starboard::FilterPanel</name>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>open</source>
        <comment>no first or last day</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a period of one&apos;s own choice</comment>
        <translation>自定</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>选择时段</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>ticked / all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Name or pinyin of a place</source>
        <translation>地名或拼音</translation>
    </message>
    <message>
        <source>Name or pinyin of an indicator</source>
        <translation>指标或拼音</translation>
    </message>
    <message>
        <source>All stars</source>
        <translation>全部星</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>chosen stars</comment>
        <translation>
            <numerusform>%n 个星</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose stars</source>
        <translation>选择星</translation>
    </message>
</context>
<context>
    <name>starboard::FolderWatch</name>
    <message>
        <source>The watched folder “%1” is not there. Bring it back, or take it off the list in the import window.</source>
        <translation>监视的文件夹“%1”不见了。请放回，或在导入窗口里停止监视。</translation>
    </message>
    <message>
        <source>Importing from watched folders</source>
        <translation>从监视的文件夹导入</translation>
    </message>
    <message>
        <source>From a watched folder: %1</source>
        <translation>监视的文件夹：%1</translation>
    </message>
</context>
<context>
    <name>starboard::HeatMap</name>
    <message>
        <source>no report</source>
        <translation>无报道</translation>
    </message>
</context>
<context>
    <name>starboard::ImportWindow</name>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Show the articles</source>
        <translation>看文章</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在看文件…</translation>
    </message>
    <message>
        <source>Drop files and folders here, or choose them.</source>
        <translation>把文件和文件夹拖到这里，或者选择。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选文件…</translation>
    </message>
    <message>
        <source>PDF, Word, OFD, web pages, text in any encoding, and archives of them. Nothing is stored before you say so.</source>
        <translation>PDF、Word、OFD、网页、各种编码的文本及其压缩包。您确认之前什么也不存。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Ctrl+V takes files or text from the clipboard.</source>
        <translation>还没有选。Ctrl+V 取剪贴板里的文件或文字。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Watched folders:</source>
        <translation>监视的文件夹：</translation>
    </message>
    <message>
        <source>%1: new files are imported as they come. Click to stop watching.</source>
        <translation>%1：有新文件就读入。点一下停止监视。</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>停止监视 %1</translation>
    </message>
    <message>
        <source>Import pages</source>
        <translation>导入版面</translation>
    </message>
    <message>
        <source>Pages (*.txt *.md *.html *.htm *.pdf *.docx *.ofd *.zip *.png *.jpg *.tif);;All files (*)</source>
        <translation>版面 (*.txt *.md *.html *.htm *.pdf *.docx *.ofd *.zip *.png *.jpg *.tif);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>pasted text %1</source>
        <translation>粘贴的文字 %1</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>看文件</translation>
    </message>
    <message>
        <source>Select rows to set:</source>
        <translation>选中若干行来设定：</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n row(s):</source>
        <translation>
            <numerusform>设定 %n 行：</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Importing. Closing this window does not stop it; what is finished is kept when you stop.</source>
        <translation>正在导入。关上这个窗口不会停止；停止时已完成的保留。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选文件夹…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>粘贴文字…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>New files of the folder are imported as they come, also after the program was closed</source>
        <translation>文件夹里有新文件就读入；程序关着时来的，下次打开时补上</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>重选</translation>
    </message>
    <message>
        <source>What the import will bring</source>
        <translation>导入的内容</translation>
    </message>
    <message>
        <source>Set  Enter</source>
        <translation>设定  Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Read scanned pages by character recognition</source>
        <translation>扫描件作文字识别</translation>
    </message>
    <message>
        <source>Slow: some seconds a page. What was recognised is marked.</source>
        <translation>较慢：每页数秒。识别来的有标记。</translation>
    </message>
    <message>
        <source>Install the packages tesseract-ocr and tesseract-ocr-chi-sim to read scanned pages.</source>
        <translation>要读扫描件，请安装 tesseract-ocr 和 tesseract-ocr-chi-sim。</translation>
    </message>
    <message>
        <source>Try these files again</source>
        <translation>再试这些文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>starboard::IncrementChart</name>
    <message>
        <source>no running totals in this period</source>
        <translation>本时段没有累计数</translation>
    </message>
</context>
<context>
    <name>starboard::JobLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>starboard::KeyFigure</name>
    <message>
        <source>from %1</source>
        <comment>the figure before</comment>
        <translation>原 %1</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>无报道</translation>
    </message>
    <message>
        <source>vs previous period</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>YoY</source>
        <comment>year on year</comment>
        <translation>同比</translation>
    </message>
</context>
<context>
    <name>starboard::KnownOn</name>
    <message>
        <source>Known on %1</source>
        <translation>知悉截止 %1</translation>
    </message>
    <message>
        <source>Known on: today</source>
        <translation>知悉截止 今天</translation>
    </message>
    <message>
        <source>Accounts as they stood on a day: papers issued later and reviews made later are not used</source>
        <translation>按某一天所知计算：之后出版的报纸、之后的复核都不用</translation>
    </message>
    <message>
        <source>Everything known today</source>
        <translation>用今天所知的全部</translation>
    </message>
    <message>
        <source>Day of knowledge</source>
        <translation>知悉截止日</translation>
    </message>
</context>
<context>
    <name>starboard::LedgerModel</name>
    <message>
        <source>Correct %1</source>
        <translation>更正%1</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort further</source>
        <translation>单击排序，Shift+单击再按这一列排</translation>
    </message>
    <message>
        <source>Review a fact</source>
        <translation>复核一个事实</translation>
    </message>
</context>
<context>
    <name>starboard::LedgerView</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>No report fits the filter.</source>
        <translation>当前筛选没有报道。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Take a chip off the line above, or choose a wider period.</source>
        <translation>请去掉上方的一个条件，或放宽时段。</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Confirm  C</source>
        <translation>确认  C</translation>
    </message>
    <message>
        <source>Reject  X</source>
        <translation>否定  X</translation>
    </message>
    <message>
        <source>Copy as table  Ctrl+C</source>
        <translation>复制为表  Ctrl+C</translation>
    </message>
    <message>
        <source>Ledger of facts</source>
        <translation>事实台账</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>按%1排序</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n fact(s)</source>
        <translation>
            <numerusform>确认 %n 条事实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n fact(s)</source>
        <translation>
            <numerusform>否定 %n 条事实</numerusform>
        </translation>
    </message>
    <message>
        <source>%1? This is one step and can be undone.</source>
        <translation>%1？这是一步，可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Set %n fact(s) back to unreviewed</source>
        <translation>
            <numerusform>将 %n 个事实退回未复核</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a column&apos;s name: asks for its value</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Back to unreviewed  U</source>
        <translation>退回未复核  U</translation>
    </message>
    <message>
        <source>Open the article  Enter</source>
        <translation>打开文章  Enter</translation>
    </message>
    <message>
        <source>Edit the cell  F2</source>
        <translation>更正单元格  F2</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n fact(s)</source>
        <translation>
            <numerusform>更改 %n 个事实的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 rows do not go through the clipboard. Filter them and use Export….</source>
        <translation>超过 %1 行不能用剪贴板复制。请先筛选，再用“导出…”。</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Give all selected facts the same value</source>
        <translation>把选中的事实改成同一个值</translation>
    </message>
    <message>
        <source>%1, largest first</source>
        <translation>%1（从大到小）</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the columns that sort</comment>
        <translation>，再按</translation>
    </message>
</context>
<context>
    <name>starboard::LeftOutList</name>
    <message>
        <source>subtracted</source>
        <comment>a report</comment>
        <translation>减去</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <comment>what displaced a report: its number and day</comment>
        <translation>因 %1（%2）</translation>
    </message>
</context>
<context>
    <name>starboard::LineChart</name>
    <message>
        <source>no report</source>
        <translation>无报道</translation>
    </message>
</context>
<context>
    <name>starboard::LogModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
</context>
<context>
    <name>starboard::LogPage</name>
    <message>
        <source>Nothing was reviewed yet. What you confirm, reject or correct is written here and stays.</source>
        <translation>还没有复核过。确认、否定、更正都会记在这里，只增不改。</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Everything that was reviewed, newest first</source>
        <translation>全部复核记录，新的在前</translation>
    </message>
    <message>
        <source>What was said about one fact</source>
        <translation>一条事实的复核记录</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>看全部</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>撤回这一步</translation>
    </message>
    <message>
        <source>Open the fact  Enter</source>
        <translation>打开这条事实  Enter</translation>
    </message>
    <message>
        <source>Only this fact</source>
        <translation>只看这条事实</translation>
    </message>
    <message>
        <source>Log of reviews</source>
        <translation>复核日志</translation>
    </message>
</context>
<context>
    <name>starboard::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Starboard workspaces (*.starboard *.db);;All files (*)</source>
        <translation>五星看板工作区 (*.starboard *.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Export facts</source>
        <translation>导出事实</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>导出本视图</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n row(s)</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Starboard %1: figures from newspaper pages, each traceable to its sentence. Free software under GPL-3.0-or-later. It works offline and sends nothing anywhere.</source>
        <translation>五星看板 %1：报纸版面上的数字，个个能追到原句。自由软件，GPL-3.0-or-later。离线运行，不向任何地方发送数据。</translation>
    </message>
    <message>
        <source>This workspace holds no pages yet.</source>
        <translation>这个工作区还没有版面。</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开的工作区。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>or drop files and folders here</source>
        <translation>或把文件、文件夹拖到这里</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>%1 (sample data)</source>
        <translation>%1（示例数据）</translation>
    </message>
    <message>
        <source>Starboard</source>
        <translation>五星看板</translation>
    </message>
    <message>
        <source>%1 – Starboard</source>
        <translation>%1 – 五星看板</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>恢复筛选</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>钉住</translation>
    </message>
    <message>
        <source>Keep this evidence while something else is selected</source>
        <translation>选择其他内容时保留这份依据</translation>
    </message>
    <message>
        <source>Pin the evidence</source>
        <translation>钉住依据</translation>
    </message>
    <message>
        <source>Close the evidence panel</source>
        <translation>关闭依据栏</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Table for any program, UTF-8</source>
        <translation>通用表格，UTF-8</translation>
    </message>
    <message>
        <source>Table for older programs, GB18030</source>
        <translation>旧软件用表格，GB18030</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>JSON lines, one fact each</source>
        <translation>JSON 行，每行一个事实</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>Extracting again</source>
        <translation>重新提取</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>看文章</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>无法写入“%1”，请换一个文件夹。</translation>
    </message>
    <message>
        <source>Page as it is seen</source>
        <translation>按所见的页面</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计什么</translation>
    </message>
    <message>
        <source>Tick places and indicators, drag over the months for a period. All views follow this one filter; what is on stands above them and goes with a click.</source>
        <translation>勾选地点和指标，在月份条上拖出时段。所有视图都用这一个筛选；已选的条件列在视图上方，点一下就去掉。</translation>
    </message>
    <message>
        <source>Figures with their sentences</source>
        <translation>数字连着原句</translation>
    </message>
    <message>
        <source>Click a number or a bar: the sentences it rests on appear beside it, and what was left out and why. A double click goes one level down.</source>
        <translation>点任何数字或条形：旁边列出它依据的原句，以及哪些没有计入、为什么。双击进入下一级。</translation>
    </message>
    <message>
        <source>Seven views of the same accounts</source>
        <translation>同一本账，七个视图</translation>
    </message>
    <message>
        <source>Overview, trend, comparison, ranking, ledger, articles, review: Ctrl+1 to Ctrl+7. F1 lists all keys.</source>
        <translation>总览、趋势、对比、排行、台账、文章、复核：Ctrl+1 到 Ctrl+7。按 F1 看全部快捷键。</translation>
    </message>
    <message>
        <source>Your own pages</source>
        <translation>读入自己的版面</translation>
    </message>
    <message>
        <source>Import files and folders here or drop them on the window. Report makes a PDF of what the filter shows, Export a table of its facts.</source>
        <translation>在这里导入文件或文件夹，也可以直接拖进窗口。“报告”把筛选的内容做成 PDF，“导出”得到事实的表格。</translation>
    </message>
    <message>
        <source>Fold the filter</source>
        <translation>收起筛选</translation>
    </message>
    <message>
        <source>Unfold the filter</source>
        <translation>展开筛选</translation>
    </message>
    <message>
        <source>Compacting the workspace</source>
        <translation>正在压缩工作区</translation>
    </message>
    <message>
        <source>The workspace is as small as it can be</source>
        <translation>工作区已压缩到最小</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>备份工作区</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>%1 is replaced by the backup; the present file is kept beside it.</source>
        <translation>%1 将由备份替换；现有文件保留在旁边。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The workspace is sound</source>
        <translation>工作区完好</translation>
    </message>
    <message>
        <source>The workspace is damaged (%1). Restore a backup, or save what can be read into a new workspace.</source>
        <translation>工作区已损坏（%1）。请恢复备份，或把能读出的内容存为新的工作区。</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>抢救可读内容…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>抢救可读内容</translation>
    </message>
    <message>
        <source>&amp;Remove a saved view</source>
        <translation>删除已存视图(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” is no longer among the saved views.</source>
        <translation>已删除存下的视图“%1”。</translation>
    </message>
    <message>
        <source>The chart could not be written to “%1”. Choose another folder.</source>
        <translation>图表无法写入“%1”，请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>starboard::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>starboard::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>within this filter</source>
        <translation>当前筛选内</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 条事实</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>vs previous period</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>YoY</source>
        <comment>year on year</comment>
        <translation>同比</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Streets and towns</source>
        <translation>街道（乡镇）</translation>
    </message>
    <message>
        <source>looking through the facts…</source>
        <translation>正在查看数据…</translation>
    </message>
    <message>
        <source>No report fits the filter.</source>
        <translation>当前筛选没有报道。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Or take one of its conditions away in the line above.</source>
        <translation>也可以在上面一行去掉其中一个条件。</translation>
    </message>
    <message>
        <source>Stars and rectification</source>
        <translation>星级与整改</translation>
    </message>
</context>
<context>
    <name>starboard::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The page as printed</source>
        <translation>原版</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>上一页（Page Up）</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页（Page Down）</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation>适合宽度（0）</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>查找文件…</translation>
    </message>
</context>
<context>
    <name>starboard::PasteBox</name>
    <message>
        <source>Paste text</source>
        <translation>粘贴文字</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A day in the name, such as 2023-03-16, becomes the issue date</source>
        <translation>名称里的日期（如 2023-03-16）作为报纸日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Paste the text of one page here</source>
        <translation>把一个版面的文字粘贴到这里</translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>用这段文字</translation>
    </message>
</context>
<context>
    <name>starboard::PlaceField</name>
    <message>
        <source>Name or code of a place</source>
        <translation>地点名称或代码</translation>
    </message>
</context>
<context>
    <name>starboard::PopulationDialog</name>
    <message>
        <source>Populations</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Inhabitants of each place, as a yearbook or a census gives them. They stay in this workspace and are used for figures per ten thousand inhabitants alone.</source>
        <translation>各地人口，按年鉴或普查填写。只存在本工作区，只用于换算每万人的数字。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>starboard::QueueModel</name>
    <message>
        <source>contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>缺日期</translation>
    </message>
    <message>
        <source>doubtful %1</source>
        <translation>低可信 %1</translation>
    </message>
    <message>
        <source>its text moved</source>
        <translation>原文移位</translation>
    </message>
    <message>
        <source>found no more</source>
        <translation>找不到了</translation>
    </message>
</context>
<context>
    <name>starboard::RankingView</name>
    <message>
        <source>Ranking</source>
        <translation>排行</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Top board: first %1</source>
        <translation>红榜：前 %1</translation>
    </message>
    <message>
        <source>Ties enter together</source>
        <translation>并列同入榜</translation>
    </message>
    <message>
        <source>Bottom board: last %1</source>
        <translation>黑榜：后 %1</translation>
    </message>
    <message>
        <source>Places without a report are not ranked</source>
        <translation>无报道的地点不参评</translation>
    </message>
    <message numerus="yes">
        <source>Not ranked, %n place(s) without a report in this period, never counted as 0: %1</source>
        <translation>
            <numerusform>不参评：%n 个地点本时段无报道，不计作 0：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No place reports this indicator in this period.</source>
        <translation>本时段没有地点报道此指标。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Choose a wider period or another indicator.</source>
        <translation>请放宽时段或换一项指标。</translation>
    </message>
    <message>
        <source>%1 leads with %2</source>
        <translation>%1居首，%2</translation>
    </message>
    <message>
        <source>Who leads is not certain</source>
        <translation>居首者不能确定</translation>
    </message>
    <message>
        <source>One indicator</source>
        <translation>单项</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>加权得分</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Nobody has entered how many people live in these places.</source>
        <translation>这些地点还没有填人口。</translation>
    </message>
    <message>
        <source>“Populations…” below takes them.</source>
        <translation>在下面的“人口…”里填。</translation>
    </message>
    <message>
        <source>%1, unit: %2</source>
        <translation>%1　单位：%2</translation>
    </message>
    <message>
        <source>score from 0 to 100</source>
        <translation>0—100 分</translation>
    </message>
    <message>
        <source>ring: the period before</source>
        <translation>圆圈为上期</translation>
    </message>
    <message>
        <source>Not ranked, because how many people live there is not entered: %1</source>
        <translation>不参评，未填人口：%1</translation>
    </message>
    <message>
        <source>What figures are divided by</source>
        <translation>换算</translation>
    </message>
    <message>
        <source>As they stand</source>
        <comment>figures that are not divided</comment>
        <translation>总量</translation>
    </message>
    <message>
        <source>Per 100 communities</source>
        <translation>每百个村（社区）</translation>
    </message>
    <message>
        <source>Per 10,000 inhabitants</source>
        <translation>每万人</translation>
    </message>
    <message>
        <source>Populations…</source>
        <translation>人口…</translation>
    </message>
</context>
<context>
    <name>starboard::Reader</name>
    <message>
        <source>(without a title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>缺日期</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 条事实</numerusform>
        </translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>Period told: %1</source>
        <translation>所述时段：%1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>可信：%1</translation>
    </message>
</context>
<context>
    <name>starboard::ReportDesk</name>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Table for any program, UTF-8</source>
        <translation>通用表格，UTF-8</translation>
    </message>
    <message>
        <source>Table for older programs, GB18030</source>
        <translation>旧软件用表格，GB18030</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>No report was made.</source>
        <translation>没有生成报告。</translation>
    </message>
    <message>
        <source>The report is made.</source>
        <translation>报告已生成。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>报告已写入 %1</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>存放报告的文件夹</translation>
    </message>
    <message>
        <source>Writing the reports</source>
        <translation>正在写各份报告</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written; not all could be: %1</source>
        <translation>
            <numerusform>已写出 %n 份报告；有的没有写成：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 份报告写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starboard::ReportDialog</name>
    <message>
        <source>District report</source>
        <translation>区县工作报告</translation>
    </message>
    <message>
        <source>One place and one period: summary, rectification, branches, work by family, months, doubts.</source>
        <translation>一个地点、一个时段：总体情况、督查整改、支部建设、各类工作、按月走势、待核实的数字。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Two to six places side by side, indicator by indicator.</source>
        <translation>二至六个地点并列，逐项指标对比。</translation>
    </message>
    <message>
        <source>Ranking notice</source>
        <translation>排名通报</translation>
    </message>
    <message>
        <source>The places below one place, ranked by one indicator or several; who has no report is named, not ranked.</source>
        <translation>一个地点的下级单位按一项或几项指标排名；没有报道的列名，不参加排名。</translation>
    </message>
    <message>
        <source>Star branches</source>
        <translation>“五星”支部报告</translation>
    </message>
    <message>
        <source>Party branches by star, with the places below.</source>
        <translation>各星级支部数，分列到下级单位。</translation>
    </message>
    <message>
        <source>Rectification ledger</source>
        <translation>整改台账</translation>
    </message>
    <message>
        <source>Found, rectified and outstanding for each street or town.</source>
        <translation>各街道（乡镇）发现、整改、未整改的问题。</translation>
    </message>
    <message>
        <source>Inspection summary</source>
        <translation>督查巡察汇总</translation>
    </message>
    <message>
        <source>What inspections found and what was done about it.</source>
        <translation>督查巡察发现了什么，整改了什么。</translation>
    </message>
    <message>
        <source>Contradictions and data quality</source>
        <translation>矛盾与数据质量</translation>
    </message>
    <message>
        <source>What counts and what does not, who is silent, what does not add up.</source>
        <translation>哪些报道计入、哪些不计入，谁没有报道，哪些数字对不上。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>自选数据</translation>
    </message>
    <message>
        <source>The figures of the places, period and indicators of your choice.</source>
        <translation>自选地点、时段和指标的数字。</translation>
    </message>
    <message>
        <source>One report for each county-level district, into a folder</source>
        <translation>每个县区一份报告，存入一个文件夹</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Official document (GB/T 9704)</source>
        <translation>公文版式（GB/T 9704）</translation>
    </message>
    <message>
        <source>Free, for presentations</source>
        <translation>自由版式，用于汇报展示</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>查找地点</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Find an indicator</source>
        <translation>查找指标</translation>
    </message>
    <message>
        <source>As in the filter: %1</source>
        <translation>与筛选相同：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>this month: June 2023</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>This report is about one place; %n are ticked. Double-click a place to tick it alone.</source>
        <translation>
            <numerusform>这种报告只写一个地点，现在勾选了 %n 个。双击一个地点可以只勾选它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This report sets two to six places side by side; %n are ticked.</source>
        <translation>
            <numerusform>这种报告并列二至六个地点，现在勾选了 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>按当日所知</translation>
    </message>
    <message>
        <source>Only reports from newspapers issued until this day</source>
        <translation>只用截至这一天出版的报纸上的报道</translation>
    </message>
</context>
<context>
    <name>starboard::ReprintLine</name>
    <message>
        <source>Reprints</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>You said that this is no reprint: it counts on its own.</source>
        <translation>您已声明这不是转载：单独计入。</translation>
    </message>
    <message>
        <source>A reprint; its facts count once, in the first of these: %1</source>
        <translation>转载，只计一次，计在第一处：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Reprinted, counted once, here. Also in: %1</source>
        <translation>被转载，只在这里计一次。另见：%1</translation>
    </message>
    <message>
        <source>Not a reprint</source>
        <translation>不是转载</translation>
    </message>
</context>
<context>
    <name>starboard::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>%1 unreviewed, %2 reviewed</source>
        <translation>未复核 %1，已复核 %2</translation>
    </message>
    <message>
        <source>What waits for review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Nothing waits for review here.</source>
        <translation>这里没有待复核的内容。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where and how much</source>
        <translation>地点与数值</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n fact(s)</source>
        <translation>
            <numerusform>确认 %n 个事实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n fact(s)</source>
        <translation>
            <numerusform>否定 %n 个事实</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Log  L</source>
        <translation>日志  L</translation>
    </message>
    <message>
        <source>Reviewed facts</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Contradictions by what they move, then by confidence</source>
        <translation>矛盾按影响大小，其次按可信度</translation>
    </message>
    <message>
        <source>Next J · Previous K · Confirm C · Reject X · Correct E · Skip S · History H · Log L · Undo Ctrl+Z · Shift selects several</source>
        <translation>下一条 J · 上一条 K · 确认 C · 否定 X · 更正 E · 跳过 S · 此条日志 H · 日志 L · 撤销 Ctrl+Z · Shift 多选</translation>
    </message>
    <message>
        <source>Contradictions, facts of low confidence and decisions that a new extraction displaced appear here.</source>
        <translation>矛盾、低可信的事实，以及重新提取后移位的裁定会列在这里。</translation>
    </message>
    <message>
        <source>Looking for contradictions…</source>
        <translation>正在查找矛盾…</translation>
    </message>
</context>
<context>
    <name>starboard::SelectionLine</name>
    <message>
        <source>no account: none of these rows counts</source>
        <translation>无账目：所选各行都不计入</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · counted %n</source>
        <translation>
            <numerusform>%1 · %2 · 计入 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, left out %n</source>
        <translation>
            <numerusform>，未计入 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>已选 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The total follows the rules of the account; it is not the sum of the rows.</source>
        <translation>合计按账目规则得出，不是各行相加。</translation>
    </message>
    <message>
        <source>%1 after the filter, %2 in all</source>
        <translation>筛选后 %1，共 %2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账目</translation>
    </message>
    <message>
        <source>Counted and left out</source>
        <translation>计入与略去</translation>
    </message>
    <message>
        <source>(outside the catalogue)</source>
        <translation>（目录以外）</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>没有账目</translation>
    </message>
    <message>
        <source>Accounts of the selected rows</source>
        <translation>选中行的账目</translation>
    </message>
    <message>
        <source>An account is made of at most %1 rows; use the filter and the overview for more.</source>
        <translation>账目最多由 %1 行得出；更多的行请用筛选和总览。</translation>
    </message>
    <message>
        <source>%1 so far, %2 in all</source>
        <translation>已读 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>no account: outside the catalogue</source>
        <translation>没有账目：目录以外</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starboard::SentenceCard</name>
    <message>
        <source>%1</source>
        <comment>a newspaper&apos;s name</comment>
        <translation>《%1》</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>newspaper, issue date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, without a date</source>
        <translation>%1，缺日期</translation>
    </message>
    <message>
        <source>Period told %1</source>
        <translation>所述时段 %1</translation>
    </message>
    <message>
        <source>No period told</source>
        <translation>未述时段</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>可信 %1</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>复制原句</translation>
    </message>
</context>
<context>
    <name>starboard::ShortcutList</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In charts: the next or previous mark</source>
        <translation>图：下一个、上一个标记</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>In charts: one level down</source>
        <translation>图：下一级</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter、双击</translation>
    </message>
    <message>
        <source>In charts: show as table</source>
        <translation>图：显示为表</translation>
    </message>
    <message>
        <source>In the months of the filter: move the span, move its end</source>
        <translation>筛选的月份条：移动时段，移动末端</translation>
    </message>
    <message>
        <source>Arrow keys, with Shift</source>
        <translation>方向键，加 Shift</translation>
    </message>
    <message>
        <source>In trees: tick</source>
        <translation>树：勾选</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>In trees: only this one</source>
        <translation>树：只选这一个</translation>
    </message>
    <message>
        <source>Evidence: step through the sentences, open the article</source>
        <translation>依据：逐条看句子，打开文章</translation>
    </message>
    <message>
        <source>Up and down, Enter</source>
        <translation>上下键、Enter</translation>
    </message>
    <message>
        <source>Ledger: edit the cell</source>
        <translation>台账：更正单元格</translation>
    </message>
    <message>
        <source>Ledger: confirm, reject, back to unreviewed</source>
        <translation>台账：确认、否定、退回未复核</translation>
    </message>
    <message>
        <source>Ledger: copy the rows with their heads</source>
        <translation>台账：连表头复制</translation>
    </message>
    <message>
        <source>Ledger: open the article</source>
        <translation>台账：打开文章</translation>
    </message>
    <message>
        <source>Articles: next and previous fact, next and previous article</source>
        <translation>文章：下一条、上一条事实，下一篇、上一篇</translation>
    </message>
    <message>
        <source>Articles: confirm the article, confirm the fact, reject it, add one</source>
        <translation>文章：确认全篇、确认此条、否定此条、添加事实</translation>
    </message>
    <message>
        <source>Articles: date, split, merge</source>
        <translation>文章：日期、拆分、合并</translation>
    </message>
    <message>
        <source>Articles: link as reprints, no reprint</source>
        <translation>文章：连为转载、不是转载</translation>
    </message>
    <message>
        <source>Articles: the printed page, fit its width</source>
        <translation>文章：版面、适合宽度</translation>
    </message>
    <message>
        <source>Review: next, previous, skip</source>
        <translation>复核：下一条、上一条、跳过</translation>
    </message>
    <message>
        <source>Review: confirm, reject, correct</source>
        <translation>复核：确认、否定、更正</translation>
    </message>
    <message>
        <source>Review: count A, count B, both, neither</source>
        <translation>复核：计甲、计乙、都计、都不计</translation>
    </message>
    <message>
        <source>Review: the log, the log of this fact</source>
        <translation>复核：日志、此条日志</translation>
    </message>
    <message>
        <source>Go to a view</source>
        <translation>切换视图</translation>
    </message>
</context>
<context>
    <name>starboard::SlopeChart</name>
    <message>
        <source>no report</source>
        <translation>无报道</translation>
    </message>
</context>
<context>
    <name>starboard::StatusLine</name>
    <message>
        <source>Selected: %1</source>
        <translation>选中：%1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>Documents %1   Articles %2   Facts %3   Unreviewed %4</source>
        <translation>文档 %1&#x3000;文章 %2&#x3000;事实 %3&#x3000;未复核 %4</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>没有工作区</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Switch the language</source>
        <translation>切换语言</translation>
    </message>
</context>
<context>
    <name>starboard::TickModel</name>
    <message numerus="yes">
        <source>%1, %n fact(s)</source>
        <comment>a row of the filter</comment>
        <translation>
            <numerusform>%1，%n 条事实</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starboard::TickTree</name>
    <message>
        <source>Only this one</source>
        <translation>只选这一个</translation>
    </message>
</context>
<context>
    <name>starboard::Timeline</name>
    <message>
        <source>Months of the workspace</source>
        <translation>工作区的月份</translation>
    </message>
    <message>
        <source>Drag to choose a span of months. Arrow keys move it, Shift with them moves its end, Escape takes it away.</source>
        <translation>拖动选取若干个月。方向键移动，加 Shift 移动末端，Esc 取消。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fact(s)</source>
        <comment>a month</comment>
        <translation>
            <numerusform>%1：%n 条事实</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to choose a span</source>
        <translation>拖动选取时段</translation>
    </message>
</context>
<context>
    <name>starboard::ToolLine</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Search text, places, indicators</source>
        <translation>搜索原文、地点、指标</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>存为视图</translation>
    </message>
</context>
<context>
    <name>starboard::Tour</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>starboard::TrendView</name>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>%1季度</translation>
    </message>
    <message>
        <source>H1</source>
        <translation>上半年</translation>
    </message>
    <message>
        <source>H2</source>
        <translation>下半年</translation>
    </message>
    <message>
        <source>No indicator of the catalogue is reported here.</source>
        <translation>这里没有目录中指标的报道。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Choose a wider period or another place.</source>
        <translation>请放宽时段或换一个地点。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>whole period %1</source>
        <translation>全时段 %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places report</source>
        <translation>%1：%2 / %3 个地点有报道</translation>
    </message>
    <message>
        <source>Unit: %1 · %2</source>
        <translation>单位：%1&#x3000;%2</translation>
    </message>
    <message>
        <source>A report counts in the step that holds all its days; reports that reach over several steps are only in the whole period. A gap is a step without a report, not zero.</source>
        <translation>报道计入包含其全部日期的时段格；跨格的报道只计入全时段。断线处为无报道，不是零。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>step of the time axis</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>step of the time axis</comment>
        <translation>季</translation>
    </message>
    <message>
        <source>Half-year</source>
        <comment>step of the time axis</comment>
        <translation>半年</translation>
    </message>
    <message>
        <source>Same scale</source>
        <translation>同一纵轴</translation>
    </message>
    <message>
        <source>All panels reach to the greatest value of all</source>
        <translation>各分图以最大值为同一上限</translation>
    </message>
    <message>
        <source>One chart</source>
        <translation>一图</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>全时段</translation>
    </message>
    <message>
        <source>only over longer spans: %1</source>
        <translation>只见于跨期报道：%1</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>无报道</translation>
    </message>
    <message numerus="yes">
        <source>; %n only over longer spans</source>
        <comment>places</comment>
        <translation>
            <numerusform>，其中 %n 个只有跨期报道</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 places report running totals</source>
        <translation>%1：%2 / %3 个地点报道累计数</translation>
    </message>
    <message>
        <source>Each running total less the one before. Width: days; area: what was added. Pale: the first total known, all since its start. A total that falls is a contradiction, never a negative number.</source>
        <translation>每次累计数减去上一次。宽为天数，面积为增加数；淡色为首次累计，即起始日以来的全部。累计数下降是矛盾，不作负数。</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>step of the time axis</comment>
        <translation>年</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>a small chart for each place</comment>
        <translation>分图</translation>
    </message>
    <message>
        <source>Increments</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>What each running total (this year so far, in all) added to the one before</source>
        <translation>每次累计（今年以来、累计）比上一次增加多少</translation>
    </message>
</context>
<context>
    <name>starboard::Weights</name>
    <message>
        <source>Give at least one indicator a weight.</source>
        <translation>请至少给一项指标赋权。</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1的权重</translation>
    </message>
    <message>
        <source>Those reported most</source>
        <translation>报道最多的几项</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save the scheme</source>
        <translation>保存评分方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>each from 0 to 100: least to greatest of the ranked places</source>
        <translation>每项 0—100 分：参评地点中最低为 0、最高为 100</translation>
    </message>
    <message>
        <source>each from 0 to 100: its share of the best</source>
        <translation>每项 0—100 分：占最好一个的比例</translation>
    </message>
    <message>
        <source>each from 0 to 100: by its rank</source>
        <translation>每项 0—100 分：按名次</translation>
    </message>
    <message>
        <source>Score = %1 (%2)</source>
        <translation>得分 = %1（%2）</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>越少越好</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>越多越好</translation>
    </message>
    <message>
        <source>Click to turn it round</source>
        <translation>点一下反过来</translation>
    </message>
    <message>
        <source>Indicators…</source>
        <translation>指标…</translation>
    </message>
    <message>
        <source>Schemes…</source>
        <translation>方案…</translation>
    </message>
    <message>
        <source>How values become points</source>
        <translation>数值怎样折算成分</translation>
    </message>
    <message>
        <source>Points: least to greatest</source>
        <translation>折算：最低到最高</translation>
    </message>
    <message>
        <source>Points: share of the best</source>
        <translation>折算：占最好的比例</translation>
    </message>
    <message>
        <source>Points: by rank</source>
        <translation>折算：按名次</translation>
    </message>
</context>
<context>
    <name>starboard::WordsDialog</name>
    <message>
        <source>Indicators and words</source>
        <translation>指标与词汇</translation>
    </message>
    <message>
        <source>New indicators</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>Words of indicators</source>
        <translation>指标的说法</translation>
    </message>
    <message>
        <source>Measure words</source>
        <translation>量词</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>地名别称</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>删除该行</translation>
    </message>
    <message>
        <source>A sentence or an article to try the words on</source>
        <translation>在这里粘贴一句话或一篇文章，试一试这些词</translation>
    </message>
    <message>
        <source>Try on the text</source>
        <translation>在文字上试</translation>
    </message>
    <message>
        <source>Try on all pages</source>
        <translation>在全部版面上试</translation>
    </message>
    <message>
        <source>Save and read all pages again</source>
        <translation>保存并重新抽取全部版面</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>逐次相加</translation>
    </message>
    <message>
        <source>the latest counts</source>
        <translation>取最新</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>越多越好</translation>
    </message>
    <message>
        <source>more is worse</source>
        <translation>越多越差</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>不分好坏</translation>
    </message>
    <message>
        <source>things</source>
        <translation>物</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>events</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Several words are separated by blanks.</source>
        <translation>多个词用空格隔开。</translation>
    </message>
    <message>
        <source>One of these verbs must stand there; empty: any.</source>
        <translation>须有其中一个动词；空着表示不限。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The measure word in which it is counted</source>
        <translation>计数用的量词</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>多次报道</translation>
    </message>
    <message>
        <source>How several reports make one figure</source>
        <translation>多次报道怎样合成一个数</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计的是什么</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measure word</source>
        <translation>量词</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计什么</translation>
    </message>
    <message>
        <source>Converts to</source>
        <translation>换算为</translation>
    </message>
    <message>
        <source>Another measure word; empty: none</source>
        <translation>另一个量词；空着表示不换算</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>How many of those one is: 10 or 2000/3</source>
        <translation>一个等于多少个：10 或 2000/3</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>别称</translation>
    </message>
    <message>
        <source>Code of the place</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>2, 4, 6, 9 or 12 digits of the official list</source>
        <translation>国家统计局区划代码，2、4、6、9或12位</translation>
    </message>
    <message>
        <source>An indicator needs a name.</source>
        <translation>指标要有名称。</translation>
    </message>
    <message>
        <source>Say by which words it is found.</source>
        <translation>请写明用哪些词来认。</translation>
    </message>
    <message>
        <source>Say in which measure word it is counted.</source>
        <translation>请写明用什么量词计数。</translation>
    </message>
    <message>
        <source>This indicator is not there any more.</source>
        <translation>这个指标已不存在。</translation>
    </message>
    <message>
        <source>The program knows this measure word already.</source>
        <translation>程序已认识这个量词。</translation>
    </message>
    <message>
        <source>A factor is a whole number or a fraction such as 2000/3.</source>
        <translation>倍数是整数或分数，如 2000/3。</translation>
    </message>
    <message>
        <source>No place of the official list has this code.</source>
        <translation>区划名单里没有这个代码。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>The words change nothing in this text.</source>
        <translation>这些词不改变这段文字的结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of the text change</source>
        <translation>
            <numerusform>这段文字有%n个事实发生变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Trying the words on all pages</source>
        <translation>正在全部版面上试</translation>
    </message>
    <message>
        <source>Reading all pages again</source>
        <translation>正在重新抽取全部版面</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在抽取…</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
    <message>
        <source>Words that are not saved will be lost.</source>
        <translation>尚未保存的词将丢失。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存，关闭</translation>
    </message>
</context>
<context>
    <name>starboard::paper::PaperView</name>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
</context>
<context>
    <name>starboard::paper::PreviewDialog</name>
    <message>
        <source>Report preview</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Official document (GB/T 9704)</source>
        <translation>公文版（GB/T 9704）</translation>
    </message>
    <message>
        <source>Free, for presentations</source>
        <translation>自由版，用于展示</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). %1</source>
        <translation>
            <numerusform>%n 页。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the report; check that it is connected, or export a PDF and print that.</source>
        <translation>打印机没有接受报告；请检查连接，或导出 PDF 再打印。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Screen 16:9</source>
        <translation>屏幕 16:9</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告的页面</translation>
    </message>
    <message>
        <source>Words of the report</source>
        <translation>报告的文字</translation>
    </message>
    <message>
        <source>Edit the words before you hand the report in. Figures that you leave as they are keep their notes; the report says that words were edited.</source>
        <translation>上报前可以在这里修改文字。没有改动的数字保留来源注号；报告会注明文字经过修改。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Restore the original words</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>The report was given to the printer.</source>
        <translation>报告已交给打印机。</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The disk is full: “%1” could not be written. Nothing was changed. Free some space and try again.</source>
        <translation>磁盘已满：无法写入“%1”，未作任何改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” is read-only. Nothing was changed. Allow writing to the file and its folder, or work on a copy.</source>
        <translation>“%1”为只读，未作任何改动。请允许写入该文件及其文件夹，或使用副本。</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Nothing was changed. Wait a moment and try again.</source>
        <translation>“%1”正被其他程序写入，未作任何改动，请稍后重试。</translation>
    </message>
    <message>
        <source>“%1” is not a Starboard workspace. Choose a workspace, or another name for a new one.</source>
        <translation>“%1”不是五星看板的工作区，请选择工作区，或为新工作区另取名称。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore a backup, or save what can be read into a new file with “check --rescue”.</source>
        <translation>“%1”已损坏。请恢复备份，或用“check --rescue”把可读内容另存为新文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Look whether the folder exists and may be read and written.</source>
        <translation>无法打开“%1”，请检查文件夹是否存在、能否读写。</translation>
    </message>
    <message>
        <source>“%1” may not be opened by this user. Ask for the right to read and write it.</source>
        <translation>当前用户无权打开“%1”，请申请读写权限。</translation>
    </message>
    <message>
        <source>Reading or writing “%1” failed. Look whether the disk is still there and has space, then try again.</source>
        <translation>读写“%1”失败，请检查磁盘是否在线、空间是否足够，然后重试。</translation>
    </message>
    <message>
        <source>“%1” could not be used: the database reports an error. Nothing was changed. Check the file with “check”.</source>
        <translation>无法使用“%1”：数据库报告错误，未作任何改动。请用“check”检查该文件。</translation>
    </message>
    <message>
        <source>the id “%1” stands in the file twice; the first line counts</source>
        <translation>编号“%1”在文件中出现两次，以第一行为准</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>days %1 to %2</source>
        <translation>时段 %1 至 %2</translation>
    </message>
    <message>
        <source>days from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>days until %1</source>
        <translation>至 %1 止</translation>
    </message>
    <message>
        <source>places %1</source>
        <translation>地点 %1</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>indicators %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>families %1</source>
        <translation>领域 %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>复核 %1</translation>
    </message>
    <message>
        <source>stars %1</source>
        <translation>星 %1</translation>
    </message>
    <message>
        <source>confidence below %1</source>
        <translation>可信度低于 %1</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>文字“%1”</translation>
    </message>
    <message>
        <source>one document</source>
        <translation>单个文档</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>单篇文章</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a filter</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>“%1” could not be worked through and was left out.</source>
        <translation>“%1”未能处理，已跳过。</translation>
    </message>
    <message>
        <source>The fact is not in the workspace any more.</source>
        <translation>该事实已不在工作区中。</translation>
    </message>
    <message>
        <source>The document or article is not in the workspace any more.</source>
        <translation>该文档或文章已不在工作区中。</translation>
    </message>
    <message>
        <source>“%1” could not be brought up to date and stays as it was. %2</source>
        <translation>“%1”未能升级，保持原样。%2</translation>
    </message>
    <message>
        <source>The document is not in the workspace any more.</source>
        <translation>该文档已不在工作区中。</translation>
    </message>
    <message>
        <source>“%1” exists already and was not replaced. Choose another name.</source>
        <translation>“%1”已存在，未被替换，请另取名称。</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. %2</source>
        <translation>未能写入副本“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” could not be written. Look whether its folder may be written.</source>
        <translation>无法写入“%1”，请检查其文件夹能否写入。</translation>
    </message>
    <message>
        <source>“%1” could not be set aside. Nothing was replaced.</source>
        <translation>未能移开“%1”，未作任何替换。</translation>
    </message>
    <message>
        <source>“%1” could not be written. The restored copy is “%2”.</source>
        <translation>无法写入“%1”，恢复的副本是“%2”。</translation>
    </message>
    <message>
        <source>Nothing could be read from “%1”. Restore a backup.</source>
        <translation>“%1”中没有可读内容，请恢复备份。</translation>
    </message>
    <message>
        <source>The period ends before it starts. Correct one of the two days.</source>
        <translation>时段的结束早于开始，请更正其中一个日期。</translation>
    </message>
    <message>
        <source>The upper end is smaller than the value. Correct one of the two numbers.</source>
        <translation>上限小于数值，请更正其中一个数。</translation>
    </message>
    <message>
        <source>The value is negative. Facts are numbers as printed; write what fell as a positive number.</source>
        <translation>数值为负。事实按原文数字记录，下降的数请写成正数。</translation>
    </message>
    <message>
        <source>There is no such star. Choose one of the list or leave it empty.</source>
        <translation>没有这颗星，请从列表中选择或留空。</translation>
    </message>
    <message>
        <source>A place code has 2, 4, 6, 9 or 12 digits. Choose the place from the list.</source>
        <translation>区划代码应为 2、4、6、9 或 12 位，请从列表中选择地点。</translation>
    </message>
    <message>
        <source>A fact is not in the workspace any more. Nothing was changed.</source>
        <translation>有事实已不在工作区中，未作任何改动。</translation>
    </message>
    <message>
        <source>A document is not in the workspace any more. Nothing was changed.</source>
        <translation>有文档已不在工作区中，未作任何改动。</translation>
    </message>
    <message>
        <source>The article is not in the workspace any more. Nothing was added.</source>
        <translation>该文章已不在工作区中，未添加任何内容。</translation>
    </message>
    <message>
        <source>There is a fact at this number already. Correct that one instead.</source>
        <translation>这个数字已有事实，请更正那一条。</translation>
    </message>
    <message>
        <source>This was changed again later. Take back the later change first.</source>
        <translation>此处后来又有改动，请先撤销较晚的改动。</translation>
    </message>
    <message>
        <source>This cannot be taken back. Import the document again; what was reviewed comes back with it.</source>
        <translation>此操作不能撤销。请重新导入该文档，已复核的内容会一并恢复。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>A fact cannot contradict itself.</source>
        <translation>一条事实不能与自身矛盾。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a workspace file.</source>
        <translation>“%1”是文件夹，请指定工作区文件。</translation>
    </message>
    <message>
        <source>There is no workspace “%1”. Check the name, or import pages to make one.</source>
        <translation>没有工作区“%1”，请检查名称，或导入版面新建一个。</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Make it first, or choose another one.</source>
        <translation>“%1”所在的文件夹不存在，请先建立或另选。</translation>
    </message>
    <message>
        <source>“%1” is read-only. Nothing was changed. Allow writing to the file, or work on a copy.</source>
        <translation>“%1”为只读，未作任何改动。请允许写入，或使用副本。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Starboard workspace. It was not touched.</source>
        <translation>“%1”是其他程序的数据库，不是五星看板的工作区，未作改动。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Starboard (version %2, this program knows %3). It was not touched. Install the newer program to open it.</source>
        <translation>“%1”由较新的五星看板创建（版本 %2，本程序支持 %3），未作改动。请安装新版程序后打开。</translation>
    </message>
    <message>
        <source>“%1” is empty, not a workspace. Import pages into it first.</source>
        <translation>“%1”是空文件，不是工作区，请先导入版面。</translation>
    </message>
    <message>
        <source>“%1” is of an older version and read-only. Open it once with the right to write, so that it can be brought up to date.</source>
        <translation>“%1”是旧版本且为只读，请以可写方式打开一次以便升级。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name for the new workspace.</source>
        <translation>“%1”已存在，请为新工作区另取名称。</translation>
    </message>
    <message>
        <source>the word index is out of step: %1</source>
        <translation>文字索引不一致：%1</translation>
    </message>
    <message>
        <source>The article is not in the workspace any more. Nothing was changed.</source>
        <translation>这篇文章已不在工作区中。未作任何改动。</translation>
    </message>
    <message>
        <source>The second article must begin inside the first. Mark its first words.</source>
        <translation>第二篇文章必须从第一篇之内开始。请选中它开头的文字。</translation>
    </message>
    <message>
        <source>That would cut the sentence of a fact in two. Mark the beginning of a sentence.</source>
        <translation>这样会把一个事实的句子切成两半。请选中句子的开头。</translation>
    </message>
    <message>
        <source>Only articles of one document can be merged.</source>
        <translation>只有同一份文档中的文章可以合并。</translation>
    </message>
    <message>
        <source>Another article stands between them. Choose neighbours.</source>
        <translation>它们之间还有另一篇文章。请选择相邻的文章。</translation>
    </message>
    <message>
        <source>Both articles stand in one document. A reprint is in another one.</source>
        <translation>两篇文章在同一份文档中。转载出现在另一份文档里。</translation>
    </message>
    <message>
        <source>bound %1</source>
        <translation>界限 %1</translation>
    </message>
    <message>
        <source>value from %1</source>
        <translation>数值不小于 %1</translation>
    </message>
    <message>
        <source>value up to %1</source>
        <translation>数值不大于 %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>单位 %1</translation>
    </message>
    <message>
        <source>issued from %1</source>
        <translation>见报不早于 %1</translation>
    </message>
    <message>
        <source>issued until %1</source>
        <translation>见报不晚于 %1</translation>
    </message>
    <message>
        <source>known on %1</source>
        <translation>知悉截止 %1</translation>
    </message>
    <message>
        <source>“%1” does not hold the page “%2” as it was imported. Choose the file that was imported, unchanged.</source>
        <translation>“%1”里没有导入时的“%2”。请选择当时导入的、未改动的文件。</translation>
    </message>
</context>
</TS>
