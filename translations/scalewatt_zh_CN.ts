<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AxisUnits</name>
    <message>
        <source>L</source>
        <translation>升</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>立方米</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>million USD</source>
        <translation>百万美元</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>磅</translation>
    </message>
    <message>
        <source>gal</source>
        <translation>加仑</translation>
    </message>
    <message>
        <source>B</source>
        <translation>亿</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of an axis and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Total CO₂e</source>
        <translation>CO₂e 总量</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Footprint and claimed savings</source>
        <translation>足迹与宣称的减排</translation>
    </message>
    <message>
        <source>This scenario has no answer, so there is no footprint to set beside the savings.</source>
        <translation>这个方案没有答案，因此没有足迹可与减排相比。</translation>
    </message>
    <message>
        <source>%1 emitted, and none of the claimed savings counts</source>
        <translation>排放 %1，而宣称的减排一点也不计入</translation>
    </message>
    <message>
        <source>%1 emitted: more than all that is claimed to be saved</source>
        <translation>排放 %1：比宣称的全部减排还多</translation>
    </message>
    <message>
        <source>%1 emitted: the balance is even once %2 to %3 of the claimed savings come true</source>
        <translation>排放 %1：宣称的减排兑现 %2 到 %3 即可持平</translation>
    </message>
    <message>
        <source>Claimed for 2030: %1 to %2 % of world emissions saved, %3 to %4 % more output. Counted here: %5 of it.</source>
        <translation>对 2030 年的宣称：减少全球排放的 %1 到 %2 %，产出增加 %3 到 %4 %。此处计入其中的 %5。</translation>
    </message>
    <message>
        <source>CO₂e a year</source>
        <translation>每年 CO₂e</translation>
    </message>
    <message>
        <source>Emitted, %1</source>
        <translation>排放，%1 年</translation>
    </message>
    <message>
        <source>Claimed, low: %1 %</source>
        <translation>宣称，下限：%1 %</translation>
    </message>
    <message>
        <source>Claimed, high: %1 %</source>
        <translation>宣称，上限：%1 %</translation>
    </message>
    <message>
        <source>of which energy</source>
        <translation>其中能源</translation>
    </message>
    <message>
        <source>of which transport</source>
        <translation>其中交通</translation>
    </message>
    <message>
        <source>Water, agriculture</source>
        <translation>水、农业</translation>
    </message>
    <message>
        <source>open: at most %1</source>
        <translation>未定：至多 %1</translation>
    </message>
    <message>
        <source>%1 · even at %2 of it</source>
        <translation>%1 · 兑现 %2 即持平</translation>
    </message>
    <message>
        <source>%1 emitted: next to nothing beside what all of AI is said to save</source>
        <translation>排放 %1：与全部 AI 宣称的减排相比微乎其微</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1, log scale</source>
        <comment>axis title</comment>
        <translation>%1，对数刻度</translation>
    </message>
    <message>
        <source>%1, both axes log scale</source>
        <comment>axis title</comment>
        <translation>%1，两轴均为对数刻度</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>rows of a bar chart</comment>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Curves: %1.</source>
        <translation>曲线：%1。</translation>
    </message>
    <message>
        <source>Published runs: %1.</source>
        <translation>已发表的训练：%1。</translation>
    </message>
    <message>
        <source>Standing out: %1.</source>
        <translation>突出的点：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <comment>row, column, value, unit</comment>
        <translation>%1，%2 时：%3 %4</translation>
    </message>
</context>
<context>
    <name>ChartCaption</name>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 parameters, %2 tokens</source>
        <translation>%1参数，%2词元</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 · %3 · %4</source>
        <translation>%1：%2 · %3 · %4</translation>
    </message>
    <message>
        <source>Location-based emissions of the electricity plus the share of the hardware's making. Loss law: %1; recipe: %2. An estimate, not a measurement.</source>
        <translation>按所在地计算的用电排放，加上硬件制造应分摊的排放。损失定律：%1；配方：%2。这是估算，不是测量。</translation>
    </message>
    <message>
        <source>Scalewatt %1, data %2</source>
        <translation>Scalewatt %1，数据 %2</translation>
    </message>
    <message>
        <source>Accuracy “%1”: %2.</source>
        <translation>准确率“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>%1, low</source>
        <translation>%1，下限</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1，上限</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Single runs</source>
        <translation>单次训练</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Share of the total (%)</source>
        <translation>占总量的比例（%）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and amount</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ChartTopics</name>
    <message>
        <source>Baseline with your assumptions</source>
        <translation>采用您的假设的基准</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>混合专家（MoE）</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Encoder-decoder</source>
        <translation>编码器-解码器</translation>
    </message>
    <message>
        <source>Accuracy from size and tokens</source>
        <translation>由规模和词元求准确率</translation>
    </message>
    <message>
        <source>Size and tokens from a target</source>
        <translation>由目标求规模和词元</translation>
    </message>
    <message>
        <source>Besiroglu et al. 2024</source>
        <translation>Besiroglu 等 2024</translation>
    </message>
    <message>
        <source>Hoffmann et al. 2022 (Chinchilla)</source>
        <translation>Hoffmann 等 2022（Chinchilla）</translation>
    </message>
    <message>
        <source>Muennighoff et al. 2023 (C4)</source>
        <translation>Muennighoff 等 2023（C4）</translation>
    </message>
    <message>
        <source>OLMo ladder (one open recipe)</source>
        <translation>OLMo 阶梯（单一开放配方）</translation>
    </message>
    <message>
        <source>2020–2022, early web text</source>
        <translation>2020–2022 年，早期网页文本</translation>
    </message>
    <message>
        <source>2023, filtered web text</source>
        <translation>2023 年，过滤后的网页文本</translation>
    </message>
    <message>
        <source>2024, curated data</source>
        <translation>2024 年，精选数据</translation>
    </message>
    <message>
        <source>MMLU</source>
        <translation>MMLU</translation>
    </message>
    <message>
        <source>HellaSwag</source>
        <translation>HellaSwag</translation>
    </message>
    <message>
        <source>ARC-Challenge</source>
        <translation>ARC-Challenge</translation>
    </message>
    <message>
        <source>Average of the three</source>
        <translation>三项平均</translation>
    </message>
    <message>
        <source>Compute-optimal</source>
        <translation>计算量最优</translation>
    </message>
    <message>
        <source>Fixed tokens per parameter</source>
        <translation>固定的每参数词元数</translation>
    </message>
    <message>
        <source>Given parameters</source>
        <translation>给定参数量</translation>
    </message>
    <message>
        <source>Given tokens</source>
        <translation>给定词元数</translation>
    </message>
    <message>
        <source>Pretraining</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>全参数微调</translation>
    </message>
    <message>
        <source>Adapter (LoRA)</source>
        <translation>适配器（LoRA）</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>FP16</source>
        <translation>FP16</translation>
    </message>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>INT8</source>
        <translation>INT8</translation>
    </message>
    <message>
        <source>FP4</source>
        <translation>FP4</translation>
    </message>
    <message>
        <source>All billed hours</source>
        <translation>全部计费时间</translation>
    </message>
    <message>
        <source>Training steps only</source>
        <translation>仅训练步</translation>
    </message>
    <message>
        <source>Own curve</source>
        <translation>自有曲线</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Train anew for every trial</source>
        <translation>每次试验都重新训练</translation>
    </message>
    <message>
        <source>Default first, then fine-tune the chosen model</source>
        <translation>先用默认配置，再微调选定的模型</translation>
    </message>
    <message>
        <source>Device and its share of the server</source>
        <translation>设备及其分摊的服务器</translation>
    </message>
    <message>
        <source>Board alone</source>
        <translation>仅板卡</translation>
    </message>
    <message>
        <source>Silicon alone</source>
        <translation>仅硅片</translation>
    </message>
    <message>
        <source>Least CO₂e over the whole life</source>
        <translation>整个生命周期 CO₂e 最少</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Its own trend</source>
        <translation>自身趋势</translation>
    </message>
    <message>
        <source>To nothing by a year</source>
        <translation>到某年降为零</translation>
    </message>
    <message>
        <source>In parts, as a fleet</source>
        <translation>按份额，由机群分摊</translation>
    </message>
    <message>
        <source>Whole machines</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>One clean stretch</source>
        <translation>一段清洁时段</translation>
    </message>
    <message>
        <source>Pauses in dirty hours</source>
        <translation>在高排放时段暂停</translation>
    </message>
    <message>
        <source>The final run</source>
        <translation>最终运行</translation>
    </message>
    <message>
        <source>Experiments too</source>
        <translation>连同实验</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>Training a language system off the shelf once emits about 1,400 lb of CO₂e.</source>
        <translation>训练一次现成的语言系统约排放 1,400 lb CO₂e。</translation>
    </message>
    <message>
        <source>One training of BERT base as Strubell et al. measured it: %1 for %2 and %3 device-hours, electricity alone. It is a different system from the 78,000 lb that are often put beside it.</source>
        <translation>Strubell 等人测得的一次 BERT base 训练：%1，对应 %2 和 %3 设备小时，只计电力。它与常拿来对比的 78,000 lb 不是同一个系统。</translation>
    </message>
    <message>
        <source>With all its experiments a system emits about 78,000 lb of CO₂e.</source>
        <translation>一个系统连同全部实验约排放 78,000 lb CO₂e。</translation>
    </message>
    <message>
        <source>All jobs behind one published model: %1 for %2. One training of the same system is %3, so the experiments are nearly all of it.</source>
        <translation>一个已发表模型背后的全部任务：%1，对应 %2。同一系统训练一次是 %3，所以几乎全是实验。</translation>
    </message>
    <message>
        <source>One training of a system emits 39 lb of CO₂e, all its experiments 78,468 lb.</source>
        <translation>一个系统训练一次排放 39 lb CO₂e，全部实验排放 78,468 lb。</translation>
    </message>
    <message>
        <source>The pair that may be compared: the same system, once and with all %2 jobs, %1 times as much.</source>
        <translation>可以相比的一对：同一系统，训练一次与全部 %2 个任务，后者是前者的 %1 倍。</translation>
    </message>
    <message>
        <source>78,000 lb are twice what a person breathes out in a lifetime.</source>
        <translation>78,000 lb 是一个人一生呼出量的两倍。</translation>
    </message>
    <message>
        <source>%1 over a person's breath at %2 of CO₂ a day; between %4 and %5 lifetimes over the range of that figure. Twice needs %3 a day. Breath comes from what was eaten: a picture, not an emission.</source>
        <translation>以每人每天呼出 %2 CO₂ 计算 %1；按这一数字的范围是 %4 到 %5 个一生。要达到两倍，每天须为 %3。呼出的碳来自食物：只是比喻，并非排放。</translation>
    </message>
    <message>
        <source>70 to 80 % of what an AI project emits comes after training.</source>
        <translation>AI 项目的排放有 70 % 到 80 % 发生在训练之后。</translation>
    </message>
    <message>
        <source>True of this service between %1 and %2 requests a day over %4; the scenario has %3. With fewer, training weighs more; with more, the share goes on rising.</source>
        <translation>对这项服务，在%4内每天 %1 到 %2 次请求时成立；方案中是 %3 次。请求更少时训练比重更大；更多时份额继续上升。</translation>
    </message>
    <message>
        <source>BERT learnt from 3 billion words.</source>
        <translation>BERT 学习了 30 亿个词。</translation>
    </message>
    <message>
        <source>The paper counts %1, about %2.</source>
        <translation>论文数出 %1，约 %2。</translation>
    </message>
    <message>
        <source>XLNet learnt from 32 billion words.</source>
        <translation>XLNet 学习了 320 亿个词。</translation>
    </message>
    <message>
        <source>The paper counts %1, pieces of words; as words the figure is %3 times too high.</source>
        <translation>论文数出 %1，即词的片段；当作词则高了 %3 倍。</translation>
    </message>
    <message>
        <source>GPT-2 learnt from 40 billion words.</source>
        <translation>GPT-2 学习了 400 亿个词。</translation>
    </message>
    <message>
        <source>40 are gigabytes: %1, about %2. As words the figure is %3 times too high, and the corpus is smaller than XLNet's.</source>
        <translation>40 指的是吉字节：%1，约 %2。当作词则是实际的 %3 倍，而这个语料库比 XLNet 的还小。</translation>
    </message>
    <message>
        <source>GPT-3 learnt from 500 billion words.</source>
        <translation>GPT-3 学习了 5000 亿个词。</translation>
    </message>
    <message>
        <source>The paper counts %1 in the mix and trains on %4; as words the figure is %3 times too high.</source>
        <translation>论文在混合语料中数出 %1，训练用了 %4；当作词则是实际的 %3 倍。</translation>
    </message>
    <message>
        <source>The computing that AI takes doubles every 3 to 4 months.</source>
        <translation>AI 所需的计算每 3 到 4 个月翻一番。</translation>
    </message>
    <message>
        <source>The models listed here doubled between every %1 and %2, %3 to %4. The largest runs of 2012 to 2018 did in %5; all of AI carried on like that would take all electricity in the world in %6.</source>
        <translation>这里列出的模型在 %3 到 %4 年每 %1到 %2翻一番。2012 到 2018 年最大的训练是 %5；若全部 AI 照此继续，%6 年就会用尽全世界的电力。</translation>
    </message>
    <message>
        <source>AI could save 1.5 to 4.0 % of the world's greenhouse gas emissions in 2030.</source>
        <translation>到 2030 年，AI 可减少全球温室气体排放的 1.5 % 到 4.0 %。</translation>
    </message>
    <message>
        <source>A forecast of applications that leaves out AI's own footprint: %2 a year, %1 of the world's. The balance is above nothing once %3 of the higher or %4 of the lower figure come true.</source>
        <translation>这是对应用的预测，没有计入 AI 自身的足迹：每年 %2，占全球的 %1。上限兑现 %3，或下限兑现 %4，收支才为正。</translation>
    </message>
    <message>
        <source>AI could add 3.1 to 4.4 % to the world's output in 2030.</source>
        <translation>到 2030 年，AI 可使全球产出增加 3.1 % 到 4.4 %。</translation>
    </message>
    <message>
        <source>Together with savings of %1 to %2 it says that every unit of output emits so much less. Output that grows without that eats the saving.</source>
        <translation>与 %1 到 %2 的减排合在一起，意味着每单位产出的排放要减少这么多。若产出增长而做不到这一点，减排就被吃掉。</translation>
    </message>
    <message>
        <source>Of the savings, 2.2 % of world emissions come from energy.</source>
        <translation>减排中，全球排放的 2.2 % 来自能源。</translation>
    </message>
    <message>
        <source>Energy and transport together fit the higher figure alone, %2, not the lower, %1; %3 are left for water and agriculture.</source>
        <translation>能源与交通合计只符合上限 %2，不符合下限 %1；留给水和农业的只有 %3。</translation>
    </message>
    <message>
        <source>Of the savings, 1.7 % of world emissions come from transport.</source>
        <translation>减排中，全球排放的 1.7 % 来自交通。</translation>
    </message>
    <message>
        <source>A tuned and an untuned algorithm differ by 880 kWh, a month of a household in the United States.</source>
        <translation>调优与未调优的算法相差 880 kWh，即美国一户家庭一个月的用电。</translation>
    </message>
    <message>
        <source>The two scenarios differ by that; a month of a household there is %1 to %2, by year. Which algorithm is meant the claim does not say.</source>
        <translation>两个方案正相差这么多；那里一户家庭一个月的用电因年份而异，为 %1 到 %2。说的是哪种算法，原话没有讲。</translation>
    </message>
    <message>
        <source>%1 lb</source>
        <translation>%1 lb</translation>
    </message>
    <message>
        <source>%1 lifetimes</source>
        <translation>%1 个一生</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % of world emissions</source>
        <translation>全球排放的 %1 %</translation>
    </message>
    <message>
        <source>%1 % of world output</source>
        <translation>全球产出的 %1 %</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 词</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 词元</translation>
    </message>
    <message>
        <source>%1 subword pieces</source>
        <translation>%1 子词</translation>
    </message>
    <message>
        <source>%1 GB of text</source>
        <translation>%1 GB 文本</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a number that does not exist</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>no growth at all</source>
        <translation>毫无增长</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Holds only when …</source>
        <translation>有条件成立</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>%1 % less for each unit of output</source>
        <translation>每单位产出少 %1 %</translation>
    </message>
    <message>
        <source>%1 % in both sectors together</source>
        <translation>两个领域合计 %1 %</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>What to list.</source>
        <translation>要列出的内容。</translation>
    </message>
    <message>
        <source>Form of the list.</source>
        <translation>列表的格式。</translation>
    </message>
    <message>
        <source>“scalewatt catalog” takes one of: %1.</source>
        <translation>“scalewatt catalog”后面须是其中之一：%1。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Peak, TFLOP/s</source>
        <translation>峰值，TFLOP/s</translation>
    </message>
    <message>
        <source>TDP, W</source>
        <translation>TDP，W</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>显存，GB</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>g CO₂e/kWh</source>
        <translation>g CO₂e/kWh</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>每一</translation>
    </message>
    <message>
        <source>stands for</source>
        <translation>相当于</translation>
    </message>
    <message>
        <source>%1 CO₂e</source>
        <translation>%1 CO₂e</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>设备小时</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Explains this command.</source>
        <translation>说明这个命令。</translation>
    </message>
    <message>
        <source>Language; else the system's.</source>
        <translation>语言；默认随系统。</translation>
    </message>
    <message>
        <source>Units shown; files are always metric.</source>
        <translation>显示的单位；文件总用公制。</translation>
    </message>
    <message>
        <source>%1 See “scalewatt %2 --help”.</source>
        <translation>%1请看“scalewatt %2 --help”。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Exit codes: 0 all is well, 1 bad input or no answer, 2 wrong usage.</source>
        <translation>退出码：0 一切正常，1 输入有误或无解，2 用法错误。</translation>
    </message>
    <message>
        <source>--%1 is “%2”; allowed is one of: %3.</source>
        <translation>--%1 是“%2”；允许的是其中之一：%3。</translation>
    </message>
    <message>
        <source>--%1 is “%2”; allowed is a whole number from %3 to %4.</source>
        <translation>--%1 是“%2”；允许：%3 到 %4 的整数。</translation>
    </message>
    <message>
        <source>--%1 is “%2”; allowed is a number from %3 to %4.</source>
        <translation>--%1 是“%2”；允许：%3 到 %4 的数。</translation>
    </message>
    <message>
        <source>“scalewatt %1” takes one file, %2 were given.</source>
        <translation>“scalewatt %1”需要一个文件，给了 %2 个。</translation>
    </message>
    <message>
        <source>--units takes metric or us.</source>
        <translation>--units 只能是 metric 或 us。</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>--language 须是其中之一：%1。</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file; did you mean “%2”?</source>
        <translation>“%1”既不是命令也不是文件；是否想输入“%2”？</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>CO2e against the accuracy aimed at, one curve a scenario. A target without an answer is an empty row, or a gap in the picture.</source>
        <translation>CO2e 与目标准确率的关系，每个方案一条曲线。无解的目标是空行，在图中是缺口。</translation>
    </message>
    <message>
        <source>Scenario files, or “-” for standard input.</source>
        <translation>方案文件，或用“-”表示标准输入。</translation>
    </message>
    <message>
        <source>File to write; its ending names the format.</source>
        <translation>要写的文件；扩展名决定格式。</translation>
    </message>
    <message>
        <source>Benchmark; else the first file's.</source>
        <translation>基准测试；默认用第一个文件的。</translation>
    </message>
    <message>
        <source>Lowest accuracy, as a fraction.</source>
        <translation>最低准确率，用小数表示。</translation>
    </message>
    <message>
        <source>Highest accuracy, as a fraction.</source>
        <translation>最高准确率，用小数表示。</translation>
    </message>
    <message>
        <source>Number of targets.</source>
        <translation>目标的个数。</translation>
    </message>
    <message>
        <source>--output is “%1”; allowed is a file that ends in .csv, .json, .png, .svg or .pdf.</source>
        <translation>--output 是“%1”；允许的是以 .csv、.json、.png、.svg 或 .pdf 结尾的文件。</translation>
    </message>
    <message>
        <source>--from is %1 and --to is %2; --from has to be the lower one.</source>
        <translation>--from 是 %1，--to 是 %2；--from 必须较小。</translation>
    </message>
    <message>
        <source>“scalewatt curve” takes one or more scenario files.</source>
        <translation>“scalewatt curve”需要一个或多个方案文件。</translation>
    </message>
    <message>
        <source>Width of a picture; 89 is one column of a journal, 183 are two.</source>
        <translation>图的宽度；89 是期刊的一栏，183 是两栏。</translation>
    </message>
    <message>
        <source>Height of a picture.</source>
        <translation>图的高度。</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG.</source>
        <translation>PNG 每英寸的点数。</translation>
    </message>
    <message>
        <source>Leaves out scenario, method and sources below a picture.</source>
        <translation>图下不写方案、方法和来源。</translation>
    </message>
    <message>
        <source>The picture would be %1 pixels long; allowed are %2.</source>
        <translation>图的长边将有 %1 像素；最多允许 %2。</translation>
    </message>
    <message>
        <source>Energy, carbon, water, time and cost of one scenario.</source>
        <translation>一个方案的能耗、碳排放、用水、时间和费用。</translation>
    </message>
    <message>
        <source>Scenario file, or “-” for standard input.</source>
        <translation>方案文件，或用“-”表示标准输入。</translation>
    </message>
    <message>
        <source>Form of the answer.</source>
        <translation>结果的格式。</translation>
    </message>
    <message>
        <source>Random draws behind ranges, 256 to 65,536; point values do not depend on them.</source>
        <translation>区间所用的随机抽样数，256 到 65,536；点值与它无关。</translation>
    </message>
    <message>
        <source>Seed of the draws, 0 or more; point values do not depend on it.</source>
        <translation>抽样的种子，0 或更大；点值与它无关。</translation>
    </message>
    <message>
        <source>No carbon figure; the notices say why.</source>
        <translation>没有碳排放数字；原因见提示。</translation>
    </message>
    <message>
        <source>%1; one more point of accuracy: +%2</source>
        <translation>%1；准确率再提高 1 个百分点：+%2</translation>
    </message>
    <message>
        <source>Accuracy, %1</source>
        <translation>准确率，%1</translation>
    </message>
    <message>
        <source>About the same as</source>
        <translation>大约相当于</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, notice</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>An estimate, not a measurement; data %1.</source>
        <translation>这是估算，不是测量；数据 %1。</translation>
    </message>
    <message>
        <source>Examples:
  scalewatt estimate gpt-3.json
  scalewatt estimate gpt-3.json --format json &gt; result.json
  scalewatt curve poland.json france.json --output curve.pdf
  scalewatt catalog hardware
</source>
        <translation>示例：
  scalewatt estimate gpt-3.json
  scalewatt estimate gpt-3.json --format json &gt; result.json
  scalewatt curve poland.json france.json --output curve.pdf
  scalewatt catalog hardware
</translation>
    </message>
    <message>
        <source>Runs as CSV with the columns of the published runs; else the program's own.</source>
        <translation>CSV 格式的训练记录，列与已发表的训练相同；默认用程序自带的。</translation>
    </message>
    <message>
        <source>“scalewatt validate” takes a file with --file only.</source>
        <translation>“scalewatt validate”只用 --file 接受文件。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发表</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>“%1” is not a known option; see “scalewatt --help”.</source>
        <translation>“%1”不是已知的选项；请看“scalewatt --help”。</translation>
    </message>
    <message>
        <source>%1 CO₂e, location-based; %2</source>
        <translation>%1 CO₂e（基于位置）；%2</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>中心值</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Middle 90 % of draws</source>
        <translation>抽样的中间 90%</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The cleanest hours for the run of a scenario before a deadline.</source>
        <translation>在截止时间之前，为一个方案的训练找出最清洁的时段。</translation>
    </message>
    <message>
        <source>When it could start, on the clock of the place: 2026-07-01 or 2026-07-01T09; else the first hour of the year.</source>
        <translation>最早何时可以开始，按当地时钟：2026-07-01 或 2026-07-01T09；不给则为一年的第一个小时。</translation>
    </message>
    <message>
        <source>When it must be done, in hours after the start.</source>
        <translation>必须何时完成，以开始后的小时数计。</translation>
    </message>
    <message>
        <source>Zone whose hours count, such as FR or US-CAL-CISO; else that of the scenario's place.</source>
        <translation>采用哪个电网区的逐时数据，如 FR 或 US-CAL-CISO；不给则为方案所在地的。</translation>
    </message>
    <message>
        <source>--start is “%1”; allowed is a day such as 2026-07-01, or an hour of it: 2026-07-01T09.</source>
        <translation>--start 为“%1”；允许的是某一天，如 2026-07-01，或其中一小时：2026-07-01T09。</translation>
    </message>
    <message>
        <source>--deadline and --flexibility say the same; give one.</source>
        <translation>--deadline 与 --flexibility 说的是同一件事，只给一个。</translation>
    </message>
    <message>
        <source>%1: a run of %2, done within %3 from %4 (clock of the place)</source>
        <translation>%1：训练历时 %2，须在 %4 起 %3 内完成（当地时钟）</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>暂停次数</translation>
    </message>
    <message>
        <source>g/kWh</source>
        <translation>g/kWh</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>against at once</source>
        <translation>相对立即开始</translation>
    </message>
    <message>
        <source>against the mean</source>
        <translation>相对年均值</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Cleanest stretch</source>
        <translation>最清洁的连续时段</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>分段暂停</translation>
    </message>
    <message>
        <source>done within</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>one stretch saves</source>
        <translation>连续运行节省</translation>
    </message>
    <message>
        <source>pausing saves</source>
        <translation>分段暂停节省</translation>
    </message>
    <message>
        <source>a run of</source>
        <translation>训练时长</translation>
    </message>
    <message>
        <source>This run on average over all starts of the year:</source>
        <translation>本次训练，对一年中所有开始时刻取平均：</translation>
    </message>
    <message>
        <source>Runs of other lengths with a day's patience:</source>
        <translation>其他时长的训练，可多等一天：</translation>
    </message>
    <message>
        <source>Predicts published training runs and measured servers from what was known beforehand and sets hours, energy and carbon beside what was reported.</source>
        <translation>用事先已知的信息预测已发表的训练与实测的推理服务，并将时长、能耗和碳排放与报告值并列。</translation>
    </message>
    <message>
        <source>Energy and carbon year by year if runs like this one go on doubling: where the growth must end, and its balance with what AI is said to save.</source>
        <translation>若此类训练继续翻倍，逐年的能耗与排放：增长必然止于何处，以及与据称 AI 能节省的排放相比如何。</translation>
    </message>
    <message>
        <source>Last year.</source>
        <translation>最后一年。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>of the world's electricity</source>
        <translation>占世界电力</translation>
    </message>
    <message>
        <source>At these rates it would take all electricity in the world in %1; the growth cannot go on until then.</source>
        <translation>按此速度，到 %1 年将用掉全世界的电力；增长不可能持续到那时。</translation>
    </message>
    <message>
        <source>At these rates it never takes all electricity in the world.</source>
        <translation>按此速度，永远不会用掉全世界的电力。</translation>
    </message>
    <message>
        <source>Balance: %1 in the first year beside %2 to %3 that AI is said to save in 2030. %4 to %5 of that must come true to outweigh it.</source>
        <translation>平衡：首年 %1，而据称 AI 在 2030 年可节省 %2 至 %3。其中 %4 至 %5 实现即可抵消。</translation>
    </message>
    <message>
        <source>No trend of this grid is known, so it is held.</source>
        <translation>该电网没有已知趋势，因此保持不变。</translation>
    </message>
    <message>
        <source>The scenario has no answer, so there is nothing to grow from. “scalewatt estimate” says why.</source>
        <translation>该方案无解，因此没有增长的起点。“scalewatt estimate”会说明原因。</translation>
    </message>
    <message>
        <source>Lists devices, places, scaling laws, equivalents, published runs, models of the past, claims or inputs, your own catalogue files included. Every record names its source.</source>
        <translation>列出设备、地点、规模定律、等价物、已发表的训练、历史模型、说法或输入项，包括您自己的目录文件。每条记录都注明来源。</translation>
    </message>
    <message>
        <source>Corpus, tokens</source>
        <translation>语料，词元</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Claims about AI and its footprint, each with the figure that this program computes and what follows: holds, holds only when …, does not hold.</source>
        <translation>关于 AI 及其足迹的说法，每条附上本程序算出的数字和结论：成立、有条件成立、不成立。</translation>
    </message>
    <message>
        <source>  %1. Said: %2. Computed: %3.</source>
        <translation>  %1。说法：%2。计算：%3。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>“scalewatt claims” takes options only.</source>
        <translation>“scalewatt claims”只接受选项。</translation>
    </message>
    <message>
        <source>Models over the years: what they learnt from, as articles print it and as it was, compute, published or estimated CO2e and accuracy, and how fast each doubled.</source>
        <translation>历年的模型：学习的语料（报道的数字与实际）、计算量、已发表或估计的 CO2e 和准确率，以及各自翻番的速度。</translation>
    </message>
    <message>
        <source>printed as %1 words</source>
        <translation>报道为 %1 词</translation>
    </message>
    <message>
        <source>estimated here</source>
        <translation>本程序估计</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Doubled %1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>“scalewatt history” takes options only.</source>
        <translation>“scalewatt history”只接受选项。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>In nearly every draw that never happens.</source>
        <translation>在几乎所有抽样中都不会发生。</translation>
    </message>
    <message>
        <source>Of the draws, 5 % are there by %1 and %2 never.</source>
        <translation>抽样中有 5 % 在 %1 年之前达到，%2 从不达到。</translation>
    </message>
    <message>
        <source>The middle 90 % of draws are there from %1 to %2.</source>
        <translation>抽样的中间 90 % 在 %1 到 %2 年达到。</translation>
    </message>
    <message>
        <source>Scenarios as a report with charts, ranges and sources; as a spreadsheet; or as a statement for a paper or a model card.</source>
        <translation>把方案写成带图表、区间和来源的报告，或电子表格，或论文与模型卡所用的声明。</translation>
    </message>
    <message>
        <source>Scenario files, scenarios' lines, or “-” for standard input.</source>
        <translation>方案文件、方案文字行，或“-”（标准输入）。</translation>
    </message>
    <message>
        <source>Sections and their order: %1, or a file of your own.</source>
        <translation>各节及其顺序：%1，或自己的文件。</translation>
    </message>
    <message>
        <source>Sections to switch on, with commas between.</source>
        <translation>要打开的节，用逗号分隔。</translation>
    </message>
    <message>
        <source>Sections to leave out, with commas between.</source>
        <translation>要省略的节，用逗号分隔。</translation>
    </message>
    <message>
        <source>Title; else the scenarios' names.</source>
        <translation>标题；默认用方案名称。</translation>
    </message>
    <message>
        <source>Who made it.</source>
        <translation>作者。</translation>
    </message>
    <message>
        <source>Words of your own.</source>
        <translation>自己的说明。</translation>
    </message>
    <message>
        <source>Picture for the head.</source>
        <translation>页首的图片。</translation>
    </message>
    <message>
        <source>Date that is printed; else today's.</source>
        <translation>印在报告上的日期；默认今天。</translation>
    </message>
    <message>
        <source>Sheets of a PDF.</source>
        <translation>PDF 的纸张。</translation>
    </message>
    <message>
        <source>Folder for every chart as a file of its own.</source>
        <translation>把每张图表各存为一个文件的文件夹。</translation>
    </message>
    <message>
        <source>Form of those files.</source>
        <translation>这些文件的格式。</translation>
    </message>
    <message>
        <source>--output is “%1”; allowed is a file that ends in %2.</source>
        <translation>--output 是“%1”；允许的是以 %2 结尾的文件。</translation>
    </message>
    <message>
        <source>--date is “%1”; allowed is a date like 2025-11-30, or none.</source>
        <translation>--date 是“%1”；允许的是 2025-11-30 这样的日期，或 none。</translation>
    </message>
    <message>
        <source>“scalewatt report” takes one or more scenario files.</source>
        <translation>“scalewatt report”需要一个或多个方案文件。</translation>
    </message>
    <message>
        <source>A scenario file as one line of text, to be pasted anywhere; a line as the file it was made of. Every other command takes the line in place of a file.</source>
        <translation>把方案文件变成一行可到处粘贴的文字，或把这行文字还原成文件。其他命令都可用这行文字代替文件。</translation>
    </message>
    <message>
        <source>Scenario file, scenario's line, or “-” for standard input.</source>
        <translation>方案文件、方案文字行，或“-”（标准输入）。</translation>
    </message>
    <message>
        <source>Writes the line as a QR code instead.</source>
        <translation>改为把这行文字写成二维码。</translation>
    </message>
    <message>
        <source>Scenarios side by side, each beside the first one or the baseline of its workspace: quantities with their ranges, inputs that differ, and how often it emits less.</source>
        <translation>方案并列，各自与第一个方案或工作区的基线比较：数值及范围、不同的输入，以及排放更少的比例。</translation>
    </message>
    <message>
        <source>Scenario or workspace files, or “-” for standard input.</source>
        <translation>方案或工作区文件，或用“-”表示标准输入。</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <comment>value and its range</comment>
        <translation>%1（%2 – %3）</translation>
    </message>
    <message>
        <source>Draws that emit less than the first</source>
        <translation>排放少于第一个方案的抽样</translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <translation>不同的输入</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>No input differs.</source>
        <translation>没有不同的输入。</translation>
    </message>
    <message>
        <source>“scalewatt compare” takes scenario or workspace files.</source>
        <translation>“scalewatt compare”需要方案或工作区文件。</translation>
    </message>
    <message>
        <source>There is only one scenario; give another one to compare it with.</source>
        <translation>只有一个方案；请再给一个用于比较。</translation>
    </message>
    <message>
        <source>What can be done about a scenario: from today to after with the measures of its file, step by step, and what each measure would save alone.</source>
        <translation>方案可以怎样改进：按文件中的措施从现状逐步到改进后，以及各项措施单独能省多少。</translation>
    </message>
    <message>
        <source>As in the file, or so that emissions fall fastest.</source>
        <translation>按文件顺序，或使排放下降最快。</translation>
    </message>
    <message>
        <source>The best few measures alone: of those that are on, else of all there are.</source>
        <translation>只要最佳的几项措施：在已打开的中选，没有则在全部中选。</translation>
    </message>
    <message>
        <source>The scenario has no answer.</source>
        <translation>该方案没有答案。</translation>
    </message>
    <message>
        <source>market-based</source>
        <translation>基于市场</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改进后</translation>
    </message>
    <message>
        <source>Each alone</source>
        <translation>各自单独</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure, what there is to say of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No measure of this scenario is switched on. Each one alone:</source>
        <translation>该方案没有打开任何措施。各项单独的效果：</translation>
    </message>
    <message>
        <source>The deadline as a share: 1 lets the run take twice its length. Without either the file's own schedule counts, else 1.</source>
        <translation>以份额表示的截止时间：1 表示运行可以用两倍的时间。两者都不给出时采用文件自己的用电时段设置，否则为 1。</translation>
    </message>
    <message>
        <source>Scalewatt: what the next point of accuracy costs the climate.

