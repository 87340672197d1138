using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Reading;
using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Assembler.Polishing.Slots;

/// <summary>
/// Finds names of firms, organs, people and places that the data do not name as such, by what they end with or stand beside.
/// It takes a word too many rather than leave one that is a name.
/// </summary>
internal sealed partial class NameFinder
{
    private const int Longest = 24;

    private static readonly WordTable<string> Endings = Table(
        "公司、集团、股份、企业集团、研究院、研究所、设计院、科学院、大学、学院、学校、中学、小学、幼儿园、医院、卫生院、银行、支行、分行、信用社、协会、商会、学会、联合会、基金会、合作社、事务所",
        "委员会、管委会、党工委、工委、指挥部、办公室、办事处、法院、检察院、派出所、支队、大队、中队、中心、电视台、报社、酒店、宾馆、商场、工厂、分厂、厂区",
        "街道、社区、大道、公园、园区、片区、地块、小区、新城、新区、机场、水库、码头、港区、高速、国道、省道、县道、铁路、大桥、广场、大厦、基地、生态城、科技城、产业园、工业园、创业园、科技园、物流园");

    /// <summary>Letters that end the names of organs, behind a verb even: 规划局.</summary>
    private static readonly WordTable<string> OrganEndings = Table("局、厅、院、厂");

    /// <summary>Letters that end the names of places, and many other words.</summary>
    private static readonly WordTable<string> PlaceEndings = Table("省、市、县、区、镇、乡、村、路、街、巷、桥、河、江、湖、港、岛、山、园、店、庄、屯、浦、溪、湾、岭");

    /// <summary>Words with such an ending that name nothing.</summary>
    private static readonly HashSet<string> Common =
    [
        .. ("园区、全区、全市、全县、全省、全镇、全乡、全村、全厂、全局、本区、本市、本县、本省、城市、城区、市区、镇区、辖区、景区、灾区、库区、矿区、山区、老区、新区、小区、社区、片区、厂区、校区、分区、地区、"
            + "道路、公路、线路、铁路、思路、出路、网路、套路、一路、半路、村路、农村、乡村、入村、进村、超市、门市、入市、上市、格局、布局、结局、大局、当局、开局、破局、医院、法院、学院、剧院、入院、出院、"
            + "公园、家园、校园、花园、田园、入园、进园、出园、办厂、建厂、进厂、商店、书店、酒店、网店、开店、入港、出港、上街、下乡、返乡、入乡、治河、搭桥、架桥、建桥、上山、进山、江湖、村庄").Split('、'),
    ];

    private readonly string _text;
    private readonly bool[] _isStop;
    private readonly bool[] _isVerb;
    private readonly bool[] _isUnknown;
    private readonly bool[] _begins;

    public NameFinder(string text, IReadOnlyList<Token> tokens)
    {
        _text = text;
        (_isStop, _isVerb, _isUnknown, _begins) = (new bool[text.Length], new bool[text.Length], new bool[text.Length], new bool[text.Length]);
        foreach (Token token in tokens)
        {
            _begins[token.Start] = true;
            for (int i = token.Start; i < token.Start + token.Text.Length; i++)
            {
                _isUnknown[i] = token.Kind == TokenKind.Character && text[i] != ProseSentence.Anchor;
                _isVerb[i] = token.Class is WordClass.Synonym or WordClass.State or WordClass.Direction or WordClass.Droppable;
                _isStop[i] = !_isUnknown[i] && !_isVerb[i] && token.Class is not (WordClass.Term or WordClass.Scope or WordClass.Base);
            }
        }
    }

    public void Find(PolishLexicon lexicon, Coverage coverage)
    {
        for (int i = 0; i < _text.Length; i++)
        {
            if (_begins[i] && lexicon.Places.At(_text, i, out _) is > 0 and var place)
                coverage.Add(i, place, SlotKind.Name);
            if (Endings.At(_text, i, out _) is > 0 and var ending)
                AddNamed(coverage, Start(i, i), i, ending);
            else if (_isUnknown[i] && !IsCommon(i) && OrganEndings.At(_text, i, out _) == 1)
                AddNamed(coverage, Start(i, WordBefore(i)), i, 1);
            else if (_isUnknown[i] && !IsCommon(i) && PlaceEndings.At(_text, i, out _) == 1)
                AddNamed(coverage, UnknownStart(i), i, 1);
        }

        foreach (Match name in People().Matches(_text).Concat(Partners().Matches(_text)))
            AddUnknown(coverage, name.Groups["name"]);
        AddSurnames(coverage);
    }

