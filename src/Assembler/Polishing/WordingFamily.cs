namespace DevZoneDocs.Assembler.Polishing;

/// <summary>What kind of thing a rewording changed (改动类别).</summary>
public enum WordingFamily
{
    /// <summary>A figure: value, approximation, bound, rise or fall.</summary>
    Number,

    /// <summary>A unit, a currency, what a figure is counted per.</summary>
    Unit,

    /// <summary>A date, a period, what is compared with.</summary>
    Time,

    /// <summary>A negation.</summary>
    Polarity,

    /// <summary>How firm a statement is: 确保, 力争, 预计, 拟.</summary>
    Modality,

    /// <summary>How far a thing has come: 启动, 基本完成, 完成.</summary>
    State,

    /// <summary>How much of a whole is meant: 部分, 全部, 其中.</summary>
    Scope,

    /// <summary>A name, a quoted text, a document number, or any other word with content.</summary>
    Entity,

    /// <summary>A set term.</summary>
    Term,

    /// <summary>The form: marks, blanks, markup, language, punctuation.</summary>
    Format,

    /// <summary>Something said that was not said.</summary>
    Addition,

    /// <summary>Something no longer said.</summary>
    Omission,

    /// <summary>A problem made to look small.</summary>
    Softening,

    /// <summary>Words that are not the report's: an answer, an order, a link.</summary>
    Injection,

    /// <summary>A personal detail.</summary>
    Privacy,

    /// <summary>Who did what to whom, cause, condition, order.</summary>
    Logic,
}
