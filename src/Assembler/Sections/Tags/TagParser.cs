using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Sections.Tags;

/// <summary>Turns the text of one tag into a <see cref="Tag"/>.</summary>
internal sealed partial class TagParser
{
    private const int LongestTag = 1000;
    private const int DeepestCondition = 20;

    /// <summary>No data go half as deep.</summary>
    private const int LongestPath = 16;

    private readonly string _source;
    private readonly IReadOnlyList<TagToken> _tokens;
    private int _at;
    private int _depth;
    private int _longest;

    private TagParser(string source, IReadOnlyList<TagToken> tokens) => (_source, _tokens) = (source, tokens);

    /// <param name="source">With its braces.</param>
    /// <returns>The tag, or null with what is wrong.</returns>
    public static Tag? TryParse(string source, out Mistake? problem)
    {
        string inner = WithoutMarks(source[2..^2]).Trim();
        problem = null;
        if (inner.Length == 0)
            return Refuse(TemplateMessages.EmptyTag, out problem);
        if (source.Length > LongestTag)
            return Refuse(TemplateMessages.TooLong(LongestTag), out problem);

        if (inner.Equals("else", StringComparison.OrdinalIgnoreCase))
            return new ElseTag(source);
        if (inner.StartsWith('>'))
            return ReadInclude(source, inner[1..], out problem);
        if (inner.StartsWith('/'))
            return ReadEnd(source, inner[1..], out problem);

        string body = inner;
        string block = "";
        if (inner.StartsWith('#'))
        {
            block = Keyword(BlockName().Match(inner[1..].TrimStart()).Value);
            if (block is not ("each" or "if"))
                return Refuse(TemplateMessages.UnknownBlock(source), out problem);
            body = inner[1..].TrimStart()[block.Length..];
        }

        if (TagLexer.TryRead(body, out string stoppedAt) is not { } tokens)
            return Refuse(TemplateMessages.BadExpression(source, stoppedAt), out problem);
        TagParser parser = new(source, tokens);
        Tag? tag = parser.Read(block);
        if (parser._depth > DeepestCondition)
            return Refuse(TemplateMessages.TooDeepCondition(source, DeepestCondition), out problem);
        if (parser._longest > LongestPath)
            return Refuse(TemplateMessages.TooDeepPath(source, LongestPath), out problem);
        if (tag is null || parser._at < tokens.Count)
            return Refuse(TemplateMessages.BadExpression(source, parser.Rest(body)), out problem);
        return tag;
    }

    private static Tag? ReadInclude(string source, string name, out Mistake? problem)
    {
        problem = null;
        string fragment = name.Trim();
        return IsFragmentName(fragment)
            ? new IncludeTag(source, fragment)
            : Refuse(TemplateMessages.BadExpression(source, name), out problem);
    }

    private static Tag? ReadEnd(string source, string name, out Mistake? problem)
    {
        problem = null;
        string block = Keyword(name.Trim());
        return block is "each" or "if" ? new EndTag(source, block) : Refuse(TemplateMessages.UnknownBlock(source), out problem);
    }

    /// <summary>What cannot be seen is none of the tag: zero-width spaces, marks of direction, soft hyphens.</summary>
    private static string WithoutMarks(string text) =>
        text.Any(IsMark) ? string.Concat(text.Where(character => !IsMark(character))) : text;

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    /// <summary>Word begins a sentence with a capital.</summary>
    private static string Keyword(string name) => name.ToLowerInvariant();

    private static bool IsFragmentName(string name) =>
        name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character == '-');

    private static Tag? Refuse(Mistake mistake, out Mistake? problem)
    {
        problem = mistake;
        return null;
    }

    private string Rest(string body) => _at < _tokens.Count ? _tokens[_at].Text : body.Trim().Length > 0 ? body.Trim()[^1..] : _source;

    private Tag? Read(string block) => block switch
    {
        "each" => Path() is { } path ? new EachTag(_source, path) : null,
        "if" => Or() is { } condition ? new IfTag(_source, condition) : null,
        _ => Value(),
    };

    private ValueTag? Value()
    {
        if (Path() is not { } path)
            return null;
        List<FormatterCall> formatters = [];
        while (Accept("|"))
        {
            if (Take(TagTokenKind.Name) is not { } name)
                return null;
            string? argument = null;
            if (Accept(":"))
            {
                if (TakeAny() is not { } token)
                    return null;
                argument = token.Text;
            }

            formatters.Add(new FormatterCall(name.Text, argument));
        }

        return new ValueTag(_source, path, formatters);
    }

    private Condition? Or()
    {
        Condition? left = And();
        while (left is not null && AcceptName("or"))
            left = And() is { } right ? new OrCondition(left, right) : null;
        return left;
    }

    private Condition? And()
    {
        Condition? left = Not();
        while (left is not null && AcceptName("and"))
            left = Not() is { } right ? new AndCondition(left, right) : null;
        return left;
    }

    private Condition? Not()
    {
        bool isNot = AcceptName("not");
        if (!isNot && !Accept("("))
            return Comparison();
        if (++_depth > DeepestCondition)
            return null;
        Condition? inner = isNot ? Not() : Or();
        if (inner is null || (!isNot && !Accept(")")))
            return null;
        _depth--;
        return isNot ? new NotCondition(inner) : inner;
    }

    private Condition? Comparison()
    {
        if (Operand() is not { } left)
            return null;
        if (_at >= _tokens.Count || _tokens[_at] is not { Kind: TagTokenKind.Sign, Text: "==" or "!=" or "<" or ">" or "<=" or ">=" } sign)
            return new TruthCondition(left);
        _at++;
        return Operand() is { } right ? new CompareCondition(left, sign.Text, right) : null;
    }

    private Operand? Operand()
    {
        if (Take(TagTokenKind.Number) is { } number)
            return decimal.TryParse(number.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value)
                ? new NumberOperand(value)
                : null;
        if (Take(TagTokenKind.Text) is { } text)
            return new TextOperand(text.Text);
        if (AcceptName("true"))
            return new NumberOperand(1);
        if (AcceptName("false"))
            return new NumberOperand(0);
        return Path() is { } path ? new PathOperand(path) : null;
    }

    private TagPath? Path()
    {
        List<string> segments = [];
        do
        {
            if ((Take(TagTokenKind.Name) ?? Take(TagTokenKind.QuotedName)) is not { } name)
                return null;
            segments.Add(name.Text);
        }
        while (Accept("."));
        _longest = Math.Max(_longest, segments.Count);
        return new TagPath(segments);
    }

    private TagToken? Take(TagTokenKind kind) => _at < _tokens.Count && _tokens[_at].Kind == kind ? _tokens[_at++] : null;

    private TagToken? TakeAny() => _at < _tokens.Count && _tokens[_at].Kind != TagTokenKind.Sign ? _tokens[_at++] : null;

    private bool Accept(string sign) => Accept(TagTokenKind.Sign, sign);

    private bool AcceptName(string name) => Accept(TagTokenKind.Name, name);

    private bool Accept(TagTokenKind kind, string text)
    {
        bool found = _at < _tokens.Count && _tokens[_at].Kind == kind && _tokens[_at].Text == text;
        _at += found ? 1 : 0;
        return found;
    }

    [GeneratedRegex("^[A-Za-z]+")]
    private static partial Regex BlockName();
}
