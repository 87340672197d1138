using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Answers the conditions of a template: false for a missing datum, an empty list, an empty text, zero and false.</summary>
internal static class Conditions
{
    public static bool IsTrue(Condition condition, Scope scope) => condition switch
    {
        TruthCondition truth => IsTrue(truth.Operand, scope),
        CompareCondition compare => Compare(compare, scope),
        NotCondition not => !IsTrue(not.Inner, scope),
        AndCondition and => IsTrue(and.Left, scope) && IsTrue(and.Right, scope),
        OrCondition or => IsTrue(or.Left, scope) || IsTrue(or.Right, scope),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static bool IsTrue(Operand operand, Scope scope) => operand switch
    {
        PathOperand path => IsTrue(scope.Resolve(path.Path).Node),
        NumberOperand number => number.Value != 0,
        TextOperand text => text.Value.Length > 0,
        _ => false,
    };

    private static bool IsTrue(FactNode? node) => node switch
    {
        null or FactAbsent or Fact { Gap: not null } => false,
        Fact { Number: { } number } => number != 0,
        Fact fact => fact.Phrase.Text.Length > 0,
        FactList list => list.Items.Count > 0,
        FactProse prose => prose.Pieces.Any(piece => piece.Fact is not null || piece.Text.Length > 0),
        FactFlag flag => flag.IsSet,
        FactNumber number => number.Value != 0,
        FactRecord { Default: { } fact } => IsTrue(fact),
        _ => true,
    };

    private static bool Compare(CompareCondition compare, Scope scope)
    {
        (decimal? Number, string? Text) left = ValueOf(compare.Left, scope);
        (decimal? Number, string? Text) right = ValueOf(compare.Right, scope);
        if (left.Number is { } a && right.Number is { } b)
            return Holds(compare.Operator, a.CompareTo(b));

        // What is missing is neither less nor more than anything, and equal to nothing.
        if (left.Text is null || right.Text is null)
            return compare.Operator == "!=";
        return Holds(compare.Operator, string.CompareOrdinal(left.Text, right.Text));
    }

    private static bool Holds(string sign, int order) => sign switch
    {
        "==" => order == 0,
        "!=" => order != 0,
        "<" => order < 0,
        ">" => order > 0,
        "<=" => order <= 0,
        _ => order >= 0,
    };

    private static (decimal? Number, string? Text) ValueOf(Operand operand, Scope scope) => operand switch
    {
        NumberOperand number => (number.Value, null),
        TextOperand text => (null, text.Value),
        PathOperand path => ValueOf(scope.Resolve(path.Path).Node),
        _ => (null, null),
    };

    private static (decimal? Number, string? Text) ValueOf(FactNode? node) => node switch
    {
        Fact { Gap: null } fact => (fact.Number, fact.Phrase.Text),
        FactNumber number => (number.Value, null),
        FactFlag flag => (flag.IsSet ? 1 : 0, null),
        FactProse prose => (null, prose.ToString()),
        FactList list => (list.Items.Count, null),
        FactRecord { Default: { } fact } => ValueOf(fact),
        _ => (null, null),
    };
}
