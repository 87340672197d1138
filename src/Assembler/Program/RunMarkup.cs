namespace DevZoneDocs.Assembler.Program;

/// <summary>The markup of a run around its text, as a value is written in the formatting of its tag.</summary>
/// <param name="Start">Up to the text, with the formatting.</param>
/// <param name="HighlightedStart">The same, marked yellow: something is to be filled in.</param>
internal sealed record RunMarkup(ReadOnlyMemory<byte> Start, ReadOnlyMemory<byte> HighlightedStart, CommonMarkup Common)
{
    public void Write(string text, bool isHighlighted, Output output)
    {
        output.Write((isHighlighted ? HighlightedStart : Start).Span);
        WriteLines(text, output);
        output.Write(Common.RunEnd.Span);
        output.Visible += string.IsNullOrWhiteSpace(text) ? 0 : 1;
        output.Append(PieceKind.None);
    }

    /// <summary>Lines and tabs become Word's own.</summary>
    private void WriteLines(string text, Output output)
    {
        ReadOnlySpan<char> left = text;
        for (int end = left.IndexOfAny('\n', '\t'); end >= 0; end = left.IndexOfAny('\n', '\t'))
        {
            WriteText(left[..end], output);
            output.Write((left[end] == '\n' ? Common.Break : Common.Tab).Span);
            left = left[(end + 1)..];
        }

        if (!left.IsEmpty || text.Length == 0)
            WriteText(left, output);
    }

    private void WriteText(ReadOnlySpan<char> text, Output output)
    {
        if (text.IsEmpty)
            return;
        output.Write(Common.TextStart.Span);
        output.WriteText(text);
        output.Sentences?.Text(text);
        output.Write(Common.TextEnd.Span);
    }
}
