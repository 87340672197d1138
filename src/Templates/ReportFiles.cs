using System.Security.Cryptography;
using System.Text;
using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Templates;

/// <summary>The files that a report definition names: its layout, its section templates and the fragments that these include, each read once.</summary>
internal sealed class ReportFiles(TemplateCatalog catalog, ReportProblems problems)
{
    private readonly SortedDictionary<string, byte[]> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SectionTemplate?> _parsed = new(StringComparer.Ordinal);

    /// <summary>The section templates, by their paths.</summary>
    public IEnumerable<string> Sections => _parsed.Keys.Where(path => path.StartsWith("Sections/", StringComparison.Ordinal));

    /// <summary>The layout, or null.</summary>
    public byte[]? LayoutBytes { get; private set; }

    public void Add(string path, byte[] content) => _used.Add(path, content);

    /// <returns>Empty where there is none, which is told.</returns>
    public byte[] Layout(string name)
    {
        const string place = "/layout";
        LayoutBytes = Use($"Layouts/{name}.docx", place, $"没有版式“{name}”");
        foreach (string problem in LayoutBytes is null ? [] : LayoutCheck.Problems(LayoutBytes))
            problems.Add(place, $"版式“{name}”{problem}");
        return LayoutBytes ?? [];
    }

    /// <param name="name">Where it is not the section's own: then that of any section where the section has none.</param>
    /// <returns>Null where there is none or it has mistakes, which is told.</returns>
    public SectionTemplate? Section(string? name, string key, string mode, string place)
    {
        string found = name ?? OwnOrGeneral(key, mode);
        string path = TemplateCatalog.SectionPath(found);
        return Use(path, place, $"没有部分模板“{found}”") is null ? null : Parse(path);
    }

    /// <summary>A hash over the definition and every file that it uses.</summary>
    public string Fingerprint()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string path, byte[] bytes) in _used)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A section without a template of its own takes the general one.</summary>
    private string OwnOrGeneral(string key, string mode) =>
        catalog.Read(TemplateCatalog.SectionPath($"{key}/{mode}")) is null ? $"general/{mode}" : $"{key}/{mode}";

    /// <summary>Parses a template and the fragments that it includes, each once, so that all mistakes are told at once and none twice.</summary>
    private SectionTemplate? Parse(string path)
    {
        if (_parsed.TryGetValue(path, out SectionTemplate? known))
            return known;
        _parsed[path] = null;
        try
        {
            SectionTemplate template = catalog.Template(path);
            _parsed[path] = template;
            foreach (string fragment in template.Includes.Select(TemplateCatalog.FragmentPath))
            {
                _used.TryAdd(fragment, catalog.Read(fragment)!);
                Parse(fragment);
            }

            return template;
        }
        catch (TemplateException exception)
        {
            problems.Add(exception.Problems);
        }
        catch (DocumentException exception)
        {
            problems.Add(exception.Part, exception.Problem);
        }

        return null;
    }

    private byte[]? Use(string path, string place, string problem)
    {
        if (_used.TryGetValue(path, out byte[]? known))
            return known;
        byte[]? bytes = catalog.Read(path);
        if (bytes is null)
            problems.Add(place, problem);
        else
            _used.Add(path, bytes);
        return bytes;
    }
}
