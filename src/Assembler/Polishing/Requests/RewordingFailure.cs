namespace DevZoneDocs.Assembler.Polishing.Requests;

/// <summary>Why a model has not answered, or not with a rewording.</summary>
public enum RewordingFailure
{
    /// <summary>Nobody takes the connection.</summary>
    Unreachable,

    /// <summary>The connection broke.</summary>
    Interrupted,

    /// <summary>No answer within the time for it.</summary>
    TimedOut,

    /// <summary>The model's keeper asks to come later (429).</summary>
    Busy,

    /// <summary>The model's server has failed (5xx).</summary>
    ServerFault,

    /// <summary>The request was refused: key, right, size (4xx).</summary>
    Refused,

    /// <summary>The answer ends before its end.</summary>
    CutOff,

    /// <summary>The answer is not in the form that was agreed.</summary>
    Unreadable,

    /// <summary>The answer says nothing.</summary>
    Empty,

    /// <summary>The answer is in another language.</summary>
    OtherLanguage,

    /// <summary>The answer would not end.</summary>
    Endless,

    /// <summary>So many calls have failed that none is made for a while.</summary>
    Suspended,

    /// <summary>The tokens for this draft are spent.</summary>
    BudgetSpent,

    /// <summary>The model's client itself has failed.</summary>
    ClientFault,
}