Usage:
  scalewatt [FILE…]              open the window, with scenario files if given
  scalewatt estimate FILE        energy, carbon, water and cost of one scenario
  scalewatt curve FILE… --output X.csv|json|png|svg|pdf
                                 CO2e against the accuracy aimed at
  scalewatt catalog KIND         list devices, places, laws and other data
  scalewatt validate             published runs beside their prediction
  scalewatt schedule FILE        the cleanest hours before a deadline
  scalewatt project FILE         year by year if runs like it go on doubling
  scalewatt history              models over the years: corpus, compute, CO2e
  scalewatt claims               what is said of AI beside what we compute
  scalewatt report FILE… --output X.pdf|html|md|xlsx|tex
                                 a report, a spreadsheet, a paper's statement
  scalewatt share FILE           a scenario as one line of text, and back
  scalewatt compare FILE…        scenarios beside a baseline
  scalewatt measures FILE        what can be done, from today to after

“scalewatt COMMAND --help” explains a command. FILE may be “-”: standard input,
or the line that “scalewatt share” makes of a scenario.

Options:
  -h, --help                     this text
  -v, --version                  name and version
  --language en|zh_CN            language; else the system's
  --units metric|us              units shown; files are always metric

Exit codes:
  0  all is well
  1  bad input, or a scenario without an answer
  2  wrong usage
</source>
        <translation>Scalewatt：准确率每提高一个百分点，气候要付出多少代价。

用法：
  scalewatt [FILE…]              打开窗口，可带方案文件
  scalewatt estimate FILE        一个方案的能耗、碳排放、用水和费用
  scalewatt curve FILE… --output X.csv|json|png|svg|pdf
                                 CO2e 与目标准确率的关系
  scalewatt catalog KIND         列出设备、地点、定律等数据
  scalewatt validate             已发表的训练与其预测的对照
  scalewatt schedule FILE        在截止时间前找出最清洁的时段
  scalewatt project FILE         若此类训练继续翻倍，逐年的情况
  scalewatt history              历年的模型：语料、计算量、CO2e
  scalewatt claims               关于 AI 的说法，与算出的数字对照
  scalewatt report FILE… --output X.pdf|html|md|xlsx|tex
                                 报告、电子表格、论文声明
  scalewatt share FILE           把方案变成一行文字，或还原
  scalewatt compare FILE…        方案与基线对照
  scalewatt measures FILE        可采取的措施：从现状到改进后

“scalewatt COMMAND --help”说明一个命令。FILE 可以是“-”（标准输入），
也可以是“scalewatt share”生成的那一行文字。

选项：
  -h, --help                     显示本说明
  -v, --version                  名称和版本
  --language en|zh_CN            语言；默认随系统
  --units metric|us              显示的单位；文件总用公制

退出码：
  0  一切正常
  1  输入有误，或方案无解
  2  用法错误
</translation>
    </message>
    <message>
        <source>Why two scenarios differ: from the first to the second, input by input, adding up exactly and whatever the order, and how sure the difference is.</source>
        <translation>两个方案为何不同：从第一个到第二个，逐项输入，合计精确且与顺序无关，并说明差额有多可靠。</translation>
    </message>
    <message>
        <source>Two scenario files.</source>
        <translation>两个方案文件。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>Model, data and accuracy count as one: more than twelve inputs differ, or some go only together.</source>
        <translation>模型、数据和准确率算作一项：不同的输入超过十二项，或有些只能一同改变。</translation>
    </message>
    <message>
        <source>Told apart by section: more than twelve inputs differ, or some go only together.</source>
        <translation>按部分区分：不同的输入超过十二项，或有些只能一同改变。</translation>
    </message>
    <message>
        <source>Not told apart: these inputs go only together.</source>
        <translation>无法区分：这些输入只能一同改变。</translation>
    </message>
    <message>
        <source>The second is lower in %1 of the draws.</source>
        <translation>在 %1 的抽样中第二个较低。</translation>
    </message>
    <message>
        <source>The difference is %1 to %2 in the middle 90 % of draws.</source>
        <translation>抽样的中间 90 %：差额为 %1 至 %2。</translation>
    </message>
    <message>
        <source>None of it is certain: its sign is open.</source>
        <translation>其中没有一部分是确定的：正负未定。</translation>
    </message>
    <message>
        <source>Certain, in 95 % of them: %1; uncertain: %2.</source>
        <translation>在其 95 % 中确定：%1；不确定：%2。</translation>
    </message>
    <message>
        <source>Own curve</source>
        <translation>自有曲线</translation>
    </message>
    <message>
        <source>“scalewatt explain-difference” takes two scenario files.</source>
        <translation>“scalewatt explain-difference”需要两个方案文件。</translation>
    </message>
    <message>
        <source>What other tools would print for a scenario: ML CO2 Impact, Green Algorithms, LLMCarbon, CodeCarbon, Cloud Carbon Footprint, carbontracker and, for requests, EcoLogits, each by its own equations and constants; and which assumption makes it differ.</source>
        <translation>其他工具对一个方案会给出什么：ML CO2 Impact、Green Algorithms、LLMCarbon、CodeCarbon、Cloud Carbon Footprint、carbontracker，以及针对请求的 EcoLogits，各按自己的公式和常数；并指出是哪个假设造成差别。</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>询问方式</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>差别所在</translation>
    </message>
    <message>
        <source>Tools print %1 to %2 for this training, a factor of %3: their assumptions differ, not their arithmetic.</source>
        <translation>对这次训练，各工具给出 %1 至 %2，相差 %3 倍：不同的是假设，不是算法。</translation>
    </message>
    <message>
        <source>counts %1 of embodied carbon on top</source>
        <translation>另计 %1 隐含碳</translation>
    </message>
    <message>
        <source>As each tool computes by its published equations and constants, not run through the tools.</source>
        <translation>按各工具公布的公式和常数计算，并未运行这些工具。</translation>
    </message>
    <message>
        <source>What is asked about, as result files name it.</source>
        <translation>所问的量，用结果文件中的名称。</translation>
    </message>
    <message>
        <source>--quantity takes %1 or another quantity of a run in result files, not “%2”.</source>
        <translation>--quantity 可取 %1 或结果文件中训练的其他量，不能取“%2”。</translation>
    </message>
    <message>
        <source>%1: this scenario has no %2; “scalewatt estimate” lists what it has.</source>
        <translation>%1：此方案没有 %2；“scalewatt estimate”会列出它有哪些量。</translation>
    </message>
    <message>
        <source>What matters most for a scenario: how much of the range each input that is not known explains, how far it alone moves the result, and which to find out first.</source>
        <translation>对一个方案什么最要紧：每个未知输入解释了区间的多少，单独能使结果移动多远，以及应先查明哪一个。</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>share of the variance and its standard error</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>无法达到</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知的量</translation>
    </message>
    <message>
        <source>result at 5 %</source>
        <translation>5 % 处的结果</translation>
    </message>
    <message>
        <source>at 95 %</source>
        <translation>95 % 处</translation>
    </message>
    <message>
        <source>explains alone</source>
        <translation>单独解释</translation>
    </message>
    <message>
        <source>with others</source>
        <translation>连同其他</translation>
    </message>
    <message>
        <source>Nothing that is not known moves this result.</source>
        <translation>没有任何未知的量会改变这个结果。</translation>
    </message>
    <message>
        <source>Find out first: %1. Knowing it would leave about %2 of the width of the range.</source>
        <translation>应先查明：%1。知道它之后，区间宽度约剩 %2。</translation>
    </message>
    <message>
        <source>Shares are of the variance of its logarithm.</source>
        <translation>份额按其对数的方差计。</translation>
    </message>
    <message>
        <source>Shares are of its variance.</source>
        <translation>份额按其方差计。</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4</source>
        <comment>quantity, value, range, a sentence</comment>
        <translation>%1：%2（%3）。%4</translation>
    </message>
    <message>
        <source>Questions the other way round:
  scalewatt sensitivity FILE     what matters most, what to find out first
  scalewatt explain-difference FILE FILE
                                 why two scenarios differ, input by input
  scalewatt peers FILE           what other tools would print, and why
  scalewatt sweep FILE           over the values of one or two inputs, as CSV
</source>
        <translation>反过来问：
  scalewatt sensitivity FILE     什么最要紧，应先查明什么
  scalewatt explain-difference FILE FILE
                                 两个方案为何不同，逐项输入
  scalewatt peers FILE           其他工具会给出什么，以及为何
  scalewatt sweep FILE           遍历一两个输入的取值，输出 CSV
</translation>
    </message>
    <message>
        <source>A scenario over the values of one or two inputs, a row for each combination. Parts made with --shard, written one after the other, are the whole.</source>
        <translation>让一个方案遍历一两个输入的取值，每种组合一行。用 --shard 分出的各部分依次相接，即为整体。</translation>
    </message>
    <message>
        <source>An input and its values, once or twice: low:high:count, with :log behind it in equal ratios; words with commas, or all.</source>
        <translation>一个输入及其取值，可给一次或两次：low:high:count，其后加 :log 为等比；词语以逗号分隔，或用 all。</translation>
    </message>
    <message>
        <source>Part i of n, from 1; only the first has a header.</source>
        <translation>n 部分中的第 i 部分，从 1 起；只有第一部分有表头。</translation>
    </message>
    <message>
        <source>How the answer is written.</source>
        <translation>答案的写法。</translation>
    </message>
    <message>
        <source>“scalewatt sweep” takes --over once or twice, such as --over model.parameters=1e9:1e12:40:log; it was given %1 times.</source>
        <translation>“scalewatt sweep”需要一个或两个 --over，例如 --over model.parameters=1e9:1e12:40:log；现给了 %1 个。</translation>
    </message>
    <message>
        <source>Both --over are of “%1”; give all its values in one of them.</source>
        <translation>两个 --over 都是“%1”；请把它的全部取值写在其中一个里。</translation>
    </message>
    <message>
        <source>The sweep has %1 rows and one run computes at most %2 of them; take fewer values, or %3 parts or more, the first with --shard 1/%4.</source>
        <translation>此遍历有 %1 行，一次运行至多计算 %2 行；请减少取值，或分成至少 %3 部分，第一部分用 --shard 1/%4。</translation>
    </message>
    <message>
        <source>--over: “%1” is no input that can be swept; among those that can are: %2.</source>
        <translation>--over：“%1”不是可以遍历的输入；可以遍历的有：%2。</translation>
    </message>
    <message>
        <source>--over: “%1” is no range for %2; it is written low:high:count or low:high:count:log, low not above high (with log above 0), with a count from 1 to %3.</source>
        <translation>--over：“%1”不是 %2 的取值范围；写作 low:high:count 或 low:high:count:log，low 不高于 high（用 log 时须大于 0），count 为 1 至 %3。</translation>
    </message>
    <message>
        <source>--over: “%1” is not known for %2; try: %3.</source>
        <translation>--over：%2 没有“%1”；可试：%3。</translation>
    </message>
    <message>
        <source>--shard is “%1”; it is written i/n: part i, from 1, of n parts, n at most %2.</source>
        <translation>--shard 为“%1”；写作 i/n：n 部分中的第 i 部分，从 1 起，n 至多 %2。</translation>
    </message>
    <message>
        <source>--shard is “%1”; of %2 parts, those from 1/%2 to %2/%2 exist.</source>
        <translation>--shard 为“%1”；分为 %2 部分时，有 1/%2 至 %2/%2。</translation>
    </message>
</context>
<context>
    <name>CursorReading</name>
    <message>
        <source>From %1 to %2</source>
        <comment>two accuracies</comment>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>%1, enough for %2</source>
        <comment>size, accuracy</comment>
        <translation>%1，足以达到 %2</translation>
    </message>
    <message>
        <source>Below %1: %2 of draws</source>
        <translation>低于 %1：%2 的抽样</translation>
    </message>
    <message>
        <source>%1; of the baseline's %2</source>
        <translation>%1；基准为 %2</translation>
    </message>
    <message>
        <source>%1: out of reach</source>
        <translation>%1：无法达到</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place and amount</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, the same as the baseline</source>
        <translation>%1，与基准相同</translation>
    </message>
    <message>
        <source>%1, %2 less than the baseline</source>
        <translation>%1，比基准少 %2</translation>
    </message>
    <message>
        <source>%1, %2 more than the baseline</source>
        <translation>%1，比基准多 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>70 % MMLU</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>place, amount and range</comment>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Accuracy target, %1 (%)</source>
        <translation>准确率目标，%1（%）</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1 of a training run against its accuracy</source>
        <translation>训练的%1与准确率</translation>
    </message>
    <message>
        <source>%1 of a training run against %2</source>
        <translation>训练的%1与%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>70 % MMLU</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1：无解</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>70 % MMLU: 13 t CO₂e</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 参数</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 词元</translation>
    </message>
    <message>
        <source>One more point: +%1</source>
        <translation>再提高 1 个百分点：+%1</translation>
    </message>
    <message>
        <source>%1. Five more: +%2</source>
        <translation>%1。再提高 5 个：+%2</translation>
    </message>
    <message>
        <source>Bands: the middle 90 % of draws</source>
        <translation>色带：抽样的中间 90 %</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>No accuracy can be drawn for this scenario. Choose another benchmark or architecture.</source>
        <translation>此情景画不出准确率。请换一个基准测试或架构。</translation>
    </message>
    <message>
        <source>No line can be drawn over %1: the scenario gives it, or has no accuracy. Choose another axis or split of compute.</source>
        <translation>无法以%1为横轴画线：情景已给定它，或没有准确率。请换一个横轴或算力分配方式。</translation>
    </message>
    <message>
        <source>%1 CO₂e</source>
        <translation>%1 CO₂e</translation>
    </message>
</context>
<context>
    <name>DelayChart</name>
    <message>
        <source>Done within %1, pausing saves %2 on average, one stretch %3</source>
        <comment>time, share, share</comment>
        <translation>在 %1 内完成，分段暂停平均节省 %2，连续运行节省 %3</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Time allowed beyond the run's own</source>
        <translation>训练时长之外允许的时间</translation>
    </message>
    <message>
        <source>Saved carbon of electricity (%)</source>
        <translation>电力碳排放的节省（%）</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>分段暂停</translation>
    </message>
    <message>
        <source>One stretch</source>
        <translation>连续运行</translation>
    </message>
    <message>
        <source>What waiting saves</source>
        <translation>等待能节省多少</translation>
    </message>
    <message>
        <source>This scenario has no answer. Choose a target that can be reached.</source>
        <translation>此方案无解。请选择可以达到的目标。</translation>
    </message>
    <message>
        <source>The run takes a year or longer: there are no hours to choose. Use more devices.</source>
        <translation>训练需要一年或更久，没有可选的时段。请使用更多设备。</translation>
    </message>
    <message>
        <source>%1, a run of %2, the mean over all starts in %3; the longer a run, the less a day's wait saves</source>
        <comment>place, time, year</comment>
        <translation>%1，训练历时 %2，对 %3 年所有开始时刻取平均；训练越长，等一天节省得越少</translation>
    </message>
</context>
<context>
    <name>DoublingWords</name>
    <message>
        <source>no doubling: it does not grow</source>
        <translation>不翻番：没有增长</translation>
    </message>
    <message>
        <source>every %1 months (at least %2; it may not grow at all)</source>
        <translation>每 %1 个月翻一番（至少 %2 个月；也可能根本不增长）</translation>
    </message>
    <message>
        <source>every %1 months (%2 to %3)</source>
        <translation>每 %1 个月翻一番（%2 到 %3 个月）</translation>
    </message>
</context>
<context>
    <name>DrawsChart</name>
    <message>
        <source>CO₂e: %1</source>
        <translation>CO₂e：%1</translation>
    </message>
    <message>
        <source>CO₂e: half of the draws below %1</source>
        <translation>CO₂e：一半抽样低于 %1</translation>
    </message>
    <message>
        <source>%1; %2 of draws never get there</source>
        <translation>%1；%2 的抽样无法达到</translation>
    </message>
    <message>
        <source>No draw reaches this target. Choose a lower one.</source>
        <translation>没有抽样能达到此目标。请选择较低的目标。</translation>
    </message>
    <message>
        <source>How the draws are spread</source>
        <translation>抽样的分布</translation>
    </message>
    <message>
        <source>Share of draws (%)</source>
        <translation>抽样的比例（%）</translation>
    </message>
    <message>
        <source>Point estimate %1</source>
        <translation>点估计 %1</translation>
    </message>
</context>
<context>
    <name>EquivalentWords</name>
    <message numerus="yes">
        <source>household-month(s) of electricity</source>
        <translation>
            <numerusform>户家庭一个月的用电</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of a home's whole energy</source>
        <translation>
            <numerusform>年一户家庭的全部能耗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>car lifetime(s), fuel included</source>
        <translation>
            <numerusform>辆汽车的全寿命排放（含燃料）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of a petrol car</source>
        <translation>
            <numerusform>年的汽油车</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of an electric car</source>
        <translation>
            <numerusform>年的电动车</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kilometre(s) by electric car</source>
        <translation>
            <numerusform>公里电动车行程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mile(s) by electric car</source>
        <translation>
            <numerusform>英里电动车行程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mile(s) by car</source>
        <translation>
            <numerusform>英里汽车行程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kilometre(s) by car</source>
        <translation>
            <numerusform>公里汽车行程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kilometre(s) on the Eurostar</source>
        <translation>
            <numerusform>公里欧洲之星行程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mile(s) on the Eurostar</source>
        <translation>
            <numerusform>英里欧洲之星行程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kilometre(s) by train</source>
        <translation>
            <numerusform>公里火车行程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mile(s) by train</source>
        <translation>
            <numerusform>英里火车行程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kilometre(s) by bus</source>
        <translation>
            <numerusform>公里公共汽车行程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mile(s) by bus</source>
        <translation>
            <numerusform>英里公共汽车行程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kilometre(s) by plane, long haul</source>
        <translation>
            <numerusform>公里长途飞行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mile(s) by plane, long haul</source>
        <translation>
            <numerusform>英里长途飞行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passenger flight(s) New York–San Francisco</source>
        <translation>
            <numerusform>人次纽约—旧金山飞行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passenger flight(s) New York–San Francisco (Green Algorithms)</source>
        <translation>
            <numerusform>人次纽约—旧金山飞行（Green Algorithms）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passenger round trip(s) New York–San Francisco</source>
        <translation>
            <numerusform>人次纽约—旧金山往返飞行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>round trip(s) of a full plane New York–San Francisco</source>
        <translation>
            <numerusform>架次客机满员往返纽约—旧金山</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passenger flight(s) Paris–London</source>
        <translation>
            <numerusform>人次巴黎—伦敦飞行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passenger flight(s) Paris–Dublin</source>
        <translation>
            <numerusform>人次巴黎—都柏林飞行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passenger flight(s) New York–Melbourne</source>
        <translation>
            <numerusform>人次纽约—墨尔本飞行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) of one person's breath</source>
        <translation>
            <numerusform>天一个人的呼吸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lifetime(s) of one person's breath (73 years)</source>
        <translation>
            <numerusform>个人一生的呼吸（73 年）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of an average person's life</source>
        <translation>
            <numerusform>年普通人的生活</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of an average American's life</source>
        <translation>
            <numerusform>年普通美国人的生活</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>phone charge(s)</source>
        <translation>
            <numerusform>次手机充电</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>phone charge(s) by carbon</source>
        <translation>
            <numerusform>次手机充电（按碳排放）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of a grown tree's uptake</source>
        <translation>
            <numerusform>年一棵大树的吸收量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tree seedling(s) grown for ten years</source>
        <translation>
            <numerusform>棵树苗生长十年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of an acre of forest</source>
        <translation>
            <numerusform>年一英亩森林的吸收量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>litre(s) of petrol burned</source>
        <translation>
            <numerusform>升汽油燃烧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gallon(s) of petrol burned</source>
        <translation>
            <numerusform>加仑汽油燃烧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>barrel(s) of oil burned</source>
        <translation>
            <numerusform>桶石油燃烧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>barbecue gas cylinder(s) burned</source>
        <translation>
            <numerusform>罐烧烤用丙烷燃烧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) of streamed video</source>
        <translation>
            <numerusform>小时流媒体视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median Gemini text prompt(s)</source>
        <translation>
            <numerusform>次 Gemini 文本提问（中位数）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>typical GPT-4o question(s)</source>
        <translation>
            <numerusform>次典型的 GPT-4o 提问</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 </source>
        <comment>count before the thing counted</comment>
        <translation>%1 </translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>H100s in Poland</source>
        <translation>波兰的 H100</translation>
    </message>
    <message>
        <source>H100s in France</source>
        <translation>法国的 H100</translation>
    </message>
    <message>
        <source>GPT-3, Virginia</source>
        <translation>GPT-3，弗吉尼亚</translation>
    </message>
    <message>
        <source>Mixture of experts, Oregon</source>
        <translation>混合专家，俄勒冈</translation>
    </message>
    <message>
        <source>BERT base, 2019</source>
        <translation>BERT base，2019 年</translation>
    </message>
    <message>
        <source>XLNet large, 2019</source>
        <translation>XLNet large，2019 年</translation>
    </message>
    <message>
        <source>GPT-2, 2019</source>
        <translation>GPT-2，2019 年</translation>
    </message>
    <message>
        <source>BLOOM, France</source>
        <translation>BLOOM，法国</translation>
    </message>
    <message>
        <source>Llama 3.1 70B</source>
        <translation>Llama 3.1 70B</translation>
    </message>
    <message>
        <source>DeepSeek-V3, China</source>
        <translation>DeepSeek-V3，中国</translation>
    </message>
    <message>
        <source>OLMo 2 7B, Texas</source>
        <translation>OLMo 2 7B，得克萨斯州</translation>
    </message>
    <message>
        <source>A small model at home</source>
        <translation>家中的小模型</translation>
    </message>
    <message>
        <source>All experiments for one model, 2018</source>
        <translation>一个模型的全部实验，2018</translation>
    </message>
    <message>
        <source>A tuned algorithm</source>
        <translation>调优后的算法</translation>
    </message>
    <message>
        <source>The same algorithm, untuned</source>
        <translation>同一算法，未调优</translation>
    </message>
    <message>
        <source>Train near the hydropower, data from Poland</source>
        <translation>在水电附近训练，数据来自波兰</translation>
    </message>
    <message>
        <source>A chat service over two years</source>
        <translation>运行两年的聊天服务</translation>
    </message>
    <message>
        <source>Fine-tune when the sun is up</source>
        <translation>在有太阳的时候微调</translation>
    </message>
    <message>
        <source>Off the shelf, or with all experiments</source>
        <translation>现成的一次训练，或连同全部实验</translation>
    </message>
    <message>
        <source>Adapt a model, or train one</source>
        <translation>适配一个模型，或训练一个</translation>
    </message>
    <message>
        <source>All of AI, 2024</source>
        <translation>全部 AI，2024 年</translation>
    </message>
    <message>
        <source>Adapted, the adaptation alone</source>
        <translation>适配，只计适配本身</translation>
    </message>
    <message>
        <source>Adapted, with a thousandth of its base</source>
        <translation>适配，计入基础模型的千分之一</translation>
    </message>
    <message>
        <source>Adapted, with all of its base</source>
        <translation>适配，计入整个基础模型</translation>
    </message>
    <message>
        <source>Trained from scratch</source>
        <translation>从头训练</translation>
    </message>
    <message>
        <source>What can be done about a service</source>
        <translation>一项服务可以怎样改进</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>No answer</source>
        <translation>无解</translation>
    </message>
    <message>
        <source>There is no such number for these inputs.</source>
        <translation>在这些输入下没有这个数字。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What it rests on, step by step</source>
        <translation>逐步说明其依据</translation>
    </message>
    <message>
        <source>Found by search: %1 is the one for which this is least.</source>
        <translation>经搜索得到：%1 使下式最小。</translation>
    </message>
    <message>
        <source>Found as a root: %1 is the one for which both sides agree.</source>
        <translation>求根得到：%1 使两边相等。</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>One of “%1”</source>
        <translation>1 个“%1”</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1（%2 时）</translation>
    </message>
    <message>
        <source>%1, at %2 %3</source>
        <translation>%1（%3 为 %2 时）</translation>
    </message>
    <message>
        <source>%1 is worked out month by month, each with its own requests; if all were like the first, it would be this.</source>
        <translation>%1 逐月计算，每个月按当月的请求量；若各月都与首月相同，则如下。</translation>
    </message>
    <message>
        <source>%1 is read from the hours of the place, as the mean over all starts in the year, for a run that must be done after so many hours.</source>
        <translation>%1 从该地的小时数据读出，是一年中所有开始时刻的平均值，对应必须在这么多小时后完成的运行。</translation>
    </message>
