using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DevZoneDocs.Assembler.OpenXml.Carried;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Carrying;

/// <summary>Takes the lists of a template along, each under a key made from what it is: ids mean nothing in another document.</summary>
internal sealed class ListCarrier
{
    private const int MostLinks = 4;
    private readonly Dictionary<int, int> _keys = [];
    private readonly MainDocumentPart _main;
    private readonly CarriedContent _content;
    private readonly Numbering? _numbering;

    public ListCarrier(MainDocumentPart main, CarriedContent content) =>
        (_main, _content, _numbering) = (main, content, main.NumberingDefinitionsPart?.Numbering);

    public void Take(OpenXmlElement root)
    {
        foreach (NumberingId reference in root.Descendants<NumberingId>().ToList())
            Take(reference);
    }

    /// <summary>Names the list by its key; number 0, which takes a style's number away, stays, and what names no list goes.</summary>
    public void Take(NumberingId reference)
    {
        if (reference.Val?.Value is 0)
            return;
        if (reference.Val?.Value is { } id && KeyOf(id) is { } key)
            reference.Val = key;
        else
            reference.Parent?.Remove();
    }

    private int? KeyOf(int id)
    {
        if (_keys.TryGetValue(id, out int known))
            return known;
        if (Instance(id) is not { } instance || Definition(instance, MostLinks) is not { } definition)
            return null;
        ReadNumbers(instance);
        ReadNumbers(definition);
        List<CarriedBullet> bullets = Bullets(definition);
        CarriedList list = new(Plain(definition), [.. instance.Elements<LevelOverride>().Select(each => each.OuterXml)], bullets);
        int key = HashOf(id, list);
        _content.AddList(key, list);
        return _keys[id] = key;
    }

    /// <summary>The SDK reads a number when it is asked for: what is none comes to light while the template is read.</summary>
    private static void ReadNumbers(OpenXmlElement list)
    {
        foreach (OpenXmlElement element in list.Descendants())
        {
            _ = element switch
            {
                LevelOverride each => each.LevelIndex?.Value,
                Level each => each.LevelIndex?.Value,
                StartNumberingValue each => each.Val?.Value,
                StartOverrideNumberingValue each => each.Val?.Value,
                LevelPictureBulletId each => each.Val?.Value,
                _ => null,
            };
        }
    }

    private NumberingInstance? Instance(int id) =>
        _numbering?.Elements<NumberingInstance>().FirstOrDefault(each => each.NumberID?.Value == id);

    /// <summary>A definition may only name a style of lists, whose own list has the levels.</summary>
    private AbstractNum? Definition(NumberingInstance instance, int links)
    {
        AbstractNum? definition = _numbering!
            .Elements<AbstractNum>()
            .FirstOrDefault(each => each.AbstractNumberId?.Value == instance.AbstractNumId?.Val?.Value);
        if (links == 0 || definition?.NumberingStyleLink?.Val?.Value is not { } style)
            return definition;
        int? linked = _main.StyleDefinitionsPart?.Styles?.Elements<Style>().FirstOrDefault(each => each.StyleId?.Value == style)?
            .StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value;
        return linked is { } id && Instance(id) is { } other ? Definition(other, links - 1) : definition;
    }

    /// <summary>Without the styles that are linked to it: those of the layout have lists of their own.</summary>
    private static string Plain(AbstractNum original)
    {
        AbstractNum definition = (AbstractNum)original.CloneNode(true);
        foreach (OpenXmlElement link in definition.Descendants().Where(each => each is StyleLink or NumberingStyleLink or ParagraphStyleIdInLevel or Nsid).ToList())
            link.Remove();
        foreach (OpenXmlAttribute extension in definition.GetAttributes().Where(each => each.NamespaceUri != definition.NamespaceUri))
            definition.RemoveAttribute(extension.LocalName, extension.NamespaceUri);
        return definition.OuterXml;
    }

    private List<CarriedBullet> Bullets(AbstractNum definition)
    {
        HashSet<int?> ids = [.. definition.Descendants<LevelPictureBulletId>().Select(each => each.Val?.Value)];
        List<CarriedBullet> bullets = [];
        foreach (NumberingPictureBullet bullet in _numbering!.Elements<NumberingPictureBullet>().Where(each => ids.Contains(each.NumberingPictureBulletId?.Value)))
        {
            OpenXmlElement copy = bullet.CloneNode(true);
            foreach (RelationshipId reference in RelationshipIds.In(copy).ToList())
            {
                OpenXmlPart? part = _main.NumberingDefinitionsPart!.Parts.FirstOrDefault(each => each.RelationshipId == reference.Value).OpenXmlPart;
                if (part is not null && PartReader.TryRead(part) is { } carried)
                    reference.Set(_content.Parts.Add(carried));
                else
                    reference.Remove();
            }

            bullets.Add(new CarriedBullet(bullet.NumberingPictureBulletId!.Value, copy.OuterXml));
        }

        return bullets;
    }

    /// <summary>A positive number above those that programs give, by the content and by which list of the template it is.</summary>
    private static int HashOf(int id, CarriedList list)
    {
        string text = string.Join('\n', [id.ToString(CultureInfo.InvariantCulture), list.Definition, .. list.Overrides, .. list.Bullets.Select(bullet => bullet.Markup)]);
        return (int)(BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(text))) & 0x3FFFFFFF) | 0x40000000;
    }
}
