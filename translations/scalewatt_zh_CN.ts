<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccuracyChart</name>
    <message>
        <source>CO₂e of a training run against its accuracy</source>
        <translation>训练的 CO₂e 与准确率的关系</translation>
    </message>
    <message>
        <source>%1 %2: no answer</source>
        <translation>%2 %1：无解</translation>
    </message>
    <message>
        <source>%1 %2: %3 CO₂e</source>
        <translation>%2 %1：%3 CO₂e</translation>
    </message>
    <message>
        <source>One more point: +%1</source>
        <translation>再提高 1 个百分点：+%1</translation>
    </message>
    <message>
        <source>%1. Five more: +%2</source>
        <translation>%1。再提高 5 个百分点：+%2</translation>
    </message>
    <message>
        <source>Accuracy target, %1 (%)</source>
        <translation>目标准确率，%1（%）</translation>
    </message>
    <message>
        <source>Total CO₂e (%1)</source>
        <translation>CO₂e 总量（%1）</translation>
    </message>
    <message>
        <source>My run</source>
        <translation>我的训练</translation>
    </message>
    <message>
        <source>No accuracy can be drawn for this scenario. Choose another benchmark or architecture.</source>
        <translation>这个方案画不出准确率曲线。请换一个基准测试或模型架构。</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
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
        <source>Location-based emissions of the electricity plus the share of the hardware&apos;s making. Loss law: %1; recipe: %2. An estimate, not a measurement.</source>
        <translation>按所在地计算的用电排放，加上硬件制造应分摊的排放。损失定律：%1；配方：%2。这是估算，不是测量。</translation>
    </message>
    <message>
        <source>Scalewatt %1, data %2</source>
        <translation>Scalewatt %1，数据 %2</translation>
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
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Lists devices, places, scaling laws, equivalents, published runs or inputs, your own catalogue files included. Every record names its source.</source>
        <translation>列出设备、地点、缩放定律、等价物、已发表的训练或输入项，也包括您自己的目录文件。每条记录都注明来源。</translation>
    </message>
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
        <source>Language; else the system&apos;s.</source>
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
        <source>Benchmark; else the first file&apos;s.</source>
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
        <source>Scalewatt: what the next point of accuracy costs the climate.

Usage:
  scalewatt [FILE…]              open the window, with scenario files if given
  scalewatt estimate FILE        energy, carbon, water and cost of one scenario
  scalewatt curve FILE… --output X.csv|json|png|svg|pdf
                                 CO2e against the accuracy aimed at
  scalewatt catalog KIND         list devices, places, laws and other data
  scalewatt validate             published runs beside their prediction

“scalewatt COMMAND --help” explains a command. FILE may be “-”: standard input.

Options:
  -h, --help                     this text
  -v, --version                  name and version
  --language en|zh_CN            language; else the system&apos;s
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

“scalewatt COMMAND --help”说明一个命令。FILE 可以是“-”，表示标准输入。

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
        <source>Predicts published training runs from what was known beforehand and sets hours, energy and carbon beside what was reported.</source>
        <translation>只用事先已知的信息预测已发表的训练，并把时间、能耗和碳排放与报告的数字并列。</translation>
    </message>
    <message>
        <source>Runs as CSV with the columns of the published runs; else the program&apos;s own.</source>
        <translation>CSV 格式的训练记录，列与已发表的训练相同；默认用程序自带的。</translation>
    </message>
    <message>
        <source>“scalewatt validate” takes a file with --file only.</source>
        <translation>“scalewatt validate”只用 --file 接受文件。</translation>
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
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练数</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>误差中位数</translation>
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
        <source>year(s) of a home&apos;s whole energy</source>
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
        <source>day(s) of one person&apos;s breath</source>
        <translation>
            <numerusform>天一个人的呼吸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lifetime(s) of one person&apos;s breath (73 years)</source>
        <translation>
            <numerusform>个人一生的呼吸（73 年）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of an average person&apos;s life</source>
        <translation>
            <numerusform>年普通人的生活</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) of an average American&apos;s life</source>
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
        <source>year(s) of a grown tree&apos;s uptake</source>
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
</context>
<context>
    <name>FilePrompt</name>
    <message>
        <source>Open a scenario</source>
        <translation>打开方案</translation>
    </message>
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
        <source>Active parameters are not given, so %1 of all parameters are taken to work on each token. This decides energy and accuracy: type your model&apos;s figure.</source>
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
        <source>Only the training of the student is counted. The teacher&apos;s training and its answers come on top: estimate them as a run of their own.</source>
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
        <source>The PUE of this region is not published, so the mean of all sites of %1 is used (%2). Type the site&apos;s own if you know it.</source>
        <translation>这个区域的 PUE 没有公布，因此使用 %1 全部站点的平均值（%2）。如知道该站点的数值，请填入。</translation>
    </message>
    <message>
        <source>No PUE is known for this place, so %1 is assumed. It scales energy and carbon; type the data centre&apos;s own.</source>
        <translation>这个地点的 PUE 未知，因此假定为 %1。它按比例影响能耗和碳排放；请填入数据中心自己的数值。</translation>
    </message>
    <message>
        <source>How much water power stations use here is not known, so the world&apos;s mean is used (%1 L/kWh). The water figure is rough; type a local value if you have one.</source>
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
        <source>The carbon of making one %1 is not published, so %2 is assumed. It is a small share of most runs; type the maker&apos;s figure if there is one.</source>
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
        <source>%1 ML</source>
        <translation>%1 千立方米</translation>
    </message>
    <message>
        <source>%1 GL</source>
        <translation>%1 百万立方米</translation>
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
        <source>Model FLOP utilisation: useful model FLOP as a share of the device&apos;s dense peak. Knowing your own narrows the result more than anything else.</source>
        <translation>模型 FLOP 利用率：有用的模型 FLOP 占设备稠密峰值的比例。知道自己的数值，最能缩小结果的范围。</translation>
    </message>
    <message>
        <source>MFU measured over</source>
        <translation>MFU 的统计口径</translation>
    </message>
    <message>
        <source>All billed hours, restarts and idle time included, or single training steps. A step&apos;s figure is higher, so it is scaled down.</source>
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
        <source>Year of the grid&apos;s carbon figure.</source>
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
        <source>a range {&quot;low&quot;, &quot;mode&quot;, &quot;high&quot;}</source>
        <translation>区间 {&quot;low&quot;, &quot;mode&quot;, &quot;high&quot;}</translation>
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
        <source>change of what is compared</source>
        <translation>更改比较对象</translation>
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
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
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
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>%1. Curves: %2.</source>
        <extracomment>What a screen reader says of a chart: its answer in words, then the names of its curves.</extracomment>
        <translation>%1。曲线：%2。</translation>
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
    <name>ui::Document</name>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
</context>
<context>
    <name>ui::EquivalentsPanel</name>
    <message>
        <source>%1
Source: %2</source>
        <translation>%1
来源：%2</translation>
    </message>
    <message>
        <source>About the same as</source>
        <translation>大约相当于</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Scenario, method and sources below the chart</source>
        <translation>图下写明方案、方法和来源</translation>
    </message>
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
        <source>Two journal columns (183 mm)</source>
        <translation>期刊两栏（183 mm）</translation>
    </message>
    <message>
        <source>One journal column (89 mm)</source>
        <translation>期刊一栏（89 mm）</translation>
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
        <source>Assumptions (%1)</source>
        <translation>假设（%1）</translation>
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
</context>
<context>
    <name>ui::NoticesPanel</name>
    <message>
        <source>Worth knowing</source>
        <translation>值得注意</translation>
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
</TS>
