using System.Security.Cryptography;

namespace DevZoneDocs.Worker.Storage;

/// <summary>Period data as they were handed in, kept once under their hash.</summary>
internal sealed class PeriodDataSet
{
    /// <summary>Stands for the data of requests that are known from their drafts alone: theirs went with a database.</summary>
    public static readonly PeriodDataSet Lost = new()
    {
        Hash = Convert.ToHexStringLower(SHA256.HashData("null"u8)),
        Zone = "",
        Report = "",
        Period = "",
        Content = "null"u8.ToArray(),
        ReceivedAt = DateTimeOffset.UnixEpoch,
    };

    /// <summary>SHA-256 of the content, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required string Zone { get; init; }

    public required string Report { get; init; }

    public required string Period { get; init; }

    /// <summary>JSON as UTF-8.</summary>
    public required byte[] Content { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }
}
