using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Charts;
using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>Walks through a template's tags with the names that each can see, and through the fragments that it includes.</summary>
/// <param name="template">The name of the template.</param>
/// <param name="fragments">Reads a fragment, or null where there is none.</param>
internal sealed class NameCheck(string template, Func<string, TemplateReading?> fragments)
{
    private readonly List<LintProblem> _problems = [];
    private readonly OrderedDictionary<string, OwnName> _ownNames = [];
    private readonly HashSet<(TemplateLocation, string)> _told = [];
    private readonly HashSet<string> _walked = [];
    private readonly Dictionary<(NameScope, string), MeantName> _meant = [];
    private readonly Dictionary<KnownName, int> _numbers = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<LintProblem> Problems => _problems;

    public IReadOnlyList<OwnName> OwnNames => [.. _ownNames.Values];

    public void Walk(IEnumerable<PlacedTag> tags, NameScope scope) => Walk(tags, scope, isRequired: true);

    private void Walk(IEnumerable<PlacedTag> tags, NameScope scope, bool isRequired)
    {
        Stack<(NameScope Scope, bool IsRequired)> open = new([(scope, isRequired)]);
        foreach (PlacedTag placed in tags)
        {
            (NameScope here, bool isSure) = open.Peek();
            switch (placed.Tag)
            {
                case EachTag each:
                    open.Push((ReadList(each, placed.Location, here, isSure), true));
                    break;
                case IfTag condition:
                    foreach (PathOperand path in PathsOf(condition.Condition))
                        ReadCondition(placed, path.Path, here, condition.Condition);
                    open.Push((here, false));
                    break;
                case EndTag when open.Count > 1:
                    open.Pop();
                    break;
                case ValueTag value:
                    ReadValue(value, placed.Location, here, isSure);
                    break;
                case DrawingTag drawing:
                    ReadDrawing(drawing, placed.Location, here, isSure);
                    break;
                case IncludeTag include:
                    Include(include.Name, here, isSure);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A fragment that includes itself sees the same names again at the latest where its lists hold their like.</summary>
    private void Include(string name, NameScope scope, bool isRequired)
    {
        string chain = string.Join(',', scope.Chain.Select(level => NumberOf(level.Names)));
        if (_walked.Add($"{name}:{chain}:{scope.InLoop}") && fragments(name) is { } fragment)
            Walk(fragment.Tags, scope, isRequired);
    }

    private int NumberOf(KnownName names)
    {
        if (!_numbers.TryGetValue(names, out int number))
            _numbers.Add(names, number = _numbers.Count);
        return number;
    }

    private void ReadValue(ValueTag tag, TemplateLocation location, NameScope scope, bool isRequired)
    {
        FoundName found = Look(tag.Path, location, scope, LintMessages.NoDatum);
        if (found.Name is not { } name)
            return;
        WrittenName written = WrittenName.Of(name, tag.Formatters);
        NeedOf(tag.Path, scope, found).Use(PlaceOf(location), written.NeedKind, isWritten: true, isRequired);
        if (!written.HasWords)
            Tell(location, LintMessages.Unwritable(tag.Source, tag.Path.ToString(), Suggestions.InChinese([.. name.Fields.Keys])));
    }

    /// <summary>A picture is one datum, whatever it is given as; a chart is a list with the names that it shows of each item.</summary>
    private void ReadDrawing(DrawingTag tag, TemplateLocation location, NameScope scope, bool isRequired)
    {
        if (tag.Chart is null)
        {
            FoundName found = Look(tag.Value.Path, location, scope, LintMessages.NoDatum);
            if (found.Name is not null)
                NeedOf(tag.Value.Path, scope, found).Use(PlaceOf(location), NeedKind.Any, isWritten: true, isRequired);
            return;
        }

        NameScope item = ReadList(new EachTag(tag.Source, tag.Value.Path), location, scope, isRequired);
        foreach (TagPath column in ChartFormatter.ColumnsOf(tag.Value))
        {
            FoundName found = Look(column, location, item, LintMessages.NoDatum);
            if (found.Name is not null)
                NeedOf(column, item, found).Use(PlaceOf(location), NeedKind.Any, isWritten: true, isRequired: true);
        }
    }

    /// <returns>What is in sight within the block.</returns>
    private NameScope ReadList(EachTag tag, TemplateLocation location, NameScope scope, bool isRequired)
    {
        FoundName found = Look(tag.Path, location, scope, LintMessages.NoDatum);
        if (found.Name is not { } name)
            return scope.Inside(KnownName.Unsure, new Need());
        Need need = NeedOf(tag.Path, scope, found);
        need.Use(PlaceOf(location), NeedKind.Any, isWritten: true, isRequired);
        bool isList = found.Sureness is Sureness.Own || name.Kind is KnownKind.List or KnownKind.Unsure;
        if (!isList)
            Tell(location, LintMessages.NoList(tag.Source, Suggestions.ListsIn(scope)));
        return scope.Inside(isList && name.Item is { } item ? item : KnownName.Unsure, need.AsList());
    }

    private void ReadCondition(PlacedTag placed, TagPath path, NameScope scope, Condition condition)
    {
        FoundName found = Look(path, placed.Location, scope, LintMessages.NoDatumInCondition);
        if (found.Name is null)
            return;
        NeedKind kind = ComparedWithNumber(condition, path) && found.Name.Kind != KnownKind.List ? NeedKind.Number : NeedKind.Any;
        NeedOf(path, scope, found).Use(PlaceOf(placed.Location), kind, isWritten: false, isRequired: false);
    }

    private FoundName Look(TagPath path, TemplateLocation location, NameScope scope, Func<string, string, string?, Mistake> unknown)
    {
        FoundName found = scope.Find(path);
        if (found.Sureness is Sureness.Known or Sureness.Unsure)
            return found;
        if (path.Segments[0].StartsWith('@') && found.Candidates.All(name => name != path.Segments[0]) && !scope.InLoop)
            Tell(location, LintMessages.OutsideLoop(location.Tag, path.Segments[0]));
        else if (MeantBy(path, found, scope) is var meant && meant.List is { } list)
            Tell(location, LintMessages.WrongScope(location.Tag, path.Segments[0], list));
        else if (meant.Slip is { } slip)
            Tell(location, unknown(location.Tag, path.ToString(), string.Join('.', path.Segments.Skip(1).Prepend(slip))));
        else if (found.Sureness == Sureness.Unknown)
            Tell(location, unknown(location.Tag, path.ToString(), meant.Nearest));
        else
            _ownNames.TryAdd(path.Segments[0], new OwnName(path.Segments[0], PlaceOf(location)));
        return found;
    }

    /// <summary>Looked for once for each name in each scope, and no more where more mistakes have been found than are told.</summary>
    private MeantName MeantBy(TagPath path, FoundName found, NameScope scope)
    {
        if (_problems.Count > ProblemBounds.Most)
            return MeantName.None;
        if (!_meant.TryGetValue((scope, path.ToString()), out MeantName? meant))
            _meant.Add((scope, path.ToString()), meant = MeantName.By(path, found, scope));
        return meant;
    }

    /// <summary>As it is looked for in the template itself.</summary>
    private string PlaceOf(TemplateLocation location) =>
        location.Template == template && location.Paragraph > 0 ? $"{location.Part}第{location.Paragraph}段" : location.ToString();

    private static Need NeedOf(TagPath path, NameScope scope, FoundName found)
    {
        Need need = scope.Chain[found.Level].Need;
        IEnumerable<string> names = path.Segments[0] is "this" ? path.Segments.Skip(1) : path.Segments;
        foreach (string name in path.Segments[0].StartsWith('@') ? [] : names)
        {
            if (name is "count" or "数量" && need.Item is not null)
                break;
            need = need.Field(name);
        }

        return path.Segments[0].StartsWith('@') ? new Need() : need;
    }

    private static IEnumerable<PathOperand> PathsOf(Condition condition) => condition switch
    {
        TruthCondition truth => Paths(truth.Operand),
        CompareCondition compare => Paths(compare.Left, compare.Right),
        NotCondition not => PathsOf(not.Inner),
        AndCondition and => PathsOf(and.Left).Concat(PathsOf(and.Right)),
        OrCondition or => PathsOf(or.Left).Concat(PathsOf(or.Right)),
        _ => [],
    };

    private static IEnumerable<PathOperand> Paths(params Operand[] operands) => operands.OfType<PathOperand>();

    private static bool ComparedWithNumber(Condition condition, TagPath path) => condition switch
    {
        CompareCondition { Right: NumberOperand, Left: PathOperand left } => left.Path.ToString() == path.ToString(),
        CompareCondition { Left: NumberOperand, Right: PathOperand right } => right.Path.ToString() == path.ToString(),
        NotCondition not => ComparedWithNumber(not.Inner, path),
        AndCondition and => ComparedWithNumber(and.Left, path) || ComparedWithNumber(and.Right, path),
        OrCondition or => ComparedWithNumber(or.Left, path) || ComparedWithNumber(or.Right, path),
        _ => false,
    };

    private void Tell(TemplateLocation location, Mistake mistake)
    {
        if (_told.Add((location, mistake.Message)))
            _problems.Add(new LintProblem(location, mistake));
    }
}
