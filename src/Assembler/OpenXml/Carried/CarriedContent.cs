namespace DevZoneDocs.Assembler.OpenXml.Carried;

/// <summary>
/// What the blocks of a template need and does not stand in them: parts by the ids of their content, styles by name, lists
/// by their keys, a theme. It goes with the blocks into the document that they become part of.
/// </summary>
internal sealed class CarriedContent
{
    private readonly Dictionary<string, string> _styles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, CarriedList> _lists = [];

    public CarriedParts Parts { get; } = new();

    /// <summary>The colours and fonts that drawings name; null where there are none to be taken along.</summary>
    public ReadOnlyMemory<byte>? Theme { get; set; }

    /// <param name="markup">Of a style that names others by their names.</param>
    public void AddStyle(string name, string markup) => _styles.TryAdd(name, markup);

    public void AddList(int key, CarriedList list) => _lists.TryAdd(key, list);

    /// <summary>Of two styles with one name the first stays, as when text is pasted in Word.</summary>
    public void Add(CarriedContent other)
    {
        Parts.Add(other.Parts);
        Theme ??= other.Theme;
        foreach ((string name, string markup) in other._styles)
            _styles.TryAdd(name, markup);
        foreach ((int key, CarriedList list) in other._lists)
            _lists.TryAdd(key, list);
    }

    /// <returns>The markup of the style, or null.</returns>
    public string? Style(string name) => _styles.GetValueOrDefault(name);

    public CarriedList? List(int key) => _lists.GetValueOrDefault(key);
}
