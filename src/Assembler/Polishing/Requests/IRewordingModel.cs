namespace DevZoneDocs.Assembler.Polishing.Requests;

/// <summary>
/// A language model, as the engine knows one: sentences with slots in, reworded sentences out. What goes wrong on the way is a
/// reply, too (<see cref="Rewording.Failed"/>), and leaves the sentences as they are. It is asked for several sections at once.
/// </summary>
public interface IRewordingModel
{
    /// <param name="cancellation">Ends the whole draft; a model that is merely slow answers with a failure of its own.</param>
    Task<Rewording> RewordAsync(RewordingRequest request, CancellationToken cancellation);
}