</context>
<context>
    <name>Explainable</name>
    <message>
        <source>Explain this number</source>
        <translation>解释这个数字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>FilePrompt</name>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>方案 (*.json)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Save them?</source>
        <translation>“%1”有尚未保存的更改。要保存吗？</translation>
    </message>
    <message>
        <source>Open scenarios</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Open runs</source>
        <translation>打开训练表</translation>
    </message>
    <message>
        <source>Tables of runs, CodeCarbon emissions (*.csv)</source>
        <translation>训练表、CodeCarbon 排放记录 (*.csv)</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>“%1” has been changed by another program since it was opened.</source>
        <translation>“%1”在打开之后被其他程序更改。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>数据表 (*.csv)</translation>
    </message>
    <message>
        <source>LaTeX statement (*.tex)</source>
        <translation>LaTeX 声明 (*.tex)</translation>
    </message>
    <message>
        <source>BibTeX entries (*.bib)</source>
        <translation>BibTeX 条目 (*.bib)</translation>
    </message>
    <message>
        <source>Model card (*.yaml)</source>
        <translation>模型卡 (*.yaml)</translation>
    </message>
    <message>
        <source>Text statement (*.txt)</source>
        <translation>文字声明 (*.txt)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>写出报告</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>打开模板</translation>
    </message>
    <message>
        <source>Templates of reports (*.json)</source>
        <translation>报告模板 (*.json)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>FlowChart</name>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Machines in use</source>
        <translation>占用机器</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Grid electricity</source>
        <translation>电网电力</translation>
    </message>
    <message>
        <source>Carbon-free contracts</source>
        <translation>无碳电力合同</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>This scenario has no answer. Choose a target that can be reached.</source>
        <translation>此情景无解。请选择可以达到的目标。</translation>
    </message>
    <message>
        <source>From compute to carbon</source>
        <translation>从算力到碳排放</translation>
    </message>
    <message>
        <source>%1 become %2 and %3 CO₂e</source>
        <comment>compute, energy, mass</comment>
        <translation>%1 变成 %2 和 %3 CO₂e</translation>
    </message>
    <message>
        <source>%1. Widths are shares of the location-based total</source>
        <translation>%1。宽度为占按所在地计算的总量的比例</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>This scenario has no answer, so there is nothing to grow from.</source>
        <translation>这个方案没有答案，因此无从增长。</translation>
    </message>
    <message>
        <source>If runs like this one go on doubling</source>
        <translation>如果这样的训练继续翻番</translation>
    </message>
    <message>
        <source>Doubling every %1 months takes all electricity in the world in %2: the growth cannot go on until then</source>
        <translation>每 %1 个月翻一番，到 %2 年就用尽全世界的电力：增长不可能持续到那时</translation>
    </message>
    <message>
        <source>Doubling every %1 months never takes all electricity in the world: hardware gains as fast</source>
        <translation>每 %1 个月翻一番永远不会用尽全世界的电力：硬件进步得一样快</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation>每年能耗</translation>
    </message>
    <message>
        <source>CO₂e a year</source>
        <translation>每年 CO₂e</translation>
    </message>
    <message>
        <source>%1: all electricity in the world</source>
        <translation>%1 年：全世界的电力</translation>
    </message>
    <message>
        <source>All electricity in the world</source>
        <translation>全世界的电力</translation>
    </message>
    <message>
        <source>All data centres %1: %2</source>
        <translation>全部数据中心 %1 年：%2</translation>
    </message>
    <message>
        <source>It begins with one project like this a year</source>
        <translation>起点是每年一个这样的项目</translation>
    </message>
    <message>
        <source>In almost every draw that never happens</source>
        <translation>在几乎所有抽样中都不会发生</translation>
    </message>
    <message>
        <source>In the middle 90 % of draws: %1 at the earliest, in %2 of them never</source>
        <translation>抽样的中间 90 %：最早 %1 年，其中 %2 从不发生</translation>
    </message>
    <message>
        <source>In the middle 90 % of draws: %1 to %2</source>
        <translation>抽样的中间 90 %：%1 到 %2 年</translation>
    </message>
    <message>
        <source>The grid falls evenly to nothing in %1</source>
        <translation>电网均匀下降，到 %1 年为零</translation>
    </message>
    <message>
        <source>The grid stays as it is</source>
        <translation>电网保持不变</translation>
    </message>
    <message>
        <source>The grid goes on by %1 a year, its trend of 2015 to 2025</source>
        <translation>电网每年变化 %1，沿用 2015 到 2025 年的趋势</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Published training runs by year</source>
        <translation>历年已公布的训练</translation>
    </message>
    <message>
        <source>%1: %2, more than %3 of %4 published runs</source>
        <translation>%1：%2，多于 %4 次已公布训练中的 %3 次</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>As reported, whatever each report counts; a click makes a run a scenario</source>
        <translation>按各报告的口径；单击即把一次训练变成情景</translation>
    </message>
    <message>
        <source>No published run reports this.</source>
        <translation>没有已公布的训练报告此项。</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>Scenario's place</source>
        <translation>方案所在地</translation>
    </message>
    <message>
        <source>No hours are known for %1. Choose a zone above.</source>
        <translation>没有%1的逐时数据。请在上方选择一个电网区。</translation>
    </message>
    <message>
        <source>Hours: Electricity Maps, %1, under ODbL 1.0 (life-cycle emissions of the power consumed)</source>
        <comment>year</comment>
        <translation>逐时数据：Electricity Maps，%1 年，ODbL 1.0 许可（所用电力的生命周期排放）</translation>
    </message>
    <message>
        <source>%1 g/kWh</source>
        <translation>%1 g/kWh</translation>
    </message>
    <message>
        <source>g CO₂e/kWh</source>
        <translation>g CO₂e/kWh</translation>
    </message>
    <message>
        <source>%1: cleanest from %2:00 (%3), dirtiest from %4:00 (%5)</source>
        <comment>place, hour, g/kWh, hour, g/kWh</comment>
        <translation>%1：%2:00 起最清洁（%3），%4:00 起最不清洁（%5）</translation>
    </message>
    <message>
        <source>Hour of the day on the clock of the place</source>
        <translation>当地时钟的小时</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>When power is clean</source>
        <translation>何时电力清洁</translation>
    </message>
    <message>
        <source>Mean by month and hour of the day in %1; the mean of the year is %2</source>
        <comment>year, g/kWh</comment>
        <translation>%1 年按月份和小时的平均值；全年平均为 %2</translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>InputWords</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>%1 (follows)</source>
        <translation>%1（推算）</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
</context>
<context>
    <name>KnownFactDialog</name>
    <message>
        <source>MFU of a training step</source>
        <translation>训练单步的 MFU</translation>
    </message>
    <message>
        <source>Tokens per second per device, in steady state</source>
        <translation>稳态下每台设备每秒的词元数</translation>
    </message>
    <message>
        <source>Billed device-hours of the whole run</source>
        <translation>整次训练计费的设备小时</translation>
    </message>
    <message>
        <source>Electricity of the whole run, cooling included</source>
        <translation>整次训练的用电量，含制冷</translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>world average</source>
        <translation>世界平均</translation>
    </message>
    <message>
        <source>largest runs, 2012–2018</source>
        <translation>最大的训练，2012–2018</translation>
    </message>
    <message>
        <source>frontier language models</source>
        <translation>前沿语言模型</translation>
    </message>
    <message>
        <source>since deep learning</source>
        <translation>深度学习以来</translation>
    </message>
    <message>
        <source>large-scale models</source>
        <translation>大规模模型</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>locale name of this language, as zh_CN</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>LifetimeChart</name>
    <message>
        <source>This scenario has no answer. Choose a target that can be reached, and devices that hold the model.</source>
        <translation>此方案没有答案。请选择可以达到的目标，以及放得下模型的设备。</translation>
    </message>
    <message>
        <source>Training against deployment, month by month</source>
        <translation>训练与部署逐月对比</translation>
    </message>
    <message>
        <source>Deployment emits %1 of everything and never as much as what came before it</source>
        <translation>部署占全部排放的 %1，始终没有超过此前的排放</translation>
    </message>
    <message>
        <source>Deployment emits %1 of everything and overtakes training after %2 months</source>
        <translation>部署占全部排放的 %1，%2 个月后超过训练</translation>
    </message>
    <message>
        <source>If it answered %1 requests a day: %2</source>
        <translation>假如每天应答 %1 次请求：%2</translation>
    </message>
    <message>
        <source>Said of AI projects: %1 to %2 of emissions come after training. It is so while the line of deployment is between those levels.</source>
        <translation>有说法称，AI 项目 %1 到 %2 的排放来自训练之后。部署曲线处在这两条水平线之间时，此说成立。</translation>
    </message>
    <message>
        <source>Months in service</source>
        <translation>服务月数</translation>
    </message>
    <message>
        <source>CO₂e so far</source>
        <translation>累计 CO₂e</translation>
    </message>
    <message>
        <source>Deployment, %1</source>
        <translation>部署，%1</translation>
    </message>
    <message>
        <source>Overtakes after %1 months</source>
        <translation>%1 个月后超过</translation>
    </message>
    <message>
        <source>Training and experiments</source>
        <translation>训练与实验</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>%1 after training</source>
        <translation>%1 来自训练之后</translation>
    </message>
    <message>
        <source>Machines replaced after %1 years</source>
        <translation>%1 年后更换机器</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>Adapt instead of training from scratch</source>
        <translation>改造现有模型，不从头训练</translation>
    </message>
    <message>
        <source>Take a model that exists and fine-tune it, whole or with adapters.</source>
        <translation>采用已有模型，整体微调或用适配器微调。</translation>
    </message>
    <message>
        <source>Newer hardware</source>
        <translation>更新的硬件</translation>
    </message>
    <message>
        <source>Train on a device that does more per watt.</source>
        <translation>用能效更高的设备训练。</translation>
    </message>
    <message>
        <source>Train with fewer bits</source>
        <translation>低精度训练</translation>
    </message>
    <message>
        <source>Compute in 8 bits where the device can.</source>
        <translation>设备支持时用 8 位计算。</translation>
    </message>
    <message>
        <source>Tuned software</source>
        <translation>调优软件</translation>
    </message>
    <message>
        <source>Use more of the device's peak: better kernels, layout and loading.</source>
        <translation>更充分利用设备峰值：更好的算子、并行布局和数据加载。</translation>
    </message>
    <message>
        <source>Default first, then fine-tune</source>
        <translation>先默认配置，再微调</translation>
    </message>
    <message>
        <source>Train once with the default configuration and only fine-tune what comes out.</source>
        <translation>用默认配置训练一次，之后只微调所得模型。</translation>
    </message>
    <message>
        <source>Move to another place</source>
        <translation>换到别处</translation>
    </message>
    <message>
        <source>Train where power is cleaner. Servers without a place of their own move along; data stay.</source>
        <translation>在电力更清洁的地方训练。没有自选地点的服务器随之迁移，数据留在原处。</translation>
    </message>
    <message>
        <source>Newer servers</source>
        <translation>更新的服务器</translation>
    </message>
    <message>
        <source>Answer requests on a device that does more per watt.</source>
        <translation>用能效更高的设备回答请求。</translation>
    </message>
    <message>
        <source>Serve a smaller model</source>
        <translation>部署较小的模型</translation>
    </message>
    <message>
        <source>Distil the trained model and let the smaller one answer.</source>
        <translation>蒸馏训练好的模型，由较小的模型回答。</translation>
    </message>
    <message>
        <source>Serve with fewer bits</source>
        <translation>低精度部署</translation>
    </message>
    <message>
        <source>Keep the weights in 8 bits: less to read for every token.</source>
        <translation>权重用 8 位保存：每个 token 读取更少。</translation>
    </message>
    <message>
        <source>Answer more at once</source>
        <translation>同时回答更多请求</translation>
    </message>
    <message>
        <source>Let each copy of the model answer more requests together.</source>
        <translation>让模型的每个副本同时回答更多请求。</translation>
    </message>
    <message>
        <source>Fewer idle servers</source>
        <translation>减少闲置服务器</translation>
    </message>
    <message>
        <source>Keep fewer servers ready, so that each is busy more of its time.</source>
        <translation>减少待命的服务器，让每台更忙。</translation>
    </message>
    <message>
        <source>Serve from another place</source>
        <translation>在别处部署</translation>
    </message>
    <message>
        <source>Put the servers where power is cleaner.</source>
        <translation>把服务器放在电力更清洁的地方。</translation>
    </message>
    <message>
        <source>Better data centre</source>
        <translation>更好的数据中心</translation>
    </message>
    <message>
        <source>Lose less power to cooling and conversion.</source>
        <translation>减少制冷和变电损耗。</translation>
    </message>
    <message>
        <source>Wait for a cleaner grid</source>
        <translation>等待更清洁的电网</translation>
    </message>
    <message>
        <source>Do the same work in a later year, on the grid as it is heading.</source>
        <translation>在以后的年份、按电网走势做同样的工作。</translation>
    </message>
    <message>
        <source>Wait for cleaner hours</source>
        <translation>等到更清洁的时段</translation>
    </message>
    <message>
        <source>Let training start later, in hours of cleaner power.</source>
        <translation>让训练推迟到电力更清洁的时段开始。</translation>
    </message>
    <message>
        <source>Keep hardware longer</source>
        <translation>延长硬件使用年限</translation>
    </message>
    <message>
        <source>Spread the making of devices over more years.</source>
        <translation>把设备制造的排放分摊到更多年。</translation>
    </message>
    <message>
        <source>Use hardware more</source>
        <translation>提高硬件利用率</translation>
    </message>
    <message>
        <source>Share devices, so that fewer stand unused.</source>
        <translation>共享设备，减少闲置。</translation>
    </message>
    <message>
        <source>Cleaner contract</source>
        <translation>更清洁的购电合同</translation>
    </message>
    <message>
        <source>Buy power that contracts call carbon-free.</source>
        <translation>购买合同约定的无碳电力。</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>times as fast</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure, how far</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Evidence: %1, %2 to %3 (%4). %5</source>
        <translation>依据：%1，%2 至 %3（%4）。%5</translation>
    </message>
</context>
<context>
    <name>MeasuredPoints</name>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>%1 (measured)</source>
        <translation>%1（实测）</translation>
    </message>
</context>
<context>
    <name>MeasuresChart</name>
    <message>
        <source>This scenario has no answer. Choose a target that can be reached.</source>
        <translation>该方案没有答案。请选择能达到的目标。</translation>
    </message>
    <message>
        <source>From today to after</source>
        <translation>从现状到改进后</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>today, after, change in percent</comment>
        <translation>从 %1 到 %2：%3</translation>
    </message>
    <message>
        <source>Full: location-based; pale: market-based, with contracts taken off</source>
        <translation>深色：基于位置；浅色：基于市场（扣除合同电量）</translation>
    </message>
    <message>
        <source>Saved in the middle 90 % of draws: %1 to %2</source>
        <translation>抽样中间 90 % 的节省量：%1 至 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改进后</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>What each measure saves</source>
        <translation>各项措施能省多少</translation>
    </message>
    <message>
        <source>No measure applies to this scenario.</source>
        <translation>没有适用于该方案的措施。</translation>
    </message>
    <message>
        <source>Each measure by itself, in CO₂e, money and time; pale ones are not switched on</source>
        <translation>每项措施单独的效果：CO₂e、费用和时间；浅色的未打开</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>节省：%1</translation>
    </message>
    <message>
        <source>No measure is switched on: these save most by themselves. Choose in the panel “Measures”.</source>
        <translation>没有打开任何措施：这几项单独节省最多。请在“措施”面板中选择。</translation>
    </message>
    <message>
        <source>Most is saved by “%1”: %2</source>
        <comment>measure, amount</comment>
        <translation>节省最多的是“%1”：%2</translation>
    </message>
    <message>
        <source>%1 market-based</source>
        <translation>%1（基于市场）</translation>
    </message>
</context>
<context>
    <name>ModelsChart</name>
    <message>
        <source>%1 GB of text</source>
        <translation>%1 GB 文本</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 词</translation>
    </message>
    <message>
        <source>%1 subword pieces</source>
        <translation>%1 子词</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 词元</translation>
    </message>
    <message>
        <source>The catalogue holds no models.</source>
        <translation>目录中没有模型。</translation>
    </message>
    <message>
        <source>What accuracy they bought: each on its own benchmark, which no line can join</source>
        <translation>它们换来的准确率：各在自己的基准上，不能连成一线</translation>
    </message>
    <message>
        <source>What models learn from doubled %1</source>
        <translation>模型学习的语料%1</translation>
    </message>
    <message>
        <source>The compute of training doubled %1</source>
        <translation>训练的计算量%1</translation>
    </message>
    <message>
        <source>The CO₂e of training doubled %1</source>
        <translation>训练的 CO₂e %1</translation>
    </message>
    <message>
        <source>Least squares through %1 models, range 90 %.</source>
        <translation>%1 个模型的最小二乘拟合，范围 90 %。</translation>
    </message>
    <message>
        <source>Filled: published, whatever each report counts. Hollow: nobody published it, estimated here. %1</source>
        <translation>实心：已发表，各报告统计口径不一。空心：无人发表，由本程序估计。%1</translation>
    </message>
    <message>
        <source>Operations of the final run: parameters times tokens times 6, or 3 for encoder-decoders. %1</source>
        <translation>最终训练的运算量：参数乘词元乘 6，编码器-解码器乘 3。%1</translation>
    </message>
    <message>
        <source>A higher mark on another benchmark is no better model.</source>
        <translation>在别的基准上分数更高，并不说明模型更好。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Accuracy, each on its benchmark</source>
        <translation>准确率，各在其基准上</translation>
    </message>
    <message>
        <source>Corpus in words of English</source>
        <translation>语料，英文词数</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>CO₂e of the electricity of training</source>
        <translation>训练用电的 CO₂e</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model and benchmark</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model and corpus</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 as articles print it: %2 words</source>
        <translation>%1，报道的数字：%2 词</translation>
    </message>
    <message>
        <source>Doubling every %1 months</source>
        <translation>每 %1 个月翻一番</translation>
    </message>
    <message>
        <source>As the paper counts, in words</source>
        <translation>按论文统计，折成词</translation>
    </message>
    <message>
        <source>As articles print it</source>
        <translation>报道的数字</translation>
    </message>
    <message>
        <source>Articles take every figure for words; papers count words, pieces of words, gigabytes or tokens. %1</source>
        <translation>报道把每个数字都当作词数；论文数的是词、词的片段、吉字节或词元。%1</translation>
    </message>
</context>
<context>
    <name>NextPointChart</name>
    <message>
        <source>What one more point of accuracy costs</source>
        <translation>再提高 1 个百分点的代价</translation>
    </message>
    <message>
        <source>The point after %1 %2 costs %3</source>
        <translation>%1 %2 之后的 1 个百分点要付出 %3</translation>
    </message>
    <message>
        <source>Ten points lower it is %1, that is %2 times less</source>
        <translation>低 10 个百分点处只需 %1，相差 %2 倍</translation>
    </message>
    <message>
        <source>No accuracy can be drawn for this scenario. Choose another benchmark or architecture.</source>
        <translation>此情景画不出准确率。请换一个基准测试或架构。</translation>
    </message>
    <message>
        <source>Accuracy before the step, %1 (%)</source>
        <translation>提高之前的准确率，%1（%）</translation>
    </message>
