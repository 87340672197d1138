using System.Collections;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Periods;

/// <summary>Every figure, date, name and sentence that period data carry, written plainly: 84.95亿元, 近2万人, 2010-11-mid前.</summary>
internal static class CarriedFigures
{
    private static readonly Approximation[] Behind = [Approximation.OrMore, Approximation.Roughly, Approximation.Within];

    public static IReadOnlyList<string> Of(object data)
    {
        List<string> figures = [];
        Visit(data, figures);
        return figures;
    }

    private static void Visit(object? item, List<string> figures)
    {
        switch (item)
        {
            case string text:
                figures.Add(text);
                return;
            case Period or PartialDate:
                figures.Add(item.ToString()!);
                return;
            case IDictionary map:
                VisitAll(map.Values, figures);
                return;
            case IEnumerable list:
                VisitAll(list, figures);
                return;
            case Narrative narrative:
                VisitAll(narrative.Facts.Values, figures);
                return;
            case Datum datum:
                figures.Add(Number(datum.Value, datum.Unit, datum.Approx) + datum.Date + (datum.Before ? "前" : "") + datum.Text);
                return;
            case Milestone milestone:
                figures.Add(milestone.Date + (milestone.Before ? "前" : ""));
                return;
            case TaskTarget target:
                figures.Add(Number(target.Value, target.Unit, target.Approx));
                figures.Add(Number(target.Stretch, target.Unit, target.Approx));
                break;
            case Indicator indicator:
                figures.Add(Number(indicator.Value, indicator.Unit, indicator.Approx));
                figures.Add($"{indicator.Growth}%");
                break;
        }

        if (item is not null && item.GetType().Namespace == typeof(PeriodData).Namespace && !item.GetType().IsEnum)
            VisitAll(Properties(item), figures);
    }

    /// <summary>Facts beside a sentence stand in its narrative, too: they are counted there.</summary>
    private static IEnumerable<object?> Properties(object item) => item.GetType().GetProperties()
        .Where(property => property.Name is not "Facts" and not "Note")
        .Select(property => property.GetValue(item));

    private static void VisitAll(IEnumerable items, List<string> figures)
    {
        foreach (object? item in items)
            Visit(item, figures);
    }

    private static string Number(decimal? value, string? unit, Approximation? approx)
    {
        string word = approx switch
        {
            null => "",
            Approximation.Nearly => "近",
            Approximation.Odd => "余",
            Approximation.SomeMore => "多",
            Approximation.OrMore => "以上",
            _ => $"({approx})",
        };
        return approx switch
        {
            Approximation.Odd or Approximation.SomeMore => $"{value}{word}{unit}",
            { } behind when Behind.Contains(behind) => $"{value}{unit}{word}",
            _ => $"{word}{value}{unit}",
        };
    }
}
