namespace DevZoneDocs.Assembler.Sections.Tags;

/// <summary>What an <c>if</c> asks: a closed grammar over facts and literals, with nothing that runs.</summary>
internal abstract record Condition;

/// <summary>True when the value is there and neither empty, zero nor false.</summary>
internal sealed record TruthCondition(Operand Operand) : Condition;

/// <summary><c>a == b</c>, <c>!=</c>, <c>&lt;</c>, <c>&gt;</c>, <c>&lt;=</c>, <c>&gt;=</c>.</summary>
internal sealed record CompareCondition(Operand Left, string Operator, Operand Right) : Condition;

internal sealed record NotCondition(Condition Inner) : Condition;

internal sealed record AndCondition(Condition Left, Condition Right) : Condition;

internal sealed record OrCondition(Condition Left, Condition Right) : Condition;

/// <summary>One side of a comparison.</summary>
internal abstract record Operand;

internal sealed record PathOperand(TagPath Path) : Operand;

internal sealed record NumberOperand(decimal Value) : Operand;

internal sealed record TextOperand(string Value) : Operand;
