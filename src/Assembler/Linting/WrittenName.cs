using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Sections.Tags;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>What a tag comes to when its formatters have been applied to an example of what it names.</summary>
internal readonly record struct WrittenName(bool HasWords, NeedKind NeedKind)
{
    private static readonly Fact Word = new() { Path = "", Phrase = new Phrase("", "例"), Source = new FactSource("", "") };
    private static readonly Fact Number = Word with { Phrase = new Phrase("", "1"), Number = 1 };

    public static WrittenName Of(KnownName name, IReadOnlyList<FormatterCall> formatters)
    {
        if (name.Kind == KnownKind.Unsure || formatters.Any(call => FormatterList.Find(call.Name) is null))
            return new WrittenName(true, GuessOf(formatters));
        FactNode? node = ExampleOf(name);
        foreach (FormatterCall call in formatters)
            node = FormatterList.Find(call.Name) is { } formatter ? formatter.Apply(node, call.Argument) : node;
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

    /// <summary>A formatter that changes a number and leaves a word alone is for numbers; one for lists joins words.</summary>
    private static NeedKind GuessOf(IReadOnlyList<FormatterCall> formatters)
    {
        foreach (IFactFormatter formatter in formatters.Select(call => FormatterList.Find(call.Name)).OfType<IFactFormatter>())
        {
            if (formatter.Apply(Number with { BareText = "例" }, null) is Fact { Phrase.Text: not "1" } && formatter.Apply(Word, null) is Fact { Phrase.Text: "例" })
                return NeedKind.Number;
        }

        return NeedKind.Any;
    }
}
