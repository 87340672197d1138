namespace DevZoneDocs.Assembler.Program;

/// <summary>A place in what was written whose markup is settled when all is written: an id, one half of a pair.</summary>
/// <param name="position">How many bytes stand before it.</param>
internal sealed class Mark(MarkTemplate template, long position)
{
    private bool _isDropped;
    private bool _isTurned;

    public MarkKind Kind => template.Kind;

    public MarkTemplate Template => template;

    public long Position => position;

    /// <summary>What tells it from others of its kind, and pairs it with its other half.</summary>
    public string Id { get; set; } = template.Id;

    /// <summary>Of a bookmark, or the text that names one.</summary>
    public string Name { get; set; } = template.Name;

    /// <summary>Whether an inner piece has given its name already.</summary>
    public bool IsNamed { get; set; }

    /// <summary>Leaves it out.</summary>
    public void Drop() => _isDropped = true;

    /// <summary>Writes what the template has for the other case.</summary>
    public void Turn() => _isTurned = true;

    public void WriteTo(MarkupSink sink)
    {
        if (!_isDropped)
            (_isTurned && template.Otherwise is { } other ? other : template).WriteTo(sink, Id, Name);
    }
}
