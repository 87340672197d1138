using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Slots;

/// <summary>By what names are known that no data name: how they end, and what stands beside them.</summary>
internal static class NameSigns
{
    public static readonly WordTable<string> Endings = Table(
        "公司、集团、股份、企业集团、研究院、研究所、设计院、科学院、大学、学院、学校、中学、小学、幼儿园、医院、卫生院、银行、支行、分行、信用社、协会、商会、学会、联合会、基金会、合作社、事务所",
        "委员会、管委会、党工委、工委、指挥部、办公室、办事处、法院、检察院、派出所、支队、大队、中队、中心、电视台、报社、酒店、宾馆、商场、工厂、分厂、厂区",
        "街道、社区、大道、公园、园区、片区、地块、小区、新城、新区、机场、水库、码头、港区、高速、国道、省道、县道、铁路、大桥、广场、大厦、基地、生态城、科技城、产业园、工业园、创业园、创新园、示范园、孵化园、科技园、物流园");

    /// <summary>Letters that end the names of organs, behind a verb even: 规划局.</summary>
    public static readonly WordTable<string> OrganEndings = Table("局、厅、院、厂");

    /// <summary>Letters that end the names of places, and many other words.</summary>
    public static readonly WordTable<string> PlaceEndings = Table("省、市、县、区、镇、乡、村、路、街、巷、桥、河、江、湖、港、岛、山、园、店、庄、屯、浦、溪、湾、岭");

    public const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤罗毕郝邬安常乐于傅皮齐康伍余元顾孟黄穆萧尹姚邵汪毛狄米贝明臧戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房解应宗丁邓洪包左石崔吉龚程邢裴陆翁荀惠甄曲封储靳段富巫焦巴侯班仇宁甘祖武符刘景詹束龙叶司黎白蒲赖卓屠池乔谭劳申冉桑桂牛边燕冀尚温庄晏柴瞿阎连习鱼容向古易廖居衡步都耿满匡国文寇广欧沃蔚越隆师巩聂晁敖融冷辛阚那简饶曾关相查后荆游权盖桓闫肖涂佟";

    private const string Roles = "书记|主任|局长|厅长|市长|省长|县长|区长|镇长|乡长|部长|科长|处长|院长|校长|行长|会长|所长|站长|董事长|总经理|经理|厂长|教授|院士|博士|委员|代表|组长|队长|同志|先生|女士|工程师";

    public static readonly Regex People = new("(?:" + Roles + ")(?<name>[" + Surnames + "][\\u4e00-\\u9fff]{1,2})(?![\\u4e00-\\u9fff]*公司)|(?<name>[" + Surnames + "][\\u4e00-\\u9fff]{0,2})(?=(?:副|总)?(?:" + Roles + "))", RegexOptions.CultureInvariant);

    /// <summary>Who is met, won over, visited or come from, without a word for what it is.</summary>
    public static readonly Regex Partners = new("(?:引进|引入|招引|签约|与|赴|来自|走访|拜访|考察|对接|邀请|聘请|牵手|携手|参观|慰问)(?<name>[\\u4e00-\\u9fff]{2,8}?)(?=签|合|洽|考|调|开|对|共|联|等|、|，|。|的|项目|落户|来|招)", RegexOptions.CultureInvariant);

    /// <summary>Several that are named one after the other: 甲、乙等企业.</summary>
    public static readonly Regex Lists = new("(?:(?<name>[^，。；：！？、]{2,16})、)+(?<name>[^，。；：！？、]{2,14}?)等(?=[^，。；：！？、]{0,10}?(?:企业|公司|项目|工程|单位|客商|高校|院校|品牌|城市|地区|市场|镇|村|街道|社区|人|同志|专家|竣工|投产|开工|落户|签约|入驻|动工|达产|建成|地))", RegexOptions.CultureInvariant);

    private static WordTable<string> Table(params IEnumerable<string> lists) =>
        new(lists.SelectMany(list => list.Split('、')).Select(word => (word, word)));
}