</context>
<context>
    <name>NoticeFixes</name>
    <message>
        <source>Set the target to %1</source>
        <translation>将目标设为 %1</translation>
    </message>
    <message>
        <source>Choose “%1”</source>
        <translation>选择“%1”</translation>
    </message>
    <message>
        <source>Clear “%1”</source>
        <translation>清除“%1”</translation>
    </message>
    <message>
        <source>Set the year to %1</source>
        <translation>将年份设为 %1</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>Take %1 devices per copy</source>
        <translation>每个副本用 %1 台设备</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>A target of %1 is no better than guessing (%2), so no training is needed to reach it. Choose a target above %2.</source>
        <translation>目标 %1 不比瞎猜（%2）好，不用训练就能达到。请选择高于 %2 的目标。</translation>
    </message>
    <message>
        <source>No amount of parameters and tokens reaches %1 on %3: under this law and recipe the most is %2. Lower the target or choose another recipe.</source>
        <translation>无论多少参数和词元，在 %3 上都达不到 %1：按这个定律和配方最高为 %2。请降低目标，或换一个配方。</translation>
    </message>
    <message>
        <source>This takes %1; beyond %2 no published model checks the accuracy fit. Read these figures as an order of magnitude, or lower the target.</source>
        <translation>这需要 %1；超过 %2 就没有已发表的模型可以检验准确率拟合。请只把这些数字当作数量级，或降低目标。</translation>
    </message>
    <message>
        <source>%1 parameters lie outside the models behind the accuracy fit (%2 to %3), so the accuracy is extrapolated. Choose a size inside, or trust the accuracy less.</source>
        <translation>%1 参数超出准确率拟合所用模型的范围（%2 到 %3），准确率是外推得到的。请选择范围内的规模，或对准确率少一些信任。</translation>
    </message>
    <message>
        <source>%1 tokens lie outside the models behind the accuracy fit (%2 to %3), so the accuracy is extrapolated. Choose an amount inside, or trust the accuracy less.</source>
        <translation>%1 词元超出准确率拟合所用模型的范围（%2 到 %3），准确率是外推得到的。请选择范围内的数量，或对准确率少一些信任。</translation>
    </message>
    <message>
        <source>MMLU under the recipe of 2020–2022 is a guess: every model of that time scored near chance. Choose HellaSwag or a later recipe.</source>
        <translation>2020–2022 年配方下的 MMLU 只是猜测：当时的模型得分都接近随机水平。请选择 HellaSwag 或较新的配方。</translation>
    </message>
    <message>
        <source>No link between loss and accuracy is known for this architecture (%1), so only energy and emissions are given. Choose dense or mixture of experts for accuracy.</source>
        <translation>这种架构（%1）的损失与准确率之间的关系未知，所以只给出能耗和排放。要看准确率，请选择稠密或混合专家。</translation>
    </message>
    <message>
        <source>No link between loss and accuracy is known for this kind of training (%1), so only energy and emissions are given. Choose pretraining for accuracy.</source>
        <translation>这类训练（%1）的损失与准确率之间的关系未知，所以只给出能耗和排放。要看准确率，请选择预训练。</translation>
    </message>
    <message>
        <source>The law “%1” describes one open recipe, so the chosen recipe changes nothing. Choose another law to compare recipes.</source>
        <translation>定律“%1”只描述一种开放配方，所选配方不起作用。要比较配方，请换一个定律。</translation>
    </message>
    <message>
        <source>With the given parameters or tokens, no amount of the other reaches %1. Give more of it, or let both follow from the target (compute-optimal).</source>
        <translation>在给定的参数量或词元数下，另一个量无论多大都达不到 %1。请加大给定的量，或让两者都由目标决定（计算量最优）。</translation>
    </message>
    <message>
        <source>One more point of accuracy is out of reach, because the most is %1; its cost is therefore left out. Lower the target to see it.</source>
        <translation>准确率再提高 1 个百分点已不可能，因为最高为 %1，所以不给出其代价。降低目标即可看到。</translation>
    </message>
    <message>
        <source>The data are passed %1 times and teach as much as %2 unique tokens: repetition wears off. Add unique tokens or train on fewer.</source>
        <translation>数据重复了 %1 遍，效果相当于 %2 个不重复的词元：重复的收益会递减。请增加不重复的词元，或减少训练词元。</translation>
    </message>
    <message>
        <source>The answer, %1, lies outside the usual range of %2 to %3. It is computed all the same; check that target and inputs are what you mean.</source>
        <translation>答案 %1 超出通常的范围（%2 到 %3）。计算照常进行；请确认目标和输入是否符合您的本意。</translation>
    </message>
    <message>
        <source>Active parameters are not given, so %1 of all parameters are taken to work on each token. This decides energy and accuracy: type your model's figure.</source>
        <translation>没有给出激活参数量，因此假定每个词元使用全部参数的 %1。这决定能耗和准确率：请填入您的模型的数字。</translation>
    </message>
    <message>
        <source>“%2” changes nothing, because “%1” is given and says more. Clear one of the two.</source>
        <translation>“%2”不起作用，因为已给出信息更多的“%1”。请清除两者之一。</translation>
    </message>
    <message>
        <source>Too few published runs tell the MFU of %1, so %2 is assumed (%3 to %4). Time and energy hang on it: type a measured MFU, tokens per second or device-hours.</source>
        <translation>%1 的 MFU 缺少足够的公开训练数据，因此假定为 %2（%3 到 %4）。时间和能耗都取决于它：请填入实测的 MFU、每秒词元数或设备小时。</translation>
    </message>
    <message>
        <source>The default MFU refers to the bf16 peak, since hardly any published run used %1; no speed-up is counted. Type the MFU you measured at %1.</source>
        <translation>默认 MFU 以 bf16 峰值为准，因为几乎没有公开的训练使用 %1；没有计入加速。请填入您在 %1 下实测的 MFU。</translation>
    </message>
    <message>
        <source>The figures given imply an MFU of %1, more than published runs reach. Check hours, throughput, size and tokens.</source>
        <translation>所给数字意味着 MFU 为 %1，高于已发表的训练所能达到的水平。请检查时间、吞吐量、规模和词元数。</translation>
    </message>
    <message>
        <source>The power of %1 is not known, so there is no energy and no carbon. Type the power of the whole system per device, in watts.</source>
        <translation>%1 的功率未知，所以没有能耗和碳排放。请填入每台设备的整机功率（瓦）。</translation>
    </message>
    <message>
        <source>%1 has no published rated power, so the measured mean of its chip (%2) stands for the board. The energy is rough; type the system power if you know it.</source>
        <translation>%1 没有公布额定功率，因此用其芯片的实测平均值（%2）代替板卡功率。能耗比较粗略；如知道整机功率，请填入。</translation>
    </message>
    <message>
        <source>The size of the adapter is not given, so %1 of the parameters is assumed. The effect is small; type its size to be exact.</source>
        <translation>没有给出适配器的大小，因此假定为参数量的 %1。影响很小；要精确，请填入它的大小。</translation>
    </message>
    <message>
        <source>Only the training of the student is counted. The teacher's training and its answers come on top: estimate them as a run of their own.</source>
        <translation>只计入学生模型的训练。教师模型的训练和作答另外计算：请把它们作为单独的训练来估算。</translation>
    </message>
    <message>
        <source>%3 has no grid figure for %1, so that of %2 is used. Grids change by some percent a year; type a carbon intensity if you know it.</source>
        <translation>%3 没有 %1 年的电网数据，因此使用 %2 年的。电网每年变化百分之几；如知道碳强度，请填入。</translation>
    </message>
    <message>
        <source>%1 has no grid figure of its own, so that of its country (%2) is used. Within a country grids can differ widely; type a carbon intensity if you know it.</source>
        <translation>%1 没有自己的电网数据，因此使用所在国家（%2）的。一国之内的电网可能差别很大；如知道碳强度，请填入。</translation>
    </message>
    <message>
        <source>The figure of %1 counts emissions at the power stations only, not fuel supply and construction. Do not compare it with life-cycle figures of other places.</source>
        <translation>%1 的数字只计发电厂的直接排放，不含燃料供应和建设。请勿与其他地点的全生命周期数字比较。</translation>
    </message>
    <message>
        <source>The PUE of this region is not published, so the mean of all sites of %1 is used (%2). Type the site's own if you know it.</source>
        <translation>这个区域的 PUE 没有公布，因此使用 %1 全部站点的平均值（%2）。如知道该站点的数值，请填入。</translation>
    </message>
    <message>
        <source>No PUE is known for this place, so %1 is assumed. It scales energy and carbon; type the data centre's own.</source>
        <translation>这个地点的 PUE 未知，因此假定为 %1。它按比例影响能耗和碳排放；请填入数据中心自己的数值。</translation>
    </message>
    <message>
        <source>How much water power stations use here is not known, so the world's mean is used (%1 L/kWh). The water figure is rough; type a local value if you have one.</source>
        <translation>这里的发电厂用水量未知，因此使用世界平均值（%1 L/kWh）。用水数字比较粗略；如有当地数值，请填入。</translation>
    </message>
    <message>
        <source>With %1 of the power contracted carbon-free, the market-based figure is a lower bound, because the mix left for the rest is not known. Quote it beside the location-based figure, never alone.</source>
        <translation>%1 的电力按合同为无碳电力，因此按市场计算的数字只是下限，因为其余电力的构成未知。引用时请与按所在地计算的数字并列，不要单独引用。</translation>
    </message>
    <message>
        <source>No electricity price is known for this place, so %1 USD/kWh is assumed. The cost is rough; type your price.</source>
        <translation>这个地点的电价未知，因此假定为 %1 美元/kWh。费用比较粗略；请填入您的电价。</translation>
    </message>
    <message>
        <source>No electricity price is known for this place, so there is no cost. Type a price per kWh, or a rent per device-hour.</source>
        <translation>这个地点的电价未知，所以没有费用。请填入每 kWh 的电价，或每设备小时的租金。</translation>
    </message>
    <message>
        <source>The carbon of making one %1 is not published, so %2 is assumed. It is a small share of most runs; type the maker's figure if there is one.</source>
        <translation>制造一台 %1 的碳排放没有公布，因此假定为 %2。它在多数训练中占比很小；如有厂商数字，请填入。</translation>
    </message>
    <message>
        <source>This result uses “%1” from your own catalogue files, which others do not have. Name its source when you share the result.</source>
        <translation>这个结果用到您自己的目录文件中的“%1”，别人没有这些文件。分享结果时请注明来源。</translation>
    </message>
    <message>
        <source>These scenarios count grid carbon on different bases (%1 and %2), so their difference is partly one of bookkeeping. Choose places with the same basis.</source>
        <translation>这些方案的电网碳排放口径不同（%1 和 %2），差异部分来自口径本身。请选择口径相同的地点。</translation>
    </message>
    <message>
        <source>life-cycle</source>
        <translation>全生命周期</translation>
    </message>
    <message>
        <source>direct emissions only</source>
        <translation>仅直接排放</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>This takes %1; your own points span %2 to %3, so the accuracy is extrapolated. Add a point nearby, or trust it less.</source>
        <translation>此训练需要 %1；您自己的点覆盖 %2 到 %3，因此准确率是外推值。请在附近添加一个点，或对其少一些信任。</translation>
    </message>
    <message>
        <source>The factor of %1 is not used: trials or failed runs are given, and the factor follows from them. Clear one or the other.</source>
        <translation>倍数 %1 未被采用：已给出试验次数或失败的训练，倍数由它们得出。请清除其中之一。</translation>
    </message>
    <message>
        <source>Moving %1 TB to %2 costs %3 and saves %4 on training there; it pays back after %5 device-hours. The same machines and PUE are assumed in both places.</source>
        <translation>把 %1 TB 搬到 %2 排放 %3，在那里训练节省 %4；%5 设备小时后抵回。假定两地使用相同的设备和 PUE。</translation>
    </message>
    <message>
        <source>Moving %1 TB to %2 costs %3 and saves nothing: the grid there is no cleaner than where the data lie. Choose another place for either.</source>
        <translation>把 %1 TB 搬到 %2 排放 %3，却没有节省：那里的电网并不比数据所在地更清洁。请为其中之一另选地点。</translation>
    </message>
    <message>
        <source>The published carbon of making %1 holds a share of its server, which cannot be taken out. The figure for the board alone is lower; type it if you know it.</source>
        <translation>已公布的 %1 制造排放包含服务器的一部分，无法分开。仅板卡的数值更低；如果知道请填写。</translation>
    </message>
    <message>
        <source>Only the piece of silicon is counted (%1 a device): without memory, board, packaging and server, which are most of what making a device emits. Choose the server's share for the whole.</source>
        <translation>只计入硅片（每台设备 %1）：不含显存、板卡、封装和服务器，而它们占设备制造排放的大部分。若要完整计算，请选择含服务器分摊的范围。</translation>
    </message>
    <message>
        <source>Only the adaptation is counted. The model it starts from was trained once for all who use it: estimate that as a run of its own to compare with training from scratch.</source>
        <translation>只计入适配本身。作为起点的模型只训练一次，供所有使用者共用：若要与从头训练比较，请把它作为另一次训练来估算。</translation>
    </message>
    <message>
        <source>No hourly carbon intensity is known for %1. Choose a place that has it, or name one of the zones.</source>
        <translation>没有%1的逐时碳强度。请选择有逐时数据的地点，或指定一个电网区。</translation>
    </message>
    <message>
        <source>%1 has no hours of its own, so those of %2 stand for it. Another zone may differ: name the one you mean.</source>
        <translation>%1没有自己的逐时数据，以 %2 的代替。其他电网区可能不同：请指定您所指的那一个。</translation>
    </message>
    <message>
        <source>The hours are those of %1 and give the shape alone: the mean of the year stays the scenario's own factor (%2). The weather of another year differs; read the savings as typical.</source>
        <translation>逐时数据属于 %1 年，只提供形状：年均值仍是方案自己的系数（%2 年）。其他年份的天气不同，节省量请看作典型值。</translation>
    </message>
    <message>
        <source>Hours that the source lacks (%1 of the year) are put on a line between their neighbours.</source>
        <translation>来源缺少的小时（全年 %1 个）按相邻小时之间的直线补上。</translation>
    </message>
    <message>
        <source>This scenario has no run whose hours could be chosen. Choose a target that can be reached.</source>
        <translation>此方案没有可以选择时段的训练。请选择一个能达到的目标。</translation>
    </message>
    <message>
        <source>The run takes %1 days, longer than the year of hours, so there is nothing to choose. Use more devices.</source>
        <translation>训练历时 %1 天，超过逐时数据的一年，因此无可选择。请使用更多设备。</translation>
    </message>
    <message>
        <source>The deadline of %1 hours comes before the run is done, which takes %2. Allow more time or use more devices.</source>
        <translation>截止时间为 %1 小时，而训练需要 %2 小时，来不及完成。请放宽时间或使用更多设备。</translation>
    </message>
    <message>
        <source>The deadline is counted as %1 hours, because one year of hours is known.</source>
        <translation>截止时间按 %1 小时计，因为只有一年的逐时数据。</translation>
    </message>
    <message>
        <source>The clock is set forward over the start, so that hour does not exist; the one after it is taken.</source>
        <translation>开始时刻正逢时钟拨快，这一小时并不存在；取其后的一小时。</translation>
    </message>
    <message>
        <source>The clock is set back at the start, so that hour comes twice; the first is taken.</source>
        <translation>开始时刻正逢时钟拨慢，这一小时出现两次；取第一次。</translation>
    </message>
    <message>
        <source>The time up to the deadline reaches beyond December; the hours of January %1 follow there once more.</source>
        <translation>截止时间之前的时段越过十二月；其后再次接上 %1 年一月的逐时数据。</translation>
    </message>
    <message>
        <source>A run of %1 days works through clean and dirty hours alike: on average a day's patience saves %2 in one stretch and %3 with pauses. A cleaner place saves more.</source>
        <translation>历时 %1 天的训练，清洁与不清洁的小时都会遇到：多等一天平均只节省 %2（连续运行）和 %3（分段暂停）。换一个更清洁的地点节省更多。</translation>
    </message>
    <message>
        <source>Nothing but training is counted, so the least over the whole life is taken to be the least compute. Switch on deployment.</source>
        <translation>只计入了训练，因此整个生命周期的最少排放按最少计算量处理。请打开部署。</translation>
    </message>
    <message>
        <source>The model needs %1 GB to answer: devices per copy, now %2, are %3 GB short. %4 would hold it, or fewer bits per weight.</source>
        <translation>模型应答需要 %1 GB：每个副本现有 %2 台设备，还差 %3 GB。%4 台可以放下，也可减少权重位数。</translation>
    </message>
    <message>
        <source>Memory, bandwidth or rated power of %1 are not known, so that serving on it cannot be estimated. Choose another serving device.</source>
        <translation>不知道 %1 的显存、带宽或额定功率，无法估算其推理能耗。请另选推理设备。</translation>
    </message>
    <message>
        <source>Nobody asks the model: one copy stands ready and idles.</source>
        <translation>没有人使用该模型：一个副本处于待命空闲状态。</translation>
    </message>
    <message>
        <source>In %1 months deployment does not emit as much as what came before it; its share is %2.</source>
        <translation>%1 个月内，部署的排放没有超过此前的排放；其占比为 %2。</translation>
    </message>
    <message>
        <source>Doubling every %1 months, with hardware better by a factor of %2 a year, this would take all electricity in the world (%3 TWh a year) in %4. The growth cannot go on until then.</source>
        <translation>每 %1 个月翻倍，硬件每年进步 %2 倍，到 %4 年将用掉全世界的电力（每年 %3 TWh）。增长不可能持续到那时。</translation>
    </message>
    <message>
        <source>Doubling every %1 months, with hardware better by a factor of %2 a year, energy never reaches all electricity in the world (%3 TWh a year): hardware gains as fast.</source>
        <translation>每 %1 个月翻倍，硬件每年进步 %2 倍，能耗永远达不到全世界的电力（每年 %3 TWh）：硬件进步同样快。</translation>
    </message>
    <message>
        <source>The catalogue in use holds no hours, so that waiting saves nothing here.</source>
        <translation>所用目录没有小时数据，因此这里等待不会节省任何排放。</translation>
    </message>
    <message>
        <source>No hourly carbon intensity is known for %1, so that waiting saves nothing here. Choose whose hours should count.</source>
        <translation>没有%1的逐小时碳强度，因此这里等待不会节省任何排放。请选择采用哪里的小时数据。</translation>
    </message>
    <message>
        <source>The deadline of %1 hours comes before the run is done, which takes %2: no hour is left to choose and nothing is saved. Allow more time or use more devices.</source>
        <translation>%1 小时的截止时间早于运行完成（需要 %2 小时）：没有可选的时段，也没有节省。请放宽时间或使用更多设备。</translation>
    </message>
    <message>
        <source>The run takes %1 days, longer than the year of hours: it works through every hour, and waiting saves nothing. Use more devices.</source>
        <translation>运行需要 %1 天，比一年的小时数据还长：它经历每个时段，等待没有节省。请使用更多设备。</translation>
    </message>
    <message>
        <source>A run of %1 days works through clean and dirty hours alike, so that waiting saves %2 of its operation. A cleaner place saves more.</source>
        <translation>%1 天的运行既经历清洁时段也经历高排放时段，因此等待只节省其运行排放的 %2。换到更清洁的地点节省更多。</translation>
    </message>
    <message>
        <source>The cleanest hours are chosen from those of %1 after the fact. Of that saving %2 is counted, which is what forecasts reach; pauses are taken to draw no power.</source>
        <translation>最清洁的时段是事后从 %1 年的小时数据中选出的。其中计入 %2 的节省，即预测所能达到的程度；暂停时按不耗电计算。</translation>
    </message>
    <message>
        <source>No experiments are counted, so there are none to move. Switch them on, or move the final run alone.</source>
        <translation>没有计入实验，因此没有实验可移动。请开启实验，或只移动最终运行。</translation>
    </message>
    <message>
        <source>This run trains from scratch, and the making of a model it starts from is counted as well. That is right if it goes on training that model; else switch it off.</source>
        <translation>这次运行是从头训练，却又计入了起点模型的制作。如果它是在继续训练那个模型，这样没错；否则请关闭。</translation>
    </message>
    <message>
        <source>“%1” is there already, or better. Choose a value that goes further.</source>
        <translation>“%1”已达到该水平或更好。请选择更进一步的值。</translation>
    </message>
    <message>
        <source>This works on a part of the life that is switched off. Switch on “%1” first.</source>
        <translation>这项措施针对的阶段已关闭。请先打开“%1”。</translation>
    </message>
    <message>
        <source>The experiments are not counted one by one, so nothing says how they are done. Give “%1” first.</source>
        <translation>实验没有逐次计数，无从得知做法。请先填写“%1”。</translation>
    </message>
    <message>
        <source>This training adapts a model that exists already, or distils one.</source>
        <translation>这次训练本来就是改造或蒸馏已有模型。</translation>
    </message>
    <message>
        <source>%1 does not compute in %2. Choose another precision, or newer hardware as well.</source>
        <translation>%1 不支持 %2 计算。请选择其他精度，或同时换用更新的硬件。</translation>
    </message>
    <message>
        <source>In the scenario's year no newer device of the maker of %1 did more per watt. Choose a device.</source>
        <translation>在该方案的年份，%1 的厂商没有能效更高的新设备。请自选设备。</translation>
    </message>
    <message>
        <source>No place like this one has cleaner power. Choose a place to compare.</source>
        <translation>没有电力更清洁的同类地点。请自选一个地点来比较。</translation>
    </message>
    <message>
        <source>Too few years of this grid are known for a trend, so its carbon intensity stays as it is.</source>
        <translation>该电网已知年份太少，无法得出趋势，碳强度保持不变。</translation>
    </message>
    <message>
        <source>With this measure the scenario has no answer, for instance because the model no longer fits or the target is out of reach. It is left out.</source>
        <translation>采用这项措施后方案无解，例如模型放不下或目标无法达到。因此不计入。</translation>
    </message>
    <message>
        <source>This changes nothing here: something else decides.</source>
        <translation>在这里不起作用：由其他因素决定。</translation>
    </message>
    <message>
        <source>The same measure stands further down with another value; that one counts.</source>
        <translation>同一措施在下方还有另一个值，以下方为准。</translation>
    </message>
    <message>
        <source>This takes effect only together with a measure further down.</source>
        <translation>要与下方的某项措施一起才起作用。</translation>
    </message>
    <message>
        <source>Counts in the market-based figure alone. The grid that supplies the power stays what it is.</source>
        <translation>仅计入基于市场的数值。供电的电网不变。</translation>
    </message>
    <message>
        <source>The making of the base model stays with those who trained it, and no accuracy follows for an adapted model. Check that a fitting base model exists.</source>
        <translation>基础模型的制作计在其训练者名下，改造后的模型没有准确率推算。请确认有合适的基础模型。</translation>
    </message>
    <message>
        <source>Making the smaller model takes about %1 of the training and is not counted; it loses some accuracy, which has to be checked.</source>
        <translation>制作较小的模型约需训练量的 %1，未计入；准确率会有所下降，需要检验。</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>%1 g</source>
        <translation>%1 克</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 千克</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 吨</translation>
    </message>
    <message>
        <source>%1 kt</source>
        <translation>%1 千吨</translation>
    </message>
    <message>
        <source>%1 Mt</source>
        <translation>%1 百万吨</translation>
    </message>
    <message>
        <source>%1 Gt</source>
        <translation>%1 十亿吨</translation>
    </message>
    <message>
        <source>%1 lb</source>
        <translation>%1 磅</translation>
    </message>
    <message>
        <source>%1 M lb</source>
        <translation>%1 百万磅</translation>
    </message>
    <message>
        <source>%1 B lb</source>
        <translation>%1 十亿磅</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>%1 MWh</source>
        <translation>%1 MWh</translation>
    </message>
    <message>
        <source>%1 GWh</source>
        <translation>%1 GWh</translation>
    </message>
    <message>
        <source>%1 TWh</source>
        <translation>%1 TWh</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 MW</source>
        <translation>%1 MW</translation>
    </message>
    <message>
        <source>%1 GW</source>
        <translation>%1 GW</translation>
    </message>
    <message>
        <source>%1 L</source>
        <translation>%1 升</translation>
    </message>
    <message>
        <source>%1 m³</source>
        <translation>%1 立方米</translation>
    </message>
    <message>
        <source>%1 gal</source>
        <translation>%1 加仑</translation>
    </message>
    <message>
        <source>%1 M gal</source>
        <translation>%1 百万加仑</translation>
    </message>
    <message>
        <source>%1 B gal</source>
        <translation>%1 十亿加仑</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>%1 M km</source>
        <translation>%1 百万公里</translation>
    </message>
    <message>
        <source>%1 B km</source>
        <translation>%1 十亿公里</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1 英里</translation>
    </message>
    <message>
        <source>%1 M mi</source>
        <translation>%1 百万英里</translation>
    </message>
    <message>
        <source>%1 B mi</source>
        <translation>%1 十亿英里</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1 美元</translation>
    </message>
    <message>
        <source>$%1 M</source>
        <translation>%1 百万美元</translation>
    </message>
    <message>
        <source>$%1 B</source>
        <translation>%1 十亿美元</translation>
    </message>
    <message>
        <source>$%1 T</source>
        <translation>%1 万亿美元</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 千</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 十亿</translation>
    </message>
    <message>
        <source>%1 T</source>
        <translation>%1 万亿</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>%1 千</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 十亿</translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation>%1 万亿</translation>
    </message>
    <message>
        <source>%1 million m³</source>
        <translation>%1 百万立方米</translation>
    </message>
</context>
<context>
    <name>OwnCurveWords</name>
    <message>
        <source>From %1 points of your own; they miss the curve by %2 percentage points on average</source>
        <translation>由您的 %1 个数据点得出；各点平均偏离曲线 %2 个百分点</translation>
    </message>
</context>
<context>
    <name>PaperStatement</name>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, range</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Scalewatt %1, data %2</source>
        <translation>Scalewatt %1，数据 %2</translation>
    </message>
    <message>
        <source>Training takes %1 × %2 for %3 (%4 device-hours) in %5.</source>
        <translation>训练使用 %1 个 %2，历时 %3（%4 设备小时），地点：%5。</translation>
    </message>
    <message>
        <source>With a PUE of %1 we estimate its energy at %2, and its emissions at %3 of CO₂e for the electricity (location-based, %4) and %5 for the share of making the hardware.</source>
        <translation>PUE 为 %1 时，我们估计其能耗为 %2；用电排放 %3 CO₂e（按所在地计算，%4），另有硬件制造分摊 %5。</translation>
    </message>
    <message>
        <source>With the other parts of its life that are counted, the total is %1 of CO₂e.</source>
        <translation>加上计入的生命周期其他部分，合计 %1 CO₂e。</translation>
    </message>
    <message>
        <source>Ranges are the middle 90 % of draws.</source>
        <translation>区间为抽样的中间 90 %。</translation>
    </message>
    <message>
        <source>Estimated, not measured, with %1.</source>
        <translation>用 %1 估算，并非实测。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence behind others</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Estimated, not measured, with %1: electricity of the final training run, location-based</source>
        <translation>用 %1 估算，并非实测：最终训练的用电，按所在地计算</translation>
    </message>
    <message>
        <source>%1; %2 in the middle 90 % of draws</source>
        <translation>%1；抽样的中间 90 % 为 %2</translation>
    </message>
</context>
<context>
    <name>ParameterFormat</name>
    <message>
        <source>%1 parameters</source>
        <translation>%1 参数</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 词元</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 台设备</translation>
    </message>
