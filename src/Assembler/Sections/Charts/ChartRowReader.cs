using System.Globalization;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections.Charts;

/// <summary>Reads of each item of a list what a chart shows of it.</summary>
internal static class ChartRowReader
{
    /// <param name="columns">The category, then each series.</param>
    /// <param name="problem">The first value that is there and no number, or empty.</param>
    public static IReadOnlyList<ChartRow> Read(FactList list, IReadOnlyList<TagPath> columns, MergeContext context, out string problem)
    {
        problem = "";
        List<ChartRow> rows = [];
        RepeatedItems items = new(list.Items);
        for (int i = 0; i < list.Items.Count; i++)
        {
            Scope scope = context.Inside(items, i).Scope;
            List<decimal?> values = [];
            foreach (TagPath column in columns.Skip(1))
            {
                Resolution found = scope.Resolve(column);
                values.Add(NumberOf(found.Node));
                if (FactOf(found.Node) is { } fact)
                    context.Ledger.AddDrawn(fact);
                if (values[^1] is null && problem.Length == 0)
                    problem = !found.IsKnown ? $"第{i + 1}项没有“{column}”"
                        : TextOf(found.Node) is { Length: > 0 } text ? $"第{i + 1}项的“{column}”是“{TemplateMessages.Short(text)}”，不是数"
                        : found.Node is null or FactAbsent ? $"第{i + 1}项的“{column}”没有数据"
                        : "";
            }

            rows.Add(new ChartRow(TextOf(scope.Resolve(columns[0]).Node) ?? "", values));
        }

        return rows;
    }

    private static Fact? FactOf(FactNode? node) => node switch
    {
        Fact fact => fact,
        FactRecord record => record.Default,
        _ => null,
    };

    private static string? TextOf(FactNode? node) => node switch
    {
        Fact { Gap: null } fact => fact.Phrase.Text,
        FactRecord { Default: { } fact } => TextOf(fact),
        FactProse prose => prose.ToString(),
        FactNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>As many decimals as the words have where these say the same number: a label of 9.7114 beside 9.7 in the text is no help.</summary>
    private static decimal? NumberOf(FactNode? node) => node switch
    {
        Fact { Gap: null, Number: { } number } fact => decimal.TryParse(fact.BareText, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal said) && Math.Abs(said - number) < 0.5m ? said : number,
        FactRecord { Default: { } fact } => NumberOf(fact),
        FactNumber number => number.Value,
        _ => null,
    };
}
