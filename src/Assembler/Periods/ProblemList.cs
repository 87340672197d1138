namespace DevZoneDocs.Assembler.Periods;

/// <summary>Collects the problems of one set of data.</summary>
internal sealed class ProblemList
{
    private readonly List<(Place Place, string Message)> _problems = [];
    private int _dropped;

    /// <summary>Whether it is still worth looking for the name that was probably meant.</summary>
    public bool WantsHints => _problems.Count < PeriodBounds.Hints;

    public void Add(Place place, string message)
    {
        if (_problems.Count < PeriodBounds.Problems)
            _problems.Add((place, message));
        else
            _dropped++;
    }

    /// <exception cref="PeriodDataException">Anything was added; the problems are in order of place.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count == 0)
            return;
        List<DataProblem> ordered = [.. _problems.OrderBy(problem => problem.Place.Order).Select(problem => new DataProblem(problem.Place.Name, problem.Message))];
        if (_dropped > 0)
            ordered.Add(new DataProblem("", PeriodMessages.More(_dropped)));
        throw new PeriodDataException(ordered);
    }
}
