using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing.Outlines;

/// <summary>The numbers that Word counts and shows before paragraphs, worked out from the numbering part alone.</summary>
internal sealed partial class EffectiveNumbers(MainDocumentPart main)
{
    private readonly Dictionary<int, int[]> _counters = [];
    private readonly HashSet<int> _started = [];

    /// <summary>The paragraph's number, or nothing; paragraphs are to be given in the order of the document.</summary>
    public string Next(Paragraph paragraph)
    {
        (int? numbering, int? level) = NumberingOf(paragraph.ParagraphProperties);
        if (numbering is not > 0 || Instance(numbering.Value) is not { } instance || Definition(instance) is not { } definition)
            return "";
        int depth = level ?? LevelOfStyle(definition, paragraph) ?? 0;
        int[] counters = Counters(instance, definition);
        counters[depth]++;
        for (int deeper = depth + 1; deeper < counters.Length; deeper++)
            counters[deeper] = Start(definition, deeper) - 1;
        string pattern = LevelOf(definition, depth)?.LevelText?.Val?.Value ?? "";
        return Placeholder().Replace(pattern, found => Format(definition, found.Value[1] - '1', counters));
    }

    private (int? Numbering, int? Level) NumberingOf(ParagraphProperties? properties)
    {
        int? numbering = properties?.NumberingProperties?.NumberingId?.Val?.Value;
        int? level = properties?.NumberingProperties?.NumberingLevelReference?.Val?.Value;
        for (string? id = properties?.ParagraphStyleId?.Val?.Value; id is not null && numbering is null;)
        {
            Style? style = main.StyleDefinitionsPart?.Styles?.Elements<Style>().FirstOrDefault(each => each.StyleId?.Value == id);
            NumberingProperties? own = style?.StyleParagraphProperties?.NumberingProperties;
            numbering ??= own?.NumberingId?.Val?.Value;
            level ??= own?.NumberingLevelReference?.Val?.Value;
            id = style?.BasedOn?.Val?.Value;
        }
        return (numbering, level);
    }

    private int[] Counters(NumberingInstance instance, AbstractNum definition)
    {
        int shared = definition.AbstractNumberId!.Value;
        if (!_counters.TryGetValue(shared, out int[]? counters))
            _counters[shared] = counters = [.. Enumerable.Range(0, 9).Select(level => Start(definition, level) - 1)];
        if (_started.Add(instance.NumberID!.Value))
        {
            foreach (LevelOverride each in instance.Elements<LevelOverride>().Where(each => each.StartOverrideNumberingValue is not null))
                counters[each.LevelIndex!.Value] = each.StartOverrideNumberingValue!.Val!.Value - 1;
        }
        return counters;
    }

    private NumberingInstance? Instance(int id) => main.NumberingDefinitionsPart?.Numbering?
        .Elements<NumberingInstance>().FirstOrDefault(each => each.NumberID?.Value == id);

    private AbstractNum? Definition(NumberingInstance instance) => main.NumberingDefinitionsPart?.Numbering?
        .Elements<AbstractNum>().FirstOrDefault(each => each.AbstractNumberId?.Value == instance.AbstractNumId?.Val?.Value);

    private static int? LevelOfStyle(AbstractNum definition, Paragraph paragraph) => definition.Elements<Level>()
        .FirstOrDefault(each => each.ParagraphStyleIdInLevel?.Val?.Value == paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value)?
        .LevelIndex?.Value;

    private static Level? LevelOf(AbstractNum definition, int level) =>
        definition.Elements<Level>().FirstOrDefault(each => each.LevelIndex?.Value == level);

    private static int Start(AbstractNum definition, int level) =>
        LevelOf(definition, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private static string Format(AbstractNum definition, int level, int[] counters)
    {
        // A level that has not been counted yet shows its start.
        int number = Math.Max(counters[level], Start(definition, level));
        string format = LevelOf(definition, level)?.NumberingFormat?.Val?.InnerText ?? "";
        return format.StartsWith("chinese", StringComparison.Ordinal) ? Chinese(number) : number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Chinese(int number)
    {
        const string digits = "零一二三四五六七八九";
        string tens = (number / 10) switch { 0 => "", 1 => "十", var ten => digits[ten] + "十" };
        return number >= 100 ? number.ToString(CultureInfo.InvariantCulture) : tens + (number % 10 == 0 ? "" : digits[number % 10]);
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
