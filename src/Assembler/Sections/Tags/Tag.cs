namespace DevZoneDocs.Assembler.Sections.Tags;

/// <summary>A tag of a template, as parsed.</summary>
/// <param name="Source">As the author wrote it, braces included.</param>
internal abstract record Tag(string Source);

/// <summary>A tag that writes a value: <c>{{ path | formatter: argument }}</c>.</summary>
internal sealed record ValueTag(string Source, TagPath Path, IReadOnlyList<FormatterCall> Formatters) : Tag(Source);

/// <summary>A tag that opens, divides or ends a block.</summary>
internal abstract record BlockTag(string Source) : Tag(Source);

/// <summary><c>{{#each path}}</c></summary>
internal sealed record EachTag(string Source, TagPath Path) : BlockTag(Source);

/// <summary><c>{{#if condition}}</c></summary>
internal sealed record IfTag(string Source, Condition Condition) : BlockTag(Source);

/// <summary><c>{{else}}</c></summary>
internal sealed record ElseTag(string Source) : BlockTag(Source);

/// <summary><c>{{/each}}</c> or <c>{{/if}}</c></summary>
internal sealed record EndTag(string Source, string Block) : BlockTag(Source);

/// <summary>The use of a formatter in a tag: its name and its argument as written, or null.</summary>
internal sealed record FormatterCall(string Name, string? Argument);

/// <summary><c>{{> name}}</c>: a fragment that several templates share.</summary>
internal sealed record IncludeTag(string Source, string Name) : Tag(Source);