</context>
<context>
    <name>ParameterWords</name>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Dense models use all parameters for every token, mixtures of experts only a part. Encoders and encoder-decoders get energy and emissions but no accuracy.</source>
        <translation>稠密模型处理每个词元都用全部参数，混合专家只用一部分。编码器和编码器-解码器只有能耗和排放，没有准确率。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Size of the model: all its trained weights. Compute grows in proportion to size times tokens.</source>
        <translation>模型的规模：全部训练得到的权重。计算量与规模乘以词元数成正比。</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数量</translation>
    </message>
    <message>
        <source>Weights that work on one token in a mixture of experts. They set the compute; all of them help accuracy.</source>
        <translation>混合专家中处理一个词元所用的权重。它们决定计算量；而全部权重都有助于准确率。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Number of transformer layers. With width and context it adds the compute of attention.</source>
        <translation>Transformer 的层数。与宽度和上下文长度一起给出时，会加上注意力的计算量。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Size of the hidden state, also called the model dimension.</source>
        <translation>隐藏状态的大小，也称模型维度。</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Tokens per training sequence. Long contexts add attention compute beyond 6 N D.</source>
        <translation>每个训练序列的词元数。长上下文会在 6 N D 之外增加注意力的计算量。</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>键值头数</translation>
    </message>
    <message>
        <source>Heads whose keys and values are stored per layer; fewer heads need less memory when the model is used.</source>
        <translation>每层保存键和值的头数；头越少，使用模型时所需的内存越少。</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>头的大小</translation>
    </message>
    <message>
        <source>Width of one attention head.</source>
        <translation>一个注意力头的宽度。</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元数</translation>
    </message>
    <message>
        <source>Tokens seen during training, every pass over the data counted.</source>
        <translation>训练中见过的词元数，重复遍历的都计入。</translation>
    </message>
    <message>
        <source>Unique tokens</source>
        <translation>不重复词元数</translation>
    </message>
    <message>
        <source>Tokens that differ. Passing over them again teaches less each time; leave empty if nothing repeats.</source>
        <translation>互不重复的词元数。每多重复一遍，学到的都更少；没有重复时请留空。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Either size and tokens are given and accuracy follows, or a target accuracy is given and size and tokens follow.</source>
        <translation>要么给定规模和词元数求准确率，要么给定目标准确率求规模和词元数。</translation>
    </message>
    <message>
        <source>Scaling law</source>
        <translation>缩放定律</translation>
    </message>
    <message>
        <source>The law that turns size and tokens into loss. Each law has its own link to accuracy; losses of different laws cannot be compared.</source>
        <translation>由规模和词元数得到损失的定律。每个定律有自己的准确率关系；不同定律的损失不能比较。</translation>
    </message>
    <message>
        <source>Training recipe</source>
        <translation>训练配方</translation>
    </message>
    <message>
        <source>How well data and training of an era turn compute into accuracy. Later recipes filter data better and reach the same accuracy with less compute.</source>
        <translation>某个时期的数据和训练方法把计算量转化为准确率的效率。较新的配方数据筛选更好，用更少的计算量达到同样的准确率。</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>The test whose score is the accuracy.</source>
        <translation>以其得分作为准确率的测试。</translation>
    </message>
    <message>
        <source>Target accuracy</source>
        <translation>目标准确率</translation>
    </message>
    <message>
        <source>Score the model should reach on the benchmark. It must lie above guessing and below the most the law can reach.</source>
        <translation>模型在基准测试上应达到的得分。它必须高于瞎猜，且低于定律所能达到的最高值。</translation>
    </message>
    <message>
        <source>Split of compute</source>
        <translation>计算量的分配</translation>
    </message>
    <message>
        <source>How compute is split between size and tokens: with the least compute, at a fixed ratio, or with one of the two given.</source>
        <translation>计算量如何分配给规模和词元数：计算量最少、比例固定，或给定其中之一。</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation>每参数词元数</translation>
    </message>
    <message>
        <source>Ratio of tokens to parameters. About 20 was called compute-optimal in 2022; small models of today see hundreds or thousands.</source>
        <translation>词元数与参数量之比。2022 年认为约 20 为计算量最优；今天的小模型达到几百乃至几千。</translation>
    </message>
    <message>
        <source>Skill of the team</source>
        <translation>团队水平</translation>
    </message>
    <message>
        <source>Difference between teams with the same recipe, in the logarithm of the reducible loss. Negative is better than usual; 0.15 is one standard deviation.</source>
        <translation>同一配方下不同团队的差异，以可约损失的对数表示。负值优于平常；0.15 是一个标准差。</translation>
    </message>
    <message>
        <source>Kind of training</source>
        <translation>训练类型</translation>
    </message>
    <message>
        <source>Pretraining from scratch, or adapting a model that exists. Only pretraining has an accuracy here.</source>
        <translation>从零开始预训练，或调整已有的模型。这里只有预训练给出准确率。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Accelerator or processor the model is trained on.</source>
        <translation>训练模型所用的加速器或处理器。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>How many devices work at once. It sets the days, not the energy.</source>
        <translation>同时工作的设备数量。它决定天数，不影响能耗。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Number format of the matrix products; it chooses the peak speed of the device.</source>
        <translation>矩阵乘法的数字格式；它决定设备的峰值速度。</translation>
    </message>
    <message>
        <source>Utilisation (MFU)</source>
        <translation>利用率（MFU）</translation>
    </message>
    <message>
        <source>Model FLOP utilisation: useful model FLOP as a share of the device's dense peak. Knowing your own narrows the result more than anything else.</source>
        <translation>模型 FLOP 利用率：有用的模型 FLOP 占设备稠密峰值的比例。知道自己的数值，最能缩小结果的范围。</translation>
    </message>
    <message>
        <source>MFU measured over</source>
        <translation>MFU 的统计口径</translation>
    </message>
    <message>
        <source>All billed hours, restarts and idle time included, or single training steps. A step's figure is higher, so it is scaled down.</source>
        <translation>全部计费时间（含重启和空闲），或单个训练步。训练步的数值较高，因此会按比例调低。</translation>
    </message>
    <message>
        <source>Board power</source>
        <translation>板卡功率</translation>
    </message>
    <message>
        <source>Mean power of one accelerator board during training, without host, network and cooling.</source>
        <translation>训练期间一块加速卡的平均功率，不含主机、网络和冷却。</translation>
    </message>
    <message>
        <source>Node factor</source>
        <translation>节点系数</translation>
    </message>
    <message>
        <source>Power of the whole server divided by the power of its accelerator boards.</source>
        <translation>整台服务器的功率除以其加速卡的功率。</translation>
    </message>
    <message>
        <source>System power per device</source>
        <translation>每台设备的整机功率</translation>
    </message>
    <message>
        <source>Mean power of the whole system per device, host and network included, cooling not. It replaces board power and node factor.</source>
        <translation>每台设备分摊的整个系统平均功率，含主机和网络，不含冷却。它取代板卡功率和节点系数。</translation>
    </message>
    <message>
        <source>Rent per device-hour</source>
        <translation>每设备小时租金</translation>
    </message>
    <message>
        <source>Price of renting one device for an hour. The electricity is inside, so it is not counted again.</source>
        <translation>租用一台设备一小时的价格。电费已含在内，不再重复计算。</translation>
    </message>
    <message>
        <source>Tokens per second per device</source>
        <translation>每台设备每秒词元数</translation>
    </message>
    <message>
        <source>Measured throughput. It replaces the MFU.</source>
        <translation>实测吞吐量。它取代 MFU。</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>设备小时</translation>
    </message>
    <message>
        <source>Billed device-hours of the run, if you know them. They replace MFU and throughput.</source>
        <translation>这次训练计费的设备小时（如果知道）。它取代 MFU 和吞吐量。</translation>
    </message>
    <message>
        <source>Metered energy</source>
        <translation>计量电量</translation>
    </message>
    <message>
        <source>Electricity of the run from a bill or meter, cooling included. It replaces everything computed from hours and power.</source>
        <translation>账单或电表上这次训练的用电量，含冷却。它取代由时间和功率算出的一切。</translation>
    </message>
    <message>
        <source>Adapter parameters</source>
        <translation>适配器参数量</translation>
    </message>
    <message>
        <source>Trained weights of a low-rank adapter (LoRA).</source>
        <translation>低秩适配器（LoRA）中训练的权重。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Where the power is used: a country, a cloud region or a grid zone. Search by name or code.</source>
        <translation>用电的地点：国家、云区域或电网分区。可按名称或代码搜索。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year of the grid's carbon figure.</source>
        <translation>电网碳排放数字的年份。</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>碳强度</translation>
    </message>
    <message>
        <source>Emissions per kilowatt-hour of the grid. It replaces the figure of region and year.</source>
        <translation>电网每千瓦时的排放。它取代区域和年份对应的数字。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: energy of the whole data centre divided by that of its computers. 1 would be no cooling at all.</source>
        <translation>电能使用效率：整个数据中心的能耗除以其中计算机的能耗。1 表示完全没有冷却。</translation>
    </message>
    <message>
        <source>Cooling water (WUE)</source>
        <translation>冷却用水（WUE）</translation>
    </message>
    <message>
        <source>Water used on site per kilowatt-hour of the computers, mostly for cooling.</source>
        <translation>计算机每千瓦时在现场的用水，主要用于冷却。</translation>
    </message>
    <message>
        <source>Water of electricity</source>
        <translation>发电用水</translation>
    </message>
    <message>
        <source>Water consumed by power stations per kilowatt-hour.</source>
        <translation>发电厂每千瓦时消耗的水。</translation>
    </message>
    <message>
        <source>Contracted carbon-free share</source>
        <translation>合同无碳电力占比</translation>
    </message>
    <message>
        <source>Share of the electricity bought carbon-free under contract. It lowers the market-based figure only.</source>
        <translation>按合同购买的无碳电力所占比例。它只降低按市场计算的数字。</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour for your own machines.</source>
        <translation>自有机器每千瓦时的电价。</translation>
    </message>
    <message>
        <source>Carbon of making a device</source>
        <translation>制造一台设备的碳排放</translation>
    </message>
    <message>
        <source>Emissions of producing one device. A run carries the share of its life that it uses.</source>
        <translation>生产一台设备的排放。每次训练按占用其寿命的比例分摊。</translation>
    </message>
    <message>
        <source>Carbon of the server per device</source>
        <translation>每台设备分摊的服务器碳排放</translation>
    </message>
    <message>
        <source>Emissions of producing host, network and chassis, divided by the devices in it.</source>
        <translation>生产主机、网络和机箱的排放，按其中的设备数分摊。</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Years a device is in service.</source>
        <translation>设备服役的年数。</translation>
    </message>
    <message>
        <source>Use rate</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Share of its life that a device works. Idle life is carried by the hours of work.</source>
        <translation>设备寿命中工作的比例。空闲的部分由工作时间分摊。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Making the hardware</source>
        <translation>硬件制造</translation>
    </message>
    <message>
        <source>Count experiments</source>
        <translation>计入实验</translation>
    </message>
    <message>
        <source>Searches, tries and failed runs before the final one. Off, only the final run counts.</source>
        <translation>最终训练之前的搜索、尝试和失败的训练。关闭时只计入最终训练。</translation>
    </message>
    <message>
        <source>All runs over the final run</source>
        <translation>全部训练与最终训练之比</translation>
    </message>
    <message>
        <source>Energy of the whole project over that of the final run; 1 means no experiments. Reports give 1.5 to 2.7 for language models, and about 2,000 for one pipeline of 2018.</source>
        <translation>整个项目的能耗与最终训练能耗之比；1 表示没有实验。报告中语言模型为 1.5 至 2.7，2018 年的一个流程约为 2,000。</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <source>How many settings are tried. With a number here the factor follows from trials, their length, early stopping and failed runs.</source>
        <translation>尝试多少组设置。在此填写后，倍数由试验次数、试验长度、提前停止和失败的训练得出。</translation>
    </message>
    <message>
        <source>Way of searching</source>
        <translation>搜索方式</translation>
    </message>
    <message>
        <source>Searching trains anew for every trial. Default first trains once as others did, chooses the model, and only fine-tunes the chosen one.</source>
        <translation>搜索方式为每次试验重新训练。“先用默认配置”则照他人的做法训练一次，选定模型，之后只微调选定的模型。</translation>
    </message>
    <message>
        <source>Length of a trial</source>
        <translation>单次试验的长度</translation>
    </message>
    <message>
        <source>Work of one trial as a share of the final run.</source>
        <translation>一次试验的工作量占最终训练的比例。</translation>
    </message>
    <message>
        <source>Saved by early stopping</source>
        <translation>提前停止节省的比例</translation>
    </message>
    <message>
        <source>Share of the trials' work that is not done because bad trials are stopped.</source>
        <translation>因停止不佳的试验而省去的试验工作量比例。</translation>
    </message>
    <message>
        <source>Failed runs</source>
        <translation>失败的训练</translation>
    </message>
    <message>
        <source>Work lost in runs that were thrown away, in final runs: 0.5 is half of one.</source>
        <translation>作废训练中损失的工作量，以最终训练为单位：0.5 即半次。</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Count moving the data</source>
        <translation>计入数据搬运</translation>
    </message>
    <message>
        <source>Sending the corpus to where the training runs and keeping it there, and whether training in the other place pays that back.</source>
        <translation>把语料传到训练所在地并保存在那里，以及在另一地训练能否抵回这些排放。</translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation>数据所在地</translation>
    </message>
    <message>
        <source>The place the corpus comes from, where the training would run otherwise. Empty: the same grid, so nothing is saved.</source>
        <translation>语料的来源地，也是否则会进行训练的地方。留空：同一电网，因此没有节省。</translation>
    </message>
    <message>
        <source>Carbon intensity there</source>
        <translation>该地的碳强度</translation>
    </message>
    <message>
        <source>Emissions per kilowatt-hour where the data lie.</source>
        <translation>数据所在地每千瓦时的排放。</translation>
    </message>
    <message>
        <source>Size of the corpus</source>
        <translation>语料大小</translation>
    </message>
    <message>
        <source>One copy, in terabytes. Left empty it follows from the tokens, each different one once.</source>
        <translation>一份副本，以太字节计。留空则由词元数得出，不重复的词元各计一次。</translation>
    </message>
    <message>
        <source>Bytes per token</source>
        <translation>每词元字节数</translation>
    </message>
    <message>
        <source>Raw English text takes 3 to 5 bytes a token, token numbers 2 to 4.</source>
        <translation>英文原文每词元 3 至 5 字节，词元编号为 2 至 4 字节。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>How often the corpus is sent and kept.</source>
        <translation>语料传输并保存的份数。</translation>
    </message>
    <message>
        <source>Energy of the network</source>
        <translation>网络能耗</translation>
    </message>
    <message>
        <source>Average energy of sending a gigabyte between data centres. Studies differ by a factor of sixty, and more traffic barely changes what networks draw.</source>
        <translation>在数据中心之间传输 1 GB 的平均能耗。各项研究相差六十倍，而流量增加几乎不改变网络的功率。</translation>
    </message>
    <message>
        <source>Power of storage</source>
        <translation>存储功率</translation>
    </message>
    <message>
        <source>Drives that keep one copy, per terabyte, before cooling.</source>
        <translation>保存一份副本的驱动器，按每太字节计，不含制冷。</translation>
    </message>
    <message>
        <source>Months kept</source>
        <translation>保存月数</translation>
    </message>
    <message>
        <source>How long the copies stay where the training runs.</source>
        <translation>副本在训练所在地保存多久。</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>制造范围</translation>
    </message>
    <message>
        <source>How much of the machine counts: the device with its share of the server, the board alone, or only the piece of silicon, as some studies do.</source>
        <translation>计入机器的多少：设备及其分摊的服务器、仅板卡，或如某些研究那样只计硅片。</translation>
    </message>
    <message>
        <source>Moving the data</source>
        <translation>数据搬运</translation>
    </message>
    <message>
        <source>Count deployment</source>
        <translation>计入部署</translation>
    </message>
    <message>
        <source>Answering requests with the finished model. Off, the life ends with training.</source>
        <translation>用训练好的模型应答请求。关闭时，生命周期止于训练。</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>每天请求数</translation>
    </message>
    <message>
        <source>In the first month. Many at once share the reading of the weights, so that each takes less energy.</source>
        <translation>指首月。同时处理的请求共用一次权重读取，因此每个请求的能耗更少。</translation>
    </message>
    <message>
        <source>Growth of requests a month</source>
        <translation>请求量月增长</translation>
    </message>
    <message>
        <source>How many more requests each month has than the one before.</source>
        <translation>每个月的请求量比上个月增加多少。</translation>
    </message>
    <message>
        <source>Months in service</source>
        <translation>服务月数</translation>
    </message>
    <message>
        <source>How long the model answers before it is replaced.</source>
        <translation>模型在被替换之前服务多久。</translation>
    </message>
    <message>
        <source>Tokens of a question</source>
        <translation>每次提问的词元数</translation>
    </message>
    <message>
        <source>Read at once before the answer begins.</source>
        <translation>在开始回答之前一次读入。</translation>
    </message>
    <message>
        <source>Tokens of an answer</source>
        <translation>每次回答的词元数</translation>
    </message>
    <message>
        <source>Written one by one; each needs a pass through the model.</source>
        <translation>逐个生成，每个都要把模型运行一遍。</translation>
    </message>
    <message>
        <source>Serving device</source>
        <translation>推理设备</translation>
    </message>
    <message>
        <source>What answers. Without a choice, the device of training.</source>
        <translation>用什么设备应答。未选择时，用训练的设备。</translation>
    </message>
    <message>
        <source>Devices per copy</source>
        <translation>每个副本的设备数</translation>
    </message>
    <message>
        <source>Devices that hold one copy of the model together. Without a number, as many as it needs, doubled until it fits.</source>
        <translation>共同容纳一个模型副本的设备数。未填写时，按需要逐次加倍，直到放得下。</translation>
    </message>
    <message>
        <source>Serving precision</source>
        <translation>推理精度</translation>
    </message>
    <message>
        <source>Bits of a weight. Fewer bits mean less to read for every token.</source>
        <translation>每个权重的位数。位数越少，每个词元要读取的数据越少。</translation>
    </message>
    <message>
        <source>Requests at once, at most</source>
        <translation>同时处理的请求上限</translation>
    </message>
    <message>
        <source>How many requests one copy answers together, if memory holds them and enough of them come.</source>
        <translation>一个副本同时应答多少请求，前提是显存放得下且请求足够多。</translation>
    </message>
    <message>
        <source>Use of the serving fleet</source>
        <translation>推理集群利用率</translation>
    </message>
    <message>
        <source>Share of its time that the fleet answers. The rest it stands ready for peaks and draws idle power.</source>
        <translation>集群用于应答的时间占比。其余时间为高峰待命，消耗空闲功率。</translation>
    </message>
    <message>
        <source>Measured over estimated energy</source>
        <translation>实测与估算能耗之比</translation>
    </message>
    <message>
        <source>1 takes the estimate as it is. Nine in ten measured servers lie between half of it and twice as much.</source>
        <translation>1 表示直接采用估算。十分之九的实测服务器在估算的一半到两倍之间。</translation>
    </message>
    <message>
        <source>Place of serving</source>
        <translation>推理地点</translation>
    </message>
    <message>
        <source>Where the servers stand. Without a choice, the place of training.</source>
        <translation>服务器所在地。未选择时，为训练地点。</translation>
    </message>
    <message>
        <source>Carbon intensity while serving</source>
        <translation>推理时的碳强度</translation>
    </message>
    <message>
        <source>CO₂e per kWh of the grid that feeds the servers.</source>
        <translation>为服务器供电的电网每千瓦时的 CO₂e。</translation>
    </message>
    <message>
        <source>PUE while serving</source>
        <translation>推理时的 PUE</translation>
    </message>
    <message>
        <source>Energy of the whole data centre over that of its servers.</source>
        <translation>整个数据中心能耗与其服务器能耗之比。</translation>
    </message>
    <message>
        <source>Answering requests</source>
        <translation>应答请求</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>展望未来</translation>
    </message>
    <message>
        <source>What becomes of this energy if demand goes on doubling, and where that must end. It adds nothing to the totals.</source>
        <translation>若需求继续翻倍，能耗会如何变化，又必然止于何处。不计入总量。</translation>
    </message>
    <message>
        <source>Months to double</source>
        <translation>翻倍所需月数</translation>
    </message>
    <message>
        <source>Time in which demand doubles. 3.4 described the largest runs of 2012 to 2018; later counts give 5 to 10.</source>
        <translation>需求翻倍所需的时间。3.4 描述的是 2012 至 2018 年最大的训练；之后的统计为 5 至 10。</translation>
    </message>
    <message>
        <source>Energy in the first year</source>
        <translation>首年能耗</translation>
    </message>
    <message>
        <source>What the growth begins with. Empty: one project like this one a year.</source>
        <translation>增长的起点。留空：每年一个此类项目。</translation>
    </message>
    <message>
        <source>Better hardware, factor a year</source>
        <translation>硬件进步，每年倍数</translation>
    </message>
    <message>
        <source>How much more new hardware does with a kilowatt-hour every year.</source>
        <translation>新硬件每年用一千瓦时能多做多少。</translation>
    </message>
    <message>
        <source>Path of the grid</source>
        <translation>电网路径</translation>
    </message>
    <message>
        <source>The grid as it is, on its own trend of 2015 to 2025, or falling evenly to nothing.</source>
        <translation>电网保持现状，沿 2015 至 2025 年自身趋势，或均匀降到零。</translation>
    </message>
    <message>
        <source>Year without emissions</source>
        <translation>零排放年份</translation>
    </message>
    <message>
        <source>When the grid has reached its target.</source>
        <translation>电网达到目标的年份。</translation>
    </message>
    <message>
        <source>Claimed savings that come true</source>
        <translation>据称节省中实现的比例</translation>
    </message>
    <message>
        <source>Share of the 1.5 to 4 % of world emissions that AI is said to save in 2030.</source>
        <translation>据称 AI 在 2030 年可节省世界排放的 1.5 至 4 %，其中实现的比例。</translation>
    </message>
    <message>
        <source>Savings owed to AI</source>
        <translation>归功于 AI 的节省</translation>
    </message>
    <message>
        <source>Share of those savings that would not come without AI.</source>
        <translation>这些节省中没有 AI 就不会出现的比例。</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Worn-out servers</source>
        <translation>报废的服务器</translation>
    </message>
    <message>
        <source>How a long deployment replaces them. In parts: hours beyond one life wear out a second machine in parts, and a fleet uses the rest. Whole machines: bought for this service alone and scrapped with it.</source>
        <translation>长期部署如何更换服务器。按份额：超过一个寿命的小时只损耗第二台机器的一部分，其余由机群使用。整机：只为本服务购买，并随之报废。</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>用电时段</translation>
    </message>
    <message>
        <source>Move to cleaner hours</source>
        <translation>移到更清洁的时段</translation>
    </message>
    <message>
        <source>Power is cleaner in some hours than in others. Work that may wait is done in those; what that saves is taken off the location-based total.</source>
        <translation>电力在某些时段更清洁。可以等待的工作放到这些时段去做，节省的排放从基于位置的总量中扣除。</translation>
    </message>
    <message>
        <source>Way to wait</source>
        <translation>等待方式</translation>
    </message>
    <message>
        <source>One clean stretch without a break, or pauses in the dirtiest hours. Pausing saves more and needs checkpoints, and machines that others use meanwhile.</source>
        <translation>一段不间断的清洁时段，或在排放最高的时段暂停。暂停节省更多，但需要检查点，并且机器在暂停时要有别人使用。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>可等待时间</translation>
    </message>
    <message>
        <source>By how many hours the run may be done later than if it started at once. A day lets it choose any hour of the day, a week also waits for wind.</source>
        <translation>与立即开始相比，运行可以晚多少小时完成。一天可以选择一天中的任何时段，一周还能等到有风的时候。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Hours from the moment at which it could start until it must be done. Given, it goes before the patience.</source>
        <translation>从可以开始的时刻到必须完成的小时数。给出后优先于可等待时间。</translation>
    </message>
    <message>
        <source>Share that can wait</source>
        <translation>可等待的份额</translation>
    </message>
    <message>
        <source>Part of the run's energy that is moved; the rest is used whenever it comes.</source>
        <translation>运行能耗中被移动的部分；其余部分随时使用。</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>采用哪里的小时数据</translation>
    </message>
    <message>
        <source>Place whose hourly carbon intensity gives the shape of day and year. Empty: the place of the training.</source>
        <translation>其逐小时碳强度给出日内和年内形状的地点。留空：训练所在地。</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>移动哪些工作</translation>
    </message>
    <message>
        <source>The final run alone, or the experiments as well. Experiments are taken to be as long as the final run; shorter ones save more.</source>
        <translation>只移动最终运行，或连同实验一起移动。实验按与最终运行同样长计算；更短的实验节省更多。</translation>
    </message>
    <message>
        <source>Saving that a forecast reaches</source>
        <translation>预测能实现的节省</translation>
    </message>
    <message>
        <source>Share of what is saved by who knows every hour beforehand. The hours to come have to be forecast, and some are forecast wrongly.</source>
        <translation>相对于预先知道每个小时的情形所能节省的份额。未来的时段需要预测，其中一些会预测错。</translation>
    </message>
    <message>
        <source>Count the model it starts from</source>
        <translation>计入起点模型</translation>
    </message>
    <message>
        <source>An adaptation is not free: somebody trained the model off the shelf. Off, only the adaptation counts.</source>
        <translation>适配并非没有代价：现成的模型也是有人训练出来的。关闭时只计算适配本身。</translation>
    </message>
    <message>
        <source>Tokens it was trained on</source>
        <translation>它训练所用的词元</translation>
    </message>
    <message>
        <source>What the model off the shelf has seen. Its training is counted on the machines and in the place of this scenario.</source>
        <translation>现成模型见过的词元数。它的训练按本方案的机器和地点计算。</translation>
    </message>
    <message>
        <source>Share carried by this project</source>
        <translation>本项目承担的份额</translation>
    </message>
    <message>
        <source>All of the making, or a part: 1 % where a hundred projects start from the same model.</source>
        <translation>承担全部制作，或其中一部分：若一百个项目都从同一模型出发，则为 1 %。</translation>
    </message>
    <message>
        <source>Off the shelf</source>
        <translation>现成模型</translation>
    </message>
    <message>
        <source>Size of the served model</source>
        <translation>部署模型的规模</translation>
    </message>
    <message>
        <source>Parameters of the model that answers over those of the one that was trained: below 100 % a distilled one. Making it is not counted.</source>
        <translation>回答请求的模型与训练模型的参数量之比：低于 100 % 表示蒸馏模型。其制作不计入。</translation>
    </message>
    <message>
        <source>Gain from tuned software</source>
        <translation>软件调优的增益</translation>
    </message>
    <message>
        <source>How much faster the software is than what is usual on this device. Counts where no MFU, throughput or hours of your own are known.</source>
        <translation>软件比该设备上的常见水平快多少。仅在没有自己的 MFU、吞吐量或时长时计入。</translation>
    </message>
</context>
<context>
    <name>PeerWords</name>
    <message>
        <source>TDP of %1 a device, not %2 at the node</source>
        <translation>每设备 TDP %1，而非节点的 %2</translation>
    </message>
    <message>
        <source>TDP and memory of %1 a device, not %2 at the node</source>
        <translation>每设备 TDP 加内存 %1，而非节点的 %2</translation>
    </message>
    <message>
        <source>a device half in use at %1, not %2 at the node</source>
        <translation>半负荷设备 %1，而非节点的 %2</translation>
    </message>
    <message>
        <source>%1 a device, not %2</source>
        <translation>每设备 %1，而非 %2</translation>
    </message>
    <message>
        <source>the device alone at %1, not %2 at the node</source>
        <translation>仅设备本身 %1，而非节点的 %2</translation>
    </message>
    <message>
        <source>not applicable to training: it estimates requests alone</source>
        <translation>不适用于训练：它只估算请求</translation>
    </message>
    <message>
        <source>not applicable: it has no power of this device</source>
        <translation>不适用：它没有该设备的功率</translation>
    </message>
    <message>
        <source>not applicable: the scenario has no hours to start from</source>
        <translation>不适用：该方案没有可用的小时数</translation>
    </message>
    <message>
        <source>%1 times our device-hours</source>
        <translation>为我们设备小时的 %1 倍</translation>
    </message>
    <message>
        <source>no PUE, not %1</source>
        <translation>不计 PUE，而非 %1</translation>
    </message>
    <message>
        <source>PUE %1, not %2</source>
        <translation>PUE %1，而非 %2</translation>
    </message>
    <message>
        <source>%1 g/kWh, not %2</source>
        <translation>%1 克/千瓦时，而非 %2</translation>
    </message>
    <message>
        <source>told what it takes</source>
        <translation>告知所需输入</translation>
    </message>
    <message>
        <source>its own defaults</source>
        <translation>自身默认值</translation>
    </message>
    <message>
        <source>counts %1 of embodied carbon on top</source>
        <translation>另计 %1 隐含碳</translation>
    </message>
    <message>
        <source>the same assumptions</source>
        <translation>相同的假设</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between assumptions</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>PlacesChart</name>
    <message>
        <source>Least in %1: %2</source>
        <comment>place, amount</comment>
        <translation>%1最少：%2</translation>
    </message>
    <message>
        <source>Nowhere less than in %1: %2</source>
        <translation>没有比%1更少的地方：%2</translation>
    </message>
    <message>
        <source>%1: %2. Lowest: %3, %4</source>
        <comment>place, amount, best place, amount</comment>
        <translation>%1：%2。最低：%3，%4</translation>
    </message>
    <message>
        <source>This scenario has no answer. Choose a target that can be reached.</source>
        <translation>此情景无解。请选择可以达到的目标。</translation>
    </message>
    <message>
        <source>The same run elsewhere</source>
        <translation>换个地方训练</translation>
    </message>
    <message numerus="yes">
        <source>%1 places; a click moves the run there</source>
        <translation>
            <numerusform>共 %1 个地点；单击即把训练移到那里</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank and place</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>%1 is %2; allowed is %3.</source>
        <translation>%1 是 %2；允许：%3。</translation>
    </message>
    <message>
        <source>%1 is missing; allowed is %3.</source>
        <translation>缺少 %1；允许：%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>this is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>the file cannot be read (%2).</source>
        <translation>无法读取文件（%2）。</translation>
    </message>
    <message>
        <source>the file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>the file has %2 bytes; allowed is %3.</source>
        <translation>文件有 %2 字节；允许：%3。</translation>
    </message>
    <message>
        <source>the file cannot be written (%2).</source>
        <translation>无法写入文件（%2）。</translation>
    </message>
    <message>
        <source>not UTF-8 text at %1; save the file as UTF-8.</source>
        <translation>%1 处不是 UTF-8 文本；请把文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>not valid JSON at %1, near %2.</source>
        <translation>%1 处不是有效的 JSON，附近的内容是 %2。</translation>
    </message>
    <message>
        <source>not valid JSON at %1: the text ends too early.</source>
        <translation>%1 处不是有效的 JSON：文本过早结束。</translation>
    </message>
    <message>
        <source>%1 is nested %2 levels deep; allowed is %3.</source>
        <translation>%1 嵌套了 %2 层；允许：%3。</translation>
    </message>
    <message>
        <source>%1 is there twice; each key is allowed once.</source>
        <translation>%1 出现了两次；每个键只允许出现一次。</translation>
    </message>
    <message>
        <source>%1 is not a known key; allowed is %3.</source>
        <translation>%1 不是已知的键；允许：%3。</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1 不是已知的键。</translation>
    </message>
    <message>
        <source>%1 is no finite number; allowed is a finite number.</source>
        <translation>%1 不是有限的数；允许的是有限的数。</translation>
    </message>
    <message>
        <source>%1 is %2; allowed is a range that rises from low over mode to high.</source>
        <translation>%1 是 %2；允许的是从 low 经 mode 到 high 递增的区间。</translation>
    </message>
    <message>
        <source>%1 is %2, no known device; did you mean %3?</source>
        <translation>%1 是 %2，不是已知的设备；是否想写 %3？</translation>
    </message>
    <message>
        <source>%1 is %2, no known device; “scalewatt catalog hardware” lists what is allowed.</source>
        <translation>%1 是 %2，不是已知的设备；“scalewatt catalog hardware”会列出允许的设备。</translation>
    </message>
    <message>
        <source>%1 is %2, no known region; did you mean %3?</source>
        <translation>%1 是 %2，不是已知的区域；是否想写 %3？</translation>
    </message>
    <message>
        <source>%1 is %2, no known region; “scalewatt catalog regions” lists what is allowed.</source>
        <translation>%1 是 %2，不是已知的区域；“scalewatt catalog regions”会列出允许的区域。</translation>
    </message>
    <message>
        <source>%1 is %2, which this device does not have; allowed is %3.</source>
        <translation>%1 是 %2，这种设备没有；允许：%3。</translation>
    </message>
    <message>
        <source>%1 is %2, more than all parameters; allowed is %3.</source>
        <translation>%1 是 %2，多于全部参数；允许：%3。</translation>
    </message>
    <message>
        <source>%1 is %2, but only a mixture of experts has inactive parameters; allowed is %3.</source>
        <translation>%1 是 %2，但只有混合专家才有不激活的参数；允许：%3。</translation>
    </message>
    <message>
        <source>%1 is missing, and the answer needs it; allowed is %3.</source>
        <translation>缺少 %1，而求解需要它；允许：%3。</translation>
    </message>
    <message>
        <source>%1 does not fit the catalogue format: %2</source>
        <translation>%1 不符合目录格式：%2</translation>
    </message>
    <message>
        <source>%1 is missing: every record has to name its source.</source>
        <translation>缺少 %1：每条记录都必须注明来源。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is %2; allowed is nothing or a number, %3.</source>
        <translation>%1 是 %2；允许留空，或填 %3 的数。</translation>
    </message>
    <message>
        <source>%1 has %2 cells; allowed is %3.</source>
        <translation>%1 有 %2 个单元格；允许：%3。</translation>
    </message>
    <message>
        <source>%1 has a quote that never closes: %2</source>
        <translation>%1 有一个没有闭合的引号：%2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number or null</source>
        <translation>数字或 null</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a range {"low", "mode", "high"}</source>
        <translation>区间 {"low", "mode", "high"}</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>引号中的文本</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>花括号中的对象</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>方括号中的列表</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>any finite number</source>
        <translation>任何有限的数</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>above %1 up to %2</source>
        <translation>大于 %1 且不大于 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>%1 holds %2 scenarios; allowed is %3.</source>
        <translation>%1 含 %2 个方案；允许的是 %3。</translation>
    </message>
    <message>
        <source>%1 has %2 points; allowed is %3.</source>
        <translation>%1 有 %2 个点；允许的是 %3。</translation>
    </message>
    <message>
        <source>%1 fixes no curve: accuracy has to rise with compute, and some points have to lie between floor and top.</source>
        <translation>%1 定不出曲线：准确率须随算力上升，且要有一些点落在下限与上限之间。</translation>
    </message>
    <message>
        <source>%2 is no zone with hourly data; did you mean one of these: %3?</source>
        <translation>%2 不是有逐时数据的电网区；是否想输入其中之一：%3？</translation>
    </message>
    <message>
        <source>the hourly data are damaged at %1.</source>
        <translation>逐时数据在 %1 处已损坏。</translation>
    </message>
    <message>
        <source>there is no scenario's line; one begins with %3.</source>
        <translation>没有方案文字行；它以 %3 开头。</translation>
    </message>
    <message>
        <source>the scenario's line was cut short or changed on its way; copy the whole of it once more, from “scalewatt:” to the full stop.</source>
        <translation>方案文字行在途中被截断或改动；请重新完整复制，从“scalewatt:”到句点。</translation>
    </message>
    <message>
        <source>the scenario's line holds %2 bytes; allowed is %3. Send the file instead.</source>
        <translation>方案文字行有 %2 字节；允许：%3。请改为发送文件。</translation>
    </message>
    <message>
        <source>the scenario's line is of version %2; allowed is %3.</source>
        <translation>方案文字行的版本是 %2；允许的是 %3。</translation>
    </message>
    <message>
        <source>the scenario's line names no version; allowed is %3.</source>
        <translation>方案文字行没有版本；允许的是 %3。</translation>
    </message>
    <message>
        <source>this is no picture that can be read; allowed is %3.</source>
        <translation>这不是可读取的图片；允许的是 %3。</translation>
    </message>
    <message>
        <source>the picture has %2 pixels; allowed is %3.</source>
        <translation>图片有 %2 个像素；允许：%3。</translation>
    </message>
    <message>
        <source>nothing was written: the scenario has no answer to state.</source>
        <translation>什么也没有写出：方案无解，没有可声明的结果。</translation>
    </message>
    <message>
        <source>%1 holds %2 measures; allowed is %3.</source>
        <translation>%1 有 %2 项措施；允许 %3。</translation>
    </message>
