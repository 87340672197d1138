using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Checks.Text.Reading;

/// <summary>The numbers that Word counts and shows before paragraphs: through styles, restarts and several levels.</summary>
internal sealed partial class WordNumbers
{
    private const int Levels = 9;
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<int, AbstractNum> _definitions = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<int> _started = [];

    public WordNumbers(MainDocumentPart main)
    {
        Numbering? numbering = main.NumberingDefinitionsPart?.Numbering;
        foreach (NumberingInstance instance in numbering?.Elements<NumberingInstance>() ?? [])
            _instances.TryAdd(instance.NumberID?.Value ?? -1, instance);
        foreach (AbstractNum definition in numbering?.Elements<AbstractNum>() ?? [])
            _definitions.TryAdd(definition.AbstractNumberId?.Value ?? -1, definition);
    }

    /// <summary>The paragraph's number, or nothing; paragraphs are to be given in the order of the document.</summary>
    public string Next(Paragraph paragraph, DocxStyles styles)
    {
        (int? id, int? level) = NumberingOf(paragraph, styles);
        if (id is not > 0 || !_instances.TryGetValue(id.Value, out NumberingInstance? instance)
            || !_definitions.TryGetValue(instance.AbstractNumId?.Val?.Value ?? -1, out AbstractNum? definition))
            return "";
        int depth = Math.Clamp(level ?? LevelOfStyle(definition, paragraph) ?? 0, 0, Levels - 1);
        int?[] counters = Counters(instance, definition);
        counters[depth] = (counters[depth] ?? (Start(instance, definition, depth) - 1)) + 1;
        for (int deeper = depth + 1; deeper < Levels; deeper++)
            counters[deeper] = Restarts(instance, definition, deeper, depth) ? null : counters[deeper];
        Level? shown = LevelOf(instance, definition, depth);
        bool isLegal = shown?.IsLegalNumberingStyle is not null;
        return Placeholder()
            .Replace(shown?.LevelText?.Val?.Value ?? "", found => Shown(instance, definition, found.Value[1] - '1', counters, isLegal))
            .Trim();
    }

    private static (int? Numbering, int? Level) NumberingOf(Paragraph paragraph, DocxStyles styles)
    {
        NumberingProperties? own = paragraph.ParagraphProperties?.NumberingProperties;
        int? id = own?.NumberingId?.Val?.Value;
        int? level = own?.NumberingLevelReference?.Val?.Value;
        if (id is not null)
            return (id, level);
        NumberingProperties? inherited = styles.Chain(paragraph)
            .Select(style => style.StyleParagraphProperties?.NumberingProperties)
            .FirstOrDefault(numbering => numbering?.NumberingId is not null);
        return (inherited?.NumberingId?.Val?.Value, level ?? inherited?.NumberingLevelReference?.Val?.Value);
    }

    private int?[] Counters(NumberingInstance instance, AbstractNum definition)
    {
        int shared = definition.AbstractNumberId?.Value ?? -1;
        if (!_counters.TryGetValue(shared, out int?[]? counters))
            _counters[shared] = counters = new int?[Levels];
        if (_started.Add(instance.NumberID?.Value ?? -1))
        {
            foreach (LevelOverride each in instance.Elements<LevelOverride>().Where(each => each.StartOverrideNumberingValue?.Val is not null))
                counters[Math.Clamp(each.LevelIndex?.Value ?? 0, 0, Levels - 1)] = each.StartOverrideNumberingValue!.Val!.Value - 1;
        }

        return counters;
    }

    private static int? LevelOfStyle(AbstractNum definition, Paragraph paragraph) => definition.Elements<Level>()
        .FirstOrDefault(each => each.ParagraphStyleIdInLevel?.Val?.Value is { } style && style == paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value)?
        .LevelIndex?.Value;

    private static Level? LevelOf(NumberingInstance instance, AbstractNum definition, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(each => each.LevelIndex?.Value == level)?.Level
        ?? definition.Elements<Level>().FirstOrDefault(each => each.LevelIndex?.Value == level);

    private static int Start(NumberingInstance instance, AbstractNum definition, int level) =>
        LevelOf(instance, definition, level)?.StartNumberingValue?.Val?.Value ?? 1;

    /// <summary>A level starts anew after any higher one, unless it names the level after which it does, or none.</summary>
    private static bool Restarts(NumberingInstance instance, AbstractNum definition, int deeper, int counted) =>
        LevelOf(instance, definition, deeper)?.LevelRestart?.Val?.Value is not { } after || (after > 0 && counted < after);

    private static string Shown(NumberingInstance instance, AbstractNum definition, int level, int?[] counters, bool isLegal)
    {
        // A level that has not been counted yet shows its start.
        int number = counters[level] ?? Start(instance, definition, level);
        string format = LevelOf(instance, definition, level)?.NumberingFormat?.Val?.InnerText ?? "decimal";
        return WordNumberFormat.Of(number, isLegal ? "decimal" : format);
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
