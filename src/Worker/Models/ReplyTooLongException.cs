namespace DevZoneDocs.Worker.Models;

/// <summary>A reply has grown beyond what was allowed for it.</summary>
internal sealed class ReplyTooLongException() : IOException("The reply is longer than allowed.");
