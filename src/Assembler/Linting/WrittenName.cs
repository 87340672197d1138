using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Sections.Tags;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>What a tag comes to when its formatters have been applied to an example of what it names.</summary>
internal readonly record struct WrittenName(bool HasWords, NeedKind NeedKind)
{
    private static readonly Fact Word = new() { Path = "", Phrase = new Phrase("", "例"), Source = new FactSource("", "") };
    private static readonly Fact Number = Word with { Phrase = new Phrase("", "1"), BareText = "一", Number = 1 };
    private static readonly Fact Date = Word with { Phrase = new Phrase("", "2026-10-08") };

    public static WrittenName Of(KnownName name, IReadOnlyList<FormatterCall> formatters)
    {
        if (name.Kind == KnownKind.Unsure || formatters.Any(call => FormatterList.Find(call.Name) is null))
            return new WrittenName(true, GuessOf(formatters));
        FactNode? node = FormatterList.Apply(formatters, ExampleOf(name));
        NeedKind kind = name.IsNumber ? NeedKind.Number : GuessOf(formatters);
        return new WrittenName(node is not (FactList or FactFlag or FactRecord { Default: null }), kind);
    }

    private static FactNode ExampleOf(KnownName name) => name.Kind switch
    {
        KnownKind.List => new FactList([Word], Number),
        KnownKind.Flag => new FactFlag(true),
        KnownKind.Record => new FactRecord { Default = name.HasWords ? Word : null },
        _ => name.IsNumber ? Number : Word,
    };

    /// <summary>A formatter that changes a number and leaves a word alone is for numbers; one that changes a date, for dates.</summary>
    private static NeedKind GuessOf(IReadOnlyList<FormatterCall> formatters)
    {
        foreach (IFactFormatter formatter in formatters.Select(call => FormatterList.Find(call.Name)).OfType<IFactFormatter>().Where(formatter => Leaves(formatter, Word)))
        {
            if (!Leaves(formatter, Number))
                return NeedKind.Number;
            if (!Leaves(formatter, Date))
                return NeedKind.Date;
        }

        return NeedKind.Any;
    }

    private static bool Leaves(IFactFormatter formatter, Fact fact) =>
        formatter.Apply(fact, null) is Fact same && same.Phrase == fact.Phrase;
}