    private bool IsCommon(int ending) => ending > 0 && Common.Contains(_text.Substring(ending - 1, 2));

    private static void AddNamed(Coverage coverage, int start, int ending, int length)
    {
        if (start < ending)
            coverage.Add(start, ending + length - start, SlotKind.Name);
    }

    private void AddUnknown(Coverage coverage, Group name)
    {
        IEnumerable<int> letters = Enumerable.Range(name.Index, name.Length);
        if (letters.Any(i => _isUnknown[i]) && !letters.Any(i => _isVerb[i]))
            coverage.Add(name.Index, name.Length, SlotKind.Name);
    }

    /// <summary>Back over all that may be of a name; the verbs that it then begins with are none of it.</summary>
    /// <param name="floor">Behind it nothing is taken for such a verb.</param>
    private int Start(int ending, int floor)
    {
        int start = ending;
        while (start > 0 && ending - start < Longest && Step(start) is > 0 and var step)
            start -= step;
        while (start < floor && _isVerb[start])
            start++;
        return start;
    }

    // 江南（集团）有限公司: what is in brackets within a name is of it.
    private int Step(int start)
    {
        if (!_isStop[start - 1])
            return 1;
        int open = _text[start - 1] is '）' or ')' ? _text.LastIndexOfAny(['（', '('], start - 1) : -1;
        return open > 0 && start - open <= 10 && !_isStop[open - 1] ? start - open : 0;
    }

    private int WordBefore(int ending)
    {
        int start = Math.Max(0, ending - 1);
        while (start > 0 && !_begins[start])
            start--;
        return start;
    }

    private int UnknownStart(int ending)
    {
        int start = ending;
        while (start > 0 && ending - start < 4 && _isUnknown[start - 1])
            start--;
        return start;
    }

    /// <summary>Three letters that no lexicon knows, the first of them a surname, and known words on both sides.</summary>
    private void AddSurnames(Coverage coverage)
    {
        for (int start = 0; start < _text.Length;)
        {
            int end = start;
            while (end < _text.Length && _isUnknown[end])
                end++;
            if (end - start == 3 && Surnames.Contains(_text[start], StringComparison.Ordinal))
                coverage.Add(start, end - start, SlotKind.Name);
            start = Math.Max(end, start + 1);
        }
    }

    private static WordTable<string> Table(params IEnumerable<string> lists) => new(lists.SelectMany(list => list.Split('、')).Select(word => (word, word)));

    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤罗毕郝邬安常乐于傅皮齐康伍余元顾孟黄穆萧尹姚邵汪毛狄米贝明臧戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房解应宗丁邓洪包左石崔吉龚程邢裴陆翁荀惠甄曲封储靳段富巫焦巴侯班仇宁甘祖武符刘景詹束龙叶司黎白蒲赖卓屠池乔谭劳申冉桑桂牛边燕冀尚温庄晏柴瞿阎连习鱼容向古易廖居衡步都耿满匡国文寇广欧沃蔚越隆师巩聂晁敖融冷辛阚那简饶曾关相查后荆游权盖桓闫肖涂佟";

    private const string Roles = "书记|主任|局长|厅长|市长|省长|县长|区长|镇长|乡长|部长|科长|处长|院长|校长|行长|会长|所长|站长|董事长|总经理|经理|厂长|教授|院士|博士|委员|代表|组长|队长|同志|先生|女士|工程师";

    [GeneratedRegex("(?:" + Roles + ")(?<name>[" + Surnames + "][\\u4e00-\\u9fff]{1,2})(?![\\u4e00-\\u9fff]*公司)|(?<name>[" + Surnames + "][\\u4e00-\\u9fff]{0,2})(?=(?:副|总)?(?:" + Roles + "))", RegexOptions.CultureInvariant)]
    private static partial Regex People();

    /// <summary>Who is met, won over, visited or come from, without a word for what it is.</summary>
    [GeneratedRegex("(?:引进|引入|招引|签约|与|赴|来自|走访|拜访|考察|对接|邀请|聘请|牵手|携手|参观|慰问)(?<name>[\\u4e00-\\u9fff]{2,8}?)(?=签|合|洽|考|调|开|对|共|联|等|、|，|。|的|项目|落户|来|招)", RegexOptions.CultureInvariant)]
    private static partial Regex Partners();
}
