using System.Text;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>What people typed, in plain signs: half-width digits and marks of numbers, no spaces.</summary>
internal static class CellText
{
    /// <summary>For numbers, dates and choices, in which spaces and the width of signs say nothing.</summary>
    public static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!Letters.IsSpace(text[i]))
                plain.Append(text[i] == '，' ? ',' : text[i] == ',' ? ',' : Letters.Plain(text, i));
        }

        return plain.ToString();
    }

    /// <summary>A text in one line, without what stands around it.</summary>
    public static string OneLine(string text, out bool hadMany)
    {
        string trimmed = text.Trim();
        hadMany = trimmed.AsSpan().ContainsAny('\n', '\r');
        return hadMany ? string.Concat(trimmed.Split(['\n', '\r'], StringSplitOptions.TrimEntries)) : trimmed;
    }
}
