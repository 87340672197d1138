using Microsoft.Extensions.AI;

namespace DevZoneDocs.Worker.Models;

/// <summary>A whole reply of a model, and the tokens that it cost where the server says so.</summary>
internal sealed record ModelReply(string Text, UsageDetails? Usage);
