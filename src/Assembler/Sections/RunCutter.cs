using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Cuts the runs of one paragraph, from the first to the last, where its tags begin and end.</summary>
/// <param name="tags">In the order of the text.</param>
internal sealed class RunCutter(IReadOnlyList<ScannedTag> tags)
{
    private readonly List<(Run Run, ScannedTag Tag)> _tagRuns = [];
    private int _at;
    private int _next;

    /// <summary>A run for each tag, in which nothing is left.</summary>
    public IReadOnlyList<(Run Run, ScannedTag Tag)> TagRuns => _tagRuns;

    /// <summary>What a run's child counts for when tags are looked for: a tab or a line break within a tag is a space.</summary>
    public static string TextOf(OpenXmlElement child) => child switch
    {
        Text text => text.Text,
        TabChar or CarriageReturn => " ",
        Break { Type: null } => " ",
        NoBreakHyphen => "-",
        _ => "",
    };

    public void Cut(Run run)
    {
        List<OpenXmlElement> content = [.. run.ChildElements.Where(child => child is not RunProperties)];
        int length = content.Sum(child => TextOf(child).Length);
        if (_next == tags.Count || _at + length <= tags[_next].Start)
        {
            _at += length;
            return;
        }

        foreach (OpenXmlElement child in content)
            child.Remove();
        RunChain chain = new(run);
        foreach (OpenXmlElement child in content)
            Cut(child, chain);
    }

    private void Cut(OpenXmlElement child, RunChain chain)
    {
        string text = TextOf(child);
        if (text.Length == 0)
        {
            if (child is not Text)
                chain.Add(child);
            return;
        }

        int end = _at + text.Length;
        for (int from = _at; from < end; from = _at)
        {
            bool inTag = _next < tags.Count && tags[_next].Start <= from;
            int to = Math.Min(end, _next == tags.Count ? end : inTag ? tags[_next].End : tags[_next].Start);
            if (!inTag)
                chain.Add(child is Text ? new Text(text[(from - end + text.Length)..(to - end + text.Length)]) { Space = SpaceProcessingModeValues.Preserve } : child);
            else if (tags[_next].Start == from)
                _tagRuns.Add((chain.AddAlone(), tags[_next]));
            if (inTag && to == tags[_next].End)
                _next++;
            _at = to;
        }
    }

    /// <summary>The runs that take the place of one run, each with its formatting.</summary>
    private sealed class RunChain(Run first)
    {
        private readonly RunProperties? _properties = first.RunProperties;
        private Run _last = first;
        private bool _isClosed;

        public void Add(OpenXmlElement child)
        {
            if (_isClosed)
                Append();
            _isClosed = false;
            _last.AppendChild(child);
        }

        /// <returns>An empty run, behind which the next child begins another.</returns>
        public Run AddAlone()
        {
            if (_isClosed || _last.LastChild is not (null or RunProperties))
                Append();
            _isClosed = true;
            return _last;
        }

        private void Append()
        {
            Run next = new();
            if (_properties is not null)
                next.AppendChild(_properties.CloneNode(true));
            _last = _last.InsertAfterSelf(next);
        }
    }
}
