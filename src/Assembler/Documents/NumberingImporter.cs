using System.Security.Cryptography;
using System.Text;
using DevZoneDocs.Assembler.OpenXml.Carried;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// Brings the lists of templates into a document under numbers that are free there. Each merged section has lists of its own,
/// which begin anew; equal ones share a definition (docs/word/numbering-in-parts.md).
/// </summary>
internal sealed class NumberingImporter(WordprocessingDocument document, PartImporter parts)
{
    private readonly Dictionary<CarriedList, int> _ofStyles = [];
    private readonly Dictionary<string, int> _definitions = new(StringComparer.Ordinal);

    /// <summary>Gives the lists that the blocks name by keys to them.</summary>
    public void Begin(IReadOnlyList<OpenXmlElement> blocks, CarriedContent carried)
    {
        Dictionary<int, int?> lists = [];
        HashSet<int> begun = [];
        foreach (NumberingId reference in blocks.SelectMany(block => block.Descendants<NumberingId>()).Where(each => each.Val?.Value is not 0).ToList())
        {
            int key = reference.Val?.Value ?? 0;
            if (!lists.TryGetValue(key, out int? list))
                lists[key] = list = carried.List(key) is { } known ? AddInstance(known, carried, begun) : null;
            Point(reference, list);
        }
    }

    /// <summary>Gives a style its list: one for the whole document, as a style has it in Word.</summary>
    public void Point(NumberingId reference, CarriedContent carried)
    {
        int? id = null;
        if (carried.List(reference.Val?.Value ?? 0) is { } list)
        {
            if (!_ofStyles.TryGetValue(list, out int own))
                _ofStyles[list] = own = AddInstance(list, carried, null);
            id = own;
        }

        Point(reference, id);
    }

    private static void Point(NumberingId reference, int? list)
    {
        if (list is { } id)
            reference.Val = id;
        else
            reference.Parent!.Remove();
    }

    /// <param name="begun">The definitions that have been counted by in this section: a second list of one goes on.</param>
    private int AddInstance(CarriedList list, CarriedContent carried, HashSet<int>? begun)
    {
        Numbering numbering = Root();
        int definition = Define(list, carried, numbering);
        int id = numbering.Elements<NumberingInstance>().Max(each => each.NumberID?.Value) + 1 ?? 1;
        NumberingInstance instance = new(new AbstractNumId { Val = definition }) { NumberID = id };
        List<LevelOverride> own = [.. list.Overrides.Select(markup => new LevelOverride(markup))];
        if (begun?.Add(definition) == true)
            Restart(own, numbering.Elements<AbstractNum>().First(each => each.AbstractNumberId?.Value == definition));
        instance.Append(own.OrderBy(each => each.LevelIndex?.Value));
        InsertBehind<NumberingInstance>(numbering, instance);
        return id;
    }

    /// <summary>Lists of one definition count on from each other, unless each of their levels is told where to begin.</summary>
    private static void Restart(List<LevelOverride> overrides, AbstractNum definition)
    {
        foreach (Level level in definition.Elements<Level>())
        {
            LevelOverride? own = overrides.FirstOrDefault(each => each.LevelIndex?.Value == level.LevelIndex?.Value);
            if (own is null)
                overrides.Add(own = new LevelOverride { LevelIndex = level.LevelIndex?.Value });
            own.StartOverrideNumberingValue ??= new StartOverrideNumberingValue { Val = (own.Level ?? level).StartNumberingValue?.Val?.Value ?? 1 };
        }
    }

    private int Define(CarriedList list, CarriedContent carried, Numbering numbering)
    {
        string content = string.Join('\n', [list.Definition, .. list.Bullets.Select(bullet => bullet.Markup)]);
        if (_definitions.TryGetValue(content, out int known))
            return known;
        AbstractNum definition = new(list.Definition);
        int id = numbering.Elements<AbstractNum>().Max(each => each.AbstractNumberId?.Value) + 1 ?? 0;
        definition.AbstractNumberId = id;

        // By this number Word knows a definition again, and would take two of one number for one.
        definition.Nsid = new Nsid { Val = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..8] };
        Dictionary<int, int> bullets = list.Bullets.ToDictionary(bullet => bullet.Id, bullet => AddBullet(bullet, carried, numbering));
        foreach (LevelPictureBulletId reference in definition.Descendants<LevelPictureBulletId>().ToList())
            PointBullet(reference, bullets);
        InsertBehind<AbstractNum>(numbering, definition);
        return _definitions[content] = id;
    }

    private int AddBullet(CarriedBullet bullet, CarriedContent carried, Numbering numbering)
    {
        int id = numbering.Elements<NumberingPictureBullet>().Max(each => each.NumberingPictureBulletId?.Value) + 1 ?? 0;
        NumberingPictureBullet copy = new(bullet.Markup) { NumberingPictureBulletId = id };
        InsertBehind<NumberingPictureBullet>(numbering, copy);
        parts.Import(document.MainDocumentPart!.NumberingDefinitionsPart!, copy, carried.Parts);
        return id;
    }

    private static void PointBullet(LevelPictureBulletId reference, Dictionary<int, int> bullets)
    {
        if (bullets.TryGetValue(reference.Val?.Value ?? -1, out int id))
            reference.Val = id;
        else
            reference.Remove();
    }

    private Numbering Root()
    {
        MainDocumentPart main = document.MainDocumentPart!;
        NumberingDefinitionsPart part = main.NumberingDefinitionsPart ?? main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering");
        return part.Numbering ??= new Numbering();
    }

    /// <summary>Pictures stand before definitions, definitions before lists, and behind these only what Word for Mac writes.</summary>
    private static void InsertBehind<T>(Numbering numbering, T element)
        where T : OpenXmlElement
    {
        OpenXmlElement? before = numbering.ChildElements.LastOrDefault(each => each is T || (each is NumberingPictureBullet && element is not NumberingPictureBullet)
            || (each is AbstractNum && element is NumberingInstance));
        if (before is null)
            numbering.PrependChild(element);
        else
            before.InsertAfterSelf(element);
    }
}