</context>
<context>
    <name>QuantityWords</name>
    <message>
        <source>Loss (nats per token)</source>
        <translation>损失（nat/词元）</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数量</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元数</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>训练计算量</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>设备小时</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Energy of the boards</source>
        <translation>板卡能耗</translation>
    </message>
    <message>
        <source>Energy of the servers</source>
        <translation>服务器能耗</translation>
    </message>
    <message>
        <source>Training energy, facility</source>
        <translation>训练能耗（含机房）</translation>
    </message>
    <message>
        <source>Operation, location-based CO₂e</source>
        <translation>运行 CO₂e，按所在地计算</translation>
    </message>
    <message>
        <source>Operation, market-based CO₂e</source>
        <translation>运行 CO₂e，按市场计算</translation>
    </message>
    <message>
        <source>Making the hardware, CO₂e</source>
        <translation>硬件制造 CO₂e</translation>
    </message>
    <message>
        <source>Training water</source>
        <translation>训练用水</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>训练费用</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>CO₂e, location-based</source>
        <translation>CO₂e，按所在地计算</translation>
    </message>
    <message>
        <source>CO₂e, market-based</source>
        <translation>CO₂e，按市场计算</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>One more point, CO₂e</source>
        <translation>再提高 1 个百分点，CO₂e</translation>
    </message>
    <message>
        <source>One more point, energy</source>
        <translation>再提高 1 个百分点，能耗</translation>
    </message>
    <message>
        <source>One more point, cost</source>
        <translation>再提高 1 个百分点，费用</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>kg CO₂e</source>
        <translation>千克 CO₂e</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>L</source>
        <translation>升</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>g CO₂e/kWh</source>
        <translation>g CO₂e/kWh</translation>
    </message>
    <message>
        <source>L/kWh</source>
        <translation>L/kWh</translation>
    </message>
    <message>
        <source>USD/kWh</source>
        <translation>美元/kWh</translation>
    </message>
    <message>
        <source>USD/h</source>
        <translation>美元/小时</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Experiments, compute</source>
        <translation>实验，计算量</translation>
    </message>
    <message>
        <source>Experiments, device-hours</source>
        <translation>实验，设备小时</translation>
    </message>
    <message>
        <source>Experiments, time on all devices</source>
        <translation>实验，占用全部设备的时间</translation>
    </message>
    <message>
        <source>Experiments, energy of the boards</source>
        <translation>实验，板卡能耗</translation>
    </message>
    <message>
        <source>Experiments, energy of the servers</source>
        <translation>实验，服务器能耗</translation>
    </message>
    <message>
        <source>Experiments, energy</source>
        <translation>实验，能耗</translation>
    </message>
    <message>
        <source>Experiments, operation, location-based CO₂e</source>
        <translation>实验，运行，基于位置的 CO₂e</translation>
    </message>
    <message>
        <source>Experiments, operation, market-based CO₂e</source>
        <translation>实验，运行，基于市场的 CO₂e</translation>
    </message>
    <message>
        <source>Experiments, making the hardware, CO₂e</source>
        <translation>实验，硬件制造 CO₂e</translation>
    </message>
    <message>
        <source>Experiments, water</source>
        <translation>实验，用水</translation>
    </message>
    <message>
        <source>Experiments, cost</source>
        <translation>实验，费用</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>语料</translation>
    </message>
    <message>
        <source>Moving data, energy of networks</source>
        <translation>数据搬运，网络能耗</translation>
    </message>
    <message>
        <source>Moving data, energy of drives</source>
        <translation>数据搬运，存储能耗</translation>
    </message>
    <message>
        <source>Moving data, energy</source>
        <translation>数据搬运，能耗</translation>
    </message>
    <message>
        <source>Moving data, location-based CO₂e</source>
        <translation>数据搬运，基于位置的 CO₂e</translation>
    </message>
    <message>
        <source>Moving data, market-based CO₂e</source>
        <translation>数据搬运，基于市场的 CO₂e</translation>
    </message>
    <message>
        <source>Moving data, water</source>
        <translation>数据搬运，用水</translation>
    </message>
    <message>
        <source>Moving data, cost of electricity</source>
        <translation>数据搬运，电费</translation>
    </message>
    <message>
        <source>Saved by training elsewhere, CO₂e</source>
        <translation>异地训练节省的 CO₂e</translation>
    </message>
    <message>
        <source>Moving pays back after, device-hours</source>
        <translation>搬运抵回所需的设备小时</translation>
    </message>
    <message>
        <source>Training water, on site</source>
        <translation>训练用水，现场</translation>
    </message>
    <message>
        <source>Training water, at power stations</source>
        <translation>训练用水，发电厂</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Deployment, device-hours</source>
        <translation>部署，设备小时</translation>
    </message>
    <message>
        <source>Deployment, energy of the boards</source>
        <translation>部署，板卡能耗</translation>
    </message>
    <message>
        <source>Deployment, energy of the servers</source>
        <translation>部署，服务器能耗</translation>
    </message>
    <message>
        <source>Deployment, energy</source>
        <translation>部署，能耗</translation>
    </message>
    <message>
        <source>Deployment, operation, location-based CO₂e</source>
        <translation>部署，运行，基于位置的 CO₂e</translation>
    </message>
    <message>
        <source>Deployment, operation, market-based CO₂e</source>
        <translation>部署，运行，基于市场的 CO₂e</translation>
    </message>
    <message>
        <source>Deployment, making the hardware, CO₂e</source>
        <translation>部署，制造硬件的 CO₂e</translation>
    </message>
    <message>
        <source>Deployment, water</source>
        <translation>部署，用水</translation>
    </message>
    <message>
        <source>Deployment, cost</source>
        <translation>部署，费用</translation>
    </message>
    <message>
        <source>Deployment, energy per output token (boards)</source>
        <translation>部署，每个输出词元的能耗（板卡）</translation>
    </message>
    <message>
        <source>Deployment, share of all CO₂e</source>
        <translation>部署，占全部 CO₂e 的比例</translation>
    </message>
    <message>
        <source>Deployment, months until it has emitted as much as training</source>
        <translation>部署，排放追上训练所需的月数</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>Deployment, water on site</source>
        <translation>部署，现场用水</translation>
    </message>
    <message>
        <source>Deployment, water at the power stations</source>
        <translation>部署，发电厂用水</translation>
    </message>
    <message>
        <source>Saved in cleaner hours, CO₂e</source>
        <translation>清洁时段节省的 CO₂e</translation>
    </message>
    <message>
        <source>Saved in cleaner hours, share of operation</source>
        <translation>清洁时段节省，占运行的份额</translation>
    </message>
    <message>
        <source>Done later for cleaner hours</source>
        <translation>为清洁时段推迟完成</translation>
    </message>
    <message>
        <source>Base model, compute</source>
        <translation>基础模型，计算量</translation>
    </message>
    <message>
        <source>Base model, device-hours</source>
        <translation>基础模型，设备小时</translation>
    </message>
    <message>
        <source>Base model, energy</source>
        <translation>基础模型，能耗</translation>
    </message>
    <message>
        <source>Base model, operation, location-based CO₂e</source>
        <translation>基础模型，运行，按地点计的 CO₂e</translation>
    </message>
    <message>
        <source>Base model, operation, market-based CO₂e</source>
        <translation>基础模型，运行，按市场计的 CO₂e</translation>
    </message>
    <message>
        <source>Base model, making the hardware, CO₂e</source>
        <translation>基础模型，制造硬件，CO₂e</translation>
    </message>
    <message>
        <source>Base model, water</source>
        <translation>基础模型，用水</translation>
    </message>
    <message>
        <source>Base model, cost</source>
        <translation>基础模型，费用</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>out of reach in nearly all draws</source>
        <translation>几乎所有抽样都达不到</translation>
    </message>
    <message>
        <source>%1 or more, with no upper end: too many draws do not get there</source>
        <translation>%1 或更多，没有上限：太多抽样达不到</translation>
    </message>
    <message>
        <source>%1 to %2 in the middle 90 % of draws</source>
        <translation>抽样的中间 90 %：%1 至 %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>RegionWords</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>provider, code, place</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, code</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ReportContent</name>
    <message>
        <source>For the metadata of a model card; emissions in grams.</source>
        <translation>用于模型卡的元数据；排放以克计。</translation>
    </message>
    <message>
        <source>This line holds the scenarios. Copy all of it, from “scalewatt:” to the full stop, and paste it into Scalewatt (Edit, “Paste a scenario”), or give it to the command line in place of a file.</source>
        <translation>这行文字包含全部方案。请完整复制，从“scalewatt:”到句点，粘贴到 Scalewatt（编辑，“粘贴方案”），或在命令行中代替文件。</translation>
    </message>
    <message>
        <source>The same line as a QR code.</source>
        <translation>同一行文字的二维码。</translation>
    </message>
    <message>
        <source>The line of “%1” alone as a QR code.</source>
        <translation>仅“%1”一个方案的二维码。</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1（基准）</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>表 %1　%2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>图 %1　%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two scenarios</comment>
        <translation>%1与%2</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 和另外 %2 个方案</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Energy, carbon, water and cost of training AI: %1</source>
        <translation>训练 AI 的能耗、碳排放、用水和费用：%1</translation>
    </message>
    <message>
        <source>An estimate, not a measurement</source>
        <translation>估算，并非实测</translation>
    </message>
    <message>
        <source>“%1” has no answer; its notices below say why.</source>
        <translation>“%1”无解；原因见下文提示。</translation>
    </message>
    <message>
        <source>“%1” emits about %2 of CO₂e: %3.</source>
        <translation>“%1”约排放 %2 CO₂e：%3。</translation>
    </message>
    <message>
        <source>“%1” emits about %2 of CO₂e.</source>
        <translation>“%1”约排放 %2 CO₂e。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”：%2。</translation>
    </message>
    <message>
        <source>%1 That is %2 against “%3”.</source>
        <translation>%1与“%3”相比为 %2。</translation>
    </message>
    <message>
        <source>%1 less than the baseline: about %2.</source>
        <translation>比基准少 %1，约合 %2。</translation>
    </message>
    <message>
        <source>%1 more than the baseline: about %2.</source>
        <translation>比基准多 %1，约合 %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, by energy</source>
        <translation>%1（按能量）</translation>
    </message>
    <message>
        <source>%1, by CO₂e</source>
        <translation>%1（按 CO₂e）</translation>
    </message>
    <message>
        <source>“%1” is about the same as each of these:</source>
        <translation>“%1”大约相当于以下每一项：</translation>
    </message>
    <message>
        <source>Before you look at the figures: how many tonnes of CO₂e do you expect? Write down your guess and why.</source>
        <translation>看数字之前：你预计是多少吨 CO₂e？写下你的猜测和理由。</translation>
    </message>
    <message>
        <source>On the next page a curve rises ever more steeply to the right. What does the next point of accuracy cost, and why does it cost more than the one before?</source>
        <translation>下一页的曲线越往右越陡。准确率再提高一个百分点要付出多少，为什么比上一个百分点更多？</translation>
    </message>
    <message>
        <source>Which of the inputs that differ makes most of the difference? How could you find out?</source>
        <translation>不同的输入中，哪一个造成的差别最大？怎样才能查明？</translation>
    </message>
    <message>
        <source>Which part is the largest, and what could make it smaller?</source>
        <translation>哪一部分最大，怎样能使它变小？</translation>
    </message>
    <message>
        <source>What does the range say, and what does it not say? Name one input whose true value would narrow it.</source>
        <translation>区间说明了什么，又没有说明什么？举出一个知道真实值就能缩小区间的输入。</translation>
    </message>
    <message>
        <source>Size and tokens are given. The loss follows from them by the law %1, and the accuracy on %2 from the loss by a link fitted to published models.</source>
        <translation>规模和词元数已给定。损失由定律 %1 得出，%2 上的准确率再由损失按已发表模型拟合的关系得出。</translation>
    </message>
    <message>
        <source>The accuracy aimed at on %2 asks for a loss, by a link fitted to published models; the loss asks for a size and a number of tokens, by the law %1.</source>
        <translation>%2 上的目标准确率按已发表模型拟合的关系要求一定的损失；该损失按定律 %1 要求一定的规模和词元数。</translation>
    </message>
    <message>
        <source>On %1 published runs that the defaults were not fitted to, half of the predictions of CO₂e miss by less than %2.</source>
        <translation>对默认值未参与拟合的 %1 次已发表训练，CO₂e 的预测有一半误差小于 %2。</translation>
    </message>
    <message>
        <source>Not counted here: %1.</source>
        <translation>此处未计入：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of the life</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Compute is a number of floating-point operations for each parameter and token, times both.</source>
        <translation>计算量等于每个参数、每个词元所需的浮点运算数乘以两者。</translation>
    </message>
    <message>
        <source>Time is compute over the peak speed of the devices and the share of it that training reaches over all billed hours.</source>
        <translation>时间等于计算量除以设备峰值速度，再除以训练在全部计费时间内达到的峰值比例。</translation>
    </message>
    <message>
        <source>Energy is time times the power of the servers, times what the building takes on top (PUE).</source>
        <translation>能耗等于时间乘以服务器功率，再乘以机房的额外用电（PUE）。</translation>
    </message>
    <message>
        <source>CO₂e is energy times the average carbon intensity of the grid where it is used, plus the share of making the hardware that the hours wear out.</source>
        <translation>CO₂e 等于能耗乘以用电所在电网的平均碳强度，再加上这些小时所分摊的硬件制造排放。</translation>
    </message>
    <message>
        <source>Water is what cooling evaporates on site and what power stations do; cost is rent, or else electricity.</source>
        <translation>用水包括现场冷却的蒸发和发电厂的用水；费用为租金，没有租金时为电费。</translation>
    </message>
    <message>
        <source>Accuracy “%1”: %2.</source>
        <translation>准确率“%1”：%2。</translation>
    </message>
    <message>
        <source>Every step behind the CO₂e of “%1”, from the answer down to what is given.</source>
        <translation>“%1”的 CO₂e 背后的每一步，从答案直到给定的数。</translation>
    </message>
    <message>
        <source>Every number behind the results. Bold: given with the scenario; in brackets: the source.</source>
        <translation>结果所依据的每个数。粗体：方案给定；方括号：来源。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>A range is the middle 90 % of %1 draws: every input that is not known for certain is drawn from its own spread, and the whole calculation is made for each draw. It is no confidence interval, and it leaves out what the model itself may get wrong.</source>
        <translation>区间是 %1 次抽样的中间 90 %：每个并不确知的输入都从各自的分布中抽取，每次抽样都完整计算一遍。它不是置信区间，也不包含模型本身可能的错误。</translation>
    </message>
    <message>
        <source>How the draws are spread.</source>
        <translation>抽样的分布。</translation>
    </message>
    <message>
        <source>Every figure is an estimate from published averages, not a measurement of this run.</source>
        <translation>每个数字都是根据已发表平均值的估算，不是对这次训练的实测。</translation>
    </message>
    <message>
        <source>Emissions are location-based: the average of the grid where the power is used, whatever contracts say. Market-based figures stand apart and are never added to them.</source>
        <translation>排放按所在地计算：取用电所在电网的平均值，不论合同如何。按市场计算的数字单独列出，绝不相加。</translation>
    </message>
    <message>
        <source>Made with Scalewatt %1, data %2, grid factors of %3; ranges from %4 draws. %5.</source>
        <translation>由 Scalewatt %1 生成，数据 %2，%3 年电网因子；区间来自 %4 次抽样。%5。</translation>
    </message>
    <message>
        <source>Records of a catalogue of one's own were used.</source>
        <translation>使用了自有目录中的记录。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, share</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>What was given; everything else is a default, listed with the assumptions.</source>
        <translation>给定的输入；其余均为默认值，列于假设之中。</translation>
    </message>
    <message>
        <source>These differ</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>The same in all</source>
        <translation>相同之处</translation>
    </message>
    <message>
        <source>The scenarios. Bold: given; grey: a default or solved for. Inputs that nobody gave are listed with the assumptions.</source>
        <translation>各方案。粗体：给定；灰色：默认或求解所得。无人给定的输入列于假设之中。</translation>
    </message>
    <message>
        <source>Nothing was given: every input is a default, listed with the assumptions.</source>
        <translation>没有给定任何输入：全部为默认值，列于假设之中。</translation>
    </message>
    <message>
        <source>Point estimates, and below them the middle 90 % of draws.</source>
        <translation>点估计，其下为抽样的中间 90 %。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Parts of the total of each scenario.</source>
        <translation>各方案总量的组成。</translation>
    </message>
    <message>
        <source>CO₂e of each part, and its share of the total.</source>
        <translation>各部分的 CO₂e 及其占比。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>From today to after, in the order chosen: each step adds to those above it, so that they sum up to the difference. Below a figure: the middle 90 % of draws.</source>
        <translation>从现状到改进后，按所选顺序：每一步都在前面各步之上，合计即为总差额。数字下方为抽样的中间 90 %。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>按市场计算</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改进后</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ends of a range</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>With these measures “%1” would emit %2 of CO₂e, not %3.</source>
        <translation>采取这些措施后，“%1”将排放 %2 CO₂e，而不是 %3。</translation>
    </message>
    <message>
        <source>From today to after, measure by measure.</source>
        <translation>从现状到改进后，逐项措施。</translation>
    </message>
</context>
<context>
    <name>ReportData</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>5 % of draws</source>
        <translation>抽样的 5 %</translation>
    </message>
    <message>
        <source>95 % of draws</source>
        <translation>抽样的 95 %</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>%1 (kg CO₂e)</source>
        <translation>%1（kg CO₂e）</translation>
    </message>
    <message>
        <source>%1 (kWh)</source>
        <translation>%1（kWh）</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>数据版本</translation>
    </message>
    <message>
        <source>Draws behind each range</source>
        <translation>每个区间的抽样数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>An estimate, not a measurement. Emissions are location-based unless the row says otherwise.</source>
        <translation>估算，并非实测。除非该行另有说明，排放均按所在地计算。</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, remark</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>排放来自哪里</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>有多确定</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>In everyday terms</source>
        <translation>日常类比</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The calculation, step by step</source>
        <translation>逐步计算</translation>
    </message>
    <message>
        <source>Assumptions and their sources</source>
        <translation>假设及其来源</translation>
    </message>
    <message>
        <source>What this does not say</source>
        <translation>本报告未说明的事</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Statement for a paper</source>
        <translation>论文声明</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Open it yourself</source>
        <translation>自己打开</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Room to write</source>
        <translation>书写处</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Data and versions</source>
        <translation>数据与版本</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>ReportTemplates</name>
    <message>
        <source>Full report</source>
        <translation>完整报告</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>一页摘要</translation>
    </message>
    <message>
        <source>Lesson handout</source>
        <translation>课堂讲义</translation>
    </message>
    <message>
        <source>Paper appendix</source>
        <translation>论文附录</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>One more point of accuracy: +%1</source>
        <translation>准确率再提高 1 个百分点：+%1</translation>
    </message>
    <message>
        <source>Five more points: +%1</source>
        <translation>再提高 5 个百分点：+%1</translation>
    </message>
    <message>
        <source>The same as the baseline “%1”</source>
        <translation>与基准方案“%1”相同</translation>
    </message>
    <message>
        <source>%1 times the baseline “%2” (%3)</source>
        <translation>是基准方案“%2”（%3）的 %1 倍</translation>
    </message>
    <message>
        <source>%1 to the baseline “%2” (%3)</source>
        <translation>相对基准方案“%2”（%3）%1</translation>
    </message>
    <message>
        <source>Location-based: the average of the grid where the power is used. Without contracts for carbon-free power the market-based figure is the same.</source>
        <translation>按所在地计算：用电地点电网的平均值。没有无碳电力合同时，按市场计算的数字与之相同。</translation>
    </message>
    <message>
        <source>Location-based: the average of the grid where the power is used. Market-based: contracts for carbon-free power taken off (%1). Two answers to two questions, never added.</source>
        <translation>按所在地计算：用电地点电网的平均值。按市场计算：扣除无碳电力合同（%1）。两个数字回答两个问题，绝不相加。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1参数</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1词元</translation>
    </message>
    <message>
        <source>Below the baseline in every draw</source>
        <translation>在每次抽样中都低于基准方案</translation>
    </message>
    <message>
        <source>Above the baseline in every draw</source>
        <translation>在每次抽样中都高于基准方案</translation>
    </message>
    <message>
        <source>Below the baseline in %1 of draws</source>
        <translation>在 %1 的抽样中低于基准方案</translation>
    </message>
    <message>
        <source>Above the baseline in %1 of draws</source>
        <translation>在 %1 的抽样中高于基准方案</translation>
    </message>
    <message>
        <source>Baseline with your assumptions</source>
        <translation>采用您的假设的基准</translation>
    </message>
    <message>
        <source>%1 to the baseline “%2” with your assumptions (%3)</source>
        <translation>与按您的假设计算的基准方案“%2”（%3）相比：%1</translation>
    </message>
    <message>
        <source>Your assumptions alone move the baseline from %1 to %2 (%3)</source>
        <translation>仅您的假设就使基准方案从 %1 变为 %2（%3）</translation>
    </message>
</context>
<context>
    <name>RunGroups</name>
    <message>
        <source>Pascal (P100)</source>
        <translation>Pascal（P100）</translation>
    </message>
    <message>
        <source>Volta (V100)</source>
        <translation>Volta（V100）</translation>
    </message>
    <message>
        <source>TPU v2 to v4</source>
        <translation>TPU v2 至 v4</translation>
    </message>
    <message>
        <source>Ampere (A100)</source>
        <translation>Ampere（A100）</translation>
    </message>
    <message>
        <source>Hopper (H100)</source>
        <translation>Hopper（H100）</translation>
    </message>
    <message>
        <source>Relatives of the H100</source>
        <translation>H100 的同系产品</translation>
    </message>
    <message>
        <source>MI250X</source>
        <translation>MI250X</translation>
    </message>
    <message>
        <source>Blackwell</source>
        <translation>Blackwell</translation>
    </message>
    <message>
        <source>TPU v5 and newer</source>
        <translation>TPU v5 及更新</translation>
    </message>
    <message>
        <source>AMD Instinct</source>
        <translation>AMD Instinct</translation>
    </message>
    <message>
        <source>Consumer and workstation cards</source>
        <translation>消费级与工作站显卡</translation>
    </message>
    <message>
        <source>Other accelerators</source>
        <translation>其他加速器</translation>
    </message>
    <message>
        <source>Processors and systems on a chip</source>
        <translation>处理器与片上系统</translation>
    </message>
    <message>
        <source>Dense transformer</source>
        <translation>稠密 Transformer</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>混合专家</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Encoder and decoder</source>
        <translation>编码器－解码器</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation>扩散模型</translation>
    </message>
    <message>
        <source>Vision transformer</source>
        <translation>视觉 Transformer</translation>
    </message>
    <message>
        <source>Convolutional network</source>
        <translation>卷积网络</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>RunParts</name>
    <message>
        <source>Devices</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Rest of the servers</source>
        <translation>服务器其余部分</translation>
    </message>
    <message>
        <source>Cooling and losses</source>
        <translation>冷却与损耗</translation>
    </message>
    <message>
        <source>Making the machines</source>
        <translation>制造机器</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Moving the data</source>
        <translation>数据搬运</translation>
    </message>
    <message>
        <source>Answering requests</source>
        <translation>应答请求</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
</context>
<context>
    <name>ScenarioCommand</name>
    <message>
        <source>change of “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>change of the name</source>
        <translation>更改名称</translation>
    </message>
    <message>
        <source>pinning of “%1”</source>
        <translation>固定“%1”</translation>
    </message>
    <message>
        <source>copy of “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>hiding of “%1”</source>
        <translation>隐藏“%1”</translation>
    </message>
    <message>
        <source>showing of “%1”</source>
        <translation>显示“%1”</translation>
    </message>
    <message>
        <source>move of “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>switch to “%1”</source>
        <translation>切换到“%1”</translation>
    </message>
    <message>
        <source>change of the name “%1”</source>
        <translation>更改名称“%1”</translation>
    </message>
    <message>
        <source>addition of “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>“%1” as baseline</source>
        <translation>以“%1”为基准</translation>
    </message>
    <message>
        <source>removal of the baseline “%1”</source>
        <translation>移除基准“%1”</translation>
    </message>
    <message>
        <source>own accuracy curve of “%1”</source>
        <translation>“%1”的自有准确率曲线</translation>
    </message>
    <message>
        <source>reading of the changed file of “%1”</source>
        <translation>重新读取“%1”被更改的文件</translation>
    </message>
    <message>
        <source>reset of all inputs of “%1”</source>
        <translation>重置“%1”的全部输入</translation>
    </message>
    <message>
        <source>measures of “%1”</source>
        <translation>“%1”的措施</translation>
    </message>
    <message>
        <source>order of the measures of “%1”</source>
        <translation>“%1”的措施顺序</translation>
    </message>
    <message>
        <source>choice of the best measures of “%1”</source>
        <translation>“%1”的最佳措施选择</translation>
    </message>
</context>
<context>
    <name>ScenarioComparison</name>
    <message>
        <source>no answer</source>
        <translation>无解</translation>
    </message>
    <message>
        <source>to the baseline</source>
        <translation>与基准方案相比</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
</context>
<context>
    <name>ScenarioNames</name>
    <message>
        <source>My run</source>
        <translation>我的训练</translation>
    </message>
</context>
<context>
    <name>SensitivityWords</name>
    <message>
        <source>MFU beside its prediction</source>
        <translation>MFU 相对其预测</translation>
    </message>
    <message>
        <source>Billed hours beside steps</source>
        <translation>计费时间相对训练步</translation>
    </message>
    <message>
        <source>Worth of inactive experts</source>
        <translation>未激活专家的作用</translation>
    </message>
    <message>
        <source>How well the team trains</source>
        <translation>团队训练水平</translation>
    </message>
    <message>
        <source>Accuracy from loss</source>
        <translation>由损失到准确率</translation>
    </message>
</context>
<context>
    <name>SharesChart</name>
    <message>
        <source>%1: where it comes from</source>
        <translation>%1：来自哪里</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>Devices: 61 % of 1.8 t CO₂e</comment>
        <translation>%1：占 %3 的 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>share and amount</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This scenario has no answer. Choose a target that can be reached.</source>
        <translation>此情景无解。请选择可以达到的目标。</translation>
    </message>
    <message>
        <source>Share of each scenario's total (%)</source>
        <translation>占各情景总量的比例（%）</translation>
    </message>
