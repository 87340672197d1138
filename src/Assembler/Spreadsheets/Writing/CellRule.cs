namespace DevZoneDocs.Assembler.Spreadsheets.Writing;

/// <summary>What may be typed into cells, and what is said to who types something else.</summary>
/// <param name="Ranges">Separated by spaces.</param>
/// <param name="Formula">The words of a list, separated by commas; or a condition on the first cell.</param>
/// <param name="Title">Of the messages.</param>
/// <param name="Prompt">Shown when the cell is gone to.</param>
/// <param name="Error">Shown when something else is typed.</param>
internal sealed record CellRule(string Ranges, CellRuleKind Kind, string Formula, string Title, string Prompt, string Error);

/// <summary>The kinds of rule for what may be typed.</summary>
internal enum CellRuleKind
{
    /// <summary>Anything; only the prompt is shown.</summary>
    Any,

    /// <summary>One of the words.</summary>
    Choice,

    /// <summary>One of the words, or after a question another.</summary>
    Suggestion,

    /// <summary>A number.</summary>
    Number,

    /// <summary>What the condition holds for.</summary>
    Condition,
}
