namespace DevZoneDocs.Worker.Files;

/// <summary>A file that cannot be read or written, in words for the user.</summary>
internal sealed class InputException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether it may pass by itself, so that whoever started the program does well to start it again.</summary>
    public bool IsPassing { get; init; }
}
