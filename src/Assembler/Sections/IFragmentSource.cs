namespace DevZoneDocs.Assembler.Sections;

/// <summary>The fragments (片段) that templates may share: <c>{{> indicator}}</c>.</summary>
public interface IFragmentSource
{
    /// <summary>Whether there is such a fragment; asked while templates are parsed, and so without parsing it.</summary>
    bool HasFragment(string name);

    /// <summary>The fragment, parsed once. A fragment may include itself.</summary>
    /// <exception cref="TemplateException">With every mistake in it.</exception>
    SectionTemplate Fragment(string name);
}

/// <summary>No fragments: for a template that stands by itself.</summary>
internal sealed class NoFragments : IFragmentSource
{
    public static readonly NoFragments Instance = new();

    public bool HasFragment(string name) => false;

    public SectionTemplate Fragment(string name) => throw new ArgumentException($"There is no fragment {name}.", nameof(name));
}
