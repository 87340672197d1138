using System.Text.Json;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>The names that templates may write: those of every report, with a zone's own where its data are given, or those of any JSON.</summary>
public sealed class LintNames
{
    private static readonly Lazy<LintNames> Every = new(() => OfReports(null));
    private readonly KnownName _root;
    private readonly KnownName _part;
    private readonly KnownName _section;
    private readonly Dictionary<string, KnownName> _sections = new(StringComparer.Ordinal);

    private LintNames(KnownName root, KnownName part, KnownName section) => (_root, _part, _section) = (root, part, section);

    /// <summary>Of a report, whatever the data: what a zone calls its own indicators and projects is left open.</summary>
    public static LintNames OfReports() => Every.Value;

    /// <summary>Of a report with these data: a name that is neither in them nor in every report is a mistake.</summary>
    public static LintNames Of(PeriodData data) => OfReports(data);

    /// <summary>Of a template that is merged with any JSON object, and here with this one.</summary>
    public static LintNames Of(JsonElement data) => Of(data, isSection: false);

    /// <param name="isSection">Whether the template is read as a section's, with fragments and without headers and notes.</param>
    internal static LintNames Of(JsonElement data, bool isSection) =>
        new(NamesInJson.Of(data), new KnownName(KnownKind.Record), new KnownName(KnownKind.Record)) { AreFree = !isSection };

    /// <summary>Of a template that is merged with any JSON object: only what the template needs can be said of it.</summary>
    public static LintNames Free() =>
        new(new KnownName(KnownKind.Record) { Own = KnownName.Unsure }, new KnownName(KnownKind.Record), new KnownName(KnownKind.Record)) { AreFree = true };

    /// <summary>Whether they are those of a template that is merged by itself, with all that its package holds.</summary>
    public bool AreFree { get; private init; }

    /// <summary>What the title, the opening and the signature of a report see.</summary>
    internal NameScope OfReport(Need need) => NameScope.Of(_root, need);

    /// <summary>What the heading and the opening of a part see.</summary>
    internal NameScope OfPart(Need need) => OfReport(need).Within(_part, need);

    /// <summary>What a section's template sees.</summary>
    /// <param name="key">The section, or null for a template of any section.</param>
    internal NameScope OfSection(string? key, Need need) => OfPart(need).Within(_sections.GetValueOrDefault(key ?? "") ?? _section, need);

    /// <summary>What a fragment may see, wherever it is included: all that any template sees, and any list's item.</summary>
    internal NameScope OfFragment(Need need)
    {
        KnownName any = new(KnownKind.Record) { Own = KnownName.Unsure };
        HashSet<KnownName> seen = new(ReferenceEqualityComparer.Instance);
        foreach (KnownName record in (KnownName[])[_section, _part, _root])
            Collect(record, any, seen);
        return OfSection(null, need).Inside(any, need);
    }

    private static void Collect(KnownName names, KnownName all, HashSet<KnownName> seen)
    {
        if (!seen.Add(names))
            return;
        foreach ((string name, KnownName field) in names.Fields)
        {
            if (!all.Fields.ContainsKey(name))
                all.Set(name, field);
            Collect(field, all, seen);
        }

        if (names.Item is { } item)
            Collect(item, all, seen);
    }

    private static LintNames OfReports(PeriodData? data)
    {
        KnownNames names = new();
        FactSheet example = FactDeriver.Derive(ExampleData.Make());
        KnownName root = names.Merge(null, example.Root);
        example.Root.TryGet("next", out FactNode? planned);
        names.Add(root, ReportFacts.Of(hasReview: true, hasPlan: true, planned));
        FactRecord section = example.Sections.Values.First().Record;
        LintNames known = new(
            root, names.Merge(null, ReportFacts.OfPart(isPlan: false, 1)), SectionOf(names, section, isOpen: data is null));
        if (data is not null)
            known.AddSections(FactDeriver.Derive(data), names, section);
        return known;
    }

    /// <summary>A template of one section sees that section's own names; one of any section those of all.</summary>
    private void AddSections(FactSheet facts, KnownNames names, FactRecord example)
    {
        foreach ((string key, FactSection section) in facts.Sections)
        {
            KnownName own = SectionOf(names, example, isOpen: false);
            names.Add(own, section.Record);
            names.Add(_section, section.Record);
            _sections.Add(key, own);
        }
    }

    private static KnownName SectionOf(KnownNames names, FactRecord example, bool isOpen)
    {
        KnownName section = new(KnownKind.Record) { Own = isOpen ? OwnOf(names, example) : null };
        names.Add(section, example);
        return section;
    }

    /// <summary>What a zone may name by a name of its own: an indicator or a project.</summary>
    private static KnownName OwnOf(KnownNames names, FactRecord example)
    {
        KnownName own = new(KnownKind.Record);
        foreach (string list in new[] { "indicators", "projects" })
        {
            if (example.TryGet(list, out FactNode? node) && node is FactList { Items: [FactRecord item, ..] })
                names.Add(own, item);
        }

        return own;
    }
}