</context>
<context>
    <name>StripCommands</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit a copy</source>
        <translation>编辑副本(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;move the baseline</source>
        <translation>移除基准方案(&amp;M)</translation>
    </message>
    <message>
        <source>Make &amp;current</source>
        <translation>设为当前(&amp;C)</translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation>设为基准方案(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move to the ri&amp;ght</source>
        <translation>右移(&amp;G)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xplain this number</source>
        <translation>解释这个数字(&amp;X)</translation>
    </message>
</context>
<context>
    <name>SymbolWords</name>
    <message>
        <source>Accuracy aimed at</source>
        <translation>目标准确率</translation>
    </message>
    <message>
        <source>Accuracy of guessing</source>
        <translation>随机猜测的准确率</translation>
    </message>
    <message>
        <source>Highest accuracy of the link</source>
        <translation>关联曲线的最高准确率</translation>
    </message>
    <message>
        <source>Steepness of the link between loss and accuracy</source>
        <translation>损失与准确率关联曲线的陡度</translation>
    </message>
    <message>
        <source>Loss at half height of the link</source>
        <translation>关联曲线半高处的损失</translation>
    </message>
    <message>
        <source>Loss that no size and no data removes</source>
        <translation>任何规模与数据都无法消除的损失</translation>
    </message>
    <message>
        <source>Coefficient of size in the loss law</source>
        <translation>损失定律中规模项的系数</translation>
    </message>
    <message>
        <source>Coefficient of data in the loss law</source>
        <translation>损失定律中数据项的系数</translation>
    </message>
    <message>
        <source>Exponent of size in the loss law</source>
        <translation>损失定律中规模项的指数</translation>
    </message>
    <message>
        <source>Exponent of data in the loss law</source>
        <translation>损失定律中数据项的指数</translation>
    </message>
    <message>
        <source>Efficiency of this team (0 is average)</source>
        <translation>该团队的效率（0 为平均）</translation>
    </message>
    <message>
        <source>Coefficient of size for this team</source>
        <translation>该团队的规模项系数</translation>
    </message>
    <message>
        <source>Coefficient of data for this team</source>
        <translation>该团队的数据项系数</translation>
    </message>
    <message>
        <source>Loss that the accuracy needs</source>
        <translation>达到该准确率所需的损失</translation>
    </message>
    <message>
        <source>Loss of the run</source>
        <translation>本次训练的损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation>每参数词元数</translation>
    </message>
    <message>
        <source>Unique tokens</source>
        <translation>不重复的词元数</translation>
    </message>
    <message>
        <source>How fast repeated data wear off</source>
        <translation>重复数据的衰减速度</translation>
    </message>
    <message>
        <source>How fast surplus parameters wear off</source>
        <translation>多余参数的衰减速度</translation>
    </message>
    <message>
        <source>Ratio of the compute-optimal split</source>
        <translation>计算最优分配的比值</translation>
    </message>
    <message>
        <source>Parameters that the unique tokens can feed</source>
        <translation>不重复词元能供养的参数量</translation>
    </message>
    <message>
        <source>What the parameters are worth with repeated data</source>
        <translation>数据重复时参数的等效数量</translation>
    </message>
    <message>
        <source>What the repeated tokens are worth</source>
        <translation>重复词元的等效数量</translation>
    </message>
    <message>
        <source>Exponent of inactive experts</source>
        <translation>未激活专家的指数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数量</translation>
    </message>
    <message>
        <source>Share of parameters that work on a token</source>
        <translation>每个词元用到的参数占比</translation>
    </message>
    <message>
        <source>Share of parameters that count for accuracy</source>
        <translation>对准确率有效的参数占比</translation>
    </message>
    <message>
        <source>Parameters that count for accuracy</source>
        <translation>对准确率有效的参数量</translation>
    </message>
    <message>
        <source>Tokens per parameter that counts</source>
        <translation>每有效参数的词元数</translation>
    </message>
    <message>
        <source>Parameters that work on a token</source>
        <translation>每个词元用到的参数量</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元数</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Elements of attention per token</source>
        <translation>每个词元的注意力元素数</translation>
    </message>
    <message>
        <source>Share of parameters in the adapter</source>
        <translation>适配器占参数的比例</translation>
    </message>
    <message>
        <source>Parameters of the adapter</source>
        <translation>适配器的参数量</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>训练计算量</translation>
    </message>
    <message>
        <source>Peak speed of one device</source>
        <translation>单台设备的峰值速度</translation>
    </message>
    <message>
        <source>Factor for mixtures of experts</source>
        <translation>混合专家系数</translation>
    </message>
    <message>
        <source>Factor for 40 GB devices</source>
        <translation>40 GB 设备系数</translation>
    </message>
    <message>
        <source>How much small models slow a fast chip down</source>
        <translation>小模型拖慢高速芯片的程度</translation>
    </message>
    <message>
        <source>Share of the peak that you know (MFU)</source>
        <translation>您已知的峰值占比（MFU）</translation>
    </message>
    <message>
        <source>Billed hours' share of the peak over that of a step</source>
        <translation>计费时长的峰值占比与单步占比之比</translation>
    </message>
    <message>
        <source>Tokens per second and device</source>
        <translation>每台设备每秒词元数</translation>
    </message>
    <message>
        <source>Device-hours that you know</source>
        <translation>您已知的设备小时数</translation>
    </message>
    <message>
        <source>Compute of the scenario's own run</source>
        <translation>本方案训练的计算量</translation>
    </message>
    <message>
        <source>Tokens of the scenario's own run</source>
        <translation>本方案训练的词元数</translation>
    </message>
    <message>
        <source>Device-seconds of the scenario's own run</source>
        <translation>本方案训练的设备秒数</translation>
    </message>
    <message>
        <source>Share of the peak in the scenario's own run</source>
        <translation>本方案训练的峰值占比</translation>
    </message>
    <message>
        <source>Share of the peak over all billed hours (MFU)</source>
        <translation>全部计费时长内的峰值占比（MFU）</translation>
    </message>
    <message>
        <source>Device-seconds</source>
        <translation>设备秒数</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>设备小时</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Rated power of one device</source>
        <translation>单台设备的额定功率</translation>
    </message>
    <message>
        <source>Share of the rated power that a board draws</source>
        <translation>板卡实际功率占额定功率的比例</translation>
    </message>
    <message>
        <source>Power of one board</source>
        <translation>单块板卡的功率</translation>
    </message>
    <message>
        <source>Server over boards</source>
        <translation>服务器与板卡的功率之比</translation>
    </message>
    <message>
        <source>Power of the whole system per device</source>
        <translation>每台设备对应的整机功率</translation>
    </message>
    <message>
        <source>Energy that you know from a bill</source>
        <translation>您从账单得知的电量</translation>
    </message>
    <message>
        <source>Server power per device before the bill</source>
        <translation>采用账单前每台设备的服务器功率</translation>
    </message>
    <message>
        <source>Board power before the bill</source>
        <translation>采用账单前的板卡功率</translation>
    </message>
    <message>
        <source>Server power per device</source>
        <translation>每台设备的服务器功率</translation>
    </message>
    <message>
        <source>Board power that counts</source>
        <translation>计入的板卡功率</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Energy of the boards</source>
        <translation>板卡能耗</translation>
    </message>
    <message>
        <source>Energy of the servers</source>
        <translation>服务器能耗</translation>
    </message>
    <message>
        <source>Energy of the data centre</source>
        <translation>数据中心能耗</translation>
    </message>
    <message>
        <source>Carbon intensity of the grid</source>
        <translation>电网碳强度</translation>
    </message>
    <message>
        <source>CO₂e of operation, location-based</source>
        <translation>运行排放（基于位置）</translation>
    </message>
    <message>
        <source>Contracted carbon-free share</source>
        <translation>签约无碳电力占比</translation>
    </message>
    <message>
        <source>CO₂e of operation, market-based</source>
        <translation>运行排放（基于市场）</translation>
    </message>
    <message>
        <source>CO₂e of making one device</source>
        <translation>制造一台设备的排放</translation>
    </message>
    <message>
        <source>CO₂e of making the server, per device</source>
        <translation>每台设备分摊的服务器制造排放</translation>
    </message>
    <message>
        <source>Life of the hardware</source>
        <translation>硬件寿命</translation>
    </message>
    <message>
        <source>Share of its life at work</source>
        <translation>寿命中的使用率</translation>
    </message>
    <message>
        <source>CO₂e of making the hardware</source>
        <translation>硬件制造排放</translation>
    </message>
    <message>
        <source>Water per kWh on site</source>
        <translation>现场每千瓦时用水</translation>
    </message>
    <message>
        <source>Water per kWh of electricity</source>
        <translation>每千瓦时电力的用水</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水量</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Rent of a device-hour</source>
        <translation>每设备小时租金</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Energy in total</source>
        <translation>总能耗</translation>
    </message>
    <message>
        <source>CO₂e in total, location-based</source>
        <translation>总排放（基于位置）</translation>
    </message>
    <message>
        <source>CO₂e in total, market-based</source>
        <translation>总排放（基于市场）</translation>
    </message>
    <message>
        <source>Water in total</source>
        <translation>总用水量</translation>
    </message>
    <message>
        <source>Cost in total</source>
        <translation>总费用</translation>
    </message>
    <message>
        <source>CO₂e at the accuracy here</source>
        <translation>当前准确率的排放</translation>
    </message>
    <message>
        <source>CO₂e at the accuracy further on</source>
        <translation>更高准确率的排放</translation>
    </message>
    <message>
        <source>Energy at the accuracy here</source>
        <translation>当前准确率的能耗</translation>
    </message>
    <message>
        <source>Energy at the accuracy further on</source>
        <translation>更高准确率的能耗</translation>
    </message>
    <message>
        <source>Cost at the accuracy here</source>
        <translation>当前准确率的费用</translation>
    </message>
    <message>
        <source>Cost at the accuracy further on</source>
        <translation>更高准确率的费用</translation>
    </message>
    <message>
        <source>One more point of accuracy, CO₂e</source>
        <translation>再提高一个百分点的排放</translation>
    </message>
    <message>
        <source>One more point of accuracy, energy</source>
        <translation>再提高一个百分点的能耗</translation>
    </message>
    <message>
        <source>One more point of accuracy, cost</source>
        <translation>再提高一个百分点的费用</translation>
    </message>
    <message>
        <source>Five more points of accuracy, CO₂e</source>
        <translation>再提高五个百分点的排放</translation>
    </message>
    <message>
        <source>What one of them stands for</source>
        <translation>其中一个所代表的量</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>2 FLOP forward and 4 backward for each parameter and token (Kaplan et al. 2020); frozen weights take 4, and a token passes half of an encoder-decoder.</source>
        <translation>每个参数、每个词元前向 2 FLOP、反向 4 FLOP（Kaplan 等，2020）；冻结权重为 4 FLOP，编码器-解码器中每个词元经过一半参数。</translation>
    </message>
    <message>
        <source>The link between loss and accuracy, fitted to open base models and read backwards.</source>
        <translation>损失与准确率的关联曲线，由开放基础模型拟合得到，此处反向读取。</translation>
    </message>
    <message>
        <source>The link between loss and accuracy, fitted to open base models.</source>
        <translation>损失与准确率的关联曲线，由开放基础模型拟合得到。</translation>
    </message>
    <message>
        <source>Repeated data teach less with every epoch (Muennighoff et al. 2023).</source>
        <translation>数据每重复一轮，学到的越少（Muennighoff 等，2023）。</translation>
    </message>
    <message>
        <source>Model-FLOP utilisation counts every billed hour, restarts and waiting included.</source>
        <translation>模型 FLOP 利用率按全部计费时长计算，包括重启与等待。</translation>
    </message>
    <message>
        <source>All devices together: compute over what one device really does in a second.</source>
        <translation>全部设备合计：计算量除以单台设备每秒的实际计算量。</translation>
    </message>
    <message>
        <source>A kilowatt-hour is 3.6 million joules.</source>
        <translation>1 千瓦时等于 360 万焦耳。</translation>
    </message>
    <message>
        <source>PUE adds what cooling and power supply take on top of the servers.</source>
        <translation>PUE 计入服务器之外的制冷与供电损耗。</translation>
    </message>
    <message>
        <source>The average of the grid where the power is used; a kilogram is 1,000 g.</source>
        <translation>用电所在电网的平均值；1 千克等于 1,000 克。</translation>
    </message>
    <message>
        <source>The contracted carbon-free share taken off: a lower bound, since the mix left for the rest is not known.</source>
        <translation>扣除签约的无碳电力；由于剩余电力的构成未知，这是下限。</translation>
    </message>
    <message>
        <source>The run's share of what was emitted to make the machines: a year has 8,766 hours, of which they work the use rate.</source>
        <translation>本次训练分摊的设备制造排放：一年有 8,766 小时，其中按使用率工作。</translation>
    </message>
    <message>
        <source>On-site cooling by the servers' energy, and the water power stations use for all of it.</source>
        <translation>按服务器能耗计的现场冷却用水，加上全部电力在发电厂的用水。</translation>
    </message>
    <message>
        <source>Boards never draw more than their server.</source>
        <translation>板卡功率不会超过其服务器的功率。</translation>
    </message>
    <message>
        <source>The run that reaches one point more, less the run that is here.</source>
        <translation>多达到一个百分点的训练减去当前训练。</translation>
    </message>
    <message>
        <source>%1 TFLOP/s</source>
        <translation>%1 TFLOP/s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>您输入的</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>替代值</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>由选择决定</translation>
    </message>
    <message>
        <source>All runs over the final run</source>
        <translation>全部训练与最终训练之比</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <source>Work of a trial over the final run</source>
        <translation>一次试验与最终训练的工作量之比</translation>
    </message>
    <message>
        <source>Share of the trials' work saved by early stopping</source>
        <translation>提前停止节省的试验工作量比例</translation>
    </message>
    <message>
        <source>Failed runs</source>
        <translation>失败的训练</translation>
    </message>
    <message>
        <source>Compute of the experiments</source>
        <translation>实验的计算量</translation>
    </message>
    <message>
        <source>Device-hours of the experiments</source>
        <translation>实验的设备小时</translation>
    </message>
    <message>
        <source>Time of the experiments on all devices</source>
        <translation>实验占用全部设备的时间</translation>
    </message>
    <message>
        <source>Energy of the boards in experiments</source>
        <translation>实验的板卡能耗</translation>
    </message>
    <message>
        <source>Energy of the servers in experiments</source>
        <translation>实验的服务器能耗</translation>
    </message>
    <message>
        <source>Energy of the data centre in experiments</source>
        <translation>实验的数据中心能耗</translation>
    </message>
    <message>
        <source>CO₂e of running experiments, location-based</source>
        <translation>实验运行排放（基于位置）</translation>
    </message>
    <message>
        <source>CO₂e of running experiments, market-based</source>
        <translation>实验运行排放（基于市场）</translation>
    </message>
    <message>
        <source>CO₂e of making hardware for experiments</source>
        <translation>实验分摊的硬件制造排放</translation>
    </message>
    <message>
        <source>Water of the experiments</source>
        <translation>实验的用水量</translation>
    </message>
    <message>
        <source>Cost of the experiments</source>
        <translation>实验的费用</translation>
    </message>
    <message>
        <source>Carbon intensity where the data lie</source>
        <translation>数据所在地的碳强度</translation>
    </message>
    <message>
        <source>Size of the corpus</source>
        <translation>语料大小</translation>
    </message>
    <message>
        <source>Bytes per token</source>
        <translation>每词元字节数</translation>
    </message>
    <message>
        <source>Copies of the corpus</source>
        <translation>语料副本数</translation>
    </message>
    <message>
        <source>Energy of sending a gigabyte</source>
        <translation>传输 1 GB 的能耗</translation>
    </message>
    <message>
        <source>Power of keeping a terabyte</source>
        <translation>保存 1 TB 的功率</translation>
    </message>
    <message>
        <source>Months the copies are kept</source>
        <translation>副本保存的月数</translation>
    </message>
    <message>
        <source>Energy of networks for the corpus</source>
        <translation>传输语料的网络能耗</translation>
    </message>
    <message>
        <source>Energy of drives for the corpus</source>
        <translation>保存语料的驱动器能耗</translation>
    </message>
    <message>
        <source>Energy of moving the data</source>
        <translation>数据搬运的能耗</translation>
    </message>
    <message>
        <source>CO₂e of moving the data, location-based</source>
        <translation>数据搬运排放（基于位置）</translation>
    </message>
    <message>
        <source>CO₂e of moving the data, market-based</source>
        <translation>数据搬运排放（基于市场）</translation>
    </message>
    <message>
        <source>Water of moving the data</source>
        <translation>数据搬运的用水量</translation>
    </message>
    <message>
        <source>Cost of moving the data</source>
        <translation>数据搬运的费用</translation>
    </message>
    <message>
        <source>CO₂e saved by training here and not where the data lie</source>
        <translation>在此地而非数据所在地训练节省的 CO₂e</translation>
    </message>
    <message>
        <source>Device-hours after which moving has paid back</source>
        <translation>搬运抵回所需的设备小时</translation>
    </message>
    <message>
        <source>Water used on site, for cooling</source>
        <translation>现场冷却用水</translation>
    </message>
    <message>
        <source>Water used at the power stations</source>
        <translation>发电厂用水</translation>
    </message>
    <message>
        <source>CO₂e of the baseline in total, location-based</source>
        <translation>基线的总排放（基于位置）</translation>
    </message>
    <message>
        <source>CO₂e as a multiple of the baseline's</source>
        <translation>CO₂e 相当于基线的倍数</translation>
    </message>
    <message>
        <source>Below 1 it is less than the baseline: 0.75 is 25 % less, 1.25 is 25 % more.</source>
        <translation>小于 1 表示低于基线：0.75 即少 25%，1.25 即多 25%。</translation>
    </message>
    <message>
        <source>Share of the peak that a model of 10 billion parameters reaches on this generation</source>
        <translation>100 亿参数的模型在这一代设备上达到的峰值占比</translation>
    </message>
    <message>
        <source>How much large models slow down, cut into more pieces</source>
        <translation>大模型切分得更细而变慢的程度</translation>
    </message>
    <message>
        <source>Requests a day in the first month</source>
        <translation>首月每天请求数</translation>
    </message>
    <message>
        <source>Growth of requests a month</source>
        <translation>请求量月增长</translation>
    </message>
    <message>
        <source>Months in service</source>
        <translation>服务月数</translation>
    </message>
    <message>
        <source>Tokens of a question</source>
        <translation>每次提问的词元数</translation>
    </message>
    <message>
        <source>Tokens of an answer</source>
        <translation>每次回答的词元数</translation>
    </message>
    <message>
        <source>Requests at once that are allowed</source>
        <translation>允许同时处理的请求数</translation>
    </message>
    <message>
        <source>Share of its time that the fleet answers</source>
        <translation>集群用于应答的时间占比</translation>
    </message>
    <message>
        <source>Measured over estimated energy</source>
        <translation>实测与估算能耗之比</translation>
    </message>
    <message>
        <source>Bytes of a weight</source>
        <translation>每个权重的字节数</translation>
    </message>
    <message>
        <source>Bytes kept per token by a model of 8 billion</source>
        <translation>80 亿参数模型每个词元保留的字节数</translation>
    </message>
    <message>
        <source>How the bytes kept grow with size</source>
        <translation>保留字节数随规模增长的指数</translation>
    </message>
    <message>
        <source>Bytes kept for each token of a text</source>
        <translation>文本中每个词元保留的字节数</translation>
    </message>
    <message>
        <source>Bytes of memory of one device</source>
        <translation>单台设备的显存字节数</translation>
    </message>
    <message>
        <source>Bytes a second that one device reads</source>
        <translation>单台设备每秒读取的字节数</translation>
    </message>
    <message>
        <source>Peak speed of one serving device</source>
        <translation>单台推理设备的峰值速度</translation>
    </message>
    <message>
        <source>Rated power of one serving device</source>
        <translation>单台推理设备的额定功率</translation>
    </message>
    <message>
        <source>Share of the memory bandwidth that is reached</source>
        <translation>达到的显存带宽占比</translation>
    </message>
    <message>
        <source>Share of the peak speed that is reached</source>
        <translation>达到的峰值速度占比</translation>
    </message>
    <message>
        <source>Overhead of a request in each step</source>
        <translation>每步中每个请求的开销</translation>
    </message>
    <message>
        <source>Share of the rated power while answering</source>
        <translation>应答时占额定功率的比例</translation>
    </message>
    <message>
        <source>Share of the rated power while idle</source>
        <translation>空闲时占额定功率的比例</translation>
    </message>
    <message>
        <source>Share of the memory that can be used</source>
        <translation>可用显存占比</translation>
    </message>
    <message>
        <source>Share of that memory that weights may fill</source>
        <translation>权重可占其中的比例</translation>
    </message>
    <message>
        <source>Devices that would just hold one copy</source>
        <translation>刚好放下一个副本的设备数</translation>
    </message>
    <message>
        <source>Devices of one copy</source>
        <translation>一个副本的设备数</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Time to read all weights</source>
        <translation>读取全部权重的时间</translation>
    </message>
    <message>
        <source>Time that each request adds to a step</source>
        <translation>每个请求给一步增加的时间</translation>
    </message>
    <message>
        <source>Requests at once that memory holds</source>
        <translation>显存可容纳的同时请求数</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同时处理的请求数</translation>
    </message>
    <message>
        <source>Time of a step: one token for each request at once</source>
        <translation>一步的时间：为每个同时处理的请求生成一个词元</translation>
    </message>
    <message>
        <source>Devices at work on average</source>
        <translation>平均工作的设备数</translation>
    </message>
    <message>
        <source>Devices at work or ready</source>
        <translation>工作或待命的设备数</translation>
    </message>
    <message>
        <source>Requests in all months</source>
        <translation>全部月份的请求数</translation>
    </message>
    <message>
        <source>Device-hours at work</source>
        <translation>工作的设备小时</translation>
    </message>
    <message>
        <source>Device-hours of deployment, at work or ready</source>
        <translation>部署的设备小时，工作或待命</translation>
    </message>
    <message>
        <source>Server over boards while serving</source>
        <translation>推理时服务器与板卡功率之比</translation>
    </message>
    <message>
        <source>PUE while serving</source>
        <translation>推理时的 PUE</translation>
    </message>
    <message>
        <source>Carbon intensity while serving</source>
        <translation>推理时的碳强度</translation>
    </message>
    <message>
        <source>Water per kWh on site while serving</source>
        <translation>推理时现场每千瓦时用水</translation>
    </message>
    <message>
        <source>Water per kWh of electricity while serving</source>
        <translation>推理时每千瓦时电力用水</translation>
    </message>
    <message>
        <source>Price of electricity while serving</source>
        <translation>推理时的电价</translation>
    </message>
    <message>
        <source>CO₂e of making one serving device</source>
        <translation>制造一台推理设备的 CO₂e</translation>
    </message>
    <message>
        <source>CO₂e of making the serving machine, per device</source>
        <translation>制造推理服务器的 CO₂e，按设备分摊</translation>
    </message>
    <message>
        <source>Energy of the boards while serving</source>
        <translation>推理时板卡的能耗</translation>
    </message>
    <message>
        <source>Energy of the servers while serving</source>
        <translation>推理时服务器的能耗</translation>
    </message>
    <message>
        <source>Energy of the data centre while serving</source>
        <translation>推理时数据中心的能耗</translation>
    </message>
    <message>
        <source>CO₂e of serving, location-based</source>
        <translation>推理的 CO₂e，基于位置</translation>
    </message>
    <message>
        <source>CO₂e of serving, market-based</source>
        <translation>推理的 CO₂e，基于市场</translation>
    </message>
    <message>
        <source>CO₂e of making hardware for serving</source>
        <translation>为推理制造硬件的 CO₂e</translation>
    </message>
    <message>
        <source>Water of serving</source>
        <translation>推理用水</translation>
    </message>
    <message>
        <source>Cost of serving</source>
        <translation>推理费用</translation>
    </message>
    <message>
        <source>Energy of the boards per output token</source>
        <translation>每个输出词元的板卡能耗</translation>
    </message>
    <message>
        <source>Share of deployment in all CO₂e</source>
        <translation>部署占全部 CO₂e 的比例</translation>
    </message>
    <message>
        <source>Months until deployment has emitted as much as training</source>
        <translation>部署排放追上训练所需的月数</translation>
    </message>
    <message>
        <source>Devices bought for serving, replacements included</source>
        <translation>为服务购买的设备数（含更换）</translation>
    </message>
    <message>
        <source>Water of serving, on site</source>
        <translation>服务的现场用水</translation>
    </message>
    <message>
        <source>Water of serving, at the power stations</source>
        <translation>服务在发电厂的用水</translation>
    </message>
    <message>
        <source>CO₂e of all that comes before the first request</source>
        <translation>第一个请求之前的全部 CO₂e</translation>
    </message>
    <message>
        <source>Hours by which the run may be done later</source>
        <translation>运行可以推迟完成的小时数</translation>
    </message>
    <message>
        <source>Hours until the run must be done</source>
        <translation>运行必须完成前的小时数</translation>
    </message>
    <message>
        <source>Share of the energy that can wait</source>
        <translation>可以等待的能耗份额</translation>
    </message>
    <message>
        <source>Share of the saving that a forecast reaches</source>
        <translation>预测能实现的节省份额</translation>
    </message>
    <message>
        <source>Mean saving of the cleanest hours over all starts in the year</source>
        <translation>一年中所有开始时刻下最清洁时段的平均节省</translation>
    </message>
    <message>
        <source>Share of operation saved in cleaner hours</source>
        <translation>清洁时段节省的运行份额</translation>
    </message>
    <message>
        <source>CO₂e saved in cleaner hours</source>
        <translation>清洁时段节省的 CO₂e</translation>
    </message>
    <message>
        <source>Mean delay for cleaner hours</source>
        <translation>为清洁时段的平均推迟</translation>
    </message>
    <message>
        <source>Tokens the base model was trained on</source>
        <translation>基础模型训练所用的词元</translation>
    </message>
    <message>
        <source>Share of the base model carried</source>
        <translation>承担基础模型的份额</translation>
    </message>
    <message>
        <source>Compute of the base model</source>
        <translation>基础模型的计算量</translation>
    </message>
    <message>
        <source>Device-hours of the base model</source>
        <translation>基础模型的设备小时</translation>
    </message>
    <message>
        <source>Energy of the data centre for the base model</source>
        <translation>基础模型的数据中心能耗</translation>
    </message>
    <message>
        <source>CO₂e of training the base model, location-based</source>
        <translation>训练基础模型的 CO₂e，按地点</translation>
    </message>
    <message>
        <source>CO₂e of training the base model, market-based</source>
        <translation>训练基础模型的 CO₂e，按市场</translation>
    </message>
    <message>
        <source>CO₂e of making hardware for the base model</source>
        <translation>为基础模型制造硬件的 CO₂e</translation>
    </message>
    <message>
        <source>Water of the base model</source>
        <translation>基础模型的用水</translation>
    </message>
    <message>
        <source>Cost of the base model</source>
        <translation>基础模型的费用</translation>
    </message>
    <message>
        <source>Size of the served model over the trained one</source>
        <translation>部署模型与训练模型的规模之比</translation>
    </message>
    <message>
        <source>Parameters of the served model</source>
        <translation>部署模型的参数量</translation>
    </message>
    <message>
        <source>Active parameters of the served model</source>
        <translation>部署模型的激活参数量</translation>
    </message>
    <message>
        <source>Speed of tuned software over what is usual</source>
        <translation>调优软件相对常见软件的速度</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message>
        <source>What an accuracy costs</source>
        <translation>准确率的代价</translation>
    </message>
    <message>
        <source>What size costs</source>
        <translation>规模的代价</translation>
    </message>
    <message>
        <source>What one more point costs</source>
        <translation>再提高一点的代价</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <source>From compute to carbon</source>
        <translation>从算力到碳排放</translation>
    </message>
    <message>
        <source>The same run elsewhere</source>
        <translation>换个地方训练</translation>
    </message>
    <message>
        <source>Published runs by year</source>
        <translation>历年已公布的训练</translation>
    </message>
    <message>
        <source>How the draws are spread</source>
        <translation>抽样的分布</translation>
    </message>
    <message>
        <source>Lowest 20 countries</source>
        <translation>最低的 20 个国家</translation>
    </message>
    <message>
        <source>Highest 20 countries</source>
        <translation>最高的 20 个国家</translation>
    </message>
    <message>
        <source>Countries like mine</source>
        <translation>与所在地相近的国家</translation>
    </message>
    <message>
        <source>Lowest 20 cloud regions</source>
        <translation>最低的 20 个云区域</translation>
    </message>
    <message>
        <source>When power is clean</source>
        <translation>何时电力清洁</translation>
    </message>
    <message>
        <source>What waiting saves</source>
        <translation>等待能节省多少</translation>
    </message>
    <message>
        <source>The whole life by month</source>
        <translation>逐月看整个生命周期</translation>
    </message>
    <message>
        <source>Models over the years</source>
        <translation>历年的模型</translation>
    </message>
    <message>
        <source>If it goes on doubling</source>
        <translation>如果继续翻番</translation>
    </message>
    <message>
        <source>Footprint and claimed savings</source>
        <translation>足迹与宣称的减排</translation>
    </message>
    <message>
        <source>What they learnt from</source>
        <translation>学习的语料</translation>
    </message>
    <message>
        <source>Compute of training</source>
        <translation>训练的计算量</translation>
    </message>
    <message>
        <source>CO₂e of training</source>
        <translation>训练的 CO₂e</translation>
    </message>
    <message>
        <source>What accuracy they bought</source>
        <translation>换来的准确率</translation>
    </message>
    <message>
        <source>From today to after</source>
        <translation>从现状到改进后</translation>
    </message>
    <message>
        <source>What each measure saves</source>
        <translation>各项措施能省多少</translation>
    </message>
</context>
<context>
    <name>ValidationChart</name>
    <message>
        <source>Scalewatt %1, data %2. Predicted from what was known beforehand: parameters, tokens, device, precision, boundary, PUE, grid.</source>
        <translation>Scalewatt %1，数据 %2。仅用事先已知的信息预测：参数量、词元数、设备、精度、统计边界、PUE、电网。</translation>
    </message>
    <message>
        <source>No run here has both a prediction and a published figure. Widen the filter, or choose another quantity.</source>
        <translation>这里没有同时具备预测值和公布值的训练。请放宽筛选条件，或换一个量。</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>两倍</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>与公布值相等</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>%1 published (%2)</source>
        <translation>公布的%1（%2）</translation>
    </message>
    <message>
        <source>%1 predicted (%2)</source>
        <translation>预测的%1（%2）</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 of %2 figures drawn.</source>
        <translation>画出 %2 个数值中的 %1 个。</translation>
    </message>
    <message>
        <source>Whiskers: the middle 90 % of draws; filled and named: outside it.</source>
        <translation>竖线：抽样的中间 90%；实心并标名：落在其外。</translation>
    </message>
    <message>
        <source>Grey: published runs.</source>
        <translation>灰色：公布的训练。</translation>
    </message>
    <message>
        <source>Grey: not counted.</source>
        <translation>灰色：不计入。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ValidationWords</name>
    <message>
        <source>devices alone</source>
        <translation>仅设备</translation>
    </message>
    <message>
        <source>devices, times PUE</source>
        <translation>设备，乘以 PUE</translation>
    </message>
    <message>
        <source>whole nodes</source>
        <translation>整个节点</translation>
    </message>
    <message>
        <source>counters of the machine</source>
        <translation>机器的计数器</translation>
    </message>
    <message>
        <source>counters of the node, times PUE</source>
        <translation>节点的计数器，乘以 PUE</translation>
    </message>
    <message>
        <source>whole facility</source>
        <translation>整个机房</translation>
    </message>
    <message>
        <source>rated power of the devices</source>
        <translation>设备额定功率</translation>
    </message>
    <message>
        <source>rated power, times PUE</source>
        <translation>额定功率，乘以 PUE</translation>
    </message>
    <message>
        <source>life-cycle study</source>
        <translation>生命周期研究</translation>
    </message>
    <message>
        <source>The device is not in the catalogue.</source>
        <translation>目录中没有这种设备。</translation>
    </message>
    <message>
        <source>The number of parameters is not known.</source>
        <translation>参数量未知。</translation>
    </message>
    <message>
        <source>The number of tokens is not known.</source>
        <translation>词元数未知。</translation>
    </message>
    <message>
        <source>The power of the device is not known.</source>
        <translation>设备功率未知。</translation>
    </message>
    <message>
        <source>No PUE was reported: the default was used.</source>
        <translation>未报告 PUE，使用默认值。</translation>
    </message>
    <message>
        <source>What the figure includes is not stated, or cannot be predicted.</source>
        <translation>数值包含哪些部分未说明，或无法预测。</translation>
    </message>
    <message>
        <source>Measured by CodeCarbon at the machine, beside the scenario in the window; without cooling unless a PUE was set.</source>
        <translation>CodeCarbon 在机器上的实测值，与窗口中的情景对照；除非设置了 PUE，否则不含冷却。</translation>
    </message>
    <message>
        <source>The carbon intensity of the grid is not known.</source>
        <translation>电网碳强度未知。</translation>
    </message>
    <message>
        <source>Contradiction: more than 70 % of the device’s peak speed would be needed.</source>
        <translation>矛盾：所需速度超过设备峰值的 70 %。</translation>
    </message>
    <message>
        <source>Contradiction: devices times duration is not the device-hours.</source>
        <translation>矛盾：设备数乘以时长与设备小时数不符。</translation>
    </message>
    <message>
        <source>Contradiction: the run would last for years.</source>
        <translation>矛盾：这次训练将持续数年。</translation>
    </message>
    <message>
        <source>Contradiction: energy over hours is far from what the device draws.</source>
        <translation>矛盾：能耗除以小时数与设备功率相差甚远。</translation>
    </message>
    <message>
        <source>Contradiction: hours times the stated power is not the energy.</source>
        <translation>矛盾：小时数乘以所述功率与能耗不符。</translation>
    </message>
    <message>
        <source>Contradiction: carbon and energy do not fit the grid.</source>
        <translation>矛盾：碳排放与能耗不符合电网的碳强度。</translation>
    </message>
    <message>
        <source>Contradiction: another report of the same work is ten times off.</source>
        <translation>矛盾：同一工作的另一份报告相差十倍。</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>设备小时</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of values with their units</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences side by side</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>×/÷ %1</source>
        <translation>×/÷ %1</translation>
    </message>
    <message>
        <source>%1: nothing to compare</source>
        <translation>%1：没有可比较的</translation>
    </message>
    <message>
        <source>%1: the only run is off by %2</source>
        <translation>%1：唯一的一次训练相差 %2</translation>
    </message>
    <message>
        <source>%1: half of the %2 runs within %3</source>
        <translation>%1：%2 次训练中有一半误差在 %3 以内</translation>
    </message>
    <message>
        <source>%1; %2 inside their range, which typically reaches %3</source>
        <translation>%1；%2 落在各自区间内，区间通常为 %3</translation>
    </message>
    <message>
        <source>Each family of models held out of the fit – %1</source>
        <translation>逐一留出模型系列、不参与拟合：%1</translation>
    </message>
    <message>
        <source>With the speed of a step known – %1</source>
        <translation>已知单步速度时：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity and its median error</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between quantities</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Families held out of the fit: %1. Speed of a step known: %2.</source>
        <translation>逐一留出模型系列：%1。已知单步速度：%2。</translation>
    </message>
    <message>
        <source>How many requests run at once is not known.</source>
        <translation>不知道同时处理多少个请求。</translation>
    </message>
    <message>
        <source>The model does not fit into the memory of these devices.</source>
        <translation>这些设备的显存放不下该模型。</translation>
    </message>
    <message>
        <source>Pictures and films are not predicted.</source>
        <translation>不预测图片和视频的生成。</translation>
    </message>
    <message>
        <source>Energy per output token</source>
        <translation>每个输出词元的能耗</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>每次请求的能耗</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Scalewatt</source>
        <translation>关于 Scalewatt</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Scalewatt %1&lt;/h3&gt;&lt;p&gt;What the next point of accuracy costs the climate. Estimates from published laws and figures; no measurement of any run.&lt;/p&gt;&lt;p&gt;Data %2. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Scalewatt %1&lt;/h3&gt;&lt;p&gt;准确率每提高一个百分点，气候要付出多少代价。依据已发表的定律和数字估算，不是对任何训练的测量。&lt;/p&gt;&lt;p&gt;数据 %2。自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Sources of the data</source>
        <translation>数据来源(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::AccuraciesRow</name>
    <message>
        <source>Accuracy the run reaches</source>
        <translation>该次训练达到的准确率</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>benchmark, accuracy</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>导出图表(&amp;E)…</translation>
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
        <source>Reset &amp;all inputs</source>
        <translation>重置全部输入(&amp;A)</translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation>设为基准方案(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;move the baseline</source>
        <translation>移除基准方案(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Scalewatt</source>
        <translation>关于 Scalewatt(&amp;A)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Keep this scenario, dashed, to compare with</source>
        <translation>保留这个方案（虚线）用于比较</translation>
    </message>
    <message>
        <source>Metric (kg, t, km)</source>
        <translation>公制（千克、吨、公里）</translation>
    </message>
    <message>
        <source>US (lb, miles)</source>
        <translation>美制（磅、英里）</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
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
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做 %1(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation>设为基准方案</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>方案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;beside…</source>
        <translation>并排打开(&amp;B)…</translation>
    </message>
    <message>
        <source>Scenarios of files beside those that are there</source>
        <translation>把文件中的方案加到现有方案旁边</translation>
    </message>
    <message>
        <source>&amp;Print the chart…</source>
        <translation>打印图表(&amp;P)…</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>起始页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Continue here at the next start</source>
        <translation>下次启动时继续(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;play the last change</source>
        <translation>重放上次更改(&amp;P)</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Copy the chart as a &amp;picture</source>
        <translation>将图表复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the chart's &amp;numbers</source>
        <translation>复制图表的数值(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the results as a &amp;table</source>
        <translation>将结果复制为表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Find a parameter</source>
        <translation>查找参数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pin as it is now</source>
        <translation>固定当前状态(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next scenario</source>
        <translation>下一个方案(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious scenario</source>
        <translation>上一个方案(&amp;V)</translation>
    </message>
    <message>
        <source>What do you already &amp;know?…</source>
        <translation>您已经知道什么？(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Own accuracy curve…</source>
        <translation>自有准确率曲线(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Compare side by side</source>
        <translation>并排对比(&amp;C)</translation>
    </message>
    <message>
        <source>Keep this scenario on the charts and go on beside it</source>
        <translation>把此方案留在图表上，并在其旁继续编辑</translation>
    </message>
    <message>
        <source>&amp;One chart</source>
        <translation>一个图表(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two charts</source>
        <translation>两个图表(&amp;T)</translation>
    </message>
    <message>
        <source>The chart as a ta&amp;ble</source>
        <translation>以表格显示图表(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the &amp;next panel</source>
        <translation>转到下一个面板(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>默认(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>Large type and charts, for a projector</source>
        <translation>大字号与图表，适合投影</translation>
    </message>
    <message>
        <source>&amp;Leave presenting</source>
        <translation>退出演示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>How &amp;well does it predict?</source>
        <translation>预测得有多准(&amp;W)？</translation>
    </message>
    <message>
        <source>Clear the &amp;measured points</source>
        <translation>清除实测点(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Draws behind a range</source>
        <translation>每个范围的抽样次数(&amp;D)</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <comment>number of draws</comment>
        <translation>%1（通常）</translation>
    </message>
    <message>
        <source>&amp;Claims checked</source>
        <translation>核对说法(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Export a&amp;ll charts…</source>
        <translation>导出全部图表(&amp;L)…</translation>
    </message>
    <message>
        <source>Every chart as a file of its own, into one folder</source>
        <translation>每张图表各存为一个文件，放入同一文件夹</translation>
    </message>
    <message>
        <source>Copy the scenario as a &amp;line</source>
        <translation>把方案复制为一行文字(&amp;L)</translation>
    </message>
    <message>
        <source>A line of text for chats and slides, which opens again by pasting</source>
        <translation>可用于聊天和幻灯片的一行文字，粘贴即可重新打开</translation>
    </message>
    <message>
        <source>Paste a s&amp;cenario</source>
        <translation>粘贴方案(&amp;C)</translation>
    </message>
    <message>
        <source>Show as a &amp;QR code</source>
        <translation>显示为二维码(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>ui::ChartGestures</name>
    <message>
        <source>“%1” cannot become a scenario: its report leaves out its size or its tokens.</source>
        <translation>“%1”不能变成情景：其报告没有给出规模或词元数。</translation>
    </message>
    <message>
        <source>No room for “%1”: six scenarios are open. Delete one first.</source>
        <translation>放不下“%1”：已打开六个情景。请先删除一个。</translation>
    </message>
    <message>
        <source>“%1” is a scenario now; what its report leaves out has its default.</source>
        <translation>“%1”现已成为情景；报告没有给出的项采用默认值。</translation>
    </message>
</context>
<context>
    <name>ui::ChartOptions</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Quantity of the chart</source>
        <translation>图表的量</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>此图表的更多选项</translation>
    </message>
    <message>
        <source>Scale, second axis, copy, table</source>
        <translation>刻度、第二坐标轴、复制、表格</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>对数刻度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Second axis counts</source>
        <translation>第二坐标轴计数(&amp;S)</translation>
    </message>
    <message>
        <source>Horizontal axis of the chart</source>
        <translation>图表的横轴</translation>
    </message>
    <message>
        <source>Places of the chart</source>
        <translation>图表的地点</translation>
    </message>
    <message>
        <source>Benchmark of the chart</source>
        <translation>图表的基准测试</translation>
    </message>
    <message>
        <source>%1 (scenario's)</source>
        <translation>%1（与情景相同）</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Zone of the chart</source>
        <translation>图表的电网区</translation>
    </message>
    <message>
        <source>What of the models is shown</source>
        <translation>显示模型的哪一项</translation>
    </message>
</context>
<context>
    <name>ui::ChartPanel</name>
    <message>
        <source>Show the &amp;whole chart</source>
        <translation>显示整个图表(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>复制为图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>复制数字(&amp;N)</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>显示为表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Export this chart…</source>
        <translation>导出此图表(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xplain this number</source>
        <translation>解释这个数字(&amp;X)</translation>
    </message>
</context>
<context>
    <name>ui::ClaimCard</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1   said: %2 · computed: %3</source>
        <comment>verdict, the claim's figures, ours</comment>
        <translation>%1   说法：%2 · 计算：%3</translation>
    </message>
    <message>
        <source>Open the scenarios behind it</source>
        <translation>打开背后的方案</translation>
    </message>
    <message>
        <source>Open the scenario behind it</source>
        <translation>打开背后的方案</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsPage</name>
    <message>
        <source>Claims checked – Scalewatt</source>
        <translation>核对说法 – Scalewatt</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>复制为表格(&amp;C)</translation>
    </message>
    <message>
        <source>Hold: %1. Hold only under a condition: %2. Do not hold: %3. Every figure is computed anew from the catalogue and the scenarios behind it.</source>
        <translation>成立：%1 条。有条件成立：%2 条。不成立：%3 条。每个数字都由目录和背后的方案重新算出。</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>No input differs</source>
        <translation>输入全部相同</translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <translation>不同的输入</translation>
    </message>
    <message>
        <source>Results, with their difference to the baseline</source>
        <translation>结果及其与基准方案的差异</translation>
    </message>
    <message>
        <source>Go to this input</source>
        <translation>转到这个输入</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>value, difference</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>解释这个数字</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonTable</name>
    <message>
        <source>Scenarios compared</source>
        <translation>方案对比</translation>
    </message>
    <message>
        <source>Inputs that differ and results, scenario by scenario</source>
        <translation>逐个方案列出不同的输入和结果</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>For spreadsheets and documents</source>
        <translation>用于电子表格和文档</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
</context>
<context>
    <name>ui::DirectionSwitch</name>
    <message>
        <source>I set the accuracy</source>
        <translation>由我设定准确率</translation>
    </message>
    <message>
        <source>Size and tokens follow from the accuracy target.</source>
        <translation>规模和词元数由目标准确率决定。</translation>
    </message>
    <message>
        <source>I set size and tokens</source>
        <translation>由我设定规模和词元数</translation>
    </message>
    <message>
        <source>The accuracy follows from size and tokens.</source>
        <translation>准确率由规模和词元数决定。</translation>
    </message>
</context>
<context>
    <name>ui::DistributionView</name>
    <message>
        <source>Not known exactly: 5 % below %1, half below %2, 95 % below %3</source>
        <translation>并非精确已知：5% 低于 %1，一半低于 %2，95% 低于 %3</translation>
    </message>
</context>
<context>
    <name>ui::Document</name>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>There is room for %1 scenarios; left out: %2.</source>
        <translation>最多容纳 %1 个方案；未加入的有 %2 个。</translation>
    </message>
    <message>
        <source>%1 is no scenario; Scalewatt opens files that end in .json.</source>
        <translation>%1 不是方案文件；Scalewatt 打开以 .json 结尾的文件。</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
</context>
<context>
    <name>ui::EquivalentCard</name>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>one picture is %1</source>
        <translation>每个图标代表 %1</translation>
    </message>
    <message>
        <source>in the middle 90 % of draws: %1</source>
        <translation>中间 90 % 的抽样：%1</translation>
    </message>
</context>
<context>
    <name>ui::EquivalentsPanel</name>
    <message>
        <source>About the same as</source>
        <translation>大约相当于</translation>
    </message>
    <message>
        <source>By energy</source>
        <translation>按能量</translation>
    </message>
    <message>
        <source>By carbon</source>
        <translation>按碳排放</translation>
    </message>
    <message>
        <source>Country of households and cars</source>
        <translation>家庭与汽车所在国家</translation>
    </message>
    <message>
        <source>Choose things…</source>
        <translation>选择对比物…</translation>
    </message>
</context>
<context>
    <name>ui::ExampleCard</name>
    <message>
        <source>%1: %2 CO₂e</source>
        <translation>%1：%2 CO₂e</translation>
    </message>
    <message>
        <source>%1 CO₂e</source>
        <translation>%1 CO₂e</translation>
    </message>
</context>
<context>
    <name>ui::ExplainPanel</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>scenario, number</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>PDF, for papers</source>
        <translation>PDF，用于论文</translation>
    </message>
    <message>
        <source>SVG, for drawing programs</source>
        <translation>SVG，用于绘图软件</translation>
    </message>
    <message>
        <source>PNG, for slides</source>
        <translation>PNG，用于幻灯片</translation>
    </message>
    <message>
        <source>CSV, the numbers as a table</source>
        <translation>CSV，表格形式的数字</translation>
    </message>
    <message>
        <source>JSON, the numbers for programs</source>
        <translation>JSON，供程序读取的数字</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Scenario, method and sources below</source>
        <translation>在下方注明方案、方法和来源</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Two journal columns</source>
        <translation>期刊双栏</translation>
    </message>
    <message>
        <source>One journal column</source>
        <translation>期刊单栏</translation>
    </message>
    <message>
        <source>Slide, 16 to 9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <source>As below</source>
        <translation>按下方尺寸</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>Sharp at every size</source>
        <translation>任意尺寸均清晰</translation>
    </message>
    <message>
        <source>Numbers alone</source>
        <translation>仅含数值</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>ui::FileNotice</name>
    <message>
        <source>Reload</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Open the file as it is now; undo leads back to what is here</source>
        <translation>打开文件的现状；撤销可回到现在的内容</translation>
    </message>
    <message>
        <source>Go on with what is here; saving replaces the file</source>
        <translation>继续使用现在的内容；保存时会替换该文件</translation>
    </message>
    <message>
        <source>“%1” has been removed or renamed by another program. Everything is still here.</source>
        <translation>“%1”被其他程序移走或改名。内容仍在这里。</translation>
    </message>
    <message>
        <source>“%1” has been changed by another program.</source>
        <translation>“%1”被其他程序更改。</translation>
    </message>
</context>
<context>
    <name>ui::FitView</name>
    <message>
        <source>Measured points and the fitted curve; a point misses it by %1 on average</source>
        <translation>实测点与拟合曲线；各点平均偏离 %1</translation>
    </message>
    <message>
        <source>Measured points, without a curve</source>
        <translation>实测点，没有曲线</translation>
    </message>
</context>
<context>
    <name>ui::GroupTable</name>
    <message>
        <source>Runs</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>In range</source>
        <translation>区间内</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Runs that count</source>
        <translation>计入的训练数</translation>
    </message>
    <message>
        <source>Median error: half of the predictions are nearer to what was published, half farther</source>
        <translation>误差中位数：一半的预测比这更接近公布值，一半更远</translation>
    </message>
    <message>
        <source>Share of the runs whose published figure lies in the middle 90 % of draws; 90 % would be perfect</source>
        <translation>公布值落在抽样中间 90% 之内的训练所占比例；90% 为理想</translation>
    </message>
    <message>
        <source>Median half-width: the factor by which the range reaches to either side</source>
        <translation>半宽中位数：区间向两侧延伸的倍数</translation>
    </message>
</context>
<context>
    <name>ui::HeadlinePanel</name>
    <message>
        <source>Name of the scenario</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Name of the scenario: click to change it</source>
        <translation>方案名称：点击可修改</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无解</translation>
    </message>
    <message>
        <source>%1 CO₂e</source>
        <translation>%1 CO₂e</translation>
    </message>
</context>
<context>
    <name>ui::InfoPanel</name>
    <message>
        <source>Allowed: above %1.</source>
        <translation>允许：大于 %1。</translation>
    </message>
    <message>
        <source>Allowed: %1 or more.</source>
        <translation>允许：不小于 %1。</translation>
    </message>
    <message>
        <source>Allowed: above %1 up to %2.</source>
        <translation>允许：大于 %1 且不大于 %2。</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2.</source>
        <translation>允许：%1 至 %2。</translation>
    </message>
    <message>
        <source>The question as it is asked does not read this input: the row shows what was solved.</source>
        <translation>当前的提问方式不读取此输入：此行显示的是求得的值。</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>单位：%1。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认：%1。</translation>
    </message>
    <message>
        <source>Default: none; it is computed from the other inputs, or not needed.</source>
        <translation>无默认值：由其他输入算出，或并不需要。</translation>
    </message>
    <message>
        <source>Default: %1. Source: %2</source>
        <translation>默认：%1。来源：%2</translation>
    </message>
    <message>
        <source>As at: %1</source>
        <translation>参照：%1</translation>
    </message>
</context>
<context>
    <name>ui::InputRow</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>Usual range: %1 to %2</source>
        <translation>通常范围：%1 到 %2</translation>
    </message>
    <message>
        <source>Used: %1. Source: %2</source>
        <translation>采用：%1。来源：%2</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>What this is, its range and where it comes from (F1)</source>
        <translation>这是什么、区间多大、来自何处（F1）</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>基准方案：%1</translation>
    </message>
    <message>
        <source>solved, not an input now</source>
        <translation>求得的值，当前不是输入</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>已输入</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>ui::InputsPage</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) differ from their defaults.</source>
        <translation>
            <numerusform>有 %n 个隐藏的行与默认值不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InputsPanel</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>查找参数</translation>
    </message>
    <message>
        <source>Find a parameter by name, path or another word for it</source>
        <translation>按名称、路径或其他说法查找参数</translation>
    </message>
    <message>
        <source>Find a parameter (Ctrl+F): Enter goes there, Escape clears</source>
        <translation>查找参数（Ctrl+F）：回车前往，Esc 清除</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>简明</translation>
    </message>
    <message>
        <source>The few inputs that matter most</source>
        <translation>最要紧的少数输入</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Every input</source>
        <translation>所有输入</translation>
    </message>
    <message>
        <source>Nothing fits. Try another word.</source>
        <translation>没有匹配项。请换个词。</translation>
    </message>
    <message>
        <source>%1 found, %2 of them among the assumptions</source>
        <translation>找到 %1 项，其中 %2 项属于假设</translation>
    </message>
    <message>
        <source>Assumptions (%1*)</source>
        <translation>假设（%1*）</translation>
    </message>
    <message>
        <source>How the world works; * marks what differs from its default</source>
        <translation>世界如何运作；* 标出与默认值不同之处</translation>
    </message>
</context>
<context>
    <name>ui::KnownFactDialog</name>
    <message>
        <source>What do you already know?</source>
        <translation>您已经知道什么？</translation>
    </message>
    <message>
        <source>This scenario has no answer yet, so no fact can be weighed. Lower the target first.</source>
        <translation>此方案尚无答案，因此无从衡量任何事实。请先降低目标。</translation>
    </message>
    <message>
        <source>One measured fact beats every default. As it stands the CO₂e estimate is known to %1; here is what each fact would make of that.</source>
        <translation>一项实测事实胜过任何默认值。目前 CO₂e 估算值的把握为 %1；下面是每项事实能使它变成多少。</translation>
    </message>
    <message>
        <source>no upper end</source>
        <translation>没有上限</translation>
    </message>
    <message>
        <source>×/÷ %1</source>
        <translation>×/÷ %1</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 – the estimate expects %2:</source>
        <translation>%1——估算预期为 %2：</translation>
    </message>
    <message>
        <source>Type what you know.</source>
        <translation>请输入您所知道的。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>%1: CO₂e %2, device-hours %3</source>
        <translation>%1：CO₂e %2，设备时 %3</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1[*] – Scalewatt</source>
        <translation>%1[*] – Scalewatt</translation>
    </message>
    <message>
        <source>Factors of %1, data %2   |   an estimate, not a measurement   |   computed in %3 ms</source>
        <translation>%1 年的排放因子，数据 %2   |   这是估算，不是测量   |   计算用时 %3 毫秒</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Back to the default, since the typed value belonged to what was there before: %1</source>
        <translation>已恢复默认值，因为原输入值属于之前的设备或地点：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of inputs</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n character(s)</source>
        <translation>
            <numerusform>已复制：%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %n chart(s) into %1</source>
        <translation>
            <numerusform>已写出 %n 张图表到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeasureRow</name>
    <message>
        <source>Drag to another place, or Alt+Up and Alt+Down</source>
        <translation>拖动到别处，或按 Alt+↑ 和 Alt+↓</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1 market-based</source>
        <translation>%1（基于市场）</translation>
    </message>
    <message>
        <source>What it changes at its place in the list</source>
        <translation>它在列表中当前位置的效果</translation>
    </message>
    <message>
        <source>What it would change alone</source>
        <translation>单独采用时的效果</translation>
    </message>
    <message>
        <source>Saved in the middle 90 % of draws: %1 to %2</source>
        <translation>抽样中间 90 % 的节省量：%1 至 %2</translation>
    </message>
</context>
<context>
    <name>ui::MeasureValue</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Empty: what the measure proposes</source>
        <translation>留空：采用措施的建议值</translation>
    </message>
</context>
<context>
    <name>ui::MeasuresPanel</name>
    <message>
        <source>Best order</source>
        <translation>最佳顺序</translation>
    </message>
    <message>
        <source>So that emissions fall fastest, step by step</source>
        <translation>使排放逐步下降最快</translation>
    </message>
    <message>
        <source>Only the best three</source>
        <translation>只要最佳三项</translation>
    </message>
    <message>
        <source>The three that save most together: of those that are on, else of all</source>
        <translation>合起来节省最多的三项：在已打开的措施中选，没有则在全部中选</translation>
    </message>
    <message>
        <source>After as a scenario</source>
        <translation>改进后另作方案</translation>
    </message>
    <message>
        <source>A scenario with the measures carried out, beside this one</source>
        <translation>实施措施后的方案，与当前方案并列</translation>
    </message>
    <message>
        <source>This scenario has no answer, so there is nothing to begin from.</source>
        <translation>该方案没有答案，无从开始。</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>today, after, change in percent</comment>
        <translation>从 %1 到 %2：%3</translation>
    </message>
    <message>
        <source>Today: %1. Switch on what might be done.</source>
        <translation>现状：%1。请打开可采取的措施。</translation>
    </message>
    <message>
        <source>%1, with measures</source>
        <translation>%1，采取措施后</translation>
    </message>
</context>
<context>
    <name>ui::NoticesPanel</name>
    <message>
        <source>Worth knowing</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>Show the input</source>
        <translation>显示该输入项</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>显示“%1”</translation>
    </message>
</context>
<context>
    <name>ui::NumberRow</name>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无解</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1，介于 %2 与 %3 之间</translation>
    </message>
</context>
<context>
    <name>ui::OwnCurveDialog</name>
    <message>
        <source>Own accuracy curve</source>
        <translation>自有准确率曲线</translation>
    </message>
    <message>
        <source>Paste three or more measured points of your own task, one a line: training compute in FLOP and accuracy in percent, parted by a comma, semicolon or tab.</source>
        <translation>粘贴您自己任务的三个或更多实测点，每行一个：以 FLOP 计的训练算力和以百分数计的准确率，用逗号、分号或制表符隔开。</translation>
    </message>
    <message>
        <source>Points: compute in FLOP and accuracy in percent</source>
        <translation>点：以 FLOP 计的算力和以百分数计的准确率</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Accuracy of guessing</source>
        <translation>随机猜测的准确率</translation>
    </message>
    <message>
        <source>Most the test allows</source>
        <translation>测试允许的最高值</translation>
    </message>
    <message>
        <source>Use as benchmark</source>
        <translation>用作基准测试</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number.</source>
        <translation>%1：“%2”不是数字。</translation>
    </message>
    <message>
        <source>Line %1, “%2”: two numbers belong there, compute in FLOP and accuracy in percent.</source>
        <translation>第 %1 行“%2”：此处应为两个数，即以 FLOP 计的算力和以百分数计的准确率。</translation>
    </message>
    <message>
        <source>The points miss the curve by %1 percentage points on average; the worst, at %2, by %3. Slope k %4 and middle L0 %5, under the law “%6”.</source>
        <translation>各点平均偏离曲线 %1 个百分点；最差的一点位于 %2，偏离 %3 个百分点。在“%6”定律下，斜率 k 为 %4，中点 L0 为 %5。</translation>
    </message>
</context>
<context>
    <name>ui::ReportDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>各节</translation>
    </message>
    <message>
        <source>The scenarios' names</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>各节(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>标志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>写出(&amp;W)…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>&amp;Choose a picture…</source>
        <translation>选择图片(&amp;C)…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
</context>
<context>
    <name>ui::ResultPanel</name>
    <message>
        <source>Location-based</source>
        <translation>按所在地计算</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>按市场计算</translation>
    </message>
    <message>
        <source>Own machines</source>
        <translation>自有机器</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>Show ranges</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>The middle 90 % of draws below each figure</source>
        <translation>在每个数字下方显示中间 90 % 的抽样</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Scope 3, electricity</source>
        <translation>范围三，用电</translation>
    </message>
    <message>
        <source>Scope 2, electricity</source>
        <translation>范围二，用电</translation>
    </message>
    <message>
        <source>Scope 3, making the hardware</source>
        <translation>范围三，硬件制造</translation>
    </message>
    <message>
        <source>Who rents machines usually reports all of it as Scope 3: the electricity is the provider's Scope 2.</source>
        <translation>租用机器的一方通常将全部排放计入范围三：用电属于提供商的范围二。</translation>
    </message>
    <message>
        <source>Who owns the machines reports their electricity as Scope 2 and their making as Scope 3.</source>
        <translation>自有机器的一方将用电计入范围二，将硬件制造计入范围三。</translation>
    </message>
    <message>
        <source>Final run, location-based</source>
        <translation>最终训练，基于位置</translation>
    </message>
    <message>
        <source>Final run, market-based</source>
        <translation>最终训练，基于市场</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioCard</name>
    <message>
        <source>Name of the scenario</source>
        <translation>方案名称</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioRows</name>
    <message>
        <source>no answer</source>
        <translation>无解</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>基准方案：%1</translation>
    </message>
    <message>
        <source>%1 CO₂e</source>
        <translation>%1 CO₂e</translation>
    </message>
    <message>
        <source>being edited</source>
        <translation>正在编辑</translation>
    </message>
    <message>
        <source>not on the charts</source>
        <translation>不在图中</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioStrip</name>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>There are %1 scenarios already: delete one to make room</source>
        <translation>已有 %1 个方案：删除一个才能再加</translation>
    </message>
    <message>
        <source>Keep this scenario on the charts as it is now, and go on beside it</source>
        <translation>把方案的现状留在图中，继续在旁边修改</translation>
    </message>
    <message>
        <source>Inputs that differ: %1</source>
        <translation>不同的输入：%1</translation>
    </message>
    <message>
        <source>Inputs and results side by side, as a table</source>
        <translation>以表格并排显示输入和结果</translation>
    </message>
</context>
<context>
    <name>ui::SearchPicker</name>
    <message>
        <source>Nothing fits. Try a name, a code or another language.</source>
        <translation>没有匹配项。请试试名称、代码或另一种语言。</translation>
    </message>
</context>
<context>
    <name>ui::SearchRow</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>ui::ShareDialog</name>
    <message>
        <source>Share “%1”</source>
        <translation>分享“%1”</translation>
    </message>
    <message>
        <source>Read the code with a phone, or copy the line: Edit, “Paste a scenario” opens it again.</source>
        <translation>用手机扫描二维码，或复制这行文字：编辑，“粘贴方案”可重新打开。</translation>
    </message>
    <message>
        <source>QR code of the line below</source>
        <translation>下方文字的二维码</translation>
    </message>
    <message>
        <source>The scenario as a line</source>
        <translation>方案的一行文字</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>复制这行文字(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>What does the next point of accuracy cost the climate?</source>
        <translation>再提高一个百分点的准确率，气候要付出多少代价？</translation>
    </message>
    <message>
        <source>Begin with a run that somebody made, change what you like, and watch the answer move.</source>
        <translation>从一次真实的训练开始，随意修改，看答案如何变化。</translation>
    </message>
    <message>
        <source>&amp;New scenario</source>
        <translation>新建方案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back to the charts</source>
        <translation>返回图表(&amp;B)</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>&amp;Claims checked</source>
        <translation>核对说法(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::TableDialog</name>
    <message>
        <source>The chart as a table</source>
        <translation>图表的表格形式</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>This table for a spreadsheet</source>
        <translation>把此表复制到电子表格</translation>
    </message>
</context>
<context>
    <name>ui::ToolBarFit</name>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
</context>
<context>
    <name>ui::ValidationControls</name>
    <message>
        <source>Runs</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>All quantities</source>
        <translation>所有量</translation>
    </message>
    <message>
        <source>Only misses</source>
        <translation>只看未命中</translation>
    </message>
    <message>
        <source>Only figures that lie outside the range predicted for them</source>
        <translation>只显示落在预测区间之外的数值</translation>
    </message>
    <message>
        <source>&amp;Try your own runs…</source>
        <translation>用自己的训练试试(&amp;T)…</translation>
    </message>
    <message>
        <source>A CSV file with the columns of the published runs, or CodeCarbon's emissions.csv</source>
        <translation>列与公布的训练相同的 CSV 文件，或 CodeCarbon 的 emissions.csv</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The figures in the table, for a spreadsheet</source>
        <translation>表中的数值，供电子表格使用</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>The chart as a picture, or the figures as a table</source>
        <translation>图表存为图片，或数值存为表格</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Published, serving</source>
        <translation>已发表的推理服务</translation>
    </message>
</context>
<context>
    <name>ui::ValidationPage</name>
    <message>
        <source>How well does it predict? – Scalewatt</source>
        <translation>预测得有多准？– Scalewatt</translation>
    </message>
    <message>
        <source>How well does it predict?</source>
        <translation>预测得有多准？</translation>
    </message>
    <message>
        <source>Group and colour by</source>
        <translation>分组与配色依据</translation>
    </message>
    <message>
        <source>Group and &amp;colour by</source>
        <translation>分组与配色依据(&amp;C)</translation>
    </message>
    <message>
        <source>How well each group is predicted</source>
        <translation>各组的预测准确度</translation>
    </message>
    <message>
        <source>Progress of reading and predicting</source>
        <translation>读取与预测的进度</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Runs, predicted beside published</source>
        <translation>各次训练的预测值与公布值</translation>
    </message>
    <message>
        <source>In-sample: the defaults were fitted to these very runs.</source>
        <translation>样本内：默认值正是用这些训练拟合的。</translation>
    </message>
    <message>
        <source>Predicted with defaults fitted to published runs, not to these.</source>
        <translation>预测所用的默认值由公布的训练拟合，与这些训练无关。</translation>
    </message>
    <message>
        <source>What CodeCarbon measured, beside the scenario in the window as it stands.</source>
        <translation>CodeCarbon 的实测值，与窗口中当前情景对照。</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未能写入</translation>
    </message>
    <message>
        <source>Devices alone. The rows per output token set the coefficients; with each model left out of the fit that predicts it, half of them are within %1. No row per request was used.</source>
        <translation>仅计设备本身。系数由按输出词元计的各行拟合；逐一剔除所预测的模型后再拟合，其中一半误差在 %1 以内。按请求计的各行均未用于拟合。</translation>
    </message>
</context>
<context>
    <name>ui::ValidationTable</name>
    <message>
        <source>Predicted divided by published; coloured where the published figure lies outside the range</source>
        <translation>预测值除以公布值；公布值落在区间之外时着色</translation>
    </message>
    <message>
        <source>What the middle 90 % of draws predict</source>
        <translation>抽样中间 90% 的预测</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>Middle 90 % of draws</source>
        <translation>抽样的中间 90%</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>ui::ValueEditor</name>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Nobody knows better: the usual value with its usual range.</source>
        <translation>没有更确切的信息：取通常的值及其通常的区间。</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>This number exactly, without a range.</source>
        <translation>就用这个数，不带区间。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>A range of your own: low, most likely, high.</source>
        <translation>您自己的区间：低、最可能、高。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>最可能</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>There is no value to begin from. Type one first.</source>
        <translation>没有可作起点的值。请先输入一个。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>A range rises from low over most likely to high. Nothing was changed.</source>
        <translation>区间须由低经最可能到高递增。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>ui::Words::Words</name>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>ui::Workbench</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>方案对比</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
</TS>
