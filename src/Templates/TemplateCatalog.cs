using System.Collections.Concurrent;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Language;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Templates;

/// <summary>
/// Layouts, section templates and report definitions by name. A template is parsed once and used by many; a source that is
/// named earlier hides what the later ones hold under the same path, so that an office replaces only what it changes.
/// </summary>
public sealed class TemplateCatalog(params IReadOnlyList<ITemplateSource> sources) : IFragmentSource
{
    private readonly Lazy<Lexicon> _lexicon = new(
        () => Assembler.Checks.Text.Lexicons.Lexicon.Read(name => Read(sources, $"Lexicons/{name}.tsv")));
    private readonly Lazy<PolishLexicon> _polishLexicon = new(
        () => Assembler.Polishing.Lexicons.PolishLexicon.Read(name => Read(sources, $"Lexicons/{name}.tsv")));
    private readonly ConcurrentDictionary<string, Lazy<ReportDefinition>> _reports = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<SectionTemplate>> _templates = new(StringComparer.Ordinal);

    internal const string DefaultLayout = "Layouts/gbt9704.docx";

    public IReadOnlyList<string> ReportKinds =>
        [.. sources.SelectMany(source => source.ReportKinds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <exception cref="ReportDefinitionException">There is no such report, or its definition has mistakes.</exception>
    /// <exception cref="TemplateException">A template that it names has mistakes.</exception>
    public ReportDefinition Report(string kind) => Once(_reports, kind, Load);

    /// <summary>The layout that reports are composed on.</summary>
    public byte[] Layout() => Read(DefaultLayout) ?? throw new FileNotFoundException(DefaultLayout);

    /// <summary>The words that the checks of a text go by.</summary>
    /// <exception cref="LexiconException">The files have mistakes.</exception>
    public Lexicon Lexicon() => _lexicon.Value;

    /// <summary>The words that the guard over rewordings goes by.</summary>
    /// <exception cref="LexiconException">The files have mistakes.</exception>
    public PolishLexicon PolishLexicon() => _polishLexicon.Value;

    bool IFragmentSource.HasFragment(string name) => Read(FragmentPath(name)) is not null;

    SectionTemplate IFragmentSource.Fragment(string name) => Template(FragmentPath(name));

    internal static string SectionPath(string name) => $"Sections/{name}.docx";

    internal static string FragmentPath(string name) => $"Fragments/{name}.docx";

    /// <param name="path">Of a file that is there.</param>
    /// <exception cref="TemplateException">With every mistake in the template.</exception>
    internal SectionTemplate Template(string path) => Once(_templates, path, Parse);

    /// <returns>The file's bytes; null where there is none, or the path would lead out of the templates.</returns>
    internal byte[]? Read(string path) => Read(sources, path);

    private static byte[]? Read(IReadOnlyList<ITemplateSource> sources, string path) =>
        IsInside(path) ? sources.Select(source => source.Read(path)).FirstOrDefault(bytes => bytes is not null) : null;

    // Keys of sections come from data, and names of templates from files that anybody may hand in.
    private static bool IsInside(string path) =>
        path.Split('/').All(segment => segment.Length > 0 && segment.Trim(' ', '.').Length > 0) && path.AsSpan().IndexOfAny("\\:\0") < 0;

    /// <summary>Only what came out well is kept: a template that has been mended is read again, and names that anybody asks for do not pile up.</summary>
    private static T Once<T>(ConcurrentDictionary<string, Lazy<T>> known, string key, Func<string, T> make)
    {
        Lazy<T> value = known.GetOrAdd(key, _ => new Lazy<T>(() => make(key)));
        try
        {
            return value.Value;
        }
        finally
        {
            if (!value.IsValueCreated)
                known.TryRemove(KeyValuePair.Create(key, value));
        }
    }

    private SectionTemplate Parse(string path)
    {
        using MemoryStream stream = new(Read(path) ?? throw new ArgumentException($"There is no {path}.", nameof(path)), writable: false);
        return SectionTemplate.Parse(stream, path[..^".docx".Length], this);
    }

    private ReportDefinition Load(string kind) => new ReportDefinitionReader(this, kind).Read(ReadDefinition(kind));

    /// <exception cref="ReportDefinitionException">There is no such report.</exception>
    internal byte[] ReadDefinition(string kind)
    {
        // A kind is a file name, and nothing else may come to be one.
        bool isName = kind.Length is > 0 and <= 64
            && kind.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');
        return (isName ? Read($"Reports/{kind}.json") : null)
            ?? throw new ReportDefinitionException(kind, [$"没有报告类型“{kind}”{(NearestName.Of(kind, ReportKinds) is { } nearest ? $"。是否指：{nearest}？" : "；")}现有：{string.Join("、", ReportKinds)}"]);
    }
}
